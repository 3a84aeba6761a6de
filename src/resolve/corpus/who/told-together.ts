// A reading and one who is only described in, whether somebody takes part in one thing with that one out: then they
// are two.

import type { Reading } from '../../../model/index.ts';

/** Whether one event or relation has both. */
export function areToldTogether(
  { events, relations }: Reading,
  described: number,
  isOther: (entity: number) => boolean,
): boolean {
  const areBoth = (entities: readonly number[]) =>
    entities.includes(described) && entities.some(isOther);
  return (
    events.some(({ participants }) => areBoth(participants.map(({ entity }) => entity))) ||
    relations.some(({ subject, object }) => areBoth([subject, object]))
  );
}
