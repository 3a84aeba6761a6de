import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/pipeline.ts';
import { toDocument } from '../../../src/read/index.ts';

const CASES = readFileSync(new URL('sentences.case', import.meta.url), 'utf8')
  .split(/\r?\n/)
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((part) => part.trim()) as [string, string]);

function timesOf(text: string, date?: string): string {
  const { times } = read(toDocument({ text, ...(date === undefined ? {} : { date }) }));
  return times.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`).join('; ');
}

describe('time expressions of sentences', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(timesOf(text, '2024-02-14')).toBe(expected);
  });

  it('are found without a date of publication, and never become today', () => {
    expect(timesOf('He left on Tuesday, Oct. 7, two days ago and in 2019.')).toBe(
      'Tuesday, Oct. 7 = XXXX-10-07; two days ago = XXXX-XX-XX; 2019 = 2019',
    );
    expect(timesOf('He left on Tuesday and came back yesterday at 10 p.m.')).toBe(
      'Tuesday = XXXX-XX-XX; yesterday = XXXX-XX-XX; 10 p.m. = XXXX-XX-XXT22:00',
    );
  });

  it('count from the day of the dateline', () => {
    const text = 'CAIRO, Feb. 12 (AP) - The council met today. It will meet again tomorrow.';
    expect(timesOf(text, '2024-02-14')).toBe(
      'Feb. 12 = 2024-02-12; today = 2024-02-12; tomorrow = 2024-02-13',
    );
  });

  it('say of what kind they are', () => {
    const text = 'On Tuesday at noon the annual talks, now three days old, ended.';
    const { times } = read(toDocument({ text, date: '2024-02-14' }));
    expect(times.map(({ kind }) => kind)).toEqual(['date', 'time', 'set', 'vague', 'duration']);
  });
});
