// Names of an article in, the same without those of storms out: "Storm Agnes" is nobody, nor is "Agnes" then,
// though the recognizer takes both for a woman.

import { type Tree, wordOf } from '../language/dependency-tree.ts';
import type { Mention } from './mention.ts';
import { isAddressed } from './type-cues.ts';

const STORM = /^(?:Storm|Hurricane|Typhoon|Cyclone)$/;

/** Leaves out the names of storms. */
export function withoutStorms(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const isBehind = ({ first }: Mention) => first > 0 && STORM.test(wordOf(tree, first - 1));
  const storms = new Set(names.filter(isBehind).map(({ label }) => label));
  return names.filter(
    (name) => !storms.has(name.label) || (!isBehind(name) && isAddressed(tree, name)),
  );
}
