// Evidence in, citations out: the sentence, the article it stands in, and where to find that.

import { z } from 'zod';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { EdgeEvidence } from '../model/index.ts';
import { oneLine } from '../query/index.ts';

/** A sentence and its article. */
export const citation = z.object({
  sentence: z.string(),
  article: z.object({
    key: z.string(),
    title: z.string(),
    publisher: z.string().optional(),
    date: z.string().optional(),
    url: z.string().optional(),
  }),
  start: z.int().describe('Offset of the sentence in the text of the article, in UTF-16 units'),
  end: z.int(),
  status: z.string().optional(),
  attributedTo: z.string().optional().describe('Who the article says it comes from'),
});

/** One citation. */
export type Citation = z.output<typeof citation>;

/** Cites evidence; each sentence of an article once, at most `limit`. */
export function cite(
  graph: KnowledgeGraph,
  evidence: readonly EdgeEvidence[],
  limit: number,
): readonly Citation[] {
  const seen = new Set<string>();
  const citations: Citation[] = [];
  for (const item of evidence) {
    const place = `${item.article} ${item.start} ${item.end}`;
    if (citations.length >= limit) break;
    if (seen.has(place)) continue;
    seen.add(place);
    citations.push(citationOf(graph, item));
  }
  return citations;
}

function citationOf(graph: KnowledgeGraph, evidence: EdgeEvidence): Citation {
  const { sentence, start, end, status, attributedTo, article } = evidence;
  return {
    sentence,
    article: { key: article, title: article, ...articleFacts(graph, article) },
    start,
    end,
    ...(status === undefined ? {} : { status }),
    ...(attributedTo === undefined ? {} : { attributedTo }),
  };
}

function articleFacts(graph: KnowledgeGraph, key: string): Partial<Citation['article']> {
  if (!graph.hasNode(key)) return {};
  const { label, title = label, publisher, date, url } = graph.getNodeAttributes(key);
  return {
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  };
}

/** `"Anna Lind met ..." (The Norne Courier, "A day in Oslo", 2024-02-14)` */
export function citationText({ sentence, article, attributedTo, status }: Citation): string {
  const { publisher, title, date, url } = article;
  const source = [publisher, `"${title}"`, date, url].filter((part) => part !== undefined);
  const notes = [status, attributedTo === undefined ? undefined : `according to ${attributedTo}`];
  const told = notes.filter((note) => note !== undefined).map((note) => `; ${note}`);
  return oneLine(`"${sentence}" (${source.join(', ')}${told.join('')})`);
}
