// The keys of a grouping in, a number for each row out that two rows share only where all keys are equal.
// Method: where keys are made of types and of properties that a source keeps as numbers into a dictionary,
// those numbers decide, and a key is evaluated once for each of them instead of once for each row.
// @source D. Abadi, S. Madden, M. Ferreira, "Integrating compression and execution in column-oriented
// database systems", SIGMOD 2006

import type { Codes, QuerySource } from '../source.ts';
import type { Expression } from './ast.ts';
import { edgeIn, nodeIn } from './fits.ts';
import type { Row, Scope } from './scope.ts';
import { fingerprint } from './walk.ts';

/** The number of a row; undefined where a key must be looked at, as where there is no node. */
export type KeyNumber = (row: Row) => number | undefined;

/** Functions that give the same for the same text. */
const STEADY: ReadonlySet<string> = new Set([
  ...['substring', 'left', 'right', 'toupper', 'tolower', 'trim', 'ltrim', 'rtrim'],
  ...['size', 'coalesce', 'tostring', 'tointeger', 'tofloat', 'split', 'replace', 'reverse'],
]);

/** Past this many combinations a number is not exact any more. */
const MOST = Number.MAX_SAFE_INTEGER;

/** Numbers for keys; undefined where a key is made of something else. */
export function keyNumbers(
  keys: readonly Expression[],
  scope: Scope,
  source: QuerySource,
): KeyNumber | undefined {
  if (keys.length === 0 || source.codes === undefined) return undefined;
  const columns = new Map<string, CodedColumn>();
  for (const part of keys.flatMap((key) => leavesOf(key))) {
    const column = columnOf(part, scope, source);
    if (column === undefined) return undefined;
    columns.set(fingerprint(part), column);
  }
  const all = [...columns.values()];
  const combinations = all.reduce((product, { codes }) => product * codes.count, 1);
  return all.length === 0 || combinations > MOST ? undefined : combined(all);
}

interface CodedColumn {
  readonly slot: number;
  readonly of: 'node' | 'edge';
  readonly codes: Codes;
}

function combined(columns: readonly CodedColumn[]): KeyNumber {
  return (row) => {
    let number = 0;
    for (let at = 0; at < columns.length; at++) {
      const { slot, of, codes } = columns[at] as CodedColumn;
      const id = (of === 'edge' ? edgeIn(row, slot) : nodeIn(row, slot)) ?? -1;
      if (id < 0) return undefined;
      number = number * codes.count + (codes.at[id] ?? 0);
    }
    return number;
  };
}

/** What an expression reads of nodes and relationships, or what in it may not be steady. */
function leavesOf(key: Expression): readonly Expression[] {
  if (key.kind === 'literal') return [];
  if (key.kind !== 'call' || !STEADY.has(key.name.toLowerCase())) return [key];
  return key.args.flatMap(leavesOf);
}

/** A property of a variable, or its type. */
function columnOf(part: Expression, scope: Scope, source: QuerySource): CodedColumn | undefined {
  const isType = part.kind === 'call' && part.name.toLowerCase() === 'type';
  const owner = part.kind === 'property' ? part.of : isType ? part.args[0] : undefined;
  if (owner?.kind !== 'variable') return undefined;
  const { slot, type } = scope.get(owner.name, owner.at);
  if (type !== 'node' && type !== 'edge') return undefined;
  const codes = source.codes?.(type, part.kind === 'property' ? part.name : undefined);
  return codes === undefined ? undefined : { slot, of: type, codes };
}
