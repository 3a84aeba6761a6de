// Verbs and nouns of the ontology in clauses where they mean another thing, beside one like it where they do not.

import { describe, expect, it } from 'vitest';
import { readText } from '../fixtures/read-text.ts';

/** The events of an article, each with its mode and status: "RETREAT/release occurred". */
function eventsIn(text: string): readonly string[] {
  return readText(text, '2025-03-04')
    .events.map(({ type, mode, status }) => `${[type, mode ?? []].flat().join('/')} ${status}`)
    .toSorted();
}

describe('what a verb is done to', () => {
  it.each([
    ['Norne Records released the Vista Kit.', []],
    ['Anna Lind released her single "Jonas Berg".', []],
    ['Norne Records sold 80,000 units.', []],
    ['The Vardal Championships were held in Oslo.', []],
    ['Anna Lind is visiting professor in Oslo.', []],
    ['Norway released Jonas Berg.', ['RETREAT/release occurred']],
    [
      'The coroner arrested Jonas Berg, who was released on bond.',
      ['COERCE/arrest occurred', 'RETREAT/release occurred'],
    ],
    ['Norway freed all Swedes from the fear of want.', []],
    ['In a letter handed over to Norway, Sweden agreed.', []],
    ['Anna Lind withdrew her son from the school.', []],
    ['Norne Bank sold phones in Oslo.', []],
    ['Norne Bank sold its shipping arm to Vigil Bank.', ['BUSINESS/acquire occurred']],
    ['Anna Lind established a field of study.', []],
    ['Anna Lind established a bank in Oslo.', ['BUSINESS/found occurred']],
    ['Anna Lind established herself as a painter.', []],
    ['Anna Lind began work on her thesis.', []],
    ['Vardal was incorporated into the kingdom.', []],
    ['Norne Lions drafted Jonas Berg in May.', []],
    ['Norway drafted 2,000 men in May.', ['MOBILIZE/troops occurred']],
    ['The ministry drafted a law.', []],
    ['The Norwegian government demonstrated its unity.', []],
    ['Norwegian workers demonstrated in Oslo.', ['PROTEST/demo occurred']],
    ['Editors picked up the story in Oslo.', []],
    ['Police picked up two men in Oslo.', ['COERCE/arrest occurred']],
    ['The post was occupied by Jonas Berg.', []],
    ['Norway occupied the town of Vardal.', ['COERCE/seize occurred']],
    ['Anna Lind was seized with a wish to leave.', []],
    ['Anna Lind and her doctors fought cancer with patience.', []],
    ['Anna Lind stayed to fight the fire.', []],
    ['Norway fought Swedish rebels in Vardal.', ['ASSAULT occurred']],
    ['Jonas Berg fell into disuse.', []],
    ['A Norwegian bus fell into a ravine near Vardal.', ['DISASTER/accident occurred']],
    ['Norway hosted the Vardal Games.', []],
    ['Norway hosted Swedish leaders.', ['CONSULT/visit occurred']],
    ['The prime minister succumbed to a vote of no confidence.', []],
    ['Jonas Berg succumbed to pneumonia.', ['LIFE/death occurred']],
  ])('%s', (text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });
});

describe('what a verb is about', () => {
  it.each([
    ['Jonas Berg committed no crime.', []],
    ['Jonas Berg was committed to a hospital.', []],
    ['Norway committed 200 soldiers to the force.', ['AGREE occurred']],
    ['Anna Lind submitted a score to a contest.', []],
    ['Anna Lind defended her thesis.', []],
    ['Anna Lind defended Jonas Berg.', ['SUPPORT occurred']],
    ['Jonas Berg supported himself as a teacher.', []],
    ['My lords, thank you.', []],
    ['Anna Lind thanked Jonas Berg.', ['SUPPORT occurred']],
    ['The Senate will address the shortage.', []],
    ['Anna Lind addressed the crowd.', ['STATEMENT occurred']],
    ['Anna Lind reminded voters of the war.', []],
    ['Anna Lind reminded voters to register.', ['REQUEST occurred']],
    ['Most people chose cars.', []],
    ['The town of Vardal was chosen to serve as the capital.', []],
    ['Anna Lind chose Jonas Berg as her aide.', ['PERSONNEL/appoint occurred']],
    ['The ship is named after officer Jonas Berg.', []],
    ['Norway forced the agency out of the country.', ['SANCTION/expel occurred']],
    ['Jonas Berg won the majority of his games.', []],
    ['You can try the Norne Club for a day.', []],
    ['Anna Lind added the name of Norway to her title.', []],
  ])('%s', (text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });
});

describe('who or what does it', () => {
  it.each([
    ['The road allows tourists to reach the coast.', []],
    ['Norway allowed Swedish tourists to stay.', ['CONCEDE occurred']],
    ['The name comes from Norway.', []],
    ['Refugees came from Norway.', ['MOVEMENT/travel occurred']],
    ['The Vardal Trail runs to Oslo.', []],
    ['Norway returned the island to Sweden.', []],
    ['Anna Lind went off to college in Norway.', []],
    ['A bomb went off in Vardal.', ['ASSAULT/explosives occurred']],
    ['When the Norwegian government collapsed, crowds sang.', ['PERSONNEL/dismiss occurred']],
    ['Jonas Berg clashed with the Harbour Party over taxes.', ['ACCUSE/disapprove occurred']],
    ['Jonas Berg clashed with the Harbour Party as he ran.', []],
    ['Norwegian rebels clashed with Swedish soldiers.', ['ASSAULT occurred']],
    ['The road crosses into Norway.', []],
    ['The widow, Anna Lind, fell to the floor.', []],
    ['The drought threatens to ruin Norwegians.', []],
    [
      'Norway threatened to close its border with Sweden.',
      ['COERCE/restrict possible', 'THREATEN/restrict occurred'],
    ],
    ['Friends called him The Bird, and Jonas Berg left.', []],
    ['Jonas Berg was called up on July 6.', []],
    ['Anna Lind called Jonas Berg.', ['CONSULT/phone occurred']],
    ['Norne Foods replaced Vigil Foods as the largest seller.', []],
  ])('%s', (text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });
});

/** The events of an article with those who take part: "ATTACK actor=Norway". */
function sidesIn(text: string): readonly string[] {
  const { events, entities } = readText(text, '2025-03-04');
  return events.map(({ type, participants }) =>
    [type, ...participants.map(({ role, entity }) => `${role}=${entities[entity]?.name}`)].join(
      ' ',
    ),
  );
}

describe('what a noun is said of', () => {
  it.each([
    ['A press release by Jonas Berg is out.', []],
    ['There are flights from Norway.', []],
    [
      'Norway praised the Swedish opposition.',
      ['SUPPORT actor=Norway recipient=Swedish opposition'],
    ],
    ["Doctors measured Jonas Berg's blood pressure.", []],
    ['Anna Lind left in search of Jonas Berg.', []],
    ['Norway promotes the promotion of security.', []],
    ['Norway saw a sit down strike.', []],
    ['Youths set fire to mattresses in Norway.', []],
    ['That is a threat to Norway.', []],
    ['The last U.S. invasion ended.', ['ASSAULT actor=United States']],
    ['The last invasion of Norway ended.', ['ASSAULT recipient=Norway']],
    [
      'Sweden punished Norway for its support of Jonas Berg.',
      ['SANCTION actor=Sweden recipient=Norway', 'SUPPORT recipient=Jonas Berg'],
    ],
    ['Norway needs the support of Jonas Berg.', ['SUPPORT actor=Jonas Berg']],
    [
      'Swedish youths sang during protests against crimes by the Norwegian army.',
      ['PROTEST recipient=Norwegian army'],
    ],
    ['Jonas Berg was born to Anna Lind in Oslo.', ['LIFE recipient=Jonas Berg']],
    ['Jonas Berg died in office.', ['LIFE recipient=Jonas Berg']],
  ])('%s', (text, expected) => {
    expect(sidesIn(text)).toEqual(expected);
  });

  it('tells what was rejected or asked for from what was done', () => {
    const told = (text: string) =>
      readText(text, '2025-03-04').events.map(({ type, status }) => `${type} ${status}`);
    expect(told('Norway rejected a Swedish ultimatum.')).toContain('REQUEST occurred');
    expect(told('Norway rejected a fresh offer from Sweden for talks.')).toContain(
      'REJECT occurred',
    );
    expect(told('Norway rejected the offer, urging Sweden to leave.')).toContain(
      'REQUEST occurred',
    );
    expect(
      told('Norwegian workers blocked roads demanding that Jonas Berg be reinstated.'),
    ).toContain('PERSONNEL possible');
    expect(
      told('The Norne Society merged with the Vigil Society to form the Harbour Party.'),
    ).toContain('BUSINESS occurred');
    expect(
      told('The fair is organised in collaboration with Norne Bank and Vigil Bank.'),
    ).toContain('COOPERATE occurred');
    expect(told('The minister compared legalizing marriage to supporting Norway.')).toEqual([]);
    expect(told('Many fled to escape the Swedish persecution of Norwegians.')).toContain(
      'COERCE occurred',
    );
  });

  it('counts no years', () => {
    const { events } = readText('Jonas Berg died in 2014. Two men died in Oslo.', '2025-03-04');
    expect(events.map(({ size }) => size)).toEqual([undefined, { dead: 2 }]);
  });
});

/** The relations of an article that are no events: "Anna Lind LEADS Norway (president)". */
function factsIn(text: string): readonly string[] {
  const { relations, entities } = readText(text, '2025-03-04');
  return relations
    .filter(({ event }) => event === undefined)
    .map(({ subject, type, object, title }) =>
      [
        entities[subject]?.name,
        type,
        entities[object]?.name,
        title === undefined ? [] : `(${title})`,
      ]
        .flat()
        .join(' '),
    )
    .toSorted();
}

describe('what a fact is said of', () => {
  it.each([
    ['Troops entered the Republic of Norway.', []],
    [
      'Vardal lies in the Finnmark region of northern Norway.',
      ['Finnmark LOCATED_IN Norway', 'Vardal LOCATED_IN Norway'],
    ],
    ['Anna Lind received an honorary degree from the University of Bergen.', []],
    ['Anna Lind is the 46th president of Norway.', ['Anna Lind LEADS Norway (president)']],
    ['Jonas Berg was a great mayor of Bergen.', ['Jonas Berg LEADS Bergen (mayor)']],
    ['In Norway Minister Anna Lind met Jonas Berg.', []],
    ['Jonas Berg, Minister for the Middle East, spoke.', []],
    ['The Harbour Daily made Anna Lind its Oslo correspondent.', []],
    [
      'Supporters are Anna Lind (a painter), Ola Dahl and Jonas Berg (president of the Harbour Party).',
      ['Jonas Berg LEADS Harbour Party (president)'],
    ],
    [
      'Jonas Berg of the Harbour Party, who had represented Bergen, left.',
      ['Jonas Berg MEMBER_OF Harbour Party', 'Jonas Berg REPRESENTS Bergen'],
    ],
    ['Anna Lind led the Harbour Lions with 67 runs.', []],
    ['Anna Lind led the Harbour Party.', ['Anna Lind LEADS Harbour Party']],
    ['China-ASEAN trade grew.', []],
    ['Dolly Dahl (Norwegian pronunciation: dal) sings.', []],
  ])('%s', (text, expected) => {
    expect(factsIn(text)).toEqual(expected);
  });
});
