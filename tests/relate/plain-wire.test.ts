// Verbs, nouns and constructions of plain agency reports: what is done to several by turns, what describes its subject,
// what a noun alone names; beside them the same words where nothing of the kind is told.

import { describe, expect, it } from 'vitest';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';

/** Types and modes of the events of an article, each with those who take part. */
function eventsIn(text: string): readonly string[] {
  const { events, entities } = read(toDocument({ text, date: '2026-02-14' }));
  return events.map(({ type, mode, status, participants }) => {
    const kind = mode === undefined ? type : `${type}/${mode}`;
    const sides = participants.map(({ role, entity }) => `${role} ${entities[entity]?.name ?? ''}`);
    return [kind, ...(status === 'occurred' ? [] : [status]), ...sides].join(', ');
  });
}

function check(text: string, events: readonly string[]): void {
  expect(eventsIn(text)).toEqual(events);
}

describe('a passive that goes on', () => {
  it.each([
    [
      'Jonas Berg was arrested and sentenced to four years in prison.',
      ['COERCE/arrest, recipient Jonas Berg', 'JUSTICE/sentence, recipient Jonas Berg'],
    ],
    [
      'Jonas Berg was convicted of fraud and fined 3,000 euros.',
      ['SANCTION/convict, recipient Jonas Berg', 'SANCTION/convict, recipient Jonas Berg'],
    ],
    [
      'Anna Lind was charged with murder and remanded in custody.',
      ['ACCUSE/allege, recipient Anna Lind', 'COERCE/arrest, recipient Anna Lind'],
    ],
    [
      'The men were rounded up and deported to Norway.',
      ['COERCE/arrest, recipient men', 'COERCE/deport, recipient men'],
    ],
    [
      'Jonas Berg was found guilty and given a suspended sentence.',
      ['SANCTION/convict, recipient Jonas Berg', 'JUSTICE/sentence, recipient Jonas Berg'],
    ],
    [
      'Anna Lind was elected in May and sworn in in June.',
      ['PERSONNEL/elect, recipient Anna Lind', 'PERSONNEL/appoint, recipient Anna Lind'],
    ],
    [
      'Anna Lind was sacked and attacked the minister.',
      ['PERSONNEL/dismiss, recipient Anna Lind', 'ASSAULT, actor Anna Lind, recipient minister'],
    ],
    [
      'Anna Lind was arrested and denied the charges.',
      ['COERCE/arrest, recipient Anna Lind', 'REJECT, actor Anna Lind'],
    ],
    [
      'Jonas Berg was injured and later died.',
      ['ASSAULT, recipient Jonas Berg', 'LIFE/death, recipient Jonas Berg'],
    ],
    ['Twenty people were killed or wounded in Bergen.', ['ASSAULT, recipient people']],
  ])('%s', check);
});

describe('what describes the subject', () => {
  it.each([
    ['The 400 villagers moved to safety are sleeping in a school.', ['AID, recipient villagers']],
    [
      'The dealer arrested in Oslo was charged with theft.',
      ['COERCE/arrest, recipient dealer', 'ACCUSE/allege, recipient dealer'],
    ],
    [
      'The minister sacked last week will appeal.',
      ['PERSONNEL/dismiss, recipient minister', 'JUSTICE/appeal, planned, actor minister'],
    ],
    ['Jonas Berg, caught in Oslo last week, is ill.', ['COERCE/arrest, recipient Jonas Berg']],
    ['Jonas Berg was caught in the rain.', []],
  ])('%s', check);
});

describe('courts and fines', () => {
  it.each([
    [
      'Anna Lind got nine years on Tuesday for helping smugglers.',
      ['JUSTICE/sentence, recipient Anna Lind'],
    ],
    [
      'A court in Porto handed former mayor Rui Tavares six years in prison.',
      ['JUSTICE/sentence, actor court, recipient Rui Tavares'],
    ],
    [
      'The coast guard has handed Norne Lines a penalty of 6 million euros.',
      ['SANCTION/convict, actor coast guard, recipient Norne Lines'],
    ],
    ['Jonas Berg will challenge his sentence.', ['JUSTICE/appeal, planned, actor Jonas Berg']],
    [
      "Villagers celebrated after the court's decision against Norne Bank.",
      ['REJECT, actor court, recipient Norne Bank'],
    ],
    [
      'Lawmakers brought a motion of no confidence against Anna Lind on Monday.',
      ['ACCUSE/disapprove, actor Lawmakers, recipient Anna Lind'],
    ],
    [
      'Norne Bank will fight the suit that 212 farmers brought this week.',
      ['ACCUSE/allege, actor farmers'],
    ],
    [
      'The European Union withdrew the licence of Norne Bank.',
      ['SANCTION/discontinue, actor European Union, recipient Norne Bank'],
    ],
    ['The firm gave workers two days to respond.', []],
    ['Norne Bank gave Berg 20 years of data.', []],
  ])('%s', check);
});

describe('persons', () => {
  it.each([
    [
      'Anna Lind was admitted to hospital in Porto on Monday.',
      ['LIFE/injury, recipient Anna Lind'],
    ],
    ['Anna Lind was discharged from hospital on Wednesday.', []],
    [
      'Anna Lind was discharged from custody on Wednesday.',
      ['RETREAT/release, recipient Anna Lind'],
    ],
    ['Anna Lind is free.', ['RETREAT/release, recipient Anna Lind']],
    ['Anna Lind is free to leave.', []],
    ['Admission is free.', []],
    [
      'The minister was received by Prime Minister Anna Lind.',
      ['CONSULT, actor Anna Lind, actor minister'],
    ],
    ['King Harald received Jonas Berg in Oslo.', ['CONSULT, actor Harald, actor Jonas Berg']],
    [
      'Police arrested Peeter Lepik on suspicion of killing Jonas Berg.',
      [
        'COERCE/arrest, actor Police, recipient Peeter Lepik',
        'ASSAULT, possible, actor Peeter Lepik, recipient Jonas Berg',
      ],
    ],
    ['The hospital received a man with burns.', []],
    ['Three deputies have left the party of Anna Lind.', ['RETREAT/resign, actor deputies']],
    ['Anna Lind left the party at midnight.', []],
    ['Jonas Berg is leaving the carmaker.', ['RETREAT/resign, actor Jonas Berg']],
    ['Jonas Berg was put on a plane to Manila.', ['COERCE/deport, recipient Jonas Berg']],
    ['Anna Lind put her son on a plane.', []],
    ['Two men were pulled out alive.', ['AID, recipient men']],
  ])('%s', check);
});

describe('firms, aid and protest', () => {
  it.each([
    [
      'Canada will provide 30 million dollars in food aid to Sudan.',
      ['AGREE, planned, actor Canada, recipient Sudan'],
    ],
    [
      'Norsk Hydro paid a minister 3 million ringgit.',
      ['BUSINESS/pay, actor Norsk Hydro, recipient minister'],
    ],
    ['The Norne Bank lent Nepal 200 million dollars.', ['AID, actor Norne Bank, recipient Nepal']],
    ['Norway brought blankets to Tonga.', ['AID, actor Norway, recipient Tonga']],
    ['Norway lifted tariffs on Swedish steel.', ['CONCEDE, actor Norway, recipient Sweden']],
    [
      'Norne Bank and Berg Bank broke off talks about a merger.',
      ['REJECT/meet, actor Norne Bank, actor Berg Bank'],
    ],
    [
      "After the opening of Norne's factory in Bergen, people were happy.",
      ['BUSINESS/found, actor Norne'],
    ],
    [
      'Nurses took over the ministry on Tuesday.',
      ['COERCE/seize, actor Nurses, recipient ministry'],
    ],
    ['Anna Lind took over the ministry on Tuesday.', ['PERSONNEL/appoint, recipient Anna Lind']],
    ['Trucks were stuck behind the blockade near Bergen.', ['PROTEST/obstruct']],
    ['The Israeli blockade of Gaza goes on.', ['COERCE/restrict, actor Israel, recipient Gaza']],
    ['Anna Lind called the walkout by teachers irresponsible.', ['PROTEST/strike, actor teachers']],
    [
      'Dockers in Bergen will down tools from Thursday.',
      ['PROTEST/strike, planned, actor Dockers'],
    ],
    ['Drivers are to down tools on Monday.', ['PROTEST/strike, planned, actor Drivers']],
    [
      'Two men on a motorbike shot Judge Ramiro Ponce dead in Lima.',
      ['ASSAULT, actor men, recipient Ramiro Ponce'],
    ],
    ['Some 800 people marched to the court in Bergen.', ['PROTEST/demo, actor people']],
  ])('%s', check);
});

describe('other fields', () => {
  it.each([
    [
      'Lawmakers in Quito impeached President Rodrigo Andrade on Thursday.',
      ['ACCUSE/allege, actor Lawmakers, recipient Rodrigo Andrade'],
    ],
    [
      'Police in Oslo detained Mayor Jonas Berg on Monday.',
      ['COERCE/arrest, actor Police, recipient Jonas Berg'],
    ],
    [
      'Hackers broke into the computers of Norsk Hydro.',
      ['COERCE/cyber, actor Hackers, recipient Norsk Hydro'],
    ],
    ['Italy returned 60 migrants to Tunisia.', ['COERCE/deport, actor Italy, recipient migrants']],
    ['The museum returned a statue to Greece.', []],
    ['Police in Paris cleared a migrant camp.', ['COERCE/restrict, actor Police']],
    ['Pilots at Norwind will strike on Monday.', ['PROTEST/strike, planned, actor Pilots']],
    ['Farmers are to strike on Monday.', ['PROTEST/strike, planned, actor Farmers']],
    ['Disaster struck on Monday.', []],
    [
      'The council in Venice met, two days after a protest by several hundred boats.',
      ['PROTEST/demo'],
    ],
    ['The council in Venice met, two days after a protest over fees.', []],
    [
      'Anna Lind testified at the trial of Jonas Berg.',
      ['JUSTICE/trial, recipient Anna Lind', 'JUSTICE/trial, recipient Jonas Berg'],
    ],
    [
      'Ten people were injured and Jonas Berg killed in Oslo.',
      ['ASSAULT, recipient people', 'ASSAULT, recipient Jonas Berg'],
    ],
    ['Nine people were killed and 22 injured in Bergen.', ['ASSAULT, recipient people']],
    [
      'Anna Lind told the court that Emre Tuna had paid Jonas Berg 50,000 euros.',
      [
        'STATEMENT, actor Anna Lind, recipient court',
        'BUSINESS/pay, actor Emre Tuna, recipient Jonas Berg',
      ],
    ],
    [
      'Prosecutor Ingrid Sasse told the court that Emre Tuna had paid Malchow 50,000 euros.',
      ['STATEMENT, actor Ingrid Sasse, recipient court'],
    ],
    ['Norway was attacked and Sweden sold its oil.', ['ASSAULT, recipient Norway']],
    [
      "Anna Lind lost to Jonas Berg in Sunday's run-off.",
      ['PERSONNEL/elect, actor Anna Lind, recipient Jonas Berg'],
    ],
    ['Norway lost to Sweden in Oslo.', []],
    [
      'The startup Veloq raised 40 million dollars from Norne Bank.',
      ['BUSINESS/invest, actor Norne Bank, recipient Veloq'],
    ],
    ['Uganda confirmed two cases of Ebola.', ['DISASTER/epidemic, recipient Uganda']],
    ['Police reported two cases of theft.', []],
    [
      'Torino signed striker Ivan Roca from Celta.',
      ['PERSONNEL/appoint, actor Torino, recipient Ivan Roca'],
    ],
    ['Norway signed the letter from Sweden.', []],
    [
      'Turkey blocked access to the website of the newspaper.',
      ['COERCE/restrict, actor Turkey, recipient newspaper'],
    ],
    [
      'Farmers blocked access to the port of Dover.',
      ['PROTEST/obstruct, actor Farmers, recipient Dover'],
    ],
    ['Norsk Hydro shut its smelter in Qatar.', []],
    [
      'The government shut the newspaper.',
      ['COERCE/restrict, actor government, recipient newspaper'],
    ],
    [
      'A penalty of 6 million euros handed to Norne Lines was just.',
      ['SANCTION/convict, recipient Norne Lines'],
    ],
    ['A motion of no confidence in Anna Lind failed.', ['ACCUSE/disapprove, recipient Anna Lind']],
    [
      'Jonas Berg, convicted of fraud and sentenced to two years, appealed.',
      [
        'SANCTION/convict, recipient Jonas Berg',
        'JUSTICE/sentence, recipient Jonas Berg',
        'JUSTICE/appeal, actor Jonas Berg',
      ],
    ],
  ])('%s', check);
});
