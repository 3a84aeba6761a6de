// Words read as a name in, the one node that is meant out; where the words do not tell, an error that
// asks which.

import { RapportError } from '../../model/index.ts';
import type { NamedNode, NameMatch } from './names.ts';
import { fold } from './words.ts';

/** What reading a question took for granted; grows as names are settled. */
export type Notes = string[];

/** The error for a name that may mean several things. */
export class AmbiguousName extends RapportError {
  readonly match: NameMatch;
  /** Those that fit the place in the question, sorted by name. */
  readonly meant: readonly NamedNode[];

  constructor(match: NameMatch, meant: readonly NamedNode[]) {
    const sameName = new Set(meant.map(({ name }) => name)).size === 1;
    const sameLabel = new Set(meant.map(({ label }) => label)).size === 1;
    const names =
      sameName && !sameLabel
        ? meant.map(({ name, type }) => `the ${type} ${name}`)
        : meant.map(({ name }) => name);
    const suggestions = [...new Set(names)];
    const shown =
      sameName && sameLabel ? `${meant.length} are named so` : suggestions.slice(0, 6).join(', ');
    super('query.ambiguous', `which ${match.written}? ${shown}`, {
      position: match.position,
      suggestions: suggestions.slice(0, 10),
    });
    this.match = match;
    this.meant = meant;
  }
}

/** Those of the candidates that fit; all where none does. */
export function fittingOf(
  { candidates }: NameMatch,
  types: readonly string[],
): readonly NamedNode[] {
  const fitting = candidates.filter(({ type }) => types.includes(type));
  return fitting.length > 0 ? fitting : candidates;
}

/**
 * Settles who is meant; `types` are those that fit the place in the question.
 *
 * @throws RapportError query.ambiguous where several are, query.unknown-name where none is.
 */
export function settle(match: NameMatch, types: readonly string[], notes: Notes): NamedNode {
  const candidates = fittingOf(match, types);
  const [first] = candidates;
  if (first === undefined) throw unknownPerson(match.written, match.position, []);
  if (candidates.length > 1 && !areOneDescription(candidates))
    throw new AmbiguousName(match, candidates);
  if (candidates.length > 1)
    notes.push(`${candidates.length} are named ${first.name}; all of them are asked about`);
  if (fold(match.written) !== fold(first.name))
    notes.push(`"${match.written}" read as ${first.name}`);
  // What is chosen among several, or asked about together, goes by its name or its key.
  return candidates.length > 1 ? { ...first, shared: false } : first;
}

/** Groups without a name of their own, "the protesters": all that are called so. */
function areOneDescription(candidates: readonly NamedNode[]): boolean {
  const names = new Set(candidates.map(({ name, label }) => `${label} ${fold(name)}`));
  return names.size === 1 && candidates.every(({ type }) => type === 'group');
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
