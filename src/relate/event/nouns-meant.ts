// The head of an object in, the nouns that are meant by it out: "tons of aid" and "aid deliveries" are aid,
// "a series of attacks" are attacks, "peace efforts" are peace.

import {
  childrenBy,
  getToken,
  lemmaOf,
  type Tree,
  withConjuncts,
} from '../../language/dependency-tree.ts';
import { QUANTITY_NOUNS } from '../../mention/agent-nouns.ts';
import { prepositionOf } from '../clause/preposition.ts';

/** Nouns that measure or wrap what they stand with. */
const WRAPPING = new Set(
  `amount campaign consignment convoy day delivery effort form formula kilo kilogram kilogramme kg kind lot
   measure mission package part piece plan portion process program programme project quantity rest round
   share shipment shipload sort state supply ton tonne truckload type value wave week worth act batch boatload
   container crate lorryload pallet planeload trainload wagonload`
    .trim()
    .split(/\s+/),
);
const MAX_LEVELS = 3;

/** The head, and under a noun that only measures or wraps, what it measures or wraps; outermost first. */
export function nounsMeant(tree: Tree, head: number, level = 0): readonly number[] {
  if (level >= MAX_LEVELS || !isWrapping(tree, head)) return [head];
  const inside = [
    ...childrenBy(tree, head, 'nmod').filter((child) => prepositionOf(tree, child) === 'of'),
    ...childrenBy(tree, head, 'compound', 'amod'),
  ].filter((child) => getToken(tree, child).upos === 'NOUN');
  return [
    head,
    ...inside
      .flatMap((child) => withConjuncts(tree, child))
      .flatMap((child) => nounsMeant(tree, child, level + 1)),
  ];
}

function isWrapping(tree: Tree, head: number): boolean {
  const lemma = lemmaOf(tree, head);
  const { upos } = getToken(tree, head);
  return (
    upos === 'NUM' ||
    WRAPPING.has(lemma) ||
    QUANTITY_NOUNS.has(lemma) ||
    /^(?:dollar|euro|pound|million|billion)$/.test(lemma)
  );
}
