// The names of nodes in, in ascending order, compared with a text without reading them out, out.

import { type Beside, besideText, type SortedTexts } from '../places-of.ts';
import { type ColumnBlock, openColumn, sortedCodes } from './column.ts';

/** The names of nodes in the order in which `byName` has the nodes; a node without one has an empty one. */
export function sortedNames(names: ColumnBlock | undefined, byName: Uint32Array): SortedTexts {
  const { length } = byName;
  const sorted = sortedCodes(names);
  if (sorted === undefined) {
    const column = names === undefined ? undefined : openColumn(names);
    const textAt = (place: number) => String(column?.get(byName[place] ?? 0) ?? '');
    return { length, beside: (other) => besideText(textAt, other) };
  }
  const { codes, words } = sorted;
  const codeAt = (place: number): number => codes[byName[place] ?? 0] ?? 0;
  const beside = (other: string): Beside => {
    const { order, begins } = words.beside(other);
    return {
      order: (place) => {
        const code = codeAt(place);
        return code === 0 ? -other.length : order(code - 1);
      },
      begins: (place) => {
        const code = codeAt(place);
        return code === 0 ? other === '' : begins(code - 1);
      },
    };
  };
  return { length, beside };
}
