// A noun in, the kind of thing that a question asks for with it out: "which cities", "how many ministers",
// "which banks". The graph knows persons, groups, organizations and places; what a noun says beyond that
// must be told by a post or by a word of the name, and what was taken for granted is said.

import { findPost } from '../../ontology/index.ts';
import { quoted } from './cypher-text.ts';
import type { AskedType } from './frame.ts';
import { pluralsOf } from './inflection.ts';
import type { NameIndex } from './names.ts';
import { fold } from './words.ts';

function each(
  words: string,
  type: AskedType,
): readonly (readonly [string, AskedType])[] {
  return words.split(' ').map((word) => [word, type] as const);
}

const ORGANIZATION = { label: 'Organization' };

/** Kinds that the graph tells apart. */
const KINDS: ReadonlyMap<string, AskedType> = new Map<string, AskedType>([
  ...each('person persons people individual individuals', { label: 'Person' }),
  ...each('group groups', { label: 'Group' }),
  ...each('organization organizations organisation organisations', ORGANIZATION),
  ...each('place places location locations', { label: 'Place' }),
  ...each('country countries nation nations', { label: 'Place', kind: 'country' }),
  ...each('city cities town towns', { label: 'Place', kind: 'city' }),
  ...each('region regions province provinces', { label: 'Place', kind: 'region' }),
]);

/** Kinds of organizations that their names do not tell. */
const BODIES = new Set(
  'company companies firm firms business businesses corporation corporations institution institutions body bodies agency agencies manufacturer manufacturers'.split(
    ' ',
  ),
);
const OFFICIALS = new Set('official officials politician politicians leader leaders'.split(' '));
/** Nouns for people that no post names. */
const NO_POST = new Set(['private', 'forward', 'guard', 'fellow', 'general', 'major', 'professor']);

/** A kind that the graph itself knows; undefined for every other noun. */
export function plainKind(word: string): AskedType | undefined {
  return KINDS.get(word);
}

/** What a noun asks for, as far as this graph can tell. */
export function askedType(word: string, names: NameIndex): AskedType | undefined {
  const kind = KINDS.get(word);
  if (kind !== undefined) return kind;
  if (BODIES.has(word)) return { ...ORGANIZATION, note: `"${word}" read as any organization` };
  if (OFFICIALS.has(word))
    return { label: 'Person', post: '', note: `"${word}" read as whoever holds a post` };
  const singular = singularOf(word);
  const post = NO_POST.has(singular) ? undefined : findPost(singular);
  if (post !== undefined) return { label: 'Person', post: singular };
  return named(singular, names);
}

/** "Which banks": what has the word in its name. */
function named(singular: string, names: NameIndex): AskedType | undefined {
  const words = [singular, ...pluralsOf(singular)].map(fold);
  if (singular.length < 3 || !words.some((word) => names.namesWith(word))) return undefined;
  return { words, note: `"${singular}" read as whatever has that word in its name` };
}

function singularOf(word: string): string {
  if (findPost(word) !== undefined) return word;
  const stems = [
    word.replace(/ies$/, 'y'),
    word.replace(/men$/, 'man'),
    word.replace(/(?<=s|x|z|ch|sh)es$/, ''),
    word.replace(/(?<!s)s$/, ''),
  ];
  return stems.find((stem) => stem !== word && pluralsOf(stem).includes(word)) ?? word;
}

const POST_TIES = 'LEADS|WORKS_FOR|SPOKESPERSON_FOR|REPRESENTS';

/** What must hold of a variable that stands for the kind, beside its label. */
export function askedConditions(variable: string, type: AskedType | undefined): readonly string[] {
  if (type?.words !== undefined) {
    const name = `(' ' + toLower(${variable}.name) + ' ')`;
    const some = type.words.map((word) => `${name} CONTAINS ${quoted(` ${word} `)}`);
    return [some.length === 1 ? `${some}` : `(${some.join(' OR ')})`];
  }
  if (type?.post === undefined) return [];
  const tie = `MATCH (${variable})-[post:${POST_TIES}]->()`;
  if (type.post === '') return [`EXISTS { ${tie} }`];
  return [
    `EXISTS { ${tie} WHERE (' ' + toLower(post.title) + ' ') CONTAINS ${quoted(` ${type.post} `)} }`,
  ];
}
