// Relations of readings in, claims of edges out: facts, and projections of events on pairs.

import { type EdgeEvidence, type ReadRelation, toEdtf } from '../model/index.ts';
import { RELATIONS } from '../ontology/index.ts';
import { type Corpus, type CorpusArticle, evidenceOf, findSource } from './corpus.ts';
import type { EdgeClaim } from './edge-ledger.ts';
import { type PostEnd, postEnds } from './post-ends.ts';
import { partStatus, present } from './settle.ts';

/** One claim for each relation whose two ends are in the graph. */
export function* relationClaims(corpus: Corpus): Iterable<EdgeClaim> {
  const findEnd = postEnds(corpus);
  for (const article of corpus.articles) {
    for (const relation of article.reading.relations) {
      const claim = claimOf(corpus, article, relation);
      if (claim === undefined) continue;
      const end = findEnd({ article, relation, source: claim.source, target: claim.target });
      yield* end === undefined ? [claim] : ended(claim, end);
    }
  }
}

/** A post that is over, with the sentence that says so; its key stays, for it is the same edge. */
function ended(claim: EdgeClaim, { day, evidence }: PostEnd): readonly EdgeClaim[] {
  const [start] = /^[^/]+(?=\/\.\.$)/.exec(claim.date ?? '') ?? ['..'];
  const date = toEdtf(`${start}/${day}`);
  return [
    { ...claim, date },
    { ...claim, date, evidence },
  ];
}

function claimOf(
  corpus: Corpus,
  article: CorpusArticle,
  relation: ReadRelation,
): EdgeClaim | undefined {
  const { id } = article.document;
  const { type, status, title } = relation;
  const source = corpus.findEntity(id, relation.subject)?.key;
  const target = corpus.findEntity(id, relation.object)?.key;
  if (source === undefined || target === undefined) return undefined;
  const happening = happeningOf(corpus, article, relation);
  const { event } = happening;
  // A projection whose event is unknown is told from another such by its date.
  const settled = event === undefined ? undefined : corpus.statusOf(event);
  const identity = [
    // What several reports say of one event is one edge, with what they come to.
    event === undefined ? status : '',
    event ?? '',
    title ?? '',
    event === undefined ? (relation.time ?? '') : '',
  ];
  const claim: EdgeClaim = {
    type,
    source,
    target,
    identity,
    status: partStatus(settled, status),
    title,
    ...happening,
    evidence: {
      ...relationEvidence(corpus, article, relation),
      ...(settled === undefined || settled === status ? {} : { status }),
    },
  };
  // "Daughter" is said of the first of the two, so that edge keeps its direction.
  const turns = RELATIONS[type].symmetric && title === undefined;
  return turns && source > target ? turned(claim) : claim;
}

function happeningOf(corpus: Corpus, article: CorpusArticle, relation: ReadRelation) {
  const { id } = article.document;
  const read = relation.event === undefined ? undefined : article.reading.events[relation.event];
  const place = read?.place === undefined ? undefined : corpus.findEntity(id, read.place);
  return {
    event: relation.event === undefined ? undefined : corpus.findEvent(id, relation.event),
    date: relation.time ?? read?.time,
    place: place?.label,
  };
}

function relationEvidence(
  corpus: Corpus,
  article: CorpusArticle,
  relation: ReadRelation,
): EdgeEvidence {
  const { subject, object, trigger } = relation.evidence;
  const attributedTo = findSource(corpus, article, relation.attribution);
  return evidenceOf(article, relation.evidence, {
    subject,
    object,
    ...present({ trigger, attributedTo }),
  });
}

/** The same claim from the other end: of a symmetric relation, one edge is kept, from the lesser key. */
function turned(claim: EdgeClaim): EdgeClaim {
  const { subject, object, ...rest } = claim.evidence;
  const evidence = { ...rest, ...present({ subject: object, object: subject }) };
  return { ...claim, source: claim.target, target: claim.source, evidence };
}
