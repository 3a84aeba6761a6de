// Facts that a verb or a noun of the ontology states: "leads", "is based in", "founder of".

import {
  childrenBy,
  findChild,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import type { Mention } from '../../mention/index.ts';
import {
  FACTS,
  type FactType,
  findFactNouns,
  findFactPredicates,
  findFactVerbs,
} from '../../ontology/index.ts';
import { mentionsOf } from '../arguments.ts';
import { agentsOf, type Clause, headsOf } from '../clause/clause.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { matchVerb, phrasesOf } from '../event/match-verb.ts';
import { ownStatus } from '../status/own-rules.ts';
import { statusOf } from '../status/status.ts';
import { decided } from '../status/status-reading.ts';
import { findDate } from '../when-where.ts';
import { bodiesIn } from './post.ts';
import type { FactRule } from './rule.ts';

/** Posts are read by their own rules, which also know what stands before the post. */
const BY_POST: ReadonlySet<FactType> = new Set<FactType>([
  'LEADS',
  'SPOKESPERSON_FOR',
  'WORKS_FOR',
]);

/** Whatever the ontology lists for a fact. */
export const LEXICON_RULES: readonly FactRule[] = [
  {
    id: 'fact.verb',
    reason: 'The verb is listed for the fact, and both sides are of its kinds.',
    example: 'Anna Lind founded the Harbour Party in 1998.',
    counterExample: 'Anna Lind entered the Harbour Party office in 1998.',
    find: (context) =>
      [...context.clauses.values()].flatMap((clause) => verbFacts(context, clause)),
  },
  {
    id: 'fact.noun',
    reason: 'A noun that is listed for the fact describes one name and governs the other.',
    example: 'Anna Lind, founder of the Harbour Party, spoke in Oslo.',
    counterExample: 'Anna Lind, enemy of the Harbour Party, spoke in Oslo.',
    find: nounFacts,
  },
];

function verbFacts(context: ReadingContext, clause: Clause): readonly FactDraft[] {
  const { tree } = context;
  const { start, end } = getToken(tree, clause.predicate);
  const predicates = findFactPredicates(wordOf(tree, clause.predicate).toLowerCase());
  const senses = clause.copular
    ? predicates
    : [...(clause.passive ? predicates : []), ...findFactVerbs(clause.lemma)];
  for (const { fact: type, inverse, pattern } of senses) {
    const match = matchVerb(context, clause, pattern);
    if (match === undefined || match.recipients.length === 0) continue;
    const subjects = pattern.lemma === 'be' ? headsOf(clause, 'subject') : agentsOf(clause);
    const sides = { subjects, objects: match.recipients };
    const facts = pairs(context, type, inverse ? swapped(sides) : sides);
    if (facts.length === 0) continue;
    const time = findDate(context, clause.predicate);
    const status = decided(statusOf(tree, clause.predicate));
    return facts.map((pair) => ({
      ...pair,
      type,
      ...status,
      trigger: { start, end },
      head: clause.predicate,
      rule: 'fact.verb',
      pattern: pattern.text,
      confidence: 0.8,
      ...(time === undefined ? {} : { time }),
    }));
  }
  return [];
}

interface Sides {
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
}

function swapped({ subjects, objects }: Sides): Sides {
  return { subjects: objects, objects: subjects };
}

function pairs(
  context: ReadingContext,
  type: FactType,
  sides: Sides,
): readonly { readonly subject: number; readonly object: number }[] {
  const { domain, range } = FACTS[type];
  const subjects = sides.subjects
    .flatMap((head) => mentionsOf(context, head))
    .filter((index) => isOneOf(context.mentions[index], domain));
  const objects = sides.objects
    .flatMap((head) => bodiesIn(context, head))
    .filter((index) => isOneOf(context.mentions[index], range));
  return subjects.flatMap((subject) =>
    objects.filter((object) => object !== subject).map((object) => ({ subject, object })),
  );
}

function isOneOf(mention: Mention | undefined, types: readonly string[]): boolean {
  return mention !== undefined && mention.demonym !== true && types.includes(mention.type);
}

function nounFacts(context: ReadingContext): readonly FactDraft[] {
  const { tree } = context;
  return tree.tokens.flatMap((token, noun) => {
    if (token.upos !== 'NOUN') return [];
    const holders = describedBy(context, noun);
    if (holders.length === 0 || isRank(tree, noun)) return [];
    for (const { fact: type, inverse, pattern } of findFactNouns(lemmaOf(tree, noun))) {
      if (
        BY_POST.has(type) ||
        !pattern.before.every(
          (word, at) => wordOf(tree, noun - pattern.before.length + at).toLowerCase() === word,
        )
      )
        continue;
      const owners = pattern.possessor === 'recipient' ? childrenBy(tree, noun, 'nmod:poss') : [];
      const sides = {
        subjects: holders,
        objects: [...phrasesOf(tree, noun, pattern.preps), ...owners],
      };
      const facts = pairs(context, type, inverse ? swapped(sides) : sides);
      if (facts.length === 0) continue;
      // Beside a name the noun says what holds, whatever the verb above says of the person.
      const status = decided(
        context.clauses.has(noun) ? statusOf(tree, noun) : ownStatus(tree, noun),
      );
      return facts.map((pair) => ({
        ...pair,
        type,
        ...status,
        title: wordOf(tree, noun).toLowerCase(),
        trigger: { start: token.start, end: token.end },
        head: noun,
        rule: 'fact.noun',
        pattern: pattern.text,
        confidence: 0.75,
      }));
    }
    return [];
  });
}

/** "managing partner" is a post in a firm, no ally of it. */
function isRank(tree: Tree, noun: number): boolean {
  return childrenBy(tree, noun, 'amod', 'compound').some((child) =>
    /^(?:managing|senior|founding|junior|general)$/i.test(wordOf(tree, child)),
  );
}

/** What a noun says something of: the name it is set beside, or the subject of "is". */
function describedBy(context: ReadingContext, noun: number): readonly number[] {
  const { tree, clauses } = context;
  const { head } = getToken(tree, noun);
  const clause = clauses.get(noun);
  if (clause?.copular === true && findChild(tree, noun, 'cop') !== undefined)
    return headsOf(clause, 'subject');
  if (relationOf(tree, noun) === 'appos' && head >= 0) return [head];
  return childrenBy(tree, noun, 'appos');
}
