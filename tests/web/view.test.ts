import { describe, expect, it } from 'vitest';
import { ask, graphologySource } from '../../src/query/index.ts';
import { nearestIn } from '../../web/explorer/nearest.ts';
import { answerFocus, edgesOfRow, selectionFocus } from '../../web/state/focus.ts';
import { buildModel, neighboursOf } from '../../web/state/model.ts';
import {
  FIRST_VIEW,
  NO_FILTERS,
  openArticle,
  select,
  setQuery,
  soloFilter,
  stepBack,
  toggleFilter,
} from '../../web/state/view.ts';
import { countsOf, tiesOfHidden, visibleOf } from '../../web/state/visible.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';
import { replyOf } from './model-of.ts';

const graph = sampleGraph();
const reply = replyOf(graph).part;
const model = buildModel(reply);
const nothing = { nodes: new Set<string>(), edges: new Set<string>() };
const answer = ask(graphologySource(graph), 'who met whom');

describe('what is drawn', () => {
  it('at first are names with relations, without events and articles', () => {
    const { nodes, edges } = visibleOf(model, FIRST_VIEW.hidden, nothing);
    expect([...edges].sort()).toEqual(['e1', 'e6', 'e7', 'e8', 'e9']);
    expect([...nodes].some((key) => /^(event|article|place):/.test(key))).toBe(false);
  });

  it('is everything without filters', () => {
    const { nodes, edges } = visibleOf(model, NO_FILTERS, nothing);
    expect([nodes.size, edges.size]).toEqual([graph.order, graph.size]);
  });

  it('holds what was asked for, whatever the filters say', () => {
    const asked = { nodes: new Set(['article:1']), edges: new Set(['e4']) };
    const { nodes, edges } = visibleOf(model, FIRST_VIEW.hidden, asked);
    expect(edges.has('e4')).toBe(true);
    for (const key of ['article:1', 'event:1', 'place:oslo']) expect(nodes.has(key)).toBe(true);
  });

  it('ties a selected event to the names that are shown', () => {
    expect(tiesOfHidden(model, FIRST_VIEW.hidden, 'event:1')).toEqual(['e2', 'e3', 'e4']);
    expect(tiesOfHidden(model, FIRST_VIEW.hidden, 'person:lind')).toEqual([]);
  });

  it('leaves out edges without both ends', () => {
    const [first] = reply.edges;
    if (first === undefined) throw new Error('the sample has edges');
    const torn = buildModel({ ...reply, edges: [{ ...first, key: 'torn', target: 'nobody' }] });
    expect(torn.edges.size).toBe(0);
  });
});

describe('counts', () => {
  it('are of the relations among the types that are shown', () => {
    const counts = countsOf(model, FIRST_VIEW.hidden);
    expect(counts.nodeTypes.get('event')).toBe(2);
    expect(counts.edgeTypes.get('MET')).toBe(3);
    expect(counts.edgeTypes.get('ACTOR_IN')).toBeUndefined();
    expect(counts.statuses.get('planned')).toBe(1);
    expect(counts.loose).toBe(2);
  });

  it('of one filter follow the other', () => {
    const view = toggleFilter(FIRST_VIEW, 'statuses', 'denied');
    expect(countsOf(model, view.hidden).edgeTypes.get('MET')).toBe(2);
    expect(countsOf(model, view.hidden).statuses.get('denied')).toBe(1);
  });
});

describe('what is lit', () => {
  it('by an answer are exactly its edges', () => {
    const focus = answerFocus(model, answer);
    expect([...(focus?.edges ?? [])].sort()).toEqual([...answer.edges].sort());
  });

  it('by a row are the edges that it rests on', () => {
    expect(edgesOfRow(answer, 0)).toEqual(['e1']);
    const focus = selectionFocus(model, { kind: 'row', row: 0 }, { answer });
    expect([...(focus?.nodes ?? [])].sort()).toEqual(['person:berg', 'person:lind']);
  });

  it('by a node are its visible relations and their ends', () => {
    const visible = visibleOf(model, FIRST_VIEW.hidden, nothing);
    const focus = selectionFocus(model, { kind: 'node', key: 'person:berg' }, {}, visible);
    expect([...(focus?.edges ?? [])].sort()).toEqual(['e1', 'e7', 'e8']);
    expect(neighboursOf(model, 'person:berg', visible.edges)).toEqual(
      new Set(['person:lind', 'person:holt', 'organization:norne']),
    );
  });

  it('by what is not in the graph is nothing', () => {
    expect(selectionFocus(model, { kind: 'node', key: 'nobody' }, {})).toBeUndefined();
  });
});

describe('steps', () => {
  it('back go from article to selection to query to nothing', () => {
    const asked = setQuery(FIRST_VIEW, 'who met whom');
    const chosen = select(asked, { kind: 'row', row: 0 });
    const open = openArticle(chosen, { article: 'article:1' });
    expect(stepBack(open)).toEqual(chosen);
    expect(stepBack(chosen)).toEqual(asked);
    expect(stepBack(asked)).toEqual(FIRST_VIEW);
    expect(stepBack(FIRST_VIEW)).toBe(FIRST_VIEW);
  });

  it.each([
    ['a node', 'b', { kind: 'node', key: 'person:lind' }],
    ['an edge', 'b', { kind: 'edge', key: 'e1' }],
    ['a row', 'b', { kind: 'row', row: 3 }],
    ['a node, by the same query again,', 'a', { kind: 'node', key: 'person:lind' }],
    ['a row, by no query,', '', { kind: 'row', row: 3 }],
  ] as const)('to a query let go of %s', (_, query, selection) => {
    const chosen = select(setQuery(FIRST_VIEW, 'a'), selection);
    const open = openArticle(chosen, { article: 'article:1' });
    expect(setQuery(open, query)).toEqual({ ...FIRST_VIEW, query });
  });

  it('to no query keep the node that was selected', () => {
    const chosen = select(setQuery(FIRST_VIEW, 'a'), { kind: 'node', key: 'person:lind' });
    expect(setQuery(chosen, '').selection).toEqual({ kind: 'node', key: 'person:lind' });
  });

  it('to one type alone hide the others, and show all again the second time', () => {
    const items = ['person', 'place', 'event'];
    const alone = soloFilter(FIRST_VIEW, 'nodeTypes', { item: 'person', items });
    expect([...alone.hidden.nodeTypes].sort()).toEqual(['article', 'event', 'place']);
    const again = soloFilter(alone, 'nodeTypes', { item: 'person', items });
    expect([...again.hidden.nodeTypes]).toEqual(['article']);
  });
});

describe('arrow keys', () => {
  const at = (key: string, x: number, y: number) => ({ key, x, y });
  const points = [at('middle', 0, 0), at('right', 100, 10), at('far', 200, 0), at('up', 10, -80)];
  it.each([
    ['right', 'right'],
    ['up', 'up'],
    ['left', undefined],
    ['down', undefined],
  ] as const)('%s leads to %s', (direction, key) => {
    expect(nearestIn(points, at('middle', 0, 0), direction)).toBe(key);
  });
});
