// All fact rules over one article: find, then refine. The same fact from the same sentence is kept
// once, from the rule that is surest.

import { FACTS } from '../../ontology/index.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { DERIVED_RULES } from './derived-rules.ts';
import { KIN_RULES } from './kin-rules.ts';
import { LEXICON_RULES } from './lexicon-rules.ts';
import { ORIGIN_RULES } from './origin-rules.ts';
import { PASSPORT_RULES } from './passport-rules.ts';
import { PERSON_RULES } from './person-rules.ts';
import { PLACE_RULES } from './place-rules.ts';
import { POST_RULES } from './post-rules.ts';
import type { FactRule } from './rule.ts';
import { SEAT_RULES } from './seat-rules.ts';
import { STUDY_RULES } from './study-rules.ts';

/** Every rule that reads facts. */
export const FACT_RULES: readonly FactRule[] = [
  ...POST_RULES,
  ...PLACE_RULES,
  ...PERSON_RULES,
  ...ORIGIN_RULES,
  ...PASSPORT_RULES,
  ...STUDY_RULES,
  ...KIN_RULES,
  ...SEAT_RULES,
  ...LEXICON_RULES,
];

/** The facts of an article, in order of text. */
export function findFacts(context: ReadingContext): readonly FactDraft[] {
  const best = new Map<string, FactDraft>();
  const keep = (fact: FactDraft) => {
    if (!isAllowed(context, fact)) return;
    const key = `${fact.type} ${fact.subject} ${fact.object} ${fact.status}`;
    const known = best.get(key);
    if (known === undefined || fact.confidence > known.confidence) best.set(key, fact);
  };
  for (const rule of FACT_RULES) rule.find(context).forEach(keep);
  for (const rule of DERIVED_RULES) rule.derive([...best.values()]).forEach(keep);
  return [...best.values()].sort(
    (a, b) => a.head - b.head || a.subject - b.subject || a.object - b.object,
  );
}

/** Both sides are of the kinds that the ontology declares. */
function isAllowed({ mentions }: ReadingContext, { type, subject, object }: FactDraft): boolean {
  const declaration: { readonly domain: readonly string[]; readonly range: readonly string[] } =
    FACTS[type];
  const [from, to] = [mentions[subject], mentions[object]];
  if (from === undefined || to === undefined || from === to) return false;
  return declaration.domain.includes(from.type) && declaration.range.includes(to.type);
}
