// A tie without an answer in (who owns, leads or founded X, whose brother X is); out, a sentence of an article about X
// that tells such a tie without naming X, "Its founder, Karl Lind, ...", and that was read as no such tie of anybody:
// "nobody" would be a guess.

import { FACT_TYPES, type RelationType } from '../../ontology/index.ts';
import type { NodeId, QuerySource } from '../source.ts';
import type { AskedDeed } from './asked-deed.ts';
import { namesIn } from './names-in.ts';
import { edgesOf, MOST_EDGES, sentencesOn } from './sentences-on.ts';
import { tellingsIn } from './tellings.ts';
import type { Unread } from './unread-sentence.ts';
import { fold, type Word } from './words.ts';

const FACTS: ReadonlySet<string> = new Set(FACT_TYPES);
const MOST_ARTICLES = 20;
/** What tells of a tie by what led to it: who bought a firm owns it, as far as is told. */
const LED_BY: ReadonlyMap<RelationType, ReadonlySet<string>> = new Map([
  [
    'OWNS',
    new Set(
      'bought buys buy acquired acquires purchased sold owner owners stake shares'.split(' '),
    ),
  ],
  ['MARRIED', new Set('wife husband married widow widower spouse'.split(' '))],
  [
    'RELATIVE_OF',
    new Set(
      'related relative relatives cousin brother sister son daughter uncle nephew niece aunt father mother'.split(
        ' ',
      ),
    ),
  ],
]);
const KINSHIP = new Set(['related', 'relation', 'relationship', 'family', 'kin']);
const POSSESSIVES = new Set(['its', 'his', 'her', 'their']);

/** Looks for such a sentence. */
export function untoldTie(
  source: QuerySource,
  words: readonly Word[],
  { types, sides, title }: AskedDeed,
): Unread | undefined {
  const [side] = sides;
  const word = namesIn(source, words).free.find(
    (one) => tellingsIn([one]).length > 0 || KINSHIP.has(one.folded),
  );
  if (side === undefined || word === undefined || !types.some((type) => FACTS.has(type)))
    return undefined;
  const forms = formsOf(types, [word]);
  const names = [...side.ids].map((id) => lastWordOf(source, id));
  for (const article of articlesOf(source, side.ids)) {
    const edges = edgesOf(source, article);
    const read = readAs(
      source,
      edges.map((edge) => source.startOf(edge)),
      types,
    );
    const sentence = [...new Set(edges.flatMap((edge) => sentencesOn(source, edge)))].find(
      (one) => !read.has(one) && tells(one, { forms, title, types, names }),
    );
    if (sentence !== undefined) return { word, sentence };
  }
  return undefined;
}

function formsOf(types: readonly RelationType[], words: readonly Word[]): ReadonlySet<string> {
  const led = types.flatMap((type) => [...(LED_BY.get(type) ?? [])]);
  return new Set([...tellingsIn(words).flatMap(([, { forms }]) => [...forms]), ...led]);
}

function articlesOf(source: QuerySource, ids: ReadonlySet<NodeId>): readonly NodeId[] {
  const edges = [...ids].flatMap((id) =>
    [...source.outgoing(id, ['MENTIONED_IN'])].slice(0, MOST_EDGES),
  );
  return [...new Set(edges.map((edge) => source.endOf(edge)))].slice(0, MOST_ARTICLES);
}

/** The sentences that were read as such a tie, whoever has it. */
function readAs(
  source: QuerySource,
  nodes: readonly NodeId[],
  types: readonly RelationType[],
): ReadonlySet<string> {
  const edges = [...new Set(nodes)].flatMap((node) =>
    [...source.outgoing(node, [...types])].slice(0, MOST_EDGES),
  );
  // What tells that a post has ended may tell as well who holds it now.
  const current = edges.filter(
    (edge) => !/\/[^.]/.test(String(source.edgeProperty(edge, 'date') ?? '')),
  );
  return new Set(current.flatMap((edge) => sentencesOn(source, edge)));
}

function lastWordOf(source: QuerySource, id: NodeId): string {
  return (
    fold(String(source.nodeProperty(id, 'name') ?? ''))
      .split(' ')
      .at(-1) ?? ''
  );
}

interface Tie {
  readonly forms: ReadonlySet<string>;
  readonly title: string | undefined;
  readonly types: readonly RelationType[];
  /** The last words of the names of whoever is named. */
  readonly names: readonly string[];
}

/** Whether a sentence has the post, or one of the words with what points back beside it. */
function tells(sentence: string, { forms, title, types, names }: Tie): boolean {
  const folded = fold(sentence);
  if (title?.includes(' ') === true && ` ${folded} `.includes(` ${title} `)) return true;
  if (types.includes('MEMBER_OF') && names.some((name) => isOfBody(sentence, name))) return true;
  const words = folded.split(' ');
  return words.some((_, at) => {
    const beside = words.slice(Math.max(0, at - NEAR_BEFORE), at + NEAR);
    const isOf = types.includes('RELATIVE_OF') && isOfSomeone(words, at);
    return (
      (isOf && forms.has(words[at] ?? '')) ||
      (pointsBack(words, at) && beside.some((one) => forms.has(one)))
    );
  });
}

/** How near the word stands: "its late founder", "the paper was bought". */
const NEAR = 5;
/** "To lead the union". */
const NEAR_BEFORE = 2;
const NAMELESS = new Set(
  (
    'company firm group party paper newspaper bank union agency organization organisation charity club movement lender ' +
    'foundation association federation ministry university carmaker drugmaker maker producer retailer airline miner broadcaster ' +
    'network militia'
  ).split(' '),
);

/** "Its founder", "the group, founded by": what is spoken of stands in another sentence. */
function pointsBack(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return POSSESSIVES.has(word) || (NAMELESS.has(word) && words[at - 1] === 'the');
}

/** "A cousin of the president". */
function isOfSomeone(words: readonly string[], at: number): boolean {
  return (
    words[at + 1] === 'of' && (words[at + 2] === 'the' || POSSESSIVES.has(words[at + 2] ?? ''))
  );
}

/** "Lind of the conservative Norne Party". */
function isOfBody(sentence: string, name: string): boolean {
  const [, behind = ''] = sentence.split(new RegExp(`\\b${name}\\b`, 'iu'));
  return /^ of (?:the )?(?:\p{Ll}+ ){0,3}\p{Lu}/u.test(behind);
}
