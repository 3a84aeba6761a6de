// Bodies under their full names in, links between those that are one under a longer and a shorter name: a
// beginning that only one has, the name without the town.

import {
  hasBodyNoun,
  isOfAnotherKind,
  isOfAnyCountry,
  isOfAnyTown,
  plainBody,
} from '../../names/organization-name.ts';
import { fitOf, type Placed, type ShortInput, withoutBranches } from './body.ts';

/** A beginning that only one body has: "Tanaka Heavy", where all else says "Tanaka Heavy Industries". */
export function placeBegun(
  placed: readonly Placed[],
  { byShort, rarityOf, linking }: ShortInput,
): void {
  for (const { body, long: own } of placed) {
    const key = plainBody(body.name);
    const [first = ''] = key.split(' ');
    if (first.length < 4 || isOfAnyCountry(key) || (key.includes(' ') && hasBodyNoun(key)))
      continue;
    const longer = [...(byShort.get(`start ${first}`) ?? [])].filter(
      ({ plain }) => plain.startsWith(`${key} `) && !namesAnother(key, plain.slice(key.length + 1)),
    );
    const [long, other] = withoutBranches(longer);
    if (long === undefined || other !== undefined || fitOf(body, long, rarityOf) <= 0) continue;
    linking.join({
      a: long.first,
      b: own.first,
      score: 0.7,
      reason: 'the only name that begins so, beside the same things',
      rule: 'resolve.short-name',
    });
  }
}

/** "City Council" is the one of the town that the article names: "Millbrook City Council". */
export function placeLocal(
  placed: readonly Placed[],
  { byShort, rarityOf, linking }: ShortInput,
): void {
  for (const { body, long: own } of placed) {
    if (!isOfAnyTown(body.name)) continue;
    const key = plainBody(body.name);
    const [long, other] = [...(byShort.get(`end ${key}`) ?? [])].filter(({ plain }) =>
      body.company.has(`place ${plain.slice(0, -key.length - 1)}`),
    );
    if (long === undefined || other !== undefined || fitOf(body, long, rarityOf) <= 0) continue;
    linking.join({
      a: long.first,
      b: own.first,
      score: 0.8,
      reason: 'the one of the town that the article names',
      rule: 'resolve.short-name',
    });
  }
}

/** Whether words behind a name make another body of it; a bank is called by two words of its name as well. */
function namesAnother(key: string, rest: string): boolean {
  return isOfAnotherKind(rest) && !(rest === 'bank' && key.includes(' '));
}
