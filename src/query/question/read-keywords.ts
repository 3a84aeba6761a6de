// Words that are no sentence in: names, a noun for what happened, days ("Burns Cairo meetings", "arrests Kitwe 2025");
// out, the events that all of them have to do with, or all that is known of the one thing that is named. Only where
// every word is one of these; the answer says that they were read so.

import { askedType } from './asked-types.ts';
import { findDateAt, yearIn } from './dates.ts';
import { findEventNouns } from './event-nouns.ts';
import type { Frame, Meaning, Restrictions } from './frame.ts';
import type { NameMatch } from './names.ts';
import { type Reader, wordAt } from './reader.ts';
import { UNRESTRICTED } from './restrictions.ts';
import { fold } from './words.ts';

const MOST_WORDS = 8;
/** Words that only join the others. */
const JOINS = new Set('and in with of on the at by between for to'.split(' '));
/** A text with one of these is a question that was not understood. */
const ASKS = new Set(
  'who whom whose what which where when why how did do does is are was were has have had will would can could may might'.split(
    ' ',
  ),
);

interface Keywords {
  readonly names: readonly NameMatch[];
  readonly meanings: readonly Meaning[];
  readonly restrictions: Restrictions;
}

const NONE: Keywords = { names: [], meanings: [], restrictions: UNRESTRICTED };
const NOTE = 'read as keywords: what all of them have to do with';

/** What keywords ask; undefined where a word is none. */
export function readKeywords(asked: Reader): Frame | undefined {
  const reader = withoutAsking(asked);
  const { words } = reader;
  const owned = ownedKind(reader);
  if (owned !== undefined) return owned;
  const joins = JOINS.has(wordAt(reader, 0)) || JOINS.has(wordAt(reader, words.length - 1));
  if (words.length > MOST_WORDS || joins || words.some(({ folded }) => ASKS.has(folded)))
    return undefined;
  const found = keywordsFrom(reader, 0, NONE);
  const [name, ...others] = found?.names ?? [];
  if (found === undefined || name === undefined) return undefined;
  const { names, meanings, restrictions } = found;
  const limited = restrictions !== UNRESTRICTED;
  if (others.length === 0 && meanings.length === 0 && !limited)
    return { kind: 'about', name, what: 'everything' };
  const notes = [...restrictions.notes, NOTE];
  const plain = { kind: 'events', wanted: 'rows', status: 'occurred', involved: names } as const;
  const kinds = meanings.length === 0 ? {} : { meanings };
  return { ...plain, ...kinds, restrictions: { ...restrictions, notes } };
}

const TAILS = new Set(['when', 'where', 'date', 'place']);

/** "Lind Berg meeting when": each row says when and where. */
function withoutAsking(reader: Reader): Reader {
  const { words } = reader;
  const [last, first] = [words.at(-1)?.folded ?? '', words[0]?.folded ?? ''];
  if (words.length < 3) return reader;
  if (TAILS.has(last)) return { ...reader, words: words.slice(0, -1) };
  return ['when', 'where'].includes(first) && !ASKS.has(words[1]?.folded ?? '')
    ? { ...reader, words: words.slice(1) }
    : reader;
}

/** "Lind company": the bodies that somebody has to do with. */
function ownedKind(reader: Reader): Frame | undefined {
  const { words, names } = reader;
  const name = names.findAt(words, 0).find(isWritten);
  const noun = words.slice(name?.end ?? 0);
  const [kind, ...more] = noun[0]?.folded === "'s" ? noun.slice(1) : noun;
  const person = name?.candidates.some(({ type }) => type === 'person') === true;
  if (name === undefined || kind === undefined || more.length > 0 || !person) return undefined;
  const type = askedType(kind.folded, names);
  const isBody = type?.label === 'Organization' && type.words === undefined;
  return isBody ? { kind: 'about', name, what: 'ties', type } : undefined;
}

function keywordsFrom(reader: Reader, at: number, before: Keywords): Keywords | undefined {
  if (at >= reader.words.length) return before;
  const name = reader.names.findAt(reader.words, at).find(isWritten);
  const dated = daysAt(reader, at, before.restrictions);
  if (dated !== undefined)
    return keywordsFrom(reader, dated.end, { ...before, restrictions: dated.value });
  const noun = before.meanings.length > 0 ? undefined : nounAt(reader, at);
  if (name !== undefined && name.end >= (noun?.end ?? 0))
    return keywordsFrom(reader, name.end, { ...before, names: [...before.names, name] });
  if (noun !== undefined)
    return keywordsFrom(reader, noun.end, { ...before, meanings: noun.value });
  return JOINS.has(wordAt(reader, at)) ? keywordsFrom(reader, at + 1, before) : undefined;
}

/** Small letters must spell the name: of keywords, "best" is no slip of Brest. */
function isWritten({ written, candidates }: NameMatch): boolean {
  const spelt = ` ${fold(written)} `;
  return (
    /\p{Lu}/u.test(written) || candidates.some(({ name }) => ` ${fold(name)} `.includes(spelt))
  );
}

function daysAt(reader: Reader, at: number, before: Restrictions) {
  const found = findDateAt(reader.words, at, yearIn(reader.source));
  if (found === undefined) return undefined;
  const { date, end, assumedYear } = found;
  const notes = assumedYear === undefined ? [] : [`the year is read as ${assumedYear}`];
  const dates = [...before.dates, { kind: 'within', date } as const];
  return { end, value: { ...before, dates, notes: [...before.notes, ...notes] } };
}

/** A noun for what happened, in all of its meanings that are as specific. */
function nounAt(reader: Reader, at: number) {
  const standing = findEventNouns(wordAt(reader, at)).filter(({ words }) =>
    words.every((forms, index) => forms.has(wordAt(reader, at + index))),
  );
  const longest = Math.max(0, ...standing.map(({ words }) => words.length));
  const nouns = standing.filter(({ words }) => words.length === longest);
  if (nouns.length === 0) return undefined;
  return { value: nouns.map(({ meaning }) => meaning), end: at + longest };
}
