// A graph and a text in, an Answer out, whatever the question takes: what reads articles is at hand.

import type { Answer } from '../model/index.ts';
import { read } from '../pipeline.ts';
import { askWith } from './ask.ts';
import { type AskOptions, askCypher } from './ask-cypher.ts';
import { isOpenCypher } from './is-open-cypher.ts';
import type { QuerySource } from './source.ts';

/**
 * Answers a plain question or an openCypher query.
 *
 * @throws RapportError query.empty, query.syntax, query.unsupported, query.unknown-type,
 * query.unknown-name, query.ambiguous, query.not-understood, query.limit
 */
export function ask(source: QuerySource, text: string, options: AskOptions = {}): Answer {
  if (isOpenCypher(text)) return askCypher(source, text, options);
  return askWith(source, text, { ...options, readSentence: read });
}
