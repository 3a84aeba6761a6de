// Bodies under their full names in, links between those whose names transliteration spells in two ways out.

import { groupBy } from '../../../model/index.ts';
import { spellingKey } from '../../names/name-key.ts';
import { isOfAnyCountry, isOfAnyTown } from '../../names/organization-name.ts';
import { fitOf, type Placed, type ShortInput } from './body.ts';
import { slavicKey } from './person-name.ts';

const SPELLED_MIN = 5;

/** "Gritsenko Agro" is "Hrytsenko Agro" of the same country or company: one long word is spelled otherwise. */
export function placeSpelled(
  placed: readonly Placed[],
  { rarityOf, linking }: Pick<ShortInput, 'rarityOf' | 'linking'>,
): void {
  const spelled = placed.filter(
    ({ body }) => !isOfAnyCountry(body.name) && !isOfAnyTown(body.name),
  );
  const groups = groupBy(spelled, ({ long }) => spelledKey(long.plain));
  for (const [, group] of groups) {
    const longs = [...new Set(group.map(({ long }) => long))];
    for (const { body, long } of group) {
      const other = longs.find((one) => one !== long && fitOf(body, one, rarityOf) > 0);
      if (other === undefined || !differInLongWords(long.plain, other.plain)) continue;
      linking.join({
        a: other.first,
        b: long.first,
        score: 0.75,
        reason: 'the same name in another spelling, beside the same things',
        rule: 'resolve.spelling',
      });
    }
  }
}

function spelledKey(plain: string): string {
  return plain
    .split(' ')
    .map((word) => slavicKey(spellingKey(word)))
    .join(' ');
}

function differInLongWords(a: string, b: string): boolean {
  const others = b.split(' ');
  return a
    .split(' ')
    .every(
      (word, at) =>
        word === others[at] || Math.min(word.length, others[at]?.length ?? 0) >= SPELLED_MIN,
    );
}
