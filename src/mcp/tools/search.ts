// The tool `search`: letters of a name in, the names of the graph that fit out.

import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { NODE_TYPES } from '../../ontology/index.ts';
import { oneLine } from '../../query/index.ts';
import { searchIn } from '../../server/index.ts';
import type { McpContext } from '../context.ts';
import { replyOrFail, replyWith } from '../reply.ts';
import { READING } from './reading.ts';

const inputSchema = {
  text: z.string().max(500).describe('A name or its beginning, without regard to case and accents'),
  type: z.enum(NODE_TYPES).optional().describe('Only this kind of thing'),
  limit: z.int().min(1).max(100).default(20),
};

const outputSchema = {
  results: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      type: z.enum(NODE_TYPES),
      aliases: z.array(z.string()),
      relations: z.int(),
    }),
  ),
  total: z.int().describe('How many fit in all'),
};

/** Adds the tool. */
export function addSearchTool(server: McpServer, context: McpContext): void {
  server.registerTool(
    'search',
    {
      title: 'Find a name',
      description:
        'Finds persons, groups, organizations, places, events and articles of the graph by name or ' +
        'another name they have, best first, with the keys that the other tools take.',
      inputSchema,
      outputSchema,
      annotations: READING,
    },
    ({ text, type, limit }) =>
      replyOrFail(context, async () => {
        const { graph } = await context.snapshot();
        const found = searchIn(graph, { text, limit, type });
        const results = found.results.map(({ key, label, type, aliases, degree }) => {
          return { key, name: label, type, aliases, relations: degree };
        });
        const lines = results.map(({ key, name, type, aliases, relations }) => {
          const also = aliases.length === 0 ? '' : `, also ${aliases.slice(0, 5).join(', ')}`;
          return oneLine(`${name} (${type}, key ${key}; ${relations} relations${also})`);
        });
        const head = `${results.length} of ${found.total} found`;
        return replyWith([head, ...lines], { results, total: found.total });
      }),
  );
}
