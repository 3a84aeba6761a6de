// Strings in, one block of UTF-8 with the place of each out; a string is decoded when it is asked for.

const encoder = new TextEncoder();

/** Many strings in one block. */
export interface StringBlock {
  /** Where string i begins, in bytes; one more than there are strings. */
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Strings by number. */
export class StringTable {
  readonly size: number;
  readonly #offsets: Uint32Array;
  readonly #bytes: Buffer;

  constructor({ offsets, bytes }: StringBlock) {
    this.size = offsets.length - 1;
    this.#offsets = offsets;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /**
   * How the string of a number stands to a text of ASCII: below 0 before it, above 0 after it. Nothing is
   * decoded: a byte from 0x80 on is of a character that comes after all of ASCII, in UTF-16 as in UTF-8.
   */
  orderBesideAscii(index: number, text: string): number {
    const start = this.#offsets[index] ?? 0;
    const length = (this.#offsets[index + 1] ?? start) - start;
    const shorter = Math.min(length, text.length);
    for (let at = 0; at < shorter; at++) {
      const difference = (this.#bytes[start + at] ?? 0) - text.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return length - text.length;
  }

  /** Whether the string of a number begins with a text of ASCII. */
  beginsWithAscii(index: number, text: string): boolean {
    const start = this.#offsets[index] ?? 0;
    if ((this.#offsets[index + 1] ?? start) - start < text.length) return false;
    for (let at = 0; at < text.length; at++) {
      if (this.#bytes[start + at] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  /** The string of a number; empty where there is none. */
  get(index: number): string {
    const start = this.#offsets[index];
    const end = this.#offsets[index + 1];
    return start === undefined || end === undefined ? '' : this.#bytes.toString('utf8', start, end);
  }
}

/** Packs strings. @throws RangeError past 4 GiB */
export function packStrings(strings: readonly string[]): StringBlock {
  const offsets = new Uint32Array(strings.length + 1);
  const size = strings.reduce((sum, text) => sum + Buffer.byteLength(text, 'utf8'), 0);
  if (size > 0xffff_ffff) throw new RangeError('more than 4 GiB of text in one column');
  const bytes = new Uint8Array(size);
  let at = 0;
  strings.forEach((text, index) => {
    offsets[index] = at;
    at += encoder.encodeInto(text, bytes.subarray(at)).written;
  });
  offsets[strings.length] = at;
  return { offsets, bytes };
}
