// What happens in the news and in which words: attacks, courts, accidents. Beside each group stand sentences with
// the same words that tell of nothing of the kind.

import { describe, expect, it } from 'vitest';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';

/** Types of the events of an article, each with those who take part and the place. */
function eventsIn(text: string): readonly string[] {
  const { events, entities } = read(toDocument({ text, date: '2025-03-04' }));
  const nameOf = (index: number | undefined) =>
    index === undefined ? '' : (entities[index]?.name ?? '');
  return events
    .map(({ type, status, participants, place }) => {
      const sides = participants.map(({ role, entity }) => `${role} ${nameOf(entity)}`);
      const where = place === undefined ? [] : [`in ${nameOf(place)}`];
      return [type, ...(status === 'occurred' ? [] : [status]), ...sides, ...where].join(', ');
    })
    .toSorted();
}

function check(text: string, events: readonly string[]): void {
  expect(eventsIn(text)).toEqual([...events].toSorted());
}

describe('attacks', () => {
  it.each([
    ['Shelling of Bergen resumed.', ['ASSAULT, recipient Bergen']],
    ['Shells fell on a market in Bergen.', ['ASSAULT, recipient Bergen']],
    ['A grenade was thrown into a bar in Bergen.', ['ASSAULT, recipient Bergen']],
    ['An explosion rocked the centre of Bergen.', ['ASSAULT, recipient Bergen']],
    [
      'Rebels claimed responsibility for an attack on a military convoy near Bergen.',
      ['ASSAULT, recipient military convoy, in Bergen'],
    ],
    ['Rebels raided a farm near Bergen.', ['ASSAULT, actor Rebels, in Bergen']],
    ['Police raided a farm near Bergen.', ['COERCE, actor Police, in Bergen']],
    ['The army took control of Bergen.', ['COERCE, actor army, recipient Bergen']],
    [
      'Norne Lines took control of Berg Bank.',
      ['BUSINESS, actor Norne Lines, recipient Berg Bank'],
    ],
    ['Armenia violated a ceasefire on Monday.', []],
    ['Norway executed three men.', ['ASSAULT, actor Norway, recipient men']],
    ['Anna Lind executed the plan.', []],
    ['Anna Lind came under fire for a trip.', []],
    ['The holiday falls on a Sunday in Bergen.', []],
    ['Criticism rained down in Bergen.', []],
  ] as const)('%s', check);
});

describe('crime and courts', () => {
  it.each([
    ['Police overpowered a man in Bergen.', ['COERCE, actor Police, recipient man, in Bergen']],
    [
      'A freighter went down south of Vardal Island on Sunday.',
      ['DISASTER, recipient Vardal Island'],
    ],
    [
      'U.S. Secretary Anna Lind will meet Jonas Berg.',
      ['AGREE, planned, actor Anna Lind, actor Jonas Berg'],
    ],
    ['Officers seized 300 kilos of heroin in Bergen.', ['COERCE, actor Officers, in Bergen']],
    ['Scientists discovered a drug in Bergen.', []],
    ['Thieves stole jewels from a shop in Bergen.', ['COERCE, actor Thieves, in Bergen']],
    ['The team stole the show in Bergen.', []],
    ['A bank in Bergen was robbed.', ['COERCE, recipient bank, in Bergen']],
    ['Jonas Berg was robbed of victory.', []],
    ['A judge gave Anna Lind ten years.', ['JUSTICE, actor judge, recipient Anna Lind']],
    ['Anna Lind was given nine years for fraud.', ['JUSTICE, recipient Anna Lind']],
    ['Anna Lind was given two years to answer.', []],
    [
      'A jury found a former nurse, Jonas Berg, guilty.',
      ['SANCTION, actor jury, recipient Jonas Berg'],
    ],
  ] as const)('%s', check);
});

describe('accidents and disasters', () => {
  it.each([
    [
      'An earthquake of magnitude 5.8 shook the province of Kermanshah on Sunday, state television said.',
      ['DISASTER, recipient Kermanshah'],
    ],
    ['Heavy rains flooded much of the town of Bergen.', ['DISASTER, recipient Bergen']],
    ['Complaints flooded the ministry in Bergen.', []],
    ['Two trains collided in Bergen.', ['DISASTER, recipient Bergen']],
    ['Opinions collided in Bergen.', []],
    ['A dam burst in Bergen.', ['DISASTER, recipient Bergen']],
    ['The housing bubble burst in Bergen.', []],
    ['The sport exploded in popularity in Bergen.', []],
    ['The club crashed out of the cup in Bergen.', []],
    ['A mine collapsed in Bergen.', ['DISASTER, recipient Bergen']],
    ['The collapse of Norne Bank cost 300 jobs.', ['BUSINESS, recipient Norne Bank']],
    ['Typhoon Mina slammed into the island of Samar.', ['DISASTER, recipient Samar']],
    ['Ten people drowned off Bergen.', ['LIFE, recipient people, in Bergen']],
    [
      'Ten people were killed when a bus plunged into a gorge near Bergen.',
      ['DISASTER, recipient Bergen', 'LIFE, recipient people'],
    ],
    ['Hundreds were evacuated from Bergen.', ['AID, recipient Hundreds, in Bergen']],
    ['The army evacuated from Bergen.', ['RETREAT, actor army, recipient Bergen']],
  ] as const)('%s', check);
});

describe('who is named to replace somebody', () => {
  it.each([
    ['Mara Holt named Anna Lind to replace Jonas Berg.', 'Anna Lind', 'Jonas Berg'],
    ['Mara Holt picked Anna Lind to succeed Jonas Berg.', 'Anna Lind', 'Jonas Berg'],
    ['Mara Holt left Oslo to replace Jonas Berg.', 'Mara Holt', 'Jonas Berg'],
  ])('%s', (text, who, whom) => {
    const { relations, entities } = read(toDocument({ text, date: '2025-03-04' }));
    const told = relations
      .filter(({ type }) => type === 'SUCCEEDED')
      .map(({ subject, object }) => [entities[subject]?.name, entities[object]?.name]);
    expect(told).toEqual([[who, whom]]);
  });
});
