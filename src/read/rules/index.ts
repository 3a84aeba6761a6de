// All rules of this stage in the order in which they are tried: what surely is no story comes
// first, what only looks like a heading last.

import { BYLINE_RULES } from './bylines.ts';
import { CAPTION_RULES } from './captions.ts';
import { DATELINE_RULES } from './datelines.ts';
import { DATE_RULES } from './dates.ts';
import { FURNITURE_RULES } from './furniture.ts';
import type { RegionRule } from './rule.ts';
import { TITLE_RULES } from './titles.ts';

/** Every rule, first match first. */
export const REGION_RULES: readonly RegionRule[] = [
  ...FURNITURE_RULES,
  ...DATELINE_RULES,
  ...DATE_RULES,
  ...CAPTION_RULES,
  ...BYLINE_RULES,
  ...TITLE_RULES,
];
