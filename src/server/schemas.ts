// The shapes of requests and replies, as zod: what is checked, and what the OpenAPI document says.
// They restate the contract of `model`, so that a change there that breaks a client does not compile.

import { z } from '@hono/zod-openapi';
import { STATUSES } from '../model/index.ts';
import { EDGE_TYPES, NODE_TYPES } from '../ontology/index.ts';

/** A span of an article's text. */
export const spanPair = z.tuple([z.int().min(0), z.int().min(0)]).readonly();

/** Type of a node. */
export const nodeType = z.enum(NODE_TYPES).openapi('NodeType');

/** Type of an edge. */
export const edgeType = z.enum(EDGE_TYPES).openapi('EdgeType');

/** Status of a statement. */
export const status = z.enum(STATUSES).openapi('Status', {
  description: 'Whether the text says it occurred, is planned, is possible, or is denied.',
});

/** A date. */
export const edtf = z.string().openapi({
  description: 'EDTF level 1; ISO 8601 where it is exact.',
  example: '2024-02-13',
});

/** Attributes of a node. */
export const nodeAttributes = z
  .object({
    label: z.string(),
    type: nodeType,
    aliases: z.array(z.string()).readonly(),
    kind: z.string().optional(),
    title: z.string().optional(),
    x: z.number(),
    y: z.number(),
    mentions: z.int(),
    articles: z.int(),
    country: z.string().optional(),
    lat: z.number().optional(),
    lon: z.number().optional(),
    mode: z.string().optional(),
    relation: z.string().optional(),
    quad: z.int().optional(),
    score: z.number().optional(),
    status: status.optional(),
    date: edtf.optional(),
    dead: z.int().optional(),
    injured: z.int().optional(),
    arrested: z.int().optional(),
    reports: z.int().optional(),
    sources: z.int().optional(),
    disputes: z.array(z.string()).readonly().optional(),
    publisher: z.string().optional(),
    url: z.string().optional(),
  })
  .openapi('NodeAttributes');

/** Words an edge rests on. */
export const edgeEvidence = z
  .object({
    article: z.string(),
    start: z.int(),
    end: z.int(),
    sentence: z.string(),
    rule: z.string(),
    statusRule: z.string().optional(),
    confidence: z.number(),
    status: status.optional(),
    subject: spanPair.optional(),
    object: spanPair.optional(),
    trigger: spanPair.optional(),
    attributedTo: z.string().optional(),
  })
  .openapi('EdgeEvidence', {
    description: 'Words an edge rests on; spans are UTF-16 offsets of the article’s text.',
  });

const edgeFacts = {
  type: edgeType,
  status,
  date: edtf.optional(),
  place: z.string().optional(),
  event: z.string().optional(),
  title: z.string().optional(),
  attributedTo: z.string().optional(),
  articles: z.int(),
  sources: z.int().optional(),
};

/** Attributes of an edge, evidence included. */
export const edgeAttributes = z
  .object({ ...edgeFacts, evidence: z.array(edgeEvidence).readonly() })
  .openapi('EdgeAttributes');

/** Attributes of an edge in the whole graph: how much evidence there is, not the evidence. */
export const edgeSummary = z
  .object({ ...edgeFacts, evidenceCount: z.int() })
  .openapi('EdgeSummary');

/** The whole graph in graphology's serialized form. */
export const graphReply = z
  .object({
    attributes: z.object({ generator: z.string().optional() }),
    options: z.object({
      type: z.enum(['directed', 'undirected', 'mixed']),
      multi: z.boolean(),
      allowSelfLoops: z.boolean(),
    }),
    nodes: z.array(z.object({ key: z.string(), attributes: nodeAttributes })).readonly(),
    edges: z
      .array(
        z.object({
          key: z.string(),
          source: z.string(),
          target: z.string(),
          attributes: edgeSummary,
        }),
      )
      .readonly(),
  })
  .openapi('Graph');

/** Whether the server is well, and how much it holds. */
export const healthReply = z
  .object({
    status: z.literal('ok'),
    version: z.string(),
    articles: z.int(),
    correctable: z.boolean().openapi({ description: 'Whether judgements can be kept.' }),
    fetches: z.boolean().openapi({ description: 'Whether articles can be added by address.' }),
    nodes: z.int(),
    edges: z.int(),
  })
  .openapi('Health');

/** A node by its key and name. */
export const nodeName = z.object({ key: z.string(), label: z.string(), type: nodeType });

/** One node and everything it is tied to. */
export const entityReply = z
  .object({
    key: z.string(),
    attributes: nodeAttributes,
    relations: z
      .array(
        z.object({
          key: z.string(),
          type: edgeType,
          direction: z.enum(['out', 'in']),
          other: nodeName,
          attributes: edgeAttributes,
        }),
      )
      .readonly(),
  })
  .openapi('Entity');

/** One edge. */
export const edgeReply = z
  .object({
    key: z.string(),
    source: z.string(),
    target: z.string(),
    attributes: edgeAttributes,
  })
  .openapi('Edge');

/** What a search found, best first. */
export const searchReply = z
  .object({
    results: z
      .array(
        z.object({
          ...nodeName.shape,
          aliases: z.array(z.string()).readonly(),
          degree: z.int(),
        }),
      )
      .readonly(),
    total: z.int(),
  })
  .openapi('SearchResults');

const articleSummary = z.object({
  key: z.string(),
  title: z.string(),
  publisher: z.string().optional(),
  date: edtf.optional(),
  url: z.string().optional(),
});

/** The articles the graph was read from. */
export const articlesReply = z
  .object({ articles: z.array(articleSummary).readonly() })
  .openapi('Articles');

/** One article with its whole text. */
export const articleReply = z
  .object({
    ...articleSummary.shape,
    text: z.string(),
    regions: z
      .array(
        z.object({
          start: z.int(),
          end: z.int(),
          kind: z.enum([
            'title',
            'body',
            'heading',
            'dateline',
            'byline',
            'caption',
            'boilerplate',
          ]),
        }),
      )
      .readonly(),
  })
  .openapi('Article');

/** Questions that have an answer here. */
export const examplesReply = z
  .object({ questions: z.array(z.string()).readonly() })
  .openapi('Examples');

/** Every failure, in one shape. */
export const errorReply = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      suggestions: z.array(z.string()).readonly(),
      position: z.int().optional(),
      candidates: z
        .array(
          z.object({
            id: z.string(),
            name: z.string(),
            type: z.string(),
            description: z.string(),
            question: z.string().optional(),
            cypher: z.string().optional(),
          }),
        )
        .readonly()
        .optional(),
    }),
  })
  .openapi('Error');

/** Which kinds of nodes, relations and events exist. */
export const ontologyReply = z
  .object({
    nodes: z.record(
      z.string(),
      z.object({ label: z.string(), plural: z.string(), definition: z.string() }),
    ),
    relations: z.record(
      z.string(),
      z.object({
        label: z.string(),
        inverseLabel: z.string(),
        definition: z.string(),
        symmetric: z.boolean(),
        class: z.enum(['fact', 'projection', 'role']),
      }),
    ),
    events: z.record(
      z.string(),
      z.object({
        label: z.string(),
        definition: z.string(),
        quad: z.int().optional(),
        score: z.number().optional(),
      }),
    ),
  })
  .openapi('Ontology');
