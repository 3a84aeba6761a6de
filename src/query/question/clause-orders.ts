// What a clause says, in the orders that questions have: who met X, whom did X meet, did X meet Y, was X
// arrested by Y; and, after "who said that", as a statement.

import { askedAt, slotAt } from './asked-at.ts';
import {
  type Auxiliaries,
  auxiliariesAt,
  type Said,
  saidOf,
  saidOfPassive,
} from './auxiliaries.ts';
import {
  activePhrases,
  type Built,
  bePhrases,
  framed,
  invertedAt,
  passivePhrases,
  passives,
  pick,
} from './clause-parts.ts';
import type { Meaning, Reading, Slot, Wanted } from './frame.ts';
import { thingAt } from './name-at.ts';
import type { NameMatch } from './names.ts';
import { type Reader, type Taken, wordAt } from './reader.ts';
import type { VerbPhrase } from './verb-phrase.ts';

const FRONTED = new Set([
  'with',
  'to',
  'by',
  'for',
  'from',
  'against',
  'about',
  'on',
  'in',
  'at',
  'of',
  'into',
  'between',
]);

/** "who met X", "which organizations will meet X", "who was arrested by X". */
export function subjectQuestions(
  reader: Reader,
  from: number,
  wanted: Wanted = 'rows',
  given?: Taken<Slot>,
): readonly Reading[] {
  const subjects = given === undefined ? slotAt(reader, from) : [given];
  return subjects.flatMap(({ value: subject, end }) =>
    auxiliariesAt(reader, end).flatMap((aux) => [
      ...activePhrases(reader, aux, { object: 'after' }).flatMap((phrase) => {
        if (subject.kind !== 'asked' && phrase.object.kind !== 'asked') return [];
        if (isReduced(reader, from, { phrase, aux, given })) return [];
        return framed(reader, phrase.end, {
          ...pick(phrase),
          subject,
          object: phrase.object,
          wanted,
          ...saidOf(aux),
        });
      }),
      ...joint(reader, { subject, aux, wanted }),
      ...passives(reader, aux, subject, wanted),
    ]),
  );
}

interface Bare {
  readonly phrase: VerbPhrase;
  readonly aux: Auxiliaries;
  readonly given: Taken<Slot> | undefined;
}

/** "Anyone arrested in Oslo" is who was arrested: nobody is named after the verb. */
function isReduced(reader: Reader, from: number, { phrase, aux, given }: Bare): boolean {
  const asks = ['who', 'which', 'what', 'whoever'].includes(wordAt(reader, from));
  return (
    given === undefined && !asks && !aux.any && phrase.takesObject && phrase.object.kind === 'any'
  );
}

/** "whom did X meet", "with whom did X meet", "which places will X visit", "by whom was X arrested". */
export function objectQuestions(
  reader: Reader,
  wanted: Wanted = 'rows',
  given?: Taken<Slot>,
): readonly Reading[] {
  const preposition =
    FRONTED.has(wordAt(reader, 0)) && given === undefined ? wordAt(reader, 0) : undefined;
  const asked = given === undefined ? askedAt(reader, preposition === undefined ? 0 : 1) : [given];
  return asked.flatMap(({ value: object, end }) =>
    invertedAt(reader, end).flatMap(({ subject, aux }) => [
      ...frontedObject(reader, aux, { subject, object, wanted, preposition }),
      ...frontedAgent(reader, aux, { patient: subject, agent: object, wanted, preposition }),
      ...frontedPredicate(reader, aux, { subject, object, wanted, preposition }),
    ]),
  );
}

interface Fronted {
  readonly subject: Slot;
  readonly object: Slot;
  readonly wanted: Wanted;
  readonly preposition: string | undefined;
}

/** The object is asked for at the front. */
export function frontedObject(
  reader: Reader,
  aux: Auxiliaries,
  { subject, object, wanted, preposition }: Fronted,
): readonly Reading[] {
  const context = {
    object: 'front',
    ...(preposition === undefined ? {} : { preposition }),
  } as const;
  return activePhrases(reader, aux, context)
    .filter(({ takesObject, meaning }) => takesObject && usesPreposition(meaning, preposition))
    .flatMap((phrase) =>
      framed(reader, phrase.end, { ...pick(phrase), subject, object, wanted, ...saidOf(aux) }),
    );
}

/** "which organizations is X a member of", "who is X married to": the form of be is before the subject. */
function frontedPredicate(
  reader: Reader,
  aux: Auxiliaries,
  { subject, object, wanted, preposition }: Fronted,
): readonly Reading[] {
  if (!aux.be) return [];
  const context = {
    object: 'front',
    ...(preposition === undefined ? {} : { preposition }),
  } as const;
  return bePhrases(reader, aux.end, context)
    .filter(({ takesObject, meaning }) => takesObject && usesPreposition(meaning, preposition))
    .flatMap((phrase) =>
      framed(reader, phrase.end, {
        ...pick(phrase),
        subject,
        object,
        wanted,
        ...saidOfPassive(aux),
      }),
    );
}

/** A preposition at the front must belong to the pattern. */
function usesPreposition({ text }: Meaning, preposition: string | undefined): boolean {
  if (preposition === undefined) return true;
  return text.split(/[ /]/).includes(preposition);
}

interface FrontedAgent {
  readonly patient: Slot;
  readonly agent: Slot;
  readonly wanted: Wanted;
  readonly preposition: string | undefined;
}

function frontedAgent(
  reader: Reader,
  aux: Auxiliaries,
  { patient, agent, wanted, preposition }: FrontedAgent,
): readonly Reading[] {
  if (!aux.be || (preposition !== undefined && preposition !== 'by')) return [];
  return passivePhrases(reader, aux.end, {}).flatMap((phrase) => {
    const stranded = preposition === undefined;
    if (stranded && wordAt(reader, phrase.end) !== 'by') return [];
    const end = stranded ? phrase.end + 1 : phrase.end;
    const passiveWanted = wanted === 'count-objects' ? 'count-subjects' : wanted;
    return framed(reader, end, {
      ...pick(phrase),
      subject: agent,
      object: patient,
      wanted: passiveWanted,
      ...saidOfPassive(aux),
    });
  });
}

/** "did X meet Y", "was X arrested by Y", "will X and Y meet"; also after where and when. */
export function yesNoQuestions(reader: Reader, from: number, wanted: Wanted): readonly Reading[] {
  return invertedAt(reader, from).flatMap(({ subject, aux }) => [
    ...activePhrases(reader, aux, { object: 'after' }).flatMap((phrase) =>
      active(reader, phrase, { subject, wanted, said: saidOf(aux) }),
    ),
    ...joint(reader, { subject, aux, wanted }),
    ...passives(reader, aux, subject, wanted),
    ...copular(reader, { subject, aux, wanted }),
  ]);
}

interface Active {
  readonly subject: Slot;
  readonly aux: Auxiliaries;
  readonly wanted: Wanted;
}

function active(
  reader: Reader,
  phrase: VerbPhrase,
  { subject, wanted, said }: Omit<Active, 'aux'> & { readonly said: Said },
): readonly Reading[] {
  // Whether three or more met each other is more than one relation tells.
  if (isCrowd(subject) && phrase.meaning.roles === 'mutual' && phrase.object.kind === 'any')
    return [];
  const [first, second] = pairOf(subject);
  if (first === undefined || second === undefined || phrase.object.kind !== 'any') {
    return framed(reader, phrase.end, {
      ...pick(phrase),
      subject,
      object: phrase.object,
      wanted,
      ...said,
    });
  }
  const together: Pick<Built, 'subject' | 'object'> = {
    subject: { kind: 'name', name: first },
    object: { kind: 'name', name: second },
  };
  return framed(reader, phrase.end, { ...pick(phrase), ...together, wanted, ...said });
}

/** What one does alone as well as with another: who works somewhere need not work together. */
const ALONE =
  /^(?:work|talk|speak|trade|fight|live|serve|share|stand|sit|travel|go|come|break|deal|side) /;

/** "Did X and Y merge", "which banks merged": the preposition of the pattern has nothing to join. */
function joint(reader: Reader, { subject, aux, wanted }: Active): readonly Reading[] {
  if (subject.kind !== 'asked' && pairOf(subject).length === 0) return [];
  const context = { object: 'after', together: true } as const;
  return activePhrases(reader, aux, context)
    .filter(({ takesObject, meaning }) => takesObject && !ALONE.test(meaning.text))
    .flatMap((phrase) => active(reader, phrase, { subject, wanted, said: saidOf(aux) }));
}

function isCrowd(subject: Slot): boolean {
  return subject.kind === 'names' && subject.either !== true && subject.names.length > 2;
}

/** Two who act on each other: "did X and Y meet". */
function pairOf(subject: Slot): readonly NameMatch[] {
  const together = subject.kind === 'names' && subject.either !== true;
  return together && subject.names.length === 2 ? subject.names : [];
}

/** "is X based in Y": the form of be at the front is the verb. */
export function copular(reader: Reader, { subject, aux, wanted }: Active): readonly Reading[] {
  if (!aux.be) return [];
  return bePhrases(reader, aux.end, { object: 'after' }).flatMap((phrase) =>
    active(reader, phrase, { subject, wanted, said: saidOfPassive(aux) }),
  );
}

/** A clause that is no question: "X met Y" after "who said that". */
export function readDeclaratives(reader: Reader, from: number, wanted: Wanted): readonly Reading[] {
  return thingAt(reader, from).flatMap(({ value: subject, end }) =>
    auxiliariesAt(reader, end).flatMap((aux) => [
      ...activePhrases(reader, aux, { object: 'after' }).flatMap((phrase) =>
        active(reader, phrase, { subject, wanted, said: saidOf(aux) }),
      ),
      ...joint(reader, { subject, aux, wanted }),
      ...passives(reader, aux, subject, wanted),
      ...copular(reader, { subject, aux, wanted }),
    ]),
  );
}
