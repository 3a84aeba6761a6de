// The tool `query`: a plain question or openCypher in, rows and the sentences they rest on out.

import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { Answer, Cell } from '../../model/index.ts';
import { formatAnswer } from '../../query/index.ts';
import { citation, citationText, cite } from '../cite.ts';
import type { AskedGraph, McpContext } from '../context.ts';
import { replyOrFail, replyWith } from '../reply.ts';
import { READING } from './reading.ts';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const inputSchema = {
  query: z
    .string()
    .min(1)
    .max(20_000)
    .describe('A question such as "who met whom in Cairo", or a query in openCypher'),
  params: z
    .record(z.string(), z.union([scalar, z.array(scalar)]))
    .optional()
    .describe('Values of the $names of openCypher'),
  previous: z
    .array(z.string().max(20_000))
    .max(100)
    .optional()
    .describe('Earlier questions, oldest first, for one that goes on from them: "and in Gaza?"'),
  limit: z.int().min(1).max(1_000).default(50).describe('Most rows'),
};

const outputSchema = {
  kind: z.enum(['question', 'cypher']),
  cypher: z.string().describe('What was run; for a question, what it was understood as'),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  citations: z.array(citation.extend({ row: z.int().describe('Index of the row it supports') })),
  assumptions: z.array(z.string()),
  truncated: z.object({ shown: z.int(), reason: z.string() }).optional(),
};

const CITED_PER_ROW = 3;

/** Adds the tool. */
export function addQueryTool(server: McpServer, context: McpContext): void {
  server.registerTool(
    'query',
    {
      title: 'Ask the graph',
      description:
        'Answers a plain question or a read-only query in openCypher, with the sentences each row ' +
        'rests on. A question is answered with what occurred, unless it asks for what is planned, ' +
        'possible or denied; one that is not understood is refused with questions that would be. ' +
        'Labels: Person, Group, Organization, Place, Event, Article. Names stand in the property name.',
      inputSchema,
      outputSchema,
      annotations: READING,
    },
    ({ query, params = {}, previous, limit }, { signal }) =>
      replyOrFail(context, async () => {
        const snapshot = await context.snapshot();
        const options = { parameters: params, previous, rows: limit, signal };
        const { elapsedMs: _, ...answer } = await snapshot.ask(query, options);
        return replyFor(answer, snapshot);
      }),
  );
}

function replyFor(answer: Answer, { graph }: AskedGraph) {
  const { kind, cypher, columns, rows, assumptions, truncated } = answer;
  const citations = rows.flatMap((_, row) => {
    const evidence = answer.evidence.filter((item) => item.row === row);
    return cite(graph, evidence, CITED_PER_ROW).map((cited) => ({ ...cited, row }));
  });
  const lines = [
    `Ran: ${cypher}`,
    formatAnswer({ ...answer, evidence: [] }, 'table').trimEnd(),
    ...citations.map((cited) => `row ${cited.row + 1}: ${citationText(cited)}`),
  ];
  return replyWith(lines, {
    kind,
    cypher,
    columns: [...columns],
    rows: rows.map((row): readonly Cell[] => [...row]),
    citations,
    assumptions: [...assumptions],
    ...(truncated === undefined ? {} : { truncated }),
  });
}
