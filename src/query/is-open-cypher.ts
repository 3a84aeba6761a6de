// A text in; whether it is openCypher rather than a question, and where it ends, out.

import { leadingTokens } from './cypher/lexer.ts';
import { startsLikeQuery } from './cypher/parser.ts';

/** No query is a WHERE by itself; a question that goes on from another may be. */
const WHERE_ALONE = /^\s*where\s*[?.!]*\s*$/i;

/** Whether a text is read as openCypher; everything else is a question. */
export function isOpenCypher(text: string): boolean {
  return startsLikeQuery(text) && !WHERE_ALONE.test(text);
}

/** Where the `;` stands that ends a query; undefined where more is to come. */
export function endOfQuery(text: string): number | undefined {
  const last = leadingTokens(text, Number.POSITIVE_INFINITY).at(-1);
  return last?.kind === 'symbol' && last.text === ';' ? last.start : undefined;
}
