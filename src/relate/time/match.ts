// A part of a text in, the places where a rule matches out, overlaps settled: of two that share a word
// the longer stays, of two as long the earlier rule. Cost: linear in the length, for patterns look at
// words nearby alone.

import type { Span } from '../../model/index.ts';
import type { Groups, TimeRule } from './expression.ts';
import { isFalseFriend } from './false-friends.ts';
import { TIME_RULE_SETS } from './rules.ts';

/** Words that a rule fits. */
export interface TimeMatch extends Span {
  readonly rule: TimeRule;
  readonly groups: Groups;
}

interface CompiledSet {
  readonly hint: RegExp;
  readonly rules: readonly { readonly rule: TimeRule; readonly regExp: RegExp }[];
}

const COMPILED: readonly CompiledSet[] = TIME_RULE_SETS.map(({ hint, rules }) => ({
  hint,
  rules: rules.map((rule) => ({
    rule,
    regExp: new RegExp(`(?<![\\p{L}\\p{N}])(?:${rule.pattern})(?![\\p{L}\\p{N}])`, 'giu'),
  })),
}));
const AROUND = 32;

/** The matches of a part, in order and disjoint; offsets are of the whole text. */
export function matchTimes(text: string, part: Span): readonly TimeMatch[] {
  const words = text.slice(part.start, part.end);
  const rules = COMPILED.flatMap((set) => (set.hint.test(words) ? set.rules : []));
  const found = rules.flatMap(({ rule, regExp }) =>
    [...words.matchAll(regExp)].flatMap(({ index, 0: matched, groups = {} }) => {
      const end = index + matched.length;
      const before = words.slice(Math.max(0, index - AROUND), index);
      if (isFalseFriend(matched, before, words.slice(end, end + AROUND))) return [];
      return [{ start: part.start + index, end: part.start + end, rule, groups }];
    }),
  );
  return settle(found);
}

/** Sorting is stable, so what comes first of two equal spans is the earlier rule. */
function settle(found: readonly TimeMatch[]): readonly TimeMatch[] {
  const kept: TimeMatch[] = [];
  for (const match of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= match.start) kept.push(match);
    else if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match;
  }
  return kept;
}
