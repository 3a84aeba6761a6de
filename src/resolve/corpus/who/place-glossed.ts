// Bodies under their full names in, links between those that are one under its own name and a name in English
// out: "Frente Popular del Trabajo (FPT)" is "the Popular Front of Labour, known by its Spanish acronym FPT".
// Method: articles give both the same letters, which are the initials of one at most, and they are of one
// country or stand beside the same things.

import { groupBy } from '../../../model/index.ts';
import { abbreviates } from '../../names/abbreviation.ts';
import { allInitialsOf, initialsOf, plainName } from '../../names/name-key.ts';
import { isAcronym, lettersOf } from '../../names/organization-name.ts';
import { fitOf, type Placed, type ShortInput, shortKey } from './body.ts';

const LETTERS_MIN = 3;

/** Joins each body to the first that articles give the same letters, if the two may be one. */
export function placeGlossed(
  placed: readonly Placed[],
  { rarityOf, linking }: Pick<ShortInput, 'rarityOf' | 'linking'>,
): void {
  const given = placed.flatMap((one) =>
    one.body.candidate.entity.aliases
      .filter((alias) => isAcronym(alias) && lettersOf(alias).length >= LETTERS_MIN)
      .map((alias) => [shortKey(alias), one] as const),
  );
  for (const [letters, group] of groupBy(given, ([key]) => key)) {
    const longs = [...new Map(group.map(([, one]) => [one.long, one])).values()];
    const [first] = longs;
    if (first === undefined) continue;
    for (const other of longs.slice(1)) {
      const { long, body } = other;
      const isGloss = !isInitials(letters, first) || !isInitials(letters, other);
      const isOfOne =
        long.countries.size === 0 ||
        first.long.countries.size === 0 ||
        [...long.countries].some((country) => first.long.countries.has(country));
      if (!isGloss || !isOfOne || fitOf(body, first.long, rarityOf) <= 0) continue;
      linking.join({
        a: first.long.first,
        b: long.first,
        score: 0.8,
        reason: 'articles give both the same letters, which are the initials of one at most',
        rule: 'resolve.acronym',
      });
    }
  }
}

/** Whether letters are those that the words of a name begin with. */
function isInitials(letters: string, { body: { name } }: Placed): boolean {
  const own = [initialsOf(name), allInitialsOf(name)].map(plainName);
  return own.includes(letters) || abbreviates(letters, name);
}
