// A query as far as the cursor in; what may be written there, out: a label, a relation type, a property, a
// name in quotes, or a word of the language. Only tokens are looked at, so that a query that is not whole,
// as one being written never is, can be read.

import { leadingTokens, type Token } from '../cypher/lexer.ts';

/** What is expected at the cursor, and where the word being written begins. */
export type PlaceInQuery =
  | { readonly kind: 'label' | 'type' | 'word' | 'first-word'; readonly from: number }
  | { readonly kind: 'property'; readonly from: number; readonly of: Element }
  | {
      readonly kind: 'text';
      readonly from: number;
      readonly property: string | undefined;
      readonly quote: string;
    }
  | { readonly kind: 'nothing'; readonly from: number };

/** Whose property is meant. */
export type Element = 'node' | 'edge' | 'either';

const CLOSING: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/** Finds out where the cursor at the end of a text stands. */
export function placeInQuery(text: string): PlaceInQuery {
  const all = leadingTokens(text, Number.POSITIVE_INFINITY);
  const unread = unreadFrom(text, all);
  if (unread !== undefined) return inUnread(text, all, unread);
  const last = all.at(-1);
  const isWriting = last?.kind === 'name' && last.end === text.length;
  const before = isWriting ? all.slice(0, -1) : all;
  return expectedAfter(before, isWriting ? last.start : text.length);
}

/** Where text begins that is no token yet: an open string, a comment, half a number. */
function unreadFrom(text: string, tokens: readonly Token[]): number | undefined {
  const end = tokens.at(-1)?.end ?? 0;
  const blanks = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  const rest = text.slice(end + blanks);
  if (rest === '') return undefined;
  return rest.startsWith('//') && rest.includes('\n') ? undefined : end + blanks;
}

function inUnread(text: string, before: readonly Token[], from: number): PlaceInQuery {
  const quote = text.charAt(from);
  if (quote !== "'" && quote !== '"') return { kind: 'nothing', from: text.length };
  return { kind: 'text', from: from + 1, property: comparedProperty(before), quote };
}

/** `name` in `{name: '`, `a.name = '`, `a.name STARTS WITH '`, `a.name IN ['x', '`. */
function comparedProperty(tokens: readonly Token[]): string | undefined {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const { kind, text } = tokens[index] as Token;
    const isPassed =
      kind === 'string' ||
      (kind === 'symbol' && '=[,:<>'.includes(text)) ||
      (kind === 'name' && COMPARING.has(text.toUpperCase()));
    if (isPassed) continue;
    return kind === 'name' ? text : undefined;
  }
  return undefined;
}

const COMPARING: ReadonlySet<string> = new Set(['IN', 'STARTS', 'ENDS', 'WITH', 'CONTAINS']);

function expectedAfter(before: readonly Token[], from: number): PlaceInQuery {
  const last = before.at(-1);
  if (last === undefined) return { kind: 'first-word', from };
  const open = openBracket(before);
  const symbol = last.kind === 'symbol' ? last.text : '';
  if (symbol === '.') {
    const isOfSomething = ['name', 'quoted', 'symbol'].includes(before.at(-2)?.kind ?? '');
    return isOfSomething
      ? { kind: 'property', from, of: elementOf(before) }
      : { kind: 'nothing', from };
  }
  if (symbol === ':' && open !== '{') return { kind: open === '[' ? 'type' : 'label', from };
  if (symbol === '|' && open === '[') return { kind: 'type', from };
  if (open === '{' && (symbol === '{' || symbol === ','))
    return { kind: 'property', from, of: elementAround(before) };
  if (last.kind === 'name' && last.text.toUpperCase() === 'EXPLAIN' && before.length === 1)
    return { kind: 'first-word', from };
  return declares(before) ? { kind: 'nothing', from } : { kind: 'word', from };
}

/** The bracket that the cursor stands in. */
function openBracket(tokens: readonly Token[]): string | undefined {
  return openBrackets(tokens).at(-1)?.bracket;
}

interface OpenBracket {
  readonly bracket: string;
  readonly index: number;
}

function openBrackets(tokens: readonly Token[]): readonly OpenBracket[] {
  const open: OpenBracket[] = [];
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== 'symbol') continue;
    if ('([{'.includes(text)) open.push({ bracket: text, index });
    else if (open.at(-1)?.bracket === CLOSING.get(text)) open.pop();
  }
  return open;
}

/** After `(` of a node or `[` of a relation a variable is declared, and nobody knows its name. */
function declares(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  if (last?.kind !== 'symbol') return last?.kind === 'name' && last.text.toUpperCase() === 'AS';
  if (last.text === '[') return before?.kind === 'symbol' && before.text === '-';
  if (last.text !== '(') return false;
  return before?.kind === 'symbol'
    ? ['-', '>', ','].includes(before.text)
    : before?.text.toUpperCase() === 'MATCH';
}

/** Whose properties follow `x.`: those of a node where `(x` stands before, of a relation where `[x`. */
function elementOf(tokens: readonly Token[]): Element {
  const variable = tokens.at(-2);
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== 'name' || text !== variable?.text || index === tokens.length - 2) continue;
    const opening = tokens[index - 1];
    if (opening?.kind !== 'symbol') continue;
    if (opening.text === '(') return 'node';
    if (opening.text === '[') return 'edge';
  }
  return 'either';
}

/** Whose properties stand in a map: those of what the bracket around it is. */
function elementAround(tokens: readonly Token[]): Element {
  const around = openBrackets(tokens).at(-2)?.bracket;
  if (around === '(') return 'node';
  return around === '[' ? 'edge' : 'either';
}

/** The variables that a query has named so far, in order. */
export function variablesIn(text: string): readonly string[] {
  const tokens = leadingTokens(text, Number.POSITIVE_INFINITY);
  const names = tokens.flatMap(({ kind, text: name }, index) => {
    const before = tokens[index - 1];
    const isNamed =
      before?.kind === 'name'
        ? before.text.toUpperCase() === 'AS'
        : before?.kind === 'symbol' && (before.text === '(' || before.text === '[');
    const follows = tokens[index + 1]?.text ?? '';
    const isPath = follows === '=' && tokens[index + 2]?.text === '(';
    return kind === 'name' && follows !== '(' && (isNamed || isPath) ? [name] : [];
  });
  return [...new Set(names)];
}
