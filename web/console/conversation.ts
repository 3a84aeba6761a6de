// What was asked before in, and what is asked now; a query that stands on its own, out. "And in Oslo?" goes
// on from the question before, and means nothing by itself in a link or after a step back: it is run as
// the openCypher that it became.

import { signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { beginQuery } from '../state/asking.ts';
import { runQuery } from '../state/store.ts';
import { looksLikeCypher } from './is-cypher.ts';

/** A question that went on from another, and what it became. */
export interface Continued {
  readonly said: string;
  readonly follows: string;
  readonly cypher: string;
}

/** The last question that went on from another. */
export const continued = signal<Continued | undefined>(undefined);

const MOST_BEFORE = 20;
const MOST_WORDS = 8;
let before: readonly string[] = [];

/** Asks what was typed, from the questions before where it goes on from them. */
export async function askInConversation(text: string): Promise<void> {
  const found = mayGoOn(text) ? await continuation(text) : undefined;
  if (found === 'stopped') return;
  before = [...before, text].slice(-MOST_BEFORE);
  continued.value = found;
  await runQuery(found?.cypher ?? text);
}

/** Whether a text may go on from what was asked before: a query, or a long question, stands by itself. */
function mayGoOn(text: string): boolean {
  const words = text.split(/\s+/).filter(Boolean);
  const isShort = words.length > 0 && words.length <= MOST_WORDS;
  return before.length > 0 && isShort && !looksLikeCypher(text);
}

async function continuation(text: string): Promise<Continued | 'stopped' | undefined> {
  const stop = beginQuery(text);
  try {
    const found = await ask({ query: text, previous: before, limit: 1 }, stop);
    if (stop.aborted) return 'stopped';
    if (!found.ok || found.answer.follows === undefined) return undefined;
    const { follows, cypher } = found.answer;
    return { said: text.trim(), follows, cypher };
  } catch {
    // The query itself will say what is wrong.
    return stop.aborted ? 'stopped' : undefined;
  }
}
