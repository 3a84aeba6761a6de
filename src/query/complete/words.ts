// The words of openCypher that a query may be continued with, as they are usually written.

import { AGGREGATES } from '../cypher/aggregates.ts';
import { FUNCTIONS } from '../cypher/functions.ts';

/** Words that begin a query. */
export const FIRST_WORDS = [
  'MATCH',
  'OPTIONAL MATCH',
  'UNWIND',
  'WITH',
  'RETURN',
  'EXPLAIN',
] as const;

/** Words that go on with one, in the order in which they usually come. */
export const FURTHER_WORDS = [
  'MATCH',
  'OPTIONAL MATCH',
  'WHERE',
  'WITH',
  'UNWIND',
  'RETURN',
  'DISTINCT',
  'AS',
  'ORDER BY',
  'DESC',
  'ASC',
  'SKIP',
  'LIMIT',
  'UNION',
  'UNION ALL',
  'AND',
  'OR',
  'XOR',
  'NOT',
  'IN',
  'IS NULL',
  'IS NOT NULL',
  'STARTS WITH',
  'ENDS WITH',
  'CONTAINS',
  'CASE',
  'WHEN',
  'THEN',
  'ELSE',
  'END',
  'EXISTS',
  'true',
  'false',
  'null',
] as const;

// Functions are known without case; these are read more easily as everybody writes them.
const USUAL = [
  'elementId startNode endNode isEmpty toLower toUpper toString toInteger toFloat toBoolean lTrim rTrim',
  'stDev stDevP percentileCont percentileDisc toStringOrNull toIntegerOrNull toFloatOrNull toBooleanOrNull',
].flatMap((line) => line.split(' '));
const SPELLING: ReadonlyMap<string, string> = new Map(
  USUAL.map((name) => [name.toLowerCase(), name]),
);

/** Functions, in alphabetical order. */
export const FUNCTION_NAMES: readonly string[] = [
  ...new Set(
    [
      ...[...FUNCTIONS.keys(), ...AGGREGATES.keys()].map((name) => SPELLING.get(name) ?? name),
      'shortestPath',
      'allShortestPaths',
      'reduce',
      'all',
      'any',
      'none',
      'single',
    ].sort(),
  ),
];
