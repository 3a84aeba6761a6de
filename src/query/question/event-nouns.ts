// The ontology's noun patterns of events in, an index by their first word out: "phone calls" finds
// "phone call with".

import {
  type NounPattern,
  type NounSense,
  nounSenses,
  specificity,
  verbSenses,
} from '../../ontology/index.ts';
import type { Meaning } from './frame.ts';
import { pluralsOf } from './inflection.ts';
import { wordingOf } from './noun-wording.ts';
import { nounTriggerOf } from './trigger-words.ts';
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

const LIGHT = new Set(['be', 'begin', 'go', 'hold', 'stage', 'start']);

/** What a noun of events says after a light verb it says alone, too: who goes on strike is in a strike. */
function lightSenses(): readonly NounSense[] {
  const heads = new Set(nounSenses().map(({ pattern }) => pattern.lemma));
  return verbSenses().flatMap(({ pattern, ...sense }) => {
    const lemma = pattern.noun ?? pattern.complement?.noun ?? '';
    const bare = pattern.before.length + (pattern.complement?.before.length ?? 0) === 0;
    if (!LIGHT.has(pattern.lemma) || !heads.has(lemma) || !bare) return [];
    const { text, preps } = pattern;
    const words = { text, lemma, before: [], after: [], plural: false, preps, actorPreps: ['by'] };
    return [{ ...sense, pattern: { kind: 'noun', ...words, possessor: 'actor' } }];
  });
}

let byFirstWord: ReadonlyMap<string, readonly EventNoun[]> | undefined;

/** The event nouns whose first word this folded word is. */
export function findEventNouns(word: string): readonly EventNoun[] {
  byFirstWord ??= indexed([...nounSenses(), ...lightSenses()].map(eventNoun));
  return byFirstWord.get(word) ?? [];
}

function indexed(nouns: readonly EventNoun[]): ReadonlyMap<string, readonly EventNoun[]> {
  const index = new Map<string, EventNoun[]>();
  for (const noun of nouns) {
    for (const word of noun.words[0] ?? []) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [noun]);
      else list.push(noun);
    }
  }
  return index;
}

function eventNoun({ pattern, event, mode, relation, roles }: NounSense): EventNoun {
  const head = pattern.plural
    ? new Set(pluralsOf(pattern.lemma).map(fold))
    : nounForms(pattern.lemma);
  const worded = wordingOf(pattern, event);
  const around = (words: readonly string[]) => words.map((word) => new Set([fold(word)]));
  return {
    pattern,
    specificity: specificity(pattern),
    words: [...around(pattern.before), head, ...around(pattern.after)],
    meaning: {
      text: pattern.text,
      // A noun names actor and recipient by its prepositions, whatever its verbs do.
      roles: roles === 'inverted' ? 'directed' : roles,
      inverse: false,
      event: {
        ...(mode === undefined ? { type: event } : { type: event, mode }),
        ...(relation === undefined
          ? nounTriggerOf(pattern.lemma, { type: event, ...(mode && { mode }) })
          : {}),
        ...(worded === undefined ? {} : { worded }),
      },
      ...(relation === undefined ? {} : { relation }),
    },
  };
}
