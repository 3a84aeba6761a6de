// Names of places in one article in, out: in which of the wider places each lies, where the article names towns
// of one name in several: "the mayors of Cordoba, Spain, and Cordoba, Argentina". What stands alone is the last.

import { fold, type Mention } from '../../../mention/index.ts';
import { groupBy } from '../../../model/index.ts';
import type { ReadingContext } from '../../../relate/index.ts';

type Named = readonly [index: number, mention: Mention];

/** For the names of towns that several have in the article, the wider place of each; by mention. */
export function widerPlaces(
  { tree }: ReadingContext,
  named: readonly Named[],
): ReadonlyMap<number, string> {
  const places = named.filter(([, { type, demonym }]) => type === 'place' && demonym !== true);
  const starts = new Map(places.map(([, mention]) => [mention.start, mention]));
  const behind = ({ end }: Mention) =>
    tree.text.slice(end, end + 2) === ', ' ? starts.get(end + 2) : undefined;
  const found = new Map<number, string>();
  for (const [, group] of groupBy(places, ([, { label }]) => fold(label))) {
    const told = group.map(([, mention]) => behind(mention)?.label);
    if (new Set(told.filter((wider) => wider !== undefined)).size < 2) continue;
    let last = told.find((wider) => wider !== undefined) ?? '';
    group.forEach(([index], at) => {
      last = told[at] ?? last;
      found.set(index, last);
    });
  }
  return found;
}
