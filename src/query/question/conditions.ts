// The conditions that every kind of question shares: status, dates, places, sources.

import type { RelationType } from '../../ontology/index.ts';
import type { NodeId, QuerySource } from '../source.ts';
import { isOneOf, quoted } from './cypher-text.ts';
import { dateCondition, nextPrefix } from './dates.ts';
import type { Restrictions, StatusWish } from './frame.ts';
import type { NamedNode } from './names.ts';
import { type Notes, settle } from './settle.ts';

const PLACE_DEPTH = 4;

/** Conditions on the status of a relationship or an event. */
export function statusConditions(variable: string, status: StatusWish): readonly string[] {
  if (status === 'any') return [];
  if (status === 'current') return [isOneOf(`${variable}.status`, ['occurred', 'planned'])];
  if (status === 'told') return [`${variable}.status <> 'denied'`];
  // What one side denies and others tell of is disputed: a question for denials asks for it too.
  if (status === 'denied') return [`(${variable}.status = 'denied' OR ${variable}.disputed)`];
  if (status !== 'alleged') return [`${variable}.status = '${status}'`];
  return [`(${variable}.status = 'possible' OR ${variable}.attributedTo IS NOT NULL)`];
}

const STATUS_NOTES: Readonly<Record<StatusWish, string>> = {
  occurred: 'only what occurred',
  planned: 'only what is planned',
  possible: 'only what is possible',
  alleged: 'only what is possible, or attributed to a source',
  denied: 'only what is denied',
  told: 'whatever is not denied',
  current: 'what occurred and what is planned',
  any: 'whatever its status',
};

/** What the status of a question means, in words. */
export function statusNote(status: StatusWish): string {
  return STATUS_NOTES[status];
}

/** Conditions on a date property. */
export function dateConditions(property: string, { dates }: Restrictions): readonly string[] {
  return dates.map((range) => dateCondition(property, range));
}

/** The ties that end: who held a post before is not who holds it. */
const TENURES: ReadonlySet<RelationType> = new Set<RelationType>([
  'LEADS',
  'WORKS_FOR',
  'SPOKESPERSON_FOR',
  'MEMBER_OF',
  'REPRESENTS',
  'LIVES_IN',
  'OWNS',
]);

/** What ties that may have ended are asked for in the present say, in words. */
export const PRESENT_NOTE = 'only what has not ended, as far as the articles say';

/** Whether types are ties that end. */
export function areTenures(types: readonly RelationType[]): boolean {
  return types.length > 0 && types.every((type) => TENURES.has(type));
}

/** The condition that a tie has not ended: EDTF writes an end behind the stroke, or two dots. */
export function presentCondition(edge: string): string {
  const date = `${edge}.date`;
  return `(${date} IS NULL OR NOT ${date} CONTAINS '/' OR ${date} ENDS WITH '/..')`;
}

/** What former holders of a post say, in words. */
export const FORMER_NOTE = 'only what had ended by a day that the articles tell';

/** The condition that a tie has ended. */
export function formerCondition(edge: string): string {
  const date = `${edge}.date`;
  return `(${date} CONTAINS '/' AND NOT ${date} ENDS WITH '/..')`;
}

/** Conditions on the date of a tie that lasts: who held a post from 2005 to 2012 held it in 2010. */
export function tenureDateConditions(edge: string, { dates }: Restrictions): readonly string[] {
  const property = `${edge}.date`;
  return dates.map((range) => {
    const plain = dateCondition(property, range);
    if (range.kind !== 'within') return plain;
    const end = `(${property} ENDS WITH '/..' OR split(${property}, '/')[1] >= '${range.date}')`;
    const lasts = `${property} CONTAINS '/' AND ${property} < '${nextPrefix(range.date)}' AND ${end}`;
    return `(${plain} OR ${lasts})`;
  });
}

/** A source named in the question, against the name that the articles give it. */
export function sourceConditions(
  variable: string,
  { source }: Restrictions,
  notes: Notes,
): readonly string[] {
  if (source === undefined) return [];
  const { name } = settle(source, ['person', 'organization', 'group', 'place'], notes);
  return [`${variable}.attributedTo = ${quoted(name)}`];
}

/** Words that the sentence must have besides. */
export function saysConditions(edge: string, { says = [] }: Restrictions): readonly string[] {
  return says.map((word) => `toLower(${edge}.sentence) CONTAINS ${quoted(` ${word}`)}`);
}

/** A place asked for, or one of several: their names and those of places that lie in them. */
export interface PlaceLimit {
  readonly names: readonly string[];
  /** Countries among them, as ISO 3166-1 alpha-3: whatever lies in them counts too. */
  readonly countries: readonly string[];
}

/** The places asked for, each with what lies in it. */
export function placesOf(
  { places }: Restrictions,
  source: QuerySource,
  notes: Notes,
): readonly PlaceLimit[] {
  return places.map((match) => {
    const limits = [match, ...(match.others ?? [])].map((one) => {
      const place = settle(one, ['place'], notes);
      const names = withPlacesInside(place, source);
      const country = countryOf(place, source);
      if (names.length > 1 || country !== undefined)
        notes.push(`places in ${place.name} count too`);
      return { names, countries: country === undefined ? [] : [country] };
    });
    return {
      names: [...new Set(limits.flatMap(({ names }) => names))],
      countries: limits.flatMap(({ countries }) => countries),
    };
  });
}

function countryOf({ id }: NamedNode, source: QuerySource): string | undefined {
  const country = source.nodeProperty(id, 'country');
  const isCountry = source.nodeProperty(id, 'kind') === 'country';
  return isCountry && typeof country === 'string' ? country : undefined;
}

/** The condition that a node is one of the places. */
export function isPlace(variable: string, { names, countries }: PlaceLimit): string {
  const named = isOneOf(`${variable}.name`, names);
  if (countries.length === 0) return named;
  return `(${named} OR ${isOneOf(`${variable}.country`, countries)})`;
}

/** Conditions on a property that holds the name of a place. */
export function placeConditions(
  property: string,
  places: readonly PlaceLimit[],
): readonly string[] {
  return places.map(({ names, countries }) => {
    const named = isOneOf(property, names);
    const inside = countries.map(
      (country) =>
        `EXISTS { MATCH (place:Place {name: ${property}, country: ${quoted(country)}}) }`,
    );
    return inside.length === 0 ? named : `(${[named, ...inside].join(' OR ')})`;
  });
}

function withPlacesInside({ id, name }: NamedNode, source: QuerySource): readonly string[] {
  const names = new Set([name]);
  const seen = new Set<NodeId>([id]);
  let layer: readonly NodeId[] = [id];
  for (let depth = 0; depth < PLACE_DEPTH && layer.length > 0; depth++) {
    layer = layer.flatMap((node) =>
      [...source.incoming(node, ['LOCATED_IN', 'PART_OF'])].map((edge) => source.startOf(edge)),
    );
    layer = layer.filter(
      (node) => !seen.has(node) && source.nodeProperty(node, 'type') === 'place',
    );
    for (const node of layer) {
      seen.add(node);
      const inside = source.nodeProperty(node, 'name');
      if (typeof inside === 'string') names.add(inside);
    }
  }
  return [name, ...[...names].filter((inside) => inside !== name).sort()];
}
