// The tool `entity`: a key or a name in, what the thing is and what it is tied to out, with sentences.

import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { oneLine } from '../../query/index.ts';
import { type EntityView, viewEntity } from '../../server/index.ts';
import { citation, citationText, cite } from '../cite.ts';
import type { McpContext } from '../context.ts';
import { replyOrFail, replyWith } from '../reply.ts';
import { findNode } from './find-node.ts';
import { READING } from './reading.ts';

const inputSchema = {
  entity: z.string().min(1).max(500).describe('A key from the tool search, or a name'),
  relation: z.string().max(100).optional().describe('Only relations of this type, such as MET'),
  limit: z.int().min(1).max(200).default(40).describe('Most relations'),
};

const outputSchema = {
  key: z.string(),
  name: z.string(),
  type: z.string(),
  aliases: z.array(z.string()),
  facts: z.record(z.string(), z.unknown()).describe('What else is known: country, title, date ...'),
  relations: z.array(
    z.object({
      edge: z.string().describe('Key for the tool evidence'),
      type: z.string(),
      direction: z.enum(['out', 'in']),
      other: z.object({ key: z.string(), name: z.string(), type: z.string() }),
      status: z.string(),
      date: z.string().optional(),
      title: z.string().optional(),
      citations: z.array(citation),
    }),
  ),
  total: z.int().describe('How many relations there are in all'),
};

const CITED = 1;

/** Adds the tool. */
export function addEntityTool(server: McpServer, context: McpContext): void {
  server.registerTool(
    'entity',
    {
      title: 'Look at one thing',
      description:
        'Tells what a person, group, organization, place, event or article is, and each of its ' +
        'relations with its status (occurred, planned, possible, denied) and a sentence it rests on.',
      inputSchema,
      outputSchema,
      annotations: READING,
    },
    ({ entity, relation, limit }) =>
      replyOrFail(context, async () => {
        const { graph } = await context.snapshot();
        const view = viewEntity(graph, findNode(graph, entity));
        const { label: name, type, aliases, x: _, y: __, ...facts } = view.attributes;
        const wanted = view.relations.filter(
          (one) => relation === undefined || one.type === relation,
        );
        const relations = wanted.slice(0, limit).map((one) => ({
          ...relationOf(one),
          citations: [...cite(graph, one.attributes.evidence, CITED)],
        }));
        const lines = relations.map(({ citations, ...one }) =>
          [relationText(name, one), ...citations.map((cited) => `  ${citationText(cited)}`)].join(
            '\n',
          ),
        );
        const head = `${name} (${type}, key ${view.key}); ${relations.length} of ${wanted.length} relations`;
        return replyWith([oneLine(head), ...lines], {
          key: view.key,
          name,
          type,
          aliases: [...aliases],
          facts,
          relations,
          total: wanted.length,
        });
      }),
  );
}

function relationOf({ key, type, direction, other, attributes }: EntityView['relations'][number]) {
  const { status, date, title } = attributes;
  return {
    edge: key,
    type,
    direction,
    other: { key: other.key, name: other.label, type: other.type },
    status,
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
  };
}

function relationText(name: string, relation: ReturnType<typeof relationOf>): string {
  const { type, direction, other, status, date, title, edge } = relation;
  const line = direction === 'out' ? [name, type, other.name] : [other.name, type, name];
  const more = [title, date, status].filter((part) => part !== undefined).join(', ');
  return oneLine(`- ${line.join(' ')} (${more}; edge ${edge})`);
}
