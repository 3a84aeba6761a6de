import { describe, expect, it } from 'vitest';
import { FALSE_FRIENDS, findTimes, TIME_MODIFIERS, TIME_RULES } from '../../../src/relate/index.ts';
import { toDay } from '../../../src/relate/time/calendar.ts';

function timesOf(text: string) {
  const options = { reference: toDay('2024-02-14'), isFuture: () => text.includes('will') };
  return findTimes(text, { start: 0, end: text.length }, options);
}

describe('rules for time expressions', () => {
  it.each(TIME_RULES)('$id reads its example and not its counter-example', (rule) => {
    const { id, example, words, value, counterExample } = rule;
    const last = timesOf(example).at(-1);
    expect(last).toMatchObject({ rule: id, value });
    expect(example.slice(last?.start, last?.end)).toBe(words);
    expect(timesOf(counterExample).map((time) => time.rule)).not.toContain(id);
  });

  it('have ids of their own', () => {
    const ids = TIME_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(FALSE_FRIENDS)('$id is no time', ({ example }) => {
    expect(timesOf(example)).toEqual([]);
  });

  it.each(TIME_MODIFIERS)('$id belongs to what it modifies', ({ example, words }) => {
    expect(timesOf(example).map(({ start, end }) => example.slice(start, end))).toEqual([words]);
  });
});
