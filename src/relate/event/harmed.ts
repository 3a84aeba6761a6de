// A noun that tells of an attack or a disaster in, whom and what it befell out, as the verbs around it say.

import {
  childrenBy,
  getToken,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { type EventType, findVerbSenses, type NounSense } from '../../ontology/index.ts';
import { mentionsOf } from '../arguments.ts';
import { agentsOf, headsOf, patientsOf } from '../clause/clause.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { ReadingContext } from '../context.ts';

/** What is done about a disaster, or brings it about, where it is. */
export const BATTLING = new Set(
  'battle fight tackle combat face confront suffer extinguish contain tame douse cause trigger spark start set survive'.split(
    ' ',
  ),
);

/** Heads of what a disaster or an attack befell. */
export function harmedBy(
  context: ReadingContext,
  head: number,
  sense: NounSense,
): readonly number[] {
  return [
    ...struckBy(context, head, sense),
    ...victimsIn(context, head, sense),
    ...battlers(context, head, sense),
  ];
}

/** What verbs say a disaster does. */
const STRIKING = new Set(
  `hit strike shake rock jolt devastate destroy damage wreck ravage batter kill injure wound sweep rip tear
  flatten bury rattle topple uproot smash swamp inundate engulf gut displace trap level pound lash`.split(
    /\s+/,
  ),
);

/** Whom or what a disaster befalls: "a fire destroyed the mill", "the flood that hit Vik". */
function struckBy(
  { tree, clauses }: ReadingContext,
  head: number,
  { event }: NounSense,
): readonly number[] {
  if (event !== 'DISASTER' && event !== 'ASSAULT') return [];
  const next = clauses.get(head + 1);
  const above = getToken(tree, head).head;
  const governor =
    relationOf(tree, head) === 'nsubj' && STRIKING.has(clauses.get(above)?.lemma ?? '')
      ? [above]
      : next !== undefined && headsOf(next, 'subject').includes(head)
        ? [head + 1]
        : strikeBehind({ tree, clauses }, head);
  return [...governor, ...childrenBy(tree, head, 'acl')]
    .flatMap((predicate) => clauses.get(predicate) ?? [])
    .filter(({ lemma, passive }) => !passive && STRIKING.has(lemma) && !isToldByVerb(lemma, event))
    .flatMap((clause) => [
      ...patientsOf(clause),
      ...headsOf(clause, 'through', 'across', 'over', 'into'),
    ]);
}

/** How many words may tell of the strength of a quake: "measuring 6.2 on the Richter scale". */
const STRENGTH = 8;

/** The verb behind "of magnitude 5.8", where the parse gives the quake to another verb. */
function strikeBehind(
  { tree, clauses }: Pick<ReadingContext, 'tree' | 'clauses'>,
  head: number,
): readonly number[] {
  if (!/^(?:of|with|measuring|registering)$/.test(tree.tokens[head + 1]?.lemma ?? '')) {
    const next = getToken(tree, Math.min(head + 1, tree.tokens.length - 1));
    if (!/^(?:measure|register)$/.test(next.lemma)) return [];
  }
  for (let at = head + 2; at < Math.min(head + STRENGTH, tree.tokens.length); at += 1) {
    if (wordOf(tree, at) === ',') return [];
    const clause = clauses.get(at);
    if (clause === undefined || getToken(tree, at).xpos !== 'VBD') continue;
    return STRIKING.has(clause.lemma) && headsOf(clause, 'subject').every((one) => one === head)
      ? [at]
      : [];
  }
  return [];
}

/** What happens to people in an attack or a disaster. */
const SUFFERING = new Set('kill die perish fall injure wound hurt drown burn trap'.split(' '));

const DYING = new Set(['die', 'perish', 'fall']);

/** Whom it befell: "six people were killed in shelling", "died in an explosion". */
function victimsIn(
  { tree, clauses }: ReadingContext,
  head: number,
  { event }: NounSense,
): readonly number[] {
  if (event !== 'DISASTER' && event !== 'ASSAULT') return [];
  const clause = clauses.get(getToken(tree, head).head);
  const isWithin = clause !== undefined && /^(?:in|by|during)$/.test(prepositionOf(tree, head));
  if (!isWithin || isAdverb(tree, head)) return [];
  const isStruck = clause.passive && (SUFFERING.has(clause.lemma) || STRIKING.has(clause.lemma));
  return isStruck || DYING.has(clause.lemma) ? headsOf(clause, 'subject') : [];
}

/** "by accident": how, and not by what. */
function isAdverb(tree: Tree, noun: number): boolean {
  return noun > 0 && wordOf(tree, noun - 1) === 'by' && getToken(tree, noun).xpos === 'NN';
}

/** The place that fights a disaster has it: "Lusaka is fighting an outbreak". */
function battlers(context: ReadingContext, head: number, { event }: NounSense): readonly number[] {
  const clause = context.clauses.get(getToken(context.tree, head).head);
  if (event !== 'DISASTER' || clause === undefined || !BATTLING.has(clause.lemma)) return [];
  if (relationOf(context.tree, head) !== 'obj') return [];
  return agentsOf(clause).filter((agent) =>
    mentionsOf(context, agent).some((index) => context.mentions[index]?.type === 'place'),
  );
}

/** Verbs of attack tell of the disaster themselves. */
function isToldByVerb(lemma: string, event: EventType): boolean {
  return findVerbSenses(lemma).some(
    (sense) => sense.relation === 'ATTACKED' || sense.event === event,
  );
}
