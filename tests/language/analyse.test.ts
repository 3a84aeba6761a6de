// In: sentences and hostile strings. Out: whether the laws of an analysis hold.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyse } from '../../src/language/index.ts';
import type { Analysis } from '../../src/language/types.ts';

/** Throws unless everything holds that must be true of the analysis of any text. */
function checkLaws(text: string, { sentences, tokens, names }: Analysis): void {
  let end = 0;
  for (const token of tokens) {
    const surface = text.slice(token.start, token.end);
    law(token.start >= end && token.end > token.start, 'tokens are in order');
    law(surface.trim() === surface && surface !== '', 'tokens hold no space');
    law(token.lemma !== '', 'every token has a lemma');
    ({ end } = token);
  }
  law(end <= text.length, 'tokens end with the text');
  let first = 0;
  for (const sentence of sentences) {
    const own = tokens.slice(sentence.firstToken, sentence.endToken);
    law(sentence.firstToken === first && own.length > 0, 'sentences share out the tokens');
    law(sentence.start === own[0]?.start, 'a sentence begins with its first token');
    law(sentence.end === own.at(-1)?.end, 'a sentence ends with its last token');
    law(own.filter(({ head }) => head === -1).length === 1, 'a sentence has one root');
    for (const { head } of own) {
      law(head === -1 || (head >= first && head < sentence.endToken), 'heads are in the sentence');
    }
    first = sentence.endToken;
  }
  law(first === tokens.length, 'every token is in a sentence');
  checkNames({ sentences, tokens, names });
}

function checkNames({ sentences, tokens, names }: Analysis): void {
  const starts = new Set(tokens.map((token) => token.start));
  const ends = new Set(tokens.map((token) => token.end));
  const sentenceEnds = sentences.map((sentence) => sentence.end);
  let before = 0;
  for (const { start, end, confidence } of names) {
    law(start >= before && end > start, 'names are in order and do not overlap');
    law(starts.has(start) && ends.has(end), 'names are made of tokens');
    law(!sentenceEnds.some((at) => at > start && at < end), 'names stay in a sentence');
    law(confidence >= 0 && confidence <= 1, 'confidence is a probability');
    before = end;
  }
}

function law(holds: boolean, what: string): void {
  if (!holds) throw new Error(`broken: ${what}`);
}

it('keeps the laws of offsets and trees on any string', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  const wordy = fc
    .array(
      fc.oneof(fc.constantFrom('Mr.', 'U.S.', "don't", '"', '\n', ' ', '3-5', '—'), fc.string()),
    )
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.oneof(anything, wordy), (text) => checkLaws(text, analyse(text))),
    { numRuns: 150 },
  );
});

it('keeps the laws with arbitrary breaks and skipped parts', () => {
  const offset = fc.integer({ min: -5, max: 60 });
  const options = fc.record({
    breaks: fc.array(offset),
    skip: fc.array(fc.record({ start: offset, end: offset })),
  });
  const text = 'The minister met envoys in Cairo. Talks with Mr. Barnea went on.';
  fc.assert(
    fc.property(options, (given) => checkLaws(text, analyse(text, given))),
    { numRuns: 100 },
  );
});

it.each([
  ['empty text', ''],
  ['white space', ' \n\t\r\n\u00a0\u2028 '],
  ['a long line without spaces', 'x'.repeat(100_000)],
  ['many stops', '.'.repeat(10_000)],
  ['many quotes', '"\''.repeat(2_000)],
  ['many hyphens between letters', 'a-'.repeat(2_000)],
  ['at signs', 'a@'.repeat(2_000)],
  ['digits and stops', '1.'.repeat(5_000)],
  ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(500)],
  ['right-to-left text', 'قال الرئيس إن المحادثات مستمرة. '.repeat(50)],
  ['control characters', '\u0000\u0001\u0007text\u001b[31m\u007f'],
  ['lone surrogates', '\ud800 a \udc00b\ud83d'],
  ['combining marks', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢'.repeat(50)],
  ['many short lines', 'a\n'.repeat(5_000)],
])('survives %s', (_, text) => {
  checkLaws(text, analyse(text));
});

it('gives the same analysis every time', () => {
  const text = 'Turkish President Recep Tayyip Erdoğan was due in Cairo for talks on Wednesday.';
  const once = analyse(text);
  analyse('Something else came between. It had names such as Ankara.');
  expect(analyse(text)).toEqual(once);
});

it('reads who did what to whom', () => {
  const text = 'CIA Director William Burns met David Barnea in Cairo on Tuesday.';
  const { sentences, tokens, names } = analyse(text);
  const at = (word: string): number =>
    tokens.findIndex(({ start, end }) => text.slice(start, end) === word);
  const met = at('met');
  expect(sentences).toHaveLength(1);
  expect(tokens[met]).toMatchObject({ lemma: 'meet', upos: 'VERB', xpos: 'VBD', head: -1 });
  expect(tokens[at('David')]).toMatchObject({ head: met, deprel: 'obj' });
  expect(tokens.some(({ head, deprel }) => head === met && deprel === 'nsubj')).toBe(true);
  expect(tokens[at('Cairo')]).toMatchObject({ head: met, deprel: 'obl' });
  const found = names.map(({ start, end, type }) => [text.slice(start, end), type]);
  expect(found).toContainEqual(['William Burns', 'PER']);
  expect(found).toContainEqual(['David Barnea', 'PER']);
  expect(found).toContainEqual(['Cairo', 'LOC']);
});

it('reads a passive', () => {
  const text = 'Twelve fighters were killed by Israeli soldiers in Rafah.';
  const { tokens } = analyse(text);
  const relations = tokens.map(({ start, end, deprel }) => [text.slice(start, end), deprel]);
  expect(relations).toContainEqual(['fighters', 'nsubj:pass']);
  expect(relations).toContainEqual(['were', 'aux:pass']);
  expect(tokens.find(({ lemma }) => lemma === 'kill')?.head).toBe(-1);
});
