// Strings in one block and a text in, how each of them stands to the text out. A text of ASCII, as most are, is
// compared with their bytes, so that a search through a large dictionary decodes nothing.

import { type Beside, besideText } from '../places-of.ts';
import type { StringTable } from './string-table.ts';

/** Compares the strings of a table with a text. */
export function besideBytes(table: StringTable, text: string): Beside {
  if (!isAscii(text)) return besideText((index) => table.get(index), text);
  return {
    order: (index) => table.orderBesideAscii(index, text),
    begins: (index) => table.beginsWithAscii(index, text),
  };
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
