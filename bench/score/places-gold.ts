// Marked articles in, their texts and where each place that they name lies out. A place is marked as
// `[Cairo|30.06,31.25]`, by its words, latitude and longitude; words that are marked again in the same
// article, without coordinates, are the same place. Blank lines stand between articles.

import { readFileSync } from 'node:fs';
import type { Span } from '../../src/model/index.ts';

/** The words that name a place, and where it lies, in degrees of WGS 84. */
export interface GoldPlace extends Span {
  readonly words: string;
  readonly lat: number;
  readonly lon: number;
}

/** An article and every place that it names. */
export interface PlacedArticle {
  readonly text: string;
  readonly places: readonly GoldPlace[];
}

const MARK = /\[(?<words>[^\][|]{1,80})(?:\|(?<lat>-?[\d.]+),(?<lon>-?[\d.]+))?\]/g;

/** Reads a file of marked articles. */
export function readPlacedArticles(file: URL): readonly PlacedArticle[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\n{2,}/)
    .map(placedArticle);
}

/**
 * One marked article.
 *
 * @throws Error when a place has no coordinates and none were given before.
 */
export function placedArticle(marked: string): PlacedArticle {
  const known = new Map<string, { readonly lat: number; readonly lon: number }>();
  const places: GoldPlace[] = [];
  let text = '';
  let end = 0;
  for (const { 0: mark, index, groups = {} } of marked.matchAll(MARK)) {
    const { words = '', lat, lon } = groups;
    text += marked.slice(end, index);
    end = index + mark.length;
    const point = lat === undefined ? known.get(words) : { lat: Number(lat), lon: Number(lon) };
    if (point === undefined) throw new Error(`nothing says where ${words} lies`);
    known.set(words, point);
    places.push({ words, start: text.length, end: text.length + words.length, ...point });
    text += words;
  }
  return { text: text + marked.slice(end), places };
}
