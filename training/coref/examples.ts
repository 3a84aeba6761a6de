// Texts with their chains in, what the ranker is trained on out: for each phrase the earlier ones that it
// may be, the buckets of each pair, and which pairs are right. Usage:
//   npx tsx training/coref/examples.ts FILE.jsonl FOLDER
// Writes arrays, little-endian: pairs, labels, buckets with their offsets; training/coref/train.py reads them.

import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STEPS } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';
import type { Relations } from '../../src/relate/index.ts';
import type { Article } from '../../src/resolve/within/chains/article.ts';
import { candidatesOf } from '../../src/resolve/within/chains/candidates.ts';
import {
  FEATURES_MAX,
  newFeatures,
  pairFeatures,
} from '../../src/resolve/within/chains/features.ts';
import { openArticle } from '../../src/resolve/within/chains/open-article.ts';
import { phraseVector } from '../../src/resolve/within/chains/vectors.ts';

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly head?: readonly [number, number];
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly entities?: readonly Gold[];
  readonly clusters?: readonly (readonly number[])[];
  readonly pronouns?: readonly (Gold & {
    readonly candidates: readonly (Gold & { readonly coref: boolean })[];
  })[];
}

/** A phrase to learn from: its candidates, and of each whether it is right (1), wrong (0), or unknown (-1). */
interface Example {
  readonly phrase: number;
  readonly isNew: number;
  readonly candidates: readonly (readonly [phrase: number, label: number])[];
}

function openLine({ id, text, date }: Line) {
  let draft = { document: toDocument({ id, text, ...(date === undefined ? {} : { date }) }) };
  for (const { assigns, run } of STEPS)
    if (assigns !== 'reading') draft = run(draft) as typeof draft;
  const { relations } = draft as unknown as { readonly relations: Relations };
  return { article: openArticle(relations), tree: relations.context.tree };
}

type Opened = ReturnType<typeof openLine>;

/** The chain of each phrase: of the mention with its span, else of one with its head. */
function chainsOf({ article, tree }: Opened, { entities = [], clusters = [] }: Line) {
  const bySpan = new Map<string, number>();
  const byHead = new Map<number, number[]>();
  clusters.forEach((chain, id) => {
    if (chain.length < 2) return;
    for (const index of chain) {
      const { start, end, head } = entities[index] as Gold;
      bySpan.set(`${start} ${end}`, id);
      const at = head?.[0] ?? start;
      byHead.set(at, [...(byHead.get(at) ?? []), id]);
    }
  });
  const known = new Set(entities.map(({ start, end }) => `${start} ${end}`));
  return article.facts.map(({ phrase: { start, end, head, joined } }) => {
    const exact = bySpan.get(`${start} ${end}`);
    if (exact !== undefined || joined || known.has(`${start} ${end}`)) return exact;
    const ids = byHead.get(tree.tokens[head]?.start ?? -1) ?? [];
    return ids.length === 1 ? ids[0] : undefined;
  });
}

function gumExamples(opened: Opened, line: Line): readonly Example[] {
  const chains = chainsOf(opened, line);
  return opened.article.facts.map((_, phrase) => {
    const chain = chains[phrase];
    const candidates = candidatesOf(opened.article, phrase).map(
      (other) => [other, chain !== undefined && chains[other] === chain ? 1 : 0] as const,
    );
    return { phrase, candidates, isNew: candidates.some(([, label]) => label === 1) ? 0 : 1 };
  });
}

/** The two names are right or wrong; of what else stands there nothing is known, unless neither is right. */
function gapExamples({ article, tree }: Opened, { pronouns = [] }: Line): readonly Example[] {
  return pronouns.flatMap(({ start, candidates: names }): readonly Example[] => {
    const phrase = article.facts.findIndex(
      (fact) => tree.tokens[fact.phrase.head]?.start === start && fact.pronoun,
    );
    if (phrase < 0) return [];
    const isIn = (index: number) =>
      names.find(({ start: from, end }) => {
        const token = tree.tokens[article.facts[index]?.phrase.head ?? 0];
        return token !== undefined && from <= token.start && token.end <= end;
      });
    const anyRight = names.some(({ coref }) => coref);
    const labelled = candidatesOf(article, phrase).map((other) => {
      const name = article.facts[other]?.phrase.joined === true ? undefined : isIn(other);
      if (name !== undefined) return [other, name.coref ? 1 : 0] as const;
      return [other, anyRight ? linkedLabel(other) : 1] as const;
    });
    const isRight = labelled.some(([, label]) => label === 1);
    return isRight ? [{ phrase, candidates: labelled, isNew: 0 }] : [];

    /** What is linked by name to one of the two is as right; other names with no word of them are wrong. */
    function linkedLabel(other: number): number {
      const fact = article.facts[other];
      let shares = false;
      for (let at = 0; at < article.facts.length; at += 1) {
        const name = isIn(at);
        if (name === undefined || at === other) continue;
        if (article.linked(at, other) === 1) return name.coref ? 1 : 0;
        for (const word of article.facts[at]?.words ?? [])
          if (fact?.words.has(word) === true) shares = true;
      }
      return fact?.phrase.form === 'name' && !fact.phrase.joined && !shares ? 0 : -1;
    }
  });
}

const [file = '', folder = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const buffer = new Int32Array(FEATURES_MAX);
const vectors: Float32Array[] = [];
const firsts: number[] = [];
const examples: number[] = [];
const news: number[] = [];
const newBuckets: number[] = [];
const newOffsets: number[] = [0];
const pairs: number[] = [];
const labels: number[] = [];
const pairOffsets: number[] = [0];
const bucketOffsets: number[] = [0];
let buckets = new Uint16Array(1 << 20);
let size = 0;

function append(count: number): void {
  if (size + count > buckets.length) {
    const wider = new Uint16Array(buckets.length * 2);
    wider.set(buckets);
    buckets = wider;
  }
  for (let at = 0; at < count; at += 1) buckets[size + at] = buffer[at] ?? 0;
  size += count;
}

function write(article: Article, example: Example, first: number): void {
  firsts.push(first);
  examples.push(example.phrase);
  news.push(example.isNew);
  const count = newFeatures(article, example.phrase, buffer);
  for (let at = 0; at < count; at += 1) newBuckets.push(buffer[at] ?? 0);
  newOffsets.push(newBuckets.length);
  for (const [other, label] of example.candidates) {
    if (label < 0) continue;
    append(pairFeatures(article, example.phrase, other, buffer));
    bucketOffsets.push(size);
    pairs.push(other);
    labels.push(label);
  }
  pairOffsets.push(pairs.length);
}

readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .forEach((json) => {
    const line = JSON.parse(json) as Line;
    const opened = openLine(line);
    const found =
      line.pronouns === undefined ? gumExamples(opened, line) : gapExamples(opened, line);
    const first = vectors.length;
    for (const fact of opened.article.facts) vectors.push(phraseVector(fact));
    for (const example of found) write(opened.article, example, first);
  });

const out = (name: string, values: ArrayBufferView) =>
  writeFileSync(
    join(folder, name),
    new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
  );
out('firsts.i32', Int32Array.from(firsts));
vectors.forEach((vector, index) => {
  if (index === 0) out('vectors.f32', vector);
  else appendFileSync(join(folder, 'vectors.f32'), new Uint8Array(vector.buffer));
});
out('examples.i32', Int32Array.from(examples));
out('news.i32', Int32Array.from(news));
out('new-buckets.u16', Uint16Array.from(newBuckets));
out('new-offsets.i32', Int32Array.from(newOffsets));
out('pairs.i32', Int32Array.from(pairs));
out('labels.i32', Int32Array.from(labels));
out('pair-offsets.i32', Int32Array.from(pairOffsets));
out('bucket-offsets.i32', Int32Array.from(bucketOffsets));
out('buckets.u16', buckets.subarray(0, size));
console.log(`${examples.length} phrases, ${pairs.length} pairs, ${size} buckets`);
