// Names of one article in, out: which of the bearers of its name each stands for, where the article itself
// tells them apart. Method: in order of the text, an introduction that cannot be of a bearer known so far
// opens another; what is not introduced is the bearer named last. For bodies that every country has, the
// country told beside the name.

import { childrenBy, getToken, relationOf, wordOf } from '../../../language/dependency-tree.ts';
import { findCapital, type Mention } from '../../../mention/index.ts';
import { groupBy } from '../../../model/index.ts';
import type { ReadingContext } from '../../../relate/index.ts';
import { areFarApart, fieldOf } from '../../names/fields.ts';
import { personWords } from '../../names/name-key.ts';
import { bodyKey, isOfAnyCountry, splitCountry } from '../../names/organization-name.ts';
import { type Introduction, introductionOf } from './introductions.ts';

type Named = readonly [index: number, mention: Mention];

interface Bearer {
  readonly roles: Set<string>;
  age: number | undefined;
  sentence: number;
}

/** For the names of a person that several bear in the article, the number of the bearer; by mention. */
export function bearersOf(
  context: ReadingContext,
  named: readonly Named[],
): ReadonlyMap<number, number> {
  const full = named.filter(
    ([, { type, label }]) => type === 'person' && personWords(label).length > 1,
  );
  const found = new Map<number, number>();
  for (const [, group] of groupBy(full, ([, { label }]) => personWords(label).join(' '))) {
    if (group.length < 2) continue;
    const bearers: Bearer[] = [];
    let last = 0;
    for (const [index, mention] of group) {
      const told = introductionOf(context, mention);
      const at = chooseBearer(bearers, { told, last, sentence: mention.sentence });
      last = at;
      const bearer = bearers[at] ?? { roles: new Set(), age: undefined, sentence: 0 };
      bearers[at] = bearer;
      for (const role of told.roles) bearer.roles.add(role);
      bearer.age ??= told.age;
      bearer.sentence = mention.sentence;
      found.set(index, at);
    }
  }
  return found;
}

interface Choosing {
  readonly told: Introduction;
  readonly last: number;
  readonly sentence: number;
}

/** The bearer that an introduction is of; one more than there are for another. */
function chooseBearer(bearers: readonly Bearer[], { told, last, sentence }: Choosing): number {
  if (bearers.length === 0) return 0;
  const isFar = ({ age }: Bearer) =>
    age !== undefined && told.age !== undefined && Math.abs(age - told.age) > 1;
  const sharesRole = ({ roles }: Bearer) => [...told.roles].some((role) => roles.has(role));
  const known = bearers.findIndex((bearer) => !isFar(bearer) && sharesRole(bearer));
  if (known >= 0) return known;
  const isOther =
    told.isNamesake ||
    bearers.every(isFar) ||
    bearers.every((bearer) => areOfFarFields(told.roles, bearer.roles)) ||
    (told.roles.size > 0 &&
      (told.isNew
        ? bearers.every((bearer) => bearer.roles.size > 0)
        : bearers.some((bearer) => bearer.sentence === sentence && bearer.roles.size > 0)));
  if (isOther) return bearers.length;
  const sameAge = bearers.findIndex(({ age }) => age !== undefined && age === told.age);
  return sameAge >= 0 ? sameAge : last;
}

/** "The singer Klaus Lind" is not the industrialist of the name. */
function areOfFarFields(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [x, y] = [a, b].map((roles) => [...roles].flatMap((role) => fieldOf(role) ?? []));
  if (x === undefined || y === undefined || x.length === 0 || y.length === 0) return false;
  return x.every((one) => y.every((other) => areFarApart(one, other)));
}

/** For bodies that every country may have ("Ministry of Defence"), what tells whose it is; by mention. */
export function countriesOfBodies(
  context: ReadingContext,
  named: readonly Named[],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const home = mostNamedCountry(named);
  const bodies = named.filter(
    ([, { type, label }]) => type === 'organization' && isOfAnyCountry(splitCountry(label).core),
  );
  for (const [key, group] of groupBy(bodies, ([, { label }]) =>
    bodyKey(splitCountry(label).core),
  )) {
    const told = group.map(([, mention]) => countryBeside(context, mention));
    const countries = new Set(told.filter((country) => country !== undefined));
    const [only] = countries;
    const firstTold = told.findIndex((country) => country !== undefined);
    group.forEach(([index], at) => {
      // "The Defence Ministry" of an article about Latvia, and then "the Lithuanian Defence Ministry".
      const isOwn = at < firstTold && home !== undefined && home !== only;
      found.set(index, `${key} of ${told[at] ?? (countries.size === 1 && !isOwn ? only : '')}`);
    });
  }
  return found;
}

/** The country that is named first, where none is named more. */
function mostNamedCountry(named: readonly Named[]): string | undefined {
  const counts = new Map<string, number>();
  for (const [, { country, type }] of named)
    if (country !== undefined && type === 'place')
      counts.set(country, (counts.get(country) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

/** "the Emirati ...", "Lebanon's ...", "... in Muscat", "Oman, whose ...". */
function countryBeside({ tree, mentions, mentionAt }: ReadingContext, body: Mention) {
  const own = splitCountry(body.label).country;
  if (own !== undefined) return own;
  const countryAt = (token: number) => {
    const index = mentionAt(token);
    const { country, label, type } = (index === undefined ? undefined : mentions[index]) ?? {};
    if (country !== undefined) return country;
    return type === 'place' ? findCapital(label ?? '')?.iso3 : undefined;
  };
  const beside = [
    ...childrenBy(tree, body.head, 'amod', 'compound', 'nmod'),
    ...(isOfWhose(body.head) ? [antecedentOf(body.head)] : []),
  ];
  return beside.map(countryAt).find((country) => country !== undefined);

  function isOfWhose(head: number): boolean {
    return childrenBy(tree, head, 'nmod:poss').some((child) =>
      /^whose$/i.test(wordOf(tree, child)),
    );
  }

  /** What a relative clause is about: "Oman, whose ministry sent a plane". */
  function antecedentOf(head: number): number {
    for (let at = head, steps = 0; at >= 0 && steps < 6; steps += 1) {
      const above = getToken(tree, at).head;
      if (relationOf(tree, at) === 'acl') return above;
      at = above;
    }
    return -1;
  }
}
