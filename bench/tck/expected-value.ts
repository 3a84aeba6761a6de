// A cell of a table of the TCK in, its value in canonical form out: `(:A {n: 1})`, `[:T]`,
// `<(:A)-[:T]->(:B)>`, lists, maps, texts, numbers.
// @source openCypher TCK README, "Format of the expected results"

import {
  canonicalEdge,
  canonicalFloat,
  canonicalList,
  canonicalMap,
  canonicalNode,
  canonicalText,
  type Writing,
} from './canonical.ts';

/** Reads a cell. @throws SyntaxError where it is not written as the TCK writes values. */
export function expectedValue(cell: string, writing: Writing): string {
  const reader = new CellReader(cell.trim(), writing);
  const value = reader.value();
  reader.end();
  return value;
}

class CellReader {
  readonly #text: string;
  readonly #writing: Writing;
  #at = 0;

  constructor(text: string, writing: Writing) {
    this.#text = text;
    this.#writing = writing;
  }

  end(): void {
    this.#blank();
    if (this.#at < this.#text.length) throw this.#unexpected();
  }

  value(): string {
    this.#blank();
    if (this.#is('(')) return this.#node();
    if (this.#is('<')) return this.#path();
    if (this.#is("'")) return canonicalText(this.#quoted());
    if (this.#is('{')) return canonicalMap(this.#map());
    if (this.#is('['))
      return this.#take(/\[\s*:/y, false) === undefined ? this.#list() : this.#edge();
    return this.#scalar();
  }

  #scalar(): string {
    const integer = this.#take(/-?\d+(?![\d.eE])/y);
    if (integer !== undefined) return String(BigInt(integer));
    const float = this.#take(/-?\d*\.?\d+(?:[eE][+-]?\d+)?/y);
    if (float !== undefined) return canonicalFloat(Number(float));
    const word = this.#take(/null|true|false|NaN|-?Inf(?:inity)?/y);
    if (word === undefined) throw this.#unexpected();
    return word.replace(/Inf$/, 'Infinity');
  }

  #list(): string {
    this.#expect('[');
    return canonicalList(
      this.#until(']', () => this.value()),
      this.#writing,
    );
  }

  #map(): readonly (readonly [string, string])[] {
    this.#expect('{');
    return this.#until('}', () => {
      const key = this.#name();
      this.#expect(':');
      return [key, this.value()] as const;
    });
  }

  #node(): string {
    this.#expect('(');
    const labels: string[] = [];
    while (this.#accept(':')) labels.push(this.#name());
    const properties = this.#is('{') ? this.#map() : [];
    this.#expect(')');
    return canonicalNode(labels, properties);
  }

  #edge(): string {
    this.#expect('[');
    this.#expect(':');
    const type = this.#name();
    const properties = this.#is('{') ? this.#map() : [];
    this.#expect(']');
    return canonicalEdge(type, properties);
  }

  #path(): string {
    this.#expect('<');
    let text = this.#node();
    while (!this.#accept('>')) {
      const backwards = this.#accept('<');
      this.#expect('-');
      const edge = this.#edge();
      this.#expect('-');
      if (!backwards) this.#expect('>');
      text += backwards ? `<-${edge}-` : `-${edge}->`;
      text += this.#node();
    }
    return `<${text}>`;
  }

  #quoted(): string {
    const found = this.#take(/'(?:[^'\\]|\\.)*'/y);
    if (found === undefined) throw this.#unexpected();
    return found.slice(1, -1).replaceAll(/\\(.)/g, '$1');
  }

  #name(): string {
    const found = this.#take(/`[^`]*`|[\p{L}_][\p{L}\p{N}_]*/uy);
    if (found === undefined) throw this.#unexpected();
    return found.replaceAll('`', '');
  }

  #until<T>(close: string, read: () => T): readonly T[] {
    const items: T[] = [];
    while (!this.#accept(close)) {
      if (items.length > 0) this.#expect(',');
      items.push(read());
    }
    return items;
  }

  #is(symbol: string): boolean {
    this.#blank();
    return this.#text.startsWith(symbol, this.#at);
  }

  #accept(symbol: string): boolean {
    if (!this.#is(symbol)) return false;
    this.#at += symbol.length;
    return true;
  }

  #expect(symbol: string): void {
    if (!this.#accept(symbol)) throw this.#unexpected();
  }

  #take(pattern: RegExp, moves = true): string | undefined {
    this.#blank();
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined && moves) this.#at += found.length;
    return found;
  }

  #blank(): void {
    while (/\s/.test(this.#text.charAt(this.#at))) this.#at++;
  }

  #unexpected(): SyntaxError {
    return new SyntaxError(`cannot read the cell ${this.#text} at ${this.#at}`);
  }
}
