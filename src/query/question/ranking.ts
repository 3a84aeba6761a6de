// A pattern and what is counted in it in, the query that keeps who has enough, or the most, out.

import { DEFAULT_LIMITS } from '../cypher/budget.ts';
import { runCypher } from '../cypher/run.ts';
import type { QuerySource } from '../source.ts';
import type { HowMany } from './frame.ts';

/** What is counted for whom. */
export interface Counted {
  /** `MATCH ... WHERE ...`, on lines of its own. */
  readonly head: string;
  /** The variable that the answer names, and its column. */
  readonly key: string;
  readonly column: string;
  /** What is counted: a variable. */
  readonly of: string;
  readonly howMany: HowMany;
}

const MOST_STEPS = 2_000_000;

/** Writes the query; for the most, it ends after all who share the first place. */
export function rankingText(counted: Counted, source: QuerySource): string {
  const { head, key, column, of, howMany } = counted;
  const lines = [
    head,
    `WITH ${key}, count(DISTINCT ${of}) AS count`,
    ...(howMany === 'most' ? [] : [`WHERE count >= ${howMany.atLeast}`]),
    `RETURN ${key}.name AS ${column}, count`,
    `ORDER BY count DESC, ${column}`,
  ];
  const text = lines.join('\n');
  return howMany === 'most' ? `${text}\nLIMIT ${sharing(text, source)}` : text;
}

/** How many share the first place. */
function sharing(ranking: string, source: QuerySource): number {
  const { rows } = runCypher(source, ranking, {
    limits: { ...DEFAULT_LIMITS, steps: MOST_STEPS },
    parameters: new Map(),
  });
  const counts = rows.map(({ values }) => Number(values[1]));
  return Math.max(1, counts.filter((count) => count === counts[0]).length);
}
