import { describe, expect, it } from 'vitest';
import { STEPS } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';
import { CUE_CLASSES } from '../../src/relate/attribution/cue-words.ts';
import { draftsOf } from '../../src/relate/attribution/find-attributions.ts';
import { findQuotations } from '../../src/relate/attribution/quotations.ts';
import { ATTRIBUTION_RULES } from '../../src/relate/index.ts';
import { readText } from '../fixtures/read-text.ts';

function rulesIn(text: string): readonly string[] {
  const start: Parameters<(typeof STEPS)[number]['run']>[0] = { document: toDocument({ text }) };
  const { relations } = STEPS.reduce((draft, { run }) => run(draft), start);
  return relations === undefined ? [] : draftsOf(relations.context).map(({ rule }) => rule);
}

const found = (text: string) =>
  readText(text).attributions.map(({ source, content }) =>
    [source, content].map((span) => text.slice(...span)).join(' | '),
  );

describe('the rules of attribution', () => {
  it.each(ATTRIBUTION_RULES)('$id finds its example', ({ id, example }) => {
    expect(rulesIn(example)).toContain(id);
  });

  it.each(ATTRIBUTION_RULES)('$id does not find its counter-example', ({ id, counterExample }) => {
    expect(rulesIn(counterExample)).not.toContain(id);
  });

  it('have an id each', () => {
    const ids = ATTRIBUTION_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the classes of cue verbs', () => {
  it.each(CUE_CLASSES)('$id: $example', ({ example, counterExample }) => {
    expect(found(example)).not.toEqual([]);
    expect(found(counterExample)).toEqual([]);
  });
});

describe('attributions', () => {
  it.each([
    [
      '"We heard a bang. Then it was dark," said Lind.',
      'Lind | "We heard a bang. Then it was dark,"',
    ],
    ['"It is over," Lind said. "We lost."', 'Lind | "It is over," Lind said. "We lost."'],
    ['The men, police said, had left.', 'police | The men, police said, had left'],
    ['Lind reportedly left.', 'reportedly | Lind reportedly left'],
    ['Families were told by the crew that the boat sank.', 'the crew | the boat sank'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it('of what somebody means to do lie on no event', () => {
    const { events } = readText('Anna Lind plans to meet Jonas Berg in Oslo.');
    expect(events.map(({ attribution }) => attribution)).toEqual(events.map(() => undefined));
  });
});

describe('quotations', () => {
  it.each([
    ['He said “yes” and "no".', ['“yes”', '"no"']],
    ["The miners' plan isn't new, it's old.", []],
    ['It is 5" wide and 6" long.', []],
    ['“An open one\nends with its paragraph.', ['“An open one']],
  ])('%s', (text, expected) => {
    expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
