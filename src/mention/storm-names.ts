// Names of an article in, the same without those of storms out: "Storm Agnes" is nobody, nor is "Agnes" then,
// though the recognizer takes both for a woman.

import { type Tree, wordOf } from '../language/dependency-tree.ts';
import type { Mention } from './mention.ts';
import { isAddressed } from './type-cues.ts';

const STORM = /^(?:Storm|Hurricane|Typhoon|Cyclone)$/;

/** Leaves out the names of storms. */
export function withoutStorms(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const nameOf = ({ first, label }: Mention) => {
    const [word = '', ...rest] = label.split(' ');
    if (STORM.test(word)) return rest.join(' ');
    return first > 0 && STORM.test(wordOf(tree, first - 1)) ? label : '';
  };
  const told = tree.tokens.flatMap((_, at) =>
    STORM.test(wordOf(tree, at)) ? wordOf(tree, at + 1) : [],
  );
  const storms = new Set([...names.map(nameOf), ...told].filter((name) => /^\p{Lu}/u.test(name)));
  return names.filter((name) => {
    const isStorm = nameOf(name) !== '' || (storms.has(name.label) && !isAddressed(tree, name));
    return !isStorm;
  });
}
