// Names of persons in, whether one is the two surnames of another without the given name out: "López Obrador" of "Andrés
// Manuel López Obrador". Such a name is whole by its words, but says no more than a surname alone.

import { givenNameGender } from '../../../mention/index.ts';
import { groupBy } from '../../../model/index.ts';
import { isGivenName } from '../../names/given-names.ts';

interface Named {
  readonly words: readonly string[];
  /** The words under the spelling that transliterations share. */
  readonly keys: readonly string[];
}

/** Whether the longer name ends in the shorter, which may be two surnames. */
export function isTailOf(short: Named, long: Named): boolean {
  return long.keys.length > 2 && mayBeSurnames(short) && endOf(long) === short.keys.join(' ');
}

/** Tells of the names of a person whether they are no more than two surnames that several of these have. */
export function surnamesAmong(all: readonly Named[]): (names: readonly Named[]) => boolean {
  const long = all.filter(({ keys }) => keys.length > 2);
  const bearers = groupBy(long, endOf);
  const isShared = (end: string) =>
    new Set(bearers.get(end)?.map(({ keys }) => keys.join(' '))).size > 1;
  return (names) => names.every((name) => mayBeSurnames(name) && isShared(name.keys.join(' ')));
}

function endOf({ keys }: Named): string {
  return keys.slice(-2).join(' ');
}

/** Two words of which the first is nobody's given name. */
function mayBeSurnames({ words }: Named): boolean {
  const [first = ''] = words;
  const isGiven = isGivenName(first) || givenNameGender(first) !== undefined;
  return words.length === 2 && first.length > 2 && !isGiven;
}
