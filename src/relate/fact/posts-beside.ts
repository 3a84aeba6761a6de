// Posts set beside a name in commas: "Anna Lind, head of the Norne Bank,".

import {
  childrenBy,
  getToken,
  relationOf,
  withConjuncts,
  wordOf,
} from '../../language/dependency-tree.ts';
import type { Mention } from '../../mention/index.ts';
import { personBehind } from '../arguments.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { isPersonName, tokensOf } from './kinds-of-mention.ts';
import { pairsAt } from './paired-posts.ts';
import { factsOf } from './post-facts.ts';

const MAX_PHRASE = 8;

const PHRASE_TAGS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART']);

/** The facts of the posts beside one name. */
export function appositions(
  context: ReadingContext,
  index: number,
  person: Mention,
): readonly FactDraft[] {
  const { tree } = context;
  const beside = [
    ...tokensOf(person).flatMap((word) => childrenBy(tree, word, 'appos', 'list')),
    ...postAfterComma(context, person),
  ];
  const { head } = getToken(tree, person.head);
  if (relationOf(tree, person.head) === 'appos' && head >= 0) beside.push(head);
  beside.push(...describedBefore(context, person, index));
  // "the French president, Luc Font, and the Italian premier": joined behind the name, another person.
  const posts = beside.flatMap((last) =>
    withConjuncts(tree, last).filter((post) => post < person.first === last < person.first),
  );
  return [...new Set(posts)].flatMap((last) => {
    if (isTitleOf(context, last) || pairsAt(context, last).length > 0) return [];
    const named = context.mentionAt(last);
    if (named !== undefined && context.mentions[named]?.kind === 'name') return [];
    return factsOf(context, {
      person: index,
      last,
      head: last,
      rule: 'post.apposition',
      confidence: 0.9,
    });
  });
}

/** In a list of titled persons, the post right before the next name is the next one's. */
function isTitleOf({ mentions, mentionAt }: ReadingContext, last: number): boolean {
  const next = mentions[mentionAt(last + 1) ?? -1];
  return isPersonName(next) && next?.first === last + 1;
}

/** Posts behind which the name stands between commas: "the head of the bank, Anna Lind,". */
function describedBefore(
  { tree, ...context }: ReadingContext,
  person: Mention,
  index: number,
): readonly number[] {
  const start = tree.sentences[person.sentence]?.firstToken ?? 0;
  const found: number[] = [];
  for (let head = start; head < person.first; head += 1) {
    if (getToken(tree, head).upos !== 'NOUN') continue;
    if (personBehind({ tree, ...context }, head) === index) found.push(head);
  }
  return found;
}

/** "Anna Lind, the long-serving head of ...": the noun that ends the phrase after the comma. */
function postAfterComma(
  { tree, mentionAt, mentions }: ReadingContext,
  person: Mention,
): readonly number[] {
  if (wordOf(tree, person.endToken) !== ',') return [];
  const first = person.endToken + 1;
  for (let at = first; at < Math.min(first + MAX_PHRASE, tree.tokens.length); at += 1) {
    const { upos } = getToken(tree, at);
    if (!PHRASE_TAGS.has(upos) || isPersonName(mentions[mentionAt(at) ?? -1])) return [];
    const next = tree.tokens[at + 1]?.upos ?? 'PUNCT';
    if (upos === 'NOUN' && !PHRASE_TAGS.has(next)) return [at];
  }
  return [];
}
