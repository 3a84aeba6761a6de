// What the reader decides in; the graph of the page as the server has drawn it since, out. Everything that
// corrects the graph goes through here, so that the page and the list of judgements never part.

import { batch, computed, signal } from '@preact/signals';
import { get, send } from '../api/client.ts';
import { edges, entities } from '../panels/sources.ts';
import { createSource, forget } from '../panels/use-fetched.ts';
import { announcement } from '../state/announcement.ts';
import { answerQuery, forgetAnswers, queryState } from '../state/asking.ts';
import { dispatch, view } from '../state/steps.ts';
import { NOTHING, type Selection } from '../state/view.ts';
import { loaded, loadWorld } from '../state/world.ts';
import { decodeAct, decodeJudgements, decodeMentions, decodeReview } from './decode.ts';
import { doneWords } from './judged-words.ts';
import type { Decision, JudgedAct, ReviewPair } from './types.ts';

/** How far what the desk shows is. */
export type DeskState = 'unread' | 'reading' | 'ready' | 'failed';

/** How far the queue is. */
export const deskState = signal<DeskState>('unread');
/** Pairs that wait, the surest first; only the first of many are here. */
export const pairs = signal<readonly ReviewPair[]>([]);
/** How many wait in all. */
export const waiting = signal(0);
/** Everything that was judged, in order. */
export const acts = signal<readonly JudgedAct[]>([]);
/** Whether a decision is being kept; the next waits for it. */
export const saving = signal(false);
/** Why the last thing asked for did not work; empty when it did. */
export const problem = signal('');
/** What the last decision came to, for the live region of a dialog. */
export const said = signal('');
/** Numbers of what was decided on this page, the last one at the end. */
export const decided = signal<readonly number[]>([]);

/** Whether the server can keep corrections. */
export const correctable = computed(() => loaded.value?.health.correctable === true);
/** What was judged and holds, by the key of each node that it speaks of. */
export const actsOfNode = computed<ReadonlyMap<string, readonly JudgedAct[]>>(() => {
  const byNode = new Map<string, JudgedAct[]>();
  for (const act of acts.value) {
    if (act.standing !== 'holds') continue;
    for (const key of act.nodes) byNode.set(key, [...(byNode.get(key) ?? []), act]);
  }
  return byNode;
});

/** Reads the queue and the list; leaves what is on screen there meanwhile. */
export async function readDesk(): Promise<void> {
  if (!correctable.peek()) return;
  if (deskState.peek() !== 'ready') deskState.value = 'reading';
  try {
    const [review, list] = await Promise.all([
      get('/api/review', decodeReview),
      get('/api/judgements', decodeJudgements),
    ]);
    batch(() => {
      pairs.value = review.items;
      waiting.value = review.total;
      acts.value = list;
      deskState.value = 'ready';
    });
  } catch (error) {
    batch(() => {
      deskState.value = 'failed';
      problem.value = messageOf(error);
    });
  }
}

/** The mentions of each node. */
export const mentions = createSource((key, signal) =>
  get(`/api/entities/${encodeURIComponent(key)}/mentions`, decodeMentions, signal),
);

/** Keeps a decision; tells whether it was kept. */
export function keep(decision: Decision, reason = ''): Promise<boolean> {
  return change(async () => {
    const body = { ...decision, reason };
    const act = await send('POST', '/api/judgements', { body, decode: decodeAct });
    decided.value = [...decided.peek(), act.seq];
    return { words: doneWords(act), nodes: act.nodes, about: keysOf(decision) };
  });
}

/** Takes a judgement back; tells whether it was. */
export function takeBack(seq: number): Promise<boolean> {
  return change(async () => {
    const act = acts.peek().find((one) => one.seq === seq);
    await send('DELETE', `/api/judgements/${seq}`, { decode: () => undefined });
    decided.value = decided.peek().filter((one) => one !== seq);
    const words = act === undefined ? 'Taken back.' : `Taken back: ${doneWords(act)}`;
    return { words, nodes: [], about: act?.nodes ?? [] };
  });
}

/** Takes back the last decision made on this page. */
export async function takeBackLast(): Promise<boolean> {
  const seq = decided.peek().at(-1);
  if (seq !== undefined) return takeBack(seq);
  said.value = 'Nothing was decided here yet.';
  return false;
}

interface Done {
  readonly words: string;
  /** Keys that it was about, some of which may be gone. */
  readonly about: readonly string[];
  /** Nodes that it speaks of now; the first takes the place of a selected one that is gone. */
  readonly nodes: readonly string[];
}

async function change(work: () => Promise<Done>): Promise<boolean> {
  if (saving.peek()) return false;
  saving.value = true;
  problem.value = '';
  try {
    const done = await work();
    await redraw(done);
    batch(() => {
      said.value = done.words;
      announcement.value = done.words;
    });
    return true;
  } catch (error) {
    problem.value = messageOf(error);
    return false;
  } finally {
    saving.value = false;
  }
}

/** Brings the page in step with the graph that the server has drawn anew. */
async function redraw({ nodes, about }: Done): Promise<void> {
  forgetAnswers();
  await loadWorld(true);
  const { query } = view.peek();
  if (query !== '' && queryState.peek().state !== 'waiting') await answerQuery(query);
  // What is gone is let go before what is selected is fetched anew.
  batch(() => {
    if (isGone(about, nodes)) dispatch({ do: 'select', selection: selectionOf(nodes) });
    forget([entities, edges, mentions]);
  });
  // Last, so that the next pair is on screen only once it can be answered.
  await readDesk();
}

/** Whether what is selected has another key now, or none. */
function isGone(about: readonly string[], nodes: readonly string[]): boolean {
  const { selection } = view.peek();
  const data = loaded.peek();
  if (data === undefined || (selection.kind !== 'node' && selection.kind !== 'edge')) return false;
  const { key, kind } = selection;
  const held = kind === 'node' ? data.model.nodes : data.model.edges;
  return data.scope.whole ? !held.has(key) : about.includes(key) && !nodes.includes(key);
}

function selectionOf([key]: readonly string[]): Selection {
  return key === undefined ? NOTHING : { kind: 'node', key };
}

/** Keys that a decision names. */
function keysOf(decision: Decision): readonly string[] {
  switch (decision.act) {
    case 'merge':
      return [decision.left, decision.right];
    case 'reject':
      return [decision.edge];
    case 'decide':
      return [];
    default:
      return [decision.entity];
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'It did not work.';
}
