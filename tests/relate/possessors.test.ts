// Whose a noun of an act is, and what that makes of them: who acts, whom it befalls, or nobody.

import { describe, expect, it } from 'vitest';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';

/** Each act that a noun tells, with its sides. */
function actsIn(text: string): readonly string[] {
  const { events, entities } = read(toDocument({ text, date: '2025-03-04' }));
  return events.flatMap(({ relation, evidence, participants }) => {
    if (!evidence.rule.startsWith('noun.')) return [];
    const sides = participants.map(({ role, entity }) => `${role} ${entities[entity]?.name}`);
    return [`${relation}: ${sides.toSorted().join(', ')}`];
  });
}

describe('whose a noun is', () => {
  it.each([
    ['Anna Lind spoke of her meeting with Jonas Berg.', ['MET: actor Anna Lind, actor Jonas Berg']],
    ['Anna Lind’s meeting with Jonas Berg was brief.', ['MET: actor Anna Lind, actor Jonas Berg']],
    [
      'Anna Lind was tired. Papers wrote about her trip to Paris.',
      ['TRAVELED_TO: actor Anna Lind, recipient Paris'],
    ],
    [
      'Ida Moe walked free after her pardon by Governor Berg.',
      ['CONCEDED_TO: actor Berg, recipient Ida Moe'],
    ],
    ['Ida Moe’s visit by Jonas Berg was brief.', ['VISITED: actor Jonas Berg, recipient Ida Moe']],
    ['Anna Lind was tired. Papers wrote of her election.', ['ELECTED: recipient Anna Lind']],
    ['Papers wrote of Anna Lind’s election.', ['ELECTED: recipient Anna Lind']],
    ['Norway’s election was quiet.', ['ELECTED: actor Norway']],
    ['Jonas Berg’s sentence was long.', []],
    ['Jonas Berg’s term ends in May.', []],
    ['Anna Lind described her arrest.', ['ARRESTED: recipient Anna Lind']],
    ['Farmers criticised her meeting with Jonas Berg.', ['MET: actor Jonas Berg']],
    ['Ola Dahl was quiet about his killing of Jonas Berg.', ['KILLED: recipient Jonas Berg']],
  ])('%s', (text, acts) => {
    expect(actsIn(text)).toEqual(acts);
  });
});
