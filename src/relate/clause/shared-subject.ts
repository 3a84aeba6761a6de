// A clause without a subject of its own in, the subject that grammar gives it out: that of the verb it
// is coordinated with, of the verb that controls it, or the noun that it describes.

import {
  childrenBy,
  findChild,
  getToken,
  lemmaOf,
  relationOf,
  subtreeOf,
  type Tree,
  withConjuncts,
  wordOf,
} from '../../language/dependency-tree.ts';
import { findVerbSenses } from '../../ontology/index.ts';
import { governorsOf } from '../status/governor.ts';
import { SPEECH_NOUNS } from '../status/governors.ts';
import { findAbsoluteSubject } from './absolute.ts';
import { isRelative } from './antecedent.ts';
import type { Argument, Clause } from './clause.ts';
import { prepositionOf } from './preposition.ts';

/** Verbs whose object is to do what the infinitive says: "urged Berg to leave". */
const DIRECTING = new Set(
  (
    'urge ask tell order want invite force press push encourage instruct advise persuade allow permit enable help call authorize authorise compel request require warn appoint elect ' +
    'name nominate choose pick select designate hire tap assign'
  ).split(' '),
);

/** Verbs whose object is a place: "fled Lebanon to escape arrest". */
const LEAVING = new Set('cross enter flee leave quit reach visit'.split(' '));

/** Verbs that name whom they direct after a preposition. */
const CALLING = new Set(['call', 'appeal', 'plead', 'press', 'prevail']);

/** Verbs whose subject utters the demand, and does not hear it. */
const MAKING = new Set('make issue repeat renew voice join back support reiterate echo'.split(' '));

/** Verbs whose object is a plan of somebody else: "foiled a plot to bomb Oslo". */
const PREVENTING = new Set(
  `allege avert block condemn criticise criticize defeat denounce deny detect discover disrupt expose fear foil
   frustrate halt hinder oppose prevent reject reveal stop stymie suspect thwart uncover unmask`.split(
    /\s+/,
  ),
);

/** The subjects that a clause shares; its governors must be known already. */
export function sharedSubject(
  tree: Tree,
  predicate: number,
  known: ReadonlyMap<number, Clause>,
): readonly Argument[] {
  const { head, deprel } = getToken(tree, predicate);
  const governor = known.get(head);
  const absolute = findAbsoluteSubject(tree, predicate);
  if (absolute !== undefined) return nounSubject(tree, absolute, predicate);
  const from = (relation: string) =>
    (governor?.arguments ?? []).filter((argument) => argument.relation === relation);
  switch (relationOf(tree, predicate)) {
    case 'conj':
      return from('subject');
    case 'xcomp': {
      const object =
        governor?.passive || LEAVING.has(governor?.lemma ?? '')
          ? []
          : [...from('object'), ...from('indirect object'), ...calledUpon(governor)];
      return (object.length > 0 ? object : from('subject')).map(asSubject);
    }
    case 'obl':
    case 'advcl':
      if (isHarm(tree, predicate) && isToldBetween(tree, predicate) && !isAttack(tree, governor))
        return [];
      if (governor?.passive === true && isHarm(tree, predicate))
        return from('agent').map(asSubject);
      return controlled(tree, predicate, governor) ?? from('subject');
    case 'parataxis':
      return governor === undefined && head < predicate
        ? nounSubject(tree, head, predicate)
        : from('subject');
    case 'acl':
      if (deprel === 'acl')
        return (
          amongThose(tree, head) ??
          whoIsThere(tree, predicate, governor) ??
          subjectOfContent(tree, predicate, known)
        );
      // "a man who shot two teachers has been indicted", read as if the man were described by it.
      return hasPronoun(tree, predicate) ? [] : nounSubject(tree, head, predicate);
    default:
      return [];
  }
}

const HARMING = new Set(
  'kill wound injure hurt leave destroy damage burn maim claim trap displace'.split(' '),
);

/** "was attacked by rebels, killing two": who attacked did that, if anybody is told of, and not who was attacked. */
function isHarm(tree: Tree, predicate: number): boolean {
  return getToken(tree, predicate).xpos === 'VBG' && HARMING.has(lemmaOf(tree, predicate));
}

/** "lost control of the plane, which crashed into a house, killing two": what was told last did that. */
function isToldBetween(tree: Tree, predicate: number): boolean {
  const { head } = getToken(tree, predicate);
  for (let at = predicate - 1; at > head; at -= 1) {
    if (getToken(tree, at).deprel === 'acl:relcl') return true;
  }
  return false;
}

/** "attacked a bus that carried pupils, killing nine", "opened fire on a car that ...". */
function isAttack(tree: Tree, clause: Clause | undefined): boolean {
  if (clause === undefined) return false;
  const objects = clause.arguments.flatMap(({ relation, head }) =>
    relation === 'object' ? [lemmaOf(tree, head)] : [],
  );
  return findVerbSenses(clause.lemma).some(
    ({ event, pattern: { particle, complement, noun } }) =>
      event === 'ASSAULT' &&
      particle === undefined &&
      complement === undefined &&
      (noun === undefined || objects.includes(noun)),
  );
}

const APPOINTING = new Set(
  'appoint elect name nominate choose pick select designate hire install promote'.split(' '),
);

/** "named Lind envoy, succeeding Berg": she follows him. */
function isSuccession(tree: Tree, predicate: number, { lemma }: Clause): boolean {
  return APPOINTING.has(lemma) && /^(?:succeed|replace)$/.test(lemmaOf(tree, predicate));
}

/** "accused Berg of meeting ...", "stopped Berg from leaving": the object is who does it. */
function controlsByObject(tree: Tree, predicate: number, governor: Clause): boolean {
  return childrenBy(tree, predicate, 'mark', 'case').some((mark) => {
    const word = wordOf(tree, mark).toLowerCase();
    return (
      ['of', 'from', 'for', 'into', 'with'].includes(word) ||
      (word === 'to' && DIRECTING.has(governor.lemma))
    );
  });
}

/** "called on Berg to resign": who is called upon. */
function calledUpon(governor: Clause | undefined): readonly Argument[] {
  if (governor === undefined || !CALLING.has(governor.lemma)) return [];
  return governor.arguments.filter(
    ({ relation }) => relation === 'on' || relation === 'upon' || relation === 'to',
  );
}

/** The subject that the object of the governor gives, if it gives one. */
function controlled(
  tree: Tree,
  predicate: number,
  governor: Clause | undefined,
): readonly Argument[] | undefined {
  if (governor === undefined || governor.passive) return undefined;
  const succeeds = isSuccession(tree, predicate, governor);
  if (!succeeds && !controlsByObject(tree, predicate, governor)) return undefined;
  const objects = [
    ...governor.arguments.filter(({ relation }) => relation.endsWith('object')),
    ...calledUpon(governor),
  ];
  return objects.length === 0 && !succeeds ? undefined : objects.map(asSubject);
}

/**
 * The subject of a clause that describes a noun: the noun itself ("fighters attacking Oslo"), or with a
 * noun of will ("its plan to attack", "has no intention of leaving") its owner, or who has it.
 */
function subjectOfContent(
  tree: Tree,
  predicate: number,
  known: ReadonlyMap<number, Clause>,
): readonly Argument[] {
  const { head } = getToken(tree, predicate);
  const genitive = genitiveBefore(tree, predicate);
  if (genitive !== undefined) return nounSubject(tree, genitive, predicate);
  const will = governorsOf(tree, head)[0];
  if (will === undefined) return nounSubject(tree, head, predicate);
  const owner = childrenBy(tree, head, 'nmod').find(
    (child) => child < predicate && /^(?:time|of|by|for|from|on)$/.test(prepositionOf(tree, child)),
  );
  const isDemand = will.said === true && SPEECH_NOUNS.has(lemmaOf(tree, head));
  if (owner !== undefined && (!isDemand || /^(?:for|on)$/.test(prepositionOf(tree, owner))))
    return nounSubject(tree, owner, predicate);
  const { head: verb } = getToken(tree, head);
  const holder = known.get(verb);
  // "put pressure on Berg to quit"
  const asked = isDemand && holder?.lemma === 'put' ? holder.arguments : [];
  const onWhom = asked.filter(({ relation }) => relation === 'on').map(asSubject);
  if (onWhom.length > 0) return onWhom;
  if (holder === undefined || (isDemand && MAKING.has(holder.lemma))) return [];
  if (PREVENTING.has(holder.lemma)) return [];
  const blamed = holder.passive || !isGround(tree, head) ? [] : blamedIn(holder);
  if (blamed.length > 0) return blamed;
  return holder.arguments.filter(({ relation }) => relation === 'subject');
}

/** "arrested Berg on suspicion of killing", "held him over claims of spying": what is held against whom it befalls. */
function isGround(tree: Tree, noun: number): boolean {
  return (
    relationOf(tree, noun) === 'obl' &&
    GROUNDS.has(lemmaOf(tree, noun)) &&
    /^(?:on|over|amid|under|following|after|because)$/.test(prepositionOf(tree, noun))
  );
}

/** "arrested Berg", "are searching for Berg". */
function blamedIn(holder: Clause): readonly Argument[] {
  const of = (relation: string) =>
    holder.arguments.filter((argument) => argument.relation === relation).map(asSubject);
  return of('object').length > 0 ? of('object') : of('for');
}

const GROUNDS = new Set('suspicion charge accusation allegation claim'.split(' '));

/** "Two nurses were among those killed", "Berg was among 12 people arrested": who is counted among them. */
function amongThose(tree: Tree, head: number): readonly Argument[] | undefined {
  const subject = findChild(tree, head, 'nsubj');
  const isAmong = childrenBy(tree, head, 'case').some((mark) => lemmaOf(tree, mark) === 'among');
  if (!isAmong || subject === undefined || findChild(tree, head, 'cop') === undefined)
    return undefined;
  const others = wordOf(tree, head).toLowerCase() === 'those' ? [] : [head];
  return [...withConjuncts(tree, subject), ...others].map((one) => ({
    relation: 'subject',
    head: one,
  }));
}

/** "Envoys were in Oslo to meet Berg": who is in a place to do something, and not the place. */
function whoIsThere(
  tree: Tree,
  predicate: number,
  governor: Clause | undefined,
): readonly Argument[] | undefined {
  const isTo = childrenBy(tree, predicate, 'mark').some((mark) => lemmaOf(tree, mark) === 'to');
  if (!isTo || governor?.copular !== true) return undefined;
  const isPlace = /^(?:in|at|on)$/.test(prepositionOf(tree, governor.predicate));
  return isPlace ? governor.arguments.filter(({ relation }) => relation === 'subject') : undefined;
}

/** A noun and what is coordinated with it before the clause that describes it. */
function nounSubject(tree: Tree, head: number, predicate: number): readonly Argument[] {
  const before = head < 0 ? [] : withConjuncts(tree, head).filter((token) => token < predicate);
  return before.map((token) => ({ relation: 'subject', head: token }));
}

function hasPronoun(tree: Tree, predicate: number): boolean {
  return (tree.children[predicate] ?? []).some((child) => isRelative(tree, child));
}

function asSubject({ head }: Argument): Argument {
  return { relation: 'subject', head };
}

/** "the possibility of Israel launching ...": who stands between the noun and its gerund. */
function genitiveBefore(tree: Tree, predicate: number): number | undefined {
  const { head, xpos } = getToken(tree, predicate);
  if (xpos !== 'VBG' || head < 0) return undefined;
  return childrenBy(tree, head, 'nmod').find((child) => {
    const ends = subtreeOf(tree, child).at(-1) === predicate - 1;
    return ends && prepositionOf(tree, child) === 'of';
  });
}
