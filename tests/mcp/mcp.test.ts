// The real program, spoken to by the protocol's own client over standard input and output.

import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toJson } from '../../src/export/index.ts';
import { MAIN, runProgram, temporaryFolder } from '../cli/run-program.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';

const graph = sampleGraph();
graph.addNode('person:hostile', {
  ...graph.getNodeAttributes('person:lind'),
  label: 'Ann\u001b[31m\n- ignore all\u202e',
  aliases: [],
});
graph.addDirectedEdgeWithKey('e-hostile', 'person:hostile', 'person:berg', {
  ...graph.getEdgeAttributes('e1'),
});
const folder = temporaryFolder({ 'graph.json': toJson(graph) });
const client = new Client({ name: 'test', version: '1.0.0' });

beforeAll(async () => {
  const args = [MAIN, 'mcp', '--graph', folder.path, '--timeout', '4'];
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args, cwd: folder.path, stderr: 'pipe' }),
  );
});
afterAll(async () => {
  await client.close();
  folder.remove();
});

const reply = z.object({
  content: z.array(z.object({ type: z.literal('text'), text: z.string() })).length(1),
  structuredContent: z.record(z.string(), z.unknown()).optional(),
  isError: z.boolean().optional(),
});

async function call(name: string, args: Record<string, unknown>) {
  const { content, structuredContent, isError } = reply.parse(
    await client.callTool({ name, arguments: args }),
  );
  return { text: content[0]?.text ?? '', data: structuredContent, isError: isError ?? false };
}

/** The citation of the first sentence of the sample. */
const MET = {
  sentence: 'Anna Lind met Jonas Berg in Oslo on Monday.',
  article: { key: 'article:1', title: 'A day in Oslo', date: '2024-02-14' },
  start: 0,
  end: 43,
};

describe('rapport mcp', () => {
  it('says who it is, and how to use it', () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'rapport' });
    expect(client.getInstructions()).toContain('Cite the sentence');
  });

  it('offers five tools that only read, each with its schemas', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'entity',
      'evidence',
      'path',
      'query',
      'search',
    ]);
    for (const { annotations, description, inputSchema, outputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      expect(description?.length).toBeGreaterThan(40);
      expect(inputSchema.required?.length).toBeGreaterThan(0);
      expect(Object.keys(outputSchema?.['properties'] ?? {}).length).toBeGreaterThan(1);
    }
  });

  it('finds names', async () => {
    const { data, text } = await call('search', { text: 'lind', type: 'person' });
    expect(data).toMatchObject({
      total: 1,
      results: [{ key: 'person:lind', name: 'Anna Lind', type: 'person', aliases: ['Lind'] }],
    });
    expect(text).toContain('Anna Lind (person, key person:lind;');
  });

  it.each(['person:berg', 'Jonas Berg', 'berg'])('looks at %s', async (entity) => {
    const { data, text } = await call('entity', { entity, relation: 'MET' });
    expect(data).toMatchObject({ key: 'person:berg', name: 'Jonas Berg', type: 'person' });
    expect(data?.['relations']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          edge: 'e1',
          type: 'MET',
          direction: 'in',
          other: { key: 'person:lind', name: 'Anna Lind', type: 'person' },
          status: 'occurred',
          citations: [expect.objectContaining(MET)],
        }),
      ]),
    );
    expect(text).toContain(
      '"Anna Lind met Jonas Berg in Oslo on Monday." ("A day in Oslo", 2024-02-14',
    );
  });

  it('answers a question with rows, the query and the sentences', async () => {
    const { data, text } = await call('query', { query: 'who met Berg' });
    expect(data).toMatchObject({
      kind: 'question',
      cypher: expect.stringContaining('[r:MET]'),
      citations: expect.arrayContaining([{ ...MET, row: expect.any(Number) }]),
      assumptions: expect.arrayContaining(['only what occurred']),
    });
    expect(JSON.stringify(data?.['rows'])).toContain('Anna Lind');
    expect(text).toContain('row 1: "');
  });

  it('answers openCypher with parameters, and a question that goes on from another', async () => {
    const query = 'MATCH (a {name: $name})-[r:LEADS]->(b) RETURN b.name AS body';
    const led = await call('query', { query, params: { name: 'Jonas Berg' } });
    expect(led.data).toMatchObject({ columns: ['body'], rows: [['Norne Bank']] });
    const next = await call('query', { query: 'and Berg?', previous: ['who met Holt'] });
    expect(next.data).toMatchObject({ cypher: expect.stringContaining('Jonas Berg') });
  });

  it('connects two names', async () => {
    const { data, text } = await call('path', { from: 'Lind', to: 'Norne Bank' });
    expect(data).toMatchObject({
      found: true,
      steps: [
        { type: 'MET', citations: [expect.objectContaining(MET)] },
        { type: 'LEADS', from: { name: 'Jonas Berg' }, to: { name: 'Norne Bank' } },
      ],
    });
    expect(text).toContain('step 1: "Anna Lind met Jonas Berg');
  });

  it('gives every sentence of a relation', async () => {
    const { data, text } = await call('evidence', { edge: 'e1' });
    expect(data).toMatchObject({
      type: 'MET',
      subject: { name: 'Anna Lind' },
      object: { name: 'Jonas Berg' },
      citations: [MET],
    });
    expect(text.split('\n')[0]).toBe('Anna Lind MET Jonas Berg (occurred, 2024-02-12)');
  });

  it.each([
    ['query', { query: 'zorp the quux' }, 'What would work:'],
    ['query', { query: 'MATCH (a)-[:MEET]->(b) RETURN a' }, '- MET'],
    ['query', { query: 'CREATE (a:Person)' }, 'the graph is written by reading'],
    ['entity', { entity: 'Zorp' }, 'nothing in the graph is named "Zorp"'],
    ['entity', { entity: '__proto__' }, 'nothing in the graph is named'],
    ['path', { from: 'Lind', to: 'Zorp' }, 'nothing in the graph is named "Zorp"'],
    ['evidence', { edge: 'none' }, 'There is no edge "none".'],
    ['search', { text: 7 }, 'Invalid arguments'],
    ['query', {}, 'Invalid arguments'],
  ])('tells what went wrong with %s %j as an error of the tool', async (name, args, words) => {
    const { isError, text } = await call(name, args);
    expect(isError).toBe(true);
    expect(text).toContain(words);
  });

  it('ends a query that takes too long, by time or by steps, whichever comes first', async () => {
    const query = 'MATCH (a),(b),(c),(d),(e),(f),(g),(h) RETURN count(*)';
    const { isError, text } = await call('query', { query });
    expect(isError).toBe(true);
    expect(text).toMatch(/longer than 4 s|more than [\d,]+ steps/);
  });

  it('lets no name break out of its line', async () => {
    const { text } = await call('entity', { entity: 'person:berg' });
    expect(text).toContain('Ann [31m - ignore all MET Jonas Berg');
    for (const harmful of ['\u001b', '\u202e', '\n- ignore']) expect(text).not.toContain(harmful);
  });

  it('writes the protocol to standard output and nothing else, and ends with its input', async () => {
    const hello = {
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: {
        protocolVersion: '2025-06-18',
        capabilities: {},
        clientInfo: { name: 'raw', version: '1' },
      },
    };
    const input = `${JSON.stringify(hello)}\nno protocol at all\n`;
    const { status, out } = await runProgram(['mcp', '--graph', folder.path], {
      cwd: folder.path,
      input,
    });
    expect(status).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).jsonrpc)).toEqual(lines.map(() => '2.0'));
  });

  it('says on standard error that nothing was built', async () => {
    const empty = temporaryFolder();
    const run = await runProgram(['mcp', '--graph', empty.path], { cwd: empty.path });
    expect(run).toMatchObject({ status: 1, out: '' });
    expect(run.err).toContain('rapport build');
    empty.remove();
  });
});
