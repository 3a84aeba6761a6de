// All that is observed of two reports, in the order of the learned weights.

import { ACT_FEATURES } from './act-features.ts';
import type { Feature } from './feature.ts';
import { PARTY_FEATURES } from './party-features.ts';
import { PASSAGE_FEATURES } from './passage-features.ts';
import { WHEN_FEATURES } from './when-features.ts';

/** All features. */
export const FEATURES: readonly Feature[] = [
  ...ACT_FEATURES,
  ...WHEN_FEATURES,
  ...PARTY_FEATURES,
  ...PASSAGE_FEATURES,
];
