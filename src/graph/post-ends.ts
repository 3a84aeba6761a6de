// Articles and their resolution in, the posts that are over and since when out. Who resigned or was dismissed,
// or is later called a former holder, no longer holds the post that earlier articles told of, unless a later one
// tells of it again. Method: each end is matched with the posts of the same person by the body that it names,
// by the title in its sentence, or because there is no other post.

import {
  byCodeUnit,
  type EdgeEvidence,
  type Edtf,
  groupBy,
  type ReadRelation,
  toEdtf,
} from '../model/index.ts';
import type { RelationType } from '../ontology/index.ts';
import { type Corpus, type CorpusArticle, evidenceOf } from './corpus.ts';
import { bestDate } from './settle.ts';

/** A relation in an article, between two nodes. */
export interface PlacedRelation {
  readonly article: CorpusArticle;
  readonly relation: ReadRelation;
  readonly source: string;
  readonly target: string;
}

/** Why a post is over: the day, and the sentence that says so. */
export interface PostEnd {
  readonly day: Edtf;
  readonly evidence: EdgeEvidence;
}

/** The end of the post that a relation tells of, if it is over. */
export type FindPostEnd = (placed: PlacedRelation) => PostEnd | undefined;

const POSTS: ReadonlySet<RelationType> = new Set<RelationType>([
  'LEADS',
  'WORKS_FOR',
  'SPOKESPERSON_FOR',
]);
/** So many days papers still give the title to somebody who has left. */
const SLACK_DAYS = 3;
const DAY_MS = 86_400_000;

interface Leaving extends PostEnd {
  readonly person: string;
  /** Bodies and places that it names, and the words of its sentence, in lower case. */
  readonly others: ReadonlySet<string>;
  readonly words: string;
  /** Whether it tells of the day itself. */
  readonly isDated: boolean;
}

/** Looks over all articles once. */
export function postEnds(corpus: Corpus): FindPostEnd {
  const relations = corpus.articles.flatMap((article) => postsIn(corpus, article));
  const posts = groupBy(relations, ({ source }) => source);
  const leavings = groupBy([...leavingsIn(corpus), ...formerly(relations)], ({ person }) => person);
  return (placed) => {
    if (!isPost(placed) || !isCurrent(placed.relation)) return undefined;
    const own = (posts.get(placed.source) ?? []).filter(({ relation }) => isCurrent(relation));
    const ends = (leavings.get(placed.source) ?? []).filter(
      (leaving) => isBefore(placed, leaving.day) && isMeant(leaving, placed, own),
    );
    const same = own.filter((other) => isSamePost(other, placed));
    // None counts where the post is told of again later; a "former" holder left at some day before.
    return ends
      .filter(({ day }) => same.every((other) => isBefore(other, day)))
      .sort(
        (a, b) =>
          Number(b.isDated) - Number(a.isDated) ||
          byCodeUnit(a.day, b.day) * (a.isDated ? -1 : 1) ||
          byCodeUnit(a.evidence.article, b.evidence.article) ||
          a.evidence.start - b.evidence.start,
      )[0];
  };
}

function postsIn(corpus: Corpus, article: CorpusArticle): readonly PlacedRelation[] {
  const { id } = article.document;
  return article.reading.relations.flatMap((relation) => {
    const source = corpus.findEntity(id, relation.subject)?.key;
    const target = corpus.findEntity(id, relation.object)?.key;
    if (source === undefined || target === undefined) return [];
    const placed = { article, relation, source, target };
    return isPost(placed) ? [placed] : [];
  });
}

function isPost({ relation: { type, title } }: PlacedRelation): boolean {
  return POSTS.has(type) && title !== undefined;
}

/** Told without a time, or as going on. */
function isCurrent({ time, status }: ReadRelation): boolean {
  return status === 'occurred' && (time === undefined || time.endsWith('/..'));
}

function isSamePost(a: PlacedRelation, b: PlacedRelation): boolean {
  return a.target === b.target && titleOf(a) === titleOf(b);
}

function titleOf({ relation: { title } }: PlacedRelation): string {
  return (title ?? '').toLowerCase();
}

/** Whether an article was written by the day, or a little later. */
function isBefore({ article }: PlacedRelation, day: Edtf): boolean {
  const written = Date.parse(article.document.date ?? '');
  return !Number.isNaN(written) && written <= Date.parse(day) + SLACK_DAYS * DAY_MS;
}

function isMeant(
  { others, words }: Leaving,
  post: PlacedRelation,
  all: readonly PlacedRelation[],
): boolean {
  if (others.has(post.target) || words.includes(titleOf(post))) return true;
  return others.size === 0 && all.every((other) => isSamePost(other, post));
}

/** Those who left, by event: its day is what its reports come to. */
function leavingsIn(corpus: Corpus): readonly Leaving[] {
  return corpus.resolution.events.flatMap(({ key, reports }) => {
    if (corpus.statusOf(key) !== 'occurred') return [];
    const told = reports.flatMap(({ document, index }) => {
      const article = corpus.findArticle(document);
      const event = article?.reading.events[index];
      return article === undefined || event === undefined ? [] : [{ article, event }];
    });
    const dates = told.map(({ event }) => event.time);
    const written = told.map(({ article }) => article.document.date);
    const day = dayOf(bestDate(dates)) ?? dayOf([...written].sort()[0]);
    return day === undefined ? [] : told.flatMap((one) => leavingsOf(corpus, one, day));
  });
}

interface ToldLeaving {
  readonly article: CorpusArticle;
  readonly event: CorpusArticle['reading']['events'][number];
}

function leavingsOf(
  corpus: Corpus,
  { article, event }: ToldLeaving,
  day: Edtf,
): readonly Leaving[] {
  const leaver = LEAVERS.get(event.relation ?? '');
  if (leaver === undefined || event.status !== 'occurred') return [];
  const taking = event.participants.flatMap((part) => {
    const node = corpus.findEntity(article.document.id, part.entity);
    return node === undefined ? [] : [{ ...part, node }];
  });
  const others = taking.filter(({ node }) => node.type !== 'person');
  return taking
    .filter(({ role, node }) => role === leaver && node.type === 'person')
    .map(({ node, start, end }) => {
      const { trigger, evidence } = event;
      return {
        person: node.key,
        day,
        isDated: true,
        others: new Set(others.map((other) => other.node.key)),
        words: article.document.text.slice(evidence.start, evidence.end).toLowerCase(),
        evidence: evidenceOf(article, evidence, { trigger, subject: [start, end] }),
      };
    });
}

/** Who leaves in an act. */
const LEAVERS: ReadonlyMap<string, 'actor' | 'recipient'> = new Map([
  ['RESIGNED_FROM', 'actor'],
  ['DISMISSED', 'recipient'],
]);

/** "the former chief executive, Kai Lund": over by the day of the article. */
function formerly(relations: readonly PlacedRelation[]): readonly Leaving[] {
  return relations.flatMap((placed) => {
    const { article, relation, source, target } = placed;
    const day = /^\.\.\/(\d{4}-\d\d-\d\d)$/.exec(relation.time ?? '')?.[1];
    if (day === undefined || relation.status !== 'occurred') return [];
    const { subject, object } = relation.evidence;
    return [
      {
        person: source,
        day: toEdtf(day),
        isDated: false,
        others: new Set([target]),
        words: titleOf(placed),
        evidence: evidenceOf(article, relation.evidence, { subject, object }),
      },
    ];
  });
}

function dayOf(date: Edtf | undefined): Edtf | undefined {
  return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined;
}
