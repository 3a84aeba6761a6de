// Verbs of saying, believing and wanting with their clause, object or infinitive.

import { lemmaOf, type Tree, wordOf } from '../../language/dependency-tree.ts';
import type { Span } from '../../model/index.ts';
import { type Clause, headsOf } from '../clause/clause.ts';
import type { ReadingContext } from '../context.ts';
import {
  chargeBehind,
  clauseBehind,
  gerundBehind,
  infinitiveBehind,
  nameBehind,
  objectBehind,
} from './content-behind.ts';
import { isStatement, type Taking, takes } from './cue-words.ts';
import type { AttributionRule, Said } from './draft.ts';
import { clauseAround } from './set-in.ts';
import { type Speaker, speakerOf, speakerSpan } from './speaker.ts';

type Reader = (tree: Tree, clause: Clause, speaker: Speaker | undefined) => Span | undefined;

/** A rule for verbs that take their content in one way. */
function verbRule(
  told: Pick<AttributionRule, 'id' | 'reason' | 'example' | 'counterExample'>,
  way: Taking,
  read: Reader,
): AttributionRule {
  const find = (context: ReadingContext): readonly Said[] =>
    [...context.clauses.values()].flatMap((clause) => {
      if (clause.copular || !takes(clause.lemma, way)) return [];
      const speaker = speakerOf(context, clause);
      const content = read(context.tree, clause, speaker);
      if (content === undefined || (speaker === undefined && !clause.passive)) return [];
      return [found(context.tree, clause, { speaker, content, way })];
    });
  return { ...told, find };
}

interface Parts {
  readonly speaker: Speaker | undefined;
  readonly content: Span;
  readonly way: Taking;
}

function found(tree: Tree, clause: Clause, { speaker, content, way }: Parts): Said {
  return {
    ...(speaker === undefined
      ? {}
      : { source: speaker.head, sourceSpan: speakerSpan(tree, speaker.range) }),
    cue: clause.predicate,
    content,
    statement: isStatement(clause.lemma, way),
  };
}

/** "was quoted as saying", "quoted Berg as saying": whose words they are is who is quoted. */
function quoted(context: ReadingContext): readonly Said[] {
  const { tree, clauses } = context;
  return [...clauses.values()].flatMap((clause) => {
    const { predicate, lemma } = clause;
    if (lemma !== 'say' || wordOf(tree, predicate - 1) !== 'as') return [];
    const quoting = quotingAbove(context, predicate);
    const content = clauseBehind(tree, predicate);
    if (quoting === undefined || content === undefined) return [];
    const source = headsOf(quoting, quoting.passive ? 'subject' : 'object')[0];
    return source === undefined ? [] : [{ source, cue: predicate, content, statement: true }];
  });
}

function quotingAbove({ tree, clauses }: ReadingContext, saying: number): Clause | undefined {
  for (let at = saying - 2; at >= Math.max(0, saying - 14); at -= 1) {
    const clause = clauses.get(at);
    if (clause !== undefined && /^(?:quote|cite|describe|report)$/.test(lemmaOf(tree, at)))
      return clause;
  }
  return undefined;
}

const QUOTED: AttributionRule = {
  id: 'quoted-as-saying',
  reason: 'who is quoted as saying something says it, not who quotes',
  example: 'The paper quoted Berg as saying that the road was closed.',
  counterExample: 'The paper quoted Berg.',
  find: quoted,
};

/** "The men, police said, had left": commas on both sides, and no quotation that follows. */
function isSetInto(tree: Tree, verb: number, speaker: Speaker | undefined): boolean {
  if (speaker === undefined || wordOf(tree, verb + 1) !== ',') return false;
  const isQuote = /^["“]$/.test(wordOf(tree, verb + 2));
  return !isQuote && clauseAround(tree, verb, speaker) !== undefined;
}

/** The rules for verbs; the first that finds something at a verb has it. */
export const VERB_RULES: readonly AttributionRule[] = [
  QUOTED,
  verbRule(
    {
      id: 'said-clause',
      reason: 'the clause behind a verb of saying or believing is what is said or believed',
      example: 'Berg said that the road was closed.',
      counterExample: 'Berg told a story.',
    },
    'clause',
    (tree, { predicate }, speaker) =>
      speaker?.behind === true || isSetInto(tree, predicate, speaker)
        ? undefined
        : clauseBehind(tree, predicate, speaker?.head),
  ),
  verbRule(
    {
      id: 'set-in',
      reason: 'a verb of saying behind a clause or set into it tells who says the clause',
      example: 'The road is closed, police said.',
      counterExample: 'On Monday, police said nothing.',
    },
    'before',
    (tree, { predicate, passive }, speaker) =>
      speaker === undefined || passive ? undefined : clauseAround(tree, predicate, speaker),
  ),
  verbRule(
    {
      id: 'wanted-of-somebody',
      reason: 'what is wanted or expected of somebody is the clause with its subject',
      example: 'Berg wants the guests to leave.',
      counterExample: 'The wanted man left.',
    },
    'subject',
    (tree, { predicate, passive }) =>
      passive ? undefined : infinitiveBehind(tree, predicate, true),
  ),
  verbRule(
    {
      id: 'meant-or-asked',
      reason: 'the infinitive behind a verb of promising, meaning or asking is what it is about',
      example: 'Berg vowed to stay.',
      counterExample: 'Berg stopped to rest.',
    },
    'infinitive',
    (tree, { predicate, passive, arguments: list }) =>
      passive && !list.some(({ relation }) => relation === 'agent')
        ? undefined
        : infinitiveBehind(tree, predicate, false),
  ),
  verbRule(
    {
      id: 'said-to-have',
      reason: 'what is said of somebody by a speaker stands in the infinitive',
      example: 'The order was said by two officers to come from Berg.',
      counterExample: 'Berg said hello to two officers.',
    },
    'clause',
    (tree, { predicate, passive, arguments: list }) =>
      passive && list.some(({ relation }) => relation === 'agent')
        ? infinitiveBehind(tree, predicate, false)
        : undefined,
  ),
  verbRule(
    {
      id: 'owned-up',
      reason: 'the gerund behind a verb of admitting or denying is what is admitted or denied',
      example: 'Berg denied taking the money.',
      counterExample: 'Berg stopped taking the bus.',
    },
    'gerund',
    (tree, { predicate, passive }) => (passive ? undefined : gerundBehind(tree, predicate)),
  ),
  verbRule(
    {
      id: 'accused-of',
      reason: 'the charge behind "of" is what the accuser says',
      example: 'Berg accused Holt of taking the money.',
      counterExample: 'Berg accused Holt.',
    },
    'of',
    (tree, { predicate }) => chargeBehind(tree, predicate),
  ),
  verbRule(
    {
      id: 'described-as',
      reason: 'what something is described as is what the speaker says of it',
      example: 'Berg described the offer as an insult.',
      counterExample: 'Berg described the offer.',
    },
    'as',
    (tree, { predicate }, speaker) =>
      speaker === undefined ? undefined : nameBehind(tree, predicate),
  ),
  verbRule(
    {
      id: 'said-object',
      reason: 'the object of a verb of announcing or denying is what is announced or denied',
      example: 'The ministry announced a freeze on hiring.',
      counterExample: 'The ministry lifted a freeze on hiring.',
    },
    'object',
    (tree, { predicate, passive }) => (passive ? undefined : objectBehind(tree, predicate)),
  ),
];
