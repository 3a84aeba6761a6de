// A question about who took part in an event out of roles, for where no relation between two says it:
// because the question names one side ("who was arrested"), or because there is none ("who died"). The
// event is known by the relation that it projects, else by its kind and mode.

import { verbSenses } from '../../ontology/index.ts';
import type { QuerySource } from '../source.ts';
import {
  dateConditions,
  isPlace,
  placesOf,
  saysConditions,
  sourceConditions,
  statusConditions,
} from './conditions.ts';
import { isOneOf, type QueryText, queryText, quoted } from './cypher-text.ts';
import { pickedText } from './first-and-last.ts';
import type { HowMany, Meaning, RelationFrame, Slot } from './frame.ts';
import { isNamesake } from './namesake.ts';
import { saysOneOf } from './noun-wording.ts';
import { rankingText } from './ranking.ts';
import type { Notes } from './settle.ts';
import type { Sided } from './sided.ts';
import { standingsOf } from './sides.ts';

const ENTITIES = ['person', 'group', 'organization', 'place'];
const PLACE = '(e)-[:TOOK_PLACE_IN]->(q:Place)';

/** One side of the question: its node, its edge, the role, what it is called in the answer. */
interface Side {
  readonly variable: 'a' | 'b';
  readonly edge: 'r' | 's';
  readonly role: 'ACTOR_IN' | 'RECIPIENT_IN';
  readonly slot: Slot;
  readonly column: 'who' | 'whom';
}

/** Writes the query of a question about roles. */
export function writeRoles(sided: Sided, source: QuerySource, notes: Notes): string {
  const { frame } = sided;
  const { wanted } = frame;
  const sides = sidesOf(sided);
  const places = placesOf(frame.restrictions, source, notes);
  const standings = sides.map((side) => standingOf(side, frame, notes));
  const match = [
    ...sides.map(
      ({ edge, role }, index) => `${standings[index]?.pattern}-[${edge}:${role}]->(e:Event)`,
    ),
    ...places.map((_, index) => `(e)-[:TOOK_PLACE_IN]->(p${index}:Place)`),
  ].map((pattern, index) => (index === 0 ? pattern : pattern.replace('(e:Event)', '(e)')));
  const where = [
    ...eventConditions(frame.meanings),
    ...saidConditions(sides[0]?.edge ?? 'e', frame.meanings),
    ...conditionsOf(frame, sides[0]?.edge ?? 'e', notes),
    ...standings.flatMap(({ conditions }) => conditions),
    ...places.map((place, index) => isPlace(`p${index}`, place)),
  ];
  const ranked = rankedText({ frame, sides, source }, { match, where });
  if (ranked !== undefined) return ranked;
  if (wanted.startsWith('count'))
    return `MATCH ${match.join(', ')}\nWHERE ${where.join(' AND ')}\nRETURN count(DISTINCT ${counted(wanted, sides)}) AS count`;
  const text =
    wanted === 'words'
      ? sentences(sides, { match, where })
      : answers(frame, sides, { match, where });
  const { pick } = frame.restrictions;
  return pick === undefined ? queryText(text) : pickedText(text, { pick, date: 'e.date', source });
}

/** The sides that the question asks about or names, in their roles. */
function sidesOf({ meaning, subject, object }: Sided): readonly Side[] {
  const who = { variable: 'a', edge: 'r', slot: subject, column: 'who' } as const;
  const whom = { variable: 'b', edge: 's', slot: object, column: 'whom' } as const;
  if (meaning.roles === 'patient') {
    return subject.kind === 'any' && object.kind !== 'any'
      ? [{ ...whom, role: 'RECIPIENT_IN' }]
      : [{ ...who, role: 'RECIPIENT_IN' }];
  }
  const other = meaning.roles === 'mutual' ? 'ACTOR_IN' : 'RECIPIENT_IN';
  if (object.kind === 'any') return [{ ...who, role: 'ACTOR_IN' }];
  if (subject.kind === 'any') return [{ ...whom, role: other }];
  return [
    { ...who, role: 'ACTOR_IN' },
    { ...whom, role: other },
  ];
}

function standingOf({ variable, slot }: Side, { restrictions }: RelationFrame, notes: Notes) {
  const { except } = restrictions;
  const options = { types: ENTITIES, together: false, notes };
  const [standing] = standingsOf([variable], slot, {
    ...options,
    ...(except === undefined ? {} : { except }),
  });
  return standing ?? { pattern: `(${variable})`, conditions: [] };
}

interface Asked {
  readonly frame: RelationFrame;
  readonly sides: readonly Side[];
  readonly source: QuerySource;
}

/** "Who was arrested most often", "who attacked more than two places". */
function rankedText({ frame, sides, source }: Asked, { match, where }: Matched) {
  const head = `MATCH ${match.join(', ')}\nWHERE ${where.join(' AND ')}`;
  const howMany = ({ slot }: Side): HowMany | undefined =>
    slot.kind === 'asked' ? slot.howMany : undefined;
  const counted = sides.find((side) => howMany(side) !== undefined);
  const most = counted === undefined ? undefined : howMany(counted);
  const [first, last] = [sides.find((side) => side !== counted), sides.at(-1)];
  if (counted !== undefined && most !== undefined) {
    if (first === undefined) return undefined;
    const { variable: key, column } = first;
    return rankingText({ head, key, column, of: counted.variable, howMany: most }, source);
  }
  const { often } = frame.restrictions;
  if (often === undefined || last === undefined) return undefined;
  const { variable: key, column } = sides.find(({ slot }) => slot.kind === 'asked') ?? last;
  return rankingText({ head, key, column, of: 'e', howMany: often }, source);
}

/** Which events are meant. */
export function eventConditions(meanings: readonly Meaning[]): readonly string[] {
  const projecting = meanings.filter(({ relation }) => relation !== undefined);
  const kinds = kindConditions(meanings.filter(({ relation }) => relation === undefined));
  const relations = relationConditions(projecting);
  if (relations.length === 0 || kinds.length === 0) return [...relations, ...kinds];
  return [`(${relations.join(' AND ')} OR ${kinds.join(' AND ')})`];
}

function relationConditions(meanings: readonly Meaning[]): readonly string[] {
  const relations = [...new Set(meanings.flatMap(({ relation }) => relation ?? []))];
  if (relations.length === 0) return [];
  const mode = narrowMode(meanings);
  return [
    isOneOf('e.relation', relations),
    ...(mode === undefined ? [] : [`e.mode = ${quoted(mode)}`]),
    ...nameConditions(meanings),
  ];
}

/** The mode that the words ask for, where their relation has others: "bombed" is more than attacked. */
export function narrowMode(meanings: readonly Meaning[]): string | undefined {
  const [mode, ...others] = new Set(meanings.map(({ event }) => event?.mode));
  if (mode === undefined || others.length > 0 || meanings.some(isNamesake)) return undefined;
  return meanings.some(({ relation }) => relation !== undefined && hasOtherModes(relation))
    ? mode
    : undefined;
}

/** "Beaten" says more than that somebody was attacked; "arrested" says all that its relation does. */
function hasOtherModes(relation: string): boolean {
  const senses = verbSenses().filter((sense) => sense.relation === relation);
  return new Set(senses.map(({ mode }) => mode)).size > 1;
}

function kindConditions(meanings: readonly Meaning[]): readonly string[] {
  const kinds = meanings.flatMap((meaning) => {
    const { event } = meaning;
    if (event === undefined) return [];
    const mode = event.mode === undefined ? '' : ` AND e.mode = ${quoted(event.mode)}`;
    // Who flew from a place and who flew to it are told with one word: only the second is a relation.
    const leaves =
      event.type === 'MOVEMENT' && event.begins !== undefined ? ['e.relation IS NULL'] : [];
    return [
      [`e.kind = ${quoted(event.type)}${mode}`, ...nameConditions([meaning]), ...leaves].join(
        ' AND ',
      ),
    ];
  });
  const [first, ...others] = [...new Set(kinds)];
  if (first === undefined) return [];
  return [others.length === 0 ? first : `(${[first, ...others].join(' OR ')})`];
}

/** What tells of an event, where all meanings ask for some words: its name opens with them, or a sentence has them. */
export function nameConditions(meanings: readonly Meaning[]): readonly string[] {
  return [...beginConditions(meanings), ...wordedConditions(meanings)];
}

function wordedConditions(meanings: readonly Meaning[]): readonly string[] {
  const worded = meanings.map(({ event }) => event?.worded ?? []);
  if (worded.some((words) => words.length === 0)) return [];
  const says = saysOneOf('told.sentence', [...new Set(worded.flat())]);
  return [`EXISTS { MATCH (e)-[told:REPORTED_IN]->() WHERE ${says} }`];
}

function beginConditions(meanings: readonly Meaning[]): readonly string[] {
  const begins = meanings.map(({ event }) => event?.begins ?? []);
  if (begins.some((words) => words.length === 0)) return [];
  const some = [...new Set(begins.flat())].map((word) => `e.name STARTS WITH ${quoted(word)}`);
  return [some.length === 1 ? some.join() : `(${some.join(' OR ')})`];
}

/** What the sentence must say where the name of the event opens with a noun: a lost election is none that was called. */
function saidConditions(edge: string, meanings: readonly Meaning[]): readonly string[] {
  const says = meanings.map(({ event }) => event?.says ?? []);
  if (says.some((words) => words.length === 0)) return [];
  const some = [...new Set(says.flat())].map(
    (word) => `toLower(${edge}.sentence) CONTAINS ${quoted(` ${word}`)}`,
  );
  return [some.length === 1 ? some.join() : `(${some.join(' OR ')})`];
}

function conditionsOf(
  { restrictions, status, wanted }: RelationFrame,
  edge: string,
  notes: Notes,
): readonly string[] {
  return [
    ...statusConditions(status === 'alleged' ? edge : 'e', status),
    ...dateConditions('e.date', restrictions),
    ...sourceConditions(edge, restrictions, notes),
    ...saysConditions(edge, restrictions),
    ...(wanted === 'when' ? ['e.date IS NOT NULL'] : []),
    ...(wanted === 'source' ? [`${edge}.attributedTo IS NOT NULL`] : []),
  ];
}

/** The one that was asked for; with "how many times", the event. */
function counted(wanted: string, sides: readonly Side[]): string {
  if (wanted === 'count') return 'e';
  const asked = sides.filter(({ slot }) => slot.kind === 'asked');
  const side = wanted === 'count-objects' ? asked.at(-1) : asked[0];
  return side?.variable ?? 'e';
}

type Matched = Pick<QueryText, 'match' | 'where'>;

function sentences(sides: readonly Side[], { match, where }: Matched): QueryText {
  const asked = sides.filter(({ slot }) => slot.kind === 'asked');
  const names = asked.map(({ variable, column }) => `${variable}.name AS ${column}`);
  const columns = [...names, 'e.date AS date', `${sides[0]?.edge}.sentence AS sentence`];
  return { match, where, columns, order: ['date', 'sentence'] };
}

/** What was asked for stands first: the place, the date, who. */
function answers(
  { wanted, status }: RelationFrame,
  sides: readonly Side[],
  { match, where }: Matched,
): QueryText {
  const whereAsked = wanted === 'where';
  const allNamed = sides.every(({ slot }) => slot.kind === 'name');
  const names = sides.filter(({ slot }) => wanted !== 'rows' || slot.kind !== 'name' || allNamed);
  return {
    match: whereAsked ? [...match, PLACE] : match,
    where,
    ...(whereAsked ? {} : { optional: [PLACE] }),
    columns: [
      ...(whereAsked ? ['q.name AS place'] : []),
      ...(wanted === 'when' ? ['e.date AS date'] : []),
      ...(wanted === 'source' ? [`${sides[0]?.edge ?? 'r'}.attributedTo AS source`] : []),
      ...names.map(({ variable, column }) => `${variable}.name AS ${column}`),
      'e.name AS event',
      ...(wanted === 'when' ? [] : ['e.date AS date']),
      ...(whereAsked ? [] : ['q.name AS place']),
      ...(status === 'occurred' ? [] : ['e.status AS status']),
    ],
    order: ['date', ...names.map(({ column }) => column), 'event', 'place'],
  };
}
