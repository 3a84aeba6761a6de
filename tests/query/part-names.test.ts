// A part of a name stands for it where people would say it so, and not where it names something else: neither the place
// that a body is of, nor a country of which a body's name has the beginning.

import { describe, expect, it } from 'vitest';
import { graphologySource } from '../../src/query/index.ts';
import { nameIndexOf } from '../../src/query/question/names.ts';
import { wordsOf } from '../../src/query/question/words.ts';
import { newsGraph } from './news-graph.ts';

const NAMED: readonly (readonly [key: string, label: string])[] = [
  ['organization:kalva', 'Bank of Kalva'],
  ['organization:union', 'Paraguayan Football Union'],
  ['organization:norway', 'Statlig Norway'],
  ['organization:works', 'Lakeside Works'],
  ['person:thakur', 'Rajiv Ranjan Thakur'],
  ['person:nigeria', 'Nigeriana Obi'],
];

function indexed() {
  const graph = newsGraph();
  for (const [key, label] of NAMED) {
    const type = key.startsWith('person') ? 'person:berg' : 'organization:bank';
    graph.addNode(key, { ...graph.getNodeAttributes(type), label, aliases: [] });
  }
  return nameIndexOf(graphologySource(graph));
}

describe('a part of a name', () => {
  const index = indexed();
  const meant = (text: string) => {
    const words = wordsOf(text);
    const found = index.findAt(words, 0).filter(({ end }) => end === words.length);
    return found.flatMap(({ candidates }) => candidates.map(({ name }) => name));
  };

  it.each([
    ['Lakeside', 'Lakeside Works'],
    ['rajiv thakur', 'Rajiv Ranjan Thakur'],
    ['Thakur', 'Rajiv Ranjan Thakur'],
    ['paraguayan football', 'Paraguayan Football Union'],
    ['Bank of Kalv', 'Bank of Kalva'],
  ])('%s is %s', (text, name) => {
    expect(meant(text)).toEqual([name]);
  });

  it.each(['Kalva', 'Paraguay', 'Norway', 'Niger', 'Ranjan Rajiv'])(
    '%s is none of them',
    (text) => {
      const found = meant(text).filter((name) => NAMED.some(([, label]) => label === name));
      expect(found).toEqual([]);
    },
  );
});
