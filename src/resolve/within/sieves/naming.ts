// The passes over names and descriptions, which need no other links: from the surest to the weakest.

import { capitals, descriptions, holders, sameDescription } from './by-description.ts';
import { acronyms, firstNames, partialNames, sameCountry, sameName, surnames } from './by-name.ts';
import type { Sieve } from './sieve.ts';

/** Passes that look at no pronoun, in order. */
export const NAMING_SIEVES: readonly Sieve[] = [
  {
    id: 'link.same-name',
    reason: 'the same name in one article',
    example: 'Anna Lind left Oslo. [Anna Lind] met Jonas Berg.',
    counterExample: 'Ivan Petrov, 58, left Oslo. [Ivan Petrov], 24, met Anna Lind.',
    find: sameName,
  },
  {
    id: 'link.same-country',
    reason: 'a country, its short name and its demonym',
    example: 'Norway sued Sweden. [Norwegian] troops left Iraq.',
    counterExample: 'Norway sued Sweden. [Danish] troops left Iraq.',
    find: sameCountry,
  },
  {
    id: 'link.acronym',
    reason:
      'the initials of a name, an acronym set beside it, or letters that one name alone gives',
    example: 'An official told Agence France-Presse ([AFP]) on Monday.',
    counterExample: 'An official told Agence France-Presse and the [BBC] on Monday.',
    find: acronyms,
  },
  {
    id: 'link.surname',
    reason:
      'a surname that several bear, and the post, the age or the kinship that tells whose it is',
    example: 'Senator Omar Haddad met Karim Haddad in Oslo. Senator [Haddad] left.',
    counterExample: 'Omar Haddad met Karim Haddad in Oslo. [Haddad] left.',
    find: surnames,
  },
  {
    id: 'link.part-of-name',
    reason: 'the last part of the only longer name that ends so',
    example: 'William Burns arrived in Cairo. [Burns] left.',
    counterExample: 'Omar Haddad met Karim Haddad in Oslo. [Haddad] left.',
    find: partialNames,
  },
  {
    id: 'link.first-name',
    reason: 'the first part of the name of the only person before whose name begins so',
    example: 'Ron Paxton met Anna Lind. [Ron] left Oslo.',
    counterExample: 'Ron Paxton met Ron Dahl. [Ron] left Oslo.',
    find: firstNames,
  },
  {
    id: 'link.description',
    reason: 'a description set beside a name',
    example: 'Anna Lind, the [mayor] of Oslo, met Jonas Berg.',
    counterExample: 'Anna Lind met the [mayor] of Oslo.',
    find: descriptions,
  },
  {
    id: 'link.post',
    reason: 'the only holder of the post described',
    example: 'William Burns is the director of the CIA. The [CIA chief] left Cairo.',
    counterExample: 'William Burns is the director of the CIA. The [Mossad chief] left Cairo.',
    find: holders,
  },
  {
    id: 'link.capital',
    reason: 'the capital of the country named',
    example: 'William Burns flew to Cairo. He left the [Egyptian capital] on Wednesday.',
    counterExample: 'William Burns flew to Cairo. He left the [Norwegian capital] on Wednesday.',
    find: capitals,
  },
  {
    id: 'link.same-words',
    reason: 'the same description of a group',
    example: 'Egyptian mediators met Hamas leaders. The [mediators] criticized Israel.',
    counterExample: 'Egyptian mediators met Hamas leaders. The [rebels] criticized Israel.',
    find: sameDescription,
  },
];
