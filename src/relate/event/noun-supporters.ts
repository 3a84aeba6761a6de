// A noun that tells of an event and the verb above it in, whom the verb makes take part out: "joined the talks", "flew to
// Oslo for talks", "demanded his release".

import {
  childrenBy,
  getToken,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import type { NounSense } from '../../ontology/index.ts';
import { agentsOf, type Clause, COMPANY, headsOf } from '../clause/clause.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { ReadingContext } from '../context.ts';
import { APART } from '../status/happening-words.ts';
import { BATTLING } from './harmed.ts';
import { phrasesOf } from './match-verb.ts';
import { BETWEEN } from './noun-phrases.ts';

const SUPPORT_VERBS = new Set(
  `hold have make conduct launch mount carry wage stage begin start continue resume keep attend join
   lead host undertake pursue open enter conclude perform order commit give deliver issue
   schedule plan cancel postpone complete finish speed accelerate announce halt repeat visit due arrive come go travel fly return meet gather
   wrap kick sit round provide donate contribute allocate`
    .trim()
    .split(/\s+/),
);

/**
 * Verbs that only speak of the noun: their subject takes part unless the noun says who does, or tells of harm,
 * which others do: "called the killing of Berg a crime".
 */
const SPEAKING_OF = new Set(
  'call scrap rule skip avoid reject refuse seek propose prepare demand boycott want request'.split(
    ' ',
  ),
);

/** Of them, those of which others are to do what the noun says, unless it takes two. */
const ASKING_FOR: ReadonlySet<string> = new Set(['demand', 'want', 'request', 'seek', 'propose']);

/** "completed their withdrawal from Bergen": the parse may hang the phrase on the verb. */
export function besideVerb(
  { tree, clauses }: ReadingContext,
  head: number,
  { event, pattern }: NounSense,
): readonly number[] {
  const clause = clauses.get(getToken(tree, head).head);
  const supports =
    clause !== undefined &&
    relationOf(tree, head) === 'obj' &&
    (event === 'DISASTER' ? BATTLING : SUPPORT_VERBS).has(clause.lemma);
  if (clause === undefined || clause.passive) return [];
  if (supports) return headsOf(clause, ...pattern.preps).filter((phrase) => phrase > head);
  const isSomebodys = childrenBy(tree, head, 'nmod:poss').some(
    (owner) => !/^its$/i.test(wordOf(tree, owner)),
  );
  return isSomebodys && relationOf(tree, head) === 'obj' && !takesPhrase(tree, head, clause)
    ? headsOf(clause, ...pattern.preps).filter((phrase) => isRightBehind(tree, head, phrase))
    : [];
}

/** "criticised her trip to Paris": the parse hangs on the verb what only the noun before it takes. */
function isRightBehind(tree: Tree, head: number, phrase: number): boolean {
  return childrenBy(tree, phrase, 'case').includes(head + 1);
}

/** "blamed the attack on the militia": the phrase is the verb's own. */
function takesPhrase(tree: Tree, head: number, { lemma }: Clause): boolean {
  return TAKING.has(`${lemma} ${wordOf(tree, head + 1).toLowerCase()}`);
}

const TAKING: ReadonlySet<string> = new Set(
  `attribute to, base on, blame on, bring to, compare to, concentrate on, confine to, connect to, devote to, focus on,
  leave to, liken to, limit to, link to, model on, owe to, pin on, prefer to, relate to, restrict to, take to,
  tie to, trace to`.split(/,\s+/u),
);

/** "demanded his release", "called for it": somebody else is to do it. */
function isAskedFor(tree: Tree, head: number, { lemma }: Clause): boolean {
  return ASKING_FOR.has(lemma) || (lemma === 'call' && prepositionOf(tree, head) === 'for');
}

/** "was in Oslo for talks with Berg", "is expected in Oslo for talks": who is there takes part. */
function isThereFor(
  { tree, mentions, mentionAt }: ReadingContext,
  head: number,
  clause: Clause,
): boolean {
  if (prepositionOf(tree, head) !== 'for') return false;
  const isThere = mentions[mentionAt(clause.predicate) ?? -1]?.type === 'place';
  return isThere
    ? clause.copular
    : clause.lemma === 'due' || (clause.lemma === 'expect' && clause.passive);
}

/** How far above "in protest" stands the verb whose subject protests: "kept the bridge closed in protest". */
const MAX_STEPS = 3;

/** A crowd that does anything "in protest" protests, whatever it is: "blocked the bridge in protest at the tax". */
export function doersInProtest(context: ReadingContext, head: number): readonly number[] {
  const { tree, clauses, mentions, mentionAt } = context;
  const isSo =
    /^protest$/i.test(wordOf(tree, head)) &&
    prepositionOf(tree, head) === 'in' &&
    childrenBy(tree, head, 'det', 'amod', 'compound', 'nmod:poss').length === 0;
  if (!isSo) return [];
  let at = getToken(tree, head).head;
  for (let steps = 0; at >= 0 && steps < MAX_STEPS; steps += 1) {
    const clause = clauses.get(at);
    // "resigned in protest" is no demonstration.
    if (clause !== undefined && !clause.passive)
      return agentsOf(clause).filter((doer) => mentions[mentionAt(doer) ?? -1]?.type === 'group');
    at = getToken(tree, at).head;
  }
  return [];
}

/** The subject of the verb that supports the noun, and who comes with it. */
export function supporters(
  context: ReadingContext,
  head: number,
  { event, roles }: NounSense,
): readonly number[] {
  const { tree, clauses } = context;
  const { head: governor } = getToken(tree, head);
  const relation = relationOf(tree, head);
  const clause = clauses.get(governor);
  const mutual = roles === 'mutual';
  if (clause !== undefined && mutual && isThereFor(context, head, clause))
    return headsOf(clause, 'subject');
  const complete = phrasesOf(tree, head, BETWEEN).length > 1;
  const isAsked = !mutual && clause !== undefined && isAskedFor(tree, head, clause);
  const isSpokenOf = !complete && !isAsked && event !== 'ASSAULT' && event !== 'COERCE';
  if (
    clause === undefined ||
    !(SUPPORT_VERBS.has(clause.lemma) || (SPEAKING_OF.has(clause.lemma) && isSpokenOf)) ||
    !['obj', 'obl', 'nsubj', 'nmod'].includes(relation)
  )
    return [];
  if (relation === 'nsubj') return clause.passive ? headsOf(clause, 'agent') : [];
  // "met after a blast": they had no part in it.
  if (relation === 'obl' && APART.has(prepositionOf(tree, head).split(' ')[0] ?? '')) return [];
  const company = mutual ? headsOf(clause, ...COMPANY) : [];
  return [...agentsOf(clause), ...company];
}
