// A noun of talks or of a visit in, who takes part by the clause that it stands in out, where no verb of holding
// them says so: "In a call with Lind, Berg urged ...", "invited the union to talks", "put off their talks",
// "arrived in Norway for a visit".

import { childrenBy, relationOf, type Tree, wordOf } from '../../language/dependency-tree.ts';
import type { NounSense } from '../../ontology/index.ts';
import { agentsOf, type Clause, headsOf, patientsOf } from '../clause/clause.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { ReadingContext } from '../context.ts';
import { phrasesOf } from './match-verb.ts';

/** Heads of those who act in it and, of a visit, of where it leads. */
export interface Beside {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
}

const NOBODY: Beside = { actors: [], recipients: [] };

/** Verbs that with their particle speak of when talks are held. */
const MOVED = /^(?:put (?:off|back)|push back|bring forward|break off|call off)$/;

/** Verbs of coming to a place. */
const COMING = new Set('arrive come fly go head leave land return travel'.split(' '));

/** Who takes part in what a noun tells of, beside those whom its own phrase names. */
export function toldBeside(context: ReadingContext, head: number, sense: NounSense): Beside {
  const { tree, clauses } = context;
  const clause = clauses.get(tree.tokens[head]?.head ?? -1);
  if (clause === undefined) return NOBODY;
  if (sense.relation === 'VISITED') return visitors(tree, clause, head);
  if (sense.relation === 'SANCTIONED')
    return { actors: [], recipients: aimedAt(tree, clause, head) };
  if (sense.relation === 'MARRIED') return { actors: wed(tree, clause, head), recipients: [] };
  if (sense.roles === 'mutual' && sense.event === 'ASSAULT')
    return { actors: flaring(tree, clause, head), recipients: [] };
  if (sense.roles !== 'mutual' || sense.event !== 'CONSULT') return NOBODY;
  const found = [
    moved(tree, clause, head),
    invited(tree, clause, head),
    introduced(tree, clause, head),
  ];
  return { actors: found.find((actors) => actors.length > 0) ?? [], recipients: [] };
}

/** "The sanctions target Norne Bank" */
function aimedAt(tree: Tree, clause: Clause, head: number): readonly number[] {
  const isAimed =
    relationOf(tree, head) === 'nsubj' && /^(?:target|hit|affect)$/.test(clause.lemma);
  return isAimed && !clause.passive ? patientsOf(clause) : [];
}

/** "her wedding on Monday to Berg": the parse may hang him on the verb. */
function wed(tree: Tree, clause: Clause, head: number): readonly number[] {
  const [to] = headsOf(clause, 'to').filter((phrase) => phrase > head);
  if (to === undefined) return [];
  const isOnlyDay = tree.tokens
    .slice(head + 1, to)
    .every(
      ({ upos, lemma, xpos }) =>
        /^(?:ADP|DET|NUM|ADJ)$/.test(upos) ||
        xpos === 'NNP' ||
        /^(?:day|week|month|year)$/.test(lemma),
    );
  return isOnlyDay ? [to] : [];
}

const FLARING =
  /^(?:begin|break|continue|ease|erupt|escalate|flare|intensify|rage|resume|spread|start|stop)$/;

/** "Fighting flared again on Monday between the army and rebels" */
function flaring(tree: Tree, clause: Clause, head: number): readonly number[] {
  const isSubject = relationOf(tree, head) === 'nsubj' && FLARING.test(clause.lemma);
  return isSubject && !clause.passive ? headsOf(clause, 'between', 'among') : [];
}

/** "have put off their talks" */
function moved(tree: Tree, clause: Clause, head: number): readonly number[] {
  const verb = `${clause.lemma} ${clause.particle ?? ''}`;
  const isObject = clause.passive ? false : relationOf(tree, head) === 'obj';
  return isObject && MOVED.test(verb) ? agentsOf(clause) : [];
}

/** "invited the union to new talks" */
function invited(tree: Tree, clause: Clause, head: number): readonly number[] {
  const isTo = relationOf(tree, head) === 'obl' && prepositionOf(tree, head) === 'to';
  if (clause.lemma !== 'invite' || !isTo) return [];
  return [...agentsOf(clause), ...patientsOf(clause)];
}

/** "In a phone call with Lind on Monday, Berg urged ...": the call is one that he had. */
function introduced(tree: Tree, clause: Clause, head: number): readonly number[] {
  if (relationOf(tree, head) === 'obl' && isSaidAfter(tree, clause, head))
    return headsOf(clause, 'subject');
  const isBefore = head < clause.predicate && relationOf(tree, head) === 'obl';
  const isOpening = /^(?:in|during|at|after|following)$/.test(prepositionOf(tree, head));
  if (!isBefore || !isOpening || clause.passive || clause.copular) return [];
  const owned = childrenBy(tree, head, 'nmod:poss').length > 0;
  const isKnown = childrenBy(tree, head, 'det').some((det) => !/^an?$/i.test(wordOf(tree, det)));
  if (owned || isKnown || phrasesOf(tree, head, ['with']).length === 0) return [];
  const subjects = headsOf(clause, 'subject');
  return subjects.every((subject) => subject > head) ? subjects : [];
}

const SAYING =
  /^(?:add|announce|declare|emerge|pledge|promise|say|speak|state|stress|tell|urge|vow|warn)$/;

/** "Lind told reporters after talks with Berg", "Speaking after a meeting with Berg, Lind said": they were hers. */
function isSaidAfter(tree: Tree, clause: Clause, head: number): boolean {
  const isAfter = /^(?:after|following)$/.test(prepositionOf(tree, head));
  if (!isAfter || !SAYING.test(clause.lemma) || clause.passive || head < clause.predicate)
    return false;
  const isOpen = childrenBy(tree, head, 'nmod:poss', 'det').every((word) =>
    /^(?:an?|his|her|its|their)$/i.test(wordOf(tree, word)),
  );
  return isOpen && phrasesOf(tree, head, ['with']).length > 0;
}

/** "arrived in Norway on Monday for a two-day visit" */
function visitors(tree: Tree, clause: Clause, head: number): Beside {
  const isPurpose = /^(?:for|on)$/.test(prepositionOf(tree, head));
  if (!COMING.has(clause.lemma) || !isPurpose || phrasesOf(tree, head, ['to']).length > 0)
    return NOBODY;
  const goals = headsOf(clause, ...(clause.lemma === 'leave' ? ['for'] : ['in', 'to', 'at']));
  return goals.length === 0 ? NOBODY : { actors: agentsOf(clause), recipients: goals };
}
