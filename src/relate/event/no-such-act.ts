// A verb, the sense that its words have, and what it is said of in; whether that sense cannot be meant, out:
// "named the attacker as Jonas Berg" appoints nobody, and a bridge that collapses does not fall ill.

import { findChild, lemmaOf, wordOf } from '../../language/dependency-tree.ts';
import { findNounSenses, type VerbSense } from '../../ontology/index.ts';
import { type Clause, headsOf } from '../clause/clause.ts';
import type { ReadingContext } from '../context.ts';
import type { VerbMatch } from './match-verb.ts';
import { isThing } from './participants.ts';

/** What fires and storms do, and quarrels as well. */
const RAGING = new Set(['rage', 'erupt']);
const STRIFE = new Set(
  'anger applause argument chaos controversy crisis crowd cry debate discussion gunfire joy laughter panic scandal speculation tension'.split(
    ' ',
  ),
);

/** Those who are hosted for longer than a visit. */
const STAYING = new Set(
  `asylum-seeker base camp evacuee exile family force headquarters migrant million people person refugee
   soldier student thousand troop troops worker`.split(/\s+/),
);

/** Whether a clause only looks as if it told of an act of this sense. */
export function isNoSuchAct(
  context: ReadingContext,
  clause: Clause,
  { sense, match }: { readonly sense: VerbSense; readonly match: VerbMatch },
): boolean {
  return (
    isNaming(context, clause, sense) ||
    isLasting(context, sense, match) ||
    isAdvice(context, clause, match) ||
    isFigure(context, sense, match) ||
    isLifeless(context, clause, sense) ||
    isOther(context, clause, sense)
  );
}

/** "called them exposed", "called off a merger", "named the attacker as Jonas Berg": it gives a name, and is no call and no post. */
function isNaming(
  { tree, mentionAt, mentions }: ReadingContext,
  clause: Clause,
  { relation, pattern }: VerbSense,
): boolean {
  if (relation === 'CALLED' && pattern.recipient === 'object')
    return (
      findChild(tree, clause.predicate, 'xcomp', 'ccomp') !== undefined ||
      wordOf(tree, clause.predicate + 1).toLowerCase() === 'off'
    );
  if (relation !== 'APPOINTED') return false;
  return headsOf(clause, 'as').some((head) => {
    const mention = mentions[mentionAt(head) ?? -1];
    return mention?.kind === 'name' && mention.type === 'person' && mention.head === head;
  });
}

/** Those who are warned for their own good. */
const PUBLIC = new Set(
  `citizen commuter consumer customer driver expatriate farmer fisherman hiker holidaymaker household investor
   motorist national parent passenger patient people public resident sailor swimmer tourist traveler traveller
   user viewer visitor voter`.split(/\s+/),
);

/** "warned its citizens to avoid malls" threatens nobody. */
function isAdvice({ tree }: ReadingContext, clause: Clause, { recipients }: VerbMatch): boolean {
  return (
    clause.lemma === 'warn' &&
    recipients.length > 0 &&
    recipients.every((head) => PUBLIC.has(lemmaOf(tree, head)))
  );
}

/** What is killed in a manner of speaking only. */
const LIFELESS = new Set(
  'business club company economy industry market party side team trade union'.split(' '),
);

/** "He kills teams with his pace." */
function isFigure(
  { tree }: ReadingContext,
  { relation }: VerbSense,
  { recipients }: VerbMatch,
): boolean {
  const isAll = recipients.every((head) => LIFELESS.has(lemmaOf(tree, head)));
  return relation === 'KILLED' && recipients.length > 0 && isAll;
}

/** A country that hosts refugees or a base is not visited by them. */
function isLasting(
  { tree }: ReadingContext,
  { relation, pattern }: VerbSense,
  { recipients }: VerbMatch,
): boolean {
  return (
    relation === 'VISITED' &&
    pattern.lemma === 'host' &&
    recipients.some((head) => STAYING.has(lemmaOf(tree, head)))
  );
}

/** A bridge that collapses does not fall ill. */
function isLifeless(context: ReadingContext, clause: Clause, sense: VerbSense): boolean {
  const subjects = headsOf(clause, 'subject');
  const isOfLife = sense.event === 'LIFE' && sense.roles === 'patient';
  return isOfLife && subjects.length > 0 && subjects.every((head) => isThing(context, head));
}

/**
 * "recovered eleven bodies from a mine" is no recovery from an illness, "fighting erupted" no disaster: what
 * befalls somebody has no object, and only nature rages without a fire or a storm to say so.
 */
function isOther(
  { tree }: ReadingContext,
  clause: Clause,
  { event, pattern, roles }: VerbSense,
): boolean {
  if (roles !== 'patient' || clause.passive) return false;
  const { recipient, noun } = pattern;
  if (recipient === 'oblique' && noun === undefined && headsOf(clause, 'object').length > 0)
    return true;
  if (event !== 'DISASTER' || !RAGING.has(pattern.lemma)) return false;
  return headsOf(clause, 'subject').some((subject) => {
    const senses = [lemmaOf(tree, subject), wordOf(tree, subject).toLowerCase()].flatMap(
      findNounSenses,
    );
    const isNatural = senses.some((sense) => sense.event === 'DISASTER');
    return (senses.length > 0 && !isNatural) || STRIFE.has(lemmaOf(tree, subject));
  });
}
