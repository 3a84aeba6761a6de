// The shapes of what the page asks for as a reader looks around, and of what it is given, as zod.

import { z } from '@hono/zod-openapi';
import { edgeReply, status } from './schemas.ts';

const number = z.number();
const numbers = z.array(number).readonly();
const texts = z.array(z.string()).readonly();
const tally = z.array(z.tuple([z.string(), z.int()]).readonly()).readonly();
const four = z.tuple([number, number, number, number]).readonly();
const keys = (most: number) => z.array(z.string().max(400)).max(most);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day, as 2024-02-13');
const dotted = z
  .string()
  .max(3_000)
  .default('')
  .transform((text) => text.split('.').filter((word) => word !== ''));

const filterFields = {
  hide: dotted.openapi({ type: 'string', example: 'event.article' }),
  without: dotted.openapi({ type: 'string', example: 'MET.VISITED' }),
  status: dotted.openapi({ type: 'string', example: 'denied' }),
  loose: z.enum(['shown', 'hidden']).default('shown'),
  since: day.optional(),
  until: day.optional(),
  undated: z.enum(['shown', 'hidden']).default('shown'),
};

/** Filters of a view: what is left out, names joined by dots. */
export const viewQuery = z.object({
  ...filterFields,
  box: z
    .string()
    .regex(/^-?\d{1,9}(?:\.\d{1,4})?(?:,-?\d{1,9}(?:\.\d{1,4})?){3}$/, 'must be four numbers')
    .transform((text) => text.split(',').map(Number))
    .optional()
    .openapi({ type: 'string', example: '-100,-80,100,80', description: 'left,bottom,right,top' }),
});

/** Which neighbours are asked for. */
export const expandRequest = z
  .object({
    key: z.string().max(400),
    have: keys(4_000),
    limit: z.int().min(0).max(25).default(25),
    type: z.string().max(60).optional(),
    direction: z.enum(['out', 'in']).optional(),
    filters: z.object(filterFields).prefault({}),
  })
  .openapi('Expand');

/** Nodes and edges by key. */
export const partRequest = z
  .object({ nodes: keys(2_000).default([]), edges: keys(2_000).default([]) })
  .openapi('Part');

/** What is on screen, to be taken away: as much as a screen can hold. */
export const exportedPart = z
  .object({ nodes: keys(4_000).default([]), edges: keys(8_000).default([]) })
  .openapi('ExportedPart');

/** Edges whose sentences are asked for. */
export const evidenceRequest = z
  .object({ edges: keys(1_000), limit: z.int().min(1).max(1_000).default(500) })
  .openapi('EvidenceOf');

const columns = {
  nodeTypes: texts,
  edgeTypes: texts,
  statuses: z.array(status).readonly(),
  words: texts,
  dates: z.array(z.tuple([z.string(), z.string(), z.string()]).readonly()).readonly(),
  nodes: z.object({
    key: texts,
    label: texts,
    type: numbers,
    kind: numbers,
    country: numbers,
    x: numbers,
    y: numbers,
    relations: numbers,
    articles: numbers,
  }),
  edges: z.object({
    key: texts,
    source: numbers,
    target: numbers,
    type: numbers,
    status: numbers,
    date: numbers,
    place: numbers,
    sentences: numbers,
    articles: numbers,
  }),
  about: z
    .array(
      z.object({
        at: z.int(),
        title: z.string().optional(),
        publisher: z.string().optional(),
        date: z.string().optional(),
      }),
    )
    .readonly(),
};
const size = z.object({ nodes: z.int(), edges: z.int() });

/** A part of the graph in columns: one list for each attribute. */
export const partReply = z.object(columns).openapi('GraphColumns');

/** The best of what passes some filters in a part of the picture. */
export const viewReply = z
  .object({
    whole: z.boolean(),
    extent: four,
    total: size,
    passing: size,
    inBox: z.int(),
    counts: z.object({ nodeTypes: tally, edgeTypes: tally, statuses: tally, loose: z.int() }),
    days: z.array(z.tuple([z.int(), z.int()]).readonly()).readonly(),
    ...columns,
  })
  .openapi('View');

/** New neighbours of a node. */
export const expandReply = z
  .object({
    groups: z
      .array(
        z.object({
          type: z.string(),
          direction: z.enum(['out', 'in']),
          total: z.int(),
          fresh: z.int(),
        }),
      )
      .readonly(),
    total: z.int(),
    left: z.int(),
    ...columns,
  })
  .openapi('Expansion');

/** Ways between two nodes. */
export const pathReply = z
  .object({
    paths: z.array(z.object({ nodes: texts, edges: texts })).readonly(),
    over: z.enum(['relations', 'events', 'articles']),
    ...columns,
  })
  .openapi('Ways');

/** Sentences with the edges that rest on them. */
export const evidenceReply = z
  .object({
    evidence: edgeReply.shape.attributes.shape.evidence
      .unwrap()
      .element.extend({
        edge: z.string(),
      })
      .array()
      .readonly(),
    total: z.int(),
  })
  .openapi('Sentences');

/** Ends of a path. */
export const pathQuery = z.object({ from: z.string().max(400), to: z.string().max(400) });
