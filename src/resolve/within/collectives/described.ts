// The clusters of an article in, whom "the mediators", "the ministers" or "the sides" stand for, where nothing
// counts them, out. Method: the names that the text itself gives that noun ("mediators Qatar and Egypt", two
// who were each introduced as a minister, "Qatar and Egypt, which mediate"); for sides, countries, bodies and
// leaders else all those of the kind that the nearest sentence names, if it ties them to each other.

import {
  childrenBy,
  lemmaOf,
  relationOf,
  withConjuncts,
} from '../../../language/dependency-tree.ts';
import { countOf, type Mention } from '../../../mention/index.ts';
import { introductionOf } from '../sieves/introductions.ts';
import { type CollectiveKind, fitsKind, kindOfNoun, type Surroundings } from './surroundings.ts';

/** How far back, in sentences, the nearest of the kind may be named, and those who were given the noun. */
const NEAR_BACK = 1;
const TOLD_BACK = 4;
const MOST = 4;
/** Nouns for persons that say no more than that they are those just named. */
const PLAIN_PERSONS = new Set(['leader', 'man', 'woman', 'politician', 'official']);
/** Who is the same as somebody else. */
const SAME_POST = new Set(['counterpart', 'colleague', 'namesake']);

/** A mention of each of those whom a plural noun with "the" means. */
export function describedMembers(
  mention: Mention,
  around: Surroundings,
): readonly number[] | undefined {
  const { context } = around.relations;
  const { tree, mentions } = context;
  if (mention.kind !== 'nominal' || !mention.plural || mention.collective === true)
    return undefined;
  const isBare =
    mention.first === mention.head &&
    childrenBy(tree, mention.head, 'nmod', 'acl', 'acl:relcl', 'conj', 'appos').length === 0;
  if (!isBare || !around.isDefinite(mention) || countOf(tree, mention) !== undefined)
    return undefined;
  const noun = lemmaOf(tree, mention.head);
  if (isDescribedBefore()) return undefined;
  return membersOf(givenNoun()) ?? membersOf(holdersOfPost()) ?? nearest();

  /** "Egyptian mediators" that were spoken of before are whom "the mediators" means. */
  function isDescribedBefore(): boolean {
    return mentions.some(
      (other) =>
        other.kind === 'nominal' &&
        other.plural &&
        other.start < mention.start &&
        lemmaOf(tree, other.head) === noun &&
        !(other.first === other.head && around.isDefinite(other)) &&
        !standsAtNames(other.head),
    );
  }

  function membersOf(all: readonly number[]): readonly number[] | undefined {
    const named = around.distinct(all);
    return named.length > 1 && named.length <= MOST ? named : undefined;
  }

  /** Names, near enough before, that the text joins and calls by the noun or lets do what it says. */
  function givenNoun(): readonly number[] {
    const groups = namesBack(TOLD_BACK).flatMap((at) => {
      const group = groupOf(at);
      return group.length > 1 && (isCalled(group) || doAs(group)) ? [group] : [];
    });
    return groups.at(-1) ?? [];
  }

  function namesBack(sentences: number): readonly number[] {
    const near = Array.from({ length: sentences + 1 }, (_, back) => mention.sentence - back);
    return near
      .toReversed()
      .flatMap(around.namedIn)
      .filter((at) => (mentions[at]?.start ?? 0) < mention.start);
  }

  /** A name with those that "and" joins to it, all of them names of persons, countries or bodies. */
  function groupOf(at: number): readonly number[] {
    const head = mentions[at]?.head ?? -1;
    if (relationOf(tree, head) === 'conj') return [];
    const group = withConjuncts(tree, head).map((token) => context.mentionAt(token));
    return group.every((one) => one !== undefined && isParty(mentions[one]))
      ? group.flatMap((one) => one ?? [])
      : [];
  }

  /** "mediators Qatar and Egypt", "Qatar and Egypt, the mediators". */
  function isCalled(group: readonly number[]): boolean {
    return group.some((at) => nounsAt(at).some((token) => isNoun(token)));
  }

  function nounsAt(at: number): readonly number[] {
    const { head = -1, first = -1 } = mentions[at] ?? {};
    const governor = tree.tokens[head]?.head ?? -1;
    const beside = childrenBy(tree, head, 'appos', 'nmod:desc', 'compound', 'nmod');
    const isBeside = ['appos', 'flat', 'nmod:desc'].includes(relationOf(tree, head));
    return [first - 1, ...beside, ...(isBeside ? [governor] : [])].filter((token) => token >= 0);
  }

  function isNoun(token: number): boolean {
    return lemmaOf(tree, token) === noun && /s$|men$/i.test(wordAt(token));
  }

  function wordAt(token: number): string {
    const { start = 0, end = 0 } = tree.tokens[token] ?? {};
    return tree.text.slice(start, end);
  }

  function standsAtNames(token: number): boolean {
    return mentions.some((other, at) => other.kind === 'name' && nounsAt(at).includes(token));
  }

  /** "Qatar and Egypt, which mediate"; "Qatar and Egypt are mediating". */
  function doAs(group: readonly number[]): boolean {
    const head = mentions[group[0] ?? -1]?.head ?? -1;
    const heads = group.map((at) => mentions[at]?.head ?? -1);
    const relatives = heads.flatMap((one) => childrenBy(tree, one, 'acl', 'acl:relcl'));
    const governor = relationOf(tree, head) === 'nsubj' ? [tree.tokens[head]?.head ?? -1] : [];
    return [...relatives, ...governor].some((verb) => doerOf(lemmaOf(tree, verb)).includes(noun));
  }

  /** Two who were each introduced by the noun: "Foreign Minister Lind", "her counterpart, Jonas Berg". */
  function holdersOfPost(): readonly number[] {
    const rolesOf = (at: number) => {
      const name = mentions[at];
      return name?.kind === 'name' && name.type === 'person'
        ? introductionOf(context, name).roles
        : new Set<string>();
    };
    const told = namesBack(TOLD_BACK);
    const holders = told.filter((at) => rolesOf(at).has(noun));
    if (holders.length === 0) return [];
    return told.filter(
      (at) => holders.includes(at) || [...rolesOf(at)].some((role) => SAME_POST.has(role)),
    );
  }

  /** All those of the kind in the nearest sentence, if it ties them to each other. */
  function nearest(): readonly number[] | undefined {
    const kind: CollectiveKind | undefined = PLAIN_PERSONS.has(noun) ? 'person' : kindOfNoun(noun);
    if (kind === undefined) return undefined;
    for (let back = 0; back <= NEAR_BACK; back += 1) {
      const named = around.distinct(
        around
          .namedIn(mention.sentence - back)
          .filter(
            (at) =>
              fitsKind(mentions[at], kind, mention) && (mentions[at]?.start ?? 0) < mention.start,
          ),
      );
      if (named.length === 0) continue;
      const isClear =
        kind === 'side' ? named.length === 2 : named.length > 1 && named.length <= MOST;
      return isClear && !around.isPartOfMore(named) && around.areTied(named) ? named : undefined;
    }
    return undefined;
  }
}

function isParty(name: Mention | undefined): boolean {
  if (name?.kind !== 'name' || name.demonym === true) return false;
  return name.type === 'person' || name.type === 'organization' || name.placeKind === 'country';
}

/** The nouns for who does what a verb says: "mediator" of "mediate". */
function doerOf(verb: string): readonly string[] {
  const stem = verb.replace(/e$/, '');
  return [`${stem}or`, `${stem}er`];
}
