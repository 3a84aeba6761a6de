// The log of judgements in, a list for people out: one entry for each act, how it stands, and the nodes that
// it speaks of now.

import { type Judgement, PERSON } from '../model/index.ts';
import { anchorsOf, type Standing, standingOf } from '../resolve/index.ts';
import type { JudgementEntry } from '../store/index.ts';
import type { JudgedCorpus } from './judged-corpus.ts';

/** One act of judging. */
export interface ListedAct {
  /** Number of its first judgement in the log. */
  readonly seq: number;
  readonly judgement: Judgement;
  /** `undone`, or whether it holds now, waits for its articles, or is overruled by a later one. */
  readonly standing: 'undone' | Standing;
  /** Keys of the nodes that its words stand for now. */
  readonly nodes: readonly string[];
}

/** Every act, in the order in which they were done. */
export function listActs(
  log: readonly JudgementEntry[],
  { articles, keys }: JudgedCorpus,
): readonly ListedAct[] {
  const inForce = log.filter(({ undone }) => !undone);
  const told = inForce.map(({ judgement }) => judgement);
  const standings = told.length === 0 ? [] : standingOf([...articles.values()], told);
  const bySeq = new Map(inForce.map(({ seq }, at) => [seq, standings[at] ?? 'holds'] as const));
  const acts = new Map<string, ListedAct>();
  for (const { seq, judgement, undone } of log) {
    if (judgement.by !== PERSON) continue;
    const act = `${undone} ${judgement.act ?? seq}`;
    const standing = undone ? 'undone' : (bySeq.get(seq) ?? 'holds');
    const nodes = undone ? [] : anchorsOf(judgement).flatMap((anchor) => keys.at(anchor) ?? []);
    const known = acts.get(act) ?? { seq, judgement, standing, nodes: [] };
    acts.set(act, {
      ...known,
      // An act holds as long as one of its words does.
      standing: standing === 'holds' ? standing : known.standing,
      nodes: [...new Set([...known.nodes, ...nodes])],
    });
  }
  return [...acts.values()];
}
