// A question that the graph does not answer in; out, the answer that one sentence of an article gives word for word. Method:
// the sentences that have all the words of the question and speak of all whom it names are parsed; the verb of the question
// must be one of theirs, with the same sides, and what fills the open slot must be a name, a number or a day.

import type { Document, Reading } from '../../../model/index.ts';
import { documentIdOf, isEdtf } from '../../../model/index.ts';
import type { QuerySource } from '../../source.ts';
import { type SentenceReader, SentenceReaderMissing } from '../by-reading/sentence-reader.ts';
import type { Word } from '../words.ts';
import { type Candidate, candidatesFor, tellingOf } from './candidates-for.ts';
import { fillsOf } from './fills-of.ts';
import { holdersOf } from './holders-of.ts';
import { nounAsked } from './noun-asked.ts';
import { parsedSentence } from './parsed-sentence.ts';
import { type ToldQuery, toldQuery } from './told-query.ts';
import { askedOf } from './what-is-asked.ts';

const MOST_PARSED = 4;

/**
 * Reads the answer out of a sentence; undefined where none tells it, or two tell it differently.
 *
 * @throws SentenceReaderMissing
 */
export function readOutOfSentence(
  source: QuerySource,
  words: readonly Word[],
  readSentence: SentenceReader | undefined,
): ToldQuery | undefined {
  const asked = askedOf(words);
  const noun = nounAsked(words);
  if (asked === undefined && noun === undefined) return undefined;
  const telling = tellingOf(source, words);
  // "Who resigned": any number may have.
  if (telling.names.length + telling.words.length < 2) return undefined;
  const found = new Map<string, ToldQuery>();
  for (const candidate of candidatesFor(source, telling).slice(0, MOST_PARSED)) {
    if (readSentence === undefined) throw new SentenceReaderMissing(candidate.sentence);
    const reading = readSentence(documentOf(candidate));
    const { tokens, times } = reading;
    const parsed = parsedSentence(candidate.sentence, tokens);
    const here = {
      names: telling.names.filter((name) => !candidate.understood.includes(name)),
      words: telling.words,
    };
    const aligned = {
      source,
      telling: here,
      candidate: withPointers(candidate, reading),
      parsed,
      times,
    };
    const held = noun === undefined ? [] : holdersOf(aligned, noun);
    const fills = held.length > 0 || asked === undefined ? held : fillsOf({ ...aligned, asked });
    const query = toldQuery(source, asked?.wanted ?? 'who', candidate, fills);
    if (query !== undefined && !found.has(query.said)) found.set(query.said, query);
  }
  const [first, ...others] = found.values();
  return others.length === 0 ? first : undefined;
}

/** A sentence with all that points at those whom it names: "Lind fled to Oslo, where she met Berg". */
function withPointers(candidate: Candidate, { mentions }: Reading): Candidate {
  const spoken = candidate.spoken.flatMap((one) => {
    const named = mentions.find(({ start, end }) => start < one.end && one.start < end);
    const same = mentions.filter(
      ({ entity, start, kind }) =>
        entity === named?.entity && start !== named?.start && kind === 'pronoun',
    );
    return [one, ...same.map(({ start, end }) => ({ node: one.node, start, end }))];
  });
  return { ...candidate, spoken };
}

function documentOf({ sentence, date }: Candidate): Document {
  const regions = [{ start: 0, end: sentence.length, kind: 'body' as const }];
  const dated = date !== undefined && isEdtf(date) ? { date } : {};
  return {
    id: documentIdOf({ text: sentence }),
    text: sentence,
    language: 'en',
    regions,
    ...dated,
  };
}
