// A graph folder and a decision in, the log of judgements longer and the graph drawn anew out. No article is
// read again.

import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { type Judgement, RapportError } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { type Judging, judgedCorpusOf } from './judged-corpus.ts';

/** What judging needs of the folder of a graph. */
export interface JudgedFolder {
  /** The graph as it is now. */
  graph(): Promise<KnowledgeGraph>;
  /** Opens its store; whoever asks closes it. */
  openStore(how: { readonly readonly: boolean }): Store;
  /** Says that the drawn files no longer show what the store holds; called before a change. */
  markStale(store: Store): void;
  /** Draws the graph of what the store holds now. */
  draw(store: Store): Promise<KnowledgeGraph>;
}

/** What was kept. */
export interface Kept {
  /** Numbers in the log. */
  readonly numbers: readonly number[];
  readonly graph: KnowledgeGraph;
}

/** Keeps what `make` decides, all of it or nothing, and draws the graph anew. */
export async function keepJudgements(
  folder: JudgedFolder,
  make: (judging: Judging) => readonly Judgement[],
): Promise<Kept> {
  const graph = await folder.graph();
  const store = folder.openStore({ readonly: false });
  try {
    const made = make({ corpus: judgedCorpusOf(store), graph });
    folder.markStale(store);
    const numbers = store.addJudgements(made);
    return { numbers, graph: await folder.draw(store) };
  } finally {
    store.close();
  }
}

/**
 * Takes back a judgement, and what was decided with it in one go.
 *
 * @throws RapportError `not-found` where none of that number is in force.
 */
export async function takeBack(folder: JudgedFolder, seq: number): Promise<KnowledgeGraph> {
  const store = folder.openStore({ readonly: false });
  try {
    const log = store.judgementLog().filter(({ undone }) => !undone);
    const entry = log.find((one) => one.seq === seq);
    if (entry === undefined)
      throw new RapportError('not-found', `No judgement ${seq} is in force.`, {
        suggestions: ['rapport judgements lists them with their numbers.'],
      });
    const { act } = entry.judgement;
    const isOfAct = (one: (typeof log)[number]) =>
      one.seq === seq || (act !== undefined && one.judgement.act === act);
    folder.markStale(store);
    store.undoJudgements(log.filter(isOfAct).map((one) => one.seq));
    return await folder.draw(store);
  } finally {
    store.close();
  }
}
