// Bodies under their full names in, links between those that are one under a name and the end of it out: "Boxing
// Council" is the "International Boxing Council", and "the Directorate" the only directorate beside the same things.

import {
  findCountry,
  findDemonym,
  hasTrade,
  isBodyCalling,
  PAPER_NOUN,
} from '../../../mention/index.ts';
import { groupBy } from '../../../model/index.ts';
import { plainName } from '../../names/name-key.ts';
import {
  hasBodyNoun,
  isOfAnotherKind,
  isOfAnyCountry,
  isOfAnyTown,
} from '../../names/organization-name.ts';
import { companyFit, fitOf, type Long, type Placed, type ShortInput } from './body.ts';
import { onlyNode } from './known-company.ts';

/** So much must stand beside both where what is left out is a name. */
const ENOUGH = 0.5;
/** So much where nothing but the noun is left, and so much more than beside another of it. */
const MUCH = 1;
const LEAD = 0.5;

/** How far a body reaches, which is often left out: "the Boxing Council". */
const REACH = new Set(
  'international independent national state federal world global regional royal republic provincial european african asian american'.split(
    ' ',
  ),
);

/** The end of one name alone, beside the same things. */
export function placeEnded(
  placed: readonly Placed[],
  { rarityOf, linking }: Pick<ShortInput, 'rarityOf' | 'linking'>,
): void {
  const longs = [...new Set(placed.map(({ long }) => long))];
  const byEnd = groupBy(
    longs.flatMap((long) => endsOf(long.plain).map((end) => [end, long] as const)),
    ([end]) => end,
  );
  for (const { body, long: own } of placed) {
    const isOne = !own.plain.includes(' ');
    const isOwn = isOwnEnd(own.plain) || (isOne && (body.isPlaying || OF_ARABIC.test(own.plain)));
    const found = onlyNode(
      (byEnd.get(own.plain) ?? []).map(([, long]) => long),
      linking,
    );
    if (found === undefined || !isOwn) continue;
    // "Leeds" that plays is no University of Leeds.
    if (isOne && !isClubOf(found.plain, own.plain)) continue;
    // An article that names both tells them apart.
    if (own.company.has(`organization ${found.key}`)) continue;
    const left = found.plain.slice(0, -own.plain.length - 1);
    const isOfAny = isOfAnyCountry(own.plain);
    const isFit =
      isReach(left) && !isOfAny && !isOfAnyTown(own.plain)
        ? fitOf(body, found, rarityOf) > 0
        : companyFit(body, found, rarityOf) >= (isOfAny ? MUCH : ENOUGH);
    if (!isFit || (isOfAny && !isOfOneCountry(body.country, found))) continue;
    linking.join({
      a: found.first,
      b: own.first,
      score: 0.7,
      reason: 'the only name that ends so, beside the same things',
      rule: 'resolve.short-name',
    });
  }
}

/** "al-Jannat" of "Jamaat al-Jannat". */
const OF_ARABIC = /^(?:al|ash|ar|ad|as|an|ul)-\p{L}{3}/u;

/** Whether a name that ends with a town may be that of its club. */
function isClubOf(plain: string, town: string): boolean {
  const left = plain.slice(0, -town.length - 1);
  return (
    !isOfAnotherKind(left) && !hasBodyNoun(left) && !/ (?:of|in|for|at|de|del|do)$/.test(` ${left}`)
  );
}

/** What is left of a name without its first word, or its first two; of a club that may be its town alone. */
function endsOf(plain: string): readonly string[] {
  const words = plain.split(' ');
  return [1, 2]
    .filter((count) => words.length - count > 0)
    .map((count) => words.slice(count).join(' '));
}

/** Whether the end of a name may stand for it: it says what kind of body it is, and not only that. */
function isOwnEnd(end: string): boolean {
  const last = capitalized(end.split(' ').at(-1) ?? '');
  const isKind = hasBodyNoun(end) || isBodyCalling(last) || hasTrade(` ${last}`);
  return isKind && !/^(?:of|for|and) /.test(end);
}

function capitalized(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

function isOfOneCountry(country: string, { countries }: Long): boolean {
  return country === '' || countries.size === 0 || countries.has(country);
}

function isReach(left: string): boolean {
  return REACH.has(left) || findDemonym(left) !== undefined || findCountry(left) !== undefined;
}

/** "The Directorate" where its article gives no more: the one beside whose things it stands, by far. */
export function placeNoun(
  placed: readonly Placed[],
  { rarityOf, linking }: Pick<ShortInput, 'rarityOf' | 'linking'>,
): void {
  const longs = [...new Set(placed.map(({ long }) => long))];
  const byNoun = groupBy(
    longs.flatMap((long) => nounsOf(long.plain).map((noun) => [noun, long] as const)),
    ([noun]) => noun,
  );
  for (const { body, long: own } of placed) {
    if (!isBodyCalling(body.name) && !PAPER_NOUN.test(body.name)) continue;
    const [best, ...others] = (byNoun.get(plainName(body.name)) ?? [])
      .map(([, long]) => ({ long, fit: companyFit(body, long, rarityOf) }))
      .sort((a, b) => b.fit - a.fit || a.long.first - b.long.first);
    const nodeOf = (one: typeof best) => linking.find(one?.long.first ?? -1);
    const next = others.find((other) => nodeOf(other) !== nodeOf(best));
    if (best === undefined || best.fit < MUCH || best.fit - (next?.fit ?? 0) < LEAD) continue;
    linking.join({
      a: best.long.first,
      b: own.first,
      score: 0.65,
      reason: 'the only one of its kind beside the same things',
      rule: 'resolve.short-name',
    });
  }
}

/** The noun that a name ends in, and that which has "of" or "for" behind it. */
function nounsOf(plain: string): readonly string[] {
  const words = plain.split(' ');
  const heads = words.filter(
    (_, at) => at === words.length - 1 || /^(?:of|for)$/.test(words[at + 1] ?? ''),
  );
  return words.length > 1 ? [...new Set(heads)] : [];
}
