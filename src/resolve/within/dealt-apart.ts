// An event between several in; out, whether those whom the sentence names behind its verb dealt with whoever it names
// before and not with each other: "Lind phoned Berg and Holm", "held separate talks with Berg and Holm", "met Berg on
// Monday and Holm on Friday"; and when each of them did, where the sentence says so.

import type { Edtf, ReadEvent, ReadParticipant } from '../../model/index.ts';
import type { ReadingContext } from '../../relate/index.ts';

/** Those before and those behind the verb, and the days of their own that some of these have. */
export interface Apart {
  readonly before: readonly ReadParticipant[];
  readonly behind: readonly ReadParticipant[];
  readonly timeOf: ReadonlyMap<ReadParticipant, Edtf>;
}

const SEPARATE = /\b(?:separate|separately|individually|one by one|in turn|one-on-one)\b/i;
const AROUND = 25;
const DAY = /^\d{4}(?:-\d{2}){0,2}$/;

/** Tells them apart; undefined where they may all have come together. */
export function dealtApart(context: ReadingContext, event: ReadEvent): Apart | undefined {
  const [start, end] = event.trigger;
  const sorted = event.participants.toSorted((a, b) => a.start - b.start);
  const before = sorted.filter((one) => one.start < start);
  const behind = sorted.filter((one) => one.start >= end);
  if (before.length === 0 || behind.length < 2) return undefined;
  const isSeparate = SEPARATE.test(
    context.tree.text.slice(Math.max(0, start - AROUND), end + AROUND),
  );
  const timeOf = timesOf(context, behind, event.evidence.end);
  const isDated = behind.slice(0, -1).some((one) => timeOf.has(one));
  if (event.relation !== 'CALLED' && !isSeparate && !isDated) return undefined;
  return { before, behind, timeOf: isDated ? timeOf : new Map() };
}

/** The day that stands right behind each, before the next one. */
function timesOf(
  { times }: ReadingContext,
  behind: readonly ReadParticipant[],
  end: number,
): ReadonlyMap<ReadParticipant, Edtf> {
  return new Map(
    behind.flatMap((one, at) => {
      const next = behind[at + 1]?.start ?? end;
      const time = times.find(({ start }) => start >= one.end && start < next);
      return time !== undefined && DAY.test(time.value) ? [[one, time.value as Edtf] as const] : [];
    }),
  );
}
