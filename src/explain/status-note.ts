// A status and the rule that decided it in, in words why it is so out.

import type { Status } from '../model/index.ts';
import type { RuleNote, StatusNote } from './explanation.ts';
import { findRule } from './find-rule.ts';

/** A status as evidence has it. */
export interface DecidedStatus {
  readonly status: Status;
  readonly statusRule: string | undefined;
  readonly statusWord: string | undefined;
}

const DEFAULT =
  'No rule of status applied: neither the words themselves nor those they depend on say that it is ' +
  'planned, possible or denied.';
const MENTION = 'A mention is a mention, whatever the sentence says.';
const QUOTE = 'That it is said is told as a fact; whether it is true is another matter.';
const UNKNOWN = 'This graph does not say which rule decided.';

/** Why a statement that `rule` found has its status. */
export function statusNote(rule: RuleNote, decided: DecidedStatus): StatusNote {
  const { status: value, statusRule: id, statusWord: word } = decided;
  if (id === undefined) return { value, reason: reasonWithout(rule, value) };
  const note = findRule(id);
  return {
    value,
    ...(note === undefined ? {} : { rule: note }),
    ...(word === undefined ? {} : { word }),
    reason: note?.reason ?? UNKNOWN,
  };
}

function reasonWithout(rule: RuleNote, status: Status): string {
  if (rule.kind === 'mention') return MENTION;
  if (rule.kind === 'attribution') return QUOTE;
  return status === 'occurred' ? DEFAULT : UNKNOWN;
}
