import { describe, expect, it } from 'vitest';
import { copiesAmong, sketchOf } from '../../src/graph/min-hash.ts';
import { projectGraph } from '../../src/graph/project.ts';
import type { ArticleReading, Status } from '../../src/model/index.ts';
import { ask, graphologySource } from '../../src/query/index.ts';
import { resolveByName, sketchArticle } from '../fixtures/readings.ts';

// What the graph shows of an event that several articles tell of.

const MILITIA = 'organization:Harrow Militia';
const BAY = 'place:Kestrel Bay';
const STRIKE = `event:ASSAULT:${MILITIA}+${BAY}`;

interface Report {
  readonly date: string;
  readonly status?: Status;
  readonly publisher?: string;
  readonly dead?: number;
  readonly saidBy?: string;
  readonly text?: string;
}

let written = 0;

function report({ date, status = 'occurred', publisher, dead, saidBy, text }: Report) {
  written += 1;
  const attribution = saidBy === undefined ? {} : { attribution: 0 };
  return sketchArticle({
    text: `${text ?? `Harrow Militia shelled Kestrel Bay, as paper number ${written} has it`}. ${saidBy ?? ''} Number ${written}.`,
    date,
    ...(publisher === undefined ? {} : { publisher }),
    entities: [
      { type: 'organization', name: 'Harrow Militia' },
      { type: 'place', name: 'Kestrel Bay' },
    ],
    attributions: saidBy === undefined ? [] : [{ source: saidBy }],
    events: [
      {
        type: 'ASSAULT',
        status,
        trigger: 'shelled',
        actors: ['Harrow Militia'],
        recipients: ['Kestrel Bay'],
        ...attribution,
        ...(dead === undefined ? {} : { size: { dead } }),
      },
    ],
    relations: [
      {
        type: 'ATTACKED',
        subject: 'Harrow Militia',
        object: 'Kestrel Bay',
        trigger: 'shelled',
        status,
        event: 0,
        ...attribution,
      },
    ],
  });
}

function graphOf(articles: readonly ArticleReading[]) {
  return projectGraph(articles, resolveByName(articles));
}

function strikeOf(reports: readonly Report[]) {
  return graphOf(reports.map(report)).getNodeAttributes(STRIKE);
}

describe('the status of an event', () => {
  it.each<[string, readonly (readonly [string, Status, string?])[], Status]>([
    [
      'planned, then held',
      [
        ['2024-02-01', 'planned'],
        ['2024-02-03', 'occurred'],
      ],
      'occurred',
    ],
    [
      'held, though an older plan is told again',
      [
        ['2024-02-01', 'occurred'],
        ['2024-02-03', 'planned'],
      ],
      'occurred',
    ],
    [
      'feared, then planned',
      [
        ['2024-02-01', 'possible'],
        ['2024-02-03', 'planned'],
      ],
      'planned',
    ],
    [
      'planned, then only feared',
      [
        ['2024-02-01', 'planned'],
        ['2024-02-03', 'possible'],
      ],
      'possible',
    ],
    [
      'the strongest of one day',
      [
        ['2024-02-01', 'possible'],
        ['2024-02-01', 'planned'],
      ],
      'planned',
    ],
    [
      'planned, then called off',
      [
        ['2024-02-01', 'planned'],
        ['2024-02-03', 'denied'],
      ],
      'denied',
    ],
    [
      'told, then taken back',
      [
        ['2024-02-01', 'occurred'],
        ['2024-02-03', 'denied'],
      ],
      'denied',
    ],
    [
      'denied, then seen',
      [
        ['2024-02-01', 'denied'],
        ['2024-02-03', 'occurred'],
      ],
      'occurred',
    ],
    [
      'seen, and denied by somebody later',
      [
        ['2024-02-01', 'occurred'],
        ['2024-02-03', 'denied', 'the militia'],
      ],
      'occurred',
    ],
    [
      'denied by all who speak',
      [
        ['2024-02-01', 'denied', 'the militia'],
        ['2024-02-03', 'denied', 'its chief'],
      ],
      'denied',
    ],
  ])('follows the reports: %s', (_, told, status) => {
    const reports = told.map(([date, status, saidBy]) => ({
      date,
      status,
      ...(saidBy === undefined ? {} : { saidBy }),
    }));
    expect(strikeOf(reports).status).toBe(status);
    expect(strikeOf([...reports].reverse()).status).toBe(status);
  });
});

describe('what the reports do not agree about', () => {
  it('is who says which number; the newest is shown', () => {
    const strike = strikeOf([
      { date: '2024-02-01', publisher: 'Harbour Daily', dead: 14 },
      { date: '2024-02-02', publisher: 'Norne Times', dead: 20 },
    ]);
    expect(strike.disputes).toEqual(['Harbour Daily: 14 dead', 'Norne Times: 20 dead']);
    expect(strike.dead).toBe(20);
  });

  it('is no toll that rises in one paper', () => {
    const strike = strikeOf([
      { date: '2024-02-01', publisher: 'Harbour Daily', dead: 14 },
      { date: '2024-02-02', publisher: 'Harbour Daily', dead: 20 },
    ]);
    expect(strike).not.toHaveProperty('disputes');
    expect(strike).toMatchObject({ dead: 20, reports: 2, articles: 2, sources: 1 });
  });

  it('is who denies it', () => {
    const strike = strikeOf([
      { date: '2024-02-01' },
      { date: '2024-02-02', status: 'denied', saidBy: 'the militia' },
    ]);
    expect(strike.disputes).toEqual(['denied by the militia']);
  });

  it('is nothing where all say the same', () => {
    const strike = strikeOf([
      { date: '2024-02-01', publisher: 'Harbour Daily', dead: 14 },
      { date: '2024-02-02', publisher: 'Norne Times', dead: 14 },
    ]);
    expect(strike).not.toHaveProperty('disputes');
  });

  it('stands on one edge, each sentence with what it says', () => {
    const graph = graphOf(
      [
        { date: '2024-02-01' },
        { date: '2024-02-02', status: 'denied', saidBy: 'the militia' } as const,
      ].map(report),
    );
    const edges = graph
      .outEdges(MILITIA, BAY)
      .map((key) => graph.getEdgeAttributes(key))
      .filter(({ type }) => type === 'ATTACKED');
    expect(edges).toHaveLength(1);
    expect(edges[0]).toMatchObject({ status: 'occurred', articles: 2, sources: 2 });
    expect(edges[0]?.evidence.map(({ status }) => status ?? '').sort()).toEqual(['', 'denied']);
  });

  it('can be asked for', () => {
    const graph = graphOf(
      [
        { date: '2024-02-01', publisher: 'Harbour Daily' },
        {
          date: '2024-02-02',
          publisher: 'Norne Times',
          status: 'denied',
          saidBy: 'the militia',
        } as const,
      ].map(report),
    );
    const query =
      'MATCH (a)-[r:ATTACKED]->(b), (e:Event) WHERE e.disputed AND r.disputed RETURN e.reports, e.sources, r.sources, e.disputes';
    expect(ask(graphologySource(graph), query).rows).toEqual([
      [2, 2, 2, ['denied by the militia']],
    ]);
  });
});

const WIRE =
  'Harrow Militia shelled Kestrel Bay before dawn on Monday, hitting the fish market and two ' +
  'schools near the harbour, witnesses told reporters who reached the town by boat. Rescue crews ' +
  'dug through the rubble for most of the day while ferries took the wounded across the strait';
const EDITED = WIRE.replace('before dawn on Monday', 'early on Monday').replace(
  'two schools',
  'a school',
);
const OWN =
  'Shells fell on the port for an hour. Harrow Militia shelled Kestrel Bay from the hills to the ' +
  'east, the mayor said, and the power station burned until rain put the fire out in the evening. ' +
  'Families slept in the church, and the road to the capital stayed closed to all but ambulances';

describe('independent sources', () => {
  const told = (text: string, publisher: string) => ({ date: '2024-02-13', text, publisher });

  it.each([
    ['a copy under other names', [told(WIRE, 'Harbour Daily'), told(WIRE, 'Norne Times')], 1],
    ['a copy with small edits', [told(WIRE, 'Harbour Daily'), told(EDITED, 'Norne Times')], 1],
    ['another account', [told(WIRE, 'Harbour Daily'), told(OWN, 'Norne Times')], 2],
    ['a copy and another account', [told(WIRE, 'A'), told(OWN, 'B'), told(EDITED, 'C')], 2],
    ['two accounts of one paper', [told(WIRE, 'Harbour Daily'), told(OWN, 'Harbour Daily')], 1],
  ])('of %s', (_, reports, sources) => {
    const strike = strikeOf(reports);
    expect(strike.sources).toBe(sources);
    expect(strike.articles).toBe(reports.length);
    expect(strikeOf([...reports].reverse()).sources).toBe(sources);
  });
});

describe('copies among passages', () => {
  it('are found in the order of the passages, each once', () => {
    expect(copiesAmong([WIRE, OWN, EDITED].map(sketchOf))).toEqual([[0, 2]]);
  });

  it('are none among a thousand passages of their own', () => {
    let state = 1;
    const nextWord = () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return `w${(state >>> 16) % 200}`;
    };
    const passages = Array.from({ length: 1000 }, () =>
      Array.from({ length: 40 }, nextWord).join(' '),
    );
    expect(copiesAmong(passages.map(sketchOf))).toEqual([]);
  });
});
