// The head of a phrase in, the mentions that the phrase refers to out.

import {
  childrenBy,
  getToken,
  isUnder,
  lemmaOf,
  relationOf,
  subtreeOf,
  type Tree,
  withConjuncts,
  wordOf,
} from '../language/dependency-tree.ts';
import { PLACE_NOUNS, QUANTITY_NOUNS } from '../mention/agent-nouns.ts';
import { findPost, findPostAtEnd, LONGEST_TITLE } from '../ontology/index.ts';
import { prepositionOf } from './clause/preposition.ts';
import type { ReadingContext } from './context.ts';

const MAX_PHRASE = 12;
/** How many words may stand between a plural and "including". */
const FARTHEST = 16;
const WHOLE_NOUNS = new Set([
  'member',
  'number',
  'part',
  'rest',
  'most',
  'some',
  'all',
  'one',
  'two',
  'side',
  'both',
  'half',
  'third',
  'quarter',
  'percent',
  '%',
  'people',
  'group',
  'type',
]);

/**
 * The mention a phrase refers to, or several when they are coordinated below it: "the city of Rafah"
 * is Rafah, "dozens of protesters" are the protesters, "the group's leader, Anna Lind," is Lind.
 */
export function mentionsOf(context: ReadingContext, head: number): readonly number[] {
  const siblings = siblingsNamed(context, head);
  if (siblings.length > 0) return siblings;
  const named = namedBeside(context, head);
  if (named !== undefined) return [named];
  const { tree, mentionAt, mentions } = context;
  const own = mentionAt(head);
  const lemma = lemmaOf(tree, head);
  if (
    PLACE_NOUNS.has(lemma) ||
    QUANTITY_NOUNS.has(lemma) ||
    (own === undefined && (WHOLE_NOUNS.has(lemma) || getToken(tree, head).upos === 'NUM'))
  ) {
    const inner = childrenBy(tree, head, 'nmod').filter(
      (child) => prepositionOf(tree, child) === 'of',
    );
    const found = inner
      .flatMap((child) => withConjuncts(tree, child))
      .flatMap((child) => mentionsOf(context, child));
    if (found.length > 0) return found;
    if (inner.length > 0 && QUANTITY_NOUNS.has(lemma)) return [];
  }
  const listed = own === undefined ? [] : namesListed(context, head, own);
  if (listed.length > 0) return listed;
  // "arrested 12, including Jonas Berg"
  if (own === undefined && isCount(tree, head)) return namesIncluded(context, head);
  if (own === undefined || mentions[own]?.demonym === true) return [];
  const isSeveral = mentions[own]?.plural === true && mentions[own]?.kind === 'nominal';
  return isSeveral ? [own, ...namesIncluded(context, head)] : [own];
}

/** "the brothers Jonas and Erik Berg": the persons that a plural which is no mention of its own is spelled out as. */
function siblingsNamed(context: ReadingContext, head: number): readonly number[] {
  const { tree, mentions, mentionAt } = context;
  if (getToken(tree, head).xpos !== 'NNS' || mentionAt(head) !== undefined) return [];
  const named = childrenBy(tree, head, 'appos')
    .flatMap((child) => withConjuncts(tree, child))
    .flatMap((child) => mentionAt(child) ?? []);
  const arePersons = named.every(
    (index) => mentions[index]?.kind === 'name' && mentions[index]?.type === 'person',
  );
  return named.length > 1 && arePersons ? named : [];
}

/** "two journalists, Anna Lind and Jonas Berg": the persons that a plural is spelled out as. */
function namesListed(context: ReadingContext, head: number, own: number): readonly number[] {
  const { tree, mentions, mentionAt } = context;
  if (mentions[own]?.plural !== true || mentions[own]?.kind !== 'nominal') return [];
  return childrenBy(tree, head, 'appos')
    .flatMap((child) => withConjuncts(tree, child))
    .flatMap((child) => mentionAt(child) ?? [])
    .filter((index) => mentions[index]?.kind === 'name' && mentions[index]?.type === 'person');
}

/** "six people, including a union leader, Joseph Chewe": whom a plural names as some of its own. */
function namesIncluded(context: ReadingContext, head: number): readonly number[] {
  const { tree, mentions } = context;
  return includedBehind(context, head)
    .flatMap((child) => withConjuncts(tree, child))
    .flatMap((child) => namedBeside(context, child) ?? [])
    .filter((index) => mentions[index]?.kind === 'name' && mentions[index]?.demonym !== true);
}

/**
 * Phrases behind "including", also where the parse hangs them on the verb: "detained six people near the port last
 * week, including a monk", where no other plural stands between.
 */
function includedBehind(
  { tree, mentions, mentionAt }: ReadingContext,
  head: number,
): readonly number[] {
  const verb = verbAbove(tree, head);
  const beside = childrenBy(tree, verb, 'obl').filter((child) => {
    const [first = child] = subtreeOf(tree, child);
    if (first <= head || first > head + FARTHEST) return false;
    if (first <= head + 2) return true;
    const between = Array.from({ length: first - head - 1 }, (_, index) => head + 1 + index);
    const isPlural = (at: number) => {
      if (isCount(tree, at)) return true;
      const mention = mentions[mentionAt(at) ?? -1];
      return mention?.head === at && (mention.plural || mention.kind === 'pronoun');
    };
    const isSetOff = [first - 1, first].some((at) => wordOf(tree, at) === ',');
    return isSetOff && !between.some(isPlural);
  });
  return [...childrenBy(tree, head, 'nmod', 'obl', 'acl'), ...beside].filter((child) =>
    isIncluded(tree, child),
  );
}

/** A number that somebody does something to: "arrested 12". */
function isCount(tree: Tree, at: number): boolean {
  return getToken(tree, at).upos === 'NUM' && relationOf(tree, at) === 'obj';
}

/** "froze the assets of three generals, including": what governs the plural, past the nouns that it stands under. */
function verbAbove(tree: Tree, head: number): number {
  let at = getToken(tree, head).head;
  for (let steps = 0; steps < 2 && at >= 0 && relationOf(tree, at) === 'nmod'; steps += 1)
    at = getToken(tree, at).head;
  return at >= 0 && getToken(tree, at).upos === 'NOUN' && getToken(tree, at).head >= 0
    ? getToken(tree, at).head
    : at;
}

/** Behind "including", also before a description of the name, or behind "among them". */
function isIncluded(tree: Tree, child: number): boolean {
  const [first = child] = subtreeOf(tree, child).filter((at) => wordOf(tree, at) !== ',');
  const word = (at: number) => wordOf(tree, at).toLowerCase();
  return (
    prepositionOf(tree, child) === 'including' ||
    word(first) === 'including' ||
    (word(first - 2) === 'among' && /^(?:them|whom)$/.test(word(first - 1)))
  );
}

/** The name in apposition to a description, or fixed to it: "the militant group Norne Front". */
function namedBeside(context: ReadingContext, head: number): number | undefined {
  const { tree, mentionAt, mentions } = context;
  const own = mentionAt(head);
  if (own !== undefined && mentions[own]?.kind === 'name') return titledBehind(context, own) ?? own;
  for (const child of childrenBy(tree, head, 'appos', 'flat')) {
    const index = mentionAt(child);
    const mention = index === undefined ? undefined : mentions[index];
    if (index !== undefined && mention?.kind === 'name' && mention.demonym !== true) {
      if (own === undefined || compatible(mentions[own]?.type, mention.type)) return index;
    }
  }
  const isPost = own === undefined && findPost(lemmaOf(tree, head)) !== undefined;
  return isPost || mentions[own ?? -1]?.type === 'person' ? personBehind(context, head) : undefined;
}

/** "Norne Bank director Anna Lind met ...": the person, where the parse takes the bank for who met. */
function titledBehind(
  { tree, mentions, mentionAt }: ReadingContext,
  own: number,
): number | undefined {
  const body = mentions[own];
  if (body?.type !== 'organization') return undefined;
  const post: string[] = [];
  for (let at = body.endToken; at < body.endToken + LONGEST_TITLE + 1; at += 1) {
    const index = mentionAt(at);
    const next = mentions[index ?? -1];
    if (next?.kind === 'name') {
      const isTitled =
        next.type === 'person' && next.first === at && findPostAtEnd(post) !== undefined;
      return isTitled ? index : undefined;
    }
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(tree.tokens[at]?.upos ?? '')) return undefined;
    post.push(wordOf(tree, at).toLowerCase());
  }
  return undefined;
}

/**
 * The person named between commas behind a description: "the envoy to Fiji, Zhou Lin, said", also where
 * the parse hangs the name on a word inside the description.
 */
export function personBehind(
  { tree, mentions, mentionAt }: ReadingContext,
  head: number,
): number | undefined {
  for (let at = head + 1; at < Math.min(head + MAX_PHRASE, tree.tokens.length); at += 1) {
    if (wordOf(tree, at) === ',') {
      const index = mentionAt(at + 1);
      const name = index === undefined ? undefined : mentions[index];
      if (name?.kind !== 'name' || name.type !== 'person' || name.first !== at + 1)
        return undefined;
      const closed = /^[,.]$/.test(wordOf(tree, name.endToken));
      const governor = tree.tokens[name.head]?.head ?? -1;
      return closed && governor >= head && governor < at ? index : undefined;
    }
    if (!isUnder(tree, at, head)) return undefined;
  }
  return undefined;
}

function compatible(description: string | undefined, name: string): boolean {
  if (description === name) return true;
  return description === 'group' && name === 'organization';
}
