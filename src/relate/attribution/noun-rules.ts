// Nouns and adjectives that hold what somebody says or thinks: "the claim that", "confident that".

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import type { Span } from '../../model/index.ts';
import { agentsOf } from '../clause/clause.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { ReadingContext } from '../context.ts';
import { clauseBehind, infinitiveBehind, nextThat } from './content-behind.ts';
import { MINDFUL, RUMOUR_NOUNS, STATEMENT_NOUNS, WILL_NOUNS } from './cue-words.ts';
import type { AttributionRule, Said } from './draft.ts';
import { speakerSpan } from './speaker.ts';
import { phraseRange } from './token-range.ts';

/** Verbs by which their subject makes the statement: "made the claim that". */
const MAKING = /^(?:make|issue|renew|express|voice|have|release|give|deliver|hold|stand|publish)$/;

function statements(context: ReadingContext): readonly Said[] {
  const { tree } = context;
  return tree.tokens.flatMap((token, cue) => {
    const lemma = lemmaOf(tree, cue);
    if (token.upos !== 'NOUN' || !STATEMENT_NOUNS.has(lemma)) return [];
    const that = nextThat(tree, cue);
    if (that === undefined || !isWhole(tree, that)) return [];
    const content = clauseBehind(tree, cue);
    const source = ownerOf(context, cue, that);
    if (content === undefined || (source === undefined && !RUMOUR_NOUNS.has(lemma))) return [];
    return [{ ...source, cue, content, statement: true }];
  });
}

/** "the claim that he paid", not "the claim that failed": the clause has its own subject. */
function isWhole(tree: Tree, that: number): boolean {
  return !/^(?:VERB|AUX|ADV|PUNCT)$/.test(tree.tokens[that + 1]?.upos ?? 'PUNCT');
}

function wills(context: ReadingContext): readonly Said[] {
  const { tree } = context;
  return tree.tokens.flatMap((token, cue) => {
    if (token.upos !== 'NOUN' || !WILL_NOUNS.has(lemmaOf(tree, cue))) return [];
    const to = wordOf(tree, cue + 1) === 'to' ? cue + 1 : undefined;
    const content = to === undefined ? undefined : infinitiveBehind(tree, cue, false);
    const source = to === undefined ? undefined : ownerOf(context, cue, to);
    return source === undefined || content === undefined
      ? []
      : [{ ...source, cue, content, statement: false }];
  });
}

type Owner = Pick<Said, 'source' | 'sourceSpan'>;

/** Whose statement a noun is: "the minister's", "by residents", or the subject that makes it. */
function ownerOf(context: ReadingContext, noun: number, end: number): Owner | undefined {
  const { tree, clauses } = context;
  const [poss] = childrenBy(tree, noun, 'nmod:poss');
  if (poss !== undefined) return phraseOf(tree, poss, noun);
  const by = childrenBy(tree, noun, 'nmod', 'obl').find(
    (child) =>
      child > noun && child < end && /^(?:by|from|of|among)$/.test(prepositionOf(tree, child)),
  );
  if (by !== undefined) return phraseOf(tree, by, end);
  const maker = clauses.get(getToken(tree, noun).head);
  if (maker === undefined || relationOf(tree, noun) !== 'obj' || !MAKING.test(maker.lemma))
    return undefined;
  const [agent] = agentsOf(maker);
  return agent === undefined ? undefined : phraseOf(tree, agent, maker.predicate);
}

function phraseOf(tree: Tree, source: number, end: number): Owner {
  const range = phraseRange(tree, source, () => false);
  const sourceSpan = speakerSpan(tree, { first: range.first, end: Math.min(range.end, end) });
  return { source, sourceSpan };
}

/** "is confident that": what somebody is sure, aware or afraid of. */
function mindful(context: ReadingContext): readonly Said[] {
  const { tree, clauses } = context;
  return [...clauses.values()].flatMap((clause) => {
    if (!MINDFUL.has(clause.lemma) || !isState(tree, clause.predicate)) return [];
    const content: Span | undefined = clauseBehind(tree, clause.predicate);
    const [subject] = agentsOf({ ...clause, passive: false });
    if (content === undefined || subject === undefined) return [];
    if (/^(?:it|there|that|this)$/i.test(wordOf(tree, subject))) return [];
    return [
      {
        ...phraseOf(tree, subject, clause.predicate),
        cue: clause.predicate,
        content,
        statement: true,
      },
    ];
  });
}

function isState(tree: Tree, predicate: number): boolean {
  return /^(?:JJ|VBN)/.test(getToken(tree, predicate).xpos);
}

export const NOUN_RULES: readonly AttributionRule[] = [
  {
    id: 'statement-noun',
    reason: 'the clause behind a noun of saying or believing is what its owner says',
    example: "The minister's claim that the road was closed was false.",
    counterExample: 'The claim that failed was his.',
    find: statements,
  },
  {
    id: 'will-noun',
    reason: 'the infinitive behind a noun of will is what its owner means to do',
    example: 'Berg kept his promise to stay.',
    counterExample: 'Berg kept his promise.',
    find: wills,
  },
  {
    id: 'state-of-mind',
    reason: 'the clause behind an adjective of mind is what the subject thinks',
    example: 'Berg is confident that the road will open.',
    counterExample: 'Berg is confident.',
    find: mindful,
  },
];
