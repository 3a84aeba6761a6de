// A decision of a person in, the judgements that keep it out. The command line, the API and the page say it
// in the same words.

import { type Anchor, type Judgement, RapportError } from '../model/index.ts';
import type { EntityType } from '../ontology/index.ts';
import type { Stated } from './act.ts';
import type { Judging } from './judged-corpus.ts';
import { answer, merge, retype, split } from './make-judgements.ts';
import { reject } from './reject.ts';
import { suggestionId } from './review-items.ts';

/** What a person may answer to a pair. */
export const ANSWERS = ['same', 'different', 'unsure'] as const;

/** An answer to a pair. */
export type Answered = (typeof ANSWERS)[number];

/** One decision. Nodes and edges go by their keys, mentions by their anchors. */
export type Decision =
  | { readonly act: 'merge'; readonly left: string; readonly right: string }
  | { readonly act: 'split'; readonly entity?: string; readonly mentions: readonly Anchor[] }
  | { readonly act: 'reject'; readonly edge: string }
  | { readonly act: 'retype'; readonly entity: string; readonly type: EntityType }
  | { readonly act: 'decide'; readonly suggestion: string; readonly verdict: Answered };

/**
 * The judgements that keep a decision.
 *
 * @throws RapportError `not-found`, `usage`, `judgement.conflict`.
 */
export function judgementsFor(
  judging: Judging,
  decision: Decision,
  stated: Stated,
): readonly Judgement[] {
  switch (decision.act) {
    case 'merge':
      return merge(judging, [decision.left, decision.right], stated);
    case 'split':
      checkOwner(judging, decision);
      return split(judging, decision.mentions, stated);
    case 'reject':
      return reject(judging, decision.edge, stated);
    case 'retype':
      return retype(judging, decision.entity, { ...stated, type: decision.type });
    case 'decide':
      return answer(findSuggestion(judging, decision.suggestion), decision.verdict, stated);
  }
}

/** Mentions that were listed for a node may have become another's since. */
function checkOwner(
  { corpus }: Judging,
  { entity, mentions }: Extract<Decision, { act: 'split' }>,
): void {
  if (entity === undefined) return;
  const strange = mentions.find((anchor) => (corpus.keys.at(anchor) ?? entity) !== entity);
  if (strange !== undefined)
    throw new RapportError(
      'judgement.conflict',
      `The mention ${strange.slice(0, 100)} is of another node by now.`,
      { where: strange.slice(0, 100), suggestions: ['List the mentions of the node again.'] },
    );
}

function findSuggestion({ corpus }: Judging, id: string): Judgement {
  const found = corpus.resolution.suggestions.find((one) => suggestionId(one) === id);
  if (found !== undefined) return found;
  throw new RapportError('not-found', `No pair ${JSON.stringify(id.slice(0, 40))} waits.`, {
    suggestions: ['rapport review, or GET /api/review, lists those that do.'],
  });
}
