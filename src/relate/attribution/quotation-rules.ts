// Quotations and the words around them: who is quoted.

import { getToken, type Tree, tokensIn, wordOf } from '../../language/dependency-tree.ts';
import { covers, type Span } from '../../model/index.ts';
import { agentsOf, type Clause } from '../clause/clause.ts';
import type { ReadingContext } from '../context.ts';
import { takes } from './cue-words.ts';
import type { AttributionRule, Said } from './draft.ts';
import { findQuotations } from './quotations.ts';
import { canSpeak, type Speaker, speakerOf, speakerSpan, verbStart } from './speaker.ts';
import { sentenceRange } from './token-range.ts';

const NEAR = 14;

/** Each quotation with each verb of saying outside it, which may be its cue. */
function pairs(context: ReadingContext): readonly (readonly [Span, Clause])[] {
  const quotations = findQuotations(context.tree.text);
  if (quotations.length === 0) return [];
  const verbs = [...context.clauses.values()].filter(({ lemma }) => takes(lemma, 'quote'));
  return quotations.flatMap((quotation) =>
    verbs
      .filter((clause) => isNear(context.tree, clause.predicate, quotation))
      .map((clause) => [quotation, clause] as const),
  );
}

function isNear(tree: Tree, verb: number, quotation: Span): boolean {
  const { start, end } = getToken(tree, verb);
  return (
    !covers(quotation, { start, end }) &&
    start > quotation.start - 200 &&
    start < quotation.end + 160
  );
}

function said(
  tree: Tree,
  clause: Clause,
  { speaker, content }: { readonly speaker: Speaker; readonly content: Span },
): Said {
  return {
    source: speaker.head,
    sourceSpan: speakerSpan(tree, speaker.range),
    cue: clause.predicate,
    content,
    statement: true,
  };
}

/** `"...," said Lind`, `"..." she asked`: also where the quotation ends its sentence. */
function quotedBefore(context: ReadingContext): readonly Said[] {
  const { tree } = context;
  return pairs(context).flatMap(([content, clause]) => {
    const speaker = speakerOf(context, clause);
    if (speaker === undefined) return [];
    const first = speaker.behind
      ? clause.predicate
      : Math.min(speaker.range.first, verbStart(tree, clause.predicate));
    const start = getToken(tree, first).start;
    const between = tree.text.slice(content.end, start);
    if (start < content.end || !/^[\s,]*$/.test(between) || /\n\s*\n/.test(between)) return [];
    // "We have lost." Berg had left by then.
    const isOver = /\.["”’']*$/.test(tree.text.slice(content.start, content.end));
    if (isOver && !speaker.behind && !isLastOf(tree, clause.predicate)) return [];
    return [said(tree, clause, { speaker, content })];
  });
}

/** Whether nothing but its stop follows a verb in its sentence. */
function isLastOf(tree: Tree, verb: number): boolean {
  return sentenceRange(tree, verb).end <= verb + 2;
}

/** `Lind said: "..."`, `told the court, "..."`, `called the raid "..."`. */
function quotedBehind(context: ReadingContext): readonly Said[] {
  const { tree } = context;
  return pairs(context).flatMap(([content, clause]) => {
    const { predicate } = clause;
    const { first: opening } = tokensIn(tree, content);
    if (opening <= predicate || opening - predicate > NEAR) return [];
    if (sentenceRange(tree, predicate).end < opening) return [];
    const speaker = speakerOf(context, clause);
    if (speaker === undefined || isBlocked(tree, predicate, opening)) return [];
    return [said(tree, clause, { speaker, content })];
  });
}

/** Whether another verb, or the end of a sentence, stands between a verb and a quotation. */
function isBlocked(tree: Tree, verb: number, opening: number): boolean {
  for (let at = verb + 1; at < opening; at += 1) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(getToken(tree, at).xpos)) return true;
    if (/^[.?!"“”]$/.test(wordOf(tree, at))) return true;
  }
  return false;
}

/** `Lind was blunt: "..."`: a colon hands over to whom the sentence is about. */
function quotedAfterColon(context: ReadingContext): readonly Said[] {
  const { tree } = context;
  return findQuotations(tree.text).flatMap((content) => {
    const { first } = tokensIn(tree, content);
    if (first === 0 || wordOf(tree, first - 1) !== ':') return [];
    const { first: from } = sentenceRange(tree, first - 1);
    const clause = [...context.clauses.values()].find(
      ({ predicate }) => predicate >= from && predicate < first,
    );
    const source = clause === undefined ? undefined : agentsOf(clause)[0];
    if (clause === undefined || source === undefined || !canSpeak(context, source)) return [];
    return [{ source, cue: clause.predicate, content, statement: true }];
  });
}

export const QUOTATION_RULES: readonly AttributionRule[] = [
  {
    id: 'quoted-before',
    reason: 'a verb of saying right behind a quotation tells who is quoted',
    example: '"Is it over?" she asked the crowd.',
    counterExample: '"Night Train" sold well.',
    find: quotedBefore,
  },
  {
    id: 'quoted-behind',
    reason: 'a verb of saying right before a quotation tells who is quoted',
    example: 'Berg called the raid "a crime".',
    counterExample: 'Berg drove to "Night Train".',
    find: quotedBehind,
  },
  {
    id: 'quoted-after-colon',
    reason: 'a colon before a quotation hands over to whom its sentence is about',
    example: 'Berg was blunt: "We have lost."',
    counterExample: 'The sign was new: "No entry."',
    find: quotedAfterColon,
  },
];
