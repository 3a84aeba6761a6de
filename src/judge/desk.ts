// A graph folder in, what a server offers for judging out. Writes wait for one another, so that each decides
// over what the one before it left; what was resolved is kept as long as the graph is the same.

import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { RapportError } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { type Decision, judgementsFor } from './decision.ts';
import { type JudgedCorpus, type Judging, judgedCorpusOf } from './judged-corpus.ts';
import { type JudgedFolder, keepJudgements, takeBack } from './keep-judgements.ts';
import { type ListedAct, listActs } from './list-judgements.ts';
import { type ReviewItem, reviewItems } from './review-items.ts';
import { getThing, type MentionView, mentionsOf } from './thing.ts';

/** Pairs that wait. */
export interface Review {
  readonly items: readonly ReviewItem[];
  /** How many wait, also beyond those listed. */
  readonly total: number;
}

/** Where judgements are made and listed. */
export interface Desk {
  review(limit: number): Promise<Review>;
  mentions(key: string): Promise<readonly MentionView[]>;
  list(): Promise<readonly ListedAct[]>;
  /** Keeps a decision and draws the graph anew. */
  judge(decision: Decision, reason: string): Promise<ListedAct>;
  /** Takes an act back by any of its numbers. */
  undo(seq: number): Promise<void>;
}

/** A desk over a folder; `now` gives the time of a judgement. */
export function createDesk(folder: JudgedFolder, now: () => string): Desk {
  const known = new WeakMap<KnowledgeGraph, JudgedCorpus>();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done.catch(() => {});
    return done;
  };
  const judging = async (): Promise<Judging> => {
    const graph = await folder.graph();
    const corpus = known.get(graph) ?? withStore(folder, judgedCorpusOf);
    known.set(graph, corpus);
    return { graph, corpus };
  };
  const list = async () => {
    const { corpus } = await judging();
    const log = withStore(folder, (store) => store.judgementLog());
    return listActs(log, corpus);
  };
  return {
    review: async (limit) => {
      const found = await judging();
      const total = found.corpus.resolution.suggestions.length;
      return { items: reviewItems(found, limit), total };
    },
    mentions: async (key) => {
      const found = await judging();
      return mentionsOf(found, getThing(found, key));
    },
    list,
    judge: (decision, reason) =>
      inTurn(async () => {
        const stated = { reason, when: now() };
        const { numbers } = await keepJudgements(folder, (found) =>
          judgementsFor(found, decision, stated),
        );
        const act = (await list()).find(({ seq }) => seq === numbers[0]);
        if (act !== undefined) return act;
        throw new RapportError('judgement.conflict', 'It was kept, and taken back meanwhile.');
      }),
    undo: (seq) =>
      inTurn(async () => {
        await takeBack(folder, seq);
      }),
  };
}

/** Reads from the store of a folder and closes it. */
export function withStore<T>(
  folder: Pick<JudgedFolder, 'openStore'>,
  work: (store: Store) => T,
): T {
  const store = folder.openStore({ readonly: true });
  try {
    return work(store);
  } finally {
    store.close();
  }
}
