// Articles in; each sent and read in turn, the graph grown in place at the end; how far it is, out.

import { signal } from '@preact/signals';
import { sendArticle } from '../api/client.ts';
import type { ArticleOutcome } from '../api/types.ts';
import { edges, entities } from '../panels/sources.ts';
import { counted } from '../panels/words.ts';
import { announcement } from '../state/announcement.ts';
import { forgetAnswers } from '../state/asking.ts';
import { loadWorld } from '../state/world.ts';

/** An article that waits, is read, or was. */
export interface Adding {
  readonly id: number;
  readonly name: string;
  readonly content: string;
  /** In place of the content. */
  readonly url?: string;
  readonly state: 'waiting' | 'reading' | ArticleOutcome['outcome'];
  readonly reason?: string;
}

/** Everything that was given since the page was opened. */
export const articlesAdded = signal<readonly Adding[]>([]);
/** Whether articles are being read. */
export const isAdding = signal(false);

const MAX_FILE_BYTES = 3_500_000;
let ids = 0;
let stopped = false;

function change(id: number, part: Partial<Adding>): void {
  articlesAdded.value = articlesAdded.peek().map((it) => (it.id === id ? { ...it, ...part } : it));
}

function enqueue(name: string, content: string, refused?: string): void {
  ids += 1;
  const state = refused === undefined ? ('waiting' as const) : ('refused' as const);
  const item = { id: ids, name, content, state };
  const all = [
    ...articlesAdded.peek(),
    refused === undefined ? item : { ...item, reason: refused },
  ];
  articlesAdded.value = all;
}

/** Takes a pasted text. */
export async function addText(text: string): Promise<void> {
  const [line = ''] = text.trim().split('\n');
  enqueue(line.slice(0, 80), text);
  await work();
}

/** Takes the address of an article, which the server fetches. */
export async function addAddress(url: string): Promise<void> {
  ids += 1;
  const item = { id: ids, name: url.slice(0, 300), content: '', url, state: 'waiting' as const };
  articlesAdded.value = [...articlesAdded.peek(), item];
  await work();
}

/** Takes files: text, HTML, or JSONL with an article a line. */
export async function addFiles(files: readonly File[]): Promise<void> {
  for (const file of files) {
    if (file.size > MAX_FILE_BYTES)
      enqueue(file.name, '', 'It is above 3.5 MB; use rapport build.');
    else if (file.size === 0) enqueue(file.name, '', 'It is empty.');
    else enqueue(file.name, await file.text());
  }
  await work();
}

/** Stops after the article that is being read. */
export function stopAdding(): void {
  stopped = true;
}

async function work(): Promise<void> {
  if (isAdding.peek()) return;
  isAdding.value = true;
  stopped = false;
  let isStale = false;
  for (;;) {
    const waiting = articlesAdded.peek().filter(({ state }) => state === 'waiting');
    const [next] = waiting;
    if (next === undefined) break;
    if (stopped) {
      for (const { id } of waiting) change(id, { state: 'refused', reason: 'Stopped.' });
      break;
    }
    change(next.id, { state: 'reading' });
    const result = await outcomeOf(next, waiting.length === 1);
    change(next.id, { ...result, state: result.outcome, content: '' });
    isStale ||= result.outcome === 'added';
  }
  isAdding.value = false;
  if (isStale) await grow();
}

async function outcomeOf(item: Adding, draw: boolean): Promise<ArticleOutcome> {
  const { name, content, url } = item;
  try {
    return await sendArticle(url === undefined ? { name, content, draw } : { name, url, draw });
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'It could not be sent.';
    return { outcome: 'refused', reason };
  }
}

async function grow(): Promise<void> {
  forgetAnswers();
  entities.kept.clear();
  edges.kept.clear();
  await loadWorld(true);
  const added = articlesAdded.peek().filter(({ state }) => state === 'added').length;
  announcement.value = `${counted(added, 'article')} read; the graph has grown`;
}
