import { describe, expect, it } from 'vitest';
import { FACT_RULES } from '../../src/relate/index.ts';
import { readText, relationLines } from '../fixtures/read-text.ts';

const rulesIn = (text: string) =>
  readText(text)
    .relations.filter(({ status }) => status !== 'denied')
    .map(({ evidence }) => evidence.rule);

describe('rules for facts', () => {
  it.each(FACT_RULES)('$id finds its example', ({ id, example }) => {
    expect(rulesIn(example)).toContain(id);
  });

  it.each(FACT_RULES)('$id does not find its counter-example', ({ id, counterExample }) => {
    expect(rulesIn(counterExample)).not.toContain(id);
  });

  it.each([
    [
      'Norwegian Prime Minister Anna Lind spoke.',
      'Anna Lind LEADS Norway occurred (prime minister)',
    ],
    [
      'Norwegian Foreign Minister Anna Lind spoke.',
      'Anna Lind WORKS_FOR Norway occurred (foreign minister)',
    ],
    [
      'Norne Bank spokesperson Anna Lind spoke.',
      'Anna Lind SPOKESPERSON_FOR Norne Bank occurred (spokesperson)',
    ],
    ['Anna Lind, the head of the Norne Bank, spoke.', 'Anna Lind LEADS Norne Bank occurred (head)'],
    [
      "Anna Lind, Norway's ambassador to France, spoke.",
      'Anna Lind WORKS_FOR Norway occurred (ambassador)',
    ],
    ['The Norne Bank is based in Bergen.', 'Norne Bank LOCATED_IN Bergen occurred'],
    ['Anna Lind was born in Bergen.', 'Anna Lind BORN_IN Bergen occurred'],
    [
      'Anna Lind studied at the University of Bergen.',
      'Anna Lind STUDIED_AT University of Bergen occurred',
    ],
  ])('%s', (text, line) => {
    expect(relationLines(readText(text))).toContain(line);
  });

  it('does not make a former post a present one', () => {
    const lines = relationLines(readText('Former Norwegian Prime Minister Anna Lind spoke.'));
    expect(lines.filter((line) => line.includes('LEADS'))).toEqual([]);
  });
});
