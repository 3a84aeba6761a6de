import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/export/index.ts';
import { loadGraph, parseGraph } from '../../src/graph/load-graph.ts';
import { RapportError } from '../../src/model/index.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';

const json = toJson(sampleGraph());

describe('a damaged graph is refused, with where and what to do', () => {
  it.each([
    ['no JSON', json.slice(0, 200)],
    ['another shape', '[]'],
    ['null', 'null'],
    ['an unknown node type', json.replace('"type":"person"', '"type":"alien"')],
    ['an unknown edge type', json.replace('"type":"MET"', '"type":"MEETS"')],
    ['an unknown status', json.replace('"status":"denied"', '"status":"unsure"')],
    ['a date that is none', json.replace('2024-02-12', 'Monday')],
    ['a position that is none', json.replace('"x":1,', '"x":null,')],
    ['an end that is missing', json.replace('"source":"person:lind"', '"source":"person:none"')],
    ['a key given twice', json.replace('"key":"e1"', '"key":"e2"')],
    ['evidence without its words', json.replace('"sentence":', '"words":')],
    ['an undirected graph', json.replace('"type":"directed"', '"type":"mixed"')],
  ])('%s', (_, damaged) => {
    expect(damaged).not.toBe(json);
    const parse = () => parseGraph(damaged, 'graph/graph.json');
    expect(parse).toThrow(RapportError);
    expect(parse).toThrow(
      expect.objectContaining({
        code: 'store.corrupt',
        where: 'graph/graph.json',
        suggestions: [expect.stringContaining('rapport build')],
      }),
    );
  });

  it('a file that is not there is not found', () => {
    expect(() => loadGraph('/nowhere/graph.json')).toThrow(
      expect.objectContaining({ code: 'not-found', where: '/nowhere/graph.json' }),
    );
  });
});

it('the note of what made the graph is kept', () => {
  const graph = sampleGraph();
  graph.setAttribute('generator', 'rapport 1');
  expect(parseGraph(toJson(graph)).getAttribute('generator')).toBe('rapport 1');
});
