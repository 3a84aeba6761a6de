// A relative pronoun in, the noun that it stands for out: "Lind, who met Berg", "Vidor, whose death".

import { getToken, type Tree } from '../../language/dependency-tree.ts';

const RELATIVE = /^(?:WP|WDT|WP\$)$/;
const MAX_STEPS = 16;

/** Whether a token is a relative pronoun by its tag. */
export function isRelative(tree: Tree, token: number): boolean {
  return RELATIVE.test(getToken(tree, token).xpos);
}

/** The noun that the clause around a relative pronoun describes; any other token stands for itself. */
export function antecedentOf(tree: Tree, child: number): number {
  if (!isRelative(tree, child)) return child;
  for (let at = child, steps = 0; at >= 0 && steps < MAX_STEPS; steps += 1) {
    const { head, deprel } = getToken(tree, at);
    if (deprel === 'acl:relcl') return head;
    at = head;
  }
  return child;
}
