// A parsed document in, the sides of games out that a line of scores names: "Selkirk Rovers 2, Dunfoot Athletic 1." No
// recognizer sees names in it. Method: a sentence that begins with words with capitals, a number, a comma, and the same.

import { sentenceSpan, type Tree, wordOf } from '../language/dependency-tree.ts';
import type { BracketedBody } from './bracketed-bodies.ts';
import { isCalendarWord } from './calendar-words.ts';

const SIDE = String.raw`\p{Lu}[\p{L}.'’]*(?: (?:de |del |do |da )?\p{Lu}[\p{L}.'’]*){0,3}`;
const LINE = new RegExp(`^(${SIDE}) \\d{1,3}, (${SIDE}) \\d{1,3}(?=[.;,]|$| \\()`, 'u');

/** Where the sides stand, in order of text. */
export function findScoredSides(tree: Tree): readonly BracketedBody[] {
  return tree.sentences.flatMap(({ firstToken }) => {
    if (firstToken >= tree.tokens.length) return [];
    const { start, end } = sentenceSpan(tree, firstToken);
    const [line, one, other] = LINE.exec(tree.text.slice(start, end)) ?? [];
    if (line === undefined || one === undefined || other === undefined) return [];
    const second = start + line.indexOf(`, ${other}`) + 2;
    return [
      tokensOf(tree, start, start + one.length),
      tokensOf(tree, second, second + other.length),
    ].filter(
      ({ first, end: last }) => first >= 0 && last > first && !isCalendarWord(wordOf(tree, first)),
    );
  });
}

function tokensOf(tree: Tree, start: number, end: number): BracketedBody {
  const first = tree.tokens.findIndex((token) => token.start === start);
  const last = tree.tokens.findIndex((token) => token.end === end);
  return { first, end: last + 1 };
}
