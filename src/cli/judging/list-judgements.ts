// The log of judgements in, a list for people out: one line for each act, and how it stands.

import type { Judgement } from '../../model/index.ts';
import { judgeReadings, standingOf } from '../../resolve/index.ts';
import type { Store } from '../../store/index.ts';

/** One act of judging. */
export interface ListedAct {
  /** Number of its first judgement in the log. */
  readonly seq: number;
  readonly judgement: Judgement;
  /** `undone`, or whether it holds now, waits for its articles, or is overruled by a later one. */
  readonly standing: 'undone' | 'holds' | 'dormant' | 'overruled';
}

/** Every act, in the order in which they were done. */
export function listActs(store: Store): readonly ListedAct[] {
  const inForce = store.judgementLog().filter(({ undone }) => !undone);
  const told = inForce.map(({ judgement }) => judgement);
  const articles = told.length === 0 ? [] : judgeReadings([...store.articles()], told);
  const standings = standingOf(articles, told);
  const bySeq = new Map(inForce.map(({ seq }, at) => [seq, standings[at] ?? 'holds'] as const));
  const acts = new Map<string, ListedAct>();
  for (const { seq, judgement, undone } of store.judgementLog()) {
    const act = `${undone} ${judgement.act ?? seq}`;
    const standing = undone ? 'undone' : (bySeq.get(seq) ?? 'holds');
    const known = acts.get(act);
    if (known === undefined) acts.set(act, { seq, judgement, standing });
    // An act holds as long as one of its words does.
    else if (standing === 'holds') acts.set(act, { ...known, standing });
  }
  return [...acts.values()];
}

/** "3  same  Anna Lind = Anna Dahl  2026-01-02T10:00:00Z  holds  (married)". */
export function formatAct({ seq, judgement, standing }: ListedAct): string {
  const { verdict, names = ['', ''], reason, when = '', type, edge } = judgement;
  const sign = { same: '=', different: '≠', unsure: '?', retyped: '→', rejected: '✗' }[verdict];
  const right = verdict === 'retyped' ? (type ?? '') : names[1];
  const what =
    edge === undefined ? `${names[0]} ${sign} ${right}` : `${names[0]} ${edge.type} ${right}`;
  return [seq, verdict, what, when, standing, reason === '' ? '' : `(${reason})`]
    .filter((part) => part !== '')
    .join('  ');
}
