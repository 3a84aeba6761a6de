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
  ['never nearly almost', 'denied'],
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
    `plan expect schedule intend prepare arrange slate due set poised ready vow pledge promise suppose
     decide aim agree hope anticipate await expectation intention preparation invitation invite organize
     mull willing readiness pave bound determined eager offer book close`,
    { status: 'planned', by: [...INFINITIVE, 'on', 'in', 'from', 'about'] },
  ],
  [
    `demand urge want seek request propose consider threaten fear warn suggest try attempt
     struggle recommend advocate wish desire threat warning risk possibility potential likelihood proposal appeal
     request bid effort prospect chance danger plea hint suspect suspicion speculation
     doubt speculate accuse allege allegation accusation claim imagine contemplate ponder ask order call
     press push pressure lobby encourage authorize authorise allow permit enable able likely possible unlikely
     concern concerned worry worried wary afraid capable opportunity failure hypothesize right beg plead
     charge indict arraign prosecute sue blame link simulate rehearse depict plot rumour rumor`,
    {
      status: 'possible',
      by: [...INFINITIVE, 'against', 'that', 'about', 'over', 'on', 'in', 'into', 'with'],
    },
  ],
  ['believe think presume understand report say', { status: 'possible', by: ['xcomp'] }],
  [
    `refuse decline fail avoid prevent cancel reject deny rule abandon scrap postpone block foil avert
     thwart refusal denial cancellation oppose forbid ban abort resist unable unwilling
     acquit clear absolve exonerate exculpate escape evade dodge forget neglect omit veto shelve drop refute dismiss`,
    { status: 'denied', by: [...INFINITIVE, 'from', 'out', ''] },
  ],
  ['stop halt keep bar dissuade deter', { status: 'denied', by: ['from', 'of'] }],
]);

/** Words before "to" that say something is arranged: "due to meet". */
export const DUE: ReadonlySet<string> = new Set(
  'due set scheduled slated expected supposed about poised'.split(' '),
);

/** Nouns whose absence denies their content: "no evidence that". */
export const EVIDENCE_NOUNS: ReadonlySet<string> = new Set(
  'evidence proof sign indication confirmation suggestion question way'.split(' '),
);

/** Nouns that hold a statement: "reports that". */
export const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  'report rumour rumor claim allegation suggestion accusation speculation assertion belief theory idea'.split(
    ' ',
  ),
);

/** Acts of speech: to reject one is not to deny that it was made. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'offer proposal request demand claim accusation call appeal threat warning allegation criticism bid'.split(
    ' ',
  ),
);

/** Predicates that deny their subject: "reports are false". */
export const FALSE_WORDS: ReadonlySet<string> = new Set(
  'false untrue baseless unfounded wrong fabricated fake groundless'.split(' '),
);

/** What exists only once it is concluded. */
export const BARGAINS: ReadonlySet<string> = new Set(
  'deal agreement accord pact merger takeover sale visit trip truce ceasefire'.split(' '),
);

/** Verbs that say of a bargain that it did not come about. */
export const FAILING: ReadonlySet<string> = new Set([
  'fall through',
  'collapse',
  'fail',
  'break down',
  'founder',
]);

/** Verbs of coming together, after which "for" gives a purpose. */
export const MOTION: ReadonlySet<string> = new Set(
  'arrive come go travel fly head leave depart due return visit drive sail land route gather invite summon'.split(
    ' ',
  ),
);

/** What is arranged and may be called off: "the meeting was cancelled". */
export const ARRANGED: ReadonlySet<string> = new Set(
  'meeting visit talk plan trip deal summit event conference journey it'.split(' '),
);

/** Verbs of calling off, without their final "e". */
export const CANCELLING: ReadonlySet<string> = new Set(
  'cancel call scrap postpon shelv abandon collaps fail suspend'.split(' '),
);
