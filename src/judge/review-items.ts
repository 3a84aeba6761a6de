// Suggestions in, what a person is shown of each out: both candidates with what is known of them and their
// sentences, and the id to answer by.

import { hashOf, type Judgement } from '../model/index.ts';
import { type EdgeType, type EntityType, PROJECTIONS, RELATIONS } from '../ontology/index.ts';
import type { Judging } from './judged-corpus.ts';
import { getThing, type MentionView, mentionsOf } from './thing.ts';

/** How many sentences and relations are shown of a candidate. */
const SENTENCES = 3;
const RELATIONS_SHOWN = 5;

/** One of two that may be one. */
export interface CandidateView {
  readonly key: string;
  readonly label: string;
  readonly type: EntityType | 'event';
  readonly aliases: readonly string[];
  readonly kind?: string;
  readonly title?: string;
  readonly country?: string;
  readonly articles: number;
  /** What it is tied to, by facts first. */
  readonly relations: readonly {
    readonly type: EdgeType;
    readonly direction: 'out' | 'in';
    readonly other: string;
  }[];
  /** The mention that the question points at, then the first of other articles. */
  readonly mentions: readonly MentionView[];
}

/** One pair that waits for a person. */
export interface ReviewItem {
  /** Stays the same as long as the pair is the same. */
  readonly id: string;
  readonly names: readonly [string, string];
  /** 0 to 1. */
  readonly score: number;
  readonly reason: string;
  readonly rule: string;
  readonly left: CandidateView;
  readonly right: CandidateView;
}

/** Id of a suggestion. */
export function suggestionId({ left, right }: Judgement): string {
  return hashOf([left, right].sort(), 8);
}

/** The first `limit` of what waits, the surest first. */
export function reviewItems(
  judging: Judging,
  limit = Number.POSITIVE_INFINITY,
): readonly ReviewItem[] {
  const { suggestions } = judging.corpus.resolution;
  return suggestions.slice(0, limit).flatMap((suggestion) => {
    const left = viewCandidate(judging, suggestion.left);
    const right = viewCandidate(judging, suggestion.right);
    if (left === undefined || right === undefined) return [];
    const { names = [left.label, right.label], score, reason, by } = suggestion;
    return [{ id: suggestionId(suggestion), names, score, reason, rule: by, left, right }];
  });
}

function viewCandidate(judging: Judging, anchor: string): CandidateView | undefined {
  const key = judging.corpus.keys.at(anchor);
  if (key === undefined) return undefined;
  const thing = getThing(judging, key);
  const { aliases = [], kind, title, country } = judging.corpus.keys.entity(key) ?? {};
  return {
    key,
    label: thing.label,
    type: thing.type,
    aliases,
    ...(kind === undefined ? {} : { kind }),
    ...(title === undefined ? {} : { title }),
    ...(country === undefined ? {} : { country }),
    articles: new Set(thing.refs.map(({ document }) => document)).size,
    relations: relationsOf(judging, key),
    mentions: telling(mentionsOf(judging, thing), anchor),
  };
}

/** The mention in question first, then the first of each further article. */
function telling(mentions: readonly MentionView[], anchor: string): readonly MentionView[] {
  const first = mentions.find((mention) => mention.anchor === anchor) ?? mentions[0];
  if (first === undefined) return [];
  const seen = new Set([first.document]);
  const others = mentions.filter(({ document, kind }) => {
    if (kind === 'pronoun' || seen.has(document)) return false;
    seen.add(document);
    return true;
  });
  return [first, ...others].slice(0, SENTENCES);
}

function relationsOf({ graph }: Judging, key: string): CandidateView['relations'] {
  if (!graph.hasNode(key)) return [];
  const found: { type: EdgeType; direction: 'out' | 'in'; other: string; rank: number }[] = [];
  graph.forEachEdge(key, (_, { type }, source, target) => {
    if (!Object.hasOwn(RELATIONS, type)) return;
    const direction = source === key ? 'out' : 'in';
    const other = graph.getNodeAttribute(direction === 'out' ? target : source, 'label');
    found.push({ type, direction, other, rank: Object.hasOwn(PROJECTIONS, type) ? 1 : 0 });
  });
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, RELATIONS_SHOWN)
    .map(({ rank: _, ...relation }) => relation);
}
