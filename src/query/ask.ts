// A graph and a text in, an Answer out: the text is openCypher when it begins as a query does, else a
// question, which becomes openCypher first. One engine answers both.

import type { Answer } from '../model/index.ts';
import { RapportError } from '../model/index.ts';
import { type AskOptions, answerWith, askCypher, requireText } from './ask-cypher.ts';
import { isOpenCypher } from './is-open-cypher.ts';
import { nearestQuestions } from './question/nearest-questions.ts';
import { type Understood, understand } from './question/understand.ts';
import { unreadWords } from './question/unread-words.ts';
import { besideKind, besideNothing } from './question/what-else.ts';
import { wordsOf } from './question/words.ts';
import type { QuerySource } from './source.ts';

/**
 * Answers a plain question or an openCypher query.
 *
 * @throws RapportError query.empty, query.syntax, query.unsupported, query.unknown-type,
 * query.unknown-name, query.ambiguous, query.not-understood, query.limit
 */
export function ask(source: QuerySource, text: string, options: AskOptions = {}): Answer {
  requireText(text);
  if (isOpenCypher(text)) return askCypher(source, text, options);
  const { previous = [] } = options;
  const before = typeof previous === 'string' ? [previous] : previous;
  const understood = understandOrSuggest(source, text, before);
  const { cypher, assumptions, follows } = understood;
  const asked = { kind: 'question', cypher, assumptions, ...(follows && { follows }) } as const;
  const found = answerWith(source, asked, options);
  if (found.rows.length === 0 && understood.negated === true) throw unsound(source, text);
  const run = (beside: string) => answerWith(source, { ...asked, cypher: beside }, options);
  const empty =
    found.rows.length > 0 ? [] : [understood.whenEmpty, ...besideNothing(understood, run)];
  const notes = [...found.assumptions, ...empty, ...besideKind(understood, found, run)];
  return { ...found, assumptions: notes };
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

const SUGGESTED = 5;

/** A question that is not understood is answered with the nearest that are. */
function understandOrSuggest(
  source: QuerySource,
  text: string,
  before: readonly string[],
): Understood {
  try {
    return understand(source, text, { before });
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
