// A verb with its speaker in, the clause before or around it that they say out: "..., police said".

import {
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import type { Span } from '../../model/index.ts';
import type { Speaker } from './speaker.ts';
import { verbStart } from './speaker.ts';
import {
  hasFiniteVerb,
  isBreak,
  sentenceRange,
  type TokenRange,
  trimmedSpan,
} from './token-range.ts';

/** What stands before a verb and its speaker, and where they are set into it, behind them as well. */
export function clauseAround(tree: Tree, verb: number, speaker: Speaker): Span | undefined {
  const start = speaker.behind ? verb : Math.min(speaker.range.first, verbStart(tree, verb));
  const { first, end } = sentenceRange(tree, verb);
  if (start <= first || !isBreak(tree, start - 1)) return undefined;
  const left: TokenRange = { first: openingOf(tree, first, start), end: start };
  if (start - left.first < 2) return undefined;
  const behind = restBehind(tree, { verb, speaker, left, end });
  if (behind !== undefined) return trimmedSpan(tree, { first: left.first, end });
  const isSaid = hasFiniteVerb(tree, left) || isQuoted(tree, left) || isHeadline(tree, left);
  return isSaid && !isSubordinate(tree, left) ? trimmedSpan(tree, left) : undefined;
}

/** Behind a semicolon, "but" and the like, a new clause begins. */
function openingOf(tree: Tree, first: number, end: number): number {
  let from = first;
  for (let at = first; at < end - 1; at += 1) if (wordOf(tree, at) === ';') from = at + 1;
  return /^(?:but|and)$/.test(lemmaOf(tree, from)) ? from + 1 : from;
}

interface Setting {
  readonly verb: number;
  readonly speaker: Speaker;
  readonly left: TokenRange;
  readonly end: number;
}

/** Where the clause goes on behind a comma after the verb: "The men, police said, had left." */
function restBehind(tree: Tree, { verb, speaker, left, end }: Setting): number | undefined {
  const from = Math.max(verb + 1, speaker.behind ? speaker.range.end : verb + 1);
  let comma = from;
  while (comma < end && wordOf(tree, comma) !== ',') comma += 1;
  if (comma >= end - 2) return undefined;
  const next = comma + 1;
  if (/^["“]$/.test(wordOf(tree, next))) return next;
  if (isQuoted(tree, left)) return undefined;
  const rest: TokenRange = { first: next, end };
  if (!hasFiniteVerb(tree, rest)) return undefined;
  const { head } = getToken(tree, verb);
  const isInserted = relationOf(tree, verb) === 'parataxis' && head > comma;
  return isInserted || !hasFiniteVerb(tree, left) ? next : undefined;
}

function isQuoted(tree: Tree, { end }: TokenRange): boolean {
  const closing = [end - 1, end - 2].map((at) => wordOf(tree, at));
  return closing.some((word) => /^(?:["”'’]|'')$/.test(word));
}

/** "Norne Bank to cut 400 jobs, union says". */
function isHeadline(tree: Tree, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at += 1) {
    const { xpos } = getToken(tree, at);
    if (xpos === 'TO' || xpos === 'VBN') return !/^VB[NG]$/.test(getToken(tree, first).xpos);
  }
  return false;
}

/** "When the road was closed, Berg said": a clause that only says when or why. */
function isSubordinate(tree: Tree, { first }: TokenRange): boolean {
  return /^(?:when|while|after|before|although|though|because|since|as|asked)$/.test(
    wordOf(tree, first).toLowerCase(),
  );
}
