// The noun of this part: a predicate with its arguments, as the parse gives them.

/** An argument of a predicate: `subject`, `object`, `indirect object`, `agent` ("by X"), or a preposition. */
export interface Argument {
  readonly relation: string;
  /** Token index of the argument's head; one argument per coordinated head. */
  readonly head: number;
}

/** A predicate and what is said of it. Tokens are indices into the document's tokens. */
export interface Clause {
  readonly predicate: number;
  readonly lemma: string;
  /** Whether the predicate is a noun or an adjective after "be". */
  readonly copular: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly particle?: string;
  /** Own arguments and those shared with or controlled by other clauses. */
  readonly arguments: readonly Argument[];
}

/** Heads of the arguments under any of the given relations. */
export function headsOf(clause: Clause, ...relations: readonly string[]): readonly number[] {
  return clause.arguments
    .filter(({ relation }) => relations.includes(relation))
    .map(({ head }) => head);
}

/** Who does it: the subject, or in the passive the "by" phrase. */
export function agentsOf(clause: Clause): readonly number[] {
  return clause.passive ? headsOf(clause, 'agent', 'by') : headsOf(clause, 'subject');
}

/** Whom it is done to: the object, or in the passive the subject. */
export function patientsOf(clause: Clause): readonly number[] {
  if (clause.passive) return headsOf(clause, 'subject');
  const objects = headsOf(clause, 'object');
  return objects.length > 0 ? objects : headsOf(clause, 'indirect object');
}

/** Prepositions of those who do it together with the subject. */
export const COMPANY: readonly string[] = ['with', 'alongside', 'together with', 'along with'];
