// A passport or a citizenship that somebody has or gets in, the country that it is of out.

import { childrenBy, getToken, lemmaOf } from '../../language/dependency-tree.ts';
import { agentsOf, headsOf } from '../clause/clause.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { statusOf } from '../status/status.ts';
import { decided } from '../status/status-reading.ts';
import { findDate } from '../when.ts';
import { bearersOf } from './bearers.ts';
import { isPerson } from './kinds-of-mention.ts';
import type { FactRule } from './rule.ts';

const HOLDING = new Set(
  'have hold possess obtain acquire get gain receive take keep win'.split(' '),
);
/** What is done to whom it is given. */
const GIVING = new Set('grant give award issue'.split(' '));
const PAPERS = new Set(['citizenship', 'nationality', 'passport']);

/** Whose passport somebody has. */
export const PASSPORT_RULES: readonly FactRule[] = [
  {
    id: 'origin.passport',
    reason: 'Who has or gets a passport or the citizenship of a country is its citizen.',
    example: 'Anna Lind holds Norwegian citizenship.',
    counterExample: 'Anna Lind found a Norwegian passport.',
    find: (context) => [...context.clauses.keys()].flatMap((at) => passportsIn(context, at)),
  },
];

function passportsIn(context: ReadingContext, predicate: number): readonly FactDraft[] {
  const { tree, mentions, mentionAt, clauses } = context;
  const clause = clauses.get(predicate);
  if (clause === undefined || clause.negated) return [];
  const isGiven = GIVING.has(clause.lemma);
  if (!isGiven && (!HOLDING.has(clause.lemma) || clause.passive)) return [];
  // "was granted a Norwegian passport", and "Norway gave her a passport"
  const papers = headsOf(clause, 'object').filter((head) => PAPERS.has(lemmaOf(tree, head)));
  const holders = headsOf(clause, isGiven && !clause.passive ? 'indirect object' : 'subject')
    .flatMap((head) => bearersOf(context, head))
    .filter((index) => isPerson(mentions[index]));
  const isCountry = (index: number) => mentions[index]?.placeKind === 'country';
  const named = papers
    .flatMap((paper) => childrenBy(tree, paper, 'amod', 'compound', 'nmod:poss'))
    .flatMap((child) => mentionAt(child) ?? [])
    .filter(isCountry);
  // "Malta gave Berg a passport"
  const givers = isGiven && papers.length > 0 ? agentsOf(clause) : [];
  const countries =
    named.length > 0 ? named : givers.flatMap((head) => mentionAt(head) ?? []).filter(isCountry);
  const time = findDate(context, predicate);
  const { start, end } = getToken(tree, predicate);
  return holders.flatMap((subject) =>
    countries.map((object) => ({
      type: 'CITIZEN_OF' as const,
      subject,
      object,
      ...decided(statusOf(tree, predicate)),
      trigger: { start, end },
      head: predicate,
      rule: 'origin.passport',
      confidence: 0.85,
      ...(time === undefined ? {} : { time }),
    })),
  );
}
