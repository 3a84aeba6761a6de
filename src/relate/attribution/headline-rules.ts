// Headlines that name their source beside a colon: "Minister: talks will resume", "Rebels took town: army".

import {
  getToken,
  headOfRange,
  sentenceSpan,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import type { ReadingContext } from '../context.ts';
import type { AttributionRule, Said } from './draft.ts';
import { canSpeak, speakerSpan } from './speaker.ts';
import { hasFiniteVerb, sentenceRange, type TokenRange, trimmedSpan } from './token-range.ts';

const LONGEST_SOURCE = 5;

function besideColon(context: ReadingContext): readonly Said[] {
  const { tree } = context;
  return tree.sentences.flatMap(({ firstToken }) => {
    const { first, end } = sentenceRange(tree, firstToken);
    if (!isLineOfItsOwn(tree, firstToken)) return [];
    const colon = colonIn(tree, { first, end });
    if (colon === undefined) return [];
    const left: TokenRange = { first, end: colon };
    const right: TokenRange = { first: colon + 1, end };
    return (
      said(context, colon, { source: left, content: right }) ??
      said(context, colon, { source: right, content: left }) ??
      []
    );
  });
}

function said(
  context: ReadingContext,
  cue: number,
  { source, content }: { readonly source: TokenRange; readonly content: TokenRange },
): readonly Said[] | undefined {
  const { tree } = context;
  const isShort = source.end - source.first <= LONGEST_SOURCE && source.end > source.first;
  if (!isShort || hasFiniteVerb(tree, source) || content.end - content.first < 3) return undefined;
  const head = headOfRange(tree, source.first, source.end);
  if (!/^(?:NOUN|PROPN)$/.test(getToken(tree, head).upos) || !canSpeak(context, head))
    return undefined;
  // "Nigeria: Gunmen abduct 30 pupils" says where.
  if (context.mentions[context.mentionAt(head) ?? -1]?.type === 'place') return undefined;
  const span = trimmedSpan(tree, content);
  if (span === undefined) return undefined;
  return [
    { source: head, sourceSpan: speakerSpan(tree, source), cue, content: span, statement: true },
  ];
}

function colonIn(tree: Tree, { first, end }: TokenRange): number | undefined {
  for (let at = first + 1; at < end - 1; at += 1) if (wordOf(tree, at) === ':') return at;
  return undefined;
}

/** A sentence alone in its line and without a stop at its end. */
function isLineOfItsOwn(tree: Tree, token: number): boolean {
  const { start, end } = sentenceSpan(tree, token);
  const before =
    tree.text.slice(0, start).trimEnd() === '' || /\n\s*$/.test(tree.text.slice(0, start));
  const behind = tree.text.slice(end).trim() === '' || /^[ \t]*\n/.test(tree.text.slice(end));
  return before && behind && !/[.?!]["”]?$/.test(tree.text.slice(start, end).trim());
}

export const HEADLINE_RULES: readonly AttributionRule[] = [
  {
    id: 'beside-colon',
    reason: 'a headline may name its source before or behind a colon',
    example: 'Army: rebels took two towns',
    counterExample: 'Two towns: what we know so far',
    find: besideColon,
  },
];
