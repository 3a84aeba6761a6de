// A text in; what is wrong with it as openCypher, out, without running it. A question is not checked: it
// is read as a whole, when it is asked.

import { RapportError } from '../model/index.ts';
import { prepareCypher } from './cypher/run.ts';
import { isOpenCypher } from './is-open-cypher.ts';
import type { PropertyValue, QuerySource } from './source.ts';

/** Something wrong with a query. */
export interface Problem {
  readonly message: string;
  /** Offset in the text, where it is known. */
  readonly position?: number;
  readonly suggestions: readonly string[];
}

/** The first thing that is wrong with a query; none where it would run, or is a question. */
export function check(
  source: QuerySource,
  text: string,
  parameters: ReadonlyMap<string, PropertyValue> = new Map(),
): readonly Problem[] {
  if (!isOpenCypher(text)) return [];
  try {
    prepareCypher(source, text, { parameters });
    return [];
  } catch (error) {
    if (!(error instanceof RapportError)) throw error;
    const { message, position, suggestions } = error;
    return [{ message, suggestions, ...(position === undefined ? {} : { position }) }];
  }
}
