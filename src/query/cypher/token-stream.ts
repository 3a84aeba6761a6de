// A cursor over tokens: look, take, expect. Keywords are names compared without case.

import type { RapportError } from '../../model/index.ts';
import type { SingleQuery } from './ast.ts';
import { notOffered, syntaxError } from './fail.ts';
import { type Token, type TokenKind, tokenize } from './lexer.ts';

/** How deep expressions may nest. */
const MAX_DEPTH = 200;

/** The cursor of the parser. */
export class TokenStream {
  readonly text: string;
  readonly #tokens: readonly Token[];
  readonly #subquery: ((tokens: TokenStream) => SingleQuery) | undefined;
  #index = 0;
  #depth = 0;

  /** @param subquery parses the clauses inside `EXISTS { }`; clauses and expressions hold each other. */
  constructor(text: string, subquery?: (tokens: TokenStream) => SingleQuery) {
    this.text = text;
    this.#tokens = tokenize(text);
    this.#subquery = subquery;
  }

  /** Parses a query inside this one. */
  parseSubquery(): SingleQuery {
    if (this.#subquery === undefined) throw notOffered('no query can stand', this.peek().start);
    return this.#subquery(this);
  }

  /** The token `ahead` places from here; the last one beyond the end. */
  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#index + ahead, this.#tokens.length - 1)] as Token;
  }

  /** Takes the next token. */
  take(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.#index++;
    return token;
  }

  /** Where the last taken token ended. */
  get lastEnd(): number {
    return this.#tokens[this.#index - 1]?.end ?? 0;
  }

  isKeyword(word: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'name' && token.text.toUpperCase() === word;
  }

  isSymbol(symbol: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'symbol' && token.text === symbol;
  }

  isKind(kind: TokenKind, ahead = 0): boolean {
    return this.peek(ahead).kind === kind;
  }

  /** Takes the words when all of them are next. */
  acceptKeywords(...words: readonly string[]): boolean {
    if (!words.every((word, ahead) => this.isKeyword(word, ahead))) return false;
    this.#index += words.length;
    return true;
  }

  acceptSymbol(symbol: string): boolean {
    if (!this.isSymbol(symbol)) return false;
    this.#index++;
    return true;
  }

  expectKeyword(word: string): Token {
    if (!this.isKeyword(word)) throw this.expected(word);
    return this.take();
  }

  expectSymbol(symbol: string): Token {
    if (!this.isSymbol(symbol)) throw this.expected(`'${symbol}'`);
    return this.take();
  }

  /** Takes a name, plain or in backticks. */
  expectName(what: string): Token {
    if (!this.isKind('name') && !this.isKind('quoted')) throw this.expected(what);
    return this.take();
  }

  /** The error for a token that is not what was expected. */
  expected(what: string): RapportError {
    const { kind, text, start, end } = this.peek();
    const found =
      kind === 'end' ? 'the end' : `'${this.text.slice(start, Math.min(end, start + 40))}'`;
    return syntaxError(`expected ${what}, found ${found === "''" ? text : found}`, start);
  }

  /** Runs a part of the parser that may give up; the cursor then stays where it was. */
  attempt<T>(parse: () => T | undefined): T | undefined {
    const { index, depth } = { index: this.#index, depth: this.#depth };
    const result = parse();
    if (result === undefined) {
      this.#index = index;
      this.#depth = depth;
    }
    return result;
  }

  /** Runs a nested part; refuses text nested so deep that it could exhaust the stack. */
  nested<T>(parse: () => T): T {
    if (++this.#depth > MAX_DEPTH) {
      throw syntaxError(`the query nests deeper than ${MAX_DEPTH}`, this.peek().start);
    }
    const result = parse();
    this.#depth--;
    return result;
  }
}
