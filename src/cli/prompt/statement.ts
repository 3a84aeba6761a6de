// Lines as they are typed in, whole statements out: a question ends with its line, openCypher with `;` or
// an empty line, and a line that begins with `:` is a command to the prompt.

import { endOfQuery, isOpenCypher } from '../../query/is-open-cypher.ts';

/** Something to be done. */
export interface Statement {
  readonly kind: 'query' | 'command';
  readonly text: string;
  /** How many lines it was typed in. */
  readonly lines: number;
}

/** Lines that are no whole statement yet. */
export type Pending = readonly string[];

/** What a further line makes of those before it: a statement, or more to wait for. */
export function addLine(pending: Pending, line: string): Statement | Pending {
  const lines = [...pending, line];
  const text = lines.join('\n');
  if (pending.length === 0 && line.trim() === '') return [];
  if (pending.length === 0 && line.startsWith(':')) {
    return { kind: 'command', text: line.slice(1).trim(), lines: 1 };
  }
  if (!isOpenCypher(text)) return query(text, lines);
  const end = endOfQuery(text);
  return end === undefined && line.trim() !== '' ? lines : query(text.slice(0, end), lines);
}

function query(text: string, lines: Pending): Statement {
  return { kind: 'query', text: text.trim(), lines: lines.length };
}

/** The statement that is left when no line follows. */
export function lastStatement(pending: Pending): Statement | undefined {
  const text = pending.join('\n').trim();
  return text === '' ? undefined : query(text, pending);
}
