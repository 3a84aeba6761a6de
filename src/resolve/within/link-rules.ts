// All rules that link mentions of one article, for whoever shows why two of them are one.

import { COLLECTIVE_RULES } from './collectives/index.ts';
import { SIEVES } from './sieves/index.ts';

/** A rule of linking as data: what it says, words that it links, words that it leaves. */
export interface LinkRule {
  readonly id: string;
  readonly reason: string;
  readonly example: string;
  readonly counterExample: string;
}

/** The rules by which mentions of one article are one, in the order in which they are tried. */
export const LINK_RULES: readonly LinkRule[] = [...SIEVES, ...COLLECTIVE_RULES].map(
  ({ id, reason, example, counterExample }) => ({ id, reason, example, counterExample }),
);
