// Where persons studied: by the degree they got, or by a verb of studying with its school further off.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { headsOf } from '../clause/clause.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { bearersOf } from './bearers.ts';
import { isPerson } from './kinds-of-mention.ts';
import type { FactRule } from './rule.ts';

const DEGREE =
  /^(?:degree|doctorate|diploma|bachelor|master|phd|ph\.?d\.?|d\.?phil\.?|mba|m\.?b\.?a\.?|b\.?a\.?|m\.?a\.?|b\.?sc?\.?|m\.?sc?\.?|m\.?d\.?|j\.?d\.?|ll\.?b\.?|ll\.?m\.?|mfa|m\.f\.a\.|bfa|b\.f\.a\.|mphil|a\.b\.|residency|internship|graduate|alumnus|alumna|undergraduate)s?$/i;
const GETS = new Set(
  'receive earn obtain hold have get complete gain take do attain finish graduate pursue study attend be achieve acquire win secure award'.split(
    ' ',
  ),
);
const STUDIES = new Set('graduate study educate enroll enrol major matriculate train'.split(' '));
const SCHOOL = /universit|college|school|institut|academy|polytechnic/i;
const MAX_REACH = 16;

/** Schools and universities. */
export const STUDY_RULES: readonly FactRule[] = [
  {
    id: 'study.degree',
    reason: 'Who has a degree from a school studied there, however long the name of the degree is.',
    example: 'Anna Lind received a degree in marine law from the University of Bergen.',
    counterExample: 'Anna Lind received a letter about marine law from the University of Bergen.',
    find: degrees,
  },
  {
    id: 'study.verb',
    reason: 'The school behind a verb of studying, past the subject studied.',
    example: 'Anna Lind graduated with honours in marine law from the University of Bergen.',
    counterExample: 'Anna Lind retired with honours from the University of Bergen.',
    find: studies,
  },
];

function degrees(context: ReadingContext): readonly FactDraft[] {
  const { tree } = context;
  return tree.tokens.flatMap((token, noun) => {
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return [];
    if (!DEGREE.test(wordOf(tree, noun)) || isHonorary(tree, noun)) return [];
    // "master instructor of the Norne Academy": a rank.
    if (relationOf(tree, noun) === 'compound' && !isDegree(tree, getToken(tree, noun).head))
      return [];
    const students = holdersOf(context, noun);
    return students.length === 0
      ? []
      : facts(context, {
          students,
          head: noun,
          schools: schoolsBehind(context, noun),
          rule: 'study.degree',
        });
  });
}

function studies(context: ReadingContext): readonly FactDraft[] {
  return [...context.clauses.values()].flatMap((clause) => {
    if (!STUDIES.has(clause.lemma) || clause.negated) return [];
    const head = clause.predicate;
    const students = personsAt(context, headsOf(clause, 'subject'));
    return students.length === 0
      ? []
      : facts(context, {
          students,
          head,
          schools: schoolsBehind(context, head),
          rule: 'study.verb',
        });
  });
}

interface Study {
  readonly students: readonly number[];
  readonly schools: readonly number[];
  readonly head: number;
  readonly rule: string;
}

function facts({ tree }: ReadingContext, study: Study): readonly FactDraft[] {
  const { start, end } = getToken(tree, study.head);
  return study.students.flatMap((subject) =>
    study.schools.map((object) => ({
      type: 'STUDIED_AT',
      subject,
      object,
      status: 'occurred',
      trigger: { start, end },
      head: study.head,
      rule: study.rule,
      confidence: 0.8,
    })),
  );
}

/** "her doctorate", or the subject of the verb of having or getting that governs the degree. */
function holdersOf(context: ReadingContext, noun: number): readonly number[] {
  const { tree, clauses } = context;
  const owners = personsAt(context, childrenBy(tree, noun, 'nmod:poss'));
  if (owners.length > 0) return owners;
  for (let at = noun, steps = 0; at >= 0 && steps < 8; steps += 1) {
    const clause = clauses.get(at);
    if (clause !== undefined) {
      const gets = clause.copular || GETS.has(clause.lemma);
      return gets && !clause.negated ? personsAt(context, headsOf(clause, 'subject')) : [];
    }
    at = getToken(tree, at).head;
  }
  return [];
}

function personsAt(context: ReadingContext, heads: readonly number[]): readonly number[] {
  return heads
    .flatMap((head) => bearersOf(context, head))
    .filter((index) => isPerson(context.mentions[index]));
}

/** The school behind "from" or "at", before the next verb or the next degree, and those listed with it. */
function schoolsBehind(
  { tree, mentions, mentionAt }: ReadingContext,
  word: number,
): readonly number[] {
  let open = false;
  for (let at = word + 1; at < Math.min(word + MAX_REACH, tree.tokens.length); at += 1) {
    const { upos } = getToken(tree, at);
    if (/^(?:from|at)$/i.test(wordOf(tree, at))) open = true;
    const index = mentionAt(at);
    const mention = mentions[index ?? -1];
    if (mention?.kind === 'name' && mention.type === 'organization') {
      const taught =
        SCHOOL.test(mention.label) && /^(?:in|of|the)$/i.test(wordOf(tree, mention.first - 1));
      if ((open || taught) && index !== undefined) return [index];
      at = mention.endToken - 1;
    } else if (upos === 'VERB' || (open && isDegree(tree, at))) return [];
    else if (wordOf(tree, at) === ';' || tree.sentenceOf[at] !== tree.sentenceOf[word]) return [];
    else if (open && mention?.type === 'person') return [];
  }
  return [];
}

/** "an honorary degree": given without study. */
export function isHonorary(tree: Tree, noun: number): boolean {
  return childrenBy(tree, noun, 'amod').some((child) => lemmaOf(tree, child) === 'honorary');
}

function isDegree(tree: Tree, at: number): boolean {
  return DEGREE.test(wordOf(tree, at)) && lemmaOf(tree, at) !== 'graduate';
}
