import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGraphml, toJson } from '../../src/export/index.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { articleKey } from '../../src/graph/corpus.ts';
import type { KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { projectGraph } from '../../src/graph/project.ts';
import type { ArticleReading, EdgeAttributes } from '../../src/model/index.ts';
import type { EdgeType } from '../../src/ontology/index.ts';
import {
  DENIAL,
  MEETING,
  resolveByName,
  SAMPLE_ARTICLES,
  SECOND_REPORT,
  sketchArticle,
} from '../fixtures/readings.ts';

const LIND = 'person:Anna Lind';
const BERG = 'person:Jonas Berg';
const HOLT = 'person:Mara Holt';
const MILITIA = 'organization:Harrow Militia';
const BAY = 'place:Kestrel Bay';
const MET_EVENT = `event:CONSULT:${LIND}+${BERG}`;
const STRIKE = `event:ASSAULT:${MILITIA}+${BAY}`;

function project(articles: readonly ArticleReading[] = SAMPLE_ARTICLES): KnowledgeGraph {
  return projectGraph(articles, resolveByName(articles));
}

function edgesBetween(graph: KnowledgeGraph, ends: readonly [string, string], type: EdgeType) {
  const [source, target] = ends;
  return graph
    .outEdges(source, target)
    .map((edge) => graph.getEdgeAttributes(edge))
    .filter((attributes) => attributes.type === type);
}

function onlyEdge(graph: KnowledgeGraph, ends: readonly [string, string], type: EdgeType) {
  const [edge, ...others] = edgesBetween(graph, ends, type);
  expect(others).toEqual([]);
  if (edge === undefined) throw new Error(`no ${type} from ${ends.join(' to ')}`);
  return edge;
}

function words(article: ArticleReading, span: readonly [number, number] | undefined): string {
  return span === undefined ? '' : article.document.text.slice(...span);
}

describe('nodes', () => {
  const graph = project();

  it('are all entities, events and articles, in the order of their keys', () => {
    const keys = graph.nodes();
    expect(keys).toEqual([...keys].sort());
    expect(keys.filter((key) => key.startsWith('article:'))).toHaveLength(3);
    expect(keys.filter((key) => key.startsWith('event:'))).toHaveLength(3);
    expect(keys.filter((key) => /^(person|organization|place):/.test(key))).toHaveLength(8);
  });

  it('count mentions and articles', () => {
    expect(graph.getNodeAttributes(LIND)).toMatchObject({
      mentions: 2,
      articles: 2,
      type: 'person',
    });
    expect(graph.getNodeAttributes(HOLT)).toMatchObject({ mentions: 1, articles: 1 });
    expect(graph.getNodeAttributes(MET_EVENT)).toMatchObject({ mentions: 2, articles: 2 });
  });

  it('keep what is known of an entity', () => {
    expect(graph.getNodeAttributes('place:Oslo')).toMatchObject({
      label: 'Oslo',
      kind: 'city',
      country: 'NOR',
      lat: 59.91,
      lon: 10.75,
    });
  });

  it('of articles show the title, or else the first words', () => {
    const label = ({ document }: ArticleReading) =>
      graph.getNodeAttribute(articleKey(document.id), 'label');
    expect(label(MEETING)).toBe('A day in Oslo');
    expect(label(SECOND_REPORT)).toBe('Jonas Berg sat down with Anna Lind in…');
    expect(graph.getNodeAttributes(articleKey(MEETING.document.id))).toMatchObject({
      date: '2024-02-14',
      publisher: 'Fjord Post',
      title: 'A day in Oslo',
    });
  });

  it('of articles without a title or spaces show no more than a line', () => {
    const text = '\u{1f600}'.repeat(5_000);
    const article = sketchArticle({ text, entities: [] });
    const label = project([article]).getNodeAttribute(articleKey(article.document.id), 'label');
    expect(label).toBe(`${'\u{1f600}'.repeat(80)}…`);
  });

  it('hold no key without a value', () => {
    graph.forEachNode((_key, attributes) => {
      expect(Object.values(attributes)).not.toContain(undefined);
    });
  });
});

describe('an event', () => {
  const graph = project();

  it.each([
    [MET_EVENT, /^(met: Anna Lind, Jonas Berg|sat down: Jonas Berg, Anna Lind)$/],
    [STRIKE, /^shelled: Harrow Militia → Kestrel Bay$/],
    [`event:CONSULT:${LIND}+${HOLT}`, /^see \(planned\): Anna Lind, Mara Holt$/],
  ])('%s has a label in the words of a report', (key, label) => {
    expect(graph.getNodeAttribute(key, 'label')).toMatch(label);
  });

  it('has the exact date where another report is vague', () => {
    expect(graph.getNodeAttributes(MET_EVENT)).toMatchObject({
      date: '2024-02-12',
      status: 'occurred',
      kind: 'CONSULT',
      quad: 1,
    });
  });

  it('occurred when one report says so, though another denies it, and keeps the numbers of the first', () => {
    expect(graph.getNodeAttributes(STRIKE)).toMatchObject({ status: 'occurred', dead: 9, quad: 4 });
  });

  it('is denied when all who speak of it deny it', () => {
    const denied = project([DENIAL]);
    expect(denied.getNodeAttributes(STRIKE)).toMatchObject({ status: 'denied', dead: 11 });
    expect(denied.getNodeAttribute(STRIKE, 'label')).toContain('(denied)');
    expect(onlyEdge(denied, [MILITIA, STRIKE], 'ACTOR_IN').status).toBe('denied');
  });

  it('takes the score of its mode, and that of its type where the mode has none', () => {
    const visit = (mode: string) =>
      sketchArticle({
        text: 'Anna Lind went to see Jonas Berg.',
        entities: [
          { type: 'person', name: 'Anna Lind' },
          { type: 'person', name: 'Jonas Berg' },
        ],
        events: [
          {
            type: 'CONSULT',
            mode,
            trigger: 'see',
            actors: ['Anna Lind'],
            recipients: ['Jonas Berg'],
          },
        ],
      });
    const scoreOf = (mode: string) =>
      project([visit(mode)]).getNodeAttribute(`event:CONSULT:${LIND}+${BERG}`, 'score');
    expect(scoreOf('visit')).toBe(4);
    expect(scoreOf('constructor')).toBe(2.5);
  });

  it('takes the toll of the newest article', () => {
    const report = (date: string, dead: number) =>
      sketchArticle({
        text: `Harrow Militia shelled Kestrel Bay. The toll is ${dead}.`,
        date,
        entities: [
          { type: 'organization', name: 'Harrow Militia' },
          { type: 'place', name: 'Kestrel Bay' },
        ],
        events: [
          {
            type: 'ASSAULT',
            trigger: 'shelled',
            actors: ['Harrow Militia'],
            recipients: ['Kestrel Bay'],
            size: { dead },
          },
        ],
      });
    const reports = [report('2024-02-02', 12), report('2024-02-03', 10), report('2024-02-01', 30)];
    expect(project(reports).getNodeAttribute(STRIKE, 'dead')).toBe(10);
  });
});

describe('edges', () => {
  const graph = project();

  it('of a symmetric relation are one, from the lesser key, with the words of each end', () => {
    const met = onlyEdge(graph, [LIND, BERG], 'MET');
    expect(edgesBetween(graph, [BERG, LIND], 'MET')).toEqual([]);
    expect(met).toMatchObject({
      status: 'occurred',
      date: '2024-02-12',
      place: 'Oslo',
      event: MET_EVENT,
      articles: 2,
    });
    for (const evidence of met.evidence) {
      const article =
        evidence.article === articleKey(MEETING.document.id) ? MEETING : SECOND_REPORT;
      expect(words(article, evidence.subject)).toBe('Anna Lind');
      expect(words(article, evidence.object)).toBe('Jonas Berg');
    }
  });

  it('are in the order of their keys', () => {
    expect(graph.edges()).toEqual([...graph.edges()].sort());
  });

  it('of a fact keep its post', () => {
    const leads = onlyEdge(graph, [BERG, 'organization:Norne Bank'], 'LEADS');
    expect(leads).toMatchObject({ title: 'head', status: 'occurred', articles: 1 });
    expect(leads.evidence[0]).toMatchObject({
      sentence: 'Berg leads Norne Bank.',
      rule: 'test.relation',
    });
    expect(leads).not.toHaveProperty('event');
  });

  it('keep what is planned apart, with who says so', () => {
    const planned = onlyEdge(graph, [LIND, HOLT], 'MET');
    expect(planned).toMatchObject({
      status: 'planned',
      place: 'Bergen',
      attributedTo: 'Norne Bank',
    });
  });

  it('keep who denies an event beside what others saw, and name a source that is no entity by its words', () => {
    const attack = onlyEdge(graph, [MILITIA, BAY], 'ATTACKED');
    expect(attack.status).toBe('occurred');
    expect(attack).not.toHaveProperty('attributedTo');
    const denials = attack.evidence.filter(({ status }) => status === 'denied');
    expect(denials.map(({ attributedTo }) => attributedTo)).toEqual(['it']);
    expect(graph.getNodeAttribute(STRIKE, 'disputes')).toContain('denied by it');
  });

  it('tie an event to those who took part, its place, and the articles that report it', () => {
    expect(onlyEdge(graph, [LIND, MET_EVENT], 'ACTOR_IN').articles).toBe(2);
    expect(onlyEdge(graph, [BAY, STRIKE], 'RECIPIENT_IN').articles).toBe(2);
    const where = onlyEdge(graph, [MET_EVENT, 'place:Oslo'], 'TOOK_PLACE_IN');
    expect(words(MEETING, where.evidence[0]?.object)).toBe('Oslo');
    const reported = onlyEdge(graph, [STRIKE, articleKey(DENIAL.document.id)], 'REPORTED_IN');
    expect(reported).toMatchObject({ status: 'denied', articles: 1 });
    expect(words(DENIAL, reported.evidence[0]?.trigger)).toBe('fired');
  });

  it('tie each entity to the articles that mention it', () => {
    const mentioned = onlyEdge(graph, [LIND, articleKey(MEETING.document.id)], 'MENTIONED_IN');
    expect(mentioned.evidence).toEqual(
      [
        {
          article: articleKey(MEETING.document.id),
          start: 0,
          end: 44,
          sentence: 'Anna Lind met Jonas Berg in Oslo on Monday.',
          rule: 'mention.name',
          confidence: 1,
          subject: [0, 9],
        },
      ].map((item) => ({ ...item, end: item.sentence.length })),
    );
  });

  it('keep the first twenty sentences of a name that an article repeats, and count them all', () => {
    const text = Array.from({ length: 50 }, (_, index) => `Lind${index} spoke.`).join(' ');
    const article = sketchArticle({
      text,
      entities: [{ type: 'person', name: 'Anna Lind' }],
      mentions: Array.from({ length: 50 }, (_, index) => [`Lind${index} `, 'Anna Lind'] as const),
    });
    const many = project([article]);
    const edge = onlyEdge(many, [LIND, articleKey(article.document.id)], 'MENTIONED_IN');
    expect(edge.evidence.map(({ sentence }) => sentence)).toEqual(
      Array.from({ length: 20 }, (_, index) => `Lind${index} spoke.`),
    );
    expect(many.getNodeAttribute(LIND, 'mentions')).toBe(50);
  });

  it('never join a node to itself', () => {
    const article = sketchArticle({
      text: 'Anna Lind met Ms Lind.',
      entities: [
        { type: 'person', name: 'Anna Lind' },
        { type: 'person', name: 'Ms Lind' },
      ],
      relations: [{ type: 'MET', subject: 'Anna Lind', object: 'Ms Lind', trigger: 'met' }],
    });
    const { id } = article.document;
    const members = [0, 1].map((index) => ({ document: id, index }));
    const entity = { key: LIND, type: 'person' as const, label: 'Anna Lind', aliases: [], members };
    const one = projectGraph([article], {
      entities: [entity],
      events: [],
      judgements: [],
      suggestions: [],
    });
    expect(one.mapEdges((_key, { type }) => type)).toEqual(['MENTIONED_IN']);
  });

  it('leave out what the resolution left out', () => {
    const { entities, events } = resolveByName([MEETING]);
    const kept = entities.filter(({ key }) => key !== BERG);
    const without = projectGraph([MEETING], {
      entities: kept,
      events,
      judgements: [],
      suggestions: [],
    });
    expect(without.hasNode(BERG)).toBe(false);
    expect(without.hasNode(MET_EVENT)).toBe(true);
    expect(without.filterEdges((_key, { type }) => type === 'LEADS')).toEqual([]);
  });
});

describe('every graph', () => {
  const anyArticles = fc.shuffledSubarray([...SAMPLE_ARTICLES]);

  it('shows words that are slices of the text it names', () => {
    const texts = new Map(
      SAMPLE_ARTICLES.map(({ document }) => [articleKey(document.id), document.text] as const),
    );
    project().forEachEdge((_key, { evidence, articles }) => {
      expect(evidence.length).toBeGreaterThan(0);
      expect(articles).toBe(new Set(evidence.map(({ article }) => article)).size);
      for (const { article, start, end, sentence } of evidence) {
        expect(texts.get(article)?.slice(start, end)).toBe(sentence);
      }
    });
  });

  it('depends on the set of articles alone, to the byte', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const inOrder = SAMPLE_ARTICLES.filter((article) => articles.includes(article));
        const one = buildGraph(articles, resolveByName(inOrder));
        const other = buildGraph(inOrder, resolveByName(inOrder));
        expect(toJson(one)).toBe(toJson(other));
        expect(toGraphml(one)).toBe(toGraphml(other));
        expect(one.nodes()).toEqual(other.nodes());
        expect(one.edges()).toEqual(other.edges());
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the keys of its edges when articles are added', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const whole = project();
        project(articles).forEachEdge((key, { type }, source, target) => {
          expect(whole.getEdgeAttribute(key, 'type')).toBe(type);
          expect(whole.extremities(key)).toEqual([source, target]);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('counts an article that is given twice once', () => {
    const twice = projectGraph([...SAMPLE_ARTICLES, MEETING], resolveByName(SAMPLE_ARTICLES));
    expect(toJson(twice)).toBe(toJson(project()));
  });

  it('has evidence in order, each once', () => {
    project().forEachEdge((_key, { evidence }: EdgeAttributes) => {
      const places = evidence.map(
        (item) => [item.article, item.start, JSON.stringify(item)] as const,
      );
      for (const [index, [article, start, text]] of places.entries()) {
        const [nextArticle, nextStart, nextText] = places[index + 1] ?? ['~', Infinity, ''];
        expect(article < nextArticle || (article === nextArticle && start <= nextStart)).toBe(true);
        expect(text).not.toBe(nextText);
      }
    });
  });
});
