import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf, LAYERS, type Reading } from '../src/model/index.ts';
import { read, STEPS } from '../src/pipeline.ts';
import { toDocument } from '../src/read/index.ts';

/** Every span of a reading, as pairs. */
function spansOf(reading: Reading): readonly (readonly [number, number])[] {
  const pair = ({ start, end }: { readonly start: number; readonly end: number }) =>
    [start, end] as const;
  return [
    ...reading.sentences,
    ...[...reading.tokens, ...reading.mentions, ...reading.times].map(pair),
    ...reading.clauses.flatMap(({ predicate, arguments: list }) => [predicate, ...list.map(pair)]),
    ...reading.events.flatMap(({ trigger, evidence, participants }) => [
      trigger,
      pair(evidence),
      ...participants.map(pair),
    ]),
    ...reading.relations.flatMap(({ evidence }) => [
      pair(evidence),
      evidence.subject,
      evidence.object,
    ]),
    ...reading.attributions.flatMap(({ source, cue, content }) => [source, cue, content]),
  ];
}

function expectSound(text: string): void {
  const reading = read(toDocument({ text, date: '2024-02-14' }));
  for (const [start, end] of spansOf(reading)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  const isEntity = (index: number | undefined) =>
    index === undefined || reading.entities[index] !== undefined;
  for (const { head } of reading.tokens) expect(head).toBeLessThan(reading.tokens.length);
  for (const { entity } of reading.mentions) expect(isEntity(entity)).toBe(true);
  for (const { participants, place, time } of reading.events) {
    expect(participants.length > 0 || place !== undefined).toBe(true);
    expect(participants.every(({ entity }) => isEntity(entity)) && isEntity(place)).toBe(true);
    if (time !== undefined) expect(isEdtf(time)).toBe(true);
  }
  for (const { subject, object } of reading.relations) {
    expect(isEntity(subject) && isEntity(object)).toBe(true);
    expect(subject).not.toBe(object);
  }
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
}

const phrase = fc.constantFrom(
  'Anna Lind',
  'Jonas Berg',
  'the Norne Bank',
  'Norwegian troops',
  'met',
  'accused',
  'of killing',
  'denied that',
  'in Oslo',
  'on Tuesday',
  ',',
  '.',
  '"',
  '“',
  '”',
  '(',
  ')',
  'who',
  'and',
  'not',
  'will',
  'said',
  'according to',
  '\n\n',
  'President',
  "'s",
  '—',
  '😀',
  '\u202e',
  '\u0000',
  'to',
  'talks with',
  '1,200 people',
  'former',
  'if',
  '?',
  'Oslo, Norway',
);

/** Orders of words that no rule had thought of, once. */
const ONCE_UNSOUND = [
  ['(', "'s", 'said', 'Anna Lind', 'accused'],
  ['according to', 'Anna Lind', ','],
];
const RUNS = Number(process.env['RAPPORT_RUNS'] ?? 150);

describe('reading', () => {
  it('is sound on any order of the words of news', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 40 }), (phrases) => expectSound(phrases.join(' '))),
      { numRuns: RUNS, examples: ONCE_UNSOUND.map((phrases) => [phrases]) },
    );
  });

  it('is sound on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectSound), {
      numRuns: 100,
    });
  });

  it.each([
    ['one word of 100,000 letters', 'a'.repeat(100_000)],
    ['10,000 words without a stop', 'Anna Lind met '.repeat(3_300)],
    ['right-to-left', 'آنا ليند met Jonas Berg في أوسلو.'],
    ['nothing but brackets', '('.repeat(5_000)],
    [
      'names that are keys of objects',
      '__proto__ met Constructor Prototype in toString. '.repeat(20),
    ],
  ])('is sound on %s', (_, text) => expectSound(text));

  it('gives the same reading for the same document', () => {
    const document = toDocument({
      text: 'Anna Lind met Jonas Berg in Oslo on Monday.',
      date: '2024-02-14',
    });
    expect(JSON.stringify(read(document))).toBe(JSON.stringify(read(document)));
  });

  it('runs steps that each find what they need, and fills every layer', () => {
    const given = new Set<string>(['document']);
    for (const { requires, assigns } of STEPS) {
      expect(requires.every((field) => given.has(field))).toBe(true);
      given.add(assigns);
    }
    const reading = read(
      toDocument({ text: 'Anna Lind said on Monday that she met Jonas Berg.', date: '2024-02-14' }),
    );
    for (const layer of LAYERS)
      expect({ layer, count: reading[layer].length > 0 }).toEqual({ layer, count: true });
  });
});
