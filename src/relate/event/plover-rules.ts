// Drafts of events in, the same with the types that PLOVER gives to what is only announced, and with the
// cancellations that it counts as events of their own, out.
// Method: a rule looks at the type and the status of a draft. The relation is kept, so that "who will meet
// whom" finds a planned meeting by MET and planned, though its event is AGREE.

import { getToken, lemmaOf, relationOf } from '../../language/dependency-tree.ts';
import type { EventType } from '../../ontology/index.ts';
import type { EventDraft, ReadingContext } from '../context.ts';
import { governorsOf, phrasalLemma } from '../status/governor.ts';
import { ARRANGED, CANCELLING } from '../status/happening-words.ts';

/** How PLOVER tells two event types apart. */
export interface PloverRule {
  readonly id: string;
  readonly reason: string;
  /** A sentence with an event that the rule makes. */
  readonly example: string;
  /** A sentence without one. */
  readonly counterExample: string;
  /** The type of the event that it makes. */
  readonly event: EventType;
  /** The drafts that stand for this one; nothing where the rule does not hold. */
  readonly apply: (draft: EventDraft, context: ReadingContext) => readonly EventDraft[] | undefined;
}

const COOPERATIVE: ReadonlySet<EventType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);

/** Rules by the status of an event; what words alone decide stands in the ontology. */
export const PLOVER_RULES: readonly PloverRule[] = [
  {
    id: 'plover.future-cooperation',
    reason: 'Meetings, support, cooperation and help to come are agreements.',
    example: 'Norway will send aid to Sweden.',
    counterExample: 'Norway sent aid to Sweden.',
    event: 'AGREE',
    apply: (draft) =>
      draft.status === 'planned' && COOPERATIVE.has(draft.type)
        ? [retyped(draft, 'AGREE')]
        : undefined,
  },
  {
    id: 'plover.announced-retreat',
    reason: 'A withdrawal or release that is announced is a concession, until it is carried out.',
    example: 'Norway will withdraw its troops from Sweden.',
    counterExample: 'Norway withdrew its troops from Sweden.',
    event: 'CONCEDE',
    apply: (draft) =>
      draft.status === 'planned' && draft.type === 'RETREAT'
        ? [retyped(draft, 'CONCEDE')]
        : undefined,
  },
  {
    id: 'plover.cancelled-meeting',
    reason: 'Who cancels a meeting rejects it; the meeting itself was not held.',
    example: 'The meeting between Anna Lind and Jonas Berg was cancelled.',
    counterExample: 'The meeting between Anna Lind and Jonas Berg was long.',
    event: 'REJECT',
    apply: (draft, context) => {
      if (draft.status !== 'denied' || draft.type !== 'CONSULT') return undefined;
      return isCancelled(draft, context) ? [draft, cancellationOf(draft)] : undefined;
    },
  },
  {
    id: 'plover.extradition',
    reason: 'A state that hands somebody over works with the one that asked for it.',
    example: 'Norway extradited Jonas Berg to Sweden.',
    counterExample: 'Norway deported Jonas Berg to Sweden.',
    event: 'COOPERATE',
    apply: (draft, { tree }) =>
      draft.relation === 'EXPELLED' && /^(?:extradit|hand$)/.test(lemmaOf(tree, draft.head))
        ? [retyped(draft, 'COOPERATE')]
        : undefined,
  },
];

/** Applies the first rule that holds to each draft. */
export function asPlover(
  context: ReadingContext,
  drafts: readonly EventDraft[],
): readonly EventDraft[] {
  return drafts.flatMap((draft) => {
    for (const { id, apply } of PLOVER_RULES) {
      const made = apply(draft, context);
      if (made !== undefined)
        return made.map((one) => (one === draft ? one : { ...one, typeRule: id }));
    }
    return [draft];
  });
}

/** Modes belong to a type. */
function retyped({ mode: _, ...draft }: EventDraft, type: EventType): EventDraft {
  return { ...draft, type };
}

/** It happened, whatever denied the meeting. */
function cancellationOf(meeting: EventDraft): EventDraft {
  const { relation: _relation, statusRule: _rule, statusWord: _word, ...draft } = meeting;
  return { ...draft, type: 'REJECT', mode: 'meet', status: 'occurred' };
}

/** "the meeting was cancelled", "the visit fell through"; the active has a sense of its own. */
function isCancelled({ head }: EventDraft, { tree }: ReadingContext): boolean {
  const verb = getToken(tree, head).head;
  if (verb < 0 || relationOf(tree, head) !== 'nsubj' || !ARRANGED.has(lemmaOf(tree, head)))
    return false;
  const cancels = CANCELLING.has(phrasalLemma(tree, verb)) || CANCELLING.has(lemmaOf(tree, verb));
  return cancels && governorsOf(tree, verb).every(({ status }) => status === 'denied');
}
