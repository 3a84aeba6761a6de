// Claims in, edges out: what several sentences say of one edge becomes that edge with all its evidence.
// An edge's key is a hash of what makes it this edge, so it stays when other edges come and go.

import {
  byCodeUnit,
  byKey,
  type EdgeAttributes,
  type EdgeEvidence,
  type Edtf,
  hashOf,
  type Status,
} from '../model/index.ts';
import type { EdgeType } from '../ontology/index.ts';
import type { CountSources } from './independent-sources.ts';
import { bestDate, mostFrequent, present, strongestStatus } from './settle.ts';

/** What one place in one article says of an edge. */
export interface EdgeClaim {
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  /** What tells this edge from others of its type between the same nodes. */
  readonly identity: readonly string[];
  readonly status: Status;
  readonly event?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: Edtf | undefined;
  readonly place?: string | undefined;
  readonly evidence: EdgeEvidence;
}

/** An edge ready to be added. */
export interface LedgerEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** Key of an edge; `identity` as in the claim. */
export function edgeKey(claim: Pick<EdgeClaim, 'type' | 'source' | 'target' | 'identity'>): string {
  return hashOf(['edge', claim.type, claim.source, claim.target, ...claim.identity]);
}

/** What is said of one article has that one as its source. */
const IN_ARTICLE: ReadonlySet<EdgeType> = new Set<EdgeType>([
  'MENTIONED_IN',
  'REPORTED_IN',
  'QUOTED_IN',
]);

/** Edges of all claims, sorted by key; the order of the claims does not matter. No edge joins a node to itself. */
export function settleEdges(
  claims: Iterable<EdgeClaim>,
  countSources: CountSources,
): readonly LedgerEdge[] {
  const byEdge = new Map<string, EdgeClaim[]>();
  for (const claim of claims) {
    if (claim.source === claim.target) continue;
    const key = edgeKey(claim);
    const others = byEdge.get(key);
    if (others) others.push(claim);
    else byEdge.set(key, [claim]);
  }
  return [...byEdge]
    .flatMap(([key, [first, ...rest]]) =>
      first ? [settleEdge(key, [first, ...rest], countSources)] : [],
    )
    .sort(byKey(({ key }) => key));
}

function settleEdge(
  key: string,
  claims: readonly [EdgeClaim, ...(readonly EdgeClaim[])],
  countSources: CountSources,
): LedgerEdge {
  const { type, source, target, event, title } = claims[0];
  const evidence = sortedEvidence(claims.map((claim) => claim.evidence));
  const status = strongestStatus(claims.map((claim) => claim.status));
  // When and where it was planned to be does not say when and where it was.
  const telling = claims.filter((claim) => claim.status === status);
  const attributes: EdgeAttributes = {
    type,
    status,
    ...present({
      date: bestDate(telling.map(({ date }) => date)) ?? bestDate(claims.map(({ date }) => date)),
      place:
        mostFrequent(telling.map(({ place }) => place)) ??
        mostFrequent(claims.map(({ place }) => place)),
      event,
      title,
      attributedTo: sharedSource(evidence),
    }),
    articles: new Set(evidence.map(({ article }) => article)).size,
    ...(IN_ARTICLE.has(type) ? {} : { sources: countSources(evidence) }),
    evidence,
  };
  return { key, source, target, attributes };
}

/** By article, then place in it, each once. */
function sortedEvidence(evidence: readonly EdgeEvidence[]): readonly EdgeEvidence[] {
  const byText = new Map(evidence.map((item) => [JSON.stringify(item), item] as const));
  return [...byText]
    .sort(([textA, a], [textB, b]) => {
      const byArticle = byCodeUnit(a.article, b.article);
      return byArticle || a.start - b.start || a.end - b.end || byCodeUnit(textA, textB);
    })
    .map(([, item]) => item);
}

// An edge that one article states in its own voice is not hedged by another that quotes it.
function sharedSource(evidence: readonly EdgeEvidence[]): string | undefined {
  const sources = new Set<string>();
  for (const { attributedTo } of evidence) {
    if (attributedTo === undefined) return undefined;
    sources.add(attributedTo);
  }
  return [...sources].sort(byCodeUnit).join('; ');
}
