// The words at a place in a question in; out, the event that a noun names there, with those who have a part in it:
// "the talks between X and Y", "X's arrest", "the attack on Z".

import { type EventNoun, findEventNouns } from './event-nouns.ts';
import type { Slot } from './frame.ts';
import { thingAt } from './name-at.ts';
import { type Reader, type Taken, wordAt } from './reader.ts';

/** Who has a part in it, by the words after the noun. */
export interface Parties {
  readonly actor?: Slot;
  readonly recipient?: Slot;
}

/** A noun with its parties. */
export interface Named {
  readonly noun: EventNoun;
  readonly parties: Parties;
}

/** Every way to read a noun with those who have a part in it: "the talks between X and Y", "X's arrest". */
export function nounsWithParties(reader: Reader, from: number): readonly Taken<Named>[] {
  const at = ['the', 'a', 'an', 'any'].includes(wordAt(reader, from)) ? from + 1 : from;
  const owned = thingAt(reader, at).flatMap(({ value, end }) => {
    if (value.kind === 'any' || wordAt(reader, end) !== "'s") return [];
    return nounsAt(reader, end + 1).flatMap(({ value: noun, end: after }) =>
      partiesAt(reader, after, { noun, parties: { [noun.pattern.possessor]: value } }),
    );
  });
  const bare = nounsAt(reader, at).flatMap(({ value: noun, end }) =>
    partiesAt(reader, end, { noun, parties: {} }),
  );
  return [...owned, ...bare];
}

function nounsAt(reader: Reader, from: number): readonly Taken<EventNoun>[] {
  return findEventNouns(wordAt(reader, from)).flatMap((noun) => {
    const stands = noun.words.every((forms, index) => forms.has(wordAt(reader, from + index)));
    return stands ? [{ value: noun, end: from + noun.words.length }] : [];
  });
}

/** The parties that follow a noun, in any order, each after a preposition of its role. */
function partiesAt(reader: Reader, from: number, named: Named): readonly Taken<Named>[] {
  const { noun, parties } = named;
  const { meaning, pattern } = noun;
  const word = wordAt(reader, from);
  const mutual = meaning.roles === 'mutual';
  const preps = [
    ...pattern.preps,
    ...pattern.actorPreps,
    ...(mutual ? ['between', 'of', 'with'] : []),
  ];
  const more = !preps.includes(word)
    ? []
    : thingAt(reader, from + 1).flatMap(({ value, end }): readonly Taken<Named>[] => {
        // What happens in a place need not be done to it: that is left to the limits.
        if (word === 'in' && isPlaceName(value)) return [];
        const found = added(parties, value, mutual ? 'either' : roleOf(noun, word));
        return found === undefined ? [] : partiesAt(reader, end, { noun, parties: found });
      });
  return [...more, { value: named, end: from }];
}

function isPlaceName(slot: Slot): boolean {
  const names = slot.kind === 'name' ? [slot.name] : slot.kind === 'names' ? slot.names : [];
  return names.some(({ candidates }) => candidates.some(({ type }) => type === 'place'));
}

function roleOf({ pattern }: EventNoun, preposition: string): keyof Parties {
  return pattern.preps.includes(preposition) ? 'recipient' : 'actor';
}

/** The parties with one more, or both at once; undefined where the place is taken. */
function added(parties: Parties, slot: Slot, role: keyof Parties | 'either'): Parties | undefined {
  if (slot.kind === 'names') {
    const [first, second] = slot.names;
    const isFree = parties.actor === undefined && parties.recipient === undefined;
    if (role !== 'either' || !isFree || first === undefined || second === undefined)
      return undefined;
    return { actor: { kind: 'name', name: first }, recipient: { kind: 'name', name: second } };
  }
  const place = role !== 'either' ? role : parties.actor === undefined ? 'actor' : 'recipient';
  return parties[place] === undefined ? { ...parties, [place]: slot } : undefined;
}
