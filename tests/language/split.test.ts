// In: short passages of news. Out: whether they are divided into the right sentences.
import { expect, it } from 'vitest';
import { blocks } from '../../src/language/blocks.ts';
import { MAX_SENTENCE_TOKENS, splitSentences } from '../../src/language/split.ts';
import { tokenize } from '../../src/language/tokenize.ts';
import type { AnalyseOptions } from '../../src/language/types.ts';

function sentences(text: string, options?: AnalyseOptions): readonly string[] {
  return blocks(text, options).flatMap((block) => {
    const tokens = tokenize(text, block.start, block.end);
    const ends = splitSentences(text, tokens);
    return ends.map((end, at) =>
      text.slice(tokens[ends[at - 1] ?? 0]?.start, tokens[end - 1]?.end),
    );
  });
}

it.each([
  [['Mr. Smith met Gen. Lee.', 'They spoke.']],
  [['He lives in the U.S. with Dr. Lee.', 'She does not.']],
  [['The firm, Acme Inc. of Ohio, closed.', 'It was old.']],
  [['Shares of Acme Inc. rose.', 'The U.S. said so.']],
  [['The strike hit the U.S.', 'The army denied it.']],
  [['It begins at 5 p.m. Tuesday.', 'No. 10 refused.']],
  [['On Feb. 13 they left.', 'On Wed. they came.']],
  [['"We will go on."', 'He left.']],
  [['He said: “Stop!”', 'They did.']],
  [['"Where can I go?" Dana Chaaban asked at the border.', 'Nobody knew.']],
  [['They asked and he said No.', 'She agreed.']],
  [['"Why?" he asked.', 'She said nothing.']],
  [['J. K. Rowling wrote it.', 'The books sold.']],
  [['They waited for hours...', 'Nothing came.']],
  [['It cost $3.5 million.', '10 people came.']],
])('divides %j', (expected) => {
  expect(sentences(expected.join(' '))).toEqual(expected);
});

it('ends a sentence at a blank line and at a heading', () => {
  expect(sentences('Truce talks resume\n\nThe talks went on')).toHaveLength(2);
  expect(sentences('Truce talks resume\nThe talks went on in Cairo.')).toHaveLength(2);
});

it('joins the lines of wrapped prose', () => {
  const text =
    'The delegation was expected in the Egyptian capital on\n' +
    'Wednesday to continue the negotiations for a truce with\n' +
    'the mediators.';
  expect(sentences(text)).toHaveLength(1);
});

it('does not join a list of headlines of similar length', () => {
  const text =
    'Israel strikes Gaza as talks on a truce stall in Cairo\n' +
    'European Union leaders meet on sanctions against Russia\n' +
    'Storm in the Philippines kills 12 and leaves 40 missing at sea\n' +
    'Oil falls\n';
  expect(sentences(text)).toHaveLength(4);
});

it('keeps to the breaks and leaves out what is skipped', () => {
  const text = 'One two three four';
  expect(sentences(text, { breaks: [8] })).toEqual(['One two', 'three four']);
  expect(sentences(text, { skip: [{ start: 4, end: 8 }] })).toEqual(['One', 'three four']);
});

it('divides sentences that are too long', () => {
  const text = 'word, '.repeat(400);
  const tokens = tokenize(text);
  const ends = splitSentences(text, tokens);
  const sizes = ends.map((end, at) => end - (ends[at - 1] ?? 0));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(MAX_SENTENCE_TOKENS);
  expect(ends.at(-1)).toBe(tokens.length);
});
