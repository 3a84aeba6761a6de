// Force, arrests, courts and disasters in words that reporters use besides the plain ones; behind each group the same
// words where nothing of the kind is told.

import { describe, expect, it } from 'vitest';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';

/** Types and modes of the events of an article, each with those who take part and where it was. */
function eventsIn(text: string): readonly string[] {
  const { events, entities } = read(toDocument({ text, date: '2026-02-14' }));
  const nameOf = (index: number) => entities[index]?.name ?? '';
  return events.map(({ type, mode, status, participants, place }) =>
    [
      mode === undefined ? type : `${type}/${mode}`,
      ...(status === 'occurred' ? [] : [status]),
      ...participants.map(({ role, entity }) => `${role} ${nameOf(entity)}`),
      ...(place === undefined ? [] : [`in ${nameOf(place)}`]),
    ].join(', '),
  );
}

function check(text: string, events: readonly string[]): void {
  expect(eventsIn(text)).toEqual(events);
}

describe('attacks', () => {
  it.each([
    ['Drones targeted an oil refinery in the town of Bergen.', ['ASSAULT, recipient Bergen']],
    ['The bank targeted young customers in Bergen.', []],
    [
      'Extremists beat a Swedish refugee in Bergen.',
      ['ASSAULT/beat, actor Extremists, recipient Swedish refugee, in Bergen'],
    ],
    ['Rafael Moreno beat Anders Holm in the semi-final in Paris.', []],
    [
      'Senator Daniel Reyes was shot at a school in Bergen.',
      ['ASSAULT/firearms, recipient Daniel Reyes, in Bergen'],
    ],
    ['The film was shot at a studio in Prague.', []],
    [
      'Two men were shot and wounded by settlers in Bergen.',
      [
        'ASSAULT/firearms, actor settlers, recipient men, in Bergen',
        'ASSAULT, actor settlers, recipient men, in Bergen',
      ],
    ],
    [
      'Anna Lind escaped an assassination attempt in Bergen.',
      ['ASSAULT/targeted, recipient Anna Lind, in Bergen'],
    ],
    [
      'Mounted police charged at demonstrators in Bergen.',
      ['ASSAULT/crowd-control, actor police, recipient demonstrators, in Bergen'],
    ],
    ['A bull charged at tourists in Pamplona.', []],
    [
      'At least 30 people died in the bombing of a wedding hall in Kabul.',
      ['LIFE/death, recipient people, in Kabul', 'ASSAULT/explosives, recipient people, in Kabul'],
    ],
    [
      'An explosion at a fireworks factory in Bergen killed nine workers.',
      [
        'DISASTER/accident, recipient workers, in Bergen',
        'LIFE/death, recipient workers, in Bergen',
      ],
    ],
    [
      'An explosion in a bomb factory in Mosul killed nine militants.',
      ['ASSAULT/explosives, recipient Mosul', 'ASSAULT, recipient militants, in Mosul'],
    ],
    ['The explosion of interest in Norway surprised the bank.', []],
  ] as const)('%s', check);
});

describe('those to whom it was done before', () => {
  it.each([
    [
      'Murdered MP Alan Stokes was buried in Leeds on Friday.',
      ['ASSAULT, recipient Alan Stokes', 'LIFE/death, recipient Alan Stokes, in Leeds'],
    ],
    [
      'The kidnapped priest, Joseph Akande, was freed in Jos.',
      [
        'ASSAULT/abduct, recipient Joseph Akande',
        'RETREAT/release, recipient Joseph Akande, in Jos',
      ],
    ],
    [
      'Lawyers for the jailed opposition leader Alexei Burov said he was ill.',
      ['COERCE/arrest, recipient Alexei Burov'],
    ],
    ['The detained ship left the port of Piraeus.', []],
    [
      'Divers recovered the body of Jonas Berg from the wreck.',
      ['LIFE/death, recipient Jonas Berg'],
    ],
    ['The book looks at the body of work of Anna Lind.', []],
    ['The body of evidence in Lima is growing.', []],
  ] as const)('%s', check);
});

describe('arrests and bans', () => {
  it.each([
    ['Police carried out raids on 20 homes in Bergen.', ['COERCE/seize, actor Police, in Bergen']],
    [
      'Soldiers carried out raids on 20 homes in Bergen.',
      ['ASSAULT, actor Soldiers, recipient Bergen'],
    ],
    ['Two bystanders were caught in the crossfire in Kingston.', []],
    ['Police made an arrest in Bergen.', ['COERCE/arrest, actor Police, in Bergen']],
    [
      'The authorities blocked access to Facebook.',
      ['COERCE/restrict, actor authorities, recipient Facebook'],
    ],
    ['Farmers blocked access to the port.', ['PROTEST/obstruct, actor Farmers']],
    ['Finland closed its airspace after drones were spotted.', ['COERCE/restrict, actor Finland']],
    ['Soldiers in Gabon said that they had seized power.', ['COERCE, actor Soldiers']],
    [
      'Norway gave six Swedish diplomats 48 hours to leave.',
      ['SANCTION/expel, actor Norway, recipient Swedish diplomats'],
    ],
    ['Thieves made off with jewels from a museum in Dresden.', ['COERCE/seize, actor Thieves']],
    ['Students occupied a hall in Bergen.', ['PROTEST/obstruct, actor Students, in Bergen']],
    [
      'Attackers hacked a villager to death in Beni.',
      ['ASSAULT, actor Attackers, recipient villager, in Beni'],
    ],
  ] as const)('%s', check);
});

describe('courts', () => {
  it.each([
    [
      'Prosecutors charged the former mayor with corruption.',
      ['ACCUSE/allege, actor Prosecutors, recipient mayor'],
    ],
    ['The town charged the visitors with a fee for parking.', []],
    ['The board charged the director with the task of finding a successor.', []],
    [
      'The committee stripped the runner of her medal.',
      ['SANCTION/discontinue, actor committee, recipient runner'],
    ],
    ['A jury cleared Kyle Dent of assault.', ['JUSTICE/acquit, actor jury, recipient Kyle Dent']],
    [
      'Proceedings against the former leader began in Bergen.',
      ['JUSTICE/trial, recipient leader, in Bergen'],
    ],
  ] as const)('%s', check);
});

describe('protests and threats', () => {
  it.each([
    ['Protests broke out in Bergen on Sunday.', ['PROTEST/demo, in Bergen']],
    [
      'Air traffic controllers will hold a strike on Thursday.',
      ['PROTEST/strike, planned, actor Air traffic controllers'],
    ],
    ['Norway vowed to retaliate.', ['THREATEN, actor Norway']],
    [
      'Norway vowed to avenge the death of its general.',
      ['THREATEN, actor Norway', 'LIFE/death, recipient general'],
    ],
    ['The party vowed to take care of pensioners.', ['AGREE, actor party']],
    ['The judge received death threats.', ['THREATEN, recipient judge']],
    ['The roads converge on the old town of Girona.', []],
  ] as const)('%s', check);
});

describe('a number without a noun', () => {
  it.each([
    ['Police detained 35.', ['COERCE/arrest, actor Police']],
    [
      'Police arrested 12 on Sunday, including Jonas Berg.',
      ['COERCE/arrest, actor Police, recipient Jonas Berg'],
    ],
    ['Anna Lind hit 35.', []],
  ] as const)('%s', check);
});

describe('who is taken, and what is seized', () => {
  it.each([
    [
      'The engineers taken hostage in Bergen were released on Sunday.',
      ['ASSAULT/abduct, recipient engineers, in Bergen', 'RETREAT/release, recipient engineers'],
    ],
    ['Georgia seized a freighter at Batumi.', ['COERCE/seize, actor Georgia, in Batumi']],
    ['Anna Lind seized the cup.', []],
  ] as const)('%s', check);
});

describe('what somebody wants another to do', () => {
  it.each([
    [
      'Anna Lind called for Jonas Berg to resign.',
      ['REQUEST, actor Anna Lind', 'RETREAT/resign, possible, actor Jonas Berg'],
    ],
    [
      'Anna Lind asked for Jonas Berg to be released.',
      ['REQUEST, actor Anna Lind', 'RETREAT/release, possible, recipient Jonas Berg'],
    ],
    [
      'Anna Lind waited for Jonas Berg to arrive in Bergen.',
      ['MOVEMENT/travel, planned, actor Jonas Berg, recipient Bergen'],
    ],
    [
      'Anna Lind paid for the trip to meet Jonas Berg.',
      ['AGREE, planned, actor Anna Lind, actor Jonas Berg'],
    ],
  ] as const)('%s', check);
});

describe('forces and disasters', () => {
  it.each([
    [
      'Norway sent 1,000 National Guard troops to Bergen.',
      ['MOBILIZE/troops, actor Norway, recipient Bergen'],
    ],
    ['Kenya sent 400 police officers to Haiti.', ['MOBILIZE/police, actor Kenya, recipient Haiti']],
    ['North Korea launched two missiles into the sea.', ['MOBILIZE/weapons, actor North Korea']],
    ['A plane crashed shortly after take-off from Juba.', ['DISASTER/accident, recipient Juba']],
    [
      'A coach and a lorry collided near Stafford, killing three.',
      ['DISASTER/accident, recipient Stafford'],
    ],
    [
      'A train derailed in Bihar, killing six and injuring scores of passengers.',
      ['DISASTER/accident, recipient Bihar', 'LIFE/injury, recipient passengers, in Bihar'],
    ],
    ['The Ebola virus has spread to Kampala.', ['DISASTER/epidemic, recipient Kampala']],
    ['The rumour spread to Kampala.', []],
    ['Flames engulfed a hotel in Bergen.', ['DISASTER/accident, recipient Bergen']],
    ['The scandal engulfed the government.', []],
    ['Two women were trampled to death in Hathras.', ['LIFE/death, recipient women, in Hathras']],
    ['Cholera killed 21 people in Lusaka.', ['LIFE/death, recipient people, in Lusaka']],
  ] as const)('%s', check);
});
