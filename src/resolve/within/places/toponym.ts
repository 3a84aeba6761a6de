// The places that an article names in, each with all that its name may mean in the gazetteer, out.

import { findCountryPlace, findPlaces, type Mention, type Place } from '../../../mention/index.ts';
import type { ReadingContext } from '../../../relate/index.ts';
import type { ArticleEntities } from '../entities.ts';
import { kindHint } from './kind-hint.ts';

/** A place that an article names. */
export interface Toponym {
  /** Index into the entities of the article; none for the dateline and for who publishes. */
  readonly entity?: number;
  readonly name: string;
  /** The mentions that name it, in order of text. */
  readonly mentions: readonly Mention[];
  /** What kind of place the words around it say it is. */
  readonly hint?: 'city' | 'region';
  /** What the name may mean; the likeliest are not first. */
  readonly candidates: readonly Place[];
}

/** The toponyms among the entities of an article, in order of the entities. */
export function findToponyms(
  context: ReadingContext,
  { entities, entityOf }: ArticleEntities,
): readonly Toponym[] {
  const naming = new Map<number, Mention[]>();
  context.mentions.forEach((mention, index) => {
    const entity = entityOf[index];
    if (entity === undefined || mention.kind !== 'name' || mention.demonym === true) return;
    const known = naming.get(entity);
    if (known === undefined) naming.set(entity, [mention]);
    else known.push(mention);
  });
  return entities.flatMap(({ type, name }, entity) => {
    const mentions = naming.get(entity) ?? [];
    if (type !== 'place' || mentions.length === 0) return [];
    const hint = kindHint(context.tree, mentions);
    const more = hint === undefined ? {} : { hint };
    return [{ entity, name, mentions, ...more, candidates: candidatesOf(mentions) }];
  });
}

/** What any of the names may mean. A country may also be a place of its name elsewhere: "Lebanon, Pa.". */
function candidatesOf(mentions: readonly Mention[]): readonly Place[] {
  const labels = [...new Set(mentions.map(({ label }) => label))];
  const places = labels.flatMap((label) => findPlaces(label));
  const iso3 = mentions.find(({ placeKind }) => placeKind === 'country')?.country ?? '';
  const itself = findCountryPlace(iso3);
  if (itself === undefined) return unique(places);
  const elsewhere = places.filter((place) => place.country !== iso3 && place.by === 'name');
  return unique([itself, ...elsewhere]);
}

function unique(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [place.id, place] as const)).values()];
}
