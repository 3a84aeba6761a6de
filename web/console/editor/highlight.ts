// A document in, its tokens coloured out: by the lexer that the engine itself reads queries with. A plain
// question has no colours.

import type { Range } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin } from '@codemirror/view';
import { leadingTokens, type Token } from '../../../src/query/cypher/lexer.ts';
import { looksLikeCypher } from '../is-cypher.ts';

/** What a token is shown as. */
export type TokenStyle =
  | 'keyword'
  | 'function'
  | 'label'
  | 'property'
  | 'string'
  | 'number'
  | 'parameter'
  | 'comment';

/** A part of the text and how it is shown. */
export interface StyledSpan {
  readonly from: number;
  readonly to: number;
  readonly style: TokenStyle;
}

const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'MATCH OPTIONAL WHERE WITH RETURN ORDER BY SKIP LIMIT UNWIND UNION ALL AS DISTINCT AND OR XOR NOT IN ' +
    'IS NULL STARTS ENDS CONTAINS CASE WHEN THEN ELSE END EXISTS ASC ASCENDING DESC DESCENDING ' +
    'EXPLAIN PROFILE TRUE FALSE CALL CREATE MERGE SET DELETE DETACH REMOVE FOREACH LOAD DROP USE'
  ).split(' '),
);

/** The parts of a query that are coloured, in order. */
export function styledSpans(text: string): readonly StyledSpan[] {
  if (!looksLikeCypher(text)) return [];
  const tokens = leadingTokens(text, Number.POSITIVE_INFINITY);
  const spans: StyledSpan[] = [];
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    spans.push(...commentIn(text, end, token.start));
    const style = styleOf(token, tokens[index - 1], tokens[index + 1]);
    if (style !== undefined) spans.push({ from: token.start, to: token.end, style });
    end = token.end;
  }
  return [...spans, ...commentIn(text, end, text.length), ...openString(text, end)];
}

/** What stands between two tokens is blank or a comment. */
function commentIn(text: string, from: number, to: number): readonly StyledSpan[] {
  const between = text.slice(from, to);
  const start = between.search(/\/[/*]/);
  const isOpen = /^\s*['"`]/.test(between);
  return start < 0 || isOpen ? [] : [{ from: from + start, to, style: 'comment' }];
}

/** A text in quotes that is still being written. */
function openString(text: string, from: number): readonly StyledSpan[] {
  const start = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
  return /['"]/.test(text.charAt(start)) ? [{ from: start, to: text.length, style: 'string' }] : [];
}

function styleOf(
  { kind, text }: Token,
  before: Token | undefined,
  after: Token | undefined,
): TokenStyle | undefined {
  if (kind === 'string' || kind === 'parameter') return kind;
  if (kind === 'integer' || kind === 'float') return 'number';
  if (kind !== 'name' && kind !== 'quoted') return undefined;
  const symbol = before?.kind === 'symbol' ? before.text : '';
  if (symbol === '.') return 'property';
  if (symbol === ':' || symbol === '|') return /^\p{Lu}/u.test(text) ? 'label' : undefined;
  if (after?.kind === 'symbol' && after.text === ':' && (symbol === '{' || symbol === ','))
    return 'property';
  if (kind === 'name' && KEYWORDS.has(text.toUpperCase())) return 'keyword';
  return after?.kind === 'symbol' && after.text === '(' && symbol !== '(' ? 'function' : undefined;
}

const MARKS: ReadonlyMap<TokenStyle, Decoration> = new Map(
  (
    [
      'keyword',
      'function',
      'label',
      'property',
      'string',
      'number',
      'parameter',
      'comment',
    ] as const
  ).map((style) => [style, Decoration.mark({ class: `tok-${style}` })]),
);

function decorate(view: EditorView): DecorationSet {
  const ranges = styledSpans(view.state.doc.toString()).flatMap(
    ({ from, to, style }): readonly Range<Decoration>[] => {
      const mark = MARKS.get(style);
      return mark === undefined || from >= to ? [] : [mark.range(from, to)];
    },
  );
  return Decoration.set(ranges, true);
}

/** Colours the document, anew after each change. */
export const highlighting = ViewPlugin.define(
  (view) => ({
    decorations: decorate(view),
    update(update) {
      if (update.docChanged) this.decorations = decorate(update.view);
    },
  }),
  { decorations: (plugin) => plugin.decorations },
);
