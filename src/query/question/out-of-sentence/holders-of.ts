// A question for who is something of somebody, and a parsed sentence, in; out, who is named beside that noun: "KazUran's head,
// Galiya Nurpeisova", "Lind, the founder of Norne". What is only once or not quite so is no answer, unless it is asked for.

import type { NodeId, QuerySource } from '../../source.ts';
import { wordsLike } from '../alike-words.ts';
import { fold, type Word } from '../words.ts';
import { type Aligned, isWithin, piecesAmong } from './fills-of.ts';
import { mannerOf } from './manner-of.ts';
import type { NounAsked } from './noun-asked.ts';
import {
  childrenAs,
  coreOf,
  hasCase,
  type ParsedSentence,
  tokensUnder,
  wordAt,
} from './parsed-sentence.ts';
import { namesOf, type Phrase } from './phrases.ts';

/** Who holds it. */
export function holdersOf(aligned: Aligned, { noun, of }: NounAsked): readonly Phrase[] {
  const { parsed, source } = aligned;
  const last = noun.at(-1);
  if (last === undefined) return [];
  const like = wordsLike(last);
  const pieces = piecesAmong(aligned, of);
  // "The minister" in an article on Chad is that of Chad.
  const isOfState = pieces.length === 0 && aligned.candidate.understood.length > 0;
  if (pieces.length === 0 && !(isOfState && STATE_POST.test(last.folded))) return [];
  for (const head of parsed.tokens.keys()) {
    const word = fold(wordAt(parsed, head));
    const isNoun = /^(?:NOUN|PROPN)$/.test(parsed.tokens[head]?.upos ?? '');
    if (!isNoun || !like.has(word) || !isSo(parsed, head, noun)) continue;
    const owners = ownersOf(parsed, head);
    const within = new Set(owners.flatMap((at) => tokensUnder(parsed, at)));
    const core = new Set(owners.flatMap((at) => coreOf(parsed, at)));
    const isOwned = isOfState
      ? owners.every((at) => !/^PROPN$/.test(parsed.tokens[at]?.upos ?? ''))
      : pieces.every((piece) => isWithin(aligned, piece, within)) &&
        pieces.some((piece) => isWithin(aligned, piece, core));
    if (!isOwned || mannerOf(parsed, head, () => false) !== 'done') continue;
    const named = namesOf(aligned, bearersOf(parsed, head)).filter(
      ({ node }) =>
        node !== undefined && !source.labelsOf(node).includes('Place') && !hasLeft(source, node),
    );
    if (named.length === 1) return named;
  }
  return [];
}

const LEAVING = new Set(['RESIGNED_FROM', 'DISMISSED']);

/** Whether the articles tell that somebody resigned or was dismissed. */
function hasLeft(source: QuerySource, node: NodeId): boolean {
  const parts = [...source.outgoing(node, ['ACTOR_IN', 'RECIPIENT_IN'])];
  return parts.some((edge) => {
    const of = (name: string) => source.nodeProperty(source.endOf(edge), name);
    return LEAVING.has(String(of('relation'))) && of('status') === 'occurred';
  });
}

const STATE_POST =
  /^(?:minister|president|premier|chancellor|king|queen|leader|speaker|secretary)$/;

const NOT_QUITE = new Set(
  'former ex deputy vice acting assistant late then previous outgoing designate elect interim co one'.split(
    ' ',
  ),
);

/** Whether the noun has the words that were asked for, and none that makes another of it. */
function isSo(parsed: ParsedSentence, head: number, noun: readonly Word[]): boolean {
  const beside = childrenAs(parsed, head, 'amod', 'compound', 'advmod', 'nmod:desc', 'nummod').map(
    (at) => fold(wordAt(parsed, at)),
  );
  const asked = noun.slice(0, -1);
  const isAsked = (word: string) => asked.some(({ folded }) => folded === word);
  return (
    asked.every((word) => {
      const like = wordsLike(word);
      return beside.some((one) => like.has(one) || isSuperlative(word, one));
    }) && beside.every((word) => !NOT_QUITE.has(word) || isAsked(word))
  );
}

/** "Largest" and "biggest" are one. */
function isSuperlative({ folded }: Word, told: string): boolean {
  const large = new Set(['largest', 'biggest', 'main', 'major']);
  return large.has(folded) && large.has(told);
}

/** Whose it is: "KazUran's head", "the head of KazUran", "Germany's ambassador to Chad". */
function ownersOf(parsed: ParsedSentence, head: number): readonly number[] {
  const linked = childrenAs(parsed, head, 'nmod').filter((at) =>
    ['of', 'to', 'for', 'at'].some((word) => hasCase(parsed, at, word)),
  );
  return [...childrenAs(parsed, head, 'nmod:poss', 'compound'), ...linked];
}

/** Where the name stands: behind a comma, before it, or as what is said to be it. */
function bearersOf(parsed: ParsedSentence, head: number): readonly number[] {
  const behind = childrenAs(parsed, head, 'appos', 'flat');
  if (behind.length > 0) return behind;
  const { deprel = '', head: above = -1 } = parsed.tokens[head] ?? {};
  if (/^(?:appos|nmod:desc|compound)$/.test(deprel)) return [above];
  return childrenAs(parsed, head, 'cop').length > 0 ? childrenAs(parsed, head, 'nsubj') : [];
}
