// The JSON of a graph in, the graph out, checked: what any program may have written is trusted only
// after its names, numbers and ends are found to be ours.

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  type EdgeAttributes,
  isEdtf,
  type NodeAttributes,
  RapportError,
  STATUSES,
} from '../model/index.ts';
import { EDGE_TYPES, NODE_TYPES } from '../ontology/index.ts';
import { createGraph, type KnowledgeGraph } from './knowledge-graph.ts';

const span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
const count = z.int().nonnegative();
const edtf = z.string().refine(isEdtf, 'not an EDTF date');

const nodeShape = z.looseObject({
  label: z.string(),
  type: z.enum(NODE_TYPES),
  aliases: z.array(z.string()),
  kind: z.string().optional(),
  title: z.string().optional(),
  x: z.number(),
  y: z.number(),
  mentions: count,
  articles: count,
  country: z.string().optional(),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  mode: z.string().optional(),
  relation: z.string().optional(),
  quad: z.int().min(1).max(4).optional(),
  score: z.number().optional(),
  status: z.enum(STATUSES).optional(),
  date: edtf.optional(),
  dead: count.optional(),
  injured: count.optional(),
  arrested: count.optional(),
  reports: count.optional(),
  sources: count.optional(),
  disputes: z.array(z.string()).optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
});

const evidenceShape = z.looseObject({
  article: z.string(),
  start: count,
  end: count,
  sentence: z.string(),
  rule: z.string(),
  statusRule: z.string().optional(),
  status: z.enum(STATUSES).optional(),
  confidence: z.number().min(0).max(1),
  subject: span.optional(),
  object: span.optional(),
  trigger: span.optional(),
  attributedTo: z.string().optional(),
});

const edgeShape = z.looseObject({
  type: z.enum(EDGE_TYPES),
  status: z.enum(STATUSES),
  date: edtf.optional(),
  place: z.string().optional(),
  event: z.string().optional(),
  title: z.string().optional(),
  attributedTo: z.string().optional(),
  articles: count,
  sources: count.optional(),
  evidence: z.array(evidenceShape),
});

const graphShape = z.looseObject({
  attributes: z.looseObject({ generator: z.string().optional() }),
  options: z.looseObject({ type: z.literal('directed'), multi: z.literal(true) }),
  nodes: z.array(z.looseObject({ key: z.string(), attributes: nodeShape })),
  edges: z.array(
    z.looseObject({
      key: z.string(),
      source: z.string(),
      target: z.string(),
      attributes: edgeShape,
    }),
  ),
});

/**
 * Reads a graph that `export json` wrote.
 *
 * @throws RapportError `not-found` when there is no such file, `store.corrupt` when it holds no graph.
 */
export function loadGraph(path: string): KnowledgeGraph {
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new RapportError('not-found', 'The graph cannot be read.', {
      where: path,
      suggestions: ['Run `rapport build` first, or name the folder with --graph.'],
      cause,
    });
  }
  return parseGraph(json, path);
}

/**
 * A graph from its JSON; `where` names the source in errors.
 *
 * @throws RapportError `store.corrupt` when the text is no graph of ours.
 */
export function parseGraph(json: string, where = 'graph'): KnowledgeGraph {
  try {
    return fill(graphShape.parse(JSON.parse(json)));
  } catch (cause) {
    throw new RapportError('store.corrupt', `The graph is damaged: ${reason(cause)}.`, {
      where,
      suggestions: ['Run `rapport build` again; it draws the graph anew from the store.'],
      cause,
    });
  }
}

// graphology itself refuses a key given twice and an edge whose end is missing.
function fill({ attributes, nodes, edges }: z.infer<typeof graphShape>): KnowledgeGraph {
  const graph = createGraph();
  graph.replaceAttributes({
    ...(attributes.generator === undefined ? {} : { generator: attributes.generator }),
  });
  for (const node of nodes) graph.addNode(node.key, node.attributes as NodeAttributes);
  for (const { key, source, target, attributes } of edges) {
    graph.addDirectedEdgeWithKey(key, source, target, attributes as EdgeAttributes);
  }
  return graph;
}

function reason(cause: unknown): string {
  if (cause instanceof z.ZodError) {
    const issue = cause.issues[0];
    return `${issue?.path.join('.') ?? 'it'} is not as it should be`;
  }
  return cause instanceof Error ? cause.message : String(cause);
}
