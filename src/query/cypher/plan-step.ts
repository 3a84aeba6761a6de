// The plan of a query as people read it, and what happened at each step where it is profiled: rows that
// went on from there, and hits, the steps of the budget spent there.

import type { Budget, Meter } from './budget.ts';
import type { Runner } from './match-state.ts';
import type { Stage } from './sink.ts';

/** One step of a plan. */
export interface PlanStep extends Meter {
  readonly does: string;
  rows: number;
}

/** A step that nothing has happened at yet. */
export function planStep(does: string): PlanStep {
  return { does, rows: 0, hits: 0 };
}

/** A stage, and what it does. */
export interface PlannedStage {
  readonly step: PlanStep;
  readonly stage: Stage;
}

/** Measures a step of matching. */
export function meteredWrap(
  step: PlanStep,
  budget: Budget,
  wrap: (next: Runner) => Runner,
): (next: Runner) => Runner {
  return (next) => {
    const run = wrap((state) => {
      step.rows++;
      return next(state);
    });
    return (state) => within(step, budget, () => run(state));
  };
}

/** Measures a stage. */
export function meteredStage(step: PlanStep, budget: Budget, stage: Stage): Stage {
  return (next) => {
    const inner = stage({
      begin: next.begin,
      push: (row, trace) => {
        step.rows++;
        return next.push(row, trace);
      },
      end: next.end,
    });
    return {
      begin: inner.begin,
      push: (row, trace) => within(step, budget, () => inner.push(row, trace)),
      end: () => within(step, budget, inner.end),
    };
  };
}

/** What runs inside is counted for the step; a step further on counts for itself. */
function within<T>(step: PlanStep, budget: Budget, run: () => T): T {
  const before = budget.meter;
  budget.meter = step;
  const result = run();
  budget.meter = before;
  return result;
}
