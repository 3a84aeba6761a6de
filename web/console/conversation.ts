// What was asked before in, and what is asked now; a query that stands on its own, out. "And in Oslo?" goes
// on from the question before, and means nothing by itself in a link or after a step back: it is run as
// the openCypher that it became.

import { signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { runQuery } from '../state/store.ts';

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
let looking: AbortController | undefined;

/** Asks what was typed, from the questions before where it goes on from them. */
export async function askInConversation(text: string): Promise<void> {
  looking?.abort();
  looking = new AbortController();
  const { signal: stop } = looking;
  const found = await continuation(text, stop);
  if (stop.aborted) return;
  before = [...before, text].slice(-MOST_BEFORE);
  continued.value = found;
  await runQuery(found?.cypher ?? text);
}

async function continuation(text: string, stop: AbortSignal): Promise<Continued | undefined> {
  if (before.length === 0 || text.trim().split(/\s+/).length > MOST_WORDS) return undefined;
  try {
    const found = await ask({ query: text, previous: before, limit: 1 }, stop);
    if (!found.ok || found.answer.follows === undefined) return undefined;
    const { follows, cypher } = found.answer;
    return { said: text.trim(), follows, cypher };
  } catch {
    // The query itself will say what is wrong.
    return undefined;
  }
}
