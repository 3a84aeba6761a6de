// The passes over names and descriptions, which need no other links: from the surest to the weakest.

import { capitals, descriptions, holders, sameDescription } from './by-description.ts';
import { acronyms, firstNames, partialNames, sameCountry, sameName } from './by-name.ts';
import type { Sieve } from './sieve.ts';

/** Passes that look at no pronoun, in order. */
export const NAMING_SIEVES: readonly Sieve[] = [
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
  {
    id: 'first-name',
    reason: 'the first part of the name of the only person before whose name begins so',
    find: firstNames,
  },
  { id: 'description', reason: 'a description set beside a name', find: descriptions },
  { id: 'post', reason: 'the only holder of the post described', find: holders },
  { id: 'capital', reason: 'the capital of the country named', find: capitals },
  { id: 'same-words', reason: 'the same description of a group', find: sameDescription },
];
