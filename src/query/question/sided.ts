// A question about two things in; out, the two in the direction of what joins them: "X was hit by Y" and
// "Y hit X" have the same sides.

import type { Meaning, RelationFrame, Slot } from './frame.ts';

/** A question with its two sides in the direction of the relation. */
export interface Sided {
  readonly frame: RelationFrame;
  readonly meaning: Meaning;
  readonly subject: Slot;
  readonly object: Slot;
}

/** The sides as one of the question's meanings has them. */
export function sidedOf(frame: RelationFrame, meaning: Meaning): Sided {
  const { subject, object } = frame;
  const turned = meaning.inverse || meaning.roles === 'inverted';
  return turned
    ? { frame, meaning, subject: object, object: subject }
    : { frame, meaning, subject, object };
}
