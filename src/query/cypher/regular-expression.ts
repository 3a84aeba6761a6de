// A pattern and a text in, whether the whole text matches out (`=~`). Method: RE2's automata, whose time
// is linear in text and pattern, so that no pattern can hang; what needs backtracking is refused, and so
// is what Java, and with it Neo4j, would read otherwise.
// @source https://github.com/google/re2/wiki/Syntax

import { createRequire } from 'node:module';
import type { RE2JS } from 're2js';
import { lazy } from '../../ontology/lazy.ts';
import type { Budget } from './budget.ts';
import { queryError } from './fail.ts';
import type { RunMemory } from './run-memory.ts';

/** Loaded with the first pattern: most queries have none. */
const re2 = lazy(() => createRequire(import.meta.url)('re2js') as typeof import('re2js'));

const LONGEST = 1_000;
/** States looked at for one step of the budget. */
const STATES_PER_STEP = 16;

/** Tests texts against patterns; each pattern is compiled once in a run. */
export class RegularExpressions {
  readonly #budget: Budget;
  readonly #compiledOf: () => Map<string, RE2JS>;

  constructor(budget: Budget, memory: RunMemory) {
    this.#budget = budget;
    this.#compiledOf = memory.of(() => new Map());
  }

  /** @throws RapportError query.syntax where the pattern cannot be read, query.limit */
  matches(text: string, pattern: string, at: number): boolean {
    const compiled = this.#compiledOf().get(pattern) ?? this.#compile(pattern, at);
    const states = (text.length + 1) * compiled.programSize();
    this.#budget.step(1 + Math.ceil(states / STATES_PER_STEP));
    return compiled.matches(text);
  }

  #compile(pattern: string, at: number): RE2JS {
    if (pattern.length > LONGEST) throw unreadable('it is too long', at);
    if (/\[[^\]]*&&/.test(pattern)) throw unreadable('&& in a class is not offered', at);
    try {
      const compiled = re2().RE2JS.compile(pattern);
      this.#budget.keep(compiled.programSize());
      this.#compiledOf().set(pattern, compiled);
      return compiled;
    } catch (error) {
      if (!(error instanceof Error) || !error.name.startsWith('RE2JS')) throw error;
      throw unreadable(error.message.replace(/^error parsing regexp: /, ''), at);
    }
  }
}

function unreadable(why: string, at: number): Error {
  return queryError('invalid-argument-value', `cannot use the regular expression: ${why}`, at);
}
