// A sale in, who buys out: "sold the brewery to Norne Group", "the sale of the brewery to Norne Group" tell of a purchase by whoever
// stands behind "to".

import type { NounSense, VerbSense } from '../../ontology/index.ts';
import { type Clause, headsOf } from '../clause/clause.ts';
import type { ReadingContext } from '../context.ts';
import { typesOf } from './fitting-condition.ts';
import { phrasesOf } from './match-verb.ts';

/** Heads of the buyers that a clause of selling names, beside what is sold. */
export function buyersIn(
  context: ReadingContext,
  clause: Clause,
  sense: VerbSense,
  sold: readonly number[],
): readonly number[] {
  if (!isSale(sense)) return [];
  const behind = sold.flatMap((one) => phrasesOf(context.tree, one, ['to']));
  const to = [...headsOf(clause, 'to'), ...behind].filter((head) => !sold.includes(head));
  return isFirms(context, sold) ? to.filter((head) => isBuyer(context, head)) : [];
}

/** The same of a noun. */
export function buyersBehind(
  context: ReadingContext,
  noun: number,
  sense: NounSense,
  sold: readonly number[],
): readonly number[] {
  if (!isSale(sense) || !isFirms(context, sold)) return [];
  return [noun, ...sold]
    .flatMap((one) => phrasesOf(context.tree, one, ['to']))
    .filter((head) => !sold.includes(head) && isBuyer(context, head));
}

/** The sense as that of a purchase. */
export function asPurchase<T extends VerbSense | NounSense>(sense: T): T {
  return { ...sense, relation: 'ACQUIRED' };
}

function isSale({ mode, relation, pattern }: VerbSense | NounSense): boolean {
  return (
    mode === 'acquire' && relation === undefined && /^(?:sell|sale|offload)\b/.test(pattern.text)
  );
}

function isFirms(context: ReadingContext, sold: readonly number[]): boolean {
  const types = typesOf(context, sold);
  return types.length > 0 && types.every((type) => type === 'organization');
}

function isBuyer(context: ReadingContext, head: number): boolean {
  const types = typesOf(context, [head]);
  return types.length > 0 && types.every((type) => /^(?:organization|person|place)$/.test(type));
}
