// A token and its head in, whether what is said of the head is said of the token out: of complements
// yes, of descriptions no. "The arrest of Lind may anger Norway" leaves the arrest as it is; "talks may
// be held" does not.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import type { Status } from '../../model/index.ts';
import { governorBetween, isContent, isOpen, isPurpose, isWhenItWas } from './governed-by.ts';
import { governorsOf } from './governor.ts';
import { ANSWERING, ANSWERS, APART, ARRANGED, CONTESTING, HAPPENING } from './happening-words.ts';
import { CONDITIONS } from './near-words.ts';
import { isVerbal, linkOf } from './verb-group.ts';

/** Which statuses of the head are also the token's. */
export type Passes = (status: Status) => boolean;

/** Whether what stands above the head matters too. */
export function climbs(passes: Passes): boolean {
  return passes !== NONE;
}

const ALL: Passes = () => true;
const NONE: Passes = () => false;
/** Nothing of the head itself, but what stands above it. */
const GOVERNORS_ONLY: Passes = () => false;
const NOT_DENIED: Passes = (status) => status !== 'denied';
const PLANNED_ONLY: Passes = (status) => status === 'planned';

/** What of its head's status a token shares; `isEvent`: it is the event itself that is asked about. */
export function passesOn(tree: Tree, at: number, isEvent: boolean): Passes {
  const { deprel, head } = getToken(tree, at);
  if (isContent(tree, at)) return ALL;
  if (
    deprel === 'acl:relcl' ||
    deprel === 'advcl:relcl' ||
    deprel === 'parataxis' ||
    deprel === 'appos'
  )
    return NONE;
  if (isRelativeInThePast(tree, at)) return NONE;
  const governor = governorBetween(tree, at, head);
  if (governor !== undefined) return governor.said === true ? NOT_DENIED : ALL;
  switch (relationOf(tree, at)) {
    case 'acl':
      if (isGenitive(tree, at, head)) return ALL;
      return governorsOf(tree, head).length > 0 || getToken(tree, at).xpos === 'VB' ? ALL : NONE;
    case 'advcl':
      return passesOfClause(tree, at);
    case 'conj':
      return passesOfConjunct(tree, at, head);
    case 'nsubj':
    case 'obj':
    case 'obl':
    case 'nmod':
      if (isVerbal(tree, at)) return passesOfGerund(tree, at);
      return isEvent ? passesOfEvent(tree, at, head) : passesOfThing(tree, at);
    default:
      return ALL;
  }
}

/** "may work under an accord that ministers signed": where the parse does not say that the clause is a relative one. */
function isRelativeInThePast(tree: Tree, at: number): boolean {
  const { deprel, xpos } = getToken(tree, at);
  const isRelative = childrenBy(tree, at, 'nsubj', 'obj').some((child) =>
    /^W(?:DT|P)$/.test(getToken(tree, child).xpos),
  );
  return deprel === 'acl' && xpos === 'VBD' && isRelative;
}

/** "the possibility of Norway attacking": the gerund is what is possible, wherever the parse hangs it. */
function isGenitive(tree: Tree, at: number, head: number): boolean {
  const above = getToken(tree, head).head;
  if (getToken(tree, at).xpos !== 'VBG' || at !== head + 1 || above < 0) return false;
  return linkOf(tree, head).endsWith('of') && governorsOf(tree, above).length > 0;
}

/** Purposes and participles; what a comma sets apart is not denied with the rest. */
function passesOfClause(tree: Tree, at: number): Passes {
  if (isWhenItWas(tree, at)) return NONE;
  if (isPurpose(tree, at)) return ALL;
  const link = linkOf(tree, at);
  if (link !== '') return passesOfGerund(tree, at);
  const { head, xpos } = getToken(tree, at);
  // "Berg, found guilty in May, must go to prison": what was done to him is none of what he must do.
  if (/^VB[DN]$/.test(xpos) && at < head) return NONE;
  const apart = xpos === 'VBG' && head < at && wordOf(tree, at - 1) === ',';
  if (!apart) return ALL;
  // "opened fire to disperse them, killing one": it comes of the deed, not of its purpose.
  return isPurpose(tree, head) ? NONE : NOT_DENIED;
}

/** "will leave before meeting Berg" announces both; "did not leave after meeting Berg" denies one. */
function passesOfGerund(tree: Tree, at: number): Passes {
  const link = linkOf(tree, at);
  const bare = childrenBy(tree, at, 'nsubj').length === 0 && getToken(tree, at).xpos === 'VBG';
  if (link === 'before' || link === 'after') return bare ? PLANNED_ONLY : NONE;
  if (relationOf(tree, at) === 'advcl') return link === 'by' || link === 'to' ? ALL : NONE;
  return APART.has(link) ? NONE : ALL;
}

/**
 * "will meet Berg and sign the accord": a bare second verb shares the first one's auxiliary. One in the
 * past shares only what governs both: "denied that she met Berg and paid him".
 */
function passesOfConjunct(tree: Tree, at: number, head: number): Passes {
  const { upos, xpos } = getToken(tree, at);
  const but = childrenBy(tree, at, 'cc').some((child) => lemmaOf(tree, child) === 'but');
  if (upos !== 'VERB') return but ? NOT_DENIED : ALL;
  if (childrenBy(tree, at, 'nsubj', 'aux').length === 0 && xpos !== 'VBD')
    return but ? NOT_DENIED : ALL;
  const infinite = /^VB[GN]?$/.test(getToken(tree, head).xpos);
  if (infinite && childrenBy(tree, head, 'aux').length === 0) return NONE;
  return CONDITIONS.has(linkOf(tree, head)) ? ALL : GOVERNORS_ONLY;
}

/** "attracts the people to help": what is said of the verb reaches what describes its arguments. */
function passesOfThing(tree: Tree, at: number): Passes {
  const relation = relationOf(tree, at);
  if ((relation === 'obl' || relation === 'nmod') && APART.has(linkOf(tree, at))) return NONE;
  return isOpen(tree, at) ? ALL : NOT_DENIED;
}

/** "may have broken the truce": there is one. */
const BREAKING = /^(?:breach|infringe|violate|break)$/;

/** "will send help to victims of the floods": what has left them behind has happened. */
const LEFT_BEHIND = /^(?:aftermath|anniversary|cause|casualty|damage|scene|survivor|victim)$/;

/** "under a deal": one that may be hoped for as well. */
function isOpenBargain(tree: Tree, at: number): boolean {
  return isOpen(tree, at) && childrenBy(tree, at, 'acl').length === 0;
}

/** "will appeal against the fine", "would complain about a raid": what is contested has happened. */
function isContested(tree: Tree, at: number, head: number): boolean {
  return CONTESTING.has(lemmaOf(tree, head)) && /^(?:against|about|over)$/.test(linkOf(tree, at));
}

/**
 * The noun of an event shares what is said of the verb that brings it about. With other verbs a known event stays as
 * it is; what is arranged may still be to come ("the talks will focus on trade").
 */
function passesOfEvent(tree: Tree, at: number, head: number): Passes {
  const relation = relationOf(tree, at);
  const apart = relation === 'obl' || relation === 'nmod';
  if (apart && APART.has(linkOf(tree, at)))
    return ARRANGED.has(lemmaOf(tree, at)) && linkOf(tree, at) === 'after' ? PLANNED_ONLY : NONE;
  // "Under the deal with Norway, Sweden will pay": it is in force.
  if (apart && linkOf(tree, at) === 'under' && !isOpenBargain(tree, at)) return NONE;
  if (ANSWERING.has(lemmaOf(tree, head)) && linkOf(tree, at) === 'to') return NONE;
  if (ANSWERS.has(lemmaOf(tree, head)) || isContested(tree, at, head)) return NONE;
  if (LEFT_BEHIND.test(lemmaOf(tree, head)) && linkOf(tree, at) === 'of') return NONE;
  if (BREAKING.test(lemmaOf(tree, head)) && relation === 'obj') return NONE;
  if (HAPPENING.has(lemmaOf(tree, head))) return ALL;
  if (!isVerbal(tree, head)) return isOpen(tree, at) || linkOf(tree, at) === 'of' ? ALL : NONE;
  if (relation !== 'nsubj' && isOpen(tree, at)) return ALL;
  if (relation === 'nsubj' && isOpen(tree, at)) return NOT_DENIED;
  return ARRANGED.has(lemmaOf(tree, at)) ? PLANNED_ONLY : NONE;
}
