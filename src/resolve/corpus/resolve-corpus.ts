// Readings and judgements in, one Resolution out. The result depends only on the set of articles:
// everything is sorted by content before it is numbered.

import { type ArticleReading, byKey, type Judgement, type Resolution } from '../../model/index.ts';
import { resolveEntities } from './entities.ts';
import { resolveEvents } from './events.ts';

/** Decides which entities and events of a corpus are one. Near linear in the number of mentions. */
export function resolveCorpus(
  articles: readonly ArticleReading[],
  judgements: readonly Judgement[] = [],
): Resolution {
  const sorted = [...articles].sort(byKey(({ document }) => document.id));
  const { entities, findEntity, decisions, suggestions } = resolveEntities(sorted, judgements);
  return {
    entities,
    events: resolveEvents(sorted, findEntity, judgements),
    judgements: decisions,
    suggestions,
  };
}
