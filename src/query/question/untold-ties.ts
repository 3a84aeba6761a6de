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
const POSSESSIVES = new Set(['its', 'his', 'her', 'their']);

/** Looks for such a sentence. */
export function untoldTie(
  source: QuerySource,
  words: readonly Word[],
  { types, sides, title }: AskedDeed,
): Unread | undefined {
  const [side] = sides;
  const word = namesIn(source, words).free.find((one) => tellingsIn([one]).length > 0);
  if (side === undefined || word === undefined || !types.some((type) => FACTS.has(type)))
    return undefined;
  const forms = formsOf(types, [word]);
  for (const article of articlesOf(source, side.ids)) {
    const edges = edgesOf(source, article);
    const read = readAs(
      source,
      edges.map((edge) => source.startOf(edge)),
      types,
    );
    const sentence = [...new Set(edges.flatMap((edge) => sentencesOn(source, edge)))].find(
      (one) => !read.has(one) && tells(one, forms, title),
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
  return new Set(edges.flatMap((edge) => sentencesOn(source, edge)));
}

/** Whether a sentence has the post, or one of the words with what points back beside it. */
function tells(sentence: string, forms: ReadonlySet<string>, title: string | undefined): boolean {
  const folded = fold(sentence);
  if (title?.includes(' ') === true && ` ${folded} `.includes(` ${title} `)) return true;
  const words = folded.split(' ');
  return words.some(
    (_, at) =>
      pointsBack(words, at) && words.slice(at + 1, at + NEAR).some((one) => forms.has(one)),
  );
}

/** How near the word stands: "its late founder", "the paper was bought". */
const NEAR = 5;
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
