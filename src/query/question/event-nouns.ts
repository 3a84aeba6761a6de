// The ontology's noun patterns of events in, an index by their first word out: "phone calls" finds
// "phone call with".

import { type NounPattern, nounSenses, specificity } from '../../ontology/index.ts';
import type { Meaning } from './frame.ts';
import { pluralsOf } from './inflection.ts';
import { nounForms } from './verb-index.ts';
import { fold } from './words.ts';

/** A noun pattern of an event ready for matching. */
export interface EventNoun {
  readonly meaning: Meaning;
  readonly pattern: NounPattern;
  /** The words before, the head, the words after. */
  readonly words: readonly ReadonlySet<string>[];
  readonly specificity: number;
}

const BY_FIRST_WORD = new Map<string, EventNoun[]>();
for (const { pattern, event, mode, relation, roles } of nounSenses()) {
  const head = pattern.plural
    ? new Set(pluralsOf(pattern.lemma).map(fold))
    : nounForms(pattern.lemma);
  const around = (words: readonly string[]) => words.map((word) => new Set([fold(word)]));
  const noun: EventNoun = {
    pattern,
    specificity: specificity(pattern),
    words: [...around(pattern.before), head, ...around(pattern.after)],
    meaning: {
      text: pattern.text,
      // A noun names actor and recipient by its prepositions, whatever its verbs do.
      roles: roles === 'inverted' ? 'directed' : roles,
      inverse: false,
      event: mode === undefined ? { type: event } : { type: event, mode },
      ...(relation === undefined ? {} : { relation }),
    },
  };
  for (const word of noun.words[0] ?? [])
    BY_FIRST_WORD.set(word, [...(BY_FIRST_WORD.get(word) ?? []), noun]);
}

/** The event nouns whose first word this folded word is. */
export function findEventNouns(word: string): readonly EventNoun[] {
  return BY_FIRST_WORD.get(word) ?? [];
}
