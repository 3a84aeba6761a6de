// The commands that list and judge: what a person typed in, lists and judgements out. The clock is read
// here, and nowhere below.

import { createInterface } from 'node:readline/promises';
import { findEdges } from '../../explain/index.ts';
import {
  type Answered,
  type Decision,
  findNode,
  getThing,
  type Judging,
  judgedCorpusOf,
  judgementsFor,
  keepJudgements,
  listActs,
  mentionsOf,
  type ReviewItem,
  reviewItems,
  takeBack,
  withArticle,
  withStore,
} from '../../judge/index.ts';
import { RapportError } from '../../model/index.ts';
import type { EntityType } from '../../ontology/index.ts';
import { countGraph, describeCounts } from '../counts.ts';
import { EXIT, type ExitStatus, printable } from '../failure.ts';
import { writeOut } from '../output.ts';
import { formatAct, formatMention, formatReviewItem } from './format.ts';
import { judgedFolder } from './judged-folder.ts';

interface Where {
  readonly graph: string;
}

interface Reasoned extends Where {
  readonly reason: string;
}

interface Listed extends Where {
  readonly format: 'text' | 'json';
}

/** Decides, says what was kept under which number, and what the graph holds now. */
async function judge(
  { graph: folder, reason }: Reasoned,
  said: string,
  decide: (judging: Judging) => Decision,
): Promise<ExitStatus> {
  const stated = { reason, when: new Date().toISOString() };
  const { numbers, graph } = await keepJudgements(judgedFolder(folder), (judging) =>
    judgementsFor(judging, decide(judging), stated),
  );
  const [first = 'N'] = numbers;
  const found = `Found ${describeCounts(countGraph(graph))}`;
  await writeOut(
    printable(`${said}. Judgement ${first}; \`rapport undo ${first}\` takes it back.\n${found}\n`),
  );
  return EXIT.ok;
}

/** `rapport merge A B`. */
export async function runMerge(
  [a, b]: readonly [string, string],
  options: Reasoned,
): Promise<ExitStatus> {
  return judge(options, `${a} and ${b} are one`, ({ graph }) => {
    return { act: 'merge', left: findNode(graph, a), right: findNode(graph, b) };
  });
}

/** `rapport split MENTION...`. */
export async function runSplit(
  mentions: readonly string[],
  options: Reasoned,
): Promise<ExitStatus> {
  return judge(options, `${mentions.length} set apart`, () => ({ act: 'split', mentions }));
}

/** `rapport reject EDGE`. */
export async function runReject(words: readonly string[], options: Reasoned): Promise<ExitStatus> {
  return judge(options, `${words.join(' ')} is rejected`, ({ graph }) => {
    const [edge = '', ...others] = findEdges(graph, words);
    if (others.length === 0) return { act: 'reject', edge };
    const keys = [edge, ...others];
    throw new RapportError('usage', `${keys.length} edges are meant; name one by its key.`, {
      suggestions: keys.map((one) => `${one} ${graph.getEdgeAttribute(one, 'type')}`),
    });
  });
}

/** `rapport retype NODE TYPE`. */
export async function runRetype(
  node: string,
  options: Reasoned & { readonly type: EntityType },
): Promise<ExitStatus> {
  const { type } = options;
  return judge(options, `${node} is ${withArticle(type)}`, ({ graph }) => {
    return { act: 'retype', entity: findNode(graph, node), type };
  });
}

/** `rapport decide ID VERDICT`. */
export async function runDecide(
  suggestion: string,
  options: Reasoned & { readonly verdict: Answered },
): Promise<ExitStatus> {
  const { verdict } = options;
  return judge(options, `${suggestion}: ${verdict}`, () => ({
    act: 'decide',
    suggestion,
    verdict,
  }));
}

/** `rapport mentions NODE`. */
export async function runMentions(node: string, { graph, format }: Listed): Promise<ExitStatus> {
  const judging = await openJudging(graph);
  const mentions = mentionsOf(judging, getThing(judging, findNode(judging.graph, node)));
  return list(mentions.map(formatMention), mentions, format);
}

async function openJudging(path: string): Promise<Judging> {
  const folder = judgedFolder(path);
  return { graph: await folder.graph(), corpus: withStore(folder, judgedCorpusOf) };
}

/** `rapport review`: at a terminal each pair is asked. */
export async function runReview({ graph, format }: Listed): Promise<ExitStatus> {
  const items = reviewItems(await openJudging(graph));
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
  const acts = withStore(judgedFolder(graph), (store) =>
    listActs(store.judgementLog(), judgedCorpusOf(store)),
  );
  return list(acts.length === 0 ? ['Nothing was judged.'] : acts.map(formatAct), acts, format);
}

/** `rapport undo N`. */
export async function runUndo(number: string, { graph }: Listed): Promise<ExitStatus> {
  if (!/^\d{1,9}$/.test(number))
    throw new RapportError('usage', `"${number.slice(0, 40)}" is no number of a judgement.`);
  const drawn = await takeBack(judgedFolder(graph), Number(number));
  await writeOut(
    `Judgement ${number} is taken back.\nFound ${describeCounts(countGraph(drawn))}\n`,
  );
  return EXIT.ok;
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
