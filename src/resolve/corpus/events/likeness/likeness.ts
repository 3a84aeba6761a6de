// Two reports of different articles in, how likely they tell of one happening out.
// Method: logistic regression over what is observed of the two, as in the linking of records; training/events
// learns the weights from our own articles.
// @source Fellegi & Sunter 1969, A theory for record linkage

import { byCodeUnit } from '../../../../model/index.ts';
import type { Rarity } from '../rarity.ts';
import type { Compared, Witness } from './feature.ts';
import { FEATURES } from './features.ts';
import { BIAS, WEIGHTS } from './weights.ts';

/** Two reports in the order in which they were published, and of one day by their articles. */
export function compared(a: Witness, b: Witness, rarity: Rarity): Compared {
  const [x, y] = [
    a.report.published ?? Number.MAX_SAFE_INTEGER,
    b.report.published ?? Number.MAX_SAFE_INTEGER,
  ];
  const isFirst = x - y || byCodeUnit(a.report.ref.document, b.report.ref.document);
  return isFirst <= 0 ? { first: a, later: b, rarity } : { first: b, later: a, rarity };
}

/** Log odds that both tell of one happening: 0 where it is as likely as not. */
export function likenessOf(pair: Compared): number {
  return FEATURES.reduce((sum, { id, amount }) => {
    const weight = WEIGHTS[id] ?? 0;
    return weight === 0 ? sum : sum + weight * amount(pair);
  }, BIAS);
}
