// The clause that a verb of speech or intent takes in, whom that speech is meant for out: "demanded that
// Sweden leave", "threatened to cut ties with Sweden", "offered to send troops to Sweden".

import { childrenBy, lemmaOf } from '../../language/dependency-tree.ts';
import { agentsOf, type Clause, headsOf, patientsOf } from '../clause/clause.ts';
import type { ReadingContext } from '../context.ts';
import { namedIn, OFFERED_PREPOSITIONS } from './phrase-members.ts';

/** Who does another's work: what is sent somewhere is not whom it is meant for. */
const INSTRUMENTS = new Set(
  `adviser advisor army expert fighter force inspector medic monitor navy observer official peacekeeper
   personnel police ship soldier staff team troop troops unit volunteer warship worker`
    .trim()
    .split(/\s+/),
);
const TOWARDS = ['to', 'with', 'against', 'from', 'for', 'on', 'into'];
const MAX_LEVELS = 4;
const PLACES = ['in', 'at', 'near'];

/** Token indices of the heads of the recipients; empty where the clause names nobody else. */
export function innerRecipients(
  context: ReadingContext,
  inner: number,
  part: 'subject' | 'object',
): readonly number[] {
  const clause = context.clauses.get(inner);
  if (clause === undefined) return [];
  return part === 'subject' ? agentsOf(clause) : affected(context, clause);
}

/** Whom an act is done to; else whom it is directed at; else what the act that follows is done to. */
function affected(context: ReadingContext, clause: Clause, level = 0): readonly number[] {
  const { tree } = context;
  const known = (heads: readonly number[]) =>
    heads.filter((head) => namedIn(context, head, OFFERED_PREPOSITIONS).length > 0);
  const objects = known([...headsOf(clause, 'indirect object'), ...patientsOf(clause)]);
  const others = objects.filter((head) => !INSTRUMENTS.has(lemmaOf(tree, head)));
  if (others.length > 0) return others;
  const directed = known(headsOf(clause, ...TOWARDS));
  if (directed.length > 0) return directed;
  const next = childrenBy(tree, clause.predicate, 'xcomp')
    .map((child) => context.clauses.get(child))
    .find((following) => following !== undefined);
  if (next !== undefined && level < MAX_LEVELS) return affected(context, next, level + 1);
  return objects.length > 0 ? objects : known(headsOf(clause, ...PLACES));
}
