// A scenario in, whether the engine does what it says out: passed, failed with the reason, or wrong, where
// rows came that are not those expected. The engine cannot write, so no scenario can leave a trace.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryError } from '../../src/query/cypher/fail.ts';
import { type CypherResult, prepareCypher, runCypher } from '../../src/query/cypher/run.ts';
import type { MapValue } from '../../src/query/cypher/value.ts';
import { canonicalValue } from './canonical.ts';
import { DETAILS, errorTypes, type Phase } from './error-names.ts';
import { expectedValue } from './expected-value.ts';
import { MemoryGraph } from './memory-graph.ts';
import type { Expectation, Scenario, TextTable } from './scenarios.ts';
import { setUp } from './set-up.ts';

/** What became of a scenario. */
export interface Verdict {
  readonly outcome: 'passed' | 'failed' | 'wrong';
  readonly reason: string;
}

const PASSED: Verdict = { outcome: 'passed', reason: '' };
const LIMITS = { rows: 1_000_000 };
/** 2024-02-13T12:00Z; any time will do. */
const NOW = 1_707_825_600_000_000_000n;

/**
 * Runs a scenario; `folder` holds the graphs that scenarios name. It passes where it does on a graph without
 * indexes and on one where every property is indexed, which is planned otherwise.
 */
export function judge(scenario: Scenario, folder: string): Verdict {
  const verdict = judgeOn(scenario, folder, false);
  return verdict.outcome === 'passed' ? judgeOn(scenario, folder, true) : verdict;
}

function judgeOn(scenario: Scenario, folder: string, indexed: boolean): Verdict {
  const { expected } = scenario;
  if (expected === undefined) return failed('the scenario does not say what it expects');
  let graph: MemoryGraph;
  try {
    graph = graphOf(scenario, folder, indexed);
  } catch (error) {
    return failed(`the graph could not be set up: ${messageOf(error)}`);
  }
  const outcome = run(scenario, graph);
  if (expected.kind === 'error') return judgeError(expected, outcome);
  if (outcome.kind === 'error') return failed(`unexpected error: ${messageOf(outcome.error)}`);
  return judgeRows(expected, outcome.result, graph);
}

function failed(reason: string): Verdict {
  return { outcome: 'failed', reason };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function graphOf(
  { graph: name, setUp: queries }: Scenario,
  folder: string,
  indexed: boolean,
): MemoryGraph {
  const graph = new MemoryGraph(indexed);
  if (name !== undefined) {
    setUp(graph, readFileSync(join(folder, 'graphs', name, `${name}.cypher`), 'utf8'));
  }
  for (const query of queries) setUp(graph, query);
  return graph;
}

type Outcome =
  | { readonly kind: 'rows'; readonly result: CypherResult }
  | {
      readonly kind: 'error';
      readonly error: unknown;
      readonly phase: Phase;
    };

function run({ query, parameters: texts }: Scenario, graph: MemoryGraph): Outcome {
  let phase: Phase = 'compile time';
  try {
    const parameters = parametersOf(texts, graph);
    const prepared = prepareCypher(graph, query, { parameters, limits: LIMITS, now: NOW });
    phase = 'runtime';
    return { kind: 'rows', result: prepared.run() };
  } catch (error) {
    return { kind: 'error', error, phase };
  }
}

function parametersOf(texts: TextTable, graph: MemoryGraph): MapValue {
  return new Map(
    texts.map(([name = '', text = '']) => {
      const { rows } = runCypher(graph, `RETURN ${text} AS value`);
      return [name, rows[0]?.values[0] ?? null];
    }),
  );
}

function judgeError(expected: Expectation & { readonly kind: 'error' }, outcome: Outcome): Verdict {
  const { type, phase, detail } = expected;
  const wanted = `${type} at ${phase}: ${detail}`;
  if (outcome.kind === 'rows') return { outcome: 'wrong', reason: `rows instead of ${wanted}` };
  const { error } = outcome;
  if (!(error instanceof QueryError))
    return failed(`broke instead of ${wanted}: ${messageOf(error)}`);
  const name = DETAILS[error.fault];
  const right =
    (detail === '*' || detail === name) &&
    (phase === 'any time' || phase === outcome.phase) &&
    errorTypes(error.fault, outcome.phase).includes(type);
  return right ? PASSED : failed(`${name} at ${outcome.phase} instead of ${wanted}`);
}

function judgeRows(
  expected: Expectation & { readonly kind: 'rows' },
  { columns, rows, truncated }: CypherResult,
  graph: MemoryGraph,
): Verdict {
  const [head = [], ...body] = expected.table;
  const found = rows.map(({ values }) =>
    values.map((value) => canonicalValue(value, graph, expected)).join(' | '),
  );
  const wanted = body.map((row) => row.map((cell) => expectedValue(cell, expected)).join(' | '));
  const ordered = (lines: readonly string[]) => (expected.ordered ? lines : [...lines].sort());
  const difference = firstDifference(
    [columns.join(' | '), ...ordered(found)],
    [head.join(' | '), ...ordered(wanted)],
  );
  if (truncated) return failed('the rows were cut');
  return difference === undefined ? PASSED : { outcome: 'wrong', reason: difference };
}

function firstDifference(found: readonly string[], wanted: readonly string[]): string | undefined {
  if (expectedNoRows(found, wanted)) return undefined;
  for (let at = 0; at < Math.max(found.length, wanted.length); at++) {
    if (found[at] !== wanted[at])
      return `found ${found[at] ?? 'no more rows'}, expected ${wanted[at] ?? 'no more rows'}`;
  }
  return undefined;
}

/** A result that should be empty names no columns. */
function expectedNoRows(found: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length === 1 && wanted[0] === '' && found.length === 1;
}
