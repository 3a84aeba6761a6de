// The keys of a grouping in, a number for each row out that two rows share exactly when all keys are equal.
// Method: where a key is made of types and of properties that a source keeps as numbers into a dictionary,
// it is evaluated once for each of those numbers instead of once for each row; a property alone has its number.
// @source D. Abadi, S. Madden, M. Ferreira, "Integrating compression and execution in column-oriented
// database systems", SIGMOD 2006

import type { Codes, QuerySource } from '../source.ts';
import type { Expression } from './ast.ts';
import type { Evaluate } from './context.ts';
import { edgeIn, nodeIn } from './fits.ts';
import type { Row, Scope } from './scope.ts';
import { keyOfValue } from './value.ts';
import { fingerprint } from './walk.ts';

/** The number of a row. */
export type KeyNumber = (row: Row) => number;

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

/** Numbers for keys; undefined where a key is made of something else, or too many values could be combined. */
export function keyNumbers(
  keys: readonly GroupKey[],
  scope: Scope,
  source: QuerySource,
): KeyNumber | undefined {
  const coded: NumberedKey[] = [];
  for (const key of keys) {
    const numbered = ownIds(key.expression, scope, source) ?? codedKey(key, scope, source);
    if (numbered === undefined) return undefined;
    coded.push(numbered);
  }
  const combinations = coded.reduce((product, { count }) => product * count, 1);
  if (coded.length === 0 || combinations > Number.MAX_SAFE_INTEGER) return undefined;
  return combined(coded);
}

interface CodedColumn {
  readonly slot: number;
  readonly of: 'node' | 'edge';
  readonly codes: Codes;
}

/** One key: a number below `count` for each row, the same where the value is. */
interface NumberedKey {
  readonly numberIn: KeyNumber;
  readonly count: number;
}

/** A node or an edge itself; 0 is none. */
function ownIds(key: Expression, scope: Scope, source: QuerySource): NumberedKey | undefined {
  if (key.kind !== 'variable') return undefined;
  const { slot, type } = scope.get(key.name, key.at);
  if (type !== 'node' && type !== 'edge') return undefined;
  const idIn = type === 'node' ? nodeIn : edgeIn;
  const count = type === 'node' ? source.nodeCount : source.edgeCount;
  return { numberIn: (row) => (idIn(row, slot) ?? -1) + 1, count: count + 1 };
}

function codedKey(
  { expression, evaluate }: GroupKey,
  scope: Scope,
  source: QuerySource,
): NumberedKey | undefined {
  const columns = columnsOf(expression, scope, source);
  if (columns === undefined) return undefined;
  const [first] = columns;
  if (expression.kind === 'property' && first?.codes.isOneToOne === true) return ownCodes(first);
  const count = columns.reduce((product, { codes }) => product * (codes.count + 1), 1);
  return count <= MOST_CODES ? learntNumbers(columns, count, evaluate) : undefined;
}

/** A property whose codes are one for each value; 0 is none, as of a node that is not there. */
function ownCodes({ slot, of, codes }: CodedColumn): NumberedKey {
  const idIn = of === 'edge' ? edgeIn : nodeIn;
  const numberIn = (row: Row): number => {
    const id = idIn(row, slot);
    return id === undefined ? 0 : (codes.at[id] ?? 0);
  };
  return { numberIn, count: codes.count };
}

/** The values that a key is found to have are numbered in the order in which they come. */
function learntNumbers(
  columns: readonly CodedColumn[],
  count: number,
  evaluate: Evaluate,
): NumberedKey {
  /** One more than the number of the value, by combination of codes; 0 where it is not known yet. */
  const known = new Int32Array(count);
  const numbers = new Map<string, number>();
  const learn = (code: number, row: Row): number => {
    const key = keyOfValue(evaluate(row));
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    known[code] = number + 1;
    return number;
  };
  const codeIn = combined(columns.map(codeOf));
  const numberIn = (row: Row): number => {
    const code = codeIn(row);
    const found = known[code] ?? 0;
    return found > 0 ? found - 1 : learn(code, row);
  };
  return { numberIn, count };
}

/** The code of a row in one column; what is not there has a code of its own. */
function codeOf({ slot, of, codes: { at, count } }: CodedColumn): NumberedKey {
  const idIn = of === 'edge' ? edgeIn : nodeIn;
  const numberIn = (row: Row): number => {
    const id = idIn(row, slot);
    return id === undefined ? count : (at[id] ?? 0);
  };
  return { numberIn, count: count + 1 };
}

/** One number for several, each combination another. */
function combined(parts: readonly NumberedKey[]): KeyNumber {
  const [first, second, ...more] = parts;
  if (first === undefined) return () => 0;
  if (second === undefined) return first.numberIn;
  const two = (row: Row) => first.numberIn(row) * second.count + second.numberIn(row);
  return combined([{ numberIn: two, count: first.count * second.count }, ...more]);
}

/** The columns that a key is made of, each once; undefined where it is made of more. */
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
  return columns.size > 0 ? [...columns.values()] : undefined;
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
