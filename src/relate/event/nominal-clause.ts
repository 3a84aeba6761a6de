// A noun made of a verb in ("the closure of the crossing", "the lifting of the curfew by Norway"), the clause that it
// stands for out, so that what the ontology says of the verb holds of its noun as well.
// Method: a closed list of nouns with their verbs, and nouns in -ing of verbs that the ontology knows. What is done is
// in the phrase with "of", who does it in the one with "by" or before the noun; a noun without the first stands for no
// clause, as too much would be left open.

import {
  childrenBy,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { isCalendarWord } from '../clause/calendar-words.ts';
import type { Argument, Clause } from '../clause/clause.ts';
import { prepositionOf } from '../clause/preposition.ts';
import { verbLemma } from '../clause/verb-lemma.ts';
import type { ReadingContext } from '../context.ts';
import { phrasesOf } from './match-verb.ts';

/** Nouns of what is done to the thing or the person behind "of". */
const DONE = tableOf(`
  abandonment abandon, adoption adopt, annulment annul, approval approve, award award, blocking block, blockage block,
  burial bury, cancellation cancel, choice choose, closure close, confiscation confiscate, cremation cremate,
  declaration declare, delivery deliver, destruction destroy, discovery discover, dispatch dispatch, donation donate,
  downing down, election elect, evacuation evacuate, extension extend, handover hand, imposition impose,
  introduction introduce, invasion invade, issuance issue, loss lose, nomination nominate, obstruction obstruct,
  occupation occupy, overthrow overthrow, postponement postpone, promulgation promulgate, purchase purchase,
  ratification ratify, recapture recapture, reinstatement reinstate, relocation relocate, removal remove, renewal renew,
  repatriation repatriate, replacement replace, rejection reject, resumption resume, restoration restore, return return,
  revocation revoke, selection select, shutdown shut, shipment ship, suspension suspend, termination terminate,
  theft steal, transfer transfer, withdrawal withdraw`);

/** Nouns of what the one behind "of" does, with no other whom it is done to. */
const DOING = tableOf(`
  arrival arrive, departure depart, fall fall, disappearance disappear, escape escape, derailment derail, sinking sink,
  capsizing capsize`);

/** Words in -ing that name no act. */
const THINGS = new Set(
  `beginning being building ceiling clothing dressing drawing ending evening feeling heading hearing housing king landing
   lining making meaning meeting morning offspring painting playing position ranking rating reading recording ring ruling
   saying setting sibling something spring string thing training understanding wedding wing writing`.split(
    /\s+/,
  ),
);

/** The clause that a noun stands for, with the noun as its predicate; nothing where it stands for none. */
export function nominalClauses(context: ReadingContext, head: number): readonly Clause[] {
  const { tree } = context;
  if (relationOf(tree, head) === 'compound' || relationOf(tree, head) === 'flat') return [];
  const noun = lemmaOf(tree, head);
  const patients = phrasesOf(tree, head, ['of']);
  const [done, doing] = [DONE.get(noun) ?? gerundOf(tree, head), DOING.get(noun)];
  const owners = childrenBy(tree, head, 'nmod:poss').filter(
    (owner) => !isCalendarWord(wordOf(tree, owner), lemmaOf(tree, owner)),
  );
  const phrases = [...othersOf(tree, head), ...patients.flatMap((one) => othersOf(tree, one))];
  const argued = (all: readonly number[], relation: string): readonly Argument[] =>
    all.map((one) => ({ relation, head: one }));
  const clauses: Clause[] = [];
  if (done !== undefined && patients.length > 0)
    clauses.push(
      clauseOf(head, { lemma: done, passive: true }, [
        ...argued(patients, 'subject'),
        ...argued(owners, 'agent'),
        ...patients.flatMap((one) => argued(phrasesOf(tree, one, ['by']), 'agent')),
        ...phrases,
      ]),
    );
  if (doing !== undefined && patients.length + owners.length > 0)
    clauses.push(
      clauseOf(head, { lemma: doing, passive: false }, [
        ...argued(patients.length > 0 ? patients : owners, 'subject'),
        ...phrases,
      ]),
    );
  return clauses;
}

function clauseOf(
  predicate: number,
  verb: Pick<Clause, 'lemma' | 'passive'>,
  args: readonly Argument[],
): Clause {
  return { predicate, ...verb, copular: false, negated: false, arguments: args };
}

/** "the lifting of a ban": the verb, where the ontology knows it. */
function gerundOf(tree: Tree, head: number): string | undefined {
  const noun = lemmaOf(tree, head);
  if (!noun.endsWith('ing') || THINGS.has(noun)) return undefined;
  const verb = verbLemma(tree, head);
  return verb === noun ? undefined : verb;
}

/** What follows with other prepositions than "of". */
function othersOf(tree: Tree, head: number): readonly Argument[] {
  return childrenBy(tree, head, 'nmod', 'obl').flatMap((phrase) => {
    const preposition = prepositionOf(tree, phrase);
    if (preposition === '' || preposition === 'of') return [];
    if (isCalendarWord(wordOf(tree, phrase), lemmaOf(tree, phrase))) return [];
    return [{ relation: preposition === 'by' ? 'agent' : preposition, head: phrase }];
  });
}

function tableOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .trim()
      .split(/,\s+/u)
      .map((pair): readonly [string, string] => {
        const [noun = '', verb = ''] = pair.split(' ');
        return [noun, verb];
      }),
  );
}
