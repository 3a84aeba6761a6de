// All ways to say when, as data. Where two match in one place the longer match wins, then the earlier
// rule. Every rule has an example and a counter-example, which one test reads.

import type { TimeRule } from './expression.ts';
import { DAY_RULES } from './rules/days.ts';
import { DISCOURSE_RULES } from './rules/discourse.ts';
import { DURATION_RULES } from './rules/durations.ts';
import { HOLIDAY_RULES } from './rules/holidays.ts';
import { MONTH_YEAR_RULES } from './rules/months-years.ts';
import { PART_OF_YEAR_RULES } from './rules/parts-of-year.ts';
import { RELATIVE_RULES } from './rules/relative.ts';
import { SET_RULES } from './rules/sets.ts';
import { TIME_OF_DAY_RULES } from './rules/times-of-day.ts';
import { VAGUE_RULES } from './rules/vague.ts';

/** Rules that can match only where a hint does; the hint is cheap, and most sentences have few. */
export interface TimeRuleSet {
  readonly hint: RegExp;
  readonly rules: readonly TimeRule[];
}

const UNITS =
  /second|minute|\bmins?\b|hour|\bhrs?\b|day|night|week|month|quarter|year|decade|centur/i;

/** The rules by kind, in order of precedence. */
export const TIME_RULE_SETS: readonly TimeRuleSet[] = [
  {
    hint: /\d|day|tomorrow|\b(?:sun|mon|tues?|wed|thu|thurs?|fri|sat)\./i,
    rules: DAY_RULES,
  },
  {
    hint: /christmas|easter|hallow|thanksgiving|fourth|patrick|\bday\b|['’]s\s(?:day|eve)|new year|friday|monday|wednesday|sunday/i,
    rules: HOLIDAY_RULES,
  },
  {
    hint: /\d|clock|noon|night|midday|morning|afternoon|evening|dawn|dusk|daybreak|sunrise|sunset/i,
    rules: TIME_OF_DAY_RULES,
  },
  {
    hint: /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|century|ties\b/i,
    rules: MONTH_YEAR_RULES,
  },
  { hint: UNITS, rules: RELATIVE_RULES },
  {
    hint: /quarter|half|\bq\d|spring|summer|autumn|\bfall\b|winter|fiscal|financial|\bfy/i,
    rules: PART_OF_YEAR_RULES,
  },
  {
    hint: /second|minute|hour|day|night|week|month|quarter|year|decade|centur|morning|noon|evening/i,
    rules: DISCOURSE_RULES,
  },
  {
    hint: /every|each|hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual|biennial|days\b|weekends|\b(?:an?|per)\s/i,
    rules: SET_RULES,
  },
  {
    hint: /second|minute|\bmins?\b|hour|\bhrs?\b|day|night|week|month|quarter|year|decade|centur|period|time|while/i,
    rules: DURATION_RULES,
  },
  {
    hint: /now|current|presen|recent|late|soon|future|past|time|moment|ago|days|some\s?day|other day|coming|ahead|to come|seconds|minutes|hours|weeks|months|years|decades|next|following/i,
    rules: VAGUE_RULES,
  },
];

/** The rules in order of precedence. */
export const TIME_RULES: readonly TimeRule[] = TIME_RULE_SETS.flatMap(({ rules }) => rules);
