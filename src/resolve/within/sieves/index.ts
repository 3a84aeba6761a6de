// Mentions of one article in, links between them out. Method: passes from the surest to the weakest,
// each links mentions that are the same thing, and each link names its rule.
// Source: Raghunathan et al. 2010, "A Multi-Pass Sieve for Coreference Resolution".

import { speakers } from './by-pronoun.ts';
import { rankedBodies, rankedDescriptions, rankedPersons } from './by-ranker.ts';
import { NAMING_SIEVES } from './naming.ts';
import type { Sieve } from './sieve.ts';

/** All passes, in order. */
export const SIEVES: readonly Sieve[] = [
  ...NAMING_SIEVES,
  { id: 'speaker', reason: 'who says it, spoken of in what is said', find: speakers },
  {
    id: 'ranked-description',
    reason: 'the name that a description most likely stands for',
    find: rankedDescriptions,
  },
  {
    id: 'ranked-person',
    reason: 'the person whom "he" or "she" most likely means',
    find: rankedPersons,
  },
  {
    id: 'ranked-body',
    reason: 'the body, country or group that "it" or "they" most likely means',
    find: rankedBodies,
  },
];
