// What a rule of status declares; one test runs every example and counter-example.

import type { Tree } from '../../language/dependency-tree.ts';
import type { Status } from '../../model/index.ts';

/** What every rule of status says of itself. */
export interface StatusRule {
  readonly id: string;
  /** Why the words say so. */
  readonly reason: string;
  /** A sentence in which the rule decides. */
  readonly example: string;
  /** A sentence in which it does not. */
  readonly counterExample: string;
}

/** A rule that looks at the words right at a predicate. */
export interface OwnRule extends StatusRule {
  /** `from`: the argument that the question comes from, whose own words count no second time. */
  readonly read: (tree: Tree, index: number, from?: number) => Status | undefined;
}

/** What a governor does to what it governs. */
export interface Governed {
  readonly status: Status;
  /** Whether nothing further up can change it: "does not know that Berg left". */
  readonly stops?: boolean;
}

/** A rule that looks at a predicate and the word above it. */
export interface GoverningRule extends StatusRule {
  readonly read: (tree: Tree, at: number, head: number) => Governed | undefined;
}
