// A clause of warning in, whether it threatens nobody out: "warned citizens to avoid malls", "engineers warned the
// governor about cracks in the dam". A threat names what the one who warns would do, or leaves it open.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  subtreeOf,
  withConjuncts,
} from '../../language/dependency-tree.ts';
import { type EventType, findNounSenses } from '../../ontology/index.ts';
import { agentsOf, type Clause, headsOf } from '../clause/clause.ts';
import type { ReadingContext } from '../context.ts';

const WARNING: ReadonlySet<string> = new Set(['warn', 'caution']);

/** Those who are warned for their own good. */
const PUBLIC: ReadonlySet<string> = new Set(
  `citizen commuter consumer customer driver expatriate farmer fisherman hiker holidaymaker household investor
   motorist national parent passenger patient people public resident sailor swimmer tourist traveler traveller
   user viewer visitor voter`.split(/\s+/),
);

/** Those who warn because they know. */
const EXPERTS: ReadonlySet<string> = new Set(
  `adviser advisor agronomist analyst auditor biologist campaigner climatologist consultant doctor economist engineer
   epidemiologist expert firefighter forecaster geologist hydrologist inspector medic meteorologist nurse paramedic
   physician researcher scientist seismologist surgeon technician virologist volcanologist watchdog whistleblower`.split(
    /\s+/,
  ),
);

/** What is done to somebody. */
const HARMFUL: ReadonlySet<EventType> = new Set([
  ...(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'SANCTION', 'THREATEN'] as const),
]);
const CONSEQUENCES: ReadonlySet<string> = new Set(
  `action confrontation conflict consequence countermeasure escalation expulsion penalty
   punishment repercussion reprisal response retaliation retribution revenge tariff vengeance war wrath`.split(
    /\s+/,
  ),
);
const SELF: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'we', 'i']);

/** Whether those who are warned are told of a danger, and not of what the one who warns would do. */
export function isAdvice(
  context: ReadingContext,
  clause: Clause,
  recipients: readonly number[],
): boolean {
  const { tree } = context;
  if (!WARNING.has(clause.lemma) || recipients.length === 0) return false;
  const isKnown = (nouns: ReadonlySet<string>) => (head: number) => nouns.has(lemmaOf(tree, head));
  if (recipients.every(isKnown(PUBLIC)) || agentsOf(clause).some(isKnown(EXPERTS))) return true;
  const dangers = headsOf(clause, 'about', 'of');
  if (dangers.length > 0) return !dangers.some((head) => isHarm(context, head));
  const [told] = childrenBy(tree, clause.predicate, 'ccomp');
  return told !== undefined && !isOwnDeed(context, told);
}

/** "of retaliation", "about the consequences of an attack": a harm somewhere in the phrase. */
function isHarm({ tree }: ReadingContext, head: number): boolean {
  return withConjuncts(tree, head)
    .flatMap((each) => subtreeOf(tree, each))
    .map((word) => lemmaOf(tree, word))
    .some(
      (noun) =>
        CONSEQUENCES.has(noun) || findNounSenses(noun).some(({ event }) => HARMFUL.has(event)),
    );
}

/** "warned that it would strike back", "that there would be consequences". */
function isOwnDeed(context: ReadingContext, verb: number): boolean {
  const { tree, clauses } = context;
  const inner = clauses.get(verb);
  const agents = inner === undefined ? [] : agentsOf(inner);
  return (
    agents.some((head) => SELF.has(lemmaOf(tree, head)) && getToken(tree, head).upos === 'PRON') ||
    subtreeOf(tree, verb).some(
      (word) => CONSEQUENCES.has(lemmaOf(tree, word)) && relationOf(tree, word) !== 'compound',
    )
  );
}
