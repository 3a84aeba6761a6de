// Mentions of one article in, links between them out. Method: passes from the surest to the weakest,
// each links mentions that are the same thing, and each link names its rule.
// Source: Raghunathan et al. 2010, "A Multi-Pass Sieve for Coreference Resolution".

import { pronouns, speakers } from './by-pronoun.ts';
import { NAMING_SIEVES } from './naming.ts';
import type { Sieve } from './sieve.ts';

/** All passes, in order. */
export const SIEVES: readonly Sieve[] = [
  ...NAMING_SIEVES,
  { id: 'speaker', reason: 'who says it, spoken of in what is said', find: speakers },
  {
    id: 'pronoun',
    reason: 'the person before the pronoun who is clearly the likeliest',
    find: pronouns,
  },
];
