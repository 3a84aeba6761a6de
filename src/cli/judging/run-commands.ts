// The commands that list and judge: what a person typed in, lists and judgements out. The clock is read
// here, and nowhere below.

import { createInterface } from 'node:readline/promises';
import { findEdges } from '../../explain/index.ts';
import { RapportError } from '../../model/index.ts';
import type { EntityType } from '../../ontology/index.ts';
import { openStore, type Store } from '../../store/index.ts';
import { countGraph, describeCounts } from '../counts.ts';
import { openDrawnGraph } from '../drawn-graph.ts';
import { EXIT, type ExitStatus, printable } from '../failure.ts';
import { writeOut } from '../output.ts';
import { findNode, getEntity, judgedCorpusOf, mentionsOf } from './judged-corpus.ts';
import { formatAct, listActs } from './list-judgements.ts';
import { decide, merge, reject, retype, type Stated, split } from './make-judgements.ts';
import { formatReviewItem, type ReviewItem, reviewItems, suggestionId } from './review-items.ts';
import { type Judging, runJudging, undo } from './run-judging.ts';

interface Where {
  readonly graph: string;
}

interface Reasoned extends Where {
  readonly reason: string;
}

interface Listed extends Where {
  readonly format: 'text' | 'json';
}

function stated({ reason }: Reasoned): Stated {
  return { reason, when: new Date().toISOString() };
}

/** `rapport merge A B`. */
export async function runMerge(
  [a, b]: readonly [string, string],
  options: Reasoned,
): Promise<ExitStatus> {
  return runJudging(options.graph, `${a} and ${b} are one`, ({ graph, corpus }) =>
    merge(corpus, [findNode(graph, a), findNode(graph, b)], stated(options)),
  );
}

/** `rapport split MENTION...`. */
export async function runSplit(anchors: readonly string[], options: Reasoned): Promise<ExitStatus> {
  return runJudging(options.graph, `${anchors.length} set apart`, ({ corpus }) =>
    split(corpus, anchors, stated(options)),
  );
}

/** `rapport reject EDGE`. */
export async function runReject(words: readonly string[], options: Reasoned): Promise<ExitStatus> {
  return runJudging(options.graph, `${words.join(' ')} is rejected`, ({ graph }) => {
    const keys = findEdges(graph, words);
    const [key = '', ...others] = keys;
    if (others.length > 0)
      throw new RapportError('usage', `${keys.length} edges are meant; name one by its key.`, {
        suggestions: keys.map((one) => `${one} ${graph.getEdgeAttribute(one, 'type')}`),
      });
    const [source, target] = graph.extremities(key);
    const names = [labelOf(graph, source), labelOf(graph, target)] as const;
    return reject({ attributes: graph.getEdgeAttributes(key), names }, stated(options));
  });
}

function labelOf(graph: Judging['graph'], node: string): string {
  return graph.getNodeAttribute(node, 'label');
}

/** `rapport retype NODE TYPE`. */
export async function runRetype(
  node: string,
  options: Reasoned & { readonly type: EntityType },
): Promise<ExitStatus> {
  return runJudging(options.graph, `${node} is a ${options.type}`, ({ graph, corpus }) =>
    retype(corpus, findNode(graph, node), { ...stated(options), type: options.type }),
  );
}

/** `rapport decide ID VERDICT`. */
export async function runDecide(
  id: string,
  options: Reasoned & { readonly verdict: 'same' | 'different' | 'unsure' },
): Promise<ExitStatus> {
  return runJudging(options.graph, `${id}: ${options.verdict}`, ({ corpus }) => {
    const found = corpus.resolution.suggestions.find((one) => suggestionId(one) === id);
    if (found !== undefined) return decide(found, options.verdict, stated(options));
    throw new RapportError('not-found', `No pair ${id.slice(0, 40)} waits.`, {
      suggestions: ['rapport review lists those that do.'],
    });
  });
}

/** `rapport mentions NODE`. */
export async function runMentions(node: string, { graph, format }: Listed): Promise<ExitStatus> {
  const key = findNode(await openDrawnGraph(graph), node);
  const mentions = reading(graph, (store) => {
    const corpus = judgedCorpusOf(store);
    return mentionsOf(corpus, getEntity(corpus, key));
  });
  const lines = mentions.map(
    ({ anchor, words, sentence }) => `${anchor}  ${words}\n    “${sentence}”`,
  );
  return list(lines, mentions, format);
}

/** `rapport review`: at a terminal each pair is asked. */
export async function runReview({ graph, format }: Listed): Promise<ExitStatus> {
  const items = reading(graph, (store) => reviewItems(judgedCorpusOf(store)));
  if (format === 'text' && process.stdin.isTTY && process.stdout.isTTY && items.length > 0)
    return askEach(items, graph);
  const lines = items.map(formatReviewItem);
  const how = 'Answer with: rapport decide ID same|different|unsure';
  return list(items.length === 0 ? ['Nothing waits.'] : [...lines, how], items, format);
}

const ANSWERS = { s: 'same', d: 'different', u: 'unsure' } as const;

async function askEach(items: readonly ReviewItem[], graph: string): Promise<ExitStatus> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (const item of items) {
      await writeOut(`${printable(formatReviewItem(item))}\n`);
      const answer = (await terminal.question('same (s), different (d), unsure (u), quit (q)? '))
        .trim()
        .toLowerCase();
      if (answer === 'q') break;
      const verdict =
        answer === 's' || answer === 'd' || answer === 'u' ? ANSWERS[answer] : undefined;
      if (verdict !== undefined) await runDecide(item.id, { graph, reason: '', verdict });
    }
  } finally {
    terminal.close();
  }
  return EXIT.ok;
}

/** `rapport judgements`. */
export async function runJudgements({ graph, format }: Listed): Promise<ExitStatus> {
  const acts = reading(graph, listActs);
  return list(acts.length === 0 ? ['Nothing was judged.'] : acts.map(formatAct), acts, format);
}

/** `rapport undo N`. */
export async function runUndo(number: string, { graph }: Listed): Promise<ExitStatus> {
  if (!/^\d{1,9}$/.test(number))
    throw new RapportError('usage', `"${number.slice(0, 40)}" is no number of a judgement.`);
  const drawn = await undo(graph, Number(number));
  await writeOut(
    `Judgement ${number} is taken back.\nFound ${describeCounts(countGraph(drawn))}\n`,
  );
  return EXIT.ok;
}

function reading<T>(folder: string, work: (store: Store) => T): T {
  const store = openStore(folder, { readonly: true });
  try {
    return work(store);
  } finally {
    store.close();
  }
}

async function list(
  lines: readonly string[],
  rows: readonly unknown[],
  format: 'text' | 'json',
): Promise<ExitStatus> {
  const text = format === 'json' ? JSON.stringify(rows, null, 2) : printable(lines.join('\n'));
  await writeOut(`${text}\n`);
  return EXIT.ok;
}
