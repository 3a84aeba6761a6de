// The parts of a query in, what runs them out: their stages are joined once, from last to first, and the rows
// of every run flow through them one by one.

import type { QuerySource } from '../source.ts';
import type { Query } from './ast.ts';
import { DEFAULT_LIMITS } from './budget.ts';
import { compileSingleQuery } from './compile-query.ts';
import type { Context } from './context.ts';
import { mergingDuplicates } from './merge-duplicates.ts';
import {
  beginRun,
  type CypherOptions,
  givenIn,
  NO_PARAMETERS,
  openContext,
} from './open-context.ts';
import type { PlanStep } from './plan-step.ts';
import type { CypherResult, TakeRow } from './run.ts';
import type { Row } from './scope.ts';
import { inMidst, joined } from './sink.ts';
import { type LiveTrace, NO_TRACE } from './trace.ts';
import { unionColumns } from './union-columns.ts';
import type { MapValue } from './value.ts';

/** A query ready to run, one run after another. One that was ended midway must not be used again. */
export interface CompiledParts {
  readonly columns: readonly string[];
  readonly steps: readonly PlanStep[];
  /** Whether it would be compiled alike with these. */
  readonly fits: (options: CypherOptions) => boolean;
  readonly run: (take: TakeRow, given: CypherOptions) => Pick<CypherResult, 'truncated'>;
}

/** Compiles a query. @throws RapportError query.syntax, query.unsupported, query.unknown-type */
export function compileParts(
  query: Query,
  source: QuerySource,
  options: CypherOptions,
): CompiledParts {
  const context = openContext(source, options, query.mode === 'profile');
  const parts = query.parts.map((part) => compileSingleQuery(part, context));
  const columns = unionColumns(query.parts, parts);
  const giver = new RowGiver();
  // Every query ends in RETURN, whose rows are new ones.
  const last = inMidst({ push: (values, trace) => giver.give(values, trace) });
  const sink = parts.length > 1 && !query.all ? mergingDuplicates(last, context) : last;
  const firsts = parts.map(({ stages }) => joined(stages, inMidst(sink)));
  const run: CompiledParts['run'] = (take, given) => {
    beginRun(context, given);
    giver.begin(take, given.limits?.rows ?? DEFAULT_LIMITS.rows);
    sink.begin();
    for (const first of firsts) {
      if (giver.isOver) break;
      first.begin();
      first.push([], NO_TRACE);
      first.end();
    }
    sink.end();
    context.memory.forget();
    return giver.end();
  };
  const steps = parts.flatMap(({ plan }) => plan);
  return { columns, steps, fits: fitting(context), run };
}

/** Whether what a plan rests on is as it was when it was chosen; where parameters are the same, it is. */
function fitting(context: Context): CompiledParts['fits'] {
  let known: MapValue = new Map(context.run.given.parameters);
  return (options) => {
    const { parameters = NO_PARAMETERS } = options;
    if (areAlike(known, parameters)) return true;
    context.run.given = givenIn(options);
    if (!context.basis.holds()) return false;
    known = new Map(parameters);
    return true;
  };
}

function areAlike(before: MapValue, now: MapValue): boolean {
  if (before.size !== now.size) return false;
  for (const [name, value] of now) if (value !== before.get(name)) return false;
  return true;
}

const NOBODY: TakeRow = () => false;

/** Gives rows to whoever takes those of the run at hand, up to its limit. */
class RowGiver {
  #take = NOBODY;
  #left = 0;
  #truncated = false;
  isOver = false;

  begin(take: TakeRow, rowLimit: number): void {
    this.#take = take;
    this.#left = rowLimit;
    this.#truncated = false;
    this.isOver = false;
  }

  give(values: Row, trace: LiveTrace): boolean {
    if (this.isOver) return false;
    this.#truncated = this.#left-- <= 0;
    this.isOver = this.#truncated || !this.#take({ values, trace: trace.take() });
    return !this.isOver;
  }

  end(): Pick<CypherResult, 'truncated'> {
    this.#take = NOBODY;
    return { truncated: this.#truncated };
  }
}
