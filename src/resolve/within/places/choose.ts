// Toponyms with their candidates in, how likely each candidate is out. Method: each candidate has a weight
// from its prior, the countries of the article and what the text says it lies in; then the toponyms near
// each other in the text pull each other together, in rounds, each by what the others most likely mean.
// Source: Leidner 2007 (spatial minimality); Lieberman and Samet 2012, "Adaptive Context Features for
// Toponym Resolution in Streaming News" (nearness in text and space).

import type { Place } from '../../../mention/index.ts';
import type { ArticleCountries } from './article-countries.ts';
import type { Outer } from './containment.ts';
import { distanceKm } from './distance.ts';
import { priorsOf } from './prior.ts';
import type { Toponym } from './toponym.ts';

/** Weights in powers of ten. */
const COUNTRY_OF_ARTICLE = 1.4;
const COUNTRY_OF_SENTENCE = 0.5;
const INSIDE = 5;
const HOLDS = 2;
const TOGETHER = 2.4;

const ROUNDS = 4;
const NEAR_KM = 150;
/** Toponyms around each that may pull it. */
const NEIGHBOURS = 20;
const MOST_CANDIDATES = 40;

/** A candidate with its weight. */
export interface Weighed {
  readonly place: Place;
  /** 0 to 1, over all candidates of the name. */
  readonly share: number;
  /** Whether anything in the article, besides its size, speaks for it. */
  readonly supported: boolean;
}

/** What the choice is made from. */
export interface ChoiceInput {
  readonly toponyms: readonly Toponym[];
  readonly countries: ArticleCountries;
  readonly containment: ReadonlyMap<number, readonly Outer[]>;
}

interface Option {
  readonly place: Place;
  readonly base: number;
}

/** The candidates of each toponym, the likeliest first. */
export function weighCandidates(input: ChoiceInput): readonly (readonly Weighed[])[] {
  const options = input.toponyms.map((toponym, index) => optionsOf(input, toponym, index));
  const neighbours = input.toponyms.map((_, index) => neighboursOf(input.toponyms, index));
  let shares = options.map((list) => sharesOf(list.map(({ base }) => base)));
  let pulls = options.map((list) => list.map(() => 0));
  for (let round = 0; round < ROUNDS; round += 1) {
    pulls = options.map((list, index) =>
      list.map(({ place }) => {
        const inside = insideWeight(input, index, place, { options, shares });
        return inside + pullOf(place, neighbours[index] ?? [], { options, shares });
      }),
    );
    const drawn = pulls;
    shares = options.map((list, index) =>
      sharesOf(list.map(({ base }, at) => base + (drawn[index]?.[at] ?? 0))),
    );
  }
  return options.map((list, index) =>
    list
      .map(({ place }, at) => ({
        place,
        share: shares[index]?.[at] ?? 0,
        supported:
          (pulls[index]?.[at] ?? 0) > 0.4 ||
          input.countries.shareOf(place.country ?? '') > 0.2 ||
          place.kind === 'country',
      }))
      .sort((a, b) => b.share - a.share),
  );
}

/** The likeliest candidates by what is known of each alone. */
function optionsOf(
  { countries, containment }: ChoiceInput,
  toponym: Toponym,
  index: number,
): readonly Option[] {
  const priors = priorsOf(toponym);
  const codes = (containment.get(index) ?? []).filter((outer) => !('toponym' in outer));
  return toponym.candidates
    .map((place, at) => ({
      place,
      base:
        (priors[at] ?? 0) +
        COUNTRY_OF_ARTICLE * countries.shareOf(place.country ?? '') +
        (isToldBeside(countries, toponym, place) ? COUNTRY_OF_SENTENCE : 0) +
        (codes.some((outer) => isInCode(place, outer)) ? INSIDE : 0),
    }))
    .sort((a, b) => b.base - a.base)
    .slice(0, MOST_CANDIDATES);
}

function isToldBeside(
  countries: ArticleCountries,
  { mentions }: Toponym,
  { country, kind }: Place,
) {
  if (country === undefined || kind === 'country') return false;
  return mentions.some(({ sentence }) => countries.inSentence(sentence, country));
}

function isInCode(place: Place, outer: Outer): boolean {
  if ('division' in outer) return place.division === outer.division;
  return 'country' in outer && place.country === outer.country;
}

interface State {
  readonly options: readonly (readonly Option[])[];
  readonly shares: readonly (readonly number[])[];
}

/** What the text says of where it lies, as far as what it lies in is known; and of what lies in it. */
function insideWeight(
  { containment }: ChoiceInput,
  index: number,
  place: Place,
  { options, shares }: State,
): number {
  let weight = 0;
  for (const outer of containment.get(index) ?? []) {
    if (!('toponym' in outer)) continue;
    const share = (options[outer.toponym] ?? []).reduce(
      (sum, { place: wide }, at) =>
        sum + (isInside(place, wide) ? (shares[outer.toponym]?.[at] ?? 0) : 0),
      0,
    );
    weight = Math.max(weight, INSIDE * share);
  }
  for (const [inner, outers] of containment) {
    if (!outers.some((outer) => 'toponym' in outer && outer.toponym === index)) continue;
    if ((options[inner] ?? []).some(({ place: narrow }) => isInside(narrow, place)))
      weight += HOLDS;
  }
  return weight;
}

function isInside(narrow: Place, wide: Place): boolean {
  if (narrow.id === wide.id || narrow.kind === 'country') return false;
  if (wide.kind === 'country') return narrow.country === wide.country;
  if (wide.rank === 1 && wide.division !== undefined && wide.kind === 'region')
    return narrow.division === wide.division;
  const reach = wide.id.startsWith('region:') ? 500 : 60;
  return narrow.kind === 'city' && distanceKm(narrow, wide) < reach;
}

/** How strongly what stands around a toponym draws it to a candidate: 0 to TOGETHER. */
function pullOf(
  place: Place,
  neighbours: readonly (readonly [toponym: number, weight: number])[],
  { options, shares }: State,
): number {
  let sum = 0;
  for (const [other, weight] of neighbours) {
    const list = options[other] ?? [];
    for (let at = 0; at < list.length; at += 1) {
      const share = shares[other]?.[at] ?? 0;
      const option = list[at];
      if (share > 0.01 && option !== undefined)
        sum += weight * share * nearness(place, option.place);
    }
  }
  return TOGETHER * (1 - Math.exp(-sum));
}

function nearness(a: Place, b: Place): number {
  if (a.id === b.id) return 0;
  const isSame = a.country !== undefined && a.country === b.country;
  if (a.kind === 'country' || b.kind === 'country') return isSame ? 0.4 : 0;
  const isSameDivision = isSame && a.division !== undefined && a.division === b.division;
  const near = Math.exp(-distanceKm(a, b) / NEAR_KM);
  return Math.max(near, isSameDivision ? 0.4 : 0, isSame ? 0.12 : 0);
}

/** The toponyms that stand nearest in the text; one of the same sentence counts twice as much. */
function neighboursOf(
  toponyms: readonly Toponym[],
  index: number,
): readonly (readonly [toponym: number, weight: number])[] {
  const own = toponyms[index]?.mentions ?? [];
  const sentences = new Set(own.map(({ sentence }) => sentence));
  const start = own[0]?.start ?? 0;
  return toponyms
    .flatMap(({ mentions, candidates }, other) =>
      other === index || candidates.length === 0
        ? []
        : [{ other, mentions, gap: Math.abs((mentions[0]?.start ?? 0) - start) }],
    )
    .sort((a, b) => a.gap - b.gap || a.other - b.other)
    .slice(0, NEIGHBOURS)
    .map(({ other, mentions }) => [
      other,
      mentions.some(({ sentence }) => sentences.has(sentence)) ? 1 : 0.5,
    ]);
}

function sharesOf(weights: readonly number[]): readonly number[] {
  const top = Math.max(...weights);
  const odds = weights.map((weight) => 10 ** (weight - top));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}
