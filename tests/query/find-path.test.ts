import { describe, expect, it } from 'vitest';
import { findPath, formatPath, graphologySource } from '../../src/query/index.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';

const graph = sampleGraph();
const source = graphologySource(graph);

describe('the way between two names', () => {
  it('is told step by step, each with its sentence, along edges and against them', () => {
    const { found, from, to, steps } = findPath(source, 'Anna Lind', 'Norne Bank');
    expect(found).toBe(true);
    expect([from.key, to.key]).toEqual(['person:lind', 'organization:norne']);
    expect(steps.map(({ from, type, forward, to }) => [from.name, type, forward, to.name])).toEqual(
      [
        ['Anna Lind', 'MET', true, 'Jonas Berg'],
        ['Jonas Berg', 'LEADS', true, 'Norne Bank'],
      ],
    );
    for (const { edge, evidence } of steps) {
      expect(evidence).toEqual(graph.getEdgeAttribute(edge, 'evidence'));
      expect(evidence.length).toBeGreaterThan(0);
    }
    const back = findPath(source, 'Norne Bank', 'Anna Lind').steps;
    expect(back.map(({ forward }) => forward)).toEqual([false, false]);
  });

  it('takes other names of the two', () => {
    const { steps, assumptions } = findPath(source, 'Lind', 'berg');
    expect(steps).toHaveLength(1);
    expect(assumptions).toContain('"Lind" read as Anna Lind');
  });

  it('has no step from a name to itself', () => {
    expect(findPath(source, 'Lind', 'Anna Lind')).toMatchObject({ found: true, steps: [] });
  });

  it('does not lead through what only was planned, or through an article', () => {
    const apart = graph.copy() as typeof graph;
    for (const edge of apart.edges()) {
      if (apart.getEdgeAttribute(edge, 'type') === 'MENTIONED_IN') continue;
      apart.setEdgeAttribute(edge, 'status', 'planned');
    }
    const way = findPath(graphologySource(apart), 'Lind', 'Berg');
    expect(way).toMatchObject({ found: false, steps: [] });
    expect(formatPath(way)).toContain('Anna Lind to Jonas Berg: no way\n');
  });

  it('asks which, where a name could mean several', () => {
    const two = graph.copy() as typeof graph;
    two.addNode('person:otto', { ...two.getNodeAttributes('person:berg'), label: 'Otto Berg' });
    expect(() => findPath(graphologySource(two), 'Berg', 'Lind')).toThrow(
      expect.objectContaining({
        code: 'query.ambiguous',
        suggestions: expect.arrayContaining(['Jonas Berg', 'Otto Berg']),
        candidates: expect.arrayContaining([expect.objectContaining({ id: 'person:otto' })]),
      }),
    );
  });

  it('takes keys, which tell two of one name apart', () => {
    const two = graph.copy() as typeof graph;
    two.addNode('person:other', two.getNodeAttributes('person:berg'));
    const over = graphologySource(two);
    expect(() => findPath(over, 'Lind', 'Jonas Berg')).toThrow(
      expect.objectContaining({
        code: 'query.ambiguous',
        suggestions: expect.arrayContaining(['person:berg', 'person:other']),
      }),
    );
    expect(findPath(over, 'Lind', 'person:berg').steps).toHaveLength(1);
    expect(findPath(over, 'Lind', 'person:other').found).toBe(false);
  });

  it.each(['', '   '])('refuses the name %j', (name) => {
    expect(() => findPath(source, name, 'Lind')).toThrow(
      expect.objectContaining({ code: 'query.unknown-name' }),
    );
  });

  it('is written for a terminal, without what could steer one', () => {
    const hostile = graph.copy() as typeof graph;
    hostile.setNodeAttribute('person:berg', 'label', 'Jonas\u001b[31m\nBerg');
    const text = formatPath(findPath(graphologySource(hostile), 'Lind', 'Norne Bank'));
    expect(text).toContain('Anna Lind -MET-> Jonas [31m Berg, 2024-02-12\n    "Anna Lind met');
    expect(text).not.toContain('\u001b');
  });
});
