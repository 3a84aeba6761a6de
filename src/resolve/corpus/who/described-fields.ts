// A person of one reading in, the fields of work that the words beside its names say out: "the physicist
// Anna Lind", "Anna Lind, a striker of Al Wahda".

import type { Reading, ReadMention } from '../../../model/index.ts';
import { type Field, fieldOf } from './fields.ts';

const BEFORE = 3;
const BEHIND = 8;

/** Fields told by the words right before a name, and by what is set behind it. */
export function describedFields(index: number, reading: Reading): readonly Field[] {
  return reading.mentions
    .filter(({ entity, kind }) => entity === index && kind === 'name')
    .flatMap((mention) => [...fieldBefore(mention, reading), ...fieldBehind(mention, reading)]);
}

function fieldBefore({ start }: ReadMention, { tokens }: Reading): readonly Field[] {
  const end = firstTokenAt(tokens, start);
  const words: string[] = [];
  for (let at = end - 1; at >= Math.max(0, end - BEFORE); at -= 1) {
    const token = tokens[at];
    if (token === undefined || !['NOUN', 'PROPN', 'ADJ'].includes(token.upos)) break;
    words.unshift(token.lemma);
  }
  const field = fieldOf(words.at(-1) ?? '');
  return field === undefined ? [] : [field];
}

function fieldBehind({ end }: ReadMention, { tokens }: Reading): readonly Field[] {
  const first = firstTokenAt(tokens, end);
  const [comma, article] = [tokens[first]?.lemma, tokens[first + 1]?.lemma];
  if (comma !== ',' || (article !== 'a' && article !== 'an' && article !== 'the')) return [];
  for (let at = first + 2; at < Math.min(tokens.length, first + 2 + BEHIND); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.upos === 'PUNCT' || token.upos === 'VERB') break;
    const field = token.upos === 'NOUN' ? fieldOf(token.lemma) : undefined;
    if (field !== undefined) return [field];
  }
  return [];
}

/** Index of the first token that starts at an offset or behind it. */
function firstTokenAt(tokens: Reading['tokens'], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
