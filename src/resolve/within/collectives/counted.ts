// The clusters of an article in, whom "the two", "both leaders" and "the two sides" stand for out. Method: the
// nearest sentence before that names any of their kind; they are those it names if they are as many as the
// phrase says, for sides only if it joins them or lets them deal with each other. Anything else stays open.

import { lemmaOf } from '../../../language/dependency-tree.ts';
import { countOf, isPersonNoun, type Mention } from '../../../mention/index.ts';
import { type CollectiveKind, fitsKind, kindOfNoun, type Surroundings } from './surroundings.ts';

/** How far back, in sentences, those may be named whom a collective stands for. */
const SENTENCES_BACK = 2;

/** A mention of each of those whom a phrase that counts them means. */
export function countedMembers(
  mention: Mention,
  around: Surroundings,
): readonly number[] | undefined {
  const { context } = around.relations;
  const { tree, mentions } = context;
  const kind = mention.kind === 'nominal' && mention.plural ? kindOf() : undefined;
  const count = kind === undefined ? undefined : countOf(tree, mention);
  if (kind === undefined || count === undefined || !around.isDefinite(mention)) return undefined;
  return membersOf(openKind(kind), count);

  /** What it counts; a noun that says more than that ("the two spies") is left alone. */
  function kindOf(): CollectiveKind | undefined {
    const noun = lemmaOf(tree, mention.head);
    const kind = kindOfNoun(noun);
    if (kind === 'side') return 'side';
    if (mention.collective === true) return 'person';
    if (mention.first !== mention.head) return undefined;
    if (kind !== undefined) return kind;
    return isPersonNoun(noun) || noun === 'man' || noun === 'woman' ? 'person' : undefined;
  }

  /** "The two" are persons, and sides only where no person was named. */
  function openKind(kind: CollectiveKind): CollectiveKind {
    if (mention.collective !== true || kind !== 'person') return kind;
    const near = Array.from({ length: SENTENCES_BACK + 1 }, (_, back) => mention.sentence - back);
    const isNamed = near
      .flatMap(around.namedIn)
      .some((at) => mentions[at]?.type === 'person' && isBefore(at));
    return isNamed ? 'person' : 'side';
  }

  function isBefore(at: number): boolean {
    return (mentions[at]?.start ?? 0) < mention.start;
  }

  function membersOf(kind: CollectiveKind, count: number): readonly number[] | undefined {
    for (let back = 0; back <= SENTENCES_BACK; back += 1) {
      const named = around.distinct(
        around
          .namedIn(mention.sentence - back)
          .filter((at) => fitsKind(mentions[at], kind, mention) && isBefore(at)),
      );
      if (introducesOthers(back, count)) return undefined;
      if (named.length === 0) continue;
      if (named.length !== count || around.isPartOfMore(named)) return undefined;
      return kind === 'person' || around.areTied(named) ? named : undefined;
    }
    return undefined;
  }

  /** "Two ministers" just before are whom "both" means. */
  function introducesOthers(back: number, count: number): boolean {
    return around
      .nominalsIn(mention.sentence - back)
      .some(
        (other) =>
          other.start < mention.start &&
          countOf(tree, other) === count &&
          !around.isDefinite(other),
      );
  }
}
