// An infinitive with the words before its "to" in, what they say of it out: "was to meet", "due to meet",
// "yet to meet", "was to have met", "too ill to travel", "Minister to visit Oslo".

import {
  findChild,
  getToken,
  isUnder,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import type { Status } from '../../model/index.ts';
import { isNegated } from '../clause/negation.ts';
import { governorsOf } from './governor.ts';
import { DUE } from './near-words.ts';
import type { OwnRule } from './status-rule.ts';
import { infinitiveOf, tokenBeforeTo, wordBeforeTo } from './verb-group.ts';

const BE = /^(?:am|is|are|was|were|['’]s|['’]re|['’]m)$/;

/** Rules for infinitives, in order. */
export const INFINITIVE_RULES: readonly OwnRule[] = [
  {
    id: 'infinitive.yet-to',
    reason: 'What somebody has yet to do is not done.',
    example: 'Anna Lind has yet to meet Jonas Berg.',
    counterExample: 'Anna Lind has gone to meet Jonas Berg.',
    read: (tree, index) => (wordBeforeTo(tree, index) === 'yet' ? 'denied' : undefined),
  },
  {
    id: 'infinitive.was-to-have',
    reason: 'What was to have happened did not.',
    example: 'Anna Lind was to have met Jonas Berg.',
    counterExample: 'Anna Lind was to meet Jonas Berg.',
    read: (tree, index) =>
      /^(?:was|were)$/.test(wordBeforeTo(tree, index)) && hasHave(tree, index)
        ? 'denied'
        : undefined,
  },
  {
    id: 'infinitive.due-to',
    reason: 'Words of a fixed date or intention before "to".',
    example: 'Anna Lind is about to meet Jonas Berg.',
    counterExample: 'Anna Lind is proud to meet Jonas Berg.',
    read: (tree, index) => (DUE.has(wordBeforeTo(tree, index)) ? 'planned' : undefined),
  },
  {
    id: 'infinitive.is-to',
    reason: 'A form of "be" before "to" announces.',
    example: 'Anna Lind is to meet Jonas Berg.',
    counterExample: 'Anna Lind has to thank Jonas Berg.',
    read: (tree, index) => (BE.test(wordBeforeTo(tree, index)) ? 'planned' : undefined),
  },
  {
    id: 'infinitive.too',
    reason: 'Who is too ill to travel does not travel.',
    example: 'Anna Lind was too ill to meet Jonas Berg.',
    counterExample: 'Anna Lind was well enough to meet Jonas Berg.',
    read: (tree, index) => (isTooMuch(tree, index) ? 'denied' : undefined),
  },
  {
    id: 'infinitive.headline',
    reason: 'An infinitive without a finite verb is how a headline speaks of the future.',
    example: 'Anna Lind to meet Jonas Berg in Oslo',
    counterExample: 'Anna Lind, the first minister to meet Jonas Berg, spoke.',
    read: (tree, index) => (isHeadline(tree, index) ? 'planned' : undefined),
  },
  {
    id: 'infinitive.word-before',
    reason: 'A verb, adjective or noun of the table right before "to".',
    example: 'Anna Lind refused to meet Jonas Berg.',
    counterExample: 'Anna Lind managed to meet Jonas Berg.',
    read: (tree, index) => statusOfWordBefore(tree, index),
  },
];

function hasHave(tree: Tree, index: number): boolean {
  const to = infinitiveOf(tree, index);
  return to !== undefined && lemmaOf(tree, to + 1) === 'have';
}

function isTooMuch(tree: Tree, index: number): boolean {
  const before = tokenBeforeTo(tree, index);
  return before !== undefined && /^too$/i.test(wordOf(tree, before - 1));
}

/** "Minister to visit Oslo": the infinitive is the clause, or hangs on a noun that is. */
function isHeadline(tree: Tree, index: number): boolean {
  const before = tokenBeforeTo(tree, index);
  if (before === undefined || !/^(?:NOUN|PROPN)$/.test(getToken(tree, before).upos)) return false;
  const { head } = getToken(tree, index);
  // "Refusal to resign angers party": the noun says itself what becomes of it.
  if (governorsOf(tree, before).length > 0) return false;
  if (head < 0) return true;
  if (relationOf(tree, index) !== 'acl' || getToken(tree, head).head >= 0) return false;
  return findChild(tree, head, 'cop', 'nsubj') === undefined;
}

/** "used its veto to block the bill": what a thing is used for is done by it. */
function isMeans(tree: Tree, noun: number): boolean {
  const { head } = getToken(tree, noun);
  return head >= 0 && relationOf(tree, noun) === 'obj' && lemmaOf(tree, head) === 'use';
}

/** Where the parse joins the two, the walk up the parse also finds what denies the governor. */
function statusOfWordBefore(tree: Tree, index: number): Status | undefined {
  const before = tokenBeforeTo(tree, index);
  if (before === undefined) return undefined;
  const governor = governorsOf(tree, before).find(({ by }) => by.includes('to'));
  if (governor === undefined || isMeans(tree, before)) return undefined;
  if (isUnder(tree, index, before) || !isNegated(tree, before)) return governor.status;
  return governor.status === 'denied' ? 'possible' : 'denied';
}
