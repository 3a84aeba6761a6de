// A parse in, its noun phrases out: every noun, name and pronoun with what belongs to it, and what "and"
// joins once more as a whole. Method: the subtree of the head without what only ties it to its sentence.
// Source: what belongs to a mention follows GUM (Zeldes 2017), which takes the whole phrase with clauses
// about it, but not what is set beside it.

import { getToken, relationOf, type Tree, wordOf } from '../../../language/dependency-tree.ts';
import { bySpan } from '../../../model/span.ts';
import type { Phrase, PhraseForm } from './phrase.ts';

/** Parts of the subtree that are not of the phrase: what stands beside it, or ties it to the sentence. */
const BESIDE = new Set([
  'appos',
  'case',
  'cc',
  'conj',
  'discourse',
  'dislocated',
  'mark',
  'orphan',
  'parataxis',
  'vocative',
]);

/** What belongs to the clause of a predicate, not to its noun: "Lind [was not] a judge". */
const OF_CLAUSE = new Set([
  ...BESIDE,
  'advcl',
  'aux',
  'ccomp',
  'cop',
  'csubj',
  'expl',
  'nsubj',
  'xcomp',
]);

const NO_HEADS = new Set(['flat', 'fixed', 'goeswith', 'expl', 'discourse', 'cc', 'case', 'mark']);

/** Every noun phrase of a document, in order of text, the longer first. */
export function findPhrases(tree: Tree): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let head = 0; head < tree.tokens.length; head += 1) {
    const form = formOf(tree, head);
    if (form === undefined) continue;
    found.push(phraseOf(tree, { head, form, joined: false }));
    if ((tree.children[head] ?? []).some((child) => relationOf(tree, child) === 'conj'))
      found.push(phraseOf(tree, { head, form, joined: true }));
  }
  return found.sort(bySpan);
}

function formOf(tree: Tree, index: number): PhraseForm | undefined {
  const { upos, xpos } = getToken(tree, index);
  if (NO_HEADS.has(relationOf(tree, index))) return undefined;
  if (upos === 'PROPN') return 'name';
  if (upos === 'NOUN') return 'nominal';
  if (upos === 'PRON') return /^W/.test(xpos) ? undefined : 'pronoun';
  if ((upos === 'DET' || upos === 'ADJ') && isAlone(tree, index)) return 'pronoun';
  if (upos === 'NUM')
    return isYear(tree, index) || !isModifier(tree, index) ? 'nominal' : undefined;
  return undefined;
}

/** "This is why", "all of them", "the poor": a word for a noun that is not there. */
function isAlone(tree: Tree, index: number): boolean {
  return ['nsubj', 'obj', 'iobj', 'obl', 'nmod'].includes(relationOf(tree, index));
}

function isYear(tree: Tree, index: number): boolean {
  return /^(?:1[0-9]|20)\d\ds?$/.test(wordOf(tree, index));
}

function isModifier(tree: Tree, index: number): boolean {
  return ['nummod', 'compound', 'dep', 'advmod', 'amod'].includes(relationOf(tree, index));
}

interface HeadOf {
  readonly head: number;
  readonly form: PhraseForm;
  readonly joined: boolean;
}

function phraseOf(tree: Tree, { head, form, joined }: HeadOf): Phrase {
  const { first, end } = trimmed(tree, head, rangeOf(tree, head, joined));
  return {
    form,
    head,
    joined,
    first,
    endToken: end,
    sentence: tree.sentenceOf[head] ?? 0,
    start: getToken(tree, first).start,
    end: getToken(tree, end - 1).end,
  };
}

interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** The run of tokens around the head that are of the phrase. */
function rangeOf(tree: Tree, head: number, joined: boolean): TokenRange {
  const children = tree.children[head] ?? [];
  const isPredicate = children.some((child) => relationOf(tree, child) === 'cop');
  const beside = isPredicate ? OF_CLAUSE : BESIDE;
  const inside = new Set<number>([head]);
  const stack = children.filter((child) => {
    const relation = relationOf(tree, child);
    if (joined && (relation === 'conj' || relation === 'cc')) return true;
    return !beside.has(relation) || isOwnMark(tree, child, head);
  });
  while (stack.length > 0) {
    const next = stack.pop() as number;
    inside.add(next);
    stack.push(...(tree.children[next] ?? []));
  }
  let [first, end] = [head, head + 1];
  while (inside.has(first - 1)) first -= 1;
  while (inside.has(end)) end += 1;
  return { first, end };
}

/** "Lind's": the mark of the owner is of the phrase, though it hangs as a preposition would. */
function isOwnMark(tree: Tree, child: number, head: number): boolean {
  return child > head && getToken(tree, child).xpos === 'POS';
}

const OPENING = /^[([{"“‘«]$/;
const CLOSING = /^[)\]}"”’»]$/;

/** Without punctuation at its edges, unless it closes what was opened inside. */
function trimmed(tree: Tree, head: number, range: TokenRange): TokenRange {
  let { first, end } = range;
  const isMark = (index: number) => getToken(tree, index).upos === 'PUNCT';
  while (first < head && (isMark(first) || isNot(tree, first))) first += 1;
  while (end > head + 1 && isMark(end - 1) && !closesInside(tree, first, end)) end -= 1;
  return { first, end };
}

function isNot(tree: Tree, index: number): boolean {
  return /^(?:not|n['’]t)$/i.test(wordOf(tree, index));
}

function closesInside(tree: Tree, first: number, end: number): boolean {
  if (!CLOSING.test(wordOf(tree, end - 1))) return false;
  for (let at = first; at < end - 1; at += 1) if (OPENING.test(wordOf(tree, at))) return true;
  return false;
}
