// Questions about who says what: who said that X met Y, according to whom did X meet Y, who denied what,
// what did X say, what did X tell Y. What somebody says is known by the relation that it is about.

import { readDeclaratives, yesNoQuestions } from './clause-orders.ts';
import {
  FIXED_FORM,
  isRanked,
  type Meaning,
  type Reading,
  type Restrictions,
  type Slot,
  type StatusWish,
} from './frame.ts';
import { nameAt, thingAt } from './name-at.ts';
import { type Reader, type Taken, takePhrase, wordAt } from './reader.ts';
import { restrictionsToEnd } from './restrictions.ts';

const SAY = new Set(
  (
    'say says said saying claim claims claimed state states stated report reports reported announce announces announced ' +
    'believe believes believed think thinks thought confirm confirms confirmed insist insists insisted argue argues argued ' +
    'admit admits admitted allege alleges alleged maintain maintains maintained write writes wrote'
  ).split(' '),
);
/** Whether a word opens what somebody says. */
export function isSaying(word: string): boolean {
  return SAY.has(word) || DENY.has(word) || word === 'according' || word === 'that';
}

const DENY = new Set(['deny', 'denies', 'denied']);

/** Every reading as a question about who says what. */
export function readSpeech(reader: Reader): readonly Reading[] {
  return [
    ...sources(reader),
    ...accordingTo(reader),
    ...claims(reader),
    ...denials(reader),
    ...sayings(reader),
  ];
}

/** "Who said that X met Y", "who denied that X met Y". */
function sources(reader: Reader): readonly Reading[] {
  if (wordAt(reader, 0) !== 'who') return [];
  const verb = ['has', 'have', 'had'].includes(wordAt(reader, 1)) ? 2 : 1;
  return contentOf(reader, verb).flatMap(({ value: status, end }) =>
    readDeclaratives(reader, end, 'source').map((reading) => told(reading, status)),
  );
}

/** A verb of saying, and the word after "that"; the status in which its content is told. */
function contentOf(reader: Reader, at: number): readonly Taken<StatusWish | undefined>[] {
  const verb = wordAt(reader, at);
  if (!SAY.has(verb) && !DENY.has(verb)) return [];
  const end = wordAt(reader, at + 1) === 'that' ? at + 2 : at + 1;
  return [{ value: DENY.has(verb) ? 'denied' : undefined, end }];
}

/** What is only told is asked whatever became of it, unless the clause says more. */
function told(reading: Reading, status: StatusWish | undefined): Reading {
  const { frame, score } = reading;
  if (frame.kind !== 'relation') return reading;
  const wish = status ?? (frame.status === 'occurred' ? 'told' : frame.status);
  return { frame: { ...frame, status: wish }, score: score + FIXED_FORM };
}

/** "According to whom did X meet Y". */
function accordingTo(reader: Reader): readonly Reading[] {
  const from = takePhrase(reader, 0, ['according to whom', 'according to who']);
  if (from === undefined) return [];
  return yesNoQuestions(reader, from, 'source').map((reading) => told(reading, undefined));
}

/** "Did the army say that X met Y". */
function claims(reader: Reader): readonly Reading[] {
  if (!['did', 'does', 'do', 'has', 'have'].includes(wordAt(reader, 0))) return [];
  return nameAt(reader, 1).flatMap(({ value: source, end }) =>
    contentOf(reader, end).flatMap(({ value: status, end: at }) =>
      readDeclaratives(reader, at, 'yes-no').flatMap((reading): readonly Reading[] => {
        const { frame } = told(reading, status);
        if (frame.kind !== 'relation' || frame.restrictions.source !== undefined) return [];
        const restrictions: Restrictions = { ...frame.restrictions, source };
        return [{ frame: { ...frame, restrictions }, score: reading.score + FIXED_FORM }];
      }),
    ),
  );
}

const DENIAL: Meaning = {
  text: 'deny',
  event: { type: 'REJECT', begins: ['den'] },
  roles: 'directed',
  inverse: false,
};

/** "Who denied what", "what did X deny". */
function denials(reader: Reader): readonly Reading[] {
  const all = takePhrase(reader, 0, ['who denied what', 'who has denied what', 'who denies what']);
  const asked: Slot = { kind: 'asked' };
  const what = takePhrase(reader, 0, ['what did', 'what does', 'what has']);
  const named =
    what === undefined
      ? []
      : nameAt(reader, what).flatMap(({ value: name, end }) =>
          DENY.has(wordAt(reader, end))
            ? [{ subject: { kind: 'name', name } as Slot, end: end + 1 }]
            : [],
        );
  const found = [...(all === undefined ? [] : [{ subject: asked, end: all }]), ...named];
  return found.flatMap(({ subject, end }) => wordsOf(reader, end, { meaning: DENIAL, subject }));
}

interface Said {
  readonly meaning: Meaning;
  readonly subject: Slot;
  readonly object?: Slot;
  readonly saying?: boolean;
}

function wordsOf(reader: Reader, from: number, said: Said): readonly Reading[] {
  return restrictionsToEnd(reader, from).flatMap((restrictions): readonly Reading[] => {
    if (isRanked(restrictions)) return [];
    const frame = {
      kind: 'relation',
      meanings: [said.meaning],
      subject: said.subject,
      object: said.object ?? { kind: 'any' },
      wanted: 'words',
      status: restrictions.status ?? 'occurred',
      ...(said.saying === true ? { saying: true } : {}),
      restrictions,
    } as const;
    return [{ frame, score: FIXED_FORM + 20 }];
  });
}

const SPOKE_ABOUT: Meaning = {
  text: 'speak about',
  relation: 'SPOKE_ABOUT',
  roles: 'directed',
  inverse: false,
};
const SPOKE: Meaning = {
  text: 'speak',
  event: { type: 'STATEMENT' },
  roles: 'directed',
  inverse: false,
};
const ABOUT = ['about', 'of', 'on'].flatMap((word) => [`say ${word}`, `said ${word}`]);
const SAID =
  'say said announce announced state stated claim claimed declare declared comment commented'.split(
    ' ',
  );

/** "What did X say (about Y)", "what did X tell Y". */
function sayings(reader: Reader): readonly Reading[] {
  const from = takePhrase(reader, 0, ['what did', 'what does', 'what has', 'what have']);
  if (from === undefined) return [];
  return nameAt(reader, from).flatMap(({ value: name, end }) => {
    const subject: Slot = { kind: 'name', name };
    const about = takePhrase(reader, end, ABOUT);
    const to = takePhrase(reader, end, ['tell', 'told', 'say to', 'said to']);
    const said = takePhrase(reader, end, SAID);
    return [
      ...objects(reader, about).flatMap(({ value: object, end: after }) =>
        wordsOf(reader, after, { meaning: SPOKE_ABOUT, subject, object, saying: true }),
      ),
      ...objects(reader, to).flatMap(({ value: object, end: after }) =>
        wordsOf(reader, after, { meaning: SPOKE, subject, object }),
      ),
      ...(said === undefined || about !== undefined
        ? []
        : wordsOf(reader, said, { meaning: SPOKE, subject, saying: true })),
    ];
  });
}

function objects(reader: Reader, at: number | undefined): readonly Taken<Slot>[] {
  return at === undefined ? [] : thingAt(reader, at).filter(({ value }) => value.kind !== 'names');
}
