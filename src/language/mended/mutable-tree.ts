/** A sentence whose tree may be mended: words with their tags, heads and relations, one entry a word. */
export interface MutableTree {
  readonly words: readonly string[];
  readonly xpos: readonly string[];
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

/** Hangs a word under another. */
export function attach(tree: MutableTree, word: number, head: number, deprel: string): void {
  tree.heads[word] = head;
  tree.deprels[word] = deprel;
}

const TENSED = /^VB[DZP]$/;

/** Whether a verb has a tense of its own: "arrested", "was arrested", "has been arresting". */
export function isTensed({ xpos, heads, deprels }: MutableTree, word: number): boolean {
  if (TENSED.test(xpos[word] ?? '')) return true;
  const isAuxiliary = (at: number) =>
    heads[at] === word && deprels[at]?.startsWith('aux') === true && TENSED.test(xpos[at] ?? '');
  return /^VB[NG]$/.test(xpos[word] ?? '') && xpos.some((_, at) => at < word && isAuxiliary(at));
}
