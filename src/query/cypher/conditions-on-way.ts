// The conditions on a shortest path in; out, which of them can be asked of each node or edge on the way,
// before the path is complete, and which of the whole path alone.

import type { Known } from './choose-access.ts';
import type { Evaluate } from './context.ts';
import type { Condition, PathPart } from './pattern-parts.ts';
import type { ElementTest } from './shortest-path.ts';

/** Conditions that the search itself tests. */
export interface ConditionsOnWay {
  readonly elements: readonly ElementTest[];
  readonly whole: readonly Evaluate[];
  /** Those that need not be tested again. */
  readonly tested: ReadonlySet<Condition>;
}

/** Sorts out the conditions that look at a path. */
export function conditionsOnWay(path: PathPart, around: Known): ConditionsOnWay {
  const { slot } = path;
  const mine = around.conditions.filter(({ needs }) => slot !== undefined && needs.has(slot));
  const elements = new Map(
    mine.flatMap((condition) => {
      const test = findElementTest(condition, path, around);
      return test === undefined ? [] : [[condition, test] as const];
    }),
  );
  const whole = mine.filter(
    (condition) =>
      !elements.has(condition) &&
      [...condition.needs].every((need) => need === slot || around.bound.has(need)),
  );
  return {
    elements: [...elements.values()],
    whole: whole.map(({ holds }) => holds),
    tested: new Set([...elements.keys(), ...whole]),
  };
}

/** The test in `all(x IN nodes(p) WHERE ...)` and `none(...)`; undefined for any other condition. */
function findElementTest(
  { expression }: Condition,
  path: PathPart,
  { scope, context, builder, bound }: Known,
): ElementTest | undefined {
  if (expression?.kind !== 'quantifier' || path.name === undefined) return undefined;
  const { quantifier, list, variable, where } = expression;
  if (quantifier !== 'all' && quantifier !== 'none') return undefined;
  if (list.kind !== 'call' || list.args.length !== 1) return undefined;
  const [of] = list.args;
  const over = list.name.toLowerCase();
  if (of?.kind !== 'variable' || of.name !== path.name) return undefined;
  if (over !== 'nodes' && over !== 'relationships') return undefined;
  if ([...builder.needsOf(where)].some((slot) => !bound.has(slot))) return undefined;
  const inner = scope.child();
  const { slot } = inner.declare(variable, over === 'nodes' ? 'node' : 'edge');
  return { over, slot, wanted: quantifier === 'all', holds: context.compile(where, inner) };
}
