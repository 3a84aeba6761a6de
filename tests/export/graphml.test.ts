import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { toGraphml } from '../../src/export/index.ts';
import { createGraph } from '../../src/graph/knowledge-graph.ts';
import { hostileGraph } from '../fixtures/hostile-graph.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';
import { flatEdges, flatNodes, xmlSafe } from './flat-graph.ts';

describe.each([
  ['the sample', sampleGraph],
  ['hostile text', hostileGraph],
  ['an empty graph', createGraph],
])('GraphML of %s', (_, make) => {
  it('is read back by graphology with every node, edge and attribute', () => {
    const graph = make();
    const back = parse(MultiDirectedGraph, toGraphml(graph));
    const nodes = back.mapNodes((key, attributes) => ({ key, attributes }));
    const edges = back.mapEdges((key, attributes, source, target) => {
      return { key, source, target, attributes };
    });
    expect(nodes).toEqual(flatNodes(graph));
    expect(edges).toEqual(flatEdges(graph));
  });
});

describe('GraphML', () => {
  it('declares every key it uses, once, for node or for edge', () => {
    const xml = toGraphml(sampleGraph());
    const declared = [...xml.matchAll(/<key id="([^"]+)" for="(node|edge)"/g)];
    const ids = declared.map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, kind, id] of ['node', 'edge'].flatMap((kind) => [
      ...xml.matchAll(new RegExp(`<data key="(${kind})-([^"]+)"`, 'g')),
    ])) {
      expect(ids).toContain(`${kind}-${id}`);
    }
  });

  it('writes no element for what is absent', () => {
    expect(toGraphml(sampleGraph())).not.toMatch(/null|undefined|NaN|><\/data>/);
  });

  it('does not depend on the order in which the graph was put together', () => {
    const graph = hostileGraph();
    const turned = createGraph();
    for (const { node, attributes } of [...graph.nodeEntries()].reverse()) {
      turned.addNode(node, attributes);
    }
    for (const { edge, source, target, attributes } of [...graph.edgeEntries()].reverse()) {
      turned.addDirectedEdgeWithKey(edge, source, target, attributes);
    }
    expect(toGraphml(turned)).toBe(toGraphml(graph));
  });

  it('holds any label and any key, one node for each', () => {
    const text = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)),
    });
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 5 }), (labels) => {
        const graph = createGraph();
        for (const label of labels) {
          const counts = { x: 0, y: 0, mentions: 1, articles: 1 };
          graph.addNode(`person:${label}`, { label, type: 'person', aliases: [], ...counts });
        }
        const back = parse(MultiDirectedGraph, toGraphml(graph));
        const read = back.mapNodes((_key, { label }) => label as string).sort();
        expect(read).toEqual(labels.map(xmlSafe).sort());
      }),
    );
  });
});
