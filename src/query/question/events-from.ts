// The words after a question about events in, its readings with what they limit out.

import { type EventFrame, FIXED_FORM, isRanked, type Reading } from './frame.ts';
import type { Reader } from './reader.ts';
import { restrictionsToEnd } from './restrictions.ts';

/** Events within the restrictions that are left. */
export function eventsFrom(
  reader: Reader,
  from: number,
  more: Partial<EventFrame> = {},
): readonly Reading[] {
  return restrictionsToEnd(reader, from).flatMap((restrictions): readonly Reading[] => {
    if (isRanked(restrictions)) return [];
    const status = restrictions.status === undefined ? {} : { status: restrictions.status };
    const plain = { kind: 'events', wanted: 'rows', status: 'occurred' } as const;
    return [{ frame: { ...plain, ...more, ...status, restrictions }, score: FIXED_FORM }];
  });
}
