// An event draft in, one for each of those whom its verb tells apart out: "met Berg in Oslo and Dahl in Rome" and
// "held separate talks with Berg and Dahl" were two meetings, and Berg was not at that with Dahl. Method: of those
// that "and" joins, each has a day or a place of its own behind it; or a word says that they were apart.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  tokensIn,
} from '../../language/dependency-tree.ts';
import type { Edtf } from '../../model/index.ts';
import { isPredicate } from '../clause/find-clauses.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { DraftParticipant, EventDraft, ReadingContext } from '../context.ts';
import { PLACE_PREPOSITIONS } from '../where.ts';

/** One event for each of several told apart; the draft alone where they are told together. */
export function toldApart(context: ReadingContext, draft: EventDraft): readonly EventDraft[] {
  const joined = joinedIn(context, draft);
  if (joined.length < 2) return [draft];
  const own = ownOf(context, draft, joined);
  if (own === undefined)
    return joined.length < draft.participants.length &&
      (isApart(context.tree, draft) || areIncluded(context, draft, joined))
      ? joined.map((one) => only(draft, joined, one))
      : [draft];
  return joined.map((one, at) => {
    const { time: _time, place: _place, ...rest } = only(draft, joined, one);
    const { time, place } = own[at] ?? {};
    return {
      ...rest,
      ...(time === undefined ? {} : { time }),
      ...(place === undefined ? {} : { place }),
    };
  });
}

function only(
  draft: EventDraft,
  joined: readonly DraftParticipant[],
  one: DraftParticipant,
): EventDraft {
  const participants = draft.participants.filter(
    (other) => other === one || !joined.includes(other),
  );
  return { ...draft, participants };
}

/** The last of its participants that "and" joins, in order of text. */
function joinedIn(
  { tree, mentions }: ReadingContext,
  { participants }: EventDraft,
): readonly DraftParticipant[] {
  const topOf = (participant: DraftParticipant) =>
    topAbove(tree, mentions[participant.mention]?.head ?? -1);
  const sorted = [...participants].sort((a, b) => topOf(a) - topOf(b));
  const groups = sorted.map((first) =>
    sorted.filter((other) => {
      const top = topOf(other);
      const isJoined =
        relationOf(tree, top) === 'conj' && getToken(tree, top).head === topOf(first);
      return other === first || (isJoined && other.role === first.role);
    }),
  );
  return groups.findLast(({ length }) => length > 1) ?? [];
}

const WITHIN_PHRASE: ReadonlySet<string> = new Set(['appos', 'flat', 'compound', 'nmod:desc']);

/** The head of the whole phrase that a name stands in: "Minister" in "Prime Minister Anna Lind". */
function topAbove(tree: Tree, head: number): number {
  let top = head;
  while (top >= 0 && WITHIN_PHRASE.has(relationOf(tree, top))) top = getToken(tree, top).head;
  return top;
}

/** When and where something happened. */
interface Setting {
  readonly time?: Edtf | undefined;
  readonly place?: number | undefined;
}

/** The day or the place that stands behind each; undefined where not each has one of the same kind. */
function ownOf(
  context: ReadingContext,
  draft: EventDraft,
  joined: readonly DraftParticipant[],
): readonly Setting[] | undefined {
  const { mentions, tree } = context;
  const starts = joined.map(({ mention }) => mentions[mention]?.head ?? -1);
  const clause = clauseOf(tree, draft.head);
  const segments = starts.map((start, at) => {
    const isBehind = (token: number) =>
      token > start &&
      token < (starts[at + 1] ?? tree.tokens.length) &&
      clauseOf(tree, token) === clause;
    return {
      days: daysIn(context, draft.head, isBehind),
      places: placesIn(context, draft, isBehind),
    };
  });
  const count = (kind: 'days' | 'places', most: number) =>
    segments.every(({ [kind]: found }) => found.length === most);
  const eachDay = count('days', 1);
  const eachPlace = count('places', 1);
  if (!eachDay && !eachPlace) return undefined;
  return segments.map(({ days, places }) => ({
    time: eachDay ? days[0] : draft.time,
    place: eachPlace || !count('places', 0) ? places[0] : draft.place,
  }));
}

/** The predicate that a word belongs to. */
function clauseOf(tree: Tree, token: number): number {
  let at = token;
  while (at >= 0 && !isPredicate(tree, at)) at = getToken(tree, at).head;
  return at;
}

function daysIn(
  { tree, timesIn }: ReadingContext,
  head: number,
  isMeant: (token: number) => boolean,
): readonly Edtf[] {
  return timesIn(tree.sentenceOf[head] ?? -1).flatMap((time) =>
    time.date !== undefined && isMeant(tokensIn(tree, time).first) ? [time.date] : [],
  );
}

function placesIn(
  { tree, mentions }: ReadingContext,
  { participants }: EventDraft,
  isMeant: (token: number) => boolean,
): readonly number[] {
  const taking = new Set(participants.map(({ mention }) => mention));
  return mentions.flatMap(({ type, kind, head }, index) => {
    const isPlace = type === 'place' && kind === 'name' && !taking.has(index) && isMeant(head);
    return isPlace && PLACE_PREPOSITIONS.has(prepositionOf(tree, head)) ? [index] : [];
  });
}

/** "met several leaders, including Berg and Dahl": nobody says that these two met. */
function areIncluded(
  { tree, mentions }: ReadingContext,
  { participants }: EventDraft,
  [first]: readonly DraftParticipant[],
): boolean {
  if (participants.some(({ role }) => role !== 'actor')) return false;
  const top = topAbove(tree, mentions[first?.mention ?? -1]?.head ?? -1);
  return top >= 0 && prepositionOf(tree, top) === 'including';
}

/** "met separately with", "held separate talks with", "in separate meetings"; and one phones one after the other. */
function isApart(tree: Tree, { head, relation }: EventDraft): boolean {
  if (relation === 'CALLED') return true;
  const clause = clauseOf(tree, head);
  const saysSo = (token: number) =>
    /^(?:separate|separately|individually)$/.test(lemmaOf(tree, token));
  const phrases = childrenBy(tree, clause, 'obj', 'obl');
  return [head, clause, ...phrases].some((token) =>
    childrenBy(tree, token, 'advmod', 'amod').some(saysSo),
  );
}
