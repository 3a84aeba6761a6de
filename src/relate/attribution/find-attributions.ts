// Clauses in, attributions out: who says it, the word that marks it, and what is said. Content leaves out
// "that" and the stop at its end, and holds its quotation marks; where "he said" is set into it, it runs
// from its first word to its last. Where nobody is named, the source is the cue itself: "reportedly".

import { getToken, type Tree, tokensIn } from '../../language/dependency-tree.ts';
import type { Span } from '../../model/index.ts';
import { mentionsOf } from '../arguments.ts';
import type { Attribution, ReadingContext } from '../context.ts';
import { findDate } from '../when.ts';
import type { AttributionRule, SaidDraft } from './draft.ts';
import { HEADLINE_RULES } from './headline-rules.ts';
import { NOUN_RULES } from './noun-rules.ts';
import { PHRASE_RULES } from './phrase-rules.ts';
import { QUOTATION_RULES } from './quotation-rules.ts';
import { refine } from './refine.ts';
import { speakerSpan } from './speaker.ts';
import { phraseRange } from './token-range.ts';
import { VERB_RULES } from './verb-rules.ts';

/** All rules, in the order in which they are tried; a later rule sees what earlier ones found. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  ...VERB_RULES,
  ...QUOTATION_RULES,
  ...NOUN_RULES,
  ...HEADLINE_RULES,
  ...PHRASE_RULES,
];

/** The attributions of a document, in order of their cue. */
export function findAttributions(context: ReadingContext): readonly Attribution[] {
  return refine(context.tree, draftsOf(context)).map((draft) => asAttribution(context, draft));
}

/** Everything that the rules find, before rivals are settled. */
export function draftsOf(context: ReadingContext): readonly SaidDraft[] {
  const known: SaidDraft[] = [];
  for (const { id, find } of ATTRIBUTION_RULES)
    known.push(...find(context, known).map((said) => ({ ...said, rule: id })));
  return known;
}

function asAttribution(context: ReadingContext, draft: SaidDraft): Attribution {
  const { tree } = context;
  const { start, end } = getToken(tree, draft.cue);
  const cue = draft.cueSpan ?? { start, end };
  const { source, content, statement } = draft;
  const named = source === undefined ? undefined : mentionsOf(context, source)[0];
  const time = findDate(context, draft.cue);
  return {
    source:
      source === undefined
        ? cue
        : clipped(tree, draft.sourceSpan ?? wordsAround(context, source), content),
    cue,
    content,
    rule: draft.rule,
    ...(time === undefined ? {} : { time }),
    statement: statement && source !== undefined,
    cueHead: draft.cue,
    ...(source === undefined ? {} : { sourceHead: source }),
    ...(named === undefined ? {} : { mention: named }),
  };
}

/** The words of a source before what it says, where the parse hangs that on them: "by the crew | that". */
function clipped(tree: Tree, source: Span, content: Span): Span {
  if (source.start >= content.start || source.end <= content.start) return source;
  const { first, end } = tokensIn(tree, { start: source.start, end: content.start });
  return speakerSpan(tree, { first, end: Math.max(end, first + 1) });
}

function wordsAround({ tree }: ReadingContext, source: number): Span {
  return speakerSpan(
    tree,
    phraseRange(tree, source, () => false),
  );
}
