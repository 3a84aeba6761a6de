// The shape of the explanation of an edge, as zod: what the OpenAPI document says of it.

import { z } from '@hono/zod-openapi';
import { EDGE_PARTS, RULE_KINDS } from '../explain/index.ts';
import { edgeType, edtf, nodeName, spanPair, status } from './schemas.ts';

const ruleNote = z
  .object({
    id: z.string(),
    kind: z.enum(RULE_KINDS),
    reason: z.string(),
    pattern: z.string().optional(),
    example: z.string().optional(),
    counterExample: z.string().optional(),
  })
  .openapi('Rule', { description: 'A rule of reading: why the words say so, and an example.' });

const parsedWord = z
  .object({
    start: z.int(),
    end: z.int(),
    text: z.string(),
    lemma: z.string(),
    upos: z.string(),
    deprel: z.string(),
    head: z.int().min(-1),
    part: z.enum(EDGE_PARTS).optional(),
  })
  .openapi('ParsedWord', {
    description:
      'A word as in Universal Dependencies; `head` is an index into the parse, -1 at its root.',
  });

const evidenceNote = z
  .object({
    article: z.object({
      key: z.string(),
      title: z.string(),
      date: edtf.optional(),
      publisher: z.string().optional(),
    }),
    start: z.int(),
    end: z.int(),
    sentence: z.string(),
    subject: spanPair.optional(),
    trigger: spanPair.optional(),
    object: spanPair.optional(),
    parse: z.array(parsedWord).readonly(),
    rule: ruleNote,
    confidence: z.number(),
    typeRule: ruleNote.optional(),
    links: z
      .array(
        z.object({
          part: z.enum(EDGE_PARTS),
          words: z.string(),
          name: z.string(),
          rule: ruleNote,
        }),
      )
      .readonly()
      .openapi({ description: 'By which rule words that are no full name stand for somebody.' }),
    status: z.object({
      value: status,
      rule: ruleNote.optional(),
      word: z.string().optional(),
      reason: z.string(),
    }),
    attribution: z
      .object({ name: z.string(), source: z.string().optional(), cue: z.string().optional() })
      .optional(),
    date: z.object({ value: edtf, words: z.string().optional() }).optional(),
  })
  .openapi('EvidenceExplanation', {
    description:
      'A sentence that an edge rests on; spans are UTF-16 offsets of the article’s text.',
  });

/** Why an edge is there. */
export const explanationReply = z
  .object({
    key: z.string(),
    type: edgeType,
    status,
    source: nodeName,
    target: nodeName,
    date: edtf.optional(),
    place: z.string().optional(),
    title: z.string().optional(),
    evidence: z.array(evidenceNote).readonly(),
    omitted: z.int().openapi({ description: 'Pieces of evidence beyond those explained.' }),
  })
  .openapi('EdgeExplanation');
