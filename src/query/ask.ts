// A graph and a text in, an Answer out: the text is openCypher when it begins as a query does, else a
// question, which becomes openCypher first. One engine answers both. What reads sentences is handed in, so that
// whoever cares how soon an answer begins loads it only for a question that needs it.

import type { Answer } from '../model/index.ts';
import { RapportError } from '../model/index.ts';
import { type AskOptions, answerWith, askCypher, requireText } from './ask-cypher.ts';
import { isOpenCypher } from './is-open-cypher.ts';
import type { SentenceReader } from './question/by-reading/sentence-reader.ts';
import { nearestQuestions } from './question/nearest-questions.ts';
import { type UnderstandOptions, type Understood, understand } from './question/understand.ts';
import { unreadSentence } from './question/unread-sentence.ts';
import { unreadWords } from './question/unread-words.ts';
import { areUncounted, besideKind, besideNothing } from './question/what-else.ts';
import { wordsOf } from './question/words.ts';
import type { QuerySource } from './source.ts';

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
  { readSentence, ...options }: AskOptions & { readonly readSentence?: SentenceReader },
): Answer {
  requireText(text);
  if (isOpenCypher(text)) return askCypher(source, text, options);
  const { previous = [] } = options;
  const before = typeof previous === 'string' ? [previous] : previous;
  const reading = readSentence === undefined ? {} : { readSentence };
  const understood = understandOrSuggest(source, text, { before, ...reading });
  const { cypher, assumptions, follows } = understood;
  const asked = { kind: 'question', cypher, assumptions, ...(follows && { follows }) } as const;
  const run = (beside: string) => answerWith(source, { ...asked, cypher: beside }, options);
  const found = inOtherSenses(understood, answerWith(source, asked, options), run);
  if (found.rows.length === 0 && understood.negated === true) throw unsound(source, text);
  const unnamed = understood.countsUnnamed === true && isEmpty(found);
  if (unnamed || areUncounted(understood, found, run)) throw uncounted(source, text);
  if (isEmpty(found) && understood.asksDetail !== true) refuseUnread(source, text);
  if (isEmpty(found)) refuseWeekday(understood, { source, text }, run);
  if (isEmpty(found)) refuseOneSided(understood, { source, text }, run);
  if (isEmpty(found) && understood.several === true) throw untold(source, text);
  const empty = isEmpty(found) ? [understood.whenEmpty, ...besideNothing(understood, run)] : [];
  const notes = [...found.assumptions, ...empty, ...besideKind(understood, found, run)];
  return { ...found, assumptions: notes };
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
  const assumptions = [...other.assumptions, 'told in another sense of the verb'];
  return { ...other, assumptions };
}

/** No row, or a count of none. */
function isEmpty({ columns, rows }: Answer): boolean {
  return rows.length === 0 || (columns.join() === 'count' && rows[0]?.[0] === 0);
}

/** Whom no article names is not known to have done nothing. */
function unsound(source: QuerySource, text: string): RapportError {
  const words = wordsOf(text);
  const unread = words.flatMap(({ folded }, at) => (['not', 'never'].includes(folded) ? [at] : []));
  const position = words[unread[0] ?? 0]?.start ?? 0;
  return new RapportError(
    'query.not-understood',
    'not understood: "not": the articles say of nobody that it was not so, and who else did not is not told',
    {
      position,
      suggestions: nearestQuestions(source, text, { trouble: { unread }, limit: SUGGESTED }),
    },
  );
}

/** It is told of another day, which may be the one that was meant. */
function refuseWeekday(
  { weekday, unlimited = [] }: Understood,
  { source, text }: { readonly source: QuerySource; readonly text: string },
  run: (cypher: string) => Answer,
): void {
  const undated = unlimited.find(({ limit }) => limit === 'date');
  if (weekday === undefined || undated === undefined) return;
  const { columns, rows } = run(undated.cypher);
  const at = columns.indexOf('date');
  const days = new Set(rows.map((row) => row[at]).filter((day) => typeof day === 'string'));
  if (days.size === 0) return;
  const { written, position } = weekday;
  throw new RapportError(
    'query.not-understood',
    `not understood: "${written}", of which week; the articles tell of it on ${[...days].slice(0, SUGGESTED).join(', ')}`,
    {
      position,
      suggestions: nearestQuestions(source, text, { trouble: { unread: [] }, limit: SUGGESTED }),
    },
  );
}

/** It was done, and the graph does not hold by whom or to whom: that it was nobody is not the answer. */
function refuseOneSided(
  { oneSided, unsaid, ofAnyKind }: Understood,
  { source, text }: { readonly source: QuerySource; readonly text: string },
  run: (cypher: string) => Answer,
): void {
  const [first] = [oneSided, unsaid].flatMap((beside) =>
    beside === undefined ? [] : run(beside).evidence,
  );
  // The other side is of another kind than was asked for.
  if (first === undefined || (ofAnyKind !== undefined && !isEmpty(run(ofAnyKind.cypher)))) return;
  throw new RapportError(
    'query.not-understood',
    `not told as it was asked: the graph does not hold the other side, though an article says: "${first.sentence}"`,
    {
      position: 0,
      suggestions: nearestQuestions(source, text, { trouble: { unread: [] }, limit: SUGGESTED }),
    },
  );
}

/** Of several deeds together no row does not tell which of them is not told. */
function untold(source: QuerySource, text: string): RapportError {
  return new RapportError(
    'query.not-understood',
    'not understood: the question tells of several deeds, which the articles do not tell together; ask for each by itself',
    {
      position: 0,
      suggestions: nearestQuestions(source, text, { trouble: { unread: [] }, limit: SUGGESTED }),
    },
  );
}

/** An article says in the words of the question what the graph does not have: that nobody did it is not the answer. */
function refuseUnread(source: QuerySource, text: string): void {
  const unread = unreadSentence(source, text);
  if (unread === undefined) return;
  const { word, sentence } = unread;
  throw new RapportError(
    'query.not-understood',
    `not understood: "${word.text}": the graph does not hold it, though an article says: "${sentence}"`,
    {
      position: word.start,
      suggestions: nearestQuestions(source, text, { trouble: { unread: [] }, limit: SUGGESTED }),
    },
  );
}

/** Only groups did it: no number of persons is told, and none is not the answer. */
function uncounted(source: QuerySource, text: string): RapportError {
  const trouble = { unread: [] };
  return new RapportError(
    'query.not-understood',
    'not understood: "how many": the articles tell it of none by name, or of groups, and not how many they were',
    { position: 0, suggestions: nearestQuestions(source, text, { trouble, limit: SUGGESTED }) },
  );
}

const SUGGESTED = 5;

/** A question that is not understood is answered with the nearest that are. */
function understandOrSuggest(
  source: QuerySource,
  text: string,
  options: UnderstandOptions,
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
    const suggestions = nearestQuestions(source, text, { trouble, limit: SUGGESTED });
    const advised = code === 'query.not-understood' && suggestions[0] !== undefined;
    const example = advised ? `; try "${suggestions[0]}"` : '';
    throw new RapportError(code, `${message}${example}`, {
      suggestions,
      ...(position === undefined ? {} : { position }),
      cause: error,
    });
  }
}

const SUGGESTING: ReadonlySet<string> = new Set(['query.not-understood', 'query.unknown-name']);

/** The words that are no name, and the names that come near. */
function unknownIn(text: string, { message, position, suggestions }: RapportError) {
  const written = /"([^"]*)"/.exec(message)?.[1];
  if (written === undefined || position === undefined) return {};
  return { unknown: { written, position }, names: suggestions, text };
}
