// Questions with a noun: who is the director of X, who is the X director, is Y the head of X, who are
// the members of X, who is X's brother, who is the Norwegian foreign minister.

import { askedType } from './asked-types.ts';
import { factNounsAt } from './fact-nouns.ts';
import { isRanked, type Reading, type Slot, type Wanted } from './frame.ts';
import { thingAt } from './name-at.ts';
import { afterArticle, type Reader, type Taken, takePhrase, wordAt } from './reader.ts';
import { restrictionsToEnd, UNRESTRICTED } from './restrictions.ts';
import type { NounEntry } from './verb-index.ts';

const BE = new Set(['is', 'are', 'was', 'were']);
const WHO = new Set(['who', 'what']);
const ANY_PREPOSITION = ['of', 'for', 'at', 'in', 'to', 'from', 'with'];

const LISTS = ['list all', 'list', 'show me all', 'show me', 'show', 'give me', 'name', 'tell me'];

/** Every reading as a question with a noun: "who is the director of X", "list the members of X", "X's wife". */
export function readNouns(reader: Reader): readonly Reading[] {
  if (wordAt(reader, 0) === 'whose') return ownersAsked(reader);
  if (WHO.has(wordAt(reader, 0))) {
    const leads = wordAt(reader, 1) === 'leads' ? [] : [1];
    return leads.flatMap((at) =>
      BE.has(wordAt(reader, at))
        ? [...bodyAt(reader, at + 1, { kind: 'asked' }, 'rows'), ...strandedOwner(reader, at + 1)]
        : [],
    );
  }
  if (!BE.has(wordAt(reader, 0))) {
    const from = takePhrase(reader, 0, LISTS) ?? 0;
    return bodyAt(reader, from, { kind: 'asked' }, 'rows');
  }
  return thingAt(reader, 1).flatMap(({ value, end }) => bodyAt(reader, end, value, 'yes-no'));
}

/** "Whose cousin is X". */
function ownersAsked(reader: Reader): readonly Reading[] {
  return factNounsAt(reader, 1).flatMap(({ value: entry, end }) => {
    if (!BE.has(wordAt(reader, end))) return [];
    return thingAt(reader, end + 1).flatMap(({ value: subject, end: after }) =>
      ofAsked(reader, after, { entry, subject }),
    );
  });
}

/** "What is X the mayor of". */
function strandedOwner(reader: Reader, from: number): readonly Reading[] {
  return thingAt(reader, from).flatMap(({ value: subject, end }) => {
    const at = afterArticle(reader, end);
    return factNounsAt(reader, at).flatMap(({ value: entry, end: after }) =>
      wordAt(reader, after) === 'of' ? ofAsked(reader, after + 1, { entry, subject }) : [],
    );
  });
}

function ofAsked(
  reader: Reader,
  end: number,
  { entry, subject }: { readonly entry: NounEntry; readonly subject: Slot },
): readonly Reading[] {
  if (subject.kind !== 'name' || end !== reader.words.length) return [];
  const sides = { subject, object: { kind: 'asked' }, wanted: 'rows', status: 'occurred' } as const;
  const frame = { kind: 'relation', meanings: [entry.meaning], ...sides } as const;
  return [{ frame: { ...frame, restrictions: UNRESTRICTED }, score: 30 + entry.specificity * 10 }];
}

/** The noun and its owner, in either order. */
function bodyAt(reader: Reader, from: number, subject: Slot, wanted: Wanted): readonly Reading[] {
  const article = afterArticle(reader, from);
  // Whether somebody still holds a post is told by the tense of the question.
  const at = ['former', 'ex', 'current', 'present'].includes(wordAt(reader, article))
    ? article + 1
    : article;
  return [
    ...nounThenOwner(reader, at, { subject, wanted }),
    ...ownerThenNoun(reader, at, { subject, wanted }),
  ];
}

interface Asking {
  readonly subject: Slot;
  readonly wanted: Wanted;
}

function nounThenOwner(reader: Reader, from: number, asking: Asking): readonly Reading[] {
  return factNounsAt(reader, from).flatMap(({ value: entry, end }) => {
    const preps =
      entry.pattern.preps.length === 0 ? ANY_PREPOSITION : [...entry.pattern.preps, 'of'];
    if (!preps.includes(wordAt(reader, end))) return [];
    return thingAt(reader, end + 1).flatMap((owner) => framed(reader, owner, { entry, ...asking }));
  });
}

function ownerThenNoun(reader: Reader, from: number, asking: Asking): readonly Reading[] {
  const at = wordAt(reader, from) === 'the' ? from + 1 : from;
  return thingAt(reader, at).flatMap(({ value, end }) => {
    const next = wordAt(reader, end) === "'s" ? end + 1 : end;
    const noun = ['former', 'ex', 'current'].includes(wordAt(reader, next)) ? next + 1 : next;
    return factNounsAt(reader, noun).flatMap(({ value: entry, end: after }) =>
      framed(reader, { value, end: after }, { entry, ...asking }),
    );
  });
}

function framed(
  reader: Reader,
  { value: owner, end }: Taken<Slot>,
  { entry, subject, wanted }: Asking & { readonly entry: NounEntry },
): readonly Reading[] {
  if (owner.kind !== 'name' && owner.kind !== 'unknown') return [];
  const asked = subjectOf(entry, subject, reader);
  if (isBossOfPerson(entry, owner) || asked === undefined) return [];
  return restrictionsToEnd(reader, end).flatMap((restrictions): readonly Reading[] => {
    if (isRanked(restrictions) || restrictions.places.length > 0) return [];
    const status = restrictions.status ?? 'occurred';
    const sides = { subject: asked, object: owner, wanted, status } as const;
    const frame = { kind: 'relation', meanings: [entry.meaning], ...sides, restrictions } as const;
    return [{ frame, score: 30 + entry.specificity * 10 }];
  });
}

const WITHIN: ReadonlySet<string> = new Set(['LOCATED_IN', 'PART_OF']);
/** Nouns that say no more than that something is part of another. */
const PARTS = new Set(
  'part subsidiary branch arm wing division unit department offshoot component section subgroup faction'.split(
    ' ',
  ),
);

/** "The airport in X" is no other thing that lies there: its kind is asked for too, where it can be told. */
function subjectOf(
  { meaning, pattern }: NounEntry,
  subject: Slot,
  { names }: Reader,
): Slot | undefined {
  const { lemma } = pattern;
  if (!WITHIN.has(meaning.relation ?? '') || PARTS.has(lemma)) return subject;
  if (lemma === 'capital') return undefined;
  if (subject.kind !== 'asked' || subject.type !== undefined) return subject;
  const type = askedType(lemma, names);
  return type === undefined ? undefined : { ...subject, type };
}

/** Whoever leads leads a body, a group or a place: whose boss somebody is no article tells. */
function isBossOfPerson({ meaning }: NounEntry, owner: Slot): boolean {
  if (meaning.relation !== 'LEADS' || meaning.title !== undefined || owner.kind !== 'name')
    return false;
  return meaning.text === 'boss' && owner.name.candidates.every(({ type }) => type === 'person');
}
