import { describe, expect, it } from 'vitest';
import { readText } from '../fixtures/read-text.ts';

/** The names of bodies that an article is read to hold, each once. */
function bodiesIn(text: string): readonly string[] {
  const { entities, mentions } = readText(text);
  const named = mentions.filter(
    ({ entity, kind }) => kind === 'name' && entities[entity]?.type === 'organization',
  );
  return [...new Set(named.map(({ start, end }) => text.slice(start, end)))];
}

describe('letters that an article shows to be those of a body', () => {
  it.each([
    [
      'said to be its acronym in another language',
      'The Popular Front of Labour, known by its Spanish acronym FPT, split on Monday. The FPT expelled him.',
      ['Popular Front of Labour', 'FPT'],
    ],
    [
      'set behind it with "or"',
      'She is a member of the Modern Labour Party, or CEP. The CEP was founded in 2012.',
      ['Modern Labour Party', 'CEP'],
    ],
    [
      'its initials, small words among them',
      'The Bank of Ghana cut its rate on Monday. The BoG had held it for a year.',
      ['Bank of Ghana', 'BoG'],
    ],
    [
      'said to be what it is known as',
      'The Patriotic Front for Change split. The FPC, as it is known from its initials in French, fights in the north.',
      ['Patriotic Front for Change', 'FPC'],
    ],
    [
      'its initials in the order of another language',
      'The National Mining Agency closed two dams. ANM director Rui Berg said that inspectors were few.',
      ['National Mining Agency', 'ANM'],
    ],
  ])('are names: %s', (_, text, expected) => {
    expect(bodiesIn(text)).toEqual(expected);
  });

  it.each([
    [
      'letters of a thing',
      'Jonas Berg bought a large car, known as an SUV, in Oslo on Monday.',
      'SUV',
    ],
    ['letters that nothing explains', 'Jonas Berg had an MRI at a clinic in Oslo.', 'MRI'],
  ])('are none: %s', (_, text, letters) => {
    expect(bodiesIn(text)).not.toContain(letters);
  });
});

describe('bodies that their last word or the noun before them shows', () => {
  it.each([
    ['American distributor Bluefin paid 3 million dollars for the film.', 'Bluefin'],
    ['Qatar blamed a group called Red Lantern for the attack in Doha.', 'Red Lantern'],
    ['A road was built by Al-Farsi Group of Oman in Djibouti.', 'Al-Farsi Group'],
    ['A rival, Lawin Lines, carried the passengers to Cebu.', 'Lawin Lines'],
    ['Tomás Lozano registered the Renewal Front in Lima on Tuesday.', 'Renewal Front'],
  ])('are names: %s', (text, name) => {
    expect(bodiesIn(text)).toContain(name);
  });

  it.each([
    ['Jonas Berg waited in Oslo. Party members were late.', 'Party'],
    ['The train to Oslo was late. Lines were long at the station.', 'Lines'],
    ['Jonas Berg left the company Monday and flew to Oslo.', 'Monday'],
  ])('are none: %s', (text, name) => {
    expect(bodiesIn(text)).not.toContain(name);
  });
});

describe('bodies whose name the recognizer cut or took for persons or towns', () => {
  it.each([
    ['Shipbuilder Mackay & Dunn will cut 400 jobs at its yard.', 'Mackay & Dunn'],
    ['The court found that Brenner & Sohn Tiefbau was paid twice.', 'Brenner & Sohn Tiefbau'],
    [
      'The Department of Public Works and Highways blacklisted the firm.',
      'Department of Public Works and Highways',
    ],
    ['VV Zwaluwen Deventer dismissed coach Wietse Hofstra.', 'VV Zwaluwen Deventer'],
    ['Havfjell Gruppen will finish the ship.', 'Havfjell Gruppen'],
    ['The Jaime Lasso Command declared a truce.', 'Jaime Lasso Command'],
    ['It was made by Kolkha Film of Tbilisi.', 'Kolkha Film'],
    ['The ships of CalFerries lay in port.', 'CalFerries'],
    ['Athletics Kenya said that it would help.', 'Athletics Kenya'],
    ['Vidrios del Tajo, a glassmaker, shut. Vidrios belongs to a French group.', 'Vidrios'],
    ['Lord Haldane told the Ledger that he would sue.', 'Ledger'],
    ['Deportivo Quinua 4, Real Tacna 0. Jhon Berg scored three.', 'Real Tacna'],
    ['Minister Petersen told the Landtag that the bridge would be built.', 'Landtag'],
    ['HC Dukla Poprad lost in Oslo. Poprad coach Libor Novotny wept.', 'Poprad'],
  ])('are names: %s', (text, name) => {
    expect(bodiesIn(text)).toContain(name);
  });

  it.each([
    ['Harry & Meghan left Oslo on Monday.', /&/],
    ['June 4, July 3. Jhon Berg scored three.', /^(?:June|July)$/],
    ['DeSantis met MacKenzie and LeAnn Moe.', /DeSantis|MacKenzie|LeAnn/],
    ['The Ministry of Defence and Jonas Berg agreed.', /Berg/],
    ['The psalms calmed them. He was the Psalmist of Oslo, the Psalmist said.', /Psalmist/],
    ['The sun was hot. He told the Sun Valley story again.', /^Sun$/],
  ])('are none: %s', (text, name) => {
    expect(bodiesIn(text).filter((body) => name.test(body))).toEqual([]);
  });
});

describe('bodies that their first word shows', () => {
  it.each([
    [
      'Jonas Berg will run for the opposition Forum for Democracy in Lusaka.',
      'Forum for Democracy',
    ],
    ['The suit names Jonas Berg, the Board of Regents and Norne Bank.', 'Board of Regents'],
    [
      'He called the United Nations Office for the Coordination of Humanitarian Affairs.',
      'United Nations Office for the Coordination of Humanitarian Affairs',
    ],
    [
      'The Popular Front for the Liberation of Azania split on Monday.',
      'Popular Front for the Liberation of Azania',
    ],
    [
      'Mutinta Zulu will run for the Forum for Democracy in Zambia. The FDZ was founded in 2012.',
      'Forum for Democracy in Zambia',
    ],
  ])('are names: %s', (text, name) => {
    expect(bodiesIn(text)).toContain(name);
  });

  it.each([
    ['He played in the National Hockey League for the Norne Eagles in 1934.', /League for/],
    ['Anna Lind joined the Board of Directors of Norne Bank in 2019.', /^Board of Directors$/],
    ['Jonas Berg left the Labour Party for the Norne Alliance on Monday.', /Party for/],
    ['He sat on the Council for Monday, she said.', /Monday/],
  ])('are none: %s', (text, name) => {
    expect(bodiesIn(text).filter((body) => name.test(body))).toEqual([]);
  });
});

describe('a name that was told before', () => {
  it.each([
    [
      'a body by its noun',
      'The European Commission said it would look at the aid. Commission spokeswoman Åsa Lind went no further.',
      'Commission',
    ],
    [
      'letters once more',
      'Jonas Berg is the chairman of the FDZ in Oslo. Supporters of the UPP and the FDZ threw stones.',
      'FDZ',
    ],
  ])('is one wherever it stands: %s', (_, text, name) => {
    const { entities, mentions } = readText(text);
    const named = mentions.filter(
      ({ start, end, kind }) => kind === 'name' && text.slice(start, end) === name,
    );
    expect(named.map(({ entity }) => entities[entity]?.type)).toContain('organization');
    expect(named).toHaveLength(text.split(name).length - (name === 'Commission' ? 2 : 1));
  });

  it('is one of a person by the given name, whatever the tagger takes it for', () => {
    const text =
      'Themba Ndlovu trained under coach Roger Thorne. "Themba does not sleep," Thorne said.';
    const { entities, mentions } = readText(text);
    const words = mentions.flatMap(({ start, end, entity }) =>
      entities[entity]?.name === 'Themba Ndlovu' ? [text.slice(start, end)] : [],
    );
    expect(words).toEqual(['Themba Ndlovu', 'Themba']);
  });

  it.each([
    [
      'a storm',
      'Storm Agnes hit Oslo. Agnes Doyle stayed at home. Agnes killed two people.',
      'Agnes',
    ],
    [
      'a longer name that begins so',
      'The Patriotic Front for Change split. Omar Berg leads the Patriotic Front for Change-Renewal.',
      'Patriotic Front for Change-',
    ],
    [
      'a commission that is none of those told',
      'Anna Lind met the Norne Bank. Jonas Berg wants a Commission on Truth.',
      'Norne Commission',
    ],
  ])('is none: %s', (_, text, name) => {
    const { mentions } = readText(text);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).not.toContain(name);
  });
});

describe('what the recognizer passes over', () => {
  /** The names that a text is read to hold, each with the type of its thing. */
  function namesIn(text: string): readonly string[] {
    const { entities, mentions } = readText(text);
    return mentions.flatMap(({ entity, kind, start, end }) =>
      kind === 'name' ? [`${entities[entity]?.type} ${text.slice(start, end)}`] : [],
    );
  }

  it.each([
    [
      'a body by its noun alone, of which the article says no more',
      'Lipovac breathed again. The Directorate thanked Goran Petran.',
      'organization Directorate',
    ],
    ['letters behind "the"', 'A judge freed three members of the NFD.', 'organization NFD'],
    [
      'a town that something is in',
      'The engineer ran the works of Sfax before. Sfax was dry.',
      'place Sfax',
    ],
    [
      'a surname behind a form of address',
      'Judith Pask lives above a shop. "He would have," Miss Pask said, "if he had a bean."',
      'person Pask',
    ],
  ])('is found: %s', (_, text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    [
      'a noun that begins another name',
      'The thieves left. He wants a Commission on Truth.',
      /Commission$/,
    ],
    [
      'a noun in lower case',
      'Lipovac breathed again. The directorate thanked him.',
      /directorate/i,
    ],
    ['letters that stand for a thing', 'Prices rose, and the GDP fell.', /GDP/],
    ['letters that tell what stands behind', 'Nurses sent home the PCR kits on Friday.', /PCR/],
    ['a month', 'The works closed in May. May was dry.', /May/],
  ])('is no name: %s', (_, text, name) => {
    expect(namesIn(text).filter((one) => name.test(one))).toEqual([]);
  });
});
