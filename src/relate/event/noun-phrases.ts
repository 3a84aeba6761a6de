// A noun that tells of an event in, the phrases around it that name who takes part out: "between Norway and Sweden", "filed by
// Solvane".

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
} from '../../language/dependency-tree.ts';
import { QUANTITY_NOUNS } from '../../mention/agent-nouns.ts';
import { COMPANY, headsOf } from '../clause/clause.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { ReadingContext } from '../context.ts';
import { phrasesOf } from './match-verb.ts';

export const BETWEEN = ['between', 'among'];

/** "the toll of/from/in the attack" */
const ABOVE = new Set(['of', 'from', 'in', 'by']);

/** Prepositions that describe whom or what they stand with as well. */
const WITHIN = new Set(['in', 'at', 'on', 'near', 'with', 'for']);

/** Those who serve one state in another. */
const ENVOYS = new Set('ambassador attache consul diplomat envoy'.split(' '));

/** Participles of which who does it does what the noun says. */
const DONE = new Set(
  'bring carry conduct file impose issue launch levy lodge make mount order sign stage wage'.split(
    ' ',
  ),
);

/** "the expulsion of two of its diplomats from Norway": where they served sends them out. */
export function hostsOf(tree: Tree, head: number, expelled: readonly number[]): readonly number[] {
  const all = [...expelled, ...expelled.flatMap((one) => phrasesOf(tree, one, ['of']))];
  if (!all.some((one) => ENVOYS.has(lemmaOf(tree, one)))) return [];
  return [head, ...all].flatMap((one) => phrasesOf(tree, one, ['from']));
}

/** Verbs whose subject is what people came to. */
const DRAWING = new Set(['attract', 'draw', 'gather']);

/** "a march against the tax drew 20,000 people": they march. */
export function crowdOf({ tree, clauses }: ReadingContext, head: number): readonly number[] {
  if (relationOf(tree, head) !== 'nsubj') return [];
  const clause = clauses.get(getToken(tree, head).head);
  if (clause === undefined || clause.passive || !DRAWING.has(clause.lemma)) return [];
  return headsOf(clause, 'object').filter(
    (crowd) => childrenBy(tree, crowd, 'nummod').length > 0 || isQuantity(tree, crowd),
  );
}

function isQuantity(tree: Tree, noun: number): boolean {
  return QUANTITY_NOUNS.has(lemmaOf(tree, noun));
}

/** "the lawsuit filed by Solvane", "a fine imposed by the court": who does it stands with the participle. */
export function doersOf({ tree, clauses }: ReadingContext, head: number): readonly number[] {
  return childrenBy(tree, head, 'acl')
    .flatMap((child) => clauses.get(child) ?? [])
    .filter(({ lemma, passive }) => passive && DONE.has(lemma))
    .flatMap((clause) => headsOf(clause, 'agent', 'by'));
}

/** "the signing of an accord between Norway and Sweden", "an exchange of captives with Sweden". */
export function sidesBelow(tree: Tree, head: number, mutual: boolean): readonly number[] {
  const sides = [...BETWEEN, ...(mutual ? COMPANY : [])];
  return childrenBy(tree, head, 'nmod')
    .filter((child) => ['of', 'in', 'at', 'on'].includes(prepositionOf(tree, child)))
    .flatMap((child) =>
      phrasesOf(tree, child, prepositionOf(tree, child) === 'of' ? sides : BETWEEN),
    );
}

/** "greeted the takeover by Solvane": the parse hangs on the verb who stands right behind the noun. */
export function doersRightBehind(
  { tree, clauses }: ReadingContext,
  head: number,
): readonly number[] {
  const clause = clauses.get(getToken(tree, head).head);
  const isObject = clause !== undefined && relationOf(tree, head) === 'obj';
  if (!isObject || clause.passive || lemmaOf(tree, head + 1) !== 'by') return [];
  return headsOf(clause, 'by', 'agent').filter((phrase) =>
    childrenBy(tree, phrase, 'case').includes(head + 1),
  );
}

/** Verbs that speak of a truce as its sides do. */
const KEEPING =
  /^(?:accept|agree|declare|extend|honou?r|keep|negotiate|observe|reach|reject|respect|sign|uphold)$/;
/** What is done to a truce that there is. */
export const BREAKING = /^(?:breach|break|violate)$/;

/** "the truce that Norway and Sweden signed", "accused Norway of breaking the truce": they are its sides. */
export function sidesOfTruce({ tree, clauses }: ReadingContext, head: number): readonly number[] {
  const isObject = relationOf(tree, head) === 'obj';
  const isThe = childrenBy(tree, head, 'det').some((det) => lemmaOf(tree, det) === 'the');
  const above = getToken(tree, head).head;
  return [...(isObject ? [above] : []), ...childrenBy(tree, head, 'acl', 'acl:relcl')]
    .flatMap((predicate) => clauses.get(predicate) ?? [])
    .filter(
      ({ lemma, passive }) => !passive && (KEEPING.test(lemma) || (isThe && BREAKING.test(lemma))),
    )
    .flatMap((clause) => headsOf(clause, 'subject'))
    .filter((side) => side !== head);
}

/** "the toll of the attack on a market": the parse may hang "on a market" on the toll. */
export function phrasesAround(
  tree: Tree,
  head: number,
  preps: readonly string[],
): readonly number[] {
  // "a fine of 3 million euros on Norne Bank": the parse may hang "on" on the euros.
  const amounts = phrasesOf(tree, head, ['of']).filter(
    (of) => childrenBy(tree, of, 'nummod').length > 0,
  );
  const direct = phrasesOf(tree, head, preps);
  const own =
    direct.length > 0 ? direct : amounts.flatMap((amount) => phrasesOf(tree, amount, preps));
  const governor = getToken(tree, head).head;
  // "the withdrawal of soldiers from Mali": the parse may hang "from Mali" on the soldiers.
  const others = preps.filter((prep) => prep !== 'of' && !WITHIN.has(prep));
  // "the visit of Dorji Penjore to Dhaka": on any word of his name.
  const below = phrasesOf(tree, head, ['of', 'by'])
    .flatMap((of) => [of, ...childrenBy(tree, of, 'flat')])
    .flatMap((word) => phrasesOf(tree, word, others));
  if (own.length === 0 && below.length > 0) return below;
  const isInside = relationOf(tree, head) === 'nmod' && ABOVE.has(prepositionOf(tree, head));
  if (own.length > 0 || !isInside) return own;
  return phrasesOf(tree, governor, preps).filter((phrase) => phrase > head);
}
