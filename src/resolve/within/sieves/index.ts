// Mentions of one article in, links between them out. Method: passes from the surest to the weakest,
// each links mentions that are the same thing, and each link names its rule.
// Source: Raghunathan et al. 2010, "A Multi-Pass Sieve for Coreference Resolution".

import { objects, speakers } from './by-pronoun.ts';
import { rankedBodies, rankedDescriptions, rankedPersons } from './by-ranker.ts';
import { NAMING_SIEVES } from './naming.ts';
import type { Sieve } from './sieve.ts';

/** All passes, in order. */
export const SIEVES: readonly Sieve[] = [
  ...NAMING_SIEVES,
  {
    id: 'link.speaker',
    reason: 'who says it, spoken of in what is said',
    example: 'The Norne Bank said [it] would sue Jonas Berg.',
    counterExample: 'The Norne Bank fell. Anna Lind said [it] sued Jonas Berg.',
    find: speakers,
  },
  {
    id: 'link.object',
    reason: 'whom the subject did something to before',
    example: 'Omar Dahl resigned. Anna Lind spoke with Erik Berg and thanked [him].',
    counterExample: 'Mr. Omar Dahl resigned. Anna Lind spoke with Mrs. Kim Berg and thanked [him].',
    find: objects,
  },
  {
    id: 'link.ranked-description',
    reason: 'the name that a description most likely stands for',
    example: 'The Norne Bank sued Jonas Berg in Oslo. The [bank] accused Kai Moen of fraud.',
    counterExample: 'Anna Lind sued Jonas Berg in Oslo. The [bank] accused Kai Moen of fraud.',
    find: rankedDescriptions,
  },
  {
    id: 'link.ranked-person',
    reason: 'the person whom "he" or "she" most likely means',
    example: 'Anna Lind spoke in Oslo. [She] met Jonas Berg.',
    counterExample: 'Mrs. Anna Lind spoke in Oslo. [He] met Jonas Berg.',
    find: rankedPersons,
  },
  {
    id: 'link.ranked-body',
    reason: 'the body, country or group that "it" or "they" most likely means',
    example: 'The Norne Bank sued Jonas Berg on Monday. [It] also accused Kai Moen of fraud.',
    counterExample: 'Anna Lind sued Jonas Berg on Monday. [It] accused Kai Moen of fraud.',
    find: rankedBodies,
  },
];
