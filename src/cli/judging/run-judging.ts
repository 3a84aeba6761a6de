// What a person decided in, the log of judgements longer and the graph drawn anew out. No article is read
// again.

import type { KnowledgeGraph } from '../../graph/knowledge-graph.ts';
import { type Judgement, RapportError } from '../../model/index.ts';
import { openStore, type Store } from '../../store/index.ts';
import { countGraph, describeCounts } from '../counts.ts';
import { drawIntoFolder, openDrawnGraph } from '../drawn-graph.ts';
import { EXIT, type ExitStatus, printable } from '../failure.ts';
import { writeOut } from '../output.ts';
import { type JudgedCorpus, judgedCorpusOf } from './judged-corpus.ts';

/** What a decision is made from. */
export interface Judging {
  readonly store: Store;
  readonly corpus: JudgedCorpus;
  readonly graph: KnowledgeGraph;
}

/** Opens a folder, keeps what `make` decides, and draws the graph anew; gives the numbers in the log. */
export async function judge(
  folder: string,
  make: (judging: Judging) => readonly Judgement[],
): Promise<{ readonly numbers: readonly number[]; readonly graph: KnowledgeGraph }> {
  const graph = await openDrawnGraph(folder);
  const store = openStore(folder);
  try {
    const made = make({ store, corpus: judgedCorpusOf(store), graph });
    const numbers = made.map((one) => store.addJudgement(one));
    return { numbers, graph: await drawIntoFolder(store, folder) };
  } finally {
    store.close();
  }
}

/** The same on the command line: says what was kept under which number, and what the graph holds now. */
export async function runJudging(
  folder: string,
  said: string,
  make: (judging: Judging) => readonly Judgement[],
): Promise<ExitStatus> {
  const { numbers, graph } = await judge(folder, make);
  const [first] = numbers;
  await writeOut(
    printable(
      `${said}. Judgement ${first ?? '-'}; \`rapport undo ${first ?? 'N'}\` takes it back.\n` +
        `Found ${describeCounts(countGraph(graph))}\n`,
    ),
  );
  return EXIT.ok;
}

/** Takes back a judgement, and what was decided with it in one go. */
export async function undo(folder: string, seq: number): Promise<KnowledgeGraph> {
  const store = openStore(folder);
  try {
    const log = store.judgementLog();
    const entry = log.find((one) => one.seq === seq && !one.undone);
    if (entry === undefined)
      throw new RapportError('not-found', `No judgement ${seq} is in force.`, {
        suggestions: ['rapport judgements lists them with their numbers.'],
      });
    const { act } = entry.judgement;
    for (const one of log)
      if (!one.undone && (one.seq === seq || (act !== undefined && one.judgement.act === act)))
        store.undoJudgement(one.seq);
    return await drawIntoFolder(store, folder);
  } finally {
    store.close();
  }
}
