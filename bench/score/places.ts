// How well places are found and told from their namesakes: articles of our own in, the share of places
// that are put within 161 km of where they lie out. No set of the data folder has coordinates.

import type { Reading } from '../../src/model/reading.ts';
import { distanceKm } from '../../src/resolve/within/places/distance.ts';
import { readGold } from './data-lines.ts';
import { type GoldPlace, readPlacedArticles } from './places-gold.ts';
import type { Mistake, Report, Suite } from './suite.ts';
import { percent } from './tally.ts';

const PROTOCOL = `The articles are our own, invented, with places of all sizes and many homonyms: the figures tell
of progress, and are comparable with nothing published. By the first set (bench/score/places/first.txt) rules
are written; the held set (held.txt) was marked before there were any, and its mistakes are never looked at.
Accuracy: of all places marked, those put within 161 km (100 miles) of where they lie; a place that was not
found, or was given no coordinates, counts as wrong. Resolved: the same of those given any. Precision: of all
names that were given coordinates, those that are marked and lie there. Countries are among them, where the
point compared is GeoNames' (for large countries the choice of a middle decides).`;

/** "Within 161 km": 100 miles, the usual measure. */
const NEAR_KM = 161;

interface PlaceSet {
  readonly name: string;
  readonly title: string;
  readonly file: URL;
  /** Whether its mistakes may be looked at. */
  readonly open: boolean;
}

const SETS: readonly PlaceSet[] = [
  {
    name: 'places',
    title: 'first set',
    file: new URL('places/first.txt', import.meta.url),
    open: true,
  },
  {
    name: 'places.held',
    title: 'held set',
    file: new URL('places/held.txt', import.meta.url),
    open: false,
  },
];

/** Places on our own articles. */
export const PLACES_SUITE: Suite = {
  name: 'places',
  title: 'Places: our own articles',
  needs: [],
  run: () => {
    const reports = SETS.map(report);
    return {
      figures: Object.assign({}, ...reports.map(({ figures }) => figures)),
      tables: reports.flatMap(({ tables }) => tables),
      notes: [PROTOCOL],
      mistakes: reports.flatMap(({ mistakes = [] }) => mistakes),
    };
  },
};

/** A place of the data, and what the Reading makes of it. */
interface Outcome {
  readonly gold: GoldPlace;
  readonly sentence: string;
  /** What the Reading calls it, with its type. */
  readonly found?: string;
  /** Kilometres between both, where the Reading has coordinates. */
  readonly km?: number;
}

function report({ name, title, file, open }: PlaceSet): Report {
  const articles = readPlacedArticles(file);
  const outcomes: Outcome[] = [];
  const extra: Mistake[] = [];
  let placed = 0;
  for (const { text, places } of articles) {
    const reading = readGold({ id: text, text });
    outcomes.push(...places.map((gold) => outcomeOf(reading, text, gold)));
    const names = placedNames(reading);
    placed += names.length;
    for (const { start, end, label } of names) {
      if (places.some((gold) => gold.start < end && start < gold.end)) continue;
      extra.push({ type: 'no place', kind: 'false', sentence: text, found: label });
    }
  }
  const resolved = outcomes.filter(({ km }) => km !== undefined);
  const right = resolved.filter(({ km = 0 }) => km <= NEAR_KM);
  const figures = {
    [`${name}.accuracy`]: right.length / outcomes.length,
    [`${name}.resolved`]: right.length / resolved.length,
    [`${name}.precision`]: right.length / (resolved.length + extra.length),
  };
  const distances = resolved.map(({ km = 0 }) => km).sort((a, b) => a - b);
  const median = distances[distances.length >> 1] ?? 0;
  return {
    figures,
    tables: [
      {
        title: `${title}: ${articles.length} articles, ${outcomes.length} places`,
        columns: ['measure', 'here'],
        rows: [
          ...Object.entries(figures).map(([figure, value]) => [figure, percent(value)]),
          ['places given coordinates', resolved.length],
          ['names given coordinates', placed],
          ['median error, km', median.toFixed(1)],
        ],
      },
    ],
    mistakes: open ? [...outcomes.flatMap(mistakeOf), ...extra] : [],
  };
}

/** The name that covers most of the gold's words; its entity is what the Reading makes of it. */
function outcomeOf({ mentions, entities }: Reading, text: string, gold: GoldPlace): Outcome {
  const sentence = text;
  const shared = (one: { readonly start: number; readonly end: number }) =>
    Math.min(one.end, gold.end) - Math.max(one.start, gold.start);
  const [mention] = mentions
    .filter((one) => one.kind === 'name' && shared(one) > 0)
    .sort((a, b) => shared(b) - shared(a) || a.end - a.start - (b.end - b.start));
  const entity = mention === undefined ? undefined : entities[mention.entity];
  if (entity === undefined) return { gold, sentence };
  const found = `${entity.type} "${entity.name}" ${entity.country ?? ''} ${entity.gazetteer ?? ''}`;
  const { lat, lon } = entity;
  return lat === undefined || lon === undefined
    ? { gold, sentence, found }
    : { gold, sentence, found, km: distanceKm({ lat, lon }, gold) };
}

/** Names that stand for a place with coordinates; adjectives of countries name none. */
function placedNames({ mentions, entities }: Reading) {
  return mentions.flatMap(({ start, end, kind, entity }) => {
    const thing = entities[entity];
    if (kind !== 'name' || thing?.lat === undefined || thing.kind === 'country') return [];
    return [{ start, end, label: `"${thing.name}" ${thing.gazetteer ?? ''}` }];
  });
}

function mistakeOf({ gold, sentence, found, km }: Outcome): readonly Mistake[] {
  if (km !== undefined && km <= NEAR_KM) return [];
  const wanted = `${gold.words} at ${gold.lat}, ${gold.lon}`;
  if (found === undefined) return [{ type: 'not found', kind: 'missed', sentence, wanted }];
  return km === undefined
    ? [{ type: 'no coordinates', kind: 'missed', sentence, wanted, found }]
    : [
        {
          type: 'elsewhere',
          kind: 'false',
          sentence,
          wanted,
          found: `${found}, ${km.toFixed(0)} km`,
        },
      ];
}
