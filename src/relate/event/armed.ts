// The head of a phrase in, whether it means people who bear arms out.

import { childrenBy, lemmaOf, type Tree } from '../../language/dependency-tree.ts';

const FORCES = new Set(
  `army battalion brigade contingent detachment division fighter force garrison marine militia peacekeeper platoon
   regiment soldier squad troop troops unit`.split(/\s+/),
);

const OUTLAWS = new Set(
  'bandit commando extremist fighter gang gunman insurgent islamist jihadist militant pirate rebel separatist settler warplane'.split(
    ' ',
  ),
);

/** Whether soldiers or their units are meant. */
export function isForceOfArms(lemma: string): boolean {
  return FORCES.has(lemma);
}

/** Whether those are meant who bear arms against a state. */
export function isOutlaw(lemma: string): boolean {
  return OUTLAWS.has(lemma);
}

/** Whether a phrase means soldiers or fighters, police aside. */
export function isArmed(tree: Tree, head: number): boolean {
  const lemma = lemmaOf(tree, head);
  const isOfPolice = childrenBy(tree, head, 'compound', 'amod').some((child) =>
    /^(?:police|security|special)$/.test(lemmaOf(tree, child)),
  );
  return (OUTLAWS.has(lemma) || FORCES.has(lemma)) && !isOfPolice;
}
