import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEdge, decodeOntology } from '../../web/api/decode-graph.ts';
import { decodeAnswer, decodeFailure, decodeSearch } from '../../web/api/decode-reply.ts';
import { decodeView } from '../../web/api/decode-view.ts';
import { DecodeError } from '../../web/api/json.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';
import { wireView } from './model-of.ts';

const edge = {
  key: 'e',
  source: 'a',
  target: 'b',
  attributes: {
    type: 'MET',
    status: 'occurred',
    articles: 1,
    evidence: [
      {
        article: 'x',
        start: 0,
        end: 4,
        sentence: 'They',
        rule: 'r',
        confidence: 0.5,
        subject: [0, 4],
      },
    ],
  },
};

describe('replies', () => {
  it('of the promised shape come through as they are', () => {
    expect(decodeEdge(edge)).toEqual(edge);
  });

  it('with keys of objects as names stay data', () => {
    const words = {
      label: 'met',
      inverseLabel: 'met',
      definition: 'd',
      symmetric: true,
      class: 'fact',
    };
    const reply: unknown = JSON.parse(
      JSON.stringify({ nodes: {}, relations: { MET: words }, events: {} }).replace(
        'MET',
        '__proto__',
      ),
    );
    expect([...decodeOntology(reply).relations.keys()]).toEqual(['__proto__']);
  });

  it.each([
    ['a view without nodes', () => decodeView({ ...wireView(sampleGraph()), nodes: undefined })],
    [
      'a view whose columns differ in length',
      () => {
        const view = wireView(sampleGraph());
        return decodeView({ ...view, nodes: { ...view.nodes, label: [] } });
      },
    ],
    [
      'a view with an edge to nowhere',
      () => {
        const view = wireView(sampleGraph());
        return decodeView({
          ...view,
          edges: { ...view.edges, source: view.edges.source.map(() => 999) },
        });
      },
    ],
    [
      'an edge without a status',
      () => decodeEdge({ ...edge, attributes: { type: 'MET', evidence: [] } }),
    ],
    [
      'an edge of an unknown status',
      () => decodeEdge({ ...edge, attributes: { ...edge.attributes, status: 'maybe' } }),
    ],
    [
      'a hit of an unknown type',
      () => decodeSearch({ results: [{ key: 'k', label: 'l', type: 'thing', aliases: [] }] }),
    ],
    [
      'an answer with an object as a cell',
      () =>
        decodeAnswer({
          cypher: '',
          columns: ['a'],
          rows: [[{}]],
          evidence: [],
          nodes: [],
          edges: [],
        }),
    ],
  ])('that are %s are refused by name', (_what, decode) => {
    expect(decode).toThrow(DecodeError);
  });

  it('of any other shape never pass and never break the page', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => decodeView(value)).toThrow(DecodeError);
        expect(() => decodeAnswer(value)).toThrow(DecodeError);
        expect(decodeFailure(value, 500).message).toBe('The server answered 500.');
      }),
    );
  });
});

describe('failures', () => {
  it('keep their advice and their place', () => {
    const error = { code: 'query.syntax', message: 'no', suggestions: ['MET'], position: 4 };
    expect(decodeFailure({ error }, 422)).toEqual(error);
  });
});
