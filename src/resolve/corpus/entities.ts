// The entities of all readings in, the things of the world out.

import {
  type ArticleReading,
  byKey,
  type Judgement,
  type ReadingRef,
  type ResolvedEntity,
} from '../../model/index.ts';
import { createClusters, listClusters } from '../clusters.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { keysOf } from './entity-keys.ts';
import { nameEntities } from './name-entities.ts';
import { settleTypes } from './type-conflicts.ts';

/** The things of the world, and the node key of every entity of a reading. */
export interface ResolvedEntities {
  readonly entities: readonly ResolvedEntity[];
  readonly keyOf: (ref: ReadingRef) => string | undefined;
  readonly decisions: readonly Judgement[];
}

/** Links candidates that share a key, applies what persons judged, and names the result. */
export function resolveEntities(
  articles: readonly ArticleReading[],
  judgements: readonly Judgement[],
): ResolvedEntities {
  const candidates = candidatesOf(articles);
  const clusters = createClusters(candidates.length);
  const first = new Map<string, number>();
  const link = (key: string, index: number) => {
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    else clusters.union(known, index);
  };
  candidates.forEach((candidate, index) => {
    for (const key of keysOf(candidate)) link(key, index);
  });
  settleTypes(candidates, clusters);
  const classes = mergeJudged(
    listClusters(clusters, candidates.length).map((members) =>
      members.map((member) => candidates[member] as Candidate),
    ),
    judgements,
  );
  const entities = nameEntities(classes).sort(byKey(({ key }) => key));
  return { entities, keyOf: keyIndex(entities), decisions: decisionsOf(entities) };
}

/** A person's word that two nodes are one joins their classes. */
function mergeJudged(
  classes: readonly (readonly Candidate[])[],
  judgements: readonly Judgement[],
): readonly (readonly Candidate[])[] {
  const same = judgements.filter(({ by, verdict }) => by === 'person' && verdict === 'same');
  if (same.length === 0) return classes;
  const keys = nameEntities(classes).map(({ key }) => key);
  const clusters = createClusters(classes.length);
  for (const { left, right } of same) {
    const [a, b] = [keys.indexOf(left), keys.indexOf(right)];
    if (a >= 0 && b >= 0) clusters.union(a, b);
  }
  return listClusters(clusters, classes.length).map((members) =>
    members.flatMap((member) => classes[member] ?? []),
  );
}

function keyIndex(entities: readonly ResolvedEntity[]): ResolvedEntities['keyOf'] {
  const index = new Map<string, string>();
  for (const { key, members } of entities)
    for (const ref of members) index.set(`${ref.document}|${ref.index}`, key);
  return ({ document, index: at }) => index.get(`${document}|${at}`);
}

/** What the rules joined across articles, one record for each further article. */
function decisionsOf(entities: readonly ResolvedEntity[]): readonly Judgement[] {
  return entities.flatMap(({ key, label, members }) => {
    const [head, ...rest] = members;
    if (head === undefined) return [];
    return rest.map((ref) => ({
      left: `${head.document}#${head.index}`,
      right: `${ref.document}#${ref.index}`,
      verdict: 'same' as const,
      score: 0.9,
      reason: `one key: ${key} (${label})`,
      by: 'resolve.same-name',
    }));
  });
}
