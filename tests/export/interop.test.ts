// Our GraphML in the hands of those who will use it: NetworkX and igraph, where Python has both.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGraphml, writeAtomically } from '../../src/export/index.ts';
import type { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { hostileGraph } from '../fixtures/hostile-graph.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';
import { type FlatEdge, type FlatNode, flatEdges, flatNodes } from './flat-graph.ts';

// Debian's own Python, which has the Debian packages whatever else is first on the path.
const PYTHON = ['/usr/bin/python3', 'python3'].find(hasModules);
const inCi = process.env['CI'] === 'true';

interface Found {
  readonly directed: boolean;
  readonly nodes: readonly FlatNode[];
  readonly edges: readonly FlatEdge[];
}

const folder = mkdtempSync(join(tmpdir(), 'rapport-graphml-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function hasModules(python: string): boolean {
  return spawnSync(python, ['-c', 'import networkx, igraph']).status === 0;
}

function readWith(python: string, graph: KnowledgeGraph): Readonly<Record<string, Found>> {
  const path = join(folder, 'graph.graphml');
  writeAtomically(path, toGraphml(graph));
  const script = fileURLToPath(new URL('./read_graphml.py', import.meta.url));
  const result = spawnSync(python, [script, path], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(`${python} failed: ${result.stderr}`);
  return JSON.parse(result.stdout) as Readonly<Record<string, Found>>;
}

function byKey(a: FlatNode, b: FlatNode): number {
  return a.key < b.key ? -1 : 1;
}

it.runIf(inCi)(
  'CI has a Python with networkx and igraph (apt: python3-networkx python3-igraph)',
  () => {
    expect(PYTHON).toBeDefined();
  },
);

describe.skipIf(PYTHON === undefined).each([
  ['the sample', sampleGraph],
  ['hostile text', hostileGraph],
])('GraphML of %s (needs python3-networkx and python3-igraph)', (_, make) => {
  let found: Readonly<Record<string, Found>> = {};
  beforeAll(() => {
    found = readWith(PYTHON ?? '', make());
  });

  it.each(['networkx', 'igraph'])('is the same graph to %s', (reader) => {
    const graph = make();
    const { directed, nodes, edges } = found[reader] ?? { nodes: [], edges: [] };
    expect(directed).toBe(true);
    expect([...nodes].sort(byKey)).toEqual(flatNodes(graph));
    expect([...edges].sort(byKey)).toEqual(flatEdges(graph));
  });
});
