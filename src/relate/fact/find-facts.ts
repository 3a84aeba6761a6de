// All fact rules over one article: find, then refine. The same fact from the same sentence is kept
// once, from the rule that is surest.

import { FACTS } from '../../ontology/index.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { LEXICON_RULES } from './lexicon-rules.ts';
import { PERSON_RULES } from './person-rules.ts';
import { PLACE_RULES } from './place-rules.ts';
import { POST_RULES } from './post-rules.ts';
import type { FactRule } from './rule.ts';

/** Every rule that reads facts. */
export const FACT_RULES: readonly FactRule[] = [
  ...POST_RULES,
  ...PLACE_RULES,
  ...PERSON_RULES,
  ...LEXICON_RULES,
];

/** The facts of an article, in order of text. */
export function findFacts(context: ReadingContext): readonly FactDraft[] {
  const best = new Map<string, FactDraft>();
  for (const rule of FACT_RULES) {
    for (const fact of rule.find(context)) {
      if (!isAllowed(context, fact)) continue;
      const key = `${fact.type} ${fact.subject} ${fact.object} ${fact.status}`;
      const known = best.get(key);
      if (known === undefined || fact.confidence > known.confidence) best.set(key, fact);
    }
  }
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
