// A graph and a text in, an Answer out: the text is openCypher when it begins as a query does, else a
// question, which becomes openCypher first. One engine answers both. What reads sentences is handed in, so that
// whoever cares how soon an answer begins loads it only for a question that needs it.

import type { Answer } from '../model/index.ts';
import { RapportError } from '../model/index.ts';
import { type AskOptions, answerWith, askCypher, requireText } from './ask-cypher.ts';
import { isOpenCypher } from './is-open-cypher.ts';
import type { SentenceReader } from './question/by-reading/sentence-reader.ts';
import { nearestQuestions } from './question/nearest-questions.ts';
import { onlySuchDay } from './question/only-weekday.ts';
import { type LeftOpen, yearsLeftOpen } from './question/only-year.ts';
import { successions } from './question/other-wordings.ts';
import { readOutOfSentence } from './question/out-of-sentence/index.ts';
import { preparedWords } from './question/prepare-words.ts';
import { deniedBehind, toldSentence } from './question/told-sentence.ts';
import {
  type Near,
  nearTo,
  type UnderstandOptions,
  type Understood,
  understand,
} from './question/understand.ts';
import { unreadWords } from './question/unread-words.ts';
import { besideKind, besideNothing } from './question/what-else.ts';
import { type Word, wordsOf } from './question/words.ts';
import { isEmpty } from './refusal.ts';
import type { QuerySource } from './source.ts';
import { refuseUnanswered } from './unanswered.ts';

export { SentenceReaderMissing } from './question/by-reading/sentence-reader.ts';

/**
 * Answers a plain question or an openCypher query.
 *
 * @throws RapportError query.empty, query.syntax, query.unsupported, query.unknown-type,
 * query.unknown-name, query.ambiguous, query.not-understood, query.limit
 * @throws SentenceReaderMissing where no reader is given and the question fits no form: ask again with one
 */
export function askWith(
  source: QuerySource,
  text: string,
  given: AskOptions & { readonly readSentence?: SentenceReader },
): Answer {
  const { readSentence, ...options } = given;
  requireText(text);
  if (isOpenCypher(text)) return askCypher(source, text, options);
  try {
    const answer = askGraph(source, text, given);
    return (isEmpty(answer) ? toldByOne(source, text, given) : undefined) ?? answer;
  } catch (error) {
    if (!(error instanceof RapportError) || !SUGGESTING.has(error.code)) throw error;
    const told = toldByOne(source, text, given);
    if (told === undefined) throw error;
    return told;
  }
}

/** What one sentence tells word for word, where the graph does not hold it. */
function toldByOne(
  source: QuerySource,
  text: string,
  { readSentence, ...options }: AskOptions & { readonly readSentence?: SentenceReader },
): Answer | undefined {
  if (options.previous !== undefined && options.previous.length > 0) return undefined;
  const told = readOutOfSentence(source, preparedWords(text), readSentence);
  if (told === undefined) return undefined;
  const asked = { kind: 'question', cypher: told.cypher, assumptions: [OUT_OF_SENTENCE] } as const;
  const answer = answerWith(source, asked, options);
  const evidence = answer.evidence.filter(({ sentence }) => sentence === told.sentence);
  return { ...answer, evidence };
}

const OUT_OF_SENTENCE = 'read out of the sentence; the graph does not hold it as a relation';

function askGraph(
  source: QuerySource,
  text: string,
  given: AskOptions & { readonly readSentence?: SentenceReader },
): Answer {
  const { readSentence, ...options } = given;
  const open = yearsLeftOpen(source, text);
  if (open !== undefined) return inOneYear(open, (dated) => askWith(source, dated, given));
  const { previous = [] } = options;
  const before = typeof previous === 'string' ? [previous] : previous;
  const reading = readSentence === undefined ? {} : { readSentence };
  const asking = { before, ...reading };
  const understood = understandOrSuggest(source, text, { ...asking, limits: options });
  const { cypher, assumptions, follows } = understood;
  const asked = { kind: 'question', cypher, assumptions, ...(follows && { follows }) } as const;
  const run = (beside: string) => answerWith(source, { ...asked, cypher: beside }, options);
  const told = inOwnVerb(understood, answerWith(source, asked, options), run);
  const found = inOtherSenses(understood, told, run);
  const such = isEmpty(found) ? onlySuchDay(text, understood, run) : undefined;
  if (such !== undefined) {
    const answer = askWith(source, such.text, { ...options, ...reading });
    const note = `"${understood.weekday?.written}" read as ${such.day}, the only such day on which it is told`;
    return { ...answer, assumptions: [...answer.assumptions, note] };
  }
  refuseUnanswered(found, { source, text, understood, run });
  const empty = isEmpty(found) ? [understood.whenEmpty, ...besideNothing(understood, run)] : [];
  const notes = [...found.assumptions, ...empty, ...besideKind(understood, found, run)];
  return { ...found, assumptions: notes };
}

/**
 * The answer in the one year that has one.
 *
 * @throws RapportError query.not-understood where several have, and what the last of them is refused with where none has
 */
function inOneYear(
  { written, position, dated }: LeftOpen,
  askIn: (text: string) => Answer,
): Answer {
  const found = dated.map(({ year, text }) => ({ year, ...tryIn(text, askIn) }));
  const told = found.flatMap(({ year, answer }) =>
    answer === undefined || isEmpty(answer) ? [] : [{ year, answer }],
  );
  const [first, ...others] = told;
  if (first !== undefined && others.length === 0) {
    const note = `"${written}" read as of ${first.year}, the only such year in which it is told`;
    return { ...first.answer, assumptions: [...first.answer.assumptions, note] };
  }
  const last = found.at(-1);
  if (first === undefined && last?.answer !== undefined) return last.answer;
  if (first === undefined && last !== undefined) throw last.error;
  const years = told.map(({ year }) => year).join(', ');
  const message = `not understood: "${written}", of which year; the articles tell of it in ${years}`;
  const suggestions = dated.map(({ text }) => text);
  throw new RapportError('query.not-understood', message, { position, suggestions });
}

function tryIn(text: string, askIn: (text: string) => Answer) {
  try {
    return { answer: askIn(text) };
  } catch (error) {
    if (!(error instanceof RapportError)) throw error;
    return { error };
  }
}

/** Where nothing is told in the sense that was taken, what is told in another sense of the verb answers. */
function inOtherSenses(
  { otherSenses }: Understood,
  found: Answer,
  run: (cypher: string) => Answer,
): Answer {
  if (otherSenses === undefined || !isEmpty(found)) return found;
  const other = otherSenses.map(run).find((sense) => !isEmpty(sense));
  if (other === undefined) return found;
  const assumptions = [
    ...other.assumptions,
    'told in other words, of a place within it, or in another sense of the verb',
  ];
  return { ...other, assumptions };
}

/** Where a verb may mean several relations, what is told with that very verb goes before what is told with another. */
function inOwnVerb(
  { narrower }: Understood,
  found: Answer,
  run: (cypher: string) => Answer,
): Answer {
  if (narrower === undefined || found.rows.length < 2) return found;
  const own = run(narrower);
  if (isEmpty(own) || own.rows.length >= found.rows.length) return found;
  const note = `only what is told with that verb; in other words there are ${found.rows.length - own.rows.length} more`;
  return { ...own, assumptions: [...found.assumptions, note] };
}

const SUGGESTED = 5;

/** A question that is not understood is answered with the nearest that are. */
function understandOrSuggest(
  source: QuerySource,
  text: string,
  { limits, ...options }: UnderstandOptions & { readonly limits: AskOptions },
): Understood {
  try {
    return understand(source, text, options);
  } catch (error) {
    if (!(error instanceof RapportError) || !SUGGESTING.has(error.code)) throw error;
    const { code, message, position } = error;
    const words = wordsOf(text);
    const unread = unreadWords(source, words).map(({ start }) => start);
    const trouble = {
      unread: words.flatMap(({ start }, at) => (unread.includes(start) ? [at] : [])),
      ...(code === 'query.unknown-name' ? unknownIn(text, error) : {}),
    };
    const near = nearTo(source, text);
    const { question } = near ?? {};
    const nearest = nearestQuestions(source, text, { trouble, limit: SUGGESTED });
    const suggestions = [...(question === undefined ? [] : [question]), ...nearest].slice(
      0,
      SUGGESTED,
    );
    const advised = code === 'query.not-understood' && suggestions[0] !== undefined;
    const example = advised ? `; try "${suggestions[0]}"` : '';
    const told =
      toldBy(source, near, limits) ??
      toldInWords(source, preparedWords(text)) ??
      toldToBoth(source, text, options.before);
    const quoted = told === undefined ? '' : `; an article says: "${told}"`;
    throw new RapportError(code, `${message}${example}${quoted}`, {
      suggestions,
      ...(position === undefined ? {} : { position }),
      cause: error,
    });
  }
}

/** The first sentence of what comes near to the question. */
function toldBy(
  source: QuerySource,
  near: Near | undefined,
  limits: AskOptions,
): string | undefined {
  if (near === undefined) return undefined;
  const asked = { kind: 'question', cypher: near.cypher, assumptions: [] } as const;
  return answerWith(source, asked, limits).evidence[0]?.sentence;
}

/** Who held a post before somebody is told as whose successor he is. */
function toldInWords(source: QuerySource, words: readonly Word[]): string | undefined {
  const [succession] = successions(words);
  const told = succession === undefined ? undefined : toldSentence(source, succession.words);
  return told ?? deniedBehind(source, words) ?? toldSentence(source, words);
}

const MOST_FOLLOWING = 6;

/** "When?" after a question that is not understood: the sentence that comes nearest to both of them. */
function toldToBoth(
  source: QuerySource,
  text: string,
  before: readonly string[] = [],
): string | undefined {
  const words = preparedWords(text);
  const previous = before.at(-1);
  if (previous === undefined || words.length > MOST_FOLLOWING) return undefined;
  return toldSentence(source, [...preparedWords(previous), ...words]);
}

const SUGGESTING: ReadonlySet<string> = new Set(['query.not-understood', 'query.unknown-name']);

/** The words that are no name, and the names that come near. */
function unknownIn(text: string, { message, position, suggestions }: RapportError) {
  const written = /"([^"]*)"/.exec(message)?.[1];
  if (written === undefined || position === undefined) return {};
  return { unknown: { written, position }, names: suggestions, text };
}
