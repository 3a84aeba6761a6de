// A tie without an answer in (who owns, leads or founded X, whose brother X is); out, a sentence of an article about X
// that tells such a tie without naming X, "Its founder, Karl Lind, ...", and that was read as no such tie of anybody:
// "nobody" would be a guess.

import type { RelationType } from '../../ontology/index.ts';
import type { EdgeId, NodeId, QuerySource } from '../source.ts';
import type { AskedDeed } from './asked-deed.ts';
import { hasName } from './detail-words.ts';
import { FACTS } from './facts.ts';
import { kinWords } from './kin.ts';
import { namesIn } from './names-in.ts';
import { articlesOf, edgesOf, MOST_EDGES, sentencesOn } from './sentences-on.ts';
import { tellingsIn } from './tellings.ts';
import { isToldBeside, tellsTie } from './ties-told.ts';
import type { Unread } from './unread-sentence.ts';
import { fold, type Word } from './words.ts';

const KINSHIP = new Set(['related', 'relation', 'relationship', 'family', 'kin']);

/** What lasts, and what is told in other words as often. */
function isOfTies(type: RelationType): boolean {
  return FACTS.has(type) || isToldBeside(type);
}

/** Looks for such a sentence. */
export function untoldTie(
  source: QuerySource,
  words: readonly Word[],
  { types, sides, title, kind }: AskedDeed & { readonly kind?: string },
): Unread | undefined {
  const [side] = sides;
  const word = namesIn(source, words).free.find(
    (one) =>
      tellingsIn([one]).length > 0 || KINSHIP.has(one.folded) || /^founders$/.test(one.folded),
  );
  // Of two who are named, who leads the other is told beside the answer.
  if (sides.length > 1 && types.join() === 'WORKS_FOR') return undefined;
  if (side === undefined || word === undefined || !types.some(isOfTies)) return undefined;
  // "Her newspaper" tells for which newspaper she works.
  const kinds = kind === undefined ? [] : [kind, kind.replace(/s$/, '')];
  const told = tellingsIn([word]).flatMap(([, telling]) => [...telling.forms]);
  const forms = new Set([...told, ...kinds]);
  const [names = [], ...rest] = sides.map(({ ids }) => [...ids].map((id) => calledAs(source, id)));
  const others = rest.flat();
  for (const article of articlesOf(source, side.ids)) {
    const edges = edgesOf(source, article);
    const read = readAs(
      source,
      edges.map((edge) => source.startOf(edge)),
      title === undefined ? { types } : { types, title },
    );
    const found = [...new Set(edges.flatMap((edge) => sentencesOn(source, edge)))].filter(
      (one) => !read.has(one) && tellsTie(one, { forms, title, types, names }),
    );
    const next = behindNamed(source, edges, names);
    const sentence =
      found.find((one) => hasName(one, others)) ?? found.find((one) => next.has(one)) ?? found[0];
    if (sentence !== undefined) return { word, sentence };
  }
  return undefined;
}

/** Between a sentence and the next stand a space or the end of a paragraph. */
const GAP = 3;

/** The sentences right behind one that names it: "Its leader" is rather that of the body just spoken of. */
function behindNamed(
  source: QuerySource,
  edges: readonly EdgeId[],
  names: readonly string[],
): ReadonlySet<string> {
  const places = edges.flatMap((edge) => source.evidenceOf(edge));
  const ends = new Set(
    places.filter(({ sentence }) => hasName(sentence, names)).map(({ end }) => end),
  );
  const isNext = (start: number) => [...ends].some((end) => start >= end && start - end <= GAP);
  return new Set(places.filter(({ start }) => isNext(start)).map(({ sentence }) => sentence));
}

/** The sentences that were read as such a tie, whoever has it. */
function readAs(
  source: QuerySource,
  nodes: readonly NodeId[],
  { types, title }: Pick<AskedDeed, 'types' | 'title'>,
): ReadonlySet<string> {
  const edges = [...new Set(nodes)].flatMap((node) =>
    [...source.outgoing(node, [...types])].slice(0, MOST_EDGES),
  );
  // Of kin of another kind it tells nothing: a sentence may tell of a widow and a brother.
  const kin = types.includes('RELATIVE_OF') && title !== undefined ? kinWords(title) : undefined;
  const isSuchKin = (edge: EdgeId): boolean =>
    kin === undefined ||
    fold(String(source.edgeProperty(edge, 'title') ?? ''))
      .split(' ')
      .some((word) => kin.includes(word));
  // What tells that a post has ended may tell as well who holds it now.
  const current = edges.filter(
    (edge) => !/\/[^.]/.test(String(source.edgeProperty(edge, 'date') ?? '')) && isSuchKin(edge),
  );
  return new Set(current.flatMap((edge) => sentencesOn(source, edge)));
}

/** A person is called by the last word, a body by the whole of its name. */
function calledAs(source: QuerySource, id: NodeId): string {
  const name = fold(String(source.nodeProperty(id, 'name') ?? ''));
  return source.nodeProperty(id, 'type') === 'person' ? (name.split(' ').at(-1) ?? '') : name;
}
