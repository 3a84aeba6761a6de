// The words behind the name of a place in, what they say it lies in out: "Springfield, Ill.",
// "Rome, Georgia", "Goma in eastern Congo", "El Fasher, capital of North Darfur", "Nigeria's Borno state".

import { type Tree, wordOf } from '../../../language/dependency-tree.ts';
import { findDemonym, findStateCode } from '../../../mention/index.ts';
import type { FactDraft } from '../../../relate/index.ts';
import type { Toponym } from './toponym.ts';

/** What a toponym lies in: another toponym, or a division or country by its code. */
export type Outer =
  | { readonly toponym: number }
  | { readonly division: string }
  | { readonly country: string };

/** Words that may stand between a place and what it lies in. */
const BETWEEN =
  /^(?:the|in|of|on|near|capital|state|province|region|county|city|town|northern|southern|eastern|western|central|north|south|east|west|northeastern|northwestern|southeastern|southwestern|northeast|northwest|southeast|southwest|coastal|border|neighbouring|neighboring|occupied|['’]s|['’]|regional|provincial|largest|second|main|port|northernmost|southernmost|,)$/i;
const FARTHEST = 8;

/** What each toponym is said to lie in, by its index. */
export function findContainment(
  tree: Tree,
  toponyms: readonly Toponym[],
  facts: readonly FactDraft[],
  toponymOf: (mention: number) => number | undefined,
): ReadonlyMap<number, readonly Outer[]> {
  const found = new Map<number, Outer[]>();
  const add = (inner: number, outer: Outer | undefined) => {
    if (outer === undefined || ('toponym' in outer && outer.toponym === inner)) return;
    const known = found.get(inner);
    if (known === undefined) found.set(inner, [outer]);
    else known.push(outer);
  };
  const at = toponymsByToken(toponyms);
  toponyms.forEach(({ mentions }, inner) => {
    for (const { first, endToken } of mentions) {
      add(inner, outerBehind(tree, endToken, at));
      add(inner, ownerBefore(tree, first, at));
    }
  });
  for (const { type, subject, object } of facts) {
    const [inner, outer] = [toponymOf(subject), toponymOf(object)];
    if (type === 'LOCATED_IN' && inner !== undefined && outer !== undefined)
      add(inner, { toponym: outer });
  }
  return found;
}

function toponymsByToken(toponyms: readonly Toponym[]): ReadonlyMap<number, number> {
  const at = new Map<number, number>();
  toponyms.forEach(({ mentions }, index) => {
    for (const { first } of mentions) at.set(first, index);
  });
  return at;
}

/** ", Ill." and ", Georgia" and "in eastern Congo", but not ", Syria and Jordan". */
function outerBehind(
  tree: Tree,
  end: number,
  toponymAt: ReadonlyMap<number, number>,
): Outer | undefined {
  const next = wordOf(tree, end);
  if (next !== ',' && next !== '(' && !/^(?:in|of|on)$/i.test(next)) return undefined;
  const division = findStateCode(stateAt(tree, end + 1));
  if ((next === ',' || next === '(') && division !== undefined) return { division };
  for (let token = end + 1; token < end + FARTHEST; token += 1) {
    const outer = toponymAt.get(token);
    if (outer !== undefined) return isListed(tree, token) ? undefined : { toponym: outer };
    const demonym = findDemonym(wordOf(tree, token))?.iso3;
    if (demonym !== undefined) return { country: demonym };
    if (!BETWEEN.test(wordOf(tree, token))) return undefined;
  }
  return undefined;
}

/** An abbreviation with its full stop, which may be a token of its own, and "N.C." in one or two. */
function stateAt(tree: Tree, token: number): string {
  const word = wordOf(tree, token);
  return wordOf(tree, token + 1) === '.' ? `${word}.` : word;
}

function isListed(tree: Tree, token: number): boolean {
  for (let at = token + 1; at < token + 4; at += 1) {
    if (/^(?:and|or|&)$/i.test(wordOf(tree, at))) return /^\p{Lu}/u.test(wordOf(tree, at + 1));
  }
  return false;
}

/** "Nigeria's Borno", "Texas' Harris County", "the Syrian town of Kobani". */
function ownerBefore(
  tree: Tree,
  first: number,
  toponymAt: ReadonlyMap<number, number>,
): Outer | undefined {
  for (let token = first - 1; token > first - FARTHEST && token >= 0; token -= 1) {
    const word = wordOf(tree, token);
    const demonym = findDemonym(word)?.iso3;
    if (demonym !== undefined) return { country: demonym };
    const outer = toponymAt.get(token);
    if (outer !== undefined) {
      return /^['’]/.test(wordOf(tree, token + 1)) ? { toponym: outer } : undefined;
    }
    if (word === ',' || /^in$/i.test(word) || !BETWEEN.test(word)) return undefined;
  }
  return undefined;
}
