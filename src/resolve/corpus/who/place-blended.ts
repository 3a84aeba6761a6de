// Bodies of one word and those of several in, links between a word made of the beginnings of a name and that name out:
// "CalFerries" is "Caledonian Ferries" beside the same things.

import { groupBy } from '../../../model/index.ts';
import { isBlendOf } from '../../names/abbreviation.ts';
import { plainName } from '../../names/name-key.ts';
import { fitOf, type Placed, type ShortInput } from './body.ts';

const LETTERS = 3;

/** Joins each such word to the only name that it may be made of. */
export function placeBlended(
  placed: readonly Placed[],
  { rarityOf, linking }: Pick<ShortInput, 'rarityOf' | 'linking'>,
): void {
  const beginning = (name: string) => plainName(name).slice(0, LETTERS);
  const longs = [...new Set(placed.map(({ long }) => long))].filter(({ plain }) =>
    plain.includes(' '),
  );
  const byBeginning = groupBy(longs, ({ plain }) => beginning(plain));
  for (const { body, long: own } of placed) {
    if (own.plain.includes(' ')) continue;
    const [found, other] = (byBeginning.get(beginning(own.plain)) ?? []).filter(
      (long) => isBlendOf(own.plain, long.plain) && fitOf(body, long, rarityOf) > 0,
    );
    if (found === undefined || other !== undefined) continue;
    linking.join({
      a: found.first,
      b: own.first,
      score: 0.75,
      reason: 'a word made of the beginnings of the name, beside the same things',
      rule: 'resolve.acronym',
    });
  }
}
