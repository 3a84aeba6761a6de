/** A sentence whose tree may be mended: words with their tags, heads and relations, one entry a word. */
export interface MutableTree {
  readonly words: readonly string[];
  readonly upos: string[];
  readonly xpos: string[];
  /** Index of the head word in the sentence, or -1. */
  readonly heads: number[];
  readonly deprels: string[];
}

/** A mistake that the parser is known to make: mends the tree in place where it finds it. */
export type Mend = (tree: MutableTree) => void;

/** Whether the tag is that of a noun or a name. */
export function isNominal(xpos: string | undefined): boolean {
  return xpos?.startsWith('NN') === true;
}

/** Makes a verb of a word that was taken for something else. */
export function retagVerb(tree: MutableTree, word: number, xpos: 'VB' | 'VBD' | 'VBN'): void {
  tree.upos[word] = 'VERB';
  tree.xpos[word] = xpos;
}

/** Hangs a word under another. */
export function attach(tree: MutableTree, word: number, head: number, deprel: string): void {
  tree.heads[word] = head;
  tree.deprels[word] = deprel;
}

const TENSED = /^VB[DZP]$/;

/** Whether a verb has a tense of its own: "arrested", "was arrested", "has been arresting", "will arrest". */
export function isTensed({ xpos, heads, deprels }: MutableTree, word: number): boolean {
  if (TENSED.test(xpos[word] ?? '')) return true;
  const isAuxiliary = (at: number) =>
    heads[at] === word &&
    deprels[at]?.startsWith('aux') === true &&
    /^(?:MD|VB[DZP])$/.test(xpos[at] ?? '');
  return /^VB[NG]?$/.test(xpos[word] ?? '') && xpos.some((_, at) => at < word && isAuxiliary(at));
}

/** The words that hang on another by some relations, in order of text. */
export function below(
  { heads, deprels }: MutableTree,
  head: number,
  relation: RegExp,
): readonly number[] {
  return deprels.flatMap((deprel, at) => (heads[at] === head && relation.test(deprel) ? at : []));
}

/** The first word of a noun with what hangs on it directly. */
export function startOf(tree: MutableTree, noun: number): number {
  return Math.min(noun, ...below(tree, noun, /^(?!punct)/));
}

/** Whether a word is another, or hangs on it over any number of words. */
export function isUnder(
  { heads }: { readonly heads: ArrayLike<number> },
  word: number,
  top: number,
): boolean {
  let at = word;
  for (let steps = 0; at >= 0 && steps <= heads.length; steps += 1) {
    if (at === top) return true;
    at = heads[at] ?? -1;
  }
  return false;
}

/** Subjects of a verb, in order of text. */
export function subjectsOf(tree: MutableTree, verb: number): readonly number[] {
  return below(tree, verb, /^nsubj(?::pass)?$/);
}

/** How a subject hangs on a verb: as one to whom it is done, where the verb is passive. */
export function subjectRelation(tree: MutableTree, verb: number): string {
  return below(tree, verb, /^aux:pass$/).length > 0 ? 'nsubj:pass' : 'nsubj';
}
