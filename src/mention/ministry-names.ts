// Recognized names in, the same with ministries whole that the recognizer cut at a comma out: "Ministry of Agriculture, |
// Livestock and Fisheries". Method: what a ministry is of is a list with "and" before its last part, and every part of
// it is something that ministries are of.

import { getToken, type Tree, tokensIn, wordOf } from '../language/dependency-tree.ts';
import type { Name } from '../language/types.ts';

const MINISTRY = /^(?:Ministry|Minister|Department|Directorate|Secretariat|Office|Agency)$/;
const FIELDS = new Set(
  `Agriculture Livestock Fisheries Fishery Food Forestry Forests Environment Climate Water Irrigation Energy Mines Mining
  Petroleum Industry Industries Trade Commerce Transport Transportation Infrastructure Communications Communication
  Information Technology Tourism Culture Sport Sports Youth Women Children Gender Family Families Labour Labor Employment
  Welfare Health Education Science Research Innovation Housing Planning Development Lands Land Finance Economy Justice
  Interior Security Defence Defense Works Immigration Migration Media Arts Heritage Cooperation Investment Digitalization
  Digitalisation Population Sanitation Hygiene Wildlife Natural Resources Public Rural Urban Social Affairs Protection
  Higher Regional Human Rights Firearms Explosives Tobacco Alcohol`.split(/\s+/),
);

/** Joins the parts of ministries that are one name. */
export function joinMinistries(tree: Tree, names: readonly Name[]): readonly Name[] {
  const ends = new Map<Name, number>();
  for (const name of names) {
    const { first, end } = tokensIn(tree, name);
    const isOpen = name.type === 'ORG' && MINISTRY.test(wordOf(tree, first));
    const whole = isOpen && /^of$/.test(wordOf(tree, first + 1)) ? endOfList(tree, end) : end;
    if (whole > end) ends.set(name, whole);
  }
  if (ends.size === 0) return names;
  const spans = [...ends].map(([name, end]) => ({ name, from: tokensIn(tree, name).first, end }));
  return names.flatMap((name) => {
    const own = ends.get(name);
    if (own !== undefined) return [{ ...name, end: getToken(tree, own - 1).end }];
    const { first } = tokensIn(tree, name);
    return spans.some(({ from, end }) => from < first && first < end) ? [] : [name];
  });
}

/** ", Livestock and Fisheries": the token behind the last part, else the one that was given. */
function endOfList(tree: Tree, end: number): number {
  let at = end;
  while (wordOf(tree, at) === ',' && endOfPart(tree, at + 1) > at + 1) at = endOfPart(tree, at + 1);
  if (at === end) return end;
  const last = wordOf(tree, at) === ',' ? at + 1 : at;
  const isClosed = /^(?:and|&)$/.test(wordOf(tree, last));
  return isClosed && endOfPart(tree, last + 1) > last + 1 ? endOfPart(tree, last + 1) : end;
}

function endOfPart(tree: Tree, from: number): number {
  let at = from;
  while (at < tree.tokens.length && FIELDS.has(wordOf(tree, at))) at += 1;
  return at;
}
