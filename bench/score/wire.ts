// How well short articles in the plain style of news agencies are read, as whole articles: types of the names,
// edges between them and happenings in, how many are right, missed and false out.

import { fold } from '../../src/mention/index.ts';
import type { Reading } from '../../src/model/index.ts';
import { RELATIONS, type RelationType } from '../../src/ontology/index.ts';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';
import type { Mistake, Report, Suite } from './suite.ts';
import { inShort, scoresOf, Tally, tallyTable } from './tally.ts';
import { type WireArticle, type WireEdge, wireArticles } from './wire-gold.ts';

const SETS = ['business', 'business-2'] as const;

const PROTOCOL = `Our own articles, invented, with unknown names of one word and of several; the gold was written
before any of them was read. A name is right when all that the article calls so is one type, the marked one. An edge is
right when type, both names and status are; it is false when it lies between two marked names and is not in the gold,
nor among the edges marked as free (that may be told either way). SPOKE_ABOUT and what places and persons' origins say
are left out. A happening that names one side is right when an event of its type has that name. What each set gave
when it was first read stands in tests/relate/wire/README.md.`;

const LEFT_OUT: ReadonlySet<RelationType> = new Set<RelationType>([
  'SPOKE_ABOUT',
  'LOCATED_IN',
  'LIVES_IN',
  'CITIZEN_OF',
  'BORN_IN',
]);

/** Whole articles: names, edges, happenings. */
export const WIRE_SUITE: Suite = {
  name: 'wire',
  title: 'Whole articles in the style of agencies',
  needs: [],
  run: () => {
    const reports = SETS.map(report);
    return {
      figures: Object.assign({}, ...reports.map(({ figures }) => figures)),
      tables: reports.flatMap(({ tables }) => tables),
      notes: [PROTOCOL],
      mistakes: reports.flatMap(({ mistakes = [] }) => mistakes),
    };
  },
};

interface Tallies {
  readonly names: Tally;
  readonly edges: Tally;
  readonly events: Tally;
  readonly mistakes: Mistake[];
}

function report(set: (typeof SETS)[number]): Report {
  const tallies = { names: new Tally(), edges: new Tally(), events: new Tally(), mistakes: [] };
  for (const article of wireArticles(set)) count(article, tallies);
  const { names, edges, events, mistakes } = tallies;
  const ofEdges = scoresOf(edges.total);
  const figures = {
    [`wire.${set}.types`]: scoresOf(names.total).recall,
    [`wire.${set}.edges.precision`]: ofEdges.precision,
    [`wire.${set}.edges.recall`]: ofEdges.recall,
    [`wire.${set}.edges.f1`]: ofEdges.f1,
    [`wire.${set}.events`]: scoresOf(events.total).recall,
  };
  return {
    figures,
    tables: [
      inShort(figures),
      tallyTable(`Types of names: ${set}`, names),
      tallyTable(`Edges: ${set}`, edges),
      tallyTable(`Happenings of one side: ${set}`, events),
    ],
    mistakes,
  };
}

function count(article: WireArticle, tallies: Tallies): void {
  const { input, names } = article;
  const reading = read(toDocument(input));
  for (const { name, type } of names) {
    const types = new Set(called(reading, name).map((at) => reading.entities[at]?.type));
    const isRight = types.size === 1 && types.has(type);
    tallies.names.add(type, isRight ? 'right' : 'missed');
    if (!isRight)
      tallies.mistakes.push({
        type: `name ${type}`,
        kind: 'missed',
        sentence: input.title ?? '',
        wanted: name,
        found: [...types].join(', ') || 'nothing',
      });
  }
  countEdges(article, reading, tallies);
  for (const { type, participant } of article.events) {
    const who = called(reading, participant);
    const isFound = reading.events.some(
      (event) =>
        event.type === type && event.participants.some(({ entity }) => who.includes(entity)),
    );
    tallies.events.add(type, isFound ? 'right' : 'missed');
    if (!isFound)
      tallies.mistakes.push({
        type: `event ${type}`,
        kind: 'missed',
        sentence: input.title ?? '',
        wanted: participant,
      });
  }
}

interface FoundEdge extends WireEdge {
  readonly sentence: string;
  readonly rule: string;
}

function countEdges(article: WireArticle, reading: Reading, tallies: Tallies): void {
  const { input, edges, free } = article;
  const found = foundEdges(article, reading);
  for (const edge of edges) {
    const isFound = found.some((one) => isSame(one, edge));
    tallies.edges.add(edge.type, isFound ? 'right' : 'missed');
    if (!isFound)
      tallies.mistakes.push({
        type: edge.type,
        kind: 'missed',
        sentence: input.title ?? '',
        wanted: edgeText(edge),
      });
  }
  for (const one of found) {
    if ([...edges, ...free].some((edge) => isSame(one, edge))) continue;
    tallies.edges.add(one.type, 'false');
    tallies.mistakes.push({
      type: one.type,
      kind: 'false',
      sentence: one.sentence,
      found: `${edgeText(one)} (${one.rule})`,
    });
  }
}

/** The edges between names of the article, each once. */
function foundEdges({ input, names }: WireArticle, reading: Reading): readonly FoundEdge[] {
  const nameOf = (entity: number) =>
    names.find(({ name }) => called(reading, name).includes(entity))?.name;
  const edges = new Map<string, FoundEdge>();
  for (const { type, subject, object, status, evidence } of reading.relations) {
    const [from, to] = [nameOf(subject), nameOf(object)];
    if (from === undefined || to === undefined || LEFT_OUT.has(type)) continue;
    const edge = { subject: from, type, object: to, status };
    const isKnown = [...edges.values()].some((one) => isSame(one, edge));
    if (isKnown) continue;
    const sentence = (input.text ?? '').slice(evidence.start, evidence.end);
    edges.set(edgeText(edge), { ...edge, sentence, rule: evidence.rule });
  }
  return [...edges.values()];
}

/** Indices of the entities that bear a name. */
function called({ entities }: Reading, name: string): readonly number[] {
  const isIt = (one: string) => fold(one) === fold(name);
  return entities.flatMap((entity, at) =>
    [entity.name, ...entity.aliases].some(isIt) ? [at] : [],
  );
}

function isSame(a: WireEdge, b: WireEdge): boolean {
  if (a.type !== b.type || a.status !== b.status) return false;
  const straight = a.subject === b.subject && a.object === b.object;
  return (
    straight || (RELATIONS[a.type].symmetric && a.subject === b.object && a.object === b.subject)
  );
}

function edgeText({ subject, type, object, status }: WireEdge): string {
  return `${subject} ${type} ${object}${status === 'occurred' ? '' : `, ${status}`}`;
}
