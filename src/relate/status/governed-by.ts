// A predicate and the word above it in, how the two hang together out: whether one is the other's
// content, its purpose, or governed by it as the table has it.

import {
  childrenBy,
  findChild,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { prepositionOf } from '../clause/preposition.ts';
import { governorsOf, particleOf, phrasalLemma } from './governor.ts';
import {
  ACHIEVING,
  ASKING_NOUNS,
  CONTENT_NOUNS,
  EXPRESSED,
  GOVERNORS,
  type Governor,
  SPEECH_NOUNS,
} from './governors.ts';
import { MOTION } from './happening-words.ts';
import { edgeOf, isVerbal, linkOf, tokenBeforeTo } from './verb-group.ts';

const COMPLEMENTS = /^(?:xcomp|ccomp|obj|acl|obl|nmod|nsubj|compound|advcl|csubj)$/;
const PREPOSITIONAL = /^(?:obl|nmod|acl|advcl)$/;

/** "reports that she had met Berg": the clause is what the noun says, though it looks like a relative. */
export function isContent(tree: Tree, at: number): boolean {
  const { head } = getToken(tree, at);
  if (relationOf(tree, at) !== 'acl' || head < 0) return false;
  if (!CONTENT_NOUNS.has(lemmaOf(tree, head)) && !isAsked(tree, at, head)) return false;
  const that = (tree.children[at] ?? []).some(
    (child) => child < at && wordOf(tree, child).toLowerCase() === 'that',
  );
  return that && findChild(tree, at, 'nsubj') !== undefined;
}

/** "its demand that Norway grant them rights", wherever the parse hangs the clause. */
export function isAsked(tree: Tree, at: number, head: number): boolean {
  const nouns = [head, ...childrenBy(tree, head, 'obj')];
  return (
    /^VBP?$/.test(getToken(tree, at).xpos) &&
    nouns.some((noun) => ASKING_NOUNS.has(lemmaOf(tree, noun))) &&
    (tree.children[at] ?? []).some(
      (child) => child < at && wordOf(tree, child).toLowerCase() === 'that',
    )
  );
}

/** "flew to Oslo to meet ...", "arrived for talks with ...". */
export function isPurpose(tree: Tree, at: number): boolean {
  const { upos, head } = getToken(tree, at);
  const relation = relationOf(tree, at);
  if (relation === 'advcl' || (relation === 'obl' && upos === 'VERB') || isOfName(tree, at)) {
    const before = tokenBeforeTo(tree, at);
    if (before === undefined || lemmaOf(tree, before) === 'only' || isFirstTo(tree, at))
      return false;
    return !hasPerfect(tree, at) && !achieves(tree, head) && !EXPRESSED.has(lemmaOf(tree, at));
  }
  if (relation !== 'obl' && relation !== 'nmod') return false;
  return upos === 'NOUN' && prepositionOf(tree, at) === 'for' && MOTION.has(lemmaOf(tree, head));
}

/** "Israel to invade Lebanon", "it is for Norway to attack"; not "the first Norwegian to visit". */
function isOfName(tree: Tree, at: number): boolean {
  const { head } = getToken(tree, at);
  if (relationOf(tree, at) !== 'acl' || head < 0 || getToken(tree, head).upos !== 'PROPN')
    return false;
  return childrenBy(tree, head, 'amod', 'nummod').length === 0;
}

/** An infinitive below a verb that neither the table nor the list of what is achieved knows. */
export function isUnreached(tree: Tree, at: number, head: number): boolean {
  if (relationOf(tree, at) !== 'xcomp' || tokenBeforeTo(tree, at) === undefined) return false;
  if (getToken(tree, head).upos !== 'VERB' || achieves(tree, head)) return false;
  if (isFirstTo(tree, at)) return false;
  return governorsOf(tree, head).length === 0 && !EXPRESSED.has(lemmaOf(tree, at));
}

/** "became the first minister to visit Norway": only who did it is the first. */
function isFirstTo(tree: Tree, at: number): boolean {
  const noun = tokenBeforeTo(tree, at);
  return (
    noun !== undefined &&
    childrenBy(tree, noun, 'amod').some((child) =>
      /^(?:first|last|only)$/i.test(wordOf(tree, child)),
    )
  );
}

function achieves(tree: Tree, verb: number): boolean {
  const lemma = lemmaOf(tree, verb);
  const words = [
    lemma,
    `${lemma}e`,
    lemma.replace(/e$/, ''),
    `${lemma} ${lemmaOf(tree, verb + 1)}`,
  ];
  return words.some((word) => ACHIEVING.has(word));
}

function hasPerfect(tree: Tree, index: number): boolean {
  return childrenBy(tree, index, 'aux').some((child) => lemmaOf(tree, child) === 'have');
}

/** Whether a noun is open: neither "the" nor an owner says that it is known. */
export function isOpen(tree: Tree, noun: number): boolean {
  if (isVerbal(tree, noun) || getToken(tree, noun).xpos === 'VBG') return true;
  if (childrenBy(tree, noun, 'nmod:poss').length > 0) return false;
  return !childrenBy(tree, noun, 'det').some((child) =>
    /^(?:the|this|that|these|those)$/i.test(wordOf(tree, child)),
  );
}

/** The entry of the table by which a word governs another, if it does. */
export function governorBetween(tree: Tree, at: number, head: number): Governor | undefined {
  const { deprel } = getToken(tree, at);
  const relation = relationOf(tree, at);
  if (/:relcl$/.test(deprel) || !COMPLEMENTS.test(relation)) return undefined;
  if (
    isWhenItWas(tree, at) ||
    isBesides(tree, at) ||
    isInCompany(tree, at) ||
    isSetting(tree, at, head)
  )
    return undefined;
  const link = linkBetween(tree, at);
  // "for Lind to meet Berg" has two marks.
  const links = [link, link.split(' ')[0] ?? link];
  return governing(tree, at, head).find(({ by, open, speech }) => {
    if (!links.some((one) => by.includes(one)) || (open === true && !isOpen(tree, at)))
      return false;
    return speech !== true || SPEECH_NOUNS.has(lemmaOf(tree, at));
  });
}

/** "rejected the offer, urging Berg to leave", "blocked roads demanding a vote": done besides, and not what is rejected. */
function isBesides(tree: Tree, at: number): boolean {
  if (relationOf(tree, at) !== 'advcl' || getToken(tree, at).xpos !== 'VBG') return false;
  const isApart = wordOf(tree, edgeOf(tree, at) - 1) === ',' && getToken(tree, at).head < at;
  return isApart || (linkOf(tree, at) === '' && EXPRESSED.has(lemmaOf(tree, at)));
}

/** "In a call with Berg, Lind promised help": where it was promised, and not what. */
function isSetting(tree: Tree, at: number, head: number): boolean {
  return (
    at < head && relationOf(tree, at) === 'obl' && /^(?:in|on|from|at)$/.test(linkOf(tree, at))
  );
}

/** "organised in collaboration with the bank": how it is done, and not what is arranged. */
function isInCompany(tree: Tree, at: number): boolean {
  return (
    linkOf(tree, at) === 'in' &&
    /^(?:association|collaboration|co-?operation|partnership)$/.test(lemmaOf(tree, at))
  );
}

/** "when they met", "when told of it" */
function isPast(tree: Tree, at: number): boolean {
  const { xpos } = getToken(tree, at);
  return xpos === 'VBD' || (xpos === 'VBN' && childrenBy(tree, at, 'nsubj', 'aux').length === 0);
}

/** "agreed on patrols when they met": a clause in the past that says when, of which nothing above it is said. */
export function isWhenItWas(tree: Tree, at: number): boolean {
  if (relationOf(tree, at) !== 'advcl' || !isPast(tree, at)) return false;
  return childrenBy(tree, at, 'advmod', 'mark').some(
    (child) => child < at && /^(?:when|where)$/i.test(wordOf(tree, child)),
  );
}

/** The entries of a word; of a verb also for a clause that the parse hangs on its object ("suspects Iran of bombing"). */
function governing(tree: Tree, at: number, head: number): readonly Governor[] {
  const own = governorsOf(tree, head);
  const { deprel, head: above } = getToken(tree, head);
  const throughObject = relationOf(tree, at) === 'acl' && /^(?:obj|nsubj:pass)$/.test(deprel);
  return throughObject && isVerbal(tree, at) ? [...own, ...governorsOf(tree, above)] : own;
}

/** The relation of an argument, the preposition of a phrase; a gerund without one is a complement. */
function linkBetween(tree: Tree, at: number): string {
  const { deprel, head } = getToken(tree, at);
  const relation = relationOf(tree, at);
  if (deprel === 'nsubj:pass') return deprel;
  // "It is feared that ..." has the clause for its subject.
  if (deprel === 'csubj:pass') return 'ccomp';
  if (!PREPOSITIONAL.test(relation)) return relation;
  const link = linkOf(tree, at);
  // "called off | an attack", though the parse makes a preposition of the particle.
  const particle = particleOf(tree, head);
  if (particle !== undefined && link === wordOf(tree, particle).toLowerCase()) {
    if (GOVERNORS.has(phrasalLemma(tree, head))) return 'obj';
  }
  // "pulled | out of a merger"
  if (link.startsWith('out ') && GOVERNORS.has(`${lemmaOf(tree, head)} out`)) return 'of';
  if (link !== '') return link;
  return isBareGerund(tree, at) ? 'xcomp' : '';
}

/** "denied meeting Berg"; not "a report submitted", nor "left, urging Berg to stay". */
function isBareGerund(tree: Tree, at: number): boolean {
  if (!/^(?:acl|advcl)$/.test(relationOf(tree, at)) || !isVerbal(tree, at)) return false;
  // "the man arrested in Oslo was charged": the parse may take the participle for a past.
  const participle = /^VB[DN]$/.test(getToken(tree, at).xpos) && !hasPerfect(tree, at);
  // "Speaking in Oslo, Lind called for calm": that stands before the verb, where its content stands behind.
  if (relationOf(tree, at) === 'advcl' && at < getToken(tree, at).head) return false;
  return !participle && wordOf(tree, edgeOf(tree, at) - 1) !== ',';
}
