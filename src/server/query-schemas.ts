// The shapes of queries and their answers, as zod; beside schemas.ts, which has those of the graph.

import { z } from '@hono/zod-openapi';
import type { Cell } from '../model/index.ts';
import { edgeEvidence, errorReply } from './schemas.ts';

const cell: z.ZodType<Cell> = z
  .custom<Cell>(
    (value) => isCell(value),
    'must be text, a number, true, false, null, or a list of these',
  )
  .openapi('Cell', {
    type: ['string', 'number', 'boolean', 'null', 'array'],
    description: 'Text, a number, true, false, null, or a list of these.',
  });

/** A question or a query in openCypher. */
export const queryRequest = z
  .object({
    query: z.string().max(20_000).openapi({ example: 'who met whom' }),
    params: z
      .record(z.string().max(200), cell)
      .optional()
      .openapi({
        description: 'Values of the `$names` of openCypher.',
        example: { name: 'Anna Lind' },
      }),
    previous: z
      .union([z.string().max(20_000), z.array(z.string().max(20_000)).max(100)])
      .optional()
      .openapi({
        description: 'The questions of the same conversation, oldest first, or the one before.',
      }),
    limit: z.int().min(1).max(1_000_000).optional().openapi({
      description: 'Most rows wanted; the server may allow fewer.',
    }),
    timeoutMs: z.int().min(1).max(3_600_000).optional().openapi({
      description: 'Milliseconds the query may take; the server may allow fewer.',
    }),
  })
  .openapi('Query');

/** A text that is being written. */
export const completeRequest = z
  .object({
    text: z.string().max(20_000).openapi({ example: 'MATCH (a:Per' }),
    position: z.int().min(0).optional().openapi({ description: 'The end unless given.' }),
  })
  .openapi('Draft');

/** What could be written. */
export const completeReply = z
  .object({
    from: z.int(),
    to: z.int(),
    options: z
      .array(
        z.object({
          kind: z.enum([
            'keyword',
            'function',
            'variable',
            'label',
            'type',
            'property',
            'name',
            'value',
            'question',
          ]),
          label: z.string(),
          text: z.string(),
          detail: z.string().optional(),
        }),
      )
      .readonly(),
  })
  .openapi('Completion');

/** A query that is not to be run. */
export const checkRequest = queryRequest.pick({ query: true, params: true }).openapi('QueryDraft');

/** What is wrong with it. */
export const checkReply = z
  .object({
    problems: z
      .array(
        z.object({
          message: z.string(),
          position: z.int().optional(),
          suggestions: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
  })
  .openapi('Problems');

const row = z.array(cell).readonly();
const strings = z.array(z.string()).readonly();
const answerEvidence = z.object({ ...edgeEvidence.shape, edge: z.string(), row: z.int() });
const truncated = z
  .object({ shown: z.int(), reason: z.string() })
  .optional()
  .openapi({ description: 'Present when a limit cut the rows.' });
const follows = z.string().optional().openapi({
  description: 'The question before, where this one was understood from it.',
});
const elapsedMs = z.number().optional();

/** The answer, and the evidence of each row. */
export const answerReply = z
  .object({
    kind: z.enum(['question', 'cypher']),
    cypher: z.string(),
    columns: strings,
    rows: z.array(row).readonly(),
    evidence: z.array(answerEvidence).readonly(),
    nodes: strings,
    edges: strings,
    assumptions: strings,
    follows,
    truncated,
    elapsedMs,
  })
  .openapi('Answer');

/** One line of an answer that is sent line by line: the head, rows, the summary or an error. */
export const answerLine = z
  .union([
    z
      .object({
        kind: z.enum(['question', 'cypher']),
        cypher: z.string(),
        columns: strings,
        assumptions: strings,
        follows,
      })
      .openapi('AnswerHead'),
    z.object({ row, evidence: z.array(answerEvidence).readonly() }).openapi('AnswerRow'),
    z
      .object({
        rows: z.int(),
        nodes: strings,
        edges: strings,
        truncated,
        notes: strings.optional().openapi({
          description: 'What is left out besides rows: evidence of a row that rests on very much.',
        }),
        elapsedMs,
      })
      .openapi('AnswerSummary'),
    errorReply,
  ])
  .openapi('AnswerLine', {
    description:
      'First the head, then a line for each row, last the summary; or an error, where the query fails ' +
      'after its first row. Without either as its last line the answer is not whole.',
  });

const wayNode = z.object({ key: z.string(), name: z.string(), type: z.string() });

/** The shortest way between two names. */
export const pathReply = z
  .object({
    from: wayNode,
    to: wayNode,
    found: z.boolean(),
    steps: z
      .array(
        z.object({
          edge: z.string(),
          type: z.string(),
          from: wayNode,
          to: wayNode,
          forward: z.boolean().openapi({ description: 'Whether the edge points along the way.' }),
          date: z.string().optional(),
          title: z.string().optional(),
          evidence: z.array(edgeEvidence).readonly(),
        }),
      )
      .readonly(),
    cypher: z.string(),
    assumptions: strings,
  })
  .openapi('Path');

function isCell(value: unknown, depth = 0): value is Cell {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  // Eight levels are more than any query needs, and a deeper body would exhaust the stack.
  return depth < 8 && Array.isArray(value) && value.every((item) => isCell(item, depth + 1));
}
