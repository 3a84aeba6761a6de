// A pattern of several events and relations in, its Cypher out.

import { RELATIONS } from '../../ontology/index.ts';
import type { QuerySource } from '../source.ts';
import {
  dateConditions,
  isPlace,
  placeConditions,
  placesOf,
  sourceConditions,
  statusConditions,
} from './conditions.ts';
import { queryText, quoted } from './cypher-text.ts';
import type { PatternEvent, PatternFrame, PatternTie } from './frame.ts';
import type { Notes } from './settle.ts';
import { type Standing, standingsOf } from './sides.ts';
import { eventConditions } from './write-roles.ts';

const ENTITIES = ['person', 'group', 'organization', 'place'];
const VARIABLES = ['a', 'b', 'c', 'd', 'f', 'g', 'h'];

/** Writes the query of a pattern; what is asked for are the columns, or all names where nothing is. */
export function writePattern(frame: PatternFrame, source: QuerySource, notes: Notes): string {
  const { slots, ties, events } = frame;
  const standings = slots.map((slot, at) => {
    const options = { types: ENTITIES, together: false, notes };
    const variable = VARIABLES[at] ?? `v${at}`;
    return standingsOf([variable], slot, options)[0] ?? bare(variable);
  });
  const seen = new Set<string>();
  const node = (at: number): string => {
    const standing = standings[at] ?? bare(`v${at}`);
    if (seen.has(standing.variable)) return `(${standing.variable})`;
    seen.add(standing.variable);
    return standing.pattern;
  };
  const match = [
    ...ties.map((tie, at) => tieText(tie, at, node)),
    ...events.flatMap((event, at) => eventTexts(event, at, node)),
  ];
  const where = [
    ...standings.flatMap(({ conditions }) => conditions),
    ...ties.flatMap((tie, at) => tieConditions(tie, `r${at}`, standings)),
    ...events.flatMap((event, at) => partConditions(event, at, standings)),
    ...limits(frame, source, notes),
    ...orderConditions(frame, notes),
  ];
  return queryText({ match, where, ...columnsOf(frame, standings) });
}

/** The dates of the two deeds, the first told first. */
function datesOf({ ties, events }: Pick<PatternFrame, 'ties' | 'events'>): readonly string[] {
  return [...ties.map((_, at) => `r${at}.date`), ...events.map((_, at) => `e${at}.date`)];
}

/** What is dated must be in order; what is not may be, and the answer says so. */
function orderConditions(frame: PatternFrame, notes: Notes): readonly string[] {
  const [first, second] = datesOf(frame);
  if (frame.inOrder !== true || first === undefined || second === undefined) return [];
  notes.push('what the articles do not date is not known to have come after');
  return [`(${first} IS NULL OR ${second} IS NULL OR ${first} <= ${second})`];
}

function bare(variable: string): Standing {
  return { variable, pattern: `(${variable})`, conditions: [] };
}

type NodeText = (at: number) => string;

function tieText({ from, to, type, title }: PatternTie, at: number, node: NodeText): string {
  const symmetric = RELATIONS[type].symmetric && title === undefined;
  return `${node(from)}-[r${at}:${type}]${symmetric ? '-' : '->'}${node(to)}`;
}

function eventTexts({ parts, place }: PatternEvent, at: number, node: NodeText): readonly string[] {
  const texts = parts.map(({ role, slot }, index) => {
    const type = role === 'actor' ? 'ACTOR_IN' : 'RECIPIENT_IN';
    return `${node(slot)}-[s${at}${index}:${type}]->(e${at}${index === 0 ? ':Event' : ''})`;
  });
  return place === undefined ? texts : [...texts, `(e${at})-[:TOOK_PLACE_IN]->${node(place)}`];
}

function tieConditions(
  { status, title, place, saidBy }: PatternTie,
  edge: string,
  standings: readonly Standing[],
): readonly string[] {
  const named = (at: number): string => `${standings[at]?.variable}.name`;
  return [
    ...(saidBy === undefined
      ? statusConditions(edge, status)
      : [...statusConditions(edge, 'told'), `${edge}.attributedTo = ${named(saidBy)}`]),
    ...(title === undefined ? [] : [`toLower(${edge}.title) = ${quoted(title.toLowerCase())}`]),
    ...(place === undefined ? [] : [`${edge}.place = ${named(place)}`]),
  ];
}

function partConditions(
  { meaning, status, saidBy }: PatternEvent,
  at: number,
  standings: readonly Standing[],
): readonly string[] {
  const said = saidBy === undefined ? undefined : standings[saidBy]?.variable;
  return [
    ...eventConditions([meaning]).map((condition) => condition.replaceAll('e.', `e${at}.`)),
    ...(said === undefined
      ? statusConditions(`e${at}`, status)
      : [...statusConditions(`e${at}`, 'told'), `s${at}0.attributedTo = ${said}.name`]),
  ];
}

/** Day, place and source belong to the one thing that the question tells. */
function limits(frame: PatternFrame, source: QuerySource, notes: Notes): readonly string[] {
  const { restrictions, ties } = frame;
  const places = placesOf(restrictions, source, notes);
  const [told, edge] = ties.length > 0 ? ['r0', 'r0'] : ['e0', 's00'];
  return [
    ...dateConditions(`${told}.date`, restrictions),
    ...(ties.length > 0
      ? placeConditions('r0.place', places)
      : places.map(
          (place) => `EXISTS { MATCH (e0)-[:TOOK_PLACE_IN]->(q) WHERE ${isPlace('q', place)} }`,
        )),
    ...sourceConditions(edge, restrictions, notes),
  ];
}

function columnsOf(
  { slots, ties, events, wanted, inOrder }: PatternFrame,
  standings: readonly Standing[],
) {
  const asked = standings.filter((_, at) => slots[at]?.kind === 'asked');
  const shown = asked.length > 0 ? asked : standings;
  const columns = shown.map(({ variable }, at) => {
    const column = ['who', 'whom'][at] ?? `whom${at}`;
    return { text: `${variable}.name AS ${column}`, column };
  });
  const single = ties.length + events.length === 1;
  const dated = ties.length > 0 ? 'r0' : 'e0';
  const detail = single
    ? [`${dated}.date AS date`, ...(ties.length > 0 ? ['r0.place AS place'] : [])]
    : [];
  const names = columns.map(({ text }) => text);
  const ordered =
    inOrder === true ? datesOf({ ties, events }).map((date, at) => `${date} AS date${at + 1}`) : [];
  const first = wanted === 'where' ? 'place' : wanted === 'when' ? 'date' : '';
  const leading = detail.filter((text) => first !== '' && text.endsWith(` AS ${first}`));
  return {
    columns: [
      ...leading,
      ...names,
      ...detail.filter((text) => !leading.includes(text)),
      ...ordered,
    ],
    order: columns.map(({ column }) => column),
  };
}
