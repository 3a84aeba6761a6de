import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGraph } from '../../src/graph/knowledge-graph.ts';
import type { NodeAttributes } from '../../src/model/index.ts';
import { createSearch, foldName } from '../../src/server/search.ts';

const PEOPLE: readonly (readonly [key: string, label: string, aliases?: readonly string[]])[] = [
  ['p1', 'Łukasz Dvořák'],
  ['p2', 'Lukas Dworak-Smith', ['The Dove']],
  ['p3', 'Dvora Lukin'],
  ['p4', 'Søren Ørsted'],
  ['p5', 'al-Tayyib Nuwas', ['Nuwas', 'Tayyib']],
  ['p6', 'Nuwas'],
  ['p7', 'U.N. Mission in Lund'],
];

function search(text: string, limit = 10) {
  const graph = createGraph();
  for (const [key, label, aliases = []] of PEOPLE) {
    const type: NodeAttributes['type'] = key === 'p7' ? 'organization' : 'person';
    graph.addNode(key, { label, type, aliases, x: 0, y: 0, mentions: 1, articles: 1 });
  }
  return createSearch(graph)({ text, limit });
}

function keysOf(text: string) {
  return search(text).results.map(({ key }) => key);
}

describe('a search by name', () => {
  it.each([
    ['lukasz', ['p1']],
    ['LUK', ['p2', 'p1', 'p3']],
    ['dvořák', ['p1']],
    ['dvorak luk', ['p1']],
    ['smith', ['p2']],
    ['dove', ['p2']],
    ['orsted', ['p4']],
    ['soren', ['p4']],
    ['al tayyib', ['p5']],
    ['al-Tayyib', ['p5']],
    ['nuwas', ['p6', 'p5']],
    ['un miss', ['p7']],
    ['kasz', []],
    ['.*', ['p2', 'p3', 'p6', 'p4', 'p7', 'p5', 'p1']],
    ['(', ['p2', 'p3', 'p6', 'p4', 'p7', 'p5', 'p1']],
  ])('for %j finds, best first, %j', (text, keys) => {
    expect(keysOf(text).sort()).toEqual([...keys].sort());
    if (text !== '.*' && text !== '(') expect(keysOf(text)[0]).toBe(keys[0]);
  });

  it('counts what it does not show', () => {
    expect(search('luk', 1)).toMatchObject({ total: 3, results: [{ key: 'p2' }] });
  });

  it('prefers the better connected of two equal names', () => {
    const graph = createGraph();
    const node = { label: 'Mara Holt', type: 'person', aliases: [], x: 0, y: 0 } as const;
    for (const key of ['a', 'b', 'c']) graph.addNode(key, { ...node, mentions: 1, articles: 1 });
    const edge = { type: 'MET', status: 'occurred', articles: 1, evidence: [] } as const;
    graph.addDirectedEdge('b', 'a', edge);
    graph.addDirectedEdge('b', 'c', edge);
    const { results } = createSearch(graph)({ text: 'holt', limit: 5 });
    expect(results.map(({ key }) => key)).toEqual(['b', 'a', 'c']);
  });
});

describe('folding', () => {
  it('of a folded name changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
    );
  });
});
