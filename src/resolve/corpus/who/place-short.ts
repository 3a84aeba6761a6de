// Bodies named by an acronym or a short form in, each to the body that some article gives it to, or the only
// one with such initials; the others to those of the same short form.

import { sortedLetters } from '../../../mention/index.ts';
import { byCodeUnit, groupBy } from '../../../model/index.ts';
import { abbreviates, sortedInitials } from '../../names/abbreviation.ts';
import { findByLetters } from '../../names/known-bodies.ts';
import { isAcronym, lettersOf } from '../../names/organization-name.ts';
import {
  type Body,
  companyFit,
  fitOf,
  type Long,
  remember,
  type ShortInput,
  shortKey,
  withoutBranches,
} from './body.ts';

/** Of several names with the same initials the one is meant beside whose things it stands, and none of the others'. */
const FAR_BETTER = 0.5;

/** Places short forms. */
export function placeShort(
  bodies: readonly Body[],
  { byShort, rarityOf, linking }: ShortInput,
): void {
  const open: Body[] = [];
  const joined: (readonly [Long, Body])[] = [];
  for (const body of bodies) {
    const letters = shortKey(body.name);
    const given = withoutBranches([...(byShort.get(letters) ?? [])]);
    const known =
      given.length > 0 ? [] : [...(byShort.get(`known ${findByLetters(letters)}`) ?? [])];
    const options =
      given.length + known.length > 0
        ? [...given, ...known]
        : withInitials(body.name, letters, byShort);
    const turned =
      options.length > 0
        ? []
        : [
            ...turnedBodies(body, byShort, rarityOf),
            ...ofTwoWords(body, byShort, rarityOf),
            ...ofInnerLetters(body, byShort, rarityOf),
          ];
    const [best, next] = [...options, ...turned]
      .map((long) => ({ long, fit: fitOf(body, long, rarityOf) }))
      .sort((a, b) => b.fit - a.fit || byCodeUnit(a.long.key, b.long.key));
    // Initials that no article explains need something else that speaks for it, or three letters.
    const isLong = Math.max(letters.length, body.name.length) > 2;
    const isOnly =
      next === undefined
        ? (best?.fit ?? 0) >= (isLong ? 0 : 0.1)
        : (best?.fit ?? 0) - Math.max(0, next.fit) >= FAR_BETTER;
    const isClear =
      best !== undefined &&
      (given.length + known.length > 0 ? next === undefined || best.fit > next.fit : isOnly);
    const isOne =
      isClear &&
      linking.join({
        a: best.long.first,
        b: body.index,
        score: given.length > 0 ? 0.9 : 0.75,
        reason:
          given.length > 0
            ? 'a short form that an article gives with the full name'
            : 'the initials of the only such name',
        rule: 'resolve.acronym',
      });
    if (isOne) joined.push([best.long, body]);
    else open.push(body);
  }
  // What stands beside the letters stands beside the name.
  for (const [long, body] of joined) remember(long, body);
  const groups = groupBy(open, ({ name }) => shortKey(name));
  for (const [, [first, ...rest]] of groups)
    for (const { index } of rest)
      if (first !== undefined)
        linking.join({
          a: first.index,
          b: index,
          score: 0.85,
          reason: 'the same short name',
          rule: 'resolve.same-name',
        });
}

/** Bodies beside the same things whose words stand in another order in their own language: PNM, "National Moderate Party". */
function turnedBodies(
  body: Body,
  byShort: ShortInput['byShort'],
  rarityOf: ShortInput['rarityOf'],
): readonly Long[] {
  if (!isAcronym(body.name)) return [];
  const key = `turned ${sortedLetters(lettersOf(body.name))}`;
  return [...(byShort.get(key) ?? [])].filter((long) => companyFit(body, long, rarityOf) > 0);
}

/** So much must stand beside a body of two words and the two letters that it begins with. */
const BESIDE_TWO = 0.5;

/** "AK" for "Athletics Kenya": two letters are those of many, so that much must stand beside both. */
function ofTwoWords(
  body: Body,
  byShort: ShortInput['byShort'],
  rarityOf: ShortInput['rarityOf'],
): readonly Long[] {
  const letters = /^\p{Lu}{2}$/u.test(body.name) ? body.name.toLowerCase() : '';
  return [...(byShort.get(`two ${letters}`) ?? [])].filter(
    (long) => companyFit(body, long, rarityOf) >= BESIDE_TWO,
  );
}

/** "USFW" for "United Seafarm Workers", beside the same things: letters within the words among them. */
function ofInnerLetters(
  body: Body,
  byShort: ShortInput['byShort'],
  rarityOf: ShortInput['rarityOf'],
): readonly Long[] {
  const letters = isAcronym(body.name) ? lettersOf(body.name).toLowerCase() : '';
  const sorted = sortedLetters(letters);
  return [...(byShort.get(`letter ${letters.slice(0, 1)}`) ?? [])].filter(
    (long) =>
      letters.length > INNER_MIN &&
      abbreviates(letters, long.plain) &&
      sortedInitials(long.plain) !== sorted &&
      companyFit(body, long, rarityOf) > 0,
  );
}

const INNER_MIN = 3;

/** Bodies that begin so; by their small words as well where no other does. */
function withInitials(
  name: string,
  letters: string,
  byShort: ShortInput['byShort'],
): readonly Long[] {
  const found = [...(byShort.get(`initials ${letters}`) ?? [])];
  const asWritten = name.toLowerCase().replaceAll('.', '');
  return found.length > 0 ? found : [...(byShort.get(`all initials ${asWritten}`) ?? [])];
}
