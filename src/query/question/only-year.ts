// A question with a month and no year in, of which the articles have several: "who was killed in October"; out, the same
// with each of those years written out, for whoever asks which of them has an answer.

import type { QuerySource } from '../source.ts';
import { findDateAt, type Parts, yearsWith } from './dates.ts';
import { wordsOf } from './words.ts';

/** The date as it is written, and the question in each of the years. */
export interface LeftOpen {
  readonly written: string;
  readonly position: number;
  readonly dated: readonly { readonly year: string; readonly text: string }[];
}

const OPENERS = new Set('in on during since before after until till by of'.split(' '));
const MOST_YEARS = 8;

/** The first date without a year; undefined where there is none, or the articles have one such year at most. */
export function yearsLeftOpen(source: QuerySource, text: string): LeftOpen | undefined {
  const words = wordsOf(text);
  for (let at = 1; at < words.length; at++) {
    if (!OPENERS.has(words[at - 1]?.folded ?? '')) continue;
    const parts = undatedAt(words, at);
    const years = parts === undefined ? [] : yearsWith(parts, source);
    const [first, last] = [words[at], words[(parts?.end ?? 0) - 1]];
    if (years.length < 2 || first === undefined || last === undefined) continue;
    const dated = years.slice(-MOST_YEARS).map((year) => {
      return { year, text: `${text.slice(0, last.end)} ${year}${text.slice(last.end)}` };
    });
    return { written: text.slice(first.start, last.end), position: first.start, dated };
  }
  return undefined;
}

function undatedAt(words: ReturnType<typeof wordsOf>, at: number): Parts | undefined {
  const found: { parts?: Parts } = {};
  findDateAt(words, at, (parts) => {
    found.parts = parts;
    return undefined;
  });
  return found.parts;
}
