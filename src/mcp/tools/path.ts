// The tool `path`: two names in, the shortest way between them out, each step with its sentences.

import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { formatPath } from '../../query/index.ts';
import { citation, citationText, cite } from '../cite.ts';
import type { McpContext } from '../context.ts';
import { replyOrFail, replyWith } from '../reply.ts';
import { READING } from './reading.ts';

const name = z.string().min(1).max(500).describe('A name, another one it has, or a key');
const end = z.object({ key: z.string(), name: z.string(), type: z.string() });

const inputSchema = { from: name, to: name };

const outputSchema = {
  from: end,
  to: end,
  found: z.boolean(),
  steps: z.array(
    z.object({
      edge: z.string().describe('Key for the tool evidence'),
      type: z.string(),
      from: end,
      to: end,
      forward: z.boolean().describe('Whether the relation points along the way'),
      date: z.string().optional(),
      title: z.string().optional(),
      citations: z.array(citation),
    }),
  ),
  assumptions: z.array(z.string()),
};

const CITED_PER_STEP = 2;

/** Adds the tool. */
export function addPathTool(server: McpServer, context: McpContext): void {
  server.registerTool(
    'path',
    {
      title: 'How two are connected',
      description:
        'Finds the shortest way between two names through what occurred, with the sentences of ' +
        'each step.',
      inputSchema,
      outputSchema,
      annotations: READING,
    },
    ({ from, to }, { signal }) =>
      replyOrFail(context, async () => {
        const { graph, findPath } = await context.snapshot();
        const path = await findPath(from, to, signal);
        const steps = path.steps.map(({ evidence, ...step }) => ({
          ...step,
          citations: [...cite(graph, evidence, CITED_PER_STEP)],
        }));
        const bare = path.steps.map((step) => ({ ...step, evidence: [] }));
        const cited = steps.flatMap(({ citations }, index) =>
          citations.map((one) => `step ${index + 1}: ${citationText(one)}`),
        );
        return replyWith([formatPath({ ...path, steps: bare }).trimEnd(), ...cited], {
          from: path.from,
          to: path.to,
          found: path.found,
          steps,
          assumptions: [...path.assumptions],
        });
      }),
  );
}
