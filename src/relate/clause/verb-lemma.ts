// A predicate in, the lemma to look it up by out. The tagger takes many gerunds for nouns ("denied
// meeting Berg"), so a word in -ing is also tried as a verb; and the rules for lemmas cannot know
// whether a rare verb ends in "e" ("rioted", "postponed"), so the lexicon decides.

import {
  childrenBy,
  findChild,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { findFactVerbs, findVerbSenses } from '../../ontology/index.ts';

/** Forms that are participles alone, and their verbs: where the tag is that of the past, the rules for lemmas fail. */
export const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  `beaten beat, chosen choose, driven drive, flown fly, forgiven forgive, frozen freeze, given give, hidden hide, seen see,
   shown show, stolen steal, sworn swear, taken take, thrown throw, torn tear, written write`
    .split(/,\s+/u)
    .map((pair): readonly [string, string] => {
      const [form = '', verb = ''] = pair.split(' ');
      return [form, verb];
    }),
);

/** The lemma of a predicate, with gerunds taken back to their verb where the lexicon knows it. */
export function verbLemma(tree: Tree, index: number): string {
  const lemma = lemmaOf(tree, index);
  if (isKnown(lemma)) return lemma;
  const participle = PARTICIPLES.get(wordOf(tree, index).toLowerCase());
  if (participle !== undefined) return participle;
  if (!lemma.endsWith('ing')) {
    // "tied" of "tie", "wed" of itself.
    const form = wordOf(tree, index).toLowerCase();
    const cut = /ed$/.test(form) ? [form.slice(0, -1), form.slice(0, -2)] : [];
    const others = [`${lemma}e`, lemma.replace(/e$/, ''), lemma.replace(/y$/, 'ie')];
    return [...others, form, ...cut].find(isKnown) ?? lemma;
  }
  const stem = lemma.slice(0, -3);
  const undoubled = /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...undoubled].find(isKnown) ?? lemma;
}

/** Whether a noun in -ing takes an object, and so is a gerund: "of meeting Berg". */
export function isGerund(tree: Tree, index: number): boolean {
  const { upos, lemma } = getToken(tree, index);
  return upos === 'NOUN' && lemma.endsWith('ing') && objectOfGerund(tree, index) !== undefined;
}

/** The object of a noun in -ing; the parse may make an apposition of it: "denied meeting Jonas Berg". */
export function objectOfGerund(tree: Tree, index: number): number | undefined {
  const object = findChild(tree, index, 'obj');
  if (object !== undefined || relationOf(tree, index) !== 'xcomp') return object;
  return childrenBy(tree, index, 'appos').find((child) => child === index + 1);
}

function isKnown(verb: string): boolean {
  return findVerbSenses(verb).length > 0 || findFactVerbs(verb).length > 0;
}
