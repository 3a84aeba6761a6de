// The state of the page with a stubbed server: a selection, then a question, then what is lit.

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask, graphologySource } from '../../src/query/index.ts';
import type { Focus } from '../../web/state/focus.ts';
import type { Selection, ViewState } from '../../web/state/view.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';
import { wireView } from './model-of.ts';

interface Signal<T> {
  value: T;
}
/** The parts under test; the store itself is of the browser's types. */
interface Store {
  readonly load: () => Promise<void>;
  readonly loading: Signal<{ readonly state: string }>;
  readonly queryState: Signal<{ readonly state: string }>;
  readonly focus: Signal<Focus | undefined>;
  readonly hovered: Signal<string | undefined>;
  readonly view: Signal<ViewState>;
  readonly choose: (selection: Selection) => void;
  readonly runQuery: (text: string) => Promise<void>;
}
const STORE = new URL('../../web/state/store.ts', import.meta.url).href;

const graph = sampleGraph();
const QUERY = 'MATCH (a)-[r]->(b) RETURN a, r, b';
const answer = ask(graphologySource(graph), QUERY);
const replies = new Map<string, unknown>([
  ['/api/view', wireView(graph)],
  ['/api/ontology', { nodes: {}, relations: {}, events: {} }],
  ['/api/health', { version: '0', articles: 1 }],
  ['/api/examples', { questions: ['who met whom'] }],
  ['/api/query', answer],
]);

beforeAll(() => {
  vi.stubGlobal('location', { hash: '', pathname: '/', search: '' });
  vi.stubGlobal('history', { pushState: () => undefined, replaceState: () => undefined });
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  vi.stubGlobal('fetch', async (path: string) =>
    Response.json(replies.get(path.split('?')[0] ?? '')),
  );
});

afterAll(() => vi.unstubAllGlobals());

describe('a question', () => {
  it('lights exactly the edges of its answer, whatever was selected before', async () => {
    const store = (await import(STORE)) as Store;
    await store.load();
    expect(store.loading.value.state).toBe('ready');
    const lit = () => [...(store.focus.value?.edges ?? [])].toSorted();
    expect(answer.edges.length).toBeGreaterThan(0);
    for (const selection of [
      { kind: 'node', key: 'person:berg' },
      { kind: 'edge', key: 'e9' },
      { kind: 'row', row: 0 },
    ] as const) {
      store.choose(selection);
      expect(lit()).not.toEqual([...answer.edges].toSorted());
      store.hovered.value = 'person:berg';
      await store.runQuery(QUERY);
      expect(store.queryState.value.state).toBe('answered');
      expect(lit()).toEqual([...answer.edges].toSorted());
      expect(store.view.value.selection).toEqual({ kind: 'none' });
    }
  });
});
