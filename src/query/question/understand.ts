// A question in, the Cypher it means out, with what was taken for granted; or an error that names the
// words that were not understood. A question is understood only if every word of it is used.

import { RapportError } from '../../model/index.ts';
import type { QuerySource } from '../source.ts';
import type { SentenceReader } from './by-reading/sentence-reader.ts';
import { candidatesOf } from './candidates.ts';
import { type Choices, nearIn, readConversation, readerOf } from './conversation.ts';
import type { Frame } from './frame.ts';
import { namesIn } from './names-in.ts';
import { preparedWords } from './prepare-words.ts';
import type { Reader } from './reader.ts';
import { AmbiguousName } from './settle.ts';
import { notUnderstood, unknownIn } from './unread-words.ts';
import type { Word } from './words.ts';
import { type Understood, writeFrame } from './write-frame.ts';

export type { Understood } from './write-frame.ts';

const MOST_WORDS = 60;
/** Questions before that are looked at. */
const LONGEST_CONVERSATION = 20;

/** What may be said besides the question. */
export interface UnderstandOptions {
  /** The questions of the same conversation, oldest first. */
  readonly before?: readonly string[];
  /** Whether to leave out readings that take long. */
  readonly quick?: boolean;
  /** Reads what fits no form of a question, as articles are read. */
  readonly readSentence?: SentenceReader;
}

/**
 * Understands a question.
 *
 * Its errors suggest no questions that the graph could answer; whoever asks may add them.
 *
 * @throws RapportError query.not-understood, query.unknown-name, query.ambiguous with candidates
 * @throws SentenceReaderMissing where it must be read as a sentence is, and nothing was given that reads one
 */
export function understand(
  source: QuerySource,
  text: string,
  { before = [], quick = false, readSentence }: UnderstandOptions = {},
): Understood {
  const asked: Asked = {
    quick,
    ...(readSentence === undefined ? {} : { readSentence }),
    text: text.normalize('NFC'),
    before: before.slice(-LONGEST_CONVERSATION).map((question) => question.normalize('NFC')),
  };
  try {
    return understandWith(source, asked, new Map());
  } catch (error) {
    if (!(error instanceof AmbiguousName)) throw error;
    const { code, message, suggestions, position } = error;
    const candidates = candidatesOf(error, source, {
      text: asked.text,
      rewrite: (place, id) => cypherOf(source, asked, new Map([[place, id]])),
      means: (question) => cypherOf(source, { ...asked, text: question }, new Map()),
    });
    const place = position === undefined ? {} : { position };
    throw new RapportError(code, message, { suggestions, candidates, ...place, cause: error });
  }
}

/** What comes near to a question that is not understood: how it is asked, and its words where they say it all. */
export interface Near {
  readonly cypher: string;
  readonly question?: string;
}

/** Finds what comes near to a question and has an answer. */
export function nearTo(source: QuerySource, text: string): Near | undefined {
  const near = nearIn(readerOf(source, text.normalize('NFC')));
  if (near === undefined) return undefined;
  const { cypher } = writeFrame(near.frame, source);
  const question = near.words?.map((word) => word.text).join(' ');
  return question === undefined ? { cypher } : { cypher, question };
}

interface Asked {
  readonly text: string;
  readonly before: readonly string[];
  readonly quick: boolean;
  readonly readSentence?: SentenceReader;
}

function cypherOf(source: QuerySource, asked: Asked, choices: Choices): string | undefined {
  try {
    return understandWith(source, asked, choices).cypher;
  } catch (error) {
    if (error instanceof RapportError) return undefined;
    throw error;
  }
}

function understandWith(source: QuerySource, asked: Asked, choices: Choices): Understood {
  const { text, before, quick, readSentence } = asked;
  const reading = readSentence === undefined ? {} : { readSentence };
  const reader: Reader = { ...readerOf(source, text, choices), quick, ...reading };
  if (reader.words.length === 0) throw notUnderstood(reader);
  if (reader.words.length > MOST_WORDS)
    throw new RapportError('query.not-understood', `a question has at most ${MOST_WORDS} words`);
  const read = readConversation(reader, before);
  if (read === undefined) throw unknownIn(reader) ?? notUnderstood(reader);
  const { frame, follows, note, slips = [], described } = read;
  const written = { ...writeFrame(frame, source), ...negationOf(frame, reader) };
  const assumed = [...slips, ...written.assumptions];
  const understood = {
    ...written,
    assumptions: assumed,
    words: described ?? wordsAsked(reader, follows),
    ...(described && { several: true as const }),
  };
  if (follows === undefined) return understood;
  const assumptions = [
    `goes on from "${follows}"${note === undefined ? '' : `: ${note}`}`,
    ...understood.assumptions,
  ];
  return { ...understood, assumptions, follows };
}

/** The words of a question; of one that names nobody, "and when?", with those of the question before. */
function wordsAsked({ words, source }: Reader, follows: string | undefined): readonly Word[] {
  if (follows === undefined || namesIn(source, words).names.length > 0) return words;
  return [...words, ...preparedWords(follows)];
}

/** "Who did not meet X", "didn't X meet Y" are answered with what the articles say was not so. */
function negationOf(frame: Frame, { words }: Reader): Pick<Understood, 'negated'> {
  if (frame.kind !== 'relation' || frame.status !== 'denied') return {};
  const negates = words.some(({ folded }) => folded === 'not' || folded === 'never');
  return negates ? { negated: true } : {};
}
