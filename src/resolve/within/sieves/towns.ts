// Names of places in one article in, out: in which of the wider places each lies, where the article names towns
// of one name in several: "the mayors of Cordoba, Spain, and Cordoba, Argentina". What stands alone is the last.

import { fold, type Mention } from '../../../mention/index.ts';
import { groupBy } from '../../../model/index.ts';
import type { ReadingContext } from '../../../relate/index.ts';
import { isCalledOther } from '../called-other.ts';

type Named = readonly [index: number, mention: Mention];

/** For the names of towns that several have in the article, the wider place of each; by mention. */
export function widerPlaces(
  { tree }: ReadingContext,
  named: readonly Named[],
): ReadonlyMap<number, string> {
  const places = named.filter(([, { type, demonym }]) => type === 'place' && demonym !== true);
  const starts = new Map(places.map(([, mention]) => [mention.start, mention]));
  // ", Oregon", " in Oregon", "the other Portland".
  const isOther = (mention: Mention) => isCalledOther(tree.text, mention);
  const widerOf = (mention: Mention) => {
    const { end } = mention;
    const link = /^(?:, | in )/.exec(tree.text.slice(end, end + 4))?.[0];
    const wider = link === undefined ? undefined : starts.get(end + link.length)?.label;
    return isOther(mention) ? (wider ?? 'other') : wider;
  };
  const found = new Map<number, string>();
  for (const [, group] of groupBy(places, ([, { label }]) => fold(label))) {
    const told = group.map(([, mention]) => widerOf(mention));
    const second = group.findIndex(([, mention], at) => at > 0 && isOther(mention));
    if (second < 0 && new Set(told.filter((wider) => wider !== undefined)).size < 2) continue;
    let last = told.find((wider, at) => wider !== undefined && at !== second) ?? '';
    const first = last;
    group.forEach(([index], at) => {
      // Behind "the other Portland" the name is that of the first again.
      last = told[at] ?? (second >= 0 ? first : last);
      found.set(index, last);
    });
  }
  return found;
}
