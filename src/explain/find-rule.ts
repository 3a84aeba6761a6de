// The id of any rule that evidence may name in, what the rule is out: one registry over the tables in
// which the rules stand.

import {
  ATTRIBUTION_RULES,
  FACT_RULES,
  GOVERNING_RULES,
  OWN_RULES,
  PLOVER_RULES,
  SENTENCE_RULES,
} from '../relate/index.ts';
import type { RuleKind, RuleNote } from './explanation.ts';
import { MENTION_RULES } from './mention-rules.ts';
import { findSenseNote, type SenseHint } from './sense-note.ts';

type Declared = Pick<RuleNote, 'id' | 'reason' | 'example' | 'counterExample'>;

const RULES: ReadonlyMap<string, RuleNote> = new Map([
  ...notesOf('fact', FACT_RULES),
  ...notesOf('status', [...OWN_RULES, ...GOVERNING_RULES, ...SENTENCE_RULES]),
  ...notesOf('type', PLOVER_RULES),
  ...notesOf('attribution', ATTRIBUTION_RULES),
  ...notesOf('mention', Object.values(MENTION_RULES)),
]);

/**
 * What the rule of an id is; nothing for an id that no table has. `hint` says which sense of a verb or
 * a noun was meant.
 */
export function findRule(id: string, hint: SenseHint = {}): RuleNote | undefined {
  const rule = RULES.get(id);
  if (rule === undefined) return findSenseNote(id, hint);
  return hint.pattern === undefined ? rule : { ...rule, pattern: hint.pattern };
}

function notesOf(
  kind: RuleKind,
  rules: readonly Declared[],
): readonly (readonly [string, RuleNote])[] {
  return rules.map(({ id, reason, example, counterExample }) => [
    id,
    {
      id,
      kind,
      reason,
      ...(example === undefined ? {} : { example }),
      ...(counterExample === undefined ? {} : { counterExample }),
    },
  ]);
}
