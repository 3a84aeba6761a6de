// The head of what somebody condemns or demands in, those whom it befalls out: who condemns "the arrest of Lind" does
// not condemn Lind, and who demands "Lind's release" asks nothing of her.

import { childrenBy, lemmaOf, type Tree, withConjuncts } from '../../language/dependency-tree.ts';
import { type EventType, findNounSenses, type NounSense } from '../../ontology/index.ts';
import { mentionsOf } from '../arguments.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { ReadingContext } from '../context.ts';

const HARMING: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'JUSTICE', 'SANCTION']);
const JUDGING: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT', 'PROTEST']);

/** Indices into `mentions` of those whom what a noun names befalls, where that is judged or demanded. */
export function sufferersOf(
  context: ReadingContext,
  head: number,
  saidOfIt: EventType,
): ReadonlySet<number> {
  const { tree } = context;
  const done = findNounSenses(lemmaOf(tree, head)).find(
    ({ pattern }) => pattern.before.length + pattern.after.length === 0,
  );
  if (done === undefined || !isDoneToSomebody(done, saidOfIt)) return new Set();
  const { preps, possessor } = done.pattern;
  const phrases = childrenBy(tree, head, 'nmod').filter((child) =>
    preps.includes(prepositionOf(tree, child)),
  );
  const owners =
    possessor === 'recipient' && !hasOf(tree, head) ? childrenBy(tree, head, 'nmod:poss') : [];
  return new Set(
    [...phrases, ...owners]
      .flatMap((phrase) => withConjuncts(tree, phrase))
      .flatMap((phrase) => mentionsOf(context, phrase)),
  );
}

function isDoneToSomebody({ event, relation }: NounSense, saidOfIt: EventType): boolean {
  if (JUDGING.has(saidOfIt))
    return HARMING.has(event) || relation === 'DISMISSED' || relation === 'RELEASED';
  return saidOfIt === 'REQUEST' && (relation === 'RELEASED' || relation === 'ARRESTED');
}

/** "Norway's arrest of Lind": whoever owns it does it. */
function hasOf(tree: Tree, head: number): boolean {
  return childrenBy(tree, head, 'nmod').some((child) => prepositionOf(tree, child) === 'of');
}
