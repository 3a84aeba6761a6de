// Who takes part in an event in, the same out, with a mark on those of whom its relation does not hold: who brokers a deal
// takes part in it, and is no party.

import { mentionsOf } from '../arguments.ts';
import type { DraftParticipant, ReadingContext } from '../context.ts';
import type { EventFinding } from './event-finding.ts';

/** Marks those of whom the relation does not hold. */
export function withAside(
  context: ReadingContext,
  { aside }: EventFinding,
  participants: readonly DraftParticipant[],
): readonly DraftParticipant[] {
  if (aside === undefined || aside.length === 0) return participants;
  const apart = new Set(aside.flatMap((head) => mentionsOf(context, head)));
  return participants.map((one) => (apart.has(one.mention) ? { ...one, aside: true } : one));
}
