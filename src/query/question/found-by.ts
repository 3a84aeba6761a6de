// What a question asks in; out, what the graph answers to it, for questions that rest on others: whether it has an answer,
// and whom or what that names.

import { RapportError } from '../../model/index.ts';
import { DEFAULT_LIMITS } from '../cypher/budget.ts';
import { type CypherResult, runCypher } from '../cypher/run.ts';
import type { QuerySource } from '../source.ts';
import type { Frame } from './frame.ts';
import { type NameMatch, nameIndexOf } from './names.ts';
import { writeFrame } from './write-frame.ts';

const MOST_STEPS = 200_000;

/** Whether the first column of the answer is who or what was asked for. */
export function asksFor(frame: Frame): boolean {
  if (frame.kind !== 'relation' || frame.wanted !== 'rows') return false;
  return frame.subject.kind === 'asked' || frame.object.kind === 'asked';
}

/** Whether a question has an answer. */
export function isTold(frame: Frame, source: QuerySource): boolean {
  const { rows } = attempt(() => foundFor(frame, source)) ?? NOTHING;
  return rows.some(({ values }) => values.some((value) => value !== null && value !== 0));
}

const NOTHING: Pick<CypherResult, 'rows'> = { rows: [] };

const MOST_FOUND = 20;

function foundFor(frame: Frame, source: QuerySource) {
  const { cypher } = writeFrame(frame, source);
  const limits = { ...DEFAULT_LIMITS, rows: 100, steps: MOST_STEPS };
  return runCypher(source, cypher, { limits, parameters: new Map() });
}

/** The names that the first column of the answer holds, where they are few. */
export function foundBy(frame: Frame, source: QuerySource): readonly NameMatch[] {
  const { rows } = attempt(() => foundFor(frame, source)) ?? NOTHING;
  const names = new Set(rows.map(({ values }) => values[0]));
  if (names.size > MOST_FOUND) return [];
  return [...names].flatMap((name): readonly NameMatch[] => {
    if (typeof name !== 'string') return [];
    const candidates = nameIndexOf(source).nodes.filter((node) => node.name === name);
    return candidates.length === 0 ? [] : [{ end: 0, written: name, position: 0, candidates }];
  });
}

/** What a reading gives, or nothing where it is refused. */
export function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof RapportError) return undefined;
    throw error;
  }
}
