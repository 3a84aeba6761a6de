// Who gives up a post in, the body that the post is of out: "stepped down as chief executive of Norne Bank", "quit Norne
// Bank", "her resignation as Norway's finance minister".

import { childrenBy, type Tree } from '../../language/dependency-tree.ts';
import { type Clause, headsOf, patientsOf } from '../clause/clause.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { ReadingContext } from '../context.ts';
import { phrasesOf } from './match-verb.ts';

/** Heads of the bodies that a clause of resigning names. */
export function bodiesLeft(context: ReadingContext, clause: Clause): readonly number[] {
  const { tree } = context;
  const objects = patientsOf(clause);
  const posts = [...headsOf(clause, 'as'), ...objects.flatMap((object) => postsAt(tree, object))];
  const left = posts.flatMap((post) => bodiesOf(tree, post));
  const quit = objects.filter((object) => isNamedBody(context, object));
  return left.length > 0 ? left : quit;
}

/** The same behind a noun: "the resignation of Lind as head of Norne Bank". */
export function bodiesLeftBehind({ tree }: ReadingContext, noun: number): readonly number[] {
  const below = phrasesOf(tree, noun, ['of']).flatMap((person) => postsAt(tree, person));
  return [...postsAt(tree, noun), ...below].flatMap((post) => bodiesOf(tree, post));
}

function postsAt(tree: Tree, noun: number): readonly number[] {
  return childrenBy(tree, noun, 'nmod').filter((child) => prepositionOf(tree, child) === 'as');
}

function bodiesOf(tree: Tree, post: number): readonly number[] {
  const behind = phrasesOf(tree, post, ['of', 'at']);
  return behind.length > 0 ? behind : childrenBy(tree, post, 'nmod:poss');
}

function isNamedBody({ mentions, mentionAt }: ReadingContext, head: number): boolean {
  const mention = mentions[mentionAt(head) ?? -1];
  return mention?.kind === 'name' && mention.type === 'organization';
}
