// The clusters of an article in, whom "they" stands for where no group was spoken of out. Method: the sentence
// before joins two or three names by "and" as its subject, or lets two act on each other, and speaks of no
// other several; what somebody says in quotes is left alone.

import { relationOf, sentenceSpan } from '../../../language/dependency-tree.ts';
import type { Mention } from '../../../mention/index.ts';
import type { Surroundings } from './surroundings.ts';

const MOST = 3;

/** A mention of each of those whom a plural pronoun means that no pass has linked. */
export function pronounMembers(
  mention: Mention,
  own: number,
  around: Surroundings,
): readonly number[] | undefined {
  const { relations, clusterOf, namedIn, nominalsIn, distinct } = around;
  const { tree, mentions } = relations.context;
  const isOpen = mention.kind === 'pronoun' && mention.plural && isAlone();
  if (!isOpen || !/^(?:they|them)$/i.test(mention.label) || isQuoted()) return undefined;
  const before = mention.sentence - 1;
  const isOther = (other: Mention) => other.start < mention.start;
  if (nominalsIn(before).length > 0 || nominalsIn(mention.sentence).some(isOther)) return undefined;
  if (namedIn(mention.sentence).some((at) => isOther(mentions[at] as Mention))) return undefined;
  const named = distinct(namedIn(before).filter((at) => isParty(mentions[at])));
  const joined = named.filter(isInSubject);
  const parties = joined.length > 1 ? joined : named;
  const isClear = parties.length > 1 && parties.length <= (joined.length > 1 ? MOST : 2);
  const areOfOneKind = new Set(parties.map((at) => mentions[at]?.type === 'person')).size === 1;
  if (!isClear || !areOfOneKind || around.isPartOfMore(parties)) return undefined;
  return joined.length > 1 || actOnEachOther(parties) ? parties : undefined;

  function isAlone(): boolean {
    const cluster = clusterOf(own);
    return mentions.every((other, at) => clusterOf(at) !== cluster || other.kind === 'pronoun');
  }

  function isQuoted(): boolean {
    const { start, end } = sentenceSpan(tree, mention.head);
    return /["“”«»]/.test(tree.text.slice(start, end));
  }

  /** The subject of its sentence, or joined to it by "and". */
  function isInSubject(at: number): boolean {
    const head = mentions[at]?.head ?? -1;
    const first = relationOf(tree, head) === 'conj' ? (tree.tokens[head]?.head ?? -1) : head;
    return /^nsubj/.test(relationOf(tree, first));
  }

  function actOnEachOther(parties: readonly number[]): boolean {
    const clusters = parties.map(clusterOf);
    return relations.events.some(({ participants, trigger }) => {
      const taking = participants
        .filter(({ role }) => role === 'actor')
        .map((one) => clusterOf(one.mention));
      return trigger.end <= mention.start && clusters.every((cluster) => taking.includes(cluster));
    });
  }
}

function isParty(name: Mention | undefined): boolean {
  if (name === undefined || name.demonym === true) return false;
  return name.type === 'person' || name.type === 'organization' || name.placeKind === 'country';
}
