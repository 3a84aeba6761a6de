// Query text in, tokens with positions out. Source: openCypher 9 grammar, lexical part.

import { queryError, syntaxError } from './fail.ts';

/** What a token is. A `name` may be a keyword; the parser decides by its place. */
export type TokenKind =
  | 'name'
  | 'quoted'
  | 'integer'
  | 'float'
  | 'string'
  | 'parameter'
  /** Digits and letters that are neither a number nor a name. */
  | 'malformed'
  | 'symbol'
  | 'end';

/** One token; `text` is its meaning: a name without backticks, a string without quotes. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SPACE = /[\s\u00a0\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/u;
const NAME_START = /[\p{L}\p{Nl}_]/u;
const NAME_PARTS = /[\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}\p{Sc}]*/uy;
const DIGIT = /[0-9]/;
const NUMBER = /(?:0x[0-9a-f]+|0o[0-7]+|(?:\d+\.(?!\.)\d+|\d+(?!\.\d)|\.\d+)(?:e[+-]?\d+)?)/iy;
const TWO = ['<=', '>=', '<>', '=~', '..', '+='];
const ONE = '()[]{}<>=+-*/%^.,:;|';
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/**
 * Splits a query into tokens; the last is of kind `end`.
 *
 * @throws RapportError query.syntax on a character, string or number that cannot be read.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = skipBlank(text, 0);
  while (at < text.length) {
    const token = readToken(text, at);
    tokens.push(token);
    at = skipBlank(text, token.end);
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
  return tokens;
}

/** The first tokens of a text that may be no query at all; fewer where it cannot be read. */
export function leadingTokens(text: string, count: number): readonly Token[] {
  const tokens: Token[] = [];
  try {
    let at = skipBlank(text, 0);
    while (tokens.length < count && at < text.length) {
      const token = readToken(text, at);
      tokens.push(token);
      at = skipBlank(text, token.end);
    }
  } catch {
    return tokens;
  }
  return tokens;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    if (isPrinted(text.charCodeAt(at))) return at;
    if (at < text.length && SPACE.test(text.charAt(at))) at++;
    else if (text.startsWith('//', at)) at = endOr(text.indexOf('\n', at), text.length);
    else if (text.startsWith('/*', at)) at = endOfComment(text, at);
    else return at;
  }
}

/** Whether a code unit is an ASCII character that begins neither a blank nor a comment. */
function isPrinted(code: number): boolean {
  return code > 0x20 && code < 0x7f && code !== 0x2f;
}

function endOr(found: number, otherwise: number): number {
  return found < 0 ? otherwise : found;
}

function endOfComment(text: string, at: number): number {
  const close = text.indexOf('*/', at + 2);
  if (close < 0) throw syntaxError("expected '*/' to close the comment", at);
  return close + 2;
}

function readToken(text: string, at: number): Token {
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (NAME_START.test(char)) return readName(text, at);
  if (DIGIT.test(char) || (char === '.' && DIGIT.test(text.charAt(at + 1)))) {
    return readNumber(text, at);
  }
  if (char === "'" || char === '"') return readString(text, at, char);
  if (char === '`') return readQuoted(text, at);
  if (char === '$') return readParameter(text, at);
  return readSymbol(text, at, char);
}

function readName(text: string, start: number): Token {
  NAME_PARTS.lastIndex = start;
  NAME_PARTS.test(text);
  const end = NAME_PARTS.lastIndex;
  return { kind: 'name', text: text.slice(start, end), start, end };
}

function readNumber(text: string, start: number): Token {
  NUMBER.lastIndex = start;
  const found = NUMBER.exec(text)?.[0];
  if (found === undefined) throw syntaxError('expected a number', start);
  const end = start + found.length;
  if (NAME_START.test(text.charAt(end))) {
    return { ...readName(text, start), kind: 'malformed' };
  }
  const isFloat = !/^0[xo]/i.test(found) && /[.e]/i.test(found);
  return { kind: isFloat ? 'float' : 'integer', text: found, start, end };
}

function readString(text: string, start: number, quote: string): Token {
  let value = '';
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== quote) {
    if (text.charAt(at) === '\\') {
      const escaped = readEscape(text, at);
      value += escaped.value;
      at = escaped.end;
    } else value += text.charAt(at++);
  }
  if (at >= text.length) throw syntaxError(`expected ${quote} to close the string`, start);
  return { kind: 'string', text: value, start, end: at + 1 };
}

function readEscape(text: string, at: number): { readonly value: string; readonly end: number } {
  const letter = text.charAt(at + 1);
  const simple = ESCAPES.get(letter);
  if (simple !== undefined) return { value: simple, end: at + 2 };
  const length = letter === 'u' ? 4 : letter === 'U' ? 8 : 0;
  const digits = text.slice(at + 2, at + 2 + length);
  const code = Number.parseInt(digits, 16);
  if (length === 0 || !/^[0-9a-f]+$/i.test(digits) || digits.length < length || code > 0x10ffff) {
    const fault = length === 0 ? 'unexpected-syntax' : 'invalid-unicode-literal';
    throw queryError(fault, `unknown escape '\\${letter}' in a string`, at);
  }
  return { value: String.fromCodePoint(code), end: at + 2 + length };
}

function readQuoted(text: string, start: number): Token {
  let value = '';
  let at = start + 1;
  while (at < text.length) {
    if (text.charAt(at) === '`' && text.charAt(at + 1) === '`') {
      value += '`';
      at += 2;
    } else if (text.charAt(at) === '`') {
      return { kind: 'quoted', text: value, start, end: at + 1 };
    } else value += text.charAt(at++);
  }
  throw syntaxError('expected ` to close the name', start);
}

function readParameter(text: string, start: number): Token {
  const next = text.charAt(start + 1);
  if (next === '`') {
    const name = readQuoted(text, start + 1);
    return { ...name, kind: 'parameter', start };
  }
  const name = readName(text, start + 1);
  if (name.text === '') throw syntaxError("expected a parameter's name after '$'", start + 1);
  return { ...name, kind: 'parameter', start };
}

function readSymbol(text: string, start: number, char: string): Token {
  const two = text.slice(start, start + 2);
  if (TWO.includes(two)) return { kind: 'symbol', text: two, start, end: start + 2 };
  if (!ONE.includes(char)) {
    const fault = char > '\u007f' ? 'invalid-unicode-character' : 'unexpected-syntax';
    throw queryError(fault, `unexpected character '${char}'`, start);
  }
  return { kind: 'symbol', text: char, start, end: start + 1 };
}
