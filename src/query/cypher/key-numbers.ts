// The keys of a grouping in, a number for each row out that two rows share exactly when all keys are equal.
// Method: where a key is made of types and of properties that a source keeps as numbers into a dictionary,
// it is evaluated once for each of those numbers instead of once for each row.
// @source D. Abadi, S. Madden, M. Ferreira, "Integrating compression and execution in column-oriented
// database systems", SIGMOD 2006

import type { Codes, QuerySource } from '../source.ts';
import type { Expression } from './ast.ts';
import type { Evaluate } from './context.ts';
import { edgeIn, nodeIn } from './fits.ts';
import type { Row, Scope } from './scope.ts';
import { keyOfValue } from './value.ts';
import { fingerprint } from './walk.ts';

/** The number of a row; undefined where a key must be looked at, as where there is no node. */
export type KeyNumber = (row: Row) => number | undefined;

/** A key and what reads it. */
export interface GroupKey {
  readonly expression: Expression;
  readonly evaluate: Evaluate;
}

/** Functions that give the same for the same text. */
const STEADY: ReadonlySet<string> = new Set([
  ...['substring', 'left', 'right', 'toupper', 'tolower', 'trim', 'ltrim', 'rtrim'],
  ...['size', 'coalesce', 'tostring', 'tointeger', 'tofloat', 'split', 'replace', 'reverse'],
]);

/** The most combinations of codes that one key may be made of: what has more hardly repeats. */
const MOST_CODES = 1 << 16;

/** Numbers for keys; undefined where a key is made of something else. */
export function keyNumbers(
  keys: readonly GroupKey[],
  scope: Scope,
  source: QuerySource,
): KeyNumber | undefined {
  const coded: CodedKey[] = [];
  for (const { expression, evaluate } of keys) {
    const columns = columnsOf(expression, scope, source);
    if (columns === undefined) return undefined;
    coded.push(new CodedKey(columns, evaluate));
  }
  if (coded.length === 0) return undefined;
  // So many values of each key that their combinations are exact.
  const span = Math.floor(Number.MAX_SAFE_INTEGER ** (1 / coded.length));
  return (row) => {
    let number = 0;
    for (let at = 0; at < coded.length; at++) {
      const value = coded[at]?.valueNumber(row) ?? -1;
      if (value < 0 || value >= span) return undefined;
      number = number * span + value;
    }
    return number;
  };
}

interface CodedColumn {
  readonly slot: number;
  readonly of: 'node' | 'edge';
  readonly codes: Codes;
}

/** One key: the values that it was found to have are numbered in the order in which they came. */
class CodedKey {
  readonly #columns: readonly CodedColumn[];
  readonly #evaluate: Evaluate;
  /** One more than the number of the value, by combination of codes; 0 where it is not known yet. */
  readonly #known: Int32Array;
  readonly #numbers = new Map<string, number>();

  constructor(columns: readonly CodedColumn[], evaluate: Evaluate) {
    this.#columns = columns;
    this.#evaluate = evaluate;
    this.#known = new Int32Array(combinationsOf(columns));
  }

  /** The number of the value in a row; -1 where the row has not what it is read from. */
  valueNumber(row: Row): number {
    let code = 0;
    for (let at = 0; at < this.#columns.length; at++) {
      const { slot, of, codes } = this.#columns[at] as CodedColumn;
      const id = (of === 'edge' ? edgeIn(row, slot) : nodeIn(row, slot)) ?? -1;
      if (id < 0) return -1;
      code = code * codes.count + (codes.at[id] ?? 0);
    }
    const known = this.#known[code] ?? 0;
    return known > 0 ? known - 1 : this.#learn(code, row);
  }

  #learn(code: number, row: Row): number {
    const key = keyOfValue(this.#evaluate(row));
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    this.#known[code] = number + 1;
    return number;
  }
}

function combinationsOf(columns: readonly CodedColumn[]): number {
  return columns.reduce((product, { codes }) => product * codes.count, 1);
}

/** The columns that a key is made of, each once; undefined where it is made of more, or of too much. */
function columnsOf(
  key: Expression,
  scope: Scope,
  source: QuerySource,
): readonly CodedColumn[] | undefined {
  const columns = new Map<string, CodedColumn>();
  for (const leaf of leavesOf(key)) {
    const column = columnOf(leaf, scope, source);
    if (column === undefined) return undefined;
    columns.set(fingerprint(leaf), column);
  }
  const all = [...columns.values()];
  return all.length > 0 && combinationsOf(all) <= MOST_CODES ? all : undefined;
}

/** What an expression reads of nodes and relationships, or what in it may not be steady. */
function leavesOf(key: Expression): readonly Expression[] {
  if (key.kind === 'literal') return [];
  if (key.kind !== 'call' || !STEADY.has(key.name.toLowerCase())) return [key];
  return key.args.flatMap(leavesOf);
}

/** A property of a variable, or its type. */
function columnOf(leaf: Expression, scope: Scope, source: QuerySource): CodedColumn | undefined {
  const isType = leaf.kind === 'call' && leaf.name.toLowerCase() === 'type';
  const owner = leaf.kind === 'property' ? leaf.of : isType ? leaf.args[0] : undefined;
  if (owner?.kind !== 'variable') return undefined;
  const { slot, type } = scope.get(owner.name, owner.at);
  if (type !== 'node' && type !== 'edge') return undefined;
  const codes = source.codes?.(type, leaf.kind === 'property' ? leaf.name : undefined);
  return codes === undefined ? undefined : { slot, of: type, codes };
}
