// A question taken apart and a parsed sentence in; out, what the sentence has in the open slot of the question: the names of
// all that stand there, a number, a place or a day. Nothing where a word of the question belongs to another deed.

import type { ReadTime } from '../../../model/index.ts';
import type { QuerySource } from '../../source.ts';
import { wordsLike } from '../alike-words.ts';
import type { NameMatch } from '../names.ts';
import { fold, type Word } from '../words.ts';
import type { Candidate, Telling } from './candidates-for.ts';
import { dayIn, moneyIn, placesIn, spanIn } from './details-in.ts';
import { mannerOf } from './manner-of.ts';
import {
  agentsOf,
  childrenAs,
  clauseTokens,
  coreOf,
  hasCase,
  isPastAt,
  type ParsedSentence,
  patientsOf,
  tokensUnder,
  wordAt,
} from './parsed-sentence.ts';
import { countOf, isOfKind, namesOf, type Phrase } from './phrases.ts';
import { otherSideOf, sameVerbs, turnsSides } from './same-verbs.ts';
import type { AskedOf } from './what-is-asked.ts';

/** What is read, and what it is read for. */
export interface Aligned {
  readonly source: QuerySource;
  readonly telling: Telling;
  readonly candidate: Candidate;
  readonly parsed: ParsedSentence;
  readonly times: readonly ReadTime[];
}

/** The same with the question taken apart. */
export interface Asked extends Aligned {
  readonly asked: AskedOf;
}

/** A piece of the question: a name, or a word that says something. */
export type Piece =
  | { readonly at: number; readonly name: NameMatch }
  | { readonly at: number; readonly word: Word };

/** What fills the slot; none where the sentence does not tell it. */
export function fillsOf(aligned: Asked): readonly Phrase[] {
  const pieces = piecesAmong(aligned, aligned.asked.words);
  for (const [at, piece] of pieces.entries()) {
    if (!('word' in piece)) continue;
    const forms = sameVerbs(piece.word);
    for (const verb of aligned.parsed.tokens.keys()) {
      const isVerb = /^(?:VERB|ADJ)$/.test(aligned.parsed.tokens[verb]?.upos ?? '');
      if (!isVerb || !forms.has(fold(wordAt(aligned.parsed, verb)))) continue;
      const fills = filledAt(aligned, {
        verb,
        piece,
        before: pieces.slice(0, at),
        behind: pieces.slice(at + 1),
      });
      if (fills.length > 0) return fills;
    }
    // A verb that the sentence has only as a noun, or not at all, is not passed over for a later one.
    if (!isNounLike(piece.word)) return [];
  }
  return [];
}

/** Before the verb may stand nouns, of whoever has a part in it. */
function isNounLike({ folded }: Word): boolean {
  return !/(?:ed|ing)$/.test(folded);
}

/** The names and the telling words among words of the question, in their order. */
export function piecesAmong(
  { telling }: Pick<Aligned, 'telling'>,
  words: readonly Word[],
): readonly Piece[] {
  const starts = new Set(words.map(({ start }) => start));
  const names = telling.names
    .filter(({ position }) => starts.has(position))
    .map((name) => ({ at: name.position, name }));
  const others = telling.words
    .filter(({ start }) => starts.has(start))
    .map((word) => ({ at: word.start, word }));
  return [...names, ...others].sort((one, other) => one.at - other.at);
}

interface AtVerb {
  readonly verb: number;
  readonly piece: Piece & { readonly word: Word };
  readonly before: readonly Piece[];
  readonly behind: readonly Piece[];
}

function filledAt(aligned: Asked, { verb, piece, before, behind }: AtVerb): readonly Phrase[] {
  const { asked, parsed } = aligned;
  const at = asked.words.findIndex(({ start }) => start === piece.word.start);
  const isState = parsed.tokens[verb]?.upos === 'ADJ';
  const turned = turnsSides(piece.word.folded, fold(wordAt(parsed, verb)));
  const agents = isState ? childrenAs(parsed, verb, 'nsubj') : agentsOf(parsed, verb);
  const patients = isState ? agents : patientsOf(parsed, verb);
  const isBeen = asked.words
    .slice(0, at)
    .some(({ folded }) => folded === 'be' || folded === 'been');
  const isPassive = (asked.isPassive || isBeen) && !/ing$/.test(piece.word.folded);
  const side = otherSideOf(piece.word.folded, fold(wordAt(parsed, verb)));
  const facing =
    side === undefined
      ? agents
      : childrenAs(parsed, verb, 'obl').filter((at) => hasCase(parsed, at, side));
  const [doers, done] = turned ? [patients, agents] : [facing, patients];
  const kind = asked.opensWithKind ? asked.words.slice(0, at) : asked.kind;
  const sides = asked.opensWithKind ? [] : before;
  const isSided = !asked.opensWithKind && at > 0;
  if (isSided && sides.length === 0) return [];
  if (asked.opensWithKind && before.some((one) => 'name' in one)) return [];
  const isAsked = (token: number) => isInQuestion(aligned, token);
  const manner = mannerOf(parsed, verb, isAsked);
  if (manner !== (asked.isPlanned ? 'coming' : 'done')) return [];
  const isNow = asked.isPresent || /[^s]s$/.test(piece.word.folded);
  if (isNow && isPastAt(parsed, verb)) return [];
  const clause = new Set([...clauseTokens(parsed, verb)].filter((token) => token !== verb));
  if (!behind.every((one) => isWithin(aligned, one, clause))) return [];
  const ofSubject = isPassive ? done : doers;
  if (sides.length > 0 && !areAt(aligned, sides, ofSubject)) return [];
  if (asked.wanted === 'who' || asked.wanted === 'count') {
    const isBy = asked.preposition === 'by' && isPassive;
    const slot = isSided
      ? isBy
        ? doers
        : asked.preposition === undefined && !isPassive
          ? done
          : behindCase(parsed, verb, asked.preposition)
      : ofSubject;
    const others = isSided ? [] : isPassive ? doers : done;
    if (!isObjectThere(aligned, { behind, others, slot, isPassive, verb: piece })) return [];
    if (asked.wanted === 'count')
      return behind.some((one) => isShared(aligned, one, clause))
        ? []
        : countOf(aligned, slot, kind);
    const beside = isSided || isPassive ? [] : companionsOf(parsed, verb);
    const named = namesOf(aligned, [...slot, ...beside]);
    // Of several one sentence may name one.
    if (named.length === 1 && asksSeveral(kind)) return [];
    return named.every((one) => isOfKind(aligned, one, kind)) ? named : [];
  }
  if (!isSided) return [];
  const within = { verb, clause };
  if (asked.wanted === 'money') return moneyIn(aligned, within);
  if (asked.wanted === 'span') return spanIn(aligned, within);
  if (asked.wanted === 'place') return placesIn(aligned, within);
  return dayIn(aligned, within);
}

/** "Lind visited the plant together with Berg": both did. */
function companionsOf(parsed: ParsedSentence, verb: number): readonly number[] {
  return childrenAs(parsed, verb, 'obl').filter((at) =>
    childrenAs(parsed, at, 'case').some(
      (one) =>
        wordAt(parsed, one) === 'with' && /^(?:together|along)$/.test(wordAt(parsed, one - 1)),
    ),
  );
}

/** "Died in Germany and Austria": how many it were in one of them is not told. */
function isShared(aligned: Aligned, piece: Piece, clause: ReadonlySet<number>): boolean {
  const { parsed } = aligned;
  const isJoined = (at: number) =>
    parsed.tokens[at]?.deprel === 'conj' || childrenAs(parsed, at, 'conj').length > 0;
  return (
    'name' in piece &&
    [...clause].some((at) => isJoined(at) && isWithin(aligned, piece, new Set([at])))
  );
}

/** "Which executives". */
function asksSeveral(kind: readonly Word[]): boolean {
  const of = kind.findIndex(({ folded }) => folded === 'of');
  return /[^s]s$/.test(kind.at(of < 0 ? -1 : of - 1)?.folded ?? '');
}

function behindCase(
  parsed: ParsedSentence,
  verb: number,
  preposition: string | undefined,
): readonly number[] {
  if (preposition === undefined) return [];
  return childrenAs(parsed, verb, 'obl', 'obl:agent', 'nmod').filter((at) =>
    hasCase(parsed, at, preposition),
  );
}

/** What follows the verb at once is done something to, or it is done by him: "who met Lind", "who was met by Lind". */
function isObjectThere(
  aligned: Asked,
  {
    behind,
    others,
    slot,
    isPassive,
    verb,
  }: {
    readonly behind: readonly Piece[];
    readonly others: readonly number[];
    readonly slot: readonly number[];
    readonly isPassive: boolean;
    readonly verb: Piece & { readonly word: Word };
  },
): boolean {
  const own = new Set(slot.flatMap((at) => coreOf(aligned.parsed, at)));
  const [next] = behind;
  // Nobody does something to himself.
  if (behind.some((one) => 'name' in one && isWithin(aligned, one, own))) return false;
  if (next === undefined || !('name' in next)) return true;
  const at = aligned.asked.words.findIndex(({ start }) => start === verb.word.start);
  const between = aligned.asked.words[at + 1];
  const isRight = between !== undefined && between.start >= next.name.position;
  if (isPassive) return between?.folded !== 'by' || areAt(aligned, [next], others);
  return !isRight || areAt(aligned, [next], others);
}

/** Whether all stand in some phrases, one of them at the head of one. */
function areAt(aligned: Aligned, pieces: readonly Piece[], heads: readonly number[]): boolean {
  const { parsed } = aligned;
  const all = new Set(heads.flatMap((at) => tokensUnder(parsed, at)));
  const core = new Set(heads.flatMap((at) => coreOf(parsed, at)));
  return (
    pieces.every((one) => isWithin(aligned, one, all)) &&
    pieces.some((one) => isWithin(aligned, one, core))
  );
}

/** Whether a piece of the question stands among some tokens. */
export function isWithin(
  { parsed, candidate }: Aligned,
  piece: Piece,
  tokens: ReadonlySet<number>,
): boolean {
  const list = [...tokens];
  if ('word' in piece) {
    const forms = [wordsLike(piece.word), sameVerbs(piece.word)];
    return list.some((at) => forms.some((one) => one.has(fold(wordAt(parsed, at)))));
  }
  const ids = new Set(piece.name.candidates.map(({ id }) => id));
  const spans = candidate.spoken.filter(({ node }) => ids.has(node));
  const last = fold(piece.name.written).split(' ').at(-1) ?? '';
  return list.some((at) => {
    const token = parsed.tokens[at];
    if (token === undefined) return false;
    const isSpoken = spans.some(({ start, end }) => start < token.end && token.start < end);
    return isSpoken || fold(wordAt(parsed, at)) === last;
  });
}

function isInQuestion({ parsed, telling }: Aligned, token: number): boolean {
  const word = fold(wordAt(parsed, token));
  return telling.words.some((one) => sameVerbs(one).has(word));
}
