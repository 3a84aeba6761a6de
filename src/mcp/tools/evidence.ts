// The tool `evidence`: the key of a relation in, every sentence it rests on out.

import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { oneLine } from '../../query/index.ts';
import { viewEdge } from '../../server/index.ts';
import { citation, citationText, cite } from '../cite.ts';
import type { McpContext } from '../context.ts';
import { replyOrFail, replyWith } from '../reply.ts';
import { READING } from './reading.ts';

const inputSchema = {
  edge: z.string().min(1).max(500).describe('Key of a relation, from the tools entity or path'),
  limit: z.int().min(1).max(500).default(50).describe('Most sentences'),
};

const end = z.object({ key: z.string(), name: z.string(), type: z.string() });

const outputSchema = {
  edge: z.string(),
  type: z.string(),
  subject: end,
  object: end,
  status: z.string(),
  date: z.string().optional(),
  citations: z.array(citation),
};

/** Adds the tool. */
export function addEvidenceTool(server: McpServer, context: McpContext): void {
  server.registerTool(
    'evidence',
    {
      title: 'What a relation rests on',
      description:
        'Gives every sentence that a relation rests on, with its article, publisher, date, address ' +
        'and offsets: what to cite.',
      inputSchema,
      outputSchema,
      annotations: READING,
    },
    ({ edge, limit }) =>
      replyOrFail(context, async () => {
        const { graph } = await context.snapshot();
        const { source, target, attributes } = viewEdge(graph, edge);
        const endOf = (key: string) => {
          const { label: name, type } = graph.getNodeAttributes(key);
          return { key, name, type };
        };
        const [subject, object] = [endOf(source), endOf(target)];
        const { type, status, date } = attributes;
        const citations = [...cite(graph, attributes.evidence, limit)];
        const more = [status, ...(date === undefined ? [] : [date])].join(', ');
        const head = oneLine(`${subject.name} ${type} ${object.name} (${more})`);
        return replyWith([head, ...citations.map(citationText)], {
          edge,
          type,
          subject,
          object,
          status,
          ...(date === undefined ? {} : { date }),
          citations,
        });
      }),
  );
}
