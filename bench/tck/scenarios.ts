// A folder with the openCypher TCK in, its scenarios out, outlines expanded, each with what it asks for
// and whether its query only reads.
// @source https://github.com/opencypher/openCypher, tck/features, commit 677cbaf (Apache-2.0)

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator, type Pickle, type PickleStep } from '@cucumber/messages';
import { byCodeUnit } from '../../src/model/index.ts';

/** A table of texts; the first row is its head. */
export type TextTable = readonly (readonly string[])[];

/** What a scenario says about the outcome. */
export type Expectation =
  | {
      readonly kind: 'rows';
      readonly table: TextTable;
      readonly ordered: boolean;
      /** Whether the order within lists counts. */
      readonly listsOrdered: boolean;
    }
  | {
      readonly kind: 'error';
      readonly type: string;
      readonly phase: 'compile time' | 'runtime' | 'any time';
      /** What exactly is wrong; `*` where anything may be. */
      readonly detail: string;
    };

/** One scenario, or one row of an outline. */
export interface Scenario {
  /** Path of the feature below the folder. */
  readonly feature: string;
  readonly name: string;
  /** Name of a graph kept in a file; absent where the graph begins empty. */
  readonly graph?: string;
  /** Queries that fill the graph. */
  readonly setUp: readonly string[];
  /** Texts of parameters by name. */
  readonly parameters: TextTable;
  readonly query: string;
  readonly expected: Expectation | undefined;
  readonly scope: 'read-only' | 'procedure' | 'write';
}

/** Reads every scenario below `folder`/features, in the order of paths. */
export function readScenarios(folder: string): readonly Scenario[] {
  const features = join(folder, 'features');
  return readdirSync(features, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.feature'))
    .sort(byCodeUnit)
    .flatMap((path) => readPickles(join(features, path)).map((pickle) => scenarioOf(pickle, path)));
}

function readPickles(file: string): readonly Pickle[] {
  const newId = IdGenerator.incrementing();
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
  return compile(parser.parse(readFileSync(file, 'utf8')), file, newId);
}

function scenarioOf({ name, steps }: Pickle, feature: string): Scenario {
  const graph = steps
    .map(({ text }) => /^the (.+) graph$/.exec(text)?.[1])
    .find((found) => found !== undefined);
  const query = textOf(steps.find(({ text }) => text.startsWith('executing query')));
  return {
    feature,
    name,
    query,
    scope: scopeOf(query, steps),
    setUp: steps.filter(({ text }) => text.startsWith('having executed')).map(textOf),
    parameters: tableOf(steps.find(({ text }) => text.startsWith('parameters are'))),
    expected: steps.map(expectationOf).find((found) => found !== undefined),
    ...(graph === undefined ? {} : { graph }),
  };
}

function textOf(step: PickleStep | undefined): string {
  return step?.argument?.docString?.content ?? '';
}

function tableOf(step: PickleStep | undefined): TextTable {
  const rows = step?.argument?.dataTable?.rows ?? [];
  return rows.map(({ cells }) => cells.map(({ value }) => value));
}

/** Quoted texts and names may hold the word of a clause. */
const QUOTED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`/g;
const WRITES = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|FOREACH)\b/i;

function scopeOf(query: string, steps: readonly PickleStep[]): Scenario['scope'] {
  const bare = query.replaceAll(QUOTED, "''");
  const offersProcedure = steps.some(({ text }) => text.startsWith('there exists a procedure'));
  if (offersProcedure || /\bCALL\b/i.test(bare)) return 'procedure';
  return WRITES.test(bare) ? 'write' : 'read-only';
}

function expectationOf(step: PickleStep): Expectation | undefined {
  const { text } = step;
  const error = /^an? (\w+) should be raised at (compile time|runtime|any time): (\S+)$/.exec(text);
  if (error !== null) {
    const [, type = '', phase, detail = ''] = error;
    return { kind: 'error', type, phase: phase as 'compile time', detail };
  }
  if (text.startsWith('the result should be empty')) {
    return { kind: 'rows', table: [], ordered: false, listsOrdered: true };
  }
  if (!text.startsWith('the result should be')) return undefined;
  return {
    kind: 'rows',
    table: tableOf(step),
    ordered: text.includes('in order'),
    listsOrdered: !text.includes('ignoring element order'),
  };
}
