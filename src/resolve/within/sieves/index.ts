// Mentions of one article in, links between them out. Method: passes from the surest to the weakest,
// each links mentions that are the same thing, and each link names its rule.
// Source: Raghunathan et al. 2010, "A Multi-Pass Sieve for Coreference Resolution".

import { capitals, descriptions, holders, sameDescription } from './by-description.ts';
import { acronyms, partialNames, sameCountry, sameName } from './by-name.ts';
import { pronouns, speakers } from './by-pronoun.ts';
import type { Sieve } from './sieve.ts';

/** All passes, in order. */
export const SIEVES: readonly Sieve[] = [
  { id: 'same-name', reason: 'the same name in one article', find: sameName },
  { id: 'same-country', reason: 'a country, its short name and its demonym', find: sameCountry },
  {
    id: 'acronym',
    reason: 'the initials of a name, or an acronym set in brackets behind it',
    find: acronyms,
  },
  {
    id: 'part-of-name',
    reason: 'the last part of the only longer name that ends so',
    find: partialNames,
  },
  { id: 'description', reason: 'a description set beside a name', find: descriptions },
  { id: 'post', reason: 'the only holder of the post described', find: holders },
  { id: 'capital', reason: 'the capital of the country named', find: capitals },
  { id: 'same-words', reason: 'the same description of a group', find: sameDescription },
  { id: 'speaker', reason: 'who says it, spoken of in what is said', find: speakers },
  {
    id: 'pronoun',
    reason: 'the person in reach of the pronoun who is clearly the likeliest',
    find: pronouns,
  },
];
