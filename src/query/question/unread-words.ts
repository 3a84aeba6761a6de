// A question that is not understood in; out, the error that says why: a name that is not known, or the
// words that are in the way.

import { RapportError } from '../../model/index.ts';
import type { QuerySource } from '../source.ts';
import { askedType } from './asked-types.ts';
import { findUnknown } from './find-unknown.ts';
import { nameIndexOf } from './names.ts';
import { readAll } from './read-frame.ts';
import type { Reader } from './reader.ts';
import { unknownPerson } from './settle.ts';
import { findVerbs } from './verb-index.ts';
import type { Word } from './words.ts';

/** The error for a question that would be understood if a name in it were known. */
export function unknownIn(reader: Reader): RapportError | undefined {
  const readings = readAll({ ...reader, lenient: true });
  const frames = [...readings].sort((a, b) => b.score - a.score).map(({ frame }) => frame);
  const unknown = frames.map(findUnknown).find((name) => name !== undefined);
  if (unknown === undefined) return undefined;
  const { written, position } = unknown;
  return unknownPerson(written, position, reader.names.nearest(written));
}

/** The error for words that are no question, with those that are in the way. */
export function notUnderstood(reader: Reader): RapportError {
  const { source, text, words } = reader;
  const unread = unreadWords(source, words);
  const named = unread.length > 0 ? unread : endInTheWay(reader);
  const which =
    named.length === 0
      ? `"${text.trim().slice(0, 100)}"`
      : unread.length > 0
        ? named.map((word) => `"${word.text}"`).join(', ')
        : `"${named.map((word) => word.text).join(' ')}"`;
  return new RapportError('query.not-understood', `not understood: ${which}`, {
    ...(named[0] === undefined ? {} : { position: named[0].start }),
  });
}

/** The words after the longest beginning that is a question by itself. */
function endInTheWay(reader: Reader): readonly Word[] {
  const { words } = reader;
  for (let end = words.length - 1; end > 1; end -= 1) {
    if (readAll({ ...reader, words: words.slice(0, end) }).length > 0) return words.slice(end);
  }
  return [];
}

/** Words that are neither names nor words of any question form: most likely what is in the way. */
export function unreadWords(source: QuerySource, words: readonly Word[]): readonly Word[] {
  const names = nameIndexOf(source);
  const covered = new Set<number>();
  words.forEach((_, index) => {
    const [match] = names.findAt(words, index);
    if (match !== undefined) for (let at = index; at < match.end; at++) covered.add(at);
  });
  const open = words.filter(
    ({ folded }, index) =>
      !covered.has(index) &&
      !isQuestionWord(folded) &&
      findVerbs(folded).length === 0 &&
      askedType(folded, names) === undefined,
  );
  return open.slice(0, 5);
}

function isQuestionWord(word: string): boolean {
  return QUESTION_WORDS.has(word);
}

const QUESTION_WORDS = new Set(
  (
    'who whom what which where when how many much did do does has have had was were is are be been will would may might could ' +
    'not the a an of in on at to for from with by and or both after before since until between happened list show me'
  ).split(' '),
);
