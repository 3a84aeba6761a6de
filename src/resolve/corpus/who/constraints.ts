// What persons decided in, constraints on candidates out: who is one, who is not, and of what type.

import { type ArticleReading, type Judgement, PERSON } from '../../../model/index.ts';
import type { EntityType } from '../../../ontology/index.ts';
import { settleTies, type Tie } from '../../judged/agreement.ts';
import { anchorsIn } from '../../judged/anchored.ts';
import type { Candidate } from '../candidate.ts';
import type { Constraints } from './linking.ts';

/** Constraints, and the types that persons gave. */
export interface Judged extends Constraints {
  /** Pairs that were answered, also with "unsure": they are not asked again. */
  readonly answered: readonly (readonly [number, number])[];
  readonly typeOf: ReadonlyMap<number, EntityType>;
}

/** Reads judgements as constraints; of those that contradict each other the later holds. */
export function constraintsOf(
  articles: readonly ArticleReading[],
  candidates: readonly Candidate[],
  judgements: readonly Judgement[],
): Judged {
  const told = judgements.filter(({ by }) => by === PERSON);
  if (told.length === 0) return { same: [], different: [], answered: [], typeOf: new Map() };
  const find = candidateFinder(articles, candidates);
  const ties: Tie[] = [];
  const answered: (readonly [number, number])[] = [];
  const typeOf = new Map<number, EntityType>();
  for (const { left, right, verdict, type } of told) {
    const [a, b] = [find(left), find(right)];
    if (a === undefined || b === undefined) continue;
    if (verdict === 'retyped' && type !== undefined) typeOf.set(a, type);
    if (verdict === 'retyped' || verdict === 'rejected') continue;
    answered.push([a, b]);
    if (verdict !== 'unsure' && a !== b) ties.push({ a, b, same: verdict === 'same' });
  }
  const { holds } = settleTies(ties, candidates.length);
  const pairs = (same: boolean) =>
    ties.flatMap((tie, at) => (holds[at] && tie.same === same ? [[tie.a, tie.b] as const] : []));
  return { same: pairs(true), different: pairs(false), answered, typeOf };
}

function candidateFinder(articles: readonly ArticleReading[], candidates: readonly Candidate[]) {
  const anchored = anchorsIn(articles);
  const index = new Map(candidates.map(({ ref }, at) => [`${ref.index} ${ref.document}`, at]));
  return (anchor: string): number | undefined => {
    const found = anchored(anchor);
    return found?.kind === 'entity' ? index.get(`${found.index} ${found.document}`) : undefined;
  };
}
