// A noun that tells of an event in, the names and pronouns right before it that take part out: "Israel's", "her", "Israeli".

import { childrenBy, relationOf, withConjuncts, wordOf } from '../../language/dependency-tree.ts';
import type { Mention } from '../../mention/index.ts';
import type { EventType, NounSense } from '../../ontology/index.ts';
import { antecedentOf } from '../clause/antecedent.ts';
import type { ReadingContext } from '../context.ts';
import { phrasesOf } from './match-verb.ts';

/** What is done to, or by, one alone: "his arrest", "her resignation", "her election". */
export function isOfOne({ pattern, mode }: NounSense): boolean {
  return pattern.possessor === 'recipient' || mode === 'resign' || mode === 'elect';
}

/** What is done to somebody as often as by somebody, or too grave to say of whoever a pronoun may stand for. */
const IMPOSED: ReadonlySet<string> = new Set<EventType>([
  'ASSAULT',
  'COERCE',
  'DISASTER',
  'JUSTICE',
  'LIFE',
  'SANCTION',
]);

/** "a U.S. strike" is one by them, where "the Gaza war" is there. */
const LIKE_ADJECTIVES = /^U\.?S\.?(?:A\.?)?$/;

/** "Norway's largest trial", "the Norwegian coup": the state is where it happens. */
const HELD_IN = /^(?:coup|trial)$/;

/** Names and demonyms right before the noun: "Israel's", "Hamas", "Israeli". */
export function modifierMentions(
  context: ReadingContext,
  head: number,
  sense: NounSense,
): readonly number[] {
  const { tree, mentionAt, mentions } = context;
  // "her meeting", "her marriage"; "his sentence" may be the court's, and "its demands" those of another.
  const isPersonal = sense.roles === 'mutual' || !IMPOSED.has(sense.event);
  // "its veto of the bill": what it is done to stands behind, so that the owner can but do it.
  const isDoer =
    sense.roles === 'directed' &&
    sense.pattern.possessor === 'actor' &&
    sense.pattern.preps.includes('of') &&
    phrasesOf(tree, head, ['of']).length > 0;
  const isOwn = ({ type }: Mention) =>
    isOfOne(sense) || isDoer || (isPersonal && type === 'person');
  const children = childrenBy(tree, head, 'nmod:poss', 'compound', 'amod').flatMap((child) =>
    withConjuncts(tree, child),
  );
  return children.flatMap((child) => {
    // "ethnic Albanian unrest" is none of Albania.
    const isEthnic = /^ethnic$/i.test(wordOf(tree, child - 1));
    const index = child < head && !isEthnic ? mentionAt(antecedentOf(tree, child)) : undefined;
    const mention = index === undefined ? undefined : mentions[index];
    if (index === undefined || mention === undefined) return [];
    if (mention.kind === 'pronoun' && !isOwn(mention)) return [];
    const isPlace =
      mention.type === 'place' &&
      mention.demonym !== true &&
      relationOf(tree, child) === 'compound' &&
      !(sense.event === 'ASSAULT' && LIKE_ADJECTIVES.test(mention.label));
    if (mention.type === 'place' && HELD_IN.test(sense.pattern.lemma)) return [];
    return isPlace ? [] : [index];
  });
}
