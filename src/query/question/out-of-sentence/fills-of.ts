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

/** How a sentence tells the deed of a verb, as the question has its sides. */
interface ToldDeed {
  readonly doers: readonly number[];
  readonly done: readonly number[];
  readonly clause: ReadonlySet<number>;
  /** "Who was seen". */
  readonly isPassive: boolean;
  /** Whoever stands between the auxiliary and the verb: "whom did Lind meet". */
  readonly isSided: boolean;
  /** "Which company sold X". */
  readonly kind: readonly Word[];
}

function filledAt(aligned: Asked, at: AtVerb): readonly Phrase[] {
  const { asked } = aligned;
  const told = toldDeed(aligned, at);
  if (!isToldSo(aligned, at, told)) return [];
  if (asked.wanted === 'who' || asked.wanted === 'count') return sideFilled(aligned, at, told);
  if (!told.isSided) return [];
  const within = { verb: at.verb, clause: told.clause };
  if (asked.wanted === 'money') return moneyIn(aligned, within);
  if (asked.wanted === 'span') return spanIn(aligned, within);
  return asked.wanted === 'place' ? placesIn(aligned, within) : dayIn(aligned, within);
}

function toldDeed({ asked, parsed }: Asked, { verb, piece }: AtVerb): ToldDeed {
  const at = asked.words.findIndex(({ start }) => start === piece.word.start);
  const before = asked.words.slice(0, at);
  const isBeen = before.some(({ folded }) => folded === 'be' || folded === 'been');
  return {
    ...sidesAt(parsed, verb, piece.word.folded),
    clause: new Set([...clauseTokens(parsed, verb)].filter((token) => token !== verb)),
    isPassive: (asked.isPassive || isBeen) && !/ing$/.test(piece.word.folded),
    isSided: !asked.opensWithKind && at > 0,
    kind: asked.opensWithKind ? before : asked.kind,
  };
}

/** Who does what is asked and to whom: whoever bought is sold to, and who died was killed. */
function sidesAt(parsed: ParsedSentence, verb: number, asked: string) {
  const word = fold(wordAt(parsed, verb));
  const isState = parsed.tokens[verb]?.upos === 'ADJ';
  const agents = isState ? childrenAs(parsed, verb, 'nsubj') : agentsOf(parsed, verb);
  const patients = isState ? agents : patientsOf(parsed, verb);
  if (turnsSides(asked, word)) return { doers: patients, done: agents };
  const side = otherSideOf(asked, word);
  return { doers: side === undefined ? agents : behindCase(parsed, verb, side), done: patients };
}

/** Whether it is told as done or to come, as it is asked, with all the words behind the verb and who stands before it. */
function isToldSo(aligned: Asked, at: AtVerb, told: ToldDeed): boolean {
  const { asked, parsed } = aligned;
  const { verb, piece, before, behind } = at;
  const sides = asked.opensWithKind ? [] : before;
  if (told.isSided && sides.length === 0) return false;
  if (asked.opensWithKind && before.some((one) => 'name' in one)) return false;
  const manner = mannerOf(parsed, verb, (token) => isInQuestion(aligned, token));
  if (manner !== (asked.isPlanned ? 'coming' : 'done')) return false;
  const isNow = asked.isPresent || /[^s]s$/.test(piece.word.folded);
  if (isNow && isPastAt(parsed, verb)) return false;
  if (!behind.every((one) => isWithin(aligned, one, told.clause))) return false;
  return sides.length === 0 || areAt(aligned, sides, told.isPassive ? told.done : told.doers);
}

/** Who, or how many, stand on the side that is asked for. */
function sideFilled(aligned: Asked, at: AtVerb, told: ToldDeed): readonly Phrase[] {
  const { asked, parsed } = aligned;
  const { isSided, isPassive, doers, done, clause, kind } = told;
  const slot = slotOf(aligned, at, told);
  const others = isSided ? [] : isPassive ? doers : done;
  if (!isObjectThere(aligned, at, { slot, others, isPassive })) return [];
  if (asked.wanted === 'count') {
    const isOpen = at.behind.some((one) => isShared(aligned, one, clause));
    return isOpen ? [] : countOf(aligned, slot, kind);
  }
  const beside = isSided || isPassive ? [] : companionsOf(parsed, at.verb);
  const named = namesOf(aligned, [...slot, ...beside]);
  // Of several one sentence may name one.
  if (named.length === 1 && asksSeveral(kind)) return [];
  return named.every((one) => isOfKind(aligned, one, kind)) ? named : [];
}

/** "Who met X", "who was met", "whom did X meet", "by whom was X met", "with whom did X meet". */
function slotOf(
  { asked, parsed }: Asked,
  { verb }: AtVerb,
  { isSided, isPassive, doers, done }: ToldDeed,
): readonly number[] {
  if (!isSided) return isPassive ? done : doers;
  if (asked.preposition === 'by' && isPassive) return doers;
  if (asked.preposition === undefined && !isPassive) return done;
  return behindCase(parsed, verb, asked.preposition);
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

interface Sides {
  readonly slot: readonly number[];
  readonly others: readonly number[];
  readonly isPassive: boolean;
}

/** What follows the verb at once is done something to, or it is done by him: "who met Lind", "who was met by Lind". */
function isObjectThere(
  aligned: Asked,
  { piece, behind }: AtVerb,
  { slot, others, isPassive }: Sides,
): boolean {
  const own = new Set(slot.flatMap((at) => coreOf(aligned.parsed, at)));
  const [next] = behind;
  // Nobody does something to himself.
  if (behind.some((one) => 'name' in one && isWithin(aligned, one, own))) return false;
  if (next === undefined || !('name' in next)) return true;
  const at = aligned.asked.words.findIndex(({ start }) => start === piece.word.start);
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
