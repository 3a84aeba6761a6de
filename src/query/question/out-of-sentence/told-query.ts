// What a sentence tells in; out, the openCypher that gives it as rows: who is mentioned in that sentence under that name, or
// the number or day that it says, with the sentence behind it.

import type { QuerySource } from '../../source.ts';
import { quoted } from '../cypher-text.ts';
import type { Candidate } from './candidates-for.ts';
import type { Phrase } from './phrases.ts';
import type { Wanted } from './what-is-asked.ts';

/** A query, the sentence that it rests on, and what it says. */
export interface ToldQuery {
  readonly cypher: string;
  readonly sentence: string;
  readonly said: string;
}

const COLUMNS: Readonly<Record<Wanted, string>> = {
  who: 'who',
  count: 'count',
  money: 'amount',
  span: 'duration',
  place: 'place',
  day: 'date',
};

/** Writes the query; nothing where nothing is told. */
export function toldQuery(
  source: QuerySource,
  wanted: Wanted,
  { sentence, spoken }: Candidate,
  fills: readonly Phrase[],
): ToldQuery | undefined {
  const [first] = fills;
  if (first === undefined) return undefined;
  const column = COLUMNS[wanted];
  const isIn = `${quoted(sentence)} IN m.sentences`;
  const nodes = fills.flatMap(({ node }) => (node === undefined ? [] : [source.nodeKey(node)]));
  if (nodes.length === fills.length) {
    const keys = `[${nodes.map(quoted).join(', ')}]`;
    const cypher = `MATCH (a)-[m:MENTIONED_IN]->(article:Article)
WHERE ${isIn} AND a.id IN ${keys}
RETURN DISTINCT a.name AS ${column}
ORDER BY ${column}`;
    return { cypher, sentence, said: [...nodes].sort().join() };
  }
  const [witness] = spoken;
  if (witness === undefined || first.value === undefined) return undefined;
  const value = typeof first.value === 'number' ? String(first.value) : quoted(String(first.value));
  const cypher = `MATCH (a)-[m:MENTIONED_IN]->(article:Article)
WHERE ${isIn} AND a.id = ${quoted(source.nodeKey(witness.node))}
RETURN DISTINCT ${value} AS ${column}, ${quoted(first.told)} AS told`;
  return { cypher, sentence, said: value };
}
