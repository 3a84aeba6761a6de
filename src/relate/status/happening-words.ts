// Nouns of events with the verbs that bring them about, call them off or only speak of them; as data.

import { setOf } from './word-table.ts';

/** What is arranged and may be called off: "the meeting was cancelled". */
export const ARRANGED = setOf(
  'meeting visit talk plan trip deal summit event conference journey negotiation offensive tour hearing it that',
);

/** What exists only once it is concluded. */
export const BARGAINS = setOf(
  'deal agreement accord pact merger takeover sale visit trip truce ceasefire',
);

/** Verbs that say of a bargain that it did not come about. */
export const FAILING = setOf('fall through, collapse, fail, break down, founder');

/** Verbs of calling off. */
export const CANCELLING = setOf(
  'cancel, call off, scrap, postpone, shelve, abandon, collapse, fail, suspend, drop, fall through, back out, pull out, abort',
);

/** Verbs of coming together, after which "for" gives a purpose. */
export const MOTION = setOf(
  'arrive come go travel fly head leave depart due return visit drive sail land route gather invite summon',
);

/** Verbs that bring the event of their subject or object about: what is said of them is said of it. */
export const HAPPENING = setOf(
  `be happen occur take begin start open continue resume proceed follow materialize materialise come go
   hold have make conduct launch mount carry wage stage keep attend join lead host undertake pursue enter
   conclude perform commit give deliver schedule arrange do see sign reach strike seal win secure get
   broker impose send provide receive pay announce agree arrive travel fly return meet gather unleash
   execute complete finish`,
);

/** Prepositions after which a phrase stands apart from what its clause says: "spoke after the attack". */
export const APART = setOf(
  `after since because despite although though while when whenever as than like following during
   over amid given besides notwithstanding`,
);

/** Verbs that carry out what was planned: "mounted its planned attack". */
export const DOING = setOf(
  'hold have make conduct launch mount carry wage stage begin start open undertake pay complete finish',
);

/** Verbs of those who do not put up with what was done. */
export const CONTESTING: ReadonlySet<string> = new Set(
  'appeal complain demonstrate object protest'.split(' '),
);

/** Verbs after which "to" gives what has been said: "did not reply to a demand". */
export const ANSWERING: ReadonlySet<string> = new Set('answer react reply respond'.split(' '));

/** Nouns after which "for" or "of" gives what has happened: "in retaliation for a raid". */
export const ANSWERS = setOf(
  'retaliation response revenge reprisal punishment anniversary aftermath wake vengeance',
);
