// The entities of an article in, the same with where its places lie out: kind, country, coordinates and
// the id of the gazetteer. One name is one place in one article.
// Source: Gale, Church and Yarowsky 1992 (one sense per discourse).

import { findCountryPlace, findPlaces, type Place } from '../../../mention/index.ts';
import type { ReadEntity } from '../../../model/reading.ts';
import type { FactDraft, ReadingContext } from '../../../relate/index.ts';
import { isCalledOther } from '../called-other.ts';
import type { ArticleEntities } from '../entities.ts';
import { type ArticleSource, findArticleCountries } from './article-countries.ts';
import { type Weighed, weighCandidates } from './choose.ts';
import { findContainment } from './containment.ts';
import { distanceKm } from './distance.ts';
import { findToponyms, type Toponym } from './toponym.ts';

/** Below this share of all that its name may mean, nothing is said of where a place lies. */
const SURE = 0.4;
/** A place that nothing in the article speaks for must be known: a seat, or as large as this. */
const KNOWN_FROM = 15_000;
/** Two candidates this near are one place: a town and its district. */
const ONE_PLACE_KM = 60;

/** What is known of a place's whereabouts. */
type Whereabouts = Pick<ReadEntity, 'kind' | 'country' | 'lat' | 'lon' | 'gazetteer'>;

/** Looks up every place of an article and chooses between homonyms. */
export function locatePlaces(
  found: ArticleEntities,
  context: ReadingContext,
  facts: readonly FactDraft[],
  source: ArticleSource,
): ArticleEntities {
  const named = findToponyms(context, found);
  const toponyms = [...named, ...outsideText(source)];
  const byEntity = new Map(toponyms.map(({ entity }, at) => [entity, at] as const));
  const containment = findContainment(context.tree, named, facts, (mention) => {
    const entity = found.entityOf[mention];
    return entity === undefined ? undefined : byEntity.get(entity);
  });
  const countries = findArticleCountries(context, source);
  const weighed = weighCandidates({ toponyms, countries, containment });
  const isOther = (at: number) =>
    toponyms[at]?.mentions.some((mention) => isCalledOther(context.tree.text, mention)) === true;
  const isTold = (at: number) => (containment.get(at)?.length ?? 0) > 0 || isOther(at);
  const chosen = withoutTwice(toponyms, weighed, isTold);
  const entities = found.entities.map((entity, index) => {
    const at = byEntity.get(index);
    const place = at === undefined ? countryOf(entity) : chosen[at];
    return place === undefined ? entity : { ...entity, ...whereaboutsOf(place, entity) };
  });
  return { ...found, entities };
}

/** What the article tells apart is in two spots: "Portland, Maine", and "the other Portland". */
function withoutTwice(
  toponyms: readonly Toponym[],
  weighed: readonly (readonly Weighed[])[],
  isTold: (at: number) => boolean,
): readonly (Place | undefined)[] {
  const chosen = weighed.map(choose);
  const shareOf = (at: number) => weighed[at]?.[0]?.share ?? 0;
  return chosen.map((place, at) => {
    if (place === undefined || place.kind === 'country') return place;
    const twin = chosen.findIndex(
      (other, index) =>
        index !== at &&
        other?.id === place.id &&
        toponyms[index]?.entity !== undefined &&
        toponyms[index]?.name === toponyms[at]?.name,
    );
    const isWeaker = shareOf(at) < shareOf(twin) || (shareOf(at) === shareOf(twin) && at > twin);
    if (twin < 0 || !isWeaker || !(isTold(at) || isTold(twin))) return place;
    const rest = weighed[at]?.filter((other) => distanceKm(other.place, place) >= ONE_PLACE_KM);
    const sum = (rest ?? []).reduce((all, { share }) => all + share, 0);
    return choose((rest ?? []).map((one) => ({ ...one, share: sum > 0 ? one.share / sum : 0 })));
  });
}

/** The country that only its adjective names. */
function countryOf({ type, kind, country }: Omit<ReadEntity, 'id'>): Place | undefined {
  return type === 'place' && kind === 'country' ? findCountryPlace(country ?? '') : undefined;
}

/** The dateline counts as a place that the article names; it has no mention. */
function outsideText({ datelinePlace }: ArticleSource): readonly Toponym[] {
  if (datelinePlace === undefined) return [];
  const [name = ''] = datelinePlace.split(/[,/]/);
  return [{ name, mentions: [], candidates: findPlaces(name) }];
}

function choose(weighed: readonly Weighed[]): Place | undefined {
  const [best] = weighed;
  if (best === undefined) return undefined;
  const { place } = best;
  const share = weighed
    .filter((other) => distanceKm(other.place, place) < ONE_PLACE_KM)
    .reduce((sum, other) => sum + other.share, 0);
  if (share < SURE) return undefined;
  const known = place.population >= KNOWN_FROM || place.rank <= 1;
  return best.supported || (known && place.by !== 'sound') ? place : undefined;
}

function whereaboutsOf(place: Place, { kind }: Omit<ReadEntity, 'id'>): Whereabouts {
  return {
    kind: kind === 'facility' && place.kind !== 'country' ? kind : place.kind,
    lat: place.lat,
    lon: place.lon,
    gazetteer: place.id,
    ...(place.country === undefined ? {} : { country: place.country }),
  };
}
