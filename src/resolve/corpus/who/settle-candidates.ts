// Candidates as their articles read them in, the same with the type that all articles together give them
// out, and with the short names that an article uses for its bodies.

import { type ArticleReading, groupBy } from '../../../model/index.ts';
import { organizationKey, personWords, plainName } from '../../name-key.ts';
import type { Candidate } from '../candidate.ts';
import { settledTypes, type TypeInput } from '../type-conflicts.ts';
import { type Clues, cluesOf } from './clues.ts';
import { POST_TIES } from './profile.ts';

/** A candidate with its type settled, and what the words around its names say. */
export interface SettledCandidate extends Candidate {
  readonly clues: Clues;
}

const PERSONAL = new Set([...POST_TIES, 'RELATIVE_OF', 'CITIZEN_OF', 'BORN_IN', 'STUDIED_AT']);

/** Settles all candidates; `articles` and `candidates` are in one order. */
export function settleCandidates(
  articles: readonly ArticleReading[],
  candidates: readonly Candidate[],
): readonly SettledCandidate[] {
  const byDocument = groupBy(candidates, ({ ref }) => ref.document);
  const surnames = surnamesOf(candidates);
  const inputs = articles.flatMap((article) =>
    inputsOf(article, byDocument.get(article.document.id) ?? [], surnames),
  );
  const types = settledTypes(inputs);
  return inputs.map(({ candidate, clues, shortNames }, index) => {
    const { entity } = candidate;
    const type = types[index] ?? entity.type;
    if (type === entity.type && shortNames.length === 0) return { ...candidate, clues };
    const aliases = [...new Set([...entity.aliases, ...shortNames])];
    return { ...candidate, clues, entity: { ...entity, type, aliases } };
  });
}

interface Input extends TypeInput {
  /** What else its article calls it, though it was not read so. */
  readonly shortNames: readonly string[];
}

/** Last words of the full names that were read as those of persons, folded. */
function surnamesOf(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(
    candidates.flatMap(({ entity, unnamed }) =>
      !unnamed && entity.type === 'person' ? personWords(entity.name).slice(1).slice(-1) : [],
    ),
  );
}

function inputsOf(
  article: ArticleReading,
  candidates: readonly Candidate[],
  surnames: ReadonlySet<string>,
): readonly Input[] {
  const { relations } = article.reading;
  const holders = new Set(
    relations.flatMap(({ type, subject }) => (PERSONAL.has(type) ? [subject] : [])),
  );
  const bodies = new Set(
    relations.flatMap(({ type, object }) => (POST_TIES.has(type) ? [object] : [])),
  );
  const longOf = longForms(candidates);
  return candidates.map((candidate): Input => {
    const { index } = candidate.ref;
    const isHolder = holders.has(index) || candidate.entity.title !== undefined;
    const short = longOf.get(candidate);
    return {
      candidate,
      clues: cluesOf(article, index),
      isHolder: isHolder && candidate.entity.type === 'person',
      isBody: bodies.has(index) && candidate.entity.type === 'organization',
      isSurname: surnames.has(plainName(candidate.entity.name)),
      isShortForm: short !== undefined,
      shortNames: [...longOf].flatMap(([other, long]) =>
        long === candidate ? [other.entity.name] : [],
      ),
    };
  });
}

/** Single words that begin the name of one body of the article: "Norne" beside "Norne Bank ASA". */
function longForms(candidates: readonly Candidate[]): ReadonlyMap<Candidate, Candidate> {
  const bodies = candidates.filter(
    ({ entity, unnamed }) => !unnamed && entity.type === 'organization',
  );
  const found = new Map<Candidate, Candidate>();
  for (const short of candidates) {
    const { name, type, gazetteer, country } = short.entity;
    const isOpen = type !== 'group' && gazetteer === undefined && country === undefined;
    if (short.unnamed || !isOpen || name.includes(' ') || name.length < 4) continue;
    const key = `${organizationKey(name)} `;
    const longer = bodies
      .filter((body) => body !== short && organizationKey(body.entity.name).startsWith(key))
      .sort((a, b) => a.entity.name.length - b.entity.name.length || a.ref.index - b.ref.index);
    const isPersons = candidates.some(
      ({ entity }) => entity.type === 'person' && entity.name.endsWith(` ${name}`),
    );
    if (longer[0] !== undefined && !isPersons) found.set(short, longer[0]);
  }
  return found;
}
