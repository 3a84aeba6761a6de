// What all questions with a verb are made of: the verb phrase after its auxiliaries, active, passive or
// with be; the subject between auxiliaries; and the restrictions that end every reading.

import { slotAt } from './asked-at.ts';
import { type Auxiliaries, auxiliariesAt, type Said, saidOfPassive } from './auxiliaries.ts';
import { hasFirst } from './first-and-last.ts';
import type { Meaning, Reading, RelationFrame, Restrictions, Slot, Wanted } from './frame.ts';
import { thingAt } from './name-at.ts';
import { type Reader, type Taken, wordAt } from './reader.ts';
import { restrictionsToEnd } from './restrictions.ts';
import type { FormTag } from './verb-index.ts';
import {
  type ObjectPlace,
  type VerbContext,
  type VerbPhrase,
  verbPhrasesAt,
} from './verb-phrase.ts';

/** A reading before its restrictions are read. */
export interface Built extends Said {
  readonly meaning: Meaning;
  readonly subject: Slot;
  readonly object: Slot;
  readonly wanted: Wanted;
  readonly score: number;
}

/** The readings of what is left as restrictions, with a frame around each. */
export function framed(reader: Reader, end: number, built: Built): readonly Reading[] {
  const { roles } = built.meaning;
  // Nobody acts in a patient sense: "died in X" names a place, which is left to the restrictions.
  if (roles === 'patient' && built.subject.kind !== 'any' && built.object.kind !== 'any') return [];
  return restrictionsToEnd(reader, end).flatMap((limits): readonly Reading[] => {
    const { meaning, subject, object, wanted, pick } = built;
    const restrictions = pick === undefined ? limits : { ...limits, pick };
    const status = restrictions.status ?? built.status;
    if (!isAnswerable(built, restrictions)) return [];
    const frame: RelationFrame = {
      kind: 'relation',
      meanings: [meaning],
      subject,
      object,
      wanted,
      status,
      restrictions,
    };
    return restrictions.pick === undefined || hasFirst(frame)
      ? [{ frame, score: built.score }]
      : [];
  });
}

/**
 * Whom to leave out and who did it most can only be told of somebody who is asked for; and no article tells
 * in which place somebody holds a post.
 */
function isAnswerable(
  { meaning, subject, object, wanted }: Built,
  { except, often, order, places, dates, without }: Restrictions,
): boolean {
  if (without !== undefined) {
    const named = subject.kind === 'asked' && object.kind === 'name' && wanted === 'rows';
    if (!named || places.length + dates.length > 0 || often !== undefined) return false;
  }
  if (meaning.event === undefined && places.length > 0) return false;
  const asks = subject.kind === 'asked' || object.kind === 'asked';
  if (order === 'place') return false;
  if (often !== undefined && often !== 'most' && wanted === 'yes-no') return except === undefined;
  return (except === undefined && often === undefined) || (asks && wanted === 'rows');
}

/** The forms of the verb that may follow auxiliaries. */
export function formsAfter({ be, have, gerund }: Auxiliaries): ReadonlySet<FormTag> {
  if (gerund) return new Set(['gerund']);
  if (be) return new Set(['gerund']);
  return new Set(have ? ['participle', 'past'] : ['base', 'third', 'past', 'participle']);
}

/** Verb phrases after auxiliaries; where those end in be, "be" may itself be the verb. */
export function activePhrases(
  reader: Reader,
  aux: Auxiliaries,
  context: Omit<VerbContext, 'forms'>,
): readonly VerbPhrase[] {
  return verbPhrasesAt(reader, aux.end, { ...context, forms: formsAfter(aux) });
}

/** What a verb phrase gives to its reading. */
export function pick({ meaning, score }: VerbPhrase): Pick<Built, 'meaning' | 'score'> {
  return { meaning, score };
}

/** "X was arrested (by Y)": the subject is the object. */
export function passives(
  reader: Reader,
  aux: Auxiliaries,
  patient: Slot,
  wanted: Wanted,
): readonly Reading[] {
  if (!aux.be) return [];
  return passivePhrases(reader, aux.end, {}).flatMap((phrase) =>
    agentsAt(reader, phrase.end).flatMap(({ value: agent, end }) => {
      const passiveWanted = wanted === 'count-subjects' ? 'count-objects' : wanted;
      return framed(reader, end, {
        ...pick(phrase),
        subject: agent,
        object: patient,
        wanted: passiveWanted,
        ...saidOfPassive(aux),
      });
    }),
  );
}

/** Participles whose object has become the subject. */
export function passivePhrases(
  reader: Reader,
  from: number,
  more: Pick<VerbContext, 'preposition'>,
): readonly VerbPhrase[] {
  const place: ObjectPlace = 'subject';
  return verbPhrasesAt(reader, from, {
    ...more,
    forms: new Set(['participle']),
    object: place,
  }).filter(({ takesObject }) => takesObject);
}

/** "by X", "by whom", or nothing. */
export function agentsAt(reader: Reader, from: number): readonly Taken<Slot>[] {
  const none: Taken<Slot> = { value: { kind: 'any' }, end: from };
  if (wordAt(reader, from) !== 'by') return [none];
  return [...slotAt(reader, from + 1), none];
}

/** A subject between its auxiliaries. */
export interface Inverted {
  readonly subject: Slot;
  readonly aux: Auxiliaries;
}

/** An auxiliary, the subject, and the rest of the auxiliaries: "did X", "is X expected to". */
export function invertedAt(reader: Reader, from: number): readonly Inverted[] {
  return auxiliariesAt(reader, from)
    .filter(({ any, gerund }) => any && !gerund)
    .flatMap((first) =>
      thingAt(reader, first.end).flatMap(({ value: subject, end }) =>
        auxiliariesAt(reader, end, first).map((aux) => ({ subject, aux })),
      ),
    );
}

/** Patterns of be after a form of be that stands elsewhere. */
export function bePhrases(
  reader: Reader,
  from: number,
  context: Omit<VerbContext, 'forms'>,
): readonly VerbPhrase[] {
  const shifted: Reader = { ...reader, words: withBe(reader, from) };
  return verbPhrasesAt(shifted, from - 1, { ...context, forms: new Set(['base']) });
}

/** The words with "be" in the place before an index, so that a pattern of be can begin there. */
export function withBe({ words }: Reader, at: number): Reader['words'] {
  return words.map((word, index) =>
    index === at - 1 ? { ...word, text: 'be', folded: 'be' } : word,
  );
}
