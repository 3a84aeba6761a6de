// The shapes of what judges, as zod: decisions in; pairs, mentions and judgements out.

import { z } from '@hono/zod-openapi';
import { ANSWERS } from '../judge/index.ts';
import { VERDICTS } from '../model/index.ts';
import { ENTITY_TYPES } from '../ontology/index.ts';
import { edgeType, nodeType, status } from './schemas.ts';

const key = z.string().min(1).max(1_000);

const anchor = z.string().min(1).max(600).openapi({
  description: 'Words of an article: id, start and end; of an event also its type.',
  example: '9f86d081884c7d65@120-131',
});

const reason = z
  .string()
  .max(2_000)
  .default('')
  .openapi({ description: 'Why, for whoever reads the list.' });

/** A decision of a person. */
export const decisionRequest = z
  .discriminatedUnion('act', [
    z.object({ act: z.literal('merge'), left: key, right: key, reason }),
    z.object({
      act: z.literal('split'),
      entity: key,
      mentions: z.array(anchor).min(1).max(500).readonly(),
      reason,
    }),
    z.object({ act: z.literal('reject'), edge: key, reason }),
    z.object({ act: z.literal('retype'), entity: key, type: z.enum(ENTITY_TYPES), reason }),
    z.object({ act: z.literal('decide'), suggestion: key, verdict: z.enum(ANSWERS), reason }),
  ])
  .openapi('Decision');

/** A place where an article speaks of something. */
export const mentionView = z
  .object({
    anchor,
    document: z.string(),
    title: z.string(),
    kind: z.enum(['name', 'nominal', 'pronoun', 'trigger']),
    words: z.string(),
    start: z.int(),
    end: z.int(),
    sentence: z.string(),
    sentenceStart: z.int(),
    rule: z
      .object({ id: z.string(), reason: z.string() })
      .optional()
      .openapi({ description: 'What linked it to the other mentions of the article, if it was.' }),
  })
  .openapi('Mention', { description: 'Spans are UTF-16 offsets of the article’s text.' });

/** Where the articles speak of a node. */
export const mentionsReply = z
  .object({ key: z.string(), mentions: z.array(mentionView).readonly(), total: z.int() })
  .openapi('Mentions');

const candidate = z
  .object({
    key: z.string(),
    label: z.string(),
    type: nodeType,
    aliases: z.array(z.string()).readonly(),
    kind: z.string().optional(),
    title: z.string().optional(),
    country: z.string().optional(),
    articles: z.int(),
    relations: z
      .array(z.object({ type: edgeType, direction: z.enum(['out', 'in']), other: z.string() }))
      .readonly(),
    mentions: z.array(mentionView).readonly(),
  })
  .openapi('Candidate');

/** Pairs that wait for a person. */
export const reviewReply = z
  .object({
    items: z
      .array(
        z.object({
          id: z.string(),
          names: z.tuple([z.string(), z.string()]).readonly(),
          score: z.number(),
          reason: z.string(),
          rule: z.string(),
          left: candidate,
          right: candidate,
        }),
      )
      .readonly(),
    total: z.int(),
  })
  .openapi('Review');

/** One act of judging. */
export const judgementReply = z
  .object({
    seq: z.int(),
    verdict: z.enum(VERDICTS),
    names: z.tuple([z.string(), z.string()]).readonly(),
    type: z.enum(ENTITY_TYPES).optional(),
    edge: z.object({ type: edgeType, status, title: z.string().optional() }).optional(),
    score: z.number(),
    reason: z.string(),
    by: z.string(),
    when: z.string().optional(),
    standing: z.enum(['holds', 'dormant', 'overruled', 'undone']),
    nodes: z.array(z.string()).readonly(),
  })
  .openapi('Judgement', {
    description: '`nodes` are the keys of what it speaks of now; `dormant` waits for an article.',
  });

/** What persons judged. */
export const judgementsReply = z
  .object({ judgements: z.array(judgementReply).readonly() })
  .openapi('Judgements');

/** What was taken back. */
export const undoneReply = z.object({ undone: z.int() }).openapi('Undone');
