// What a person decided is data: it survives new articles, waits for those that are gone, gives way to what
// was decided later, and leaves no trace when it is taken back.

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { getThing, listActs, mentionsOf } from '../../src/judge/index.ts';
import type { ArticleReading, Judgement } from '../../src/model/index.ts';
import { createMemoryStore } from '../../src/store/index.ts';
import { sketchArticle } from '../fixtures/readings.ts';
import { HOSTILE_NAMES } from '../web/hostile-names.ts';
import { readTold, TOLD } from './graph-folder.ts';
import { decide, edgesOf, keysOf, worldOf } from './world.ts';

let told: Record<keyof typeof TOLD, ArticleReading>;
beforeAll(() => {
  told = Object.fromEntries(
    Object.entries(TOLD).map(([name, one]) => [name, readTold(one)]),
  ) as typeof told;
}, 120_000);

function all(): readonly ArticleReading[] {
  return Object.values(told);
}

/** How each act stands over some articles. */
function standings(articles: readonly ArticleReading[], judgements: readonly Judgement[]) {
  const store = createMemoryStore();
  store.addJudgements(judgements);
  const { corpus } = worldOf(articles, judgements);
  return listActs(store.judgementLog(), corpus).map(({ standing }) => standing);
}

describe('a split', () => {
  it('holds in articles to come, and the rest stays with its own', () => {
    const few = [told.minister, told.dahl];
    const before = worldOf(few);
    const [berg = ''] = keysOf(before, 'Jonas Berg');
    const mentions = mentionsOf(before, getThing(before, berg));
    const apart = mentions.filter(({ sentence }) => sentence.includes('accused'));
    expect(apart).toHaveLength(1);
    const made = decide(before, {
      act: 'split',
      mentions: apart.map(({ anchor }) => anchor),
    });
    expect(keysOf(worldOf(few, made), 'Jonas Berg')).toHaveLength(2);
    const after = worldOf([...few, told.again, told.other], made);
    const bergs = keysOf(after, 'Jonas Berg');
    expect(bergs).toHaveLength(2);
    const sentences = bergs.map((key) =>
      mentionsOf(after, getThing(after, key)).map(({ sentence }) => sentence.includes('accused')),
    );
    expect(sentences.toSorted((a, b) => a.length - b.length)).toEqual([[true], [false, false]]);
  });

  it('parts two that one article takes for one', () => {
    const before = worldOf([told.other]);
    const key = keysOf(before, 'A. Lind')[0] ?? '';
    const last = mentionsOf(before, getThing(before, key)).at(-1);
    expect(last?.words).toBe('Lind');
    const made = decide(before, { act: 'split', mentions: [last?.anchor ?? ''] });
    const after = worldOf([told.other], made);
    expect([...keysOf(after, 'A. Lind'), ...keysOf(after, 'Lind')]).toHaveLength(2);
    expect(worldOf([told.other]).bytes).toBe(before.bytes);
  });
});

describe('another type', () => {
  it('holds in articles to come, which take it for what it is not', () => {
    const before = worldOf([told.dahl]);
    const made = decide(before, {
      act: 'retype',
      entity: keysOf(before, 'Norne Bank')[0] ?? '',
      type: 'place',
    });
    const after = worldOf([told.dahl, told.other], made);
    const banks = keysOf(after, 'Norne Bank');
    expect(banks.map((key) => after.graph.getNodeAttribute(key, 'type'))).toEqual(['place']);
    expect(after.graph.getNodeAttribute(banks[0], 'articles')).toBe(2);
  });

  it('is that of the later word', () => {
    const before = worldOf([told.dahl]);
    const [entity = ''] = keysOf(before, 'Norne Bank');
    const first = decide(before, { act: 'retype', entity, type: 'place' }, '2026-01-01T00:00:00Z');
    const middle = worldOf([told.dahl], first);
    const [moved = ''] = keysOf(middle, 'Norne Bank');
    const second = decide(middle, { act: 'retype', entity: moved, type: 'group' });
    const both = [...first, ...second];
    const after = worldOf([told.dahl], both);
    const [last] = keysOf(after, 'Norne Bank');
    expect(after.graph.getNodeAttribute(last, 'type')).toBe('group');
    expect(standings([told.dahl], both)).toEqual(['overruled', 'holds']);
  });
});

describe('a rejection', () => {
  it('holds when the first of its articles goes', () => {
    const both = [told.minister, told.again];
    const before = worldOf(both);
    const [edge = ''] = edgesOf(before, 'MET');
    const made = decide(before, { act: 'reject', edge });
    expect(made.length).toBeGreaterThan(1);
    for (const left of [both, both.slice(0, 1), both.slice(1)]) {
      expect(edgesOf(worldOf(left), 'MET')).toHaveLength(1);
      expect(edgesOf(worldOf(left, made), 'MET')).toEqual([]);
    }
  });

  it('holds when its event turns out to be two, and when they are one again', () => {
    const both = [told.minister, told.again];
    const before = worldOf(both);
    const [edge = ''] = edgesOf(before, 'MET');
    const rejected = decide(before, { act: 'reject', edge });
    const event = before.graph.getEdgeAttribute(edge, 'event') ?? '';
    const reports = mentionsOf(before, getThing(before, event));
    expect(reports).toHaveLength(2);
    const apart = decide(before, { act: 'split', mentions: [reports[1]?.anchor ?? ''] });
    expect(edgesOf(worldOf(both, apart), 'MET')).toHaveLength(2);
    expect(edgesOf(worldOf(both, [...apart, ...rejected]), 'MET')).toEqual([]);
    expect(edgesOf(worldOf(both, [...rejected, ...apart]), 'MET')).toEqual([]);
  });

  it('of one event leaves another between the same two', () => {
    const later = readTold(['Anna Lind met Jonas Berg in Bergen on 3 May 2024.', '2024-05-04']);
    const both = [told.minister, later];
    const before = worldOf(both);
    const edges = edgesOf(before, 'MET');
    expect(edges).toHaveLength(2);
    const made = decide(before, { act: 'reject', edge: edges[0] ?? '' });
    expect(edgesOf(worldOf(both, made), 'MET')).toEqual(edges.slice(1));
  });

  it('of a quote takes its speaker from these words, and leaves his others', () => {
    const article = readTold([
      'Anna Lind said Oslo was calm. Jonas Berg said Bergen was not. Lind said the talks would go on.',
      '2024-05-04',
    ]);
    const before = worldOf([article]);
    const edges = edgesOf(before, 'QUOTED_IN');
    const sentence = (world: typeof before, edge: string) =>
      world.graph.getEdgeAttribute(edge, 'evidence')[0]?.sentence;
    expect(edges.map((edge) => sentence(before, edge)).sort()).toEqual([
      'Anna Lind said Oslo was calm.',
      'Jonas Berg said Bergen was not.',
      'Lind said the talks would go on.',
    ]);
    const wrong = edges.find((edge) => sentence(before, edge)?.startsWith('Lind')) ?? '';
    const made = decide(before, { act: 'reject', edge: wrong });
    const after = worldOf([article], made);
    expect(edgesOf(after, 'QUOTED_IN')).toEqual(edges.filter((edge) => edge !== wrong));
    expect(standings([article], made)).toEqual(['holds']);
  });
});

describe('two events', () => {
  it('are one on a word, which holds for articles to come, and two again without it', () => {
    const later = readTold(['Anna Lind met Jonas Berg in Bergen on 3 May 2024.', '2024-05-04']);
    const before = worldOf([told.minister, later]);
    const events = before.graph.filterNodes((_, { type }) => type === 'event');
    const [a = '', b = ''] = edgesOf(before, 'MET').map(
      (edge) => before.graph.getEdgeAttribute(edge, 'event') ?? '',
    );
    const made = decide(before, { act: 'merge', left: a, right: b });
    const after = worldOf([told.minister, later, told.again], made);
    expect(edgesOf(after, 'MET')).toHaveLength(1);
    expect(after.graph.filterNodes((_, { type }) => type === 'event').length).toBeLessThan(
      events.length,
    );
    expect(standings([told.minister, later], made)).toEqual(['holds']);
  });

  it('on one word have keys of their own, and are merged and rejected apart', () => {
    const article = sketchArticle({
      text: 'Anna Lind shot Jonas Berg in Oslo.',
      entities: [
        { type: 'person', name: 'Anna Lind' },
        { type: 'person', name: 'Jonas Berg' },
      ],
      events: [
        { type: 'ASSAULT', trigger: 'shot', actors: ['Anna Lind'], recipients: ['Jonas Berg'] },
        { type: 'COERCE', trigger: 'shot', actors: ['Anna Lind'], recipients: ['Jonas Berg'] },
      ],
    });
    const before = worldOf([article]);
    const events = before.graph.filterNodes((_, { type }) => type === 'event');
    expect(events).toHaveLength(2);
    for (const event of events) {
      const edge = before.graph.findOutEdge(event, (_, { type }) => type === 'REPORTED_IN') ?? '';
      const left = worldOf([article], decide(before, { act: 'reject', edge }));
      expect(left.graph.filterNodes((_, { type }) => type === 'event')).toEqual(
        events.filter((key) => key !== event),
      );
    }
    const [left = '', right = ''] = events;
    const merged = worldOf([article], decide(before, { act: 'merge', left, right }));
    expect(merged.graph.filterNodes((_, { type }) => type === 'event')).toHaveLength(1);
  });
});

describe('a merge', () => {
  const merged = () => {
    const before = worldOf(all());
    const [left = ''] = keysOf(before, 'Anna Dahl');
    const [right = ''] = keysOf(before, 'A. Lind');
    return { before, made: decide(before, { act: 'merge', left, right }) };
  };

  it('waits while an article is gone, and comes back with it', () => {
    const { before, made } = merged();
    const without = all().filter((article) => article !== told.dahl);
    expect(standings(without, made)).toEqual(['dormant']);
    expect(worldOf(without, made).bytes).toBe(worldOf(without).bytes);
    expect(standings(all(), made)).toEqual(['holds']);
    expect(worldOf(all(), made).graph.order).toBe(before.graph.order - 1);
  });

  it('gives way to a later word, and holds again when that is taken back', () => {
    const { before, made } = merged();
    const middle = worldOf(all(), made);
    const key = middle.corpus.keys.at(made[0]?.left ?? '') ?? '';
    expect(middle.corpus.keys.at(made[0]?.right ?? '')).toBe(key);
    const apart = mentionsOf(middle, getThing(middle, key))
      .filter(({ document }) => document === told.other.document.id)
      .map(({ anchor }) => anchor);
    const split = decide(middle, { act: 'split', mentions: apart });
    const both = [...made, ...split];
    expect(worldOf(all(), both).graph.order).toBe(before.graph.order);
    expect(standings(all(), both)).toEqual(['overruled', 'holds']);
    const store = createMemoryStore();
    store.addJudgements(made);
    store.undoJudgements(store.addJudgements(split));
    expect(worldOf(all(), store.judgements()).bytes).toBe(middle.bytes);
  });

  it('says nothing of when in the graph', () => {
    const { before, made } = merged();
    const [left = ''] = keysOf(before, 'Anna Dahl');
    const [right = ''] = keysOf(before, 'A. Lind');
    const later = decide(before, { act: 'merge', left, right }, '2031-12-31T23:59:59.000Z');
    expect(later[0]?.act).not.toBe(made[0]?.act);
    expect(worldOf(all(), later).bytes).toBe(worldOf(all(), made).bytes);
  });
});

describe('any judgements', () => {
  /** One of each kind, each decided over what the ones before it left. */
  function several(): readonly (readonly Judgement[])[] {
    const log: (readonly Judgement[])[] = [];
    const now = () => worldOf(all(), log.flat());
    const keep = (make: (world: ReturnType<typeof now>) => readonly Judgement[]) =>
      log.push(make(now()));
    keep((world) =>
      decide(world, {
        act: 'merge',
        left: keysOf(world, 'Anna Dahl')[0] ?? '',
        right: keysOf(world, 'A. Lind')[0] ?? '',
      }),
    );
    keep((world) =>
      decide(world, {
        act: 'retype',
        entity: keysOf(world, 'Norne Bank')[0] ?? '',
        type: 'place',
      }),
    );
    keep((world) => {
      const berg = getThing(world, keysOf(world, 'Jonas Berg')[0] ?? '');
      const [first] = mentionsOf(world, berg);
      return decide(world, { act: 'split', mentions: [first?.anchor ?? ''] });
    });
    keep((world) => decide(world, { act: 'reject', edge: edgesOf(world, 'ACCUSED')[0] ?? '' }));
    return log;
  }

  it('come to the same bytes over the articles in any order, added and removed', () => {
    const log = several().flat();
    const known = new Map<string, string>();
    fc.assert(
      fc.property(fc.shuffledSubarray([...all()], { minLength: 1 }), (articles) => {
        const name = articles
          .map(({ document }) => document.id)
          .sort()
          .join(' ');
        const { bytes } = worldOf(articles, log);
        expect(bytes).toBe(known.get(name) ?? bytes);
        known.set(name, bytes);
      }),
      { numRuns: 150 },
    );
    expect(
      known.get(
        all()
          .map(({ document }) => document.id)
          .sort()
          .join(' '),
      ),
    ).not.toBe(worldOf(all()).bytes);
  }, 120_000);

  it('leave no trace when all are taken back, in any order', () => {
    const acts = several();
    const before = worldOf(all()).bytes;
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        const store = createMemoryStore();
        const numbers = acts.map((act) => store.addJudgements(act));
        for (const at of order) store.undoJudgements(numbers[at] ?? []);
        expect(worldOf(all(), store.judgements()).bytes).toBe(before);
      }),
      { numRuns: 8 },
    );
  });
});

describe('hostile names', () => {
  it('are merged, retyped, set apart and rejected like any other', () => {
    for (const name of HOSTILE_NAMES.filter((one) => one.trim() !== '')) {
      const text = `${name} met Jonas Berg`;
      const entities = [
        { type: 'person' as const, name },
        { type: 'person' as const, name: 'Jonas Berg' },
      ];
      const met = { subject: name, object: 'Jonas Berg', trigger: 'met' };
      const article = sketchArticle({
        text,
        entities,
        relations: [{ type: 'MET', ...met }],
        mentions: [
          [name, name],
          ['Jonas Berg', 'Jonas Berg'],
        ],
      });
      const before = worldOf([article]);
      const entity = before.corpus.resolution.entities.find(({ label }) => label === name);
      const key = entity?.key ?? '';
      expect(before.corpus.keys.entity(key)).toBe(entity);
      // Some are read as names of organizations, which are no person's.
      const typed =
        entity?.type === 'person'
          ? []
          : decide(before, { act: 'retype', entity: key, type: 'person' });
      const world = worldOf([article], typed);
      const [left = '', right = ''] = world.corpus.resolution.entities.map((one) => one.key);
      const merge = decide(world, { act: 'merge', left, right });
      const merged = worldOf([article], [...typed, ...merge]);
      expect(merged.corpus.resolution.entities).toHaveLength(1);
      const retyped = decide(before, { act: 'retype', entity: key, type: 'place' });
      expect(worldOf([article], retyped).corpus.keys.at(retyped[0]?.left ?? '')).toMatch(/^place:/);
      const [edge = ''] = edgesOf(before, 'MET');
      const rejected = decide(before, { act: 'reject', edge });
      expect(edgesOf(worldOf([article], rejected), 'MET')).toEqual([]);
    }
  });
});
