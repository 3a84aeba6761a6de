// Two reports in, how much of what is told around the one is told around the other out: the names and rare words
// of two articles about one thing are the same.

import type { Rarity } from '../rarity.ts';
import type { Compared, Feature, Witness } from './feature.ts';

/** Of more that is shared the rest tells nothing new. */
const MOST = 4;

/** What speaks for two passages about one thing. */
export const PASSAGE_FEATURES: readonly Feature[] = [
  {
    id: 'around.names',
    reason: 'Both passages name the same persons, bodies and towns.',
    amount: (compared) => sharedOf(compared, 'names'),
  },
  {
    id: 'around.names-share',
    reason: 'The one names hardly any that the other does not.',
    amount: (compared) => shareOf(compared, 'names'),
  },
  {
    id: 'around.near-share',
    reason: 'The sentence of the one names hardly any that the other does not.',
    amount: (compared) => shareOf(compared, 'near'),
  },
  {
    id: 'around.countries',
    reason: 'Both name the same countries.',
    amount: (compared) => sharedOf(compared, 'countries'),
  },
  {
    id: 'around.words',
    reason: 'Both tell of the same rare things.',
    amount: (compared) => sharedOf(compared, 'words'),
  },
  {
    id: 'around.words-share',
    reason: 'The one tells of hardly anything rare that the other does not.',
    amount: (compared) => shareOf(compared, 'words'),
  },
  {
    id: 'around.near-words',
    reason: 'Their sentences tell of the same rare things.',
    amount: (compared) => sharedOf(compared, 'nearWords'),
  },
  {
    id: 'around.near-words-share',
    reason:
      'The sentence of the one tells of hardly anything rare that that of the other does not.',
    amount: (compared) => shareOf(compared, 'nearWords'),
  },
  {
    id: 'around.numbers',
    reason: 'Their sentences have a number in common: a magnitude, a price, a toll.',
    amount: ({ first, later }) => {
      const [a, b] = [numbersIn(first), numbersIn(later)];
      return Number([...a].some((number) => b.has(number)));
    },
  },
  {
    id: 'around.other-numbers',
    reason: 'Both sentences have numbers, and none in common.',
    amount: ({ first, later }) => {
      const [a, b] = [numbersIn(first), numbersIn(later)];
      return Number(a.size > 0 && b.size > 0 && ![...a].some((number) => b.has(number)));
    },
  },
  {
    id: 'around.topic-share',
    reason: 'The article of the one is about hardly anybody that the other is not about.',
    amount: ({ first: { report: a }, later: { report: b } }) =>
      [...a.topic].filter((key) => b.topic.has(key)).length /
      Math.max(1, Math.min(a.topic.size, b.topic.size)),
  },
];

function numbersIn({ report }: Witness): ReadonlySet<string> {
  return new Set([...report.passage.nearWords].filter((word) => /^\d/u.test(word)));
}

type Part = 'names' | 'near' | 'countries' | 'words' | 'nearWords';

function sharedOf({ first, later, rarity }: Compared, part: Part): number {
  return Math.min(MOST, shared(first.report.passage[part], later.report.passage[part], rarity));
}

/** How much of the shorter one is in the other, from 0 to 1. */
function shareOf({ first, later, rarity }: Compared, part: Part): number {
  const [a, b] = [first.report.passage[part], later.report.passage[part]];
  return shared(a, b, rarity) / Math.max(1, Math.min(a.size, b.size));
}

/** What is in both, each by how much it tells. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  let sum = 0;
  for (const word of a) if (b.has(word)) sum += rarity(word);
  return sum;
}
