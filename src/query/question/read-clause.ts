// Questions with a verb: who met whom, whom did X meet, did X meet Y, who was arrested by X, where and
// when did X meet Y, how many persons did X meet. Every way to read the words to their end is given.

import { RELATIONS } from '../../ontology/index.ts';
import { countable } from './asked-types.ts';
import { type Auxiliaries, auxiliariesAt, noAuxiliaries } from './auxiliaries.ts';
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
import type { AskedType, Meaning, Reading, Slot, Wanted } from './frame.ts';
import type { NameMatch } from './names.ts';
import {
  askedAt,
  kindAt,
  type Reader,
  slotAt,
  startsWith,
  type Taken,
  takePhrase,
  thingAt,
  wordAt,
} from './reader.ts';
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

/** Every reading as a question with a verb. */
export function readClauses(reader: Reader): readonly Reading[] {
  return [
    ...subjectQuestions(reader, 0),
    ...objectQuestions(reader),
    ...yesNoQuestions(reader, 0, 'yes-no'),
    ...adverbQuestions(reader),
    ...countQuestions(reader),
    ...listQuestions(reader),
  ];
}

/** "who met X", "which organizations will meet X", "who was arrested by X". */
function subjectQuestions(
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
        return framed(reader, phrase.end, {
          ...pick(phrase),
          subject,
          object: phrase.object,
          wanted,
          status: aux.status,
        });
      }),
      ...joint(reader, { subject, aux, wanted }),
      ...passives(reader, aux, subject, wanted),
    ]),
  );
}

/** "whom did X meet", "with whom did X meet", "which places will X visit", "by whom was X arrested". */
function objectQuestions(
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

function frontedObject(
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
      framed(reader, phrase.end, { ...pick(phrase), subject, object, wanted, status: aux.status }),
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
      framed(reader, phrase.end, { ...pick(phrase), subject, object, wanted, status: aux.status }),
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
      status: aux.status,
    });
  });
}

/** "did X meet Y", "was X arrested by Y", "will X and Y meet"; also after where and when. */
function yesNoQuestions(reader: Reader, from: number, wanted: Wanted): readonly Reading[] {
  return invertedAt(reader, from).flatMap(({ subject, aux }) => [
    ...activePhrases(reader, aux, { object: 'after' }).flatMap((phrase) =>
      active(reader, phrase, { subject, aux, wanted }),
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
  { subject, aux, wanted }: Active,
): readonly Reading[] {
  const [first, second] = pairOf(subject);
  if (first === undefined || second === undefined || phrase.object.kind !== 'any') {
    return framed(reader, phrase.end, {
      ...pick(phrase),
      subject,
      object: phrase.object,
      wanted,
      status: aux.status,
    });
  }
  const together: Pick<Built, 'subject' | 'object'> = {
    subject: { kind: 'name', name: first },
    object: { kind: 'name', name: second },
  };
  return framed(reader, phrase.end, { ...pick(phrase), ...together, wanted, status: aux.status });
}

/** "Did X and Y merge", "which banks merged": the preposition of the pattern has nothing to join. */
function joint(reader: Reader, { subject, aux, wanted }: Active): readonly Reading[] {
  if (subject.kind !== 'asked' && pairOf(subject).length === 0) return [];
  const context = { object: 'after', together: true } as const;
  return activePhrases(reader, aux, context)
    .filter(({ takesObject }) => takesObject)
    .flatMap((phrase) => active(reader, phrase, { subject, aux, wanted }));
}

/** Two who act on each other: "did X and Y meet". */
function pairOf(subject: Slot): readonly NameMatch[] {
  const together = subject.kind === 'names' && subject.either !== true;
  return together && subject.names.length === 2 ? subject.names : [];
}

/** "is X based in Y": the form of be at the front is the verb. */
function copular(reader: Reader, { subject, aux, wanted }: Active): readonly Reading[] {
  if (!aux.be) return [];
  return bePhrases(reader, aux.end, { object: 'after' }).flatMap((phrase) =>
    active(reader, phrase, { subject, aux, wanted }),
  );
}

/** "did X meet Y" after a word that asks for more: "according to whom did X meet Y". */
export function readInverted(reader: Reader, from: number, wanted: Wanted): readonly Reading[] {
  return yesNoQuestions(reader, from, wanted);
}

/** A clause that is no question: "X met Y" after "who said that". */
export function readDeclaratives(reader: Reader, from: number, wanted: Wanted): readonly Reading[] {
  return thingAt(reader, from).flatMap(({ value: subject, end }) =>
    auxiliariesAt(reader, end).flatMap((aux) => [
      ...activePhrases(reader, aux, { object: 'after' }).flatMap((phrase) =>
        active(reader, phrase, { subject, aux, wanted }),
      ),
      ...joint(reader, { subject, aux, wanted }),
      ...passives(reader, aux, subject, wanted),
      ...copular(reader, { subject, aux, wanted }),
    ]),
  );
}

const DAYS = ['date', 'day', 'dates', 'days', 'month', 'year'];

/** "where did X go", "where is X based", "when did X meet Y", "in which city did X meet Y". */
function adverbQuestions(reader: Reader): readonly Reading[] {
  const first = wordAt(reader, 0);
  if (first === 'when') return yesNoQuestions(reader, 1, 'when');
  if (startsWith(reader, 0, 'since when')) return yesNoQuestions(reader, 2, 'when');
  if (first === 'where') return [...goals(reader), ...yesNoQuestions(reader, 1, 'where')];
  const which = ['on', 'in', 'at'].includes(first) ? 1 : 0;
  if (!['which', 'what'].includes(wordAt(reader, which))) return [];
  if (DAYS.includes(wordAt(reader, which + 1))) return yesNoQuestions(reader, which + 2, 'when');
  return placeQuestions(reader, which);
}

/** "in which city did X meet Y", "which city did X meet Y in": a place, not a country, is what is told. */
function placeQuestions(reader: Reader, which: number): readonly Reading[] {
  const kind = kindAt(reader, which + 1);
  if (kind?.value.label !== 'Place' || kind.value.kind === 'country') return [];
  if (which === 1) return yesNoQuestions(reader, kind.end, 'where');
  const { words } = reader;
  if (!['in', 'at'].includes(wordAt(reader, words.length - 1))) return [];
  return yesNoQuestions({ ...reader, words: words.slice(0, -1) }, kind.end, 'where');
}

function goals(reader: Reader): readonly Reading[] {
  const place: Slot = { kind: 'asked', type: { label: 'Place' } };
  return invertedAt(reader, 1).flatMap(({ subject, aux }) => {
    const context = { object: 'front', where: true } as const;
    const trailing = (end: number): number => (wordAt(reader, end) === 'to' ? end + 1 : end);
    const phrases = [
      ...activePhrases(reader, aux, context),
      ...(aux.be ? bePhrases(reader, aux.end, context) : []),
    ];
    return phrases
      .filter(({ meaning }) => isToPlace(meaning))
      .flatMap((phrase) =>
        framed(reader, trailing(phrase.end), {
          ...pick(phrase),
          score: phrase.score + 3,
          subject,
          object: endsInPlaces(phrase.meaning) ? place : { kind: 'asked' },
          wanted: 'rows',
          status: aux.status,
        }),
      );
  });
}

/** Where one studies is a university; where one goes is a place, though one visits people too. */
function endsInPlaces({ relation }: Meaning): boolean {
  if (relation === undefined) return false;
  const range: readonly string[] = RELATIONS[relation].range;
  return GOING.has(relation) || range.every((type) => type === 'place');
}

const GOING: ReadonlySet<string> = new Set(['TRAVELED_TO', 'VISITED', 'DEPLOYED_TO']);

const TO_PLACE = new Set([
  'TRAVELED_TO',
  'VISITED',
  'DEPLOYED_TO',
  'LOCATED_IN',
  'LIVES_IN',
  'BORN_IN',
  'STUDIED_AT',
  'CITIZEN_OF',
]);

function isToPlace({ relation }: Meaning): boolean {
  return relation !== undefined && TO_PLACE.has(relation);
}

/** "how many persons did X meet", "how many organizations met X", "how many times did X meet Y". */
function countQuestions(reader: Reader): readonly Reading[] {
  if (!startsWith(reader, 0, 'how many') && !startsWith(reader, 0, 'how often')) return [];
  if (startsWith(reader, 0, 'how often')) return yesNoQuestions(reader, 2, 'count');
  if (wordAt(reader, 2) === 'times') return yesNoQuestions(reader, 3, 'count');
  const type = kindAt(reader, takePhrase(reader, 2, ['of the', 'different', 'other']) ?? 2);
  if (type === undefined) return [];
  const { post, words } = type.value;
  const counted = countable(type.value, reader.names);
  // Nurses that the articles tell of as a group are no number of persons.
  if (counted === undefined || (post !== undefined && words !== undefined)) return [];
  const asked: Taken<Slot> = { value: { kind: 'asked', type: noted(counted) }, end: type.end };
  return [
    ...subjectQuestions(reader, 0, 'count-subjects', asked),
    ...objectQuestions(reader, 'count-objects', asked),
  ];
}

function noted(type: AskedType): AskedType {
  if (type.label !== 'Person') return type;
  return { ...type, note: 'only persons whom the articles tell apart are counted, groups are not' };
}

const LISTING = [
  ...['show me', 'show', 'list', 'give me', 'name', 'find', 'tell me'],
  ...['who are', 'who were', 'what are', 'what were', 'which are', 'which were'],
];

/** "list the persons who met X", "show everyone who met X", "tell me who met X". */
function listQuestions(reader: Reader): readonly Reading[] {
  const lead = LISTING.find((phrase) => startsWith(reader, 0, phrase));
  if (lead === undefined) return [];
  const at = lead.split(' ').length;
  if (['who', 'whom', 'which', 'what', 'where', 'when', 'how'].includes(wordAt(reader, at))) {
    return readClauses({ ...reader, words: reader.words.slice(at) });
  }
  const start = ['all', 'the', 'every'].includes(wordAt(reader, at)) ? at + 1 : at;
  const from = wordAt(reader, start) === 'the' ? start + 1 : start;
  const kind = kindAt(reader, from);
  const everyone = ['everyone', 'everybody', 'those', 'anyone'].includes(wordAt(reader, from));
  if (kind === undefined && !everyone) return [];
  const slot: Slot = kind === undefined ? { kind: 'asked' } : { kind: 'asked', type: kind.value };
  const next = kind?.end ?? from + 1;
  const relative = ['who', 'that', 'which', 'whom'].includes(wordAt(reader, next));
  const asked = { value: slot, end: relative ? next + 1 : next };
  return [
    ...(relative ? subjectQuestions(reader, 0, 'rows', asked) : reduced(reader, asked)),
    ...relativeObject(reader, asked),
  ];
}

/** "organizations based in X", "people arrested by X": as after "that are". */
function reduced(reader: Reader, { value: subject, end }: Taken<Slot>): readonly Reading[] {
  const aux: Auxiliaries = { ...noAuxiliaries(end), be: true, any: true };
  return [
    ...passives(reader, aux, subject, 'rows'),
    ...copular(reader, { subject, aux, wanted: 'rows' }),
  ];
}

/** "persons whom X met". */
function relativeObject(reader: Reader, { value: object, end }: Taken<Slot>): readonly Reading[] {
  return thingAt(reader, end).flatMap(({ value: subject, end: after }) =>
    auxiliariesAt(reader, after).flatMap((aux) =>
      frontedObject(reader, aux, { subject, object, wanted: 'rows', preposition: undefined }),
    ),
  );
}
