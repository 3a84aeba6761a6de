// A question with the Cypher that a person wrote for it in; out, whether the reader of questions has it
// right, refuses it, or answers it wrongly and does not say so. Columns may differ: every row of ours must
// be among what was answered, and every answered row must hold one of ours. Where ours may as well be refused as
// answered, both are right; and where ours has no row, so is a refusal that quotes the sentence which says it. A set may give
// the rows that a person reads out of the articles instead of Cypher.

import { RapportError } from '../../../src/model/index.ts';
import { cellText } from '../../../src/query/cell-text.ts';
import { ask, type QuerySource } from '../../../src/query/index.ts';
import type { Case } from '../../../tests/query/case-files.ts';
import { saysLine, saysWhatIsTold } from './told-rows.ts';

/** What became of a question. */
export interface Verdict {
  readonly question: string;
  readonly outcome: 'right' | 'wrong' | 'refused';
  /** For a person: what was asked instead, or why it was refused. */
  readonly found: string;
}

/** Asks one question of a case file and judges the answer. */
export function judge(source: QuerySource, { question, lines }: Case): Verdict {
  const refusal = lines.get('!')?.[0];
  const answered = tryToAsk(source, question, lines.get('<') ?? []);
  if (answered instanceof RapportError) {
    const found = `${answered.code}: ${answered.message}`;
    if (refusal === undefined && quotesInsteadOfNone(source, lines, answered))
      return { question, outcome: 'right', found };
    if (refusal === undefined) return { question, outcome: 'refused', found };
    const named = refusal !== 'query.ambiguous' || answered.code === refusal;
    return { question, outcome: named ? 'right' : 'refused', found };
  }
  const found = `${answered.cypher}\n${answered.rows.map((row) => row.map(cellText).join(' | ')).join('\n')}`;
  const cypher = lines.get('>')?.join('\n') ?? '';
  const [told, missed] = [lines.get('='), lines.get('-')];
  if (cypher === '' && (told ?? missed) !== undefined) {
    const right = saysWhatIsTold(answered.rows, { told: told ?? [], missed: missed ?? [] });
    return { question, outcome: right ? 'right' : 'wrong', found };
  }
  if (cypher === '') return { question, outcome: 'wrong', found };
  const gold = ask(source, cypher).rows.map((row) => row.map(cellText));
  const rows = answered.rows.map((row) => row.map(cellText));
  const right =
    gold.length === 0 && rows.length === 0
      ? speaksOf(cypher, answered.cypher)
      : gold.every((wanted) => rows.some((row) => holds(row, wanted))) &&
        rows.every((row) => gold.some((wanted) => holds(row, wanted)));
  return { question, outcome: right ? 'right' : 'wrong', found };
}

/** What the graph does not hold is as well refused with the sentence that says it as answered with nobody. */
function quotesInsteadOfNone(
  source: QuerySource,
  lines: Case['lines'],
  { message }: RapportError,
): boolean {
  const quoted = /an article says: "(.*)"/s.exec(message)?.[1];
  if (quoted === undefined) return false;
  const cypher = lines.get('>')?.join('\n') ?? '';
  const told = [...(lines.get('=') ?? []), ...(lines.get('-') ?? [])];
  if (cypher === '') return told.some((line) => saysLine(quoted, line));
  return ask(source, cypher).rows.length === 0;
}

/** How many of the answers that a person reads out of the articles the graph gives to the person's Cypher. */
export function toldIn(
  source: QuerySource,
  { lines }: Case,
): { readonly lines: number; readonly found: number } {
  const told = [...(lines.get('=') ?? []), ...(lines.get('-') ?? [])];
  const cypher = lines.get('>')?.join('\n');
  if (cypher === undefined || told.length === 0) return { lines: 0, found: 0 };
  const rows = ask(source, cypher).rows.map((row) => row.map(cellText));
  const found = told.filter((line) => rows.some((row) => holds(row, line.split(' | '))));
  return { lines: told.length, found: found.length };
}

function tryToAsk(source: QuerySource, question: string, previous: readonly string[]) {
  try {
    return ask(source, question, { previous });
  } catch (error) {
    if (error instanceof RapportError) return error;
    throw error;
  }
}

function holds(row: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((cell) => row.includes(cell));
}

/** Where neither finds a row: whether all names and types of ours are in what was asked. */
function speaksOf(gold: string, asked: string): boolean {
  const words = [...gold.matchAll(/'((?:[^'\\]|\\.)+)'|\[\w*:([A-Z_]+)\]/g)];
  const written = asked.toLowerCase();
  return words.every(([, text, type]) => written.includes((text ?? type ?? '').toLowerCase()));
}
