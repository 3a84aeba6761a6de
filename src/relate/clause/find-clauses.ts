// A parse in, its clauses out. A clause that lacks a subject takes it from where grammar puts it:
// the verb it is coordinated with, the verb that controls it, or the noun that it describes.

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
import { findParticiple } from './absolute.ts';
import { antecedentOf, isRelative } from './antecedent.ts';
import { isApproximate } from './approximate.ts';
import { isCalendarWord } from './calendar-words.ts';
import type { Argument, Clause } from './clause.ts';
import { goesOnPassive } from './joined-passive.ts';
import { findLostSubject, isOfLostSubject, isSecondSubject } from './lost-subject.ts';
import { findMisread } from './misread-verb.ts';
import { isNegated } from './negation.ts';
import { prepositionOf } from './preposition.ts';
import { sharedSubject } from './shared-subject.ts';
import { isGerund, objectOfGerund, verbLemma } from './verb-lemma.ts';

/** All clauses of a document by the token index of their predicate, in order of text. */
export function findClauses(tree: Tree): ReadonlyMap<number, Clause> {
  const clauses = new Map<number, Clause>();
  for (const index of predicatesByDepth(tree)) clauses.set(index, clauseAt(tree, index, clauses));
  return new Map([...clauses].sort(([a], [b]) => a - b));
}

/** Whether a token is a predicate: a verb that is no mere adjective, or what follows "be". */
export function isPredicate(tree: Tree, index: number): boolean {
  const { upos } = getToken(tree, index);
  if (findChild(tree, index, 'cop') !== undefined) return true;
  if (isGerund(tree, index)) return true;
  if (upos !== 'VERB') return false;
  if (findMisread(tree, index) !== undefined) return true;
  return !['amod', 'compound', 'case', 'mark', 'aux', 'cop', 'fixed', 'flat'].includes(
    relationOf(tree, index),
  );
}

/** Governors before what they govern, so that a shared subject is known when it is asked for. */
function predicatesByDepth(tree: Tree): readonly number[] {
  const depth = new Map<number, number>();
  const found: number[] = [];
  for (let index = 0; index < tree.tokens.length; index += 1) {
    if (!isPredicate(tree, index)) continue;
    found.push(index);
    let levels = 0;
    for (let at = index; at >= 0 && levels < 512; at = tree.tokens[at]?.head ?? -1) levels += 1;
    depth.set(index, levels);
  }
  return found.sort((a, b) => (depth.get(a) ?? 0) - (depth.get(b) ?? 0) || a - b);
}

function clauseAt(tree: Tree, predicate: number, known: ReadonlyMap<number, Clause>): Clause {
  const particle = findChild(tree, predicate, 'compound:prt');
  const copular = isCopular(tree, predicate);
  const misread = findMisread(tree, predicate);
  const own =
    misread === undefined
      ? ownArguments(tree, predicate)
      : [
          { relation: 'subject', head: misread.subject },
          { relation: 'object', head: misread.object },
          ...ownArguments(tree, predicate),
        ];
  const shared = own.some(({ relation }) => relation === 'subject')
    ? []
    : subjectElsewhere(tree, predicate, known);
  return {
    predicate,
    lemma: copular ? lemmaOf(tree, predicate) : verbLemma(tree, predicate),
    copular,
    passive: misread === undefined && isPassive(tree, predicate, copular),
    negated: isNegated(tree, predicate),
    // "collided head-on": half of a word is no particle.
    ...(particle === undefined ||
    isApproximate(tree, particle) ||
    wordOf(tree, particle - 1) === '-'
      ? {}
      : { particle: lemmaOf(tree, particle) }),
    arguments: [
      ...own,
      ...shared,
      ...agentBelow(tree, predicate, own),
      ...agentBehind(tree, predicate, known),
    ],
  };
}

function subjectElsewhere(
  tree: Tree,
  predicate: number,
  known: ReadonlyMap<number, Clause>,
): readonly Argument[] {
  const lost = findLostSubject(tree, predicate);
  if (lost === undefined) return sharedSubject(tree, predicate, known);
  return withConjuncts(tree, lost)
    .filter((head) => head < predicate)
    .map((head) => ({ relation: 'subject', head }));
}

/** "was fined $2 million by the regulator": the parse may hang the agent on the object. */
function agentBelow(tree: Tree, predicate: number, own: readonly Argument[]): readonly Argument[] {
  if (own.some(({ relation }) => relation === 'agent' || relation === 'by')) return [];
  if (childrenBy(tree, predicate, 'nsubj:pass', 'aux:pass').length === 0) return [];
  return childrenBy(tree, predicate, 'obj', 'xcomp')
    .flatMap((child) => childrenBy(tree, child, 'nmod', 'obl'))
    .filter((child) => prepositionOf(tree, child) === 'by')
    .map((head) => ({ relation: 'agent', head }));
}

/** "was shot and wounded by settlers": the parse may hang who did both on the first. */
function agentBehind(
  tree: Tree,
  predicate: number,
  known: ReadonlyMap<number, Clause>,
): readonly Argument[] {
  if (!goesOnPassive(tree, predicate)) return [];
  const first = known.get(getToken(tree, predicate).head);
  return (first?.arguments ?? []).filter(
    ({ relation, head }) => relation === 'agent' && head > predicate,
  );
}

/** A noun or an adjective after "be"; "was to meet" is a verb. */
function isCopular(tree: Tree, predicate: number): boolean {
  return findChild(tree, predicate, 'cop') !== undefined && getToken(tree, predicate).xpos !== 'VB';
}

/** Passive by its auxiliary or subject, or as a participle behind a noun: "fighters killed in Oslo". */
function isPassive(tree: Tree, predicate: number, copular: boolean): boolean {
  if (copular || isMistagged(tree, predicate)) return false;
  if (childrenBy(tree, predicate, 'nsubj:pass', 'aux:pass').length > 0) return true;
  const { xpos, deprel } = getToken(tree, predicate);
  if (isReduced(tree, predicate)) return true;
  if (goesOnPassive(tree, predicate) && isPassive(tree, getToken(tree, predicate).head, false))
    return true;
  if (isOfLostSubject(tree, predicate)) return false;
  if (xpos !== 'VBN' || childrenBy(tree, predicate, 'aux').length > 0) return false;
  if (findChild(tree, predicate, 'nsubj') !== undefined) return false;
  if (deprel === 'acl' || deprel === 'advcl') return true;
  if (deprel === 'xcomp' && PERCEIVING.has(lemmaOf(tree, getToken(tree, predicate).head)))
    return true;
  return findChild(tree, predicate, 'obl:agent') !== undefined;
}

/** Verbs whose object is in the state that a participle tells of: "was found shot", "saw Berg crowned". */
const PERCEIVING: ReadonlySet<string> = new Set(['find', 'hear', 'see', 'want', 'watch']);

/** "Berg, picked up on Monday, ...": the tag may be that of the past. */
function isReduced(tree: Tree, predicate: number): boolean {
  const { xpos, deprel, head } = getToken(tree, predicate);
  if (xpos !== 'VBD' || findChild(tree, predicate, 'nsubj') !== undefined) return false;
  const objects = childrenBy(tree, predicate, 'obj');
  // "two priests held captive since May": no verb in the past describes a noun without "who".
  const isMarked = childrenBy(tree, predicate, 'mark', 'aux').length > 0;
  const isBehindNoun = /^(?:NOUN|PROPN)$/.test(getToken(tree, Math.max(0, predicate - 1)).upos);
  const isDescription = deprel === 'acl' && head >= 0 && getToken(tree, head).head >= 0;
  if (isDescription && isBehindNoun && objects.length === 0 && !isMarked) return true;
  const isBehindComma = predicate > 1 && wordOf(tree, predicate - 1) === ',';
  if (!isBehindComma) return false;
  if (deprel === 'acl') return objects.every((object) => isAmount(tree, object));
  // "Berg, found guilty on Monday, smiled": the parse may hang it on the verb behind.
  const isOfName = ['NOUN', 'PROPN'].includes(getToken(tree, predicate - 2).upos);
  const isBare = childrenBy(tree, predicate, 'mark', 'advmod').every((child) => child > predicate);
  return deprel === 'advcl' && head > predicate && isOfName && isBare && objects.length === 0;
}

/** "fined 3 million euros" has an object and is a passive still. */
function isAmount(tree: Tree, object: number): boolean {
  return (
    findChild(tree, object, 'nummod') !== undefined &&
    /^(?:dollar|euro|pound|franc|yen|yuan|rupee|won|zloty|krone|kroner|kronor|percent|year|month)s?$/.test(
      lemmaOf(tree, object),
    )
  );
}

/** "The ministry called in the envoy.": a whole sentence whose verb has no auxiliary is no passive. */
function isMistagged(tree: Tree, predicate: number): boolean {
  const { xpos, head } = getToken(tree, predicate);
  if (!/^VB[DN]$/.test(xpos) || head >= 0) return false;
  const bare = childrenBy(tree, predicate, 'aux', 'aux:pass', 'cop').length === 0;
  const sentence = tree.sentences[tree.sentenceOf[predicate] ?? 0];
  const last = sentence === undefined ? predicate : sentence.endToken - 1;
  return (
    bare &&
    findChild(tree, predicate, 'nsubj:pass') !== undefined &&
    (xpos === 'VBD' || wordOf(tree, last) === '.')
  );
}

function ownArguments(tree: Tree, predicate: number): readonly Argument[] {
  return (tree.children[predicate] ?? [])
    .flatMap((child) => {
      const relation = argumentRelation(tree, child);
      if (relation === undefined || findParticiple(tree, child) !== undefined) return [];
      const antecedent = antecedentOf(tree, child);
      const heads = withConjuncts(tree, antecedent);
      // What is coordinated behind a relative clause is not what the clause describes.
      const meant = antecedent === child ? heads : heads.filter((head) => head < predicate);
      return meant.map((head) => ({ relation, head }));
    })
    .concat(gapOf(tree, predicate));
}

function argumentRelation(tree: Tree, child: number): string | undefined {
  const { deprel, head } = getToken(tree, child);
  switch (deprel) {
    case 'appos':
      return isGerund(tree, head) && objectOfGerund(tree, head) === child ? 'object' : undefined;
    case 'nsubj':
      return isSecondSubject(tree, child) ? undefined : 'subject';
    case 'nsubj:pass':
    case 'nsubj:outer':
    case 'csubj':
      return 'subject';
    case 'xcomp':
      return isNamedObject(tree, child) ? 'object' : undefined;
    case 'obj':
      if (
        /^head ?- ?on$/.test(
          `${wordOf(tree, child)}${wordOf(tree, child + 1)}${wordOf(tree, child + 2)}`,
        )
      )
        return undefined;
      return findChild(tree, child, 'case') === undefined ? 'object' : prepositionOf(tree, child);
    case 'iobj':
      return 'indirect object';
    case 'obl:agent':
      // "were arrested, among them Joseph Chewe": who does it stands behind a preposition.
      return prepositionOf(tree, child) === 'time' ? undefined : 'agent';
    case 'obl:unmarked':
      return isMisplacedSubject(tree, child) ? 'subject' : 'time';
    default:
      return relationOf(tree, child) === 'obl' || deprel === 'nmod'
        ? obliqueRelation(tree, child)
        : undefined;
  }
}

/** "named Judit Kiss as minister": a name is no clause. */
function isNamedObject(tree: Tree, child: number): boolean {
  const { upos, head } = getToken(tree, child);
  const isName = upos === 'PROPN' && findChild(tree, child, 'mark', 'cop', 'nsubj') === undefined;
  return (
    isName && getToken(tree, head).upos === 'VERB' && findChild(tree, head, 'obj') === undefined
  );
}

function obliqueRelation(tree: Tree, child: number): string {
  if (isCalendarWord(wordOf(tree, child), lemmaOf(tree, child))) return 'time';
  const [first = child] = subtreeOf(tree, child);
  if (isApproximate(tree, first)) return 'object';
  return prepositionOf(tree, child);
}

/** A bare name before a verb without a subject can be nothing else: "Norway imposed sanctions". */
function isMisplacedSubject(tree: Tree, child: number): boolean {
  const { head, upos } = getToken(tree, child);
  const bare =
    upos === 'PROPN' && child < head && !isCalendarWord(wordOf(tree, child), lemmaOf(tree, child));
  return bare && findChild(tree, head, 'nsubj') === undefined;
}

/** The object that a relative clause without a pronoun leaves out: "the man Lind met". */
function gapOf(tree: Tree, predicate: number): readonly Argument[] {
  const { deprel, head } = getToken(tree, predicate);
  if (deprel !== 'acl:relcl' || findChild(tree, predicate, 'nsubj') === undefined) return [];
  if (childrenBy(tree, predicate, 'obj', 'nsubj:pass').length > 0) return [];
  // "the city where she hopes to meet Berg" leaves nothing out.
  const isWhole = (tree.children[predicate] ?? []).some(
    (child) => isRelative(tree, child) || getToken(tree, child).xpos === 'WRB',
  );
  return isWhole ? [] : [{ relation: 'object', head }];
}
