// What is read of a status, and how an outer reading changes an inner one.

import type { Status } from '../../model/index.ts';

/** A status and the word that made it so. */
export interface StatusReading {
  readonly status: Status;
  /** Why, in words: `governed by "plan"`. */
  readonly reason: string;
}

/** Nothing weakens it. */
export const OCCURRED: StatusReading = {
  status: 'occurred',
  reason: 'nothing in the sentence weakens it',
};

/** What an outer word does to an inner status. */
export function combine(inner: StatusReading, outer: StatusReading): StatusReading {
  if (outer.status === 'occurred') return inner;
  if (inner.status === 'occurred') return outer;
  if (outer.status === 'denied') {
    return inner.status === 'denied' ? { ...outer, status: 'possible' } : outer;
  }
  return outer.status === 'possible' && inner.status !== 'denied' ? outer : inner;
}
