/** In: the tree of a sentence as the parser gives it. Out: the same without mistakes that it is known to make. */
import { isTree } from '../tree.ts';
import { mendAddressedName } from './addressed-name.ts';
import { mendAgentWithoutBy } from './agent-without-by.ts';
import { mendBareObject } from './bare-object.ts';
import { mendBlamedOn } from './blamed-on.ts';
import { mendBracketedGloss } from './bracketed-gloss.ts';
import { mendCalledOn } from './called-on.ts';
import { mendCalledSo } from './called-so.ts';
import { mendCountedConjunct } from './counted-conjunct.ts';
import { mendDescribedBefore } from './described-before.ts';
import { mendDescribedBehind } from './described-behind.ts';
import { mendDescribedFirm } from './described-firm.ts';
import { mendDoubleArgument } from './double-argument.ts';
import { mendDoubleSubject } from './double-subject.ts';
import { mendDownedTools } from './downed-tools.ts';
import { mendDueIn } from './due-in.ts';
import { mendFiniteConjunct } from './finite-conjunct.ts';
import { mendForDeed } from './for-deed.ts';
import { mendForSubject } from './for-subject.ts';
import { mendFrontedParticiple } from './fronted-participle.ts';
import { mendGappedConjunct, mendGappedOwner, mendGappedSubject } from './gapped-conjunct.ts';
import { mendGerundSubject } from './gerund-subject.ts';
import { mendGivenAmount } from './given-amount.ts';
import { mendGivenTo } from './given-to.ts';
import { mendJoinedApposition } from './joined-apposition.ts';
import { mendJoinedNames } from './joined-names.ts';
import { mendJoinedParticiple } from './joined-participle.ts';
import { mendJoinedVerb } from './joined-verb.ts';
import { mendLostCase } from './lost-case.ts';
import { mendLostConjunct } from './lost-conjunct.ts';
import { mendLostMark } from './lost-mark.ts';
import { mendLostObject } from './lost-object.ts';
import { mendLostRoot } from './lost-root.ts';
import { mendLostSubject } from './lost-subject.ts';
import { mendLostTitle } from './lost-title.ts';
import { mendLostVerbTag } from './lost-verb-tag.ts';
import type { Mend, MutableTree } from './mutable-tree.ts';
import { mendNamedBehind } from './named-behind.ts';
import { mendNamedCounterpart, mendSendersJoined } from './named-counterpart.ts';
import { mendNamedHolder, mendNamedLast, mendNamedRival } from './named-holder.ts';
import { mendNamedPost } from './named-post.ts';
import { mendNamedSiblings } from './named-siblings.ts';
import { mendObjectBehind } from './object-behind.ts';
import { mendPairedHeadline } from './paired-headline.ts';
import { mendPairedNames } from './paired-names.ts';
import { mendReducedRelative } from './reduced-relative.ts';
import { mendShotDead } from './shot-dead.ts';
import { mendSmallClause } from './small-clause.ts';
import { mendSwallowedPerfect } from './swallowed-perfect.ts';
import { mendSwallowedPredicate } from './swallowed-predicate.ts';
import { mendSwallowedSubject } from './swallowed-subject.ts';
import { mendSwallowedVerb } from './swallowed-verb.ts';
import { mendTakenHostage } from './taken-hostage.ts';
import { mendTitledName } from './titled-name.ts';
import { mendTrailingSpeech } from './trailing-speech.ts';
import { mendUnwanted } from './unwanted.ts';

const MENDS: readonly Mend[] = [
  mendPairedHeadline,
  mendLostVerbTag,
  mendNamedCounterpart,
  mendSendersJoined,
  mendFrontedParticiple,
  mendTrailingSpeech,
  mendLostSubject,
  mendDoubleSubject,
  mendDoubleArgument,
  mendFiniteConjunct,
  mendLostRoot,
  mendSwallowedVerb,
  mendSwallowedPredicate,
  mendLostTitle,
  mendDescribedFirm,
  mendLostConjunct,
  mendLostMark,
  mendJoinedApposition,
  mendBracketedGloss,
  mendJoinedNames,
  mendTakenHostage,
  mendTitledName,
  mendGappedConjunct,
  mendGappedSubject,
  mendGappedOwner,
  mendNamedPost,
  mendBlamedOn,
  mendLostCase,
  mendPairedNames,
  mendSwallowedSubject,
  mendNamedBehind,
  mendDescribedBehind,
  mendNamedHolder,
  mendNamedRival,
  mendNamedLast,
  mendAddressedName,
  mendDueIn,
  mendDownedTools,
  mendShotDead,
  mendGivenTo,
  mendBareObject,
  mendAgentWithoutBy,
  mendForDeed,
  mendForSubject,
  mendDescribedBefore,
  mendSmallClause,
  mendCalledSo,
  mendCalledOn,
  mendGivenAmount,
  mendJoinedVerb,
  mendJoinedParticiple,
  mendSwallowedPerfect,
  mendUnwanted,
  mendReducedRelative,
  mendLostObject,
  mendObjectBehind,
  mendGerundSubject,
  mendNamedSiblings,
  mendCountedConjunct,
];

/** What the parser says about the words of a sentence. */
interface Parsed {
  readonly words: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: Int32Array;
  readonly deprels: readonly string[];
}

/** Tags, heads and relations after mending; as they were where mending would leave no tree. */
export function mendTree({ words, upos, xpos, heads, deprels }: Parsed): {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
} {
  const tree: MutableTree = {
    words,
    upos: [...upos],
    xpos: [...xpos],
    heads: [...heads],
    deprels: [...deprels],
  };
  for (const mend of MENDS) mend(tree);
  return isTree(Int32Array.from(tree.heads)) ? tree : { upos, xpos, heads: [...heads], deprels };
}
