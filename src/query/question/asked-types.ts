// A noun in, the kind of thing that a question asks for with it out: "which cities", "how many ministers",
// "which banks". The graph knows persons, groups, organizations and places; what a noun says beyond that
// must be told by a post or by a word of the name, and what was taken for granted is said.

import { byCodeUnit } from '../../model/index.ts';
import { findPost, nounsOf } from '../../ontology/index.ts';
import { namedNode, quoted } from './cypher-text.ts';
import type { AskedType } from './frame.ts';
import { pluralsOf } from './inflection.ts';
import type { NamedNode, NameIndex } from './names.ts';
import { fold } from './words.ts';

function each(words: string, type: AskedType): readonly (readonly [string, AskedType])[] {
  return words.split(' ').map((word) => [word, type] as const);
}

const ORGANIZATION = { label: 'Organization' };

/** Kinds that the graph tells apart. */
const KINDS: ReadonlyMap<string, AskedType> = new Map<string, AskedType>([
  ...each('person persons individual individuals', { label: 'Person' }),
  // Protesters whom an article tells of together are people, though no persons.
  ...each('people', { label: 'Actor' }),
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
/** Kinds of bodies that some names tell and others do not: of those without the word in a name any body is asked for. */
const NAMED_BODIES = new Set(
  (
    'party team club union newspaper paper magazine broadcaster station bank airline insurer retailer shipyard shipbuilder ' +
    'brewery carmaker drugmaker shipper publisher ngo charity foundation think-tank employer label studio'
  ).split(' '),
);
/** Who acts together, under a name or without one. */
const BANDS = new Set(
  (
    'gang gangs militia militias cartel cartels faction factions movement movements rebels insurgents guerrillas ' +
    'network networks syndicate syndicates outfit outfits'
  ).split(' '),
);
const GROUPS = new Set(['group', 'groups', 'organization', 'organizations', 'organisation']);
/** What is said of groups and tells no kind that the graph knows. */
const SORTS = new Set(
  (
    'rebel armed militant terrorist terror insurgent guerrilla criminal extremist separatist jihadist islamist opposition ' +
    'rights aid advocacy activist environmental humanitarian religious political youth student hacker hacking crime'
  ).split(' '),
);
const BAND: AskedType = { among: ['Group', 'Organization'] };
const OFFICIALS = new Set('official officials politician politicians leader leaders'.split(' '));
/** What people are for somebody: "lawyer", "envoy". */
const ROLES = new Set<string>(
  (['REPRESENTS', 'SPOKESPERSON_FOR'] as const)
    .flatMap((fact) => nounsOf(fact))
    .filter(({ before, after }) => before.length + after.length === 0)
    .map(({ lemma }) => lemma)
    .filter((lemma) => !['delegation', 'proxy', 'agent'].includes(lemma)),
);
/** Nouns for people that no post names. */
const NO_POST = new Set(['private', 'forward', 'guard', 'fellow', 'general', 'major', 'professor']);

/** A kind that the graph itself knows; undefined for every other noun. */
export function plainKind(word: string): AskedType | undefined {
  return KINDS.get(word);
}

/** What a noun asks for, as far as this graph can tell. */
export function askedType(word: string, names: NameIndex): AskedType | undefined {
  const kind = KINDS.get(word);
  if (kind !== undefined) return { ...kind, noun: word };
  if (BANDS.has(word) || isSortOfGroup(word))
    return { ...BAND, noun: word, note: `"${word}" read as any group or organization` };
  if (BODIES.has(word)) return bodyOf(word);
  if (OFFICIALS.has(word))
    return { label: 'Person', post: '', note: `"${word}" read as whoever holds a post` };
  const singular = singularOf(word);
  const words = formsIn(word, names);
  if (isPost(singular))
    return words.length === 0
      ? { label: 'Person', post: singular, noun: word }
      : { post: singular, words, noun: word };
  if (words.length === 0)
    return stemsOf(word).some((stem) => NAMED_BODIES.has(stem))
      ? { ...bodyOf(word), underAnyName: true }
      : undefined;
  return { words, noun: word, note: `"${word}" read as whatever has that word in its name` };
}

function bodyOf(word: string): AskedType {
  return { ...ORGANIZATION, noun: word, note: `"${word}" read as any organization` };
}

/** "Rebel group", "armed rebel group": no article's graph tells one sort of group from another. */
function isSortOfGroup(phrase: string): boolean {
  const words = phrase.split(' ');
  const [head = ''] = words.slice(-1);
  const sorts = words.slice(0, -1);
  const heads = GROUPS.has(head) || BANDS.has(head);
  return sorts.length > 0 && heads && sorts.every((word) => SORTS.has(word));
}

/** "Which group did it": one that has a name is an organization as well. */
export function bandOf(type: AskedType): AskedType {
  return type.label === 'Group' ? { ...BAND, ...(type.noun && { noun: type.noun }) } : type;
}

/** "Which Egyptian ministers": those who hold the post there. */
export function heldIn(type: AskedType, of: NamedNode): AskedType | undefined {
  if (type.post === undefined) return undefined;
  const { words: _, ...plain } = type;
  return { ...plain, label: 'Person', of };
}

/** The kind as it is counted, one by one: a group is no number of people. Undefined where all are groups. */
export function countable(type: AskedType, names: NameIndex): AskedType | undefined {
  const { words, ...plain } = type;
  if (type.post !== undefined || type.label === 'Actor') return { ...plain, label: 'Person' };
  if (type.among !== undefined) return undefined;
  if (words === undefined) return type;
  const bodies = words.filter((word) => names.bodiesWith(word));
  return bodies.length === 0 ? undefined : { ...type, label: 'Organization', words: bodies };
}

/** What bodies of a kind call themselves besides. */
const ALIKE: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'party',
    'bloc front alliance democrats socialists liberals conservatives greens republicans labour labor'.split(
      ' ',
    ),
  ],
  ['newspaper', 'times daily herald gazette tribune chronicle'.split(' ')],
]);

/** "Which banks": the forms of the word that stand in names of groups and organizations. */
function formsIn(word: string, names: NameIndex): readonly string[] {
  const forms = new Set(
    stemsOf(word).flatMap((stem) =>
      [stem, ...pluralsOf(stem), ...(ALIKE.get(stem) ?? [])].map(fold),
    ),
  );
  return [...forms].filter((form) => form.length > 2 && names.namesWith(form)).sort(byCodeUnit);
}

function singularOf(word: string): string {
  if (isPost(word)) return word;
  return stemsOf(word).find(isPost) ?? word;
}

function isPost(word: string): boolean {
  return !NO_POST.has(word) && (findPost(word) !== undefined || ROLES.has(word));
}

/** What a noun may be the plural of, and itself. */
function stemsOf(word: string): readonly string[] {
  const stems = [
    word.replace(/ies$/, 'y'),
    word.replace(/men$/, 'man'),
    word.replace(/(?<=s|x|z|ch|sh)es$/, ''),
    word.replace(/(?<!s)s$/, ''),
  ];
  return [word, ...stems.filter((stem) => stem !== word && pluralsOf(stem).includes(word))];
}

const POST_TIES = 'LEADS|WORKS_FOR|SPOKESPERSON_FOR|REPRESENTS';

/** What must hold of a variable that stands for the kind, beside its label; `byTitle`: a title of no body counts as a post. */
export function askedConditions(
  variable: string,
  type: AskedType | undefined,
  { byTitle = false }: { readonly byTitle?: boolean } = {},
): readonly string[] {
  const { post, of, words = [], among = [] } = type ?? {};
  const name = `(' ' + toLower(${variable}.name) + ' ')`;
  if (among.length > 0) return [`(${among.map((one) => `${variable}:${one}`).join(' OR ')})`];
  const some = [
    ...(post === undefined ? [] : [holdsPost(variable, post, of)]),
    // "President Anna Lind", of no country that the article names.
    ...(!byTitle || post === undefined || post === '' || of !== undefined
      ? []
      : [`(' ' + toLower(${variable}.title) + ' ') CONTAINS ${quoted(` ${post} `)}`]),
    ...words.map((word) => `${name} CONTAINS ${quoted(` ${word} `)}`),
  ];
  return some.length < 2 ? some : [`(${some.join(' OR ')})`];
}

function holdsPost(variable: string, post: string, of: NamedNode | undefined): string {
  const body = of === undefined ? '()' : namedNode('', of);
  const tie = `MATCH (${variable})-[post:${POST_TIES}]->${body}`;
  if (post === '') return `EXISTS { ${tie} }`;
  const title = "(' ' + toLower(post.title) + ' ')";
  return `EXISTS { ${tie} WHERE ${title} CONTAINS ${quoted(` ${post} `)} }`;
}
