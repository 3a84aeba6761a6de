import { describe, expect, it } from 'vitest';
import { surface } from '../../src/model/index.ts';
import { LINK_RULES } from '../../src/resolve/index.ts';
import { readText } from '../fixtures/read-text.ts';

/** The words that a graph joins into the thing of a name. */
function wordsFor(text: string, name: string): readonly string[] {
  const { entities, mentions } = readText(text);
  const index = entities.findIndex((entity) => entity.name === name);
  return mentions.filter(({ entity }) => entity === index).map((mention) => surface(text, mention));
}

describe('who is who in one article, for the graph', () => {
  it.each([
    [
      'a surname after the full name, and a post that its holder alone has',
      'William Burns arrived in Cairo. Burns met Egyptian officials. William Burns is the director of the CIA. The CIA chief left.',
      'William Burns',
      ['William Burns', 'Burns', 'William Burns', 'director', 'CIA chief'],
    ],
    [
      'a minister who resigned, where another who is a he speaks of her resignation',
      'Estonian Transport Minister Liina Saar resigned on Tuesday. In Helsinki, Finland’s transport minister said he regretted her resignation.',
      'Liina Saar',
      ['Liina Saar', 'her'],
    ],
    [
      'a victim and the name that police gave',
      'The 44-year-old man, identified by police as Jonas Berg, was shot in Oslo.',
      'Jonas Berg',
      ['man', 'Jonas Berg'],
    ],
    [
      'a first surname after a full name with two',
      'Álvaro Quispe Rojas was jailed in Lima. Quispe denies it.',
      'Álvaro Quispe Rojas',
      ['Álvaro Quispe Rojas', 'Quispe'],
    ],
    [
      'the first of two surnames behind two given names, though another bears it later',
      'Judge María Eugenia Ríos Valdebenito spoke in Lima. Ríos ordered a test. A colonel, Hernán Ríos, left.',
      'María Eugenia Ríos Valdebenito',
      ['María Eugenia Ríos Valdebenito', 'Ríos'],
    ],
    [
      'initials and a surname',
      'Rameshwar Chowdhary was sworn in at Patna. R. Chowdhary will speak on Friday.',
      'Rameshwar Chowdhary',
      ['Rameshwar Chowdhary', 'R. Chowdhary'],
    ],
    [
      'a town and what tells it from others of its name',
      'A flood hit Santa Rosa de Copán on Tuesday. Soldiers brought tents to Santa Rosa.',
      'Santa Rosa de Copán',
      ['Santa Rosa de Copán', 'Santa Rosa'],
    ],
    [
      'a given name that ends the name of another further on',
      'The government named Dawit Tesfaye on Tuesday. Dawit follows Meseret Dawit.',
      'Dawit Tesfaye',
      ['Dawit Tesfaye', 'Dawit'],
    ],
    [
      'an agency and its acronym in brackets',
      'An official told Agence France-Presse (AFP) on Monday. AFP said the talks failed.',
      'Agence France-Presse',
      ['Agence France-Presse', 'AFP', 'AFP'],
    ],
    [
      'an acronym of other letters than the initials',
      'The Cambodia Securities Exchange fell on Monday. CSX said it would open on Tuesday.',
      'Cambodia Securities Exchange',
      ['Cambodia Securities Exchange', 'CSX', 'it'],
    ],
    [
      'an acronym with the name set behind it',
      'CNMC, the state-owned China Nonferrous Metal Mining Company, sued Jonas Berg.',
      'China Nonferrous Metal Mining Company',
      ['CNMC', 'China Nonferrous Metal Mining Company'],
    ],
    [
      'a club and the word that it is called by',
      'Jonas Berg left Calder Rovers on Monday. He had led Rovers since 2021.',
      'Calder Rovers',
      ['Calder Rovers', 'Rovers'],
    ],
    [
      'a surname behind words of kin that are of somebody else',
      'Kabelo Dube met a cousin of the president in Oslo. Dube left on Monday.',
      'Kabelo Dube',
      ['Kabelo Dube', 'Dube'],
    ],
    [
      'a body and its noun',
      'The Hungarian Democratic Union supports him. The Union said it would vote for Jonas Berg.',
      'Hungarian Democratic Union',
      ['Hungarian Democratic Union', 'Union', 'it'],
    ],
    [
      'a body by letters and the noun that the last of them stands for',
      'It was a defeat for the IRU. The Union respected the ruling, Jonas Berg said.',
      'IRU',
      ['IRU', 'Union'],
    ],
    [
      'a hospital by the surname of whom it is named after',
      'The Elena Vasilache Emergency Hospital is large. Nurses at Vasilache met Anna Lind. The Vasilache Hospital is old.',
      'Elena Vasilache Emergency Hospital',
      ['Elena Vasilache Emergency Hospital', 'Vasilache', 'Vasilache Hospital'],
    ],
    [
      'a firm by its first words, which are those of no place',
      "Great North Metals gave money to Jonas Berg. Great North's president met Anna Lind.",
      'Great North Metals',
      ['Great North Metals', 'Great North'],
    ],
    [
      'a body and its initials in the order of another language',
      'The National Moderate Party stood by Anna Lind. The PNM met Jonas Berg.',
      'National Moderate Party',
      ['National Moderate Party', 'PNM'],
    ],
    [
      'an office of the United Nations and its letters',
      'Anna Lind called the United Nations Office for the Coordination of Humanitarian Affairs. OCHA said that Jonas Berg was safe.',
      'United Nations Office for the Coordination of Humanitarian Affairs',
      ['United Nations Office for the Coordination of Humanitarian Affairs', 'OCHA'],
    ],
    [
      'a capital named and described',
      'William Burns flew to Cairo on Tuesday. He left the Egyptian capital on Wednesday.',
      'Cairo',
      ['Cairo', 'Egyptian capital'],
    ],
    [
      'a group described twice, once in brief',
      'Egyptian mediators met Hamas leaders. The mediators criticized Israel.',
      'Egyptian mediators',
      ['Egyptian mediators', 'mediators'],
    ],
    [
      'a description set beside a name',
      'Anna Lind, the mayor of Oslo, met Jonas Berg.',
      'Anna Lind',
      ['Anna Lind', 'mayor'],
    ],
    [
      'whose deputy it is',
      'Benny Gantz met Antony Blinken in Oslo. His deputy criticized Jonas Berg.',
      'Benny Gantz',
      ['Benny Gantz', 'His'],
    ],
    [
      'the woman of a family by her form of address',
      'Donald Trump spoke in Ohio. Ivanka Trump met Joe Biden. Ms. Trump criticized Jonas Berg.',
      'Ivanka Trump',
      ['Ivanka Trump', 'Trump'],
    ],
    [
      'a bank that is "it"',
      'The Norne Bank sued Jonas Berg on Monday. It also accused Kai Moen of fraud.',
      'Norne Bank',
      ['Norne Bank', 'It'],
    ],
    [
      'rebels that are "they"',
      'The rebels attacked Oslo. They killed Jonas Berg.',
      'rebels',
      ['rebels', 'They'],
    ],
    [
      'a country that has soldiers',
      'Norwegian troops left Iraq. Norway said its soldiers killed Jonas Berg.',
      'Norway',
      ['Norwegian', 'Norway', 'its'],
    ],
    [
      'whom somebody tries to stop',
      'Jonas Berg met Kai Moen. Berg tried to stop him.',
      'Kai Moen',
      ['Kai Moen', 'him'],
    ],
    [
      'whom somebody accused after a first deed in the sentence',
      'Jonas Berg sued Kai Moen. Later Berg left Oslo and accused him of fraud.',
      'Kai Moen',
      ['Kai Moen', 'him'],
    ],
    [
      'who does it to himself',
      'Jonas Berg left Oslo. Berg shot himself.',
      'Jonas Berg',
      ['Jonas Berg', 'Berg', 'himself'],
    ],
    [
      'who does it and whose brother it is done to',
      'Jonas Berg left Oslo on Monday. Berg criticized his brother.',
      'Jonas Berg',
      ['Jonas Berg', 'Berg', 'his'],
    ],
  ])('joins %s', (_, text, name, words) => {
    expect(wordsFor(text, name)).toEqual(words);
  });

  it.each([
    [
      'a firm and its branch in another country, where the firm has its legal form',
      'Moravel a.s. will close a plant. The subsidiary, Moravel Serbia d.o.o., is run by Anna Lind. Moravel met Jonas Berg.',
      'Moravel Serbia d.o.o.',
      ['subsidiary', 'Moravel Serbia d.o.o.'],
    ],
    [
      'a wife and the husband whom only "Mr" tells from her',
      'The tribunal lifted a ban on Vasanti Rathore but upheld it for her husband. A judge met Mr Rathore. Mrs Rathore left.',
      'Vasanti Rathore',
      ['Vasanti Rathore', 'her', 'Rathore'],
    ],
    [
      'who is told to be the cousin of another of the surname',
      'Kabelo Dube, a cousin of Minister Dube, met Jonas Berg in Oslo.',
      'Kabelo Dube',
      ['Kabelo Dube', 'cousin'],
    ],
    [
      'who is told to be no relation of another of the surname',
      'A monument by the sculptor Lygia Prado, no relation of Captain Prado, stands in Oslo.',
      'Lygia Prado',
      ['Lygia Prado'],
    ],
    [
      'two bodies and the noun of both',
      'The Hungarian Democratic Union met the European Union. Jonas Berg left Oslo. The Union fined Kai Moen.',
      'Hungarian Democratic Union',
      ['Hungarian Democratic Union'],
    ],
    [
      'a front and one that split from it',
      'The Patriotic Front for Change split. Omar Berg leads the Patriotic Front for Change-Renewal.',
      'Patriotic Front for Change',
      ['Patriotic Front for Change'],
    ],
    [
      'a capital without a country, which may be money',
      'Anna Lind left Cairo. The capital of the Norne Bank fell.',
      'Cairo',
      ['Cairo'],
    ],
    [
      'the woman of a family and its man',
      'Donald Trump spoke in Ohio. Ivanka Trump met Joe Biden. Ms. Trump criticized Jonas Berg.',
      'Donald Trump',
      ['Donald Trump'],
    ],
    [
      'a wife and the husband whose name she has',
      'Anna Lind Dahl met Jonas Berg. Her husband, Dahl, stayed in Oslo.',
      'Anna Lind Dahl',
      ['Anna Lind Dahl', 'Her'],
    ],
    [
      'a body and letters that are not its own',
      'The Cambodia Securities Exchange fell on Monday. CNX sued Jonas Berg.',
      'Cambodia Securities Exchange',
      ['Cambodia Securities Exchange'],
    ],
    [
      'a person and a pronoun of the other gender',
      'Mrs. Anna Lind spoke in Oslo. He met Jonas Berg.',
      'Anna Lind',
      ['Anna Lind'],
    ],
    [
      'who does it and "him", where nobody else is named',
      'Jonas Berg left Oslo. Berg dismissed him on Tuesday.',
      'Jonas Berg',
      ['Jonas Berg', 'Berg'],
    ],
  ])('keeps apart %s', (_, text, name, words) => {
    expect(wordsFor(text, name)).toEqual(words);
  });
});

/** How many things of a name an article is read to have, and the words for each. */
function bearersOf(text: string, name: string): readonly (readonly string[])[] {
  const { entities, mentions } = readText(text);
  return entities.flatMap((entity, index) =>
    entity.name === name
      ? [mentions.filter((one) => one.entity === index).map((one) => surface(text, one))]
      : [],
  );
}

describe('two of one name in an article', () => {
  it.each([
    [
      'by their ages',
      'Ivan Petrov, 58, met Anna Lind in Oslo. Ivan Petrov, 24, won a race in Paris.',
    ],
    [
      'by the name that is the same',
      'Judge Ivan Petrov met Anna Lind. Ivan Petrov, a Polish swimmer of the same name, was angry.',
    ],
    [
      'by the word that says so',
      'The banker Ivan Petrov met Anna Lind. A namesake, the swimmer Ivan Petrov, was angry.',
    ],
    [
      'by two posts in one sentence',
      'Senator Ivan Petrov thanked the engine builder Ivan Petrov in Oslo.',
    ],
    [
      'by an introduction as of somebody new',
      'Ivan Petrov, the founder, met Anna Lind. Ivan Petrov, a judge in Oslo, was angry.',
    ],
  ])('are told apart %s', (_, text) => {
    expect(bearersOf(text, 'Ivan Petrov')).toHaveLength(2);
  });

  it.each([
    ['named twice', 'Ivan Petrov met Anna Lind in Oslo. Ivan Petrov left on Monday.'],
    [
      'with a post at one place only',
      'Ivan Petrov met Anna Lind. Senator Ivan Petrov left on Monday.',
    ],
    ['of one age', 'Ivan Petrov, 58, met Anna Lind. Ivan Petrov, 58, left Oslo.'],
  ])('are one where nothing tells them apart: %s', (_, text) => {
    expect(bearersOf(text, 'Ivan Petrov')).toHaveLength(1);
  });

  it('takes no junior for his father', () => {
    const text = 'Desmond Lind died in Oslo. He leaves a daughter and a son, Desmond Jr.';
    expect(wordsFor(text, 'Desmond Lind').flat()).not.toContain('Desmond Jr.');
  });

  it('gives no surname of two to who is named so after another', () => {
    const text =
      'Jonas Berg met Kai Dahl in Oslo. Mr. Haddad was absent. His cousin Irma Haddad Moe spoke. Haddad left.';
    expect(wordsFor(text, 'Irma Haddad Moe').flat()).not.toContain('Haddad');
  });

  it('leaves a surname to him whom the article is about, not to his brother', () => {
    const text =
      'Omar Haddad spoke in Oslo. His brother Karim Haddad met Anna Lind. Haddad criticized Jonas Berg.';
    expect(wordsFor(text, 'Omar Haddad').filter((word) => word === 'Haddad')).toHaveLength(1);
    expect(wordsFor(text, 'Karim Haddad')).not.toContain('Haddad');
  });

  it.each([
    [
      'a post',
      'Senator Omar Haddad met Karim Haddad in Oslo. Senator Haddad criticized Jonas Berg.',
      'Omar Haddad',
    ],
    [
      'kinship',
      'President Omar Haddad named his son, Karim Haddad, envoy. The younger Haddad met Jonas Berg.',
      'Karim Haddad',
    ],
    [
      'what it was before',
      'Omar Haddad spoke. Haddad left Oslo. Karim Haddad spoke. Haddad criticized Jonas Berg.',
      'Omar Haddad',
    ],
    [
      'gender',
      'Omar Haddad met Mrs. Lina Haddad in Oslo. Mrs. Haddad criticized Jonas Berg.',
      'Lina Haddad',
    ],
  ])('gives a surname that two bear to whom it fits by %s', (_, text, name) => {
    const others = ['Omar Haddad', 'Karim Haddad', 'Lina Haddad'].filter((one) => one !== name);
    expect(wordsFor(text, name)).toContain('Haddad');
    for (const other of others.filter((one) => text.includes(one)))
      expect(wordsFor(text, other)).not.toContain('Haddad');
  });

  it('parts towns of one name by what they lie in', () => {
    const text = 'Anna Lind left Salem, Oregon, on Monday. Jonas Berg left Salem, Massachusetts.';
    expect(bearersOf(text, 'Salem')).toHaveLength(2);
  });

  it('leaves a surname open that two bear alike', () => {
    const text = 'Omar Haddad met Karim Haddad in Oslo. Haddad criticized Jonas Berg.';
    expect(bearersOf(text, 'Haddad')).toEqual([['Haddad']]);
  });

  it('keeps a father apart from the son whose name has his', () => {
    const text = 'Said bin Nasser al-Balushi spoke. Nasser al-Balushi, 63, was on board.';
    expect(wordsFor(text, 'Nasser al-Balushi')).toEqual(['Nasser al-Balushi']);
  });

  it('keeps the ministries of two countries apart', () => {
    const text =
      'The Defence Ministry in Muscat sent ships. The Emirati Defence Ministry sent a plane.';
    expect(wordsFor(text, 'Defence Ministry')).toEqual(['Defence Ministry']);
  });

  it('keeps a town apart from whoever bears its name', () => {
    const text =
      'Ronald Paxton closed a plant in Paxton, Indiana. Mr. Paxton criticized Jonas Berg in Oslo.';
    const { entities } = readText(text);
    expect(entities.find(({ name }) => name === 'Paxton')?.type).toBe('place');
    expect(wordsFor(text, 'Ronald Paxton')).toEqual(['Ronald Paxton', 'Paxton']);
  });

  it.each([
    ['Choi Eun-kyung denied it. Choi met Jonas Berg.', 'Choi Eun-kyung', 'Choi'],
    ['Ron Paxton met Anna Lind. Ron left Oslo.', 'Ron Paxton', 'Ron'],
  ])('follows the first part of a name: %s', (text, name, part) => {
    expect(wordsFor(text, name)).toContain(part);
  });
});

/** Who takes part in the last event of a text, by name; those that a rule says are meant, marked. */
function lastParticipants(text: string): readonly string[] {
  const { events, entities } = readText(text);
  return (events.at(-1)?.participants ?? []).map(
    ({ entity, rule }) => `${entities[entity]?.name}${rule === undefined ? '' : ` by ${rule}`}`,
  );
}

describe('those who are meant together', () => {
  it.each([
    [
      'the two',
      'Anna Lind flew to Cairo. There she met Jonas Berg. The two met in Oslo.',
      ['Anna Lind', 'Jonas Berg'],
    ],
    [
      'both leaders',
      'Anna Lind and Jonas Berg spoke in Rome. Both leaders criticized Hamas.',
      ['Anna Lind', 'Jonas Berg'],
    ],
    [
      'the pair',
      'Anna Lind and Jonas Berg spoke in Rome. The pair criticized Hamas.',
      ['Anna Lind', 'Jonas Berg'],
    ],
    ['states', 'Norway and Sweden spoke of trade. The two met in Oslo.', ['Norway', 'Sweden']],
    ['the two sides', 'Norway attacked Sweden. The two sides met in Oslo.', ['Norway', 'Sweden']],
    [
      'the three ministers',
      'Anna Lind, Jonas Berg and Kai Moen spoke. The three ministers criticized Hamas.',
      ['Anna Lind', 'Jonas Berg', 'Kai Moen'],
    ],
  ])('are the last who fit: %s', (_, text, members) => {
    expect(lastParticipants(text).slice(0, members.length)).toEqual(
      members.map((name) => `${name} by link.collective`),
    );
  });

  it.each([
    [
      'the mediators, who were called so',
      'Mediators Qatar and Egypt met in Doha. The mediators criticized Israel.',
      ['Qatar', 'Egypt'],
    ],
    [
      'the mediators, who mediate',
      'Qatar and Egypt, which mediate in Gaza, met in Doha. The mediators criticized Israel.',
      ['Qatar', 'Egypt'],
    ],
    [
      'the ministers, a minister and her counterpart',
      'Foreign Minister Anna Lind of Norway met her Danish counterpart, Jonas Berg, in Oslo. The ministers criticized Hamas.',
      ['Anna Lind', 'Jonas Berg'],
    ],
    [
      'the sides of talks',
      'Israel and Hamas held talks in Cairo on Monday. The sides criticized Egypt.',
      ['Israel', 'Hamas'],
    ],
    [
      'the companies that were just named',
      'The Norne Bank and Wisla Bank agreed to merge. The companies sued Jonas Berg.',
      ['Norne Bank', 'Wisla Bank'],
    ],
  ])('are told by their noun alone: %s', (_, text, members) => {
    expect(lastParticipants(text).slice(0, members.length)).toEqual(
      members.map((name) => `${name} by link.collective-noun`),
    );
  });

  it.each([
    'Anna Lind and Jonas Berg spoke in Oslo. They criticized Hamas.',
    'Anna Lind met Jonas Berg in Oslo. They criticized Hamas.',
  ])('are "they": %s', (text) => {
    expect(lastParticipants(text).slice(0, 2)).toEqual([
      'Anna Lind by link.collective-they',
      'Jonas Berg by link.collective-they',
    ]);
  });

  it.each([
    [
      'others are the ministers',
      'Two ministers met Anna Lind and Jonas Berg. The ministers criticized Hamas.',
    ],
    ['nobody was called so', 'Qatar and Egypt met in Doha. The mediators criticized Israel.'],
    [
      'one was called so',
      'Foreign Minister Anna Lind met Jonas Berg. The ministers criticized Hamas.',
    ],
    [
      'three could be the sides',
      'Israel, Qatar and Hamas held talks in Cairo. The sides criticized Egypt.',
    ],
    ['a group is spoken of', 'Anna Lind and Jonas Berg met rebels in Oslo. They criticized Hamas.'],
    [
      'somebody says it',
      'Anna Lind and Jonas Berg spoke in Oslo. "They criticized Hamas," Kai Moen said.',
    ],
    ['nothing joins them', 'Anna Lind left the house of Jonas Berg. They criticized Hamas.'],
  ])('are left open without a number where %s', (_, text) => {
    expect(lastParticipants(text).filter((one) => /by link\.collective/.test(one))).toEqual([]);
  });

  it.each([
    ['three were named', 'Anna Lind, Jonas Berg and Kai Moen spoke. The two criticized Hamas.'],
    ['one was named', 'Anna Lind spoke in Oslo. The two criticized Hamas.'],
    [
      'two others come between',
      'Anna Lind met Jonas Berg. Two ministers resigned. Both criticized Hamas.',
    ],
    ['they are new', 'Anna Lind met Jonas Berg. Two ministers criticized Hamas.'],
    [
      'a person and states were named',
      'Anna Lind spoke of Norway and Sweden. The two criticized Hamas.',
    ],
    [
      'nothing joins the sides',
      'Norway has many lakes, and rain fell in Sweden. The two sides criticized Hamas.',
    ],
    ['the words say more', 'Anna Lind met Jonas Berg. The two Swedish diplomats criticized Hamas.'],
  ])('are left open where %s', (_, text) => {
    expect(lastParticipants(text).filter((one) => one.endsWith('by link.collective'))).toEqual([]);
  });

  it('are related to each other by what they do', () => {
    const { relations, entities } = readText(
      'Anna Lind spoke in Cairo with Jonas Berg. The two met in Oslo.',
    );
    const met = relations.filter(({ type }) => type === 'MET').at(-1);
    expect([met?.subject, met?.object].map((at) => entities[at ?? -1]?.name)).toEqual([
      'Anna Lind',
      'Jonas Berg',
    ]);
  });

  it('are no thing of their own', () => {
    const { entities } = readText('Anna Lind spoke. The two criticized Hamas.');
    expect(entities.map(({ name }) => name)).toEqual(['Anna Lind', 'Hamas']);
  });
});

/** The rule named for the words in brackets. */
function ruleAt(marked: string): string | undefined {
  const start = marked.indexOf('[');
  const { mentions, events } = readText(marked.replaceAll(/[[\]]/g, ''));
  const found = [...mentions, ...events.flatMap(({ participants }) => participants)];
  return found.find((one) => one.start === start && one.rule !== undefined)?.rule;
}

describe('the rule of a link', () => {
  it('stands with each mention but the first', () => {
    const text = 'William Burns arrived in Cairo. Burns left. He met Jonas Berg.';
    const { mentions, entities } = readText(text);
    const told = mentions
      .filter(({ entity }) => entities[entity]?.name === 'William Burns')
      .map((mention) => [surface(text, mention), mention.rule]);
    expect(told).toEqual([
      ['William Burns', undefined],
      ['Burns', 'link.part-of-name'],
      ['He', 'link.ranked-person'],
    ]);
  });

  it.each(LINK_RULES)('is shown by its example: $id', ({ id, example, counterExample }) => {
    expect(ruleAt(example)).toBe(id);
    expect(ruleAt(counterExample)).not.toBe(id);
  });
});
