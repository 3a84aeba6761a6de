// Drafts of attributions in, those that stand out, with settled spans: one for each cue and source, content
// with its quotation marks and what goes on of the quotation behind it.

import { getToken, type Tree, tokensIn } from '../../language/dependency-tree.ts';
import { covers, overlaps, type Span } from '../../model/index.ts';
import type { SaidDraft } from './draft.ts';
import { findQuotations } from './quotations.ts';

/** Settles which drafts stand; the rules' order decides between rivals. */
export function refine(tree: Tree, drafts: readonly SaidDraft[]): readonly SaidDraft[] {
  const quotations = findQuotations(tree.text);
  const byCue = new Map<number, SaidDraft>();
  for (const draft of drafts) {
    const known = byCue.get(draft.cue);
    if (known === undefined || (known.source === undefined && draft.source !== undefined))
      byCue.set(draft.cue, draft);
  }
  const settled = [...byCue.values()].map((draft) => withQuotations(tree, draft, quotations));
  return continued(tree, settled, quotations)
    .filter((draft) => draft.content.start < draft.content.end)
    .sort((a, b) => a.cue - b.cue);
}

/** What is quoted from outside is said with its marks, and to its end; inside a quotation nothing leaves it. */
function withQuotations(tree: Tree, draft: SaidDraft, quotations: readonly Span[]): SaidDraft {
  const cue = getToken(tree, draft.cue);
  let { start, end } = draft.content;
  for (const quotation of quotations) {
    if (!overlaps(quotation, { start, end })) continue;
    if (covers(quotation, cue)) {
      start = Math.max(start, quotation.start + 1);
      end = Math.min(end, quotation.end - 1);
    } else {
      start = Math.min(start, quotation.start);
      end = Math.max(end, quotation.end);
    }
  }
  return { ...draft, content: { start, end } };
}

/** A quotation that opens the sentence behind another, with no cue of its own, goes on with it. */
function continued(
  tree: Tree,
  drafts: readonly SaidDraft[],
  quotations: readonly Span[],
): readonly SaidDraft[] {
  const all = [...drafts];
  for (const quotation of quotations) {
    if (all.some(({ content }) => overlaps(content, quotation))) continue;
    const before = all.findIndex((draft) => isBefore(tree, draft, quotation, quotations));
    const draft = all[before];
    if (draft !== undefined)
      all[before] = { ...draft, content: { start: draft.content.start, end: quotation.end } };
  }
  return all;
}

function isBefore(
  tree: Tree,
  { cue, content, statement }: SaidDraft,
  quotation: Span,
  quotations: readonly Span[],
): boolean {
  const { first } = tokensIn(tree, quotation);
  const sentence = tree.sentenceOf[first] ?? -1;
  const opens = tree.sentences[sentence]?.firstToken === first;
  if (!opens || !statement || content.start >= quotation.start) return false;
  if (!quotations.some((other) => overlaps(other, content))) return false;
  const last = tokensIn(tree, { start: content.end - 1, end: content.end }).first;
  return (
    (tree.sentenceOf[cue] ?? -1) === sentence - 1 || (tree.sentenceOf[last] ?? -1) === sentence - 1
  );
}
