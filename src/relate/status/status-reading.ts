// What is read of a status, and how an outer reading changes an inner one.

import type { ReadGrounds, Status } from '../../model/index.ts';

/** A status, the rule that gave it and the word that made it so. */
export interface StatusReading {
  readonly status: Status;
  /** Id of the rule. */
  readonly rule: string;
  /** The words that it rests on. */
  readonly words: string;
}

/** Nothing weakens it. */
export const OCCURRED: StatusReading = { status: 'occurred', rule: 'none', words: '' };

/** A status as drafts carry it, with the rule that decided it, where one did. */
export function decided({
  status,
  rule,
  words,
}: StatusReading): { readonly status: Status } & Pick<ReadGrounds, 'statusRule' | 'statusWord'> {
  if (rule === OCCURRED.rule) return { status };
  return { status, statusRule: rule, ...(words === '' ? {} : { statusWord: words }) };
}

/**
 * What an outer word does to an inner status: a denial of a denial leaves it open, a possibility beats
 * a plan, and what is denied stays denied when it is only said to be possible.
 */
export function combine(inner: StatusReading, outer: StatusReading): StatusReading {
  if (outer.status === 'occurred') return inner;
  if (inner.status === 'occurred') return outer;
  if (outer.status === 'denied') {
    return inner.status === 'denied'
      ? { status: 'possible', rule: 'sentence.denied-denial', words: outer.words }
      : outer;
  }
  return outer.status === 'possible' && inner.status !== 'denied' ? outer : inner;
}
