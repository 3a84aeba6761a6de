// Words read as a name in, the one node that is meant out; where the words do not tell, an error that
// asks which.

import { RapportError } from '../../model/index.ts';
import type { NamedNode, NameMatch } from './names.ts';
import { fold } from './words.ts';

/** What reading a question took for granted; grows as names are settled. */
export type Notes = string[];

/**
 * Settles who is meant; `types` are those that fit the place in the question.
 *
 * @throws RapportError query.unknown-name where several are.
 */
export function settle(match: NameMatch, types: readonly string[], notes: Notes): NamedNode {
  const fitting = match.candidates.filter(({ type }) => types.includes(type));
  const candidates = fitting.length > 0 ? fitting : match.candidates;
  const [first] = candidates;
  if (first === undefined) throw unknownPerson(match.written, match.position, []);
  const names = new Set(candidates.map(({ name, label }) => `${label} ${name}`));
  if (names.size > 1) throw ambiguous(match, candidates);
  if (candidates.length > 1)
    notes.push(`${candidates.length} are named ${first.name}; all of them are asked about`);
  if (fold(match.written) !== fold(first.name))
    notes.push(`"${match.written}" read as ${first.name}`);
  return first;
}

function ambiguous(
  { written, position }: NameMatch,
  candidates: readonly NamedNode[],
): RapportError {
  const sameName = new Set(candidates.map(({ name }) => name)).size === 1;
  const names = candidates.map(({ name, type }) => (sameName ? `the ${type} ${name}` : name));
  const suggestions = [...new Set(names)];
  const shown = suggestions.slice(0, 6).join(', ');
  return new RapportError('query.unknown-name', `which ${written}? ${shown}`, {
    position,
    suggestions: suggestions.slice(0, 10),
  });
}

/** The error for words that are no known name. */
export function unknownPerson(
  written: string,
  position: number,
  suggestions: readonly string[],
): RapportError {
  const advice =
    suggestions.length === 0 ? '' : `; nearest names: ${suggestions.slice(0, 3).join(', ')}`;
  return new RapportError(
    'query.unknown-name',
    `nothing in the graph is named "${written}"${advice}`,
    { position, suggestions },
  );
}
