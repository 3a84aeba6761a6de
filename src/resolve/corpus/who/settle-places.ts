// Candidates and what stands beside them in, the same with homonymous towns settled over all articles out:
// an article that only says "Portland" means the one that other articles about the same people and bodies
// call "Portland, Maine". What an article itself says stays.

import { findPlaces } from '../../../mention/index.ts';
import { type ArticleReading, groupBy } from '../../../model/index.ts';
import { placeKey } from '../../names/name-key.ts';
import type { RarityOf } from './compare-persons.ts';
import type { Settings } from './settings.ts';
import type { SettledCandidate } from './settle-candidates.ts';

/** So much must stand beside both. */
const ENOUGH = 0.5;
/** How much better one must fit than the next best. */
const MARGIN = 0.25;

interface Homonym {
  readonly index: number;
  readonly candidate: SettledCandidate;
  readonly id: string;
  readonly isTold: boolean;
  readonly company: ReadonlySet<string>;
}

/** Settles the whereabouts of places whose name means several in these articles. */
export function settlePlaces(
  articles: readonly ArticleReading[],
  candidates: readonly SettledCandidate[],
  settings: Settings,
): readonly SettledCandidate[] {
  const settled = [...candidates];
  for (const group of homonymsOf(articles, candidates, settings)) {
    const told = groupBy(
      group.filter(({ isTold }) => isTold),
      ({ id }) => id,
    );
    for (const open of group.filter((one) => !one.isTold && !isCapital(one))) {
      const [model] = bestOf(open, told, settings.rarityOf);
      // "The other Portland" is not the one that its article names besides.
      const isTaken = group.some(
        (one) =>
          one !== open &&
          one.id === model?.id &&
          one.candidate.ref.document === open.candidate.ref.document,
      );
      if (model !== undefined && model.id !== open.id && !isTaken)
        settled[open.index] = movedTo(model.candidate, open.candidate);
    }
  }
  return settled;
}

/** Places of one name that lie in several spots, where some article says in which one. */
function homonymsOf(
  articles: readonly ArticleReading[],
  candidates: readonly SettledCandidate[],
  settings: Settings,
): readonly (readonly Homonym[])[] {
  const readings = new Map(articles.map((article) => [article.document.id, article]));
  const located = candidates.flatMap((candidate, index): readonly Homonym[] => {
    const { entity, ref, unnamed } = candidate;
    const article = readings.get(ref.document);
    if (entity.type !== 'place' || unnamed || article === undefined) return [];
    if (entity.kind === 'country') return [];
    const company = settings.of(ref.document)?.company ?? new Map<number, string>();
    const others = [...company].filter(([at]) => at !== ref.index).map(([, key]) => key);
    const isTold =
      entity.gazetteer !== undefined &&
      (saysWhere(article, ref.index) || isAmongOthers(candidate, article));
    return [{ index, candidate, id: entity.gazetteer ?? '', isTold, company: new Set(others) }];
  });
  const groups = groupBy(located, ({ candidate }) => placeKey(candidate.entity.name));
  return [...groups.values()].filter(
    (group) => new Set(group.map(({ id }) => id)).size > 1 && group.some(({ isTold }) => isTold),
  );
}

/** A capital is meant by its name alone. */
function isCapital({ id, candidate: { entity } }: Homonym): boolean {
  return findPlaces(entity.name).some((place) => place.id === id && place.rank === 0);
}

/** Whether an article says what a place lies in: "Portland, Maine". */
function saysWhere({ document, reading }: ArticleReading, index: number): boolean {
  const ends = reading.mentions.flatMap(({ entity, end }) => (entity === index ? [end] : []));
  const isPlace = (entity: number) => reading.entities[entity]?.type === 'place';
  return (
    ends.some((end) => document.text.slice(end, end + 2) === ', ' && startsPlace(end + 2)) ||
    reading.relations.some(({ type, subject }) => type === 'LOCATED_IN' && subject === index)
  );

  function startsPlace(start: number): boolean {
    return reading.mentions.some(
      (mention) => mention.start === start && mention.kind === 'name' && isPlace(mention.entity),
    );
  }
}

/** Whether the article names the country that a place lies in: "its New Zealand papers from Hamilton". */
function isAmongOthers({ entity }: SettledCandidate, { reading }: ArticleReading): boolean {
  return (
    entity.kind === 'city' &&
    reading.entities.some(
      ({ type, kind, country }) =>
        type === 'place' &&
        kind === 'country' &&
        country !== undefined &&
        country === entity.country,
    )
  );
}

/** The model of the place that fits best by far. */
function bestOf(
  { company }: Homonym,
  told: ReadonlyMap<string, readonly Homonym[]>,
  rarityOf: RarityOf,
): readonly Homonym[] {
  const fits = [...told]
    .map(([id, models]) => {
      const beside = new Set(models.flatMap((model) => [...model.company]));
      const shared = [...company].filter((key) => beside.has(key));
      return { id, models, fit: shared.reduce((sum, key) => sum + rarityOf(key), 0) };
    })
    .sort((a, b) => b.fit - a.fit || (a.id < b.id ? -1 : 1));
  const [best, next] = fits;
  const isClear = best !== undefined && best.fit >= ENOUGH && best.fit - (next?.fit ?? 0) >= MARGIN;
  return isClear ? best.models : [];
}

function movedTo({ entity: model }: SettledCandidate, candidate: SettledCandidate) {
  const { kind, country, lat, lon, gazetteer } = model;
  return {
    ...candidate,
    entity: {
      ...candidate.entity,
      ...(kind === undefined ? {} : { kind }),
      ...(country === undefined ? {} : { country }),
      ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
      ...(gazetteer === undefined ? {} : { gazetteer }),
    },
  };
}
