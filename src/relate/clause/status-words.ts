// Words that say something is planned, possible or denied; the one list, as data.

import type { Status } from '../../model/index.ts';

type Weak = Exclude<Status, 'occurred'>;

/** A word that weakens what it governs. */
export interface Governor {
  readonly status: Weak;
  /** Only through these relations or prepositions; absent: through any complement. */
  readonly by?: readonly string[];
  /** Whether its subject is weakened too: "the meeting collapsed before it began". */
  readonly subject?: boolean;
}

function table<T>(
  entries: readonly (readonly [words: string, value: T])[],
): ReadonlyMap<string, T> {
  return new Map(
    entries.flatMap(([words, value]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, value] as const),
    ),
  );
}

/** Auxiliaries by their form. */
export const AUXILIARIES: ReadonlyMap<string, Weak> = table<Weak>([
  ["will 'll ’ll wo shall", 'planned'],
  ["would 'd may might could can ca should must ought need", 'possible'],
]);

/** Adverbs by their form. */
export const ADVERBS: ReadonlyMap<string, Weak> = table<Weak>([
  [
    'allegedly possibly perhaps maybe probably likely potentially presumably purportedly supposedly hypothetically conceivably',
    'possible',
  ],
  ['never', 'denied'],
]);

/** Adjectives before the noun of an event. */
export const MODIFIERS: ReadonlyMap<string, Weak> = table<Weak>([
  [
    'planned upcoming scheduled expected forthcoming proposed future coming next imminent anticipated intended pending',
    'planned',
  ],
  [
    'possible potential alleged suspected threatened looming feared likely hypothetical probable purported attempted would-be',
    'possible',
  ],
  ['cancelled canceled foiled aborted thwarted averted rejected', 'denied'],
]);

/** Conjunctions before a clause. */
export const CONJUNCTIONS: ReadonlyMap<string, Weak> = table<Weak>([
  ['if unless whether lest once', 'possible'],
  ['without', 'denied'],
]);

const INFINITIVE = ['xcomp', 'ccomp', 'to', 'of', 'for', 'obj', 'nsubj'];

/** Verbs, adjectives and nouns that govern an event. */
export const GOVERNORS: ReadonlyMap<string, Governor> = table<Governor>([
  [
    `plan expect schedule intend prepare arrange slate due set poised ready vow pledge promise
     decide aim agree hope anticipate await expectation intention preparation invitation invite organize
     mull willing readiness pave bound determined eager offer book`,
    { status: 'planned', by: [...INFINITIVE, 'on', 'in', 'from', 'about'] },
  ],
  [
    `demand urge want seek request propose consider threaten fear warn suggest try attempt
     struggle recommend advocate wish desire threat warning risk possibility potential likelihood proposal appeal
     demand request bid effort attempt fear prospect chance danger plea hint suspect suspicion speculation
     doubt speculate accuse allege allegation accusation claim imagine contemplate ponder ask order call
     press push pressure lobby encourage authorize authorise allow permit enable able likely possible unlikely
     concern concerned worry worried wary afraid capable opportunity failure hypothesize right beg plead`,
    {
      status: 'possible',
      by: [...INFINITIVE, 'against', 'that', 'about', 'over', 'on', 'in', 'into'],
    },
  ],
  [
    `refuse decline fail avoid prevent cancel reject deny rule abandon scrap postpone block foil avert
     thwart refusal denial cancellation oppose forbid ban abort resist unable unwilling`,
    { status: 'denied', by: [...INFINITIVE, 'from', 'out', ''] },
  ],
  ['stop halt keep bar dissuade deter', { status: 'denied', by: ['from'] }],
]);
