// Clauses to events and facts.

export { personBehind } from './arguments.ts';
export { SAYING } from './attribution/cue-words.ts';
export { ATTRIBUTION_RULES } from './attribution/find-attributions.ts';
export { findQuotations } from './attribution/quotations.ts';
export { agentsOf, headsOf, patientsOf } from './clause/clause.ts';
export type { Attribution, EventDraft, FactDraft, ReadingContext } from './context.ts';
export { PLOVER_RULES } from './event/plover-rules.ts';
export { DERIVED_RULES } from './fact/derived-rules.ts';
export { FACT_RULES } from './fact/find-facts.ts';
export { findPostAt } from './fact/post.ts';
export { type Relations, relate } from './relate.ts';
export { GOVERNING_RULES } from './status/governing-rules.ts';
export { OWN_RULES } from './status/own-rules.ts';
export { SENTENCE_RULES } from './status/sentence-rules.ts';
export { FALSE_FRIENDS } from './time/false-friends.ts';
export { TIME_MODIFIERS } from './time/modifiers.ts';
export { TIME_RULES } from './time/rules.ts';
export { findTimes, findTimesInParts } from './time/times.ts';
