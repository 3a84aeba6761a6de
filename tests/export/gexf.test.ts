import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGexf } from '../../src/export/index.ts';
import { createGraph } from '../../src/graph/knowledge-graph.ts';
import { daysOf, toEdtf } from '../../src/model/index.ts';
import { hostileGraph } from '../fixtures/hostile-graph.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';
import { flatEdges, flatNodes, xmlSafe } from './flat-graph.ts';

/** The part of the DOM that is read here. */
interface XmlNode {
  hasAttribute(name: string): boolean;
  getAttribute(name: string): string | null;
  getElementsByTagName(name: string): ArrayLike<XmlNode>;
}
interface XmlParser {
  parseFromString(xml: string, type: string): XmlNode;
}

// By a name that the compiler does not follow: the types of the package are those of a browser.
const XMLDOM: string = '@xmldom/xmldom';
const { DOMParser } = (await import(XMLDOM)) as {
  readonly DOMParser: new (options: object) => XmlParser;
};

/** A reader of XML that stops at the first thing that is none. */
function parsed(xml: string): XmlNode {
  const refuse = (message: string): never => {
    throw new Error(message);
  };
  const errorHandler = { warning: refuse, error: refuse, fatalError: refuse };
  return new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml');
}

function all(within: XmlNode, name: string): readonly XmlNode[] {
  return Array.from(within.getElementsByTagName(name));
}

/** An attribute; absent, not empty, where there is none. */
function attribute(element: XmlNode | undefined, name: string): string | undefined {
  return element?.hasAttribute(name) === true ? (element.getAttribute(name) ?? '') : undefined;
}

/** The values of a node or an edge, numbers where the file declares them. */
function valuesOf(root: XmlNode, kind: 'node' | 'edge', element: XmlNode) {
  const declared = all(root, 'attributes').filter((it) => attribute(it, 'class') === kind);
  const types = new Map(
    declared
      .flatMap((it) => all(it, 'attribute'))
      .map((it) => [attribute(it, 'id') ?? '', attribute(it, 'type')]),
  );
  const values = all(element, 'attvalue').map((it) => {
    const [name, value] = [attribute(it, 'for') ?? '', attribute(it, 'value') ?? ''];
    expect(types.has(name)).toBe(true);
    return [name, types.get(name) === 'string' ? value : Number(value)] as const;
  });
  return Object.fromEntries(values);
}

describe.each([
  ['the sample', sampleGraph],
  ['hostile text', hostileGraph],
  ['an empty graph', createGraph],
])('GEXF of %s', (_, make) => {
  it('is read back with every node, edge and attribute', () => {
    const graph = make();
    const root = parsed(toGexf(graph));
    const nodes = all(root, 'node').map((node) => {
      const [position] = all(node, 'viz:position');
      return {
        key: attribute(node, 'id'),
        attributes: {
          ...valuesOf(root, 'node', node),
          label: attribute(node, 'label'),
          x: Number(attribute(position, 'x')),
          y: Number(attribute(position, 'y')),
        },
      };
    });
    const edges = all(root, 'edge').map((edge) => ({
      key: attribute(edge, 'id'),
      source: attribute(edge, 'source'),
      target: attribute(edge, 'target'),
      attributes: valuesOf(root, 'edge', edge),
    }));
    expect(nodes).toEqual(flatNodes(graph));
    expect(edges).toEqual(flatEdges(graph));
  });
});

describe('GEXF', () => {
  it.each([
    ['2031-03-14', '2031-03-14', '2031-03-14'],
    ['2031-02', '2031-02-01', '2031-02-28'],
    ['../2031-02-03', undefined, '2031-02-03'],
    ['2031-02-03/..', '2031-02-03', undefined],
  ])('gives an edge of %s the days %s to %s', (date, start, end) => {
    const graph = sampleGraph();
    const [key = ''] = graph.edges().sort();
    graph.setEdgeAttribute(key, 'date', toEdtf(date));
    const edge = all(parsed(toGexf(graph)), 'edge').find((it) => attribute(it, 'id') === key);
    expect([attribute(edge, 'start'), attribute(edge, 'end')]).toEqual([start, end]);
  });

  it('gives days to an edge exactly where it has a date', () => {
    const graph = sampleGraph();
    for (const edge of all(parsed(toGexf(graph)), 'edge')) {
      const { date } = graph.getEdgeAttributes(attribute(edge, 'id') ?? '');
      const isDated = date !== undefined && daysOf(date) !== undefined;
      expect((attribute(edge, 'start') ?? attribute(edge, 'end')) !== undefined).toBe(isDated);
    }
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
        const nodes = all(parsed(toGexf(graph)), 'node');
        const read = nodes.map((node) => attribute(node, 'label')).sort();
        expect(read).toEqual(labels.map(xmlSafe).sort());
        expect(new Set(nodes.map((node) => attribute(node, 'id'))).size).toBe(labels.length);
      }),
    );
  });

  it('does not depend on the order in which the graph was put together', () => {
    const graph = hostileGraph();
    const turned = createGraph();
    for (const { node, attributes } of [...graph.nodeEntries()].reverse())
      turned.addNode(node, attributes);
    for (const { edge, source, target, attributes } of [...graph.edgeEntries()].reverse())
      turned.addDirectedEdgeWithKey(edge, source, target, attributes);
    expect(toGexf(turned)).toBe(toGexf(graph));
  });
});
