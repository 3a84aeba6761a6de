// A parsed document and its names in, the new names of bodies out: "the bank will be called Novaria from May", "renamed
// itself Novaria". Method: words that give a new name, right behind a body or further on in the sentence that it begins,
// and then words with a capital; they are the name of a body whatever the recognizer took them for.

import { sentenceSpan, type Tree, wordOf } from '../language/dependency-tree.ts';
import { isCalendarWord } from './calendar-words.ts';
import type { Mention } from './mention.ts';
import { bodyMention } from './names.ts';

const RENAMED =
  /(?:\b(?:will|would|is to|are to|shall)(?: now| henceforth)? be (?:called|renamed|known as)|\bto be (?:called|renamed)|\bto (?:change|changes?) (?:its|their) name to|\b(?:changed?|changes|changing) (?:its|their) (?:\p{Ll}+ )?name to|\b(?:renamed|rebranded|rebrands) (?:itself|as|itself as)|\bis now (?:called|known as)|\bnow called) $/u;
const NAME_MAX = 3;

/** The names, with those that bodies are given typed as bodies, and those that were not seen. */
export function withRenamedBodies(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const found = tree.tokens.flatMap((token, first) => {
    if (!/^\p{Lu}/u.test(wordOf(tree, first)) || isCalendarWord(wordOf(tree, first))) return [];
    const { start } = sentenceSpan(tree, first);
    if (!RENAMED.test(tree.text.slice(Math.max(start, token.start - 60), token.start))) return [];
    const subject = names.findLast((name) => name.start >= start && name.end < token.start);
    if (subject === undefined || subject.type !== 'organization') return [];
    return [bodyMention(tree, { first, end: endOf(tree, first) })];
  });
  if (found.length === 0) return names;
  const isHidden = (name: Mention) =>
    found.some(({ first, endToken }) => name.first < endToken && first < name.endToken);
  const told = found.map((name): Mention => ({ ...name, told: true }));
  const labels = new Set(told.map(({ label }) => label));
  const others = names
    .filter((name) => !isHidden(name))
    .map(
      (name): Mention =>
        labels.has(name.label) && name.type !== 'organization'
          ? { ...bodyMention(tree, { first: name.first, end: name.endToken }), told: true }
          : name,
    );
  return [...others, ...told].sort((a, b) => a.start - b.start || b.end - a.end);
}

function endOf(tree: Tree, first: number): number {
  let end = first + 1;
  while (
    end < first + NAME_MAX &&
    /^\p{Lu}/u.test(wordOf(tree, end)) &&
    tree.sentenceOf[end] === tree.sentenceOf[first]
  )
    end += 1;
  return end;
}
