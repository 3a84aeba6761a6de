// A predicate and the word above it in, what that word does to its status out: "plans to", "denied
// that", "the threat of", "flew to Oslo to". The first rule that decides wins.

import {
  findChild,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { isNegated } from '../clause/negation.ts';
import { governorBetween, isAsked, isContent, isPurpose, isUnreached } from './governed-by.ts';
import { governorsOf, phrasalLemma } from './governor.ts';
import {
  ACCUSERS,
  CEASING,
  EVIDENCE_NOUNS,
  FACTIVES,
  FALSE_WORDS,
  JUDGING,
  SPEAKING,
} from './governors.ts';
import { BARGAINS, FAILING } from './happening-words.ts';
import type { Governed, GoverningRule } from './status-rule.ts';
import { isVerbal, linkOf, tokenBeforeTo } from './verb-group.ts';

const DENIED: Governed = { status: 'denied' };
const SO: Governed = { status: 'occurred', stops: true };

/** Every rule for what stands above a predicate, in order. */
export const GOVERNING_RULES: readonly GoverningRule[] = [
  {
    id: 'governor.suspect-in',
    reason: 'Of a suspect only who did it is open; the deed itself was done.',
    example: 'A suspect in an attack on Jonas Berg left Norway.',
    counterExample: 'Anna Lind is suspected of an attack on Jonas Berg.',
    read: (tree, at, head) =>
      linkOf(tree, at) === 'in' && lemmaOf(tree, head) === 'suspect' && !isVerbal(tree, head)
        ? SO
        : undefined,
  },
  {
    id: 'governor.responsibility',
    reason: 'Who did a deed may be a mere claim; that it was done is not.',
    example: 'A group claimed responsibility for an attack on Jonas Berg.',
    counterExample: 'A group claimed that it had attacked Jonas Berg.',
    read: (tree, at, head) =>
      linkOf(tree, at) === 'for' &&
      [head, findChild(tree, head, 'obj') ?? head].some(
        (word) => lemmaOf(tree, word) === 'responsibility',
      )
        ? SO
        : undefined,
  },
  {
    id: 'governor.fact',
    reason: 'Some words speak of a fact: to deny or to doubt the word leaves the fact.',
    example: 'Mara Holt did not know that Anna Lind had met Jonas Berg.',
    counterExample: 'Mara Holt did not claim that Anna Lind had met Jonas Berg.',
    read: (tree, at, head) => (isFactOf(tree, at, head) ? SO : undefined),
  },
  {
    id: 'governor.question-word',
    reason: 'Why, how, when and who ask about what happened; whether asks if it did.',
    example: 'Mara Holt could not say why Anna Lind met Jonas Berg.',
    counterExample: 'Mara Holt could not say whether Anna Lind met Jonas Berg.',
    read: (tree, at) => (isAskedAbout(tree, at) ? SO : undefined),
  },
  {
    id: 'governor.ceasing',
    reason: 'Only what is being done can be stopped.',
    example: 'Norway may stop bombing Sweden.',
    counterExample: 'Norway may start bombing Sweden.',
    read: (tree, at, head) =>
      CEASING.has(phrasalLemma(tree, head)) &&
      getToken(tree, at).xpos === 'VBG' &&
      linkOf(tree, at) === ''
        ? SO
        : undefined,
  },
  {
    id: 'governor.no-evidence',
    reason: 'Where there is no evidence of it, the text does not hold it for so.',
    example: 'There is no evidence that Anna Lind met Jonas Berg.',
    counterExample: 'There is evidence that Anna Lind met Jonas Berg.',
    read: (tree, at, head) =>
      /^(?:acl|nmod|ccomp)$/.test(relationOf(tree, at)) &&
      EVIDENCE_NOUNS.has(lemmaOf(tree, head)) &&
      isNegated(tree, head)
        ? DENIED
        : undefined,
  },
  {
    id: 'governor.cleft',
    reason: '"It was not Norway that did it" denies that Norway did.',
    example: 'It was not Norway that attacked Sweden.',
    counterExample: 'It was Norway that attacked Sweden.',
    read: (tree, at, head) =>
      relationOf(tree, at) === 'acl' && isCleft(tree, head) && isNegated(tree, head)
        ? DENIED
        : undefined,
  },
  {
    id: 'governor.false',
    reason: 'What is called false is denied.',
    example: 'It is false that Anna Lind met Jonas Berg.',
    counterExample: 'It is true that Anna Lind met Jonas Berg.',
    read: (tree, at, head) =>
      /^(?:nsubj|csubj|ccomp)$/.test(relationOf(tree, at)) && FALSE_WORDS.has(lemmaOf(tree, head))
        ? DENIED
        : undefined,
  },
  {
    id: 'governor.fell-through',
    reason: 'A bargain that fell through was never concluded.',
    example: 'The deal between Norway and Sweden fell through.',
    counterExample: 'The deal between Norway and Sweden went through.',
    read: (tree, at, head) =>
      relationOf(tree, at) === 'nsubj' && BARGAINS.has(lemmaOf(tree, at)) && hasFailed(tree, head)
        ? DENIED
        : undefined,
  },
  {
    id: 'governor.content',
    reason: 'What a report says, or a demand asks for, is open until somebody says it is so.',
    example: 'Rumours that Anna Lind met Jonas Berg spread in Oslo.',
    counterExample: 'The ministers that Anna Lind met in Oslo left.',
    read: (tree, at, head) =>
      isContent(tree, at) || (relationOf(tree, at) === 'ccomp' && isAsked(tree, at, head))
        ? { status: 'possible' }
        : undefined,
  },
  {
    id: 'governor.let-us',
    reason: '"Let us" calls on others to do it.',
    example: 'Let us meet Jonas Berg.',
    counterExample: 'Mara Holt let us meet Jonas Berg.',
    read: (tree, at, head) => (isCalledUpon(tree, at, head) ? { status: 'possible' } : undefined),
  },
  {
    id: 'governor.word',
    reason:
      'Verbs, adjectives and nouns of the table say what they govern is planned, open or denied.',
    example: 'Anna Lind denied that she had met Jonas Berg.',
    counterExample: 'Anna Lind said that she had met Jonas Berg.',
    read: (tree, at, head) =>
      // The word right before "to" has been read with the infinitive.
      tokenBeforeTo(tree, at) === head ? undefined : governedByWord(tree, at, head),
  },
  {
    id: 'governor.subject-noun',
    reason: 'An infinitive far behind "calls", "pressure" or "plans" is what these are about.',
    example: 'Pressure has grown on Anna Lind to meet Jonas Berg.',
    counterExample: 'Crowds have gathered in Oslo to meet Jonas Berg.',
    read: (tree, at, head) => governedBySubject(tree, at, head),
  },
  {
    id: 'governor.unsaid',
    reason: 'What somebody did not say is neither so nor not so.',
    example: 'Mara Holt did not say that Anna Lind had met Jonas Berg.',
    counterExample: 'Mara Holt said that Anna Lind had met Jonas Berg.',
    read: (tree, at, head) =>
      isReported(tree, at, head) && isNegated(tree, head)
        ? { status: 'possible', stops: true }
        : undefined,
  },
  {
    id: 'governor.accuser',
    reason: 'What a prosecutor or a lawsuit says that somebody did is a charge.',
    example: 'Prosecutors said that Anna Lind met Jonas Berg.',
    counterExample: 'Ministers said that Anna Lind met Jonas Berg.',
    read: (tree, at, head) =>
      isReported(tree, at, head) && isAccuser(tree, head)
        ? { status: 'possible', stops: true }
        : undefined,
  },
  {
    id: 'governor.said',
    reason: 'When or how something is said changes nothing in what is said.',
    example: 'Mara Holt may announce that Anna Lind met Jonas Berg.',
    counterExample: 'Mara Holt may deny that Anna Lind met Jonas Berg.',
    read: (tree, at, head) => (isReported(tree, at, head) ? SO : undefined),
  },
  {
    id: 'governor.purpose',
    reason: 'What a deed is done for, and what follows "to" after a verb, is still to be reached.',
    example: 'Anna Lind flew to Oslo to meet Jonas Berg.',
    counterExample: 'Anna Lind went on to meet Jonas Berg.',
    read: (tree, at, head) =>
      isPurpose(tree, at) || isUnreached(tree, at, head) ? { status: 'planned' } : undefined,
  },
];

function governedByWord(tree: Tree, at: number, head: number): Governed | undefined {
  const governor = governorBetween(tree, at, head);
  return governor === undefined ? undefined : { status: governor.status };
}

function governedBySubject(tree: Tree, at: number, head: number): Governed | undefined {
  if (relationOf(tree, at) !== 'advcl' || tokenBeforeTo(tree, at) === undefined) return undefined;
  const subject = findChild(tree, head, 'nsubj');
  if (subject === undefined || isVerbal(tree, subject)) return undefined;
  const governor = governorsOf(tree, subject).find(({ by }) => by.includes('to'));
  return governor === undefined ? undefined : { status: governor.status };
}

function isFactOf(tree: Tree, at: number, head: number): boolean {
  const lemma = lemmaOf(tree, head);
  const link = linkOf(tree, at);
  if (link === 'for' || link === 'over') return JUDGING.has(lemma);
  if (!FACTIVES.has(lemma) || !isVerbal(tree, at)) return false;
  if (relationOf(tree, at) === 'ccomp') return link !== 'if' && link !== 'whether';
  return link === 'that';
}

/** "why Lind met Berg", "who attacked Bergen"; infinitives ("how to attack") are open. */
function isAskedAbout(tree: Tree, at: number): boolean {
  if (!/^(?:ccomp|csubj|acl|advcl)$/.test(getToken(tree, at).deprel) || linkOf(tree, at) !== '')
    return false;
  if (tokenBeforeTo(tree, at) !== undefined) return false;
  const asking = (tree.children[at] ?? []).find(
    (child) => child < at && /^W(?:RB|P)$/.test(getToken(tree, child).xpos),
  );
  return asking !== undefined && relationOf(tree, at) === 'ccomp';
}

/** "It was not Sweden that attacked." */
function isCleft(tree: Tree, head: number): boolean {
  const subject = findChild(tree, head, 'nsubj', 'expl');
  return (
    findChild(tree, head, 'cop') !== undefined &&
    subject !== undefined &&
    /^it$/i.test(wordOf(tree, subject))
  );
}

function hasFailed(tree: Tree, verb: number): boolean {
  return FAILING.has(lemmaOf(tree, verb)) || FAILING.has(phrasalLemma(tree, verb));
}

/** "Let us meet Berg": nobody lets. */
function isCalledUpon(tree: Tree, at: number, head: number): boolean {
  const { lemma, xpos } = getToken(tree, head);
  const isUs = /^(?:us|['’]s)$/i.test(wordOf(tree, head + 1));
  return (
    lemma === 'let' &&
    xpos === 'VB' &&
    isUs &&
    /^(?:xcomp|ccomp)$/.test(relationOf(tree, at)) &&
    findChild(tree, head, 'nsubj') === undefined
  );
}

function isAccuser(tree: Tree, verb: number): boolean {
  const subject = findChild(tree, verb, 'nsubj');
  return subject !== undefined && ACCUSERS.has(lemmaOf(tree, subject));
}

function isReported(tree: Tree, at: number, head: number): boolean {
  return relationOf(tree, at) === 'ccomp' && SPEAKING.has(lemmaOf(tree, head));
}
