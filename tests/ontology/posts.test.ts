import { expect, test } from 'vitest';
import { findPost, findPostAtEnd, LONGEST_TITLE, POSTS } from '../../src/ontology/index.ts';

const TITLES = Object.values(POSTS).flat();

test('there are hundreds of titles, each with one meaning, in lower case', () => {
  expect(TITLES.length).toBeGreaterThan(450);
  expect(new Set(TITLES).size).toBe(TITLES.length);
  expect(TITLES.filter((title) => title !== title.toLowerCase())).toEqual([]);
});

test.each([
  ['President', 'leads'],
  ['prime minister', 'leads'],
  ['vice president', 'holds'],
  ['foreign minister', 'holds'],
  ['secretary of state', 'holds'],
  ['managing director', 'leads'],
  ['chief of staff', 'leads'],
  ['spokesman', 'spokesperson'],
] as const)('%s: %s', (title, kind) => {
  expect(findPost(title)?.kind).toBe(kind);
});

test.each(['neighbour', 'toString', '', 'minister of nothing'])('"%s" is no post', (title) => {
  expect(findPost(title)).toBeUndefined();
});

test('the longest title that ends the words is taken', () => {
  expect(findPostAtEnd(['the', 'new', 'deputy', 'prime', 'minister'])).toEqual({
    title: 'deputy prime minister',
    kind: 'holds',
    words: 3,
  });
  expect(findPostAtEnd(['prime', 'minister'])?.title).toBe('prime minister');
  expect(findPostAtEnd(['the', 'harbour'])).toBeUndefined();
  expect(findPostAtEnd([])).toBeUndefined();
  expect(LONGEST_TITLE).toBeGreaterThan(2);
});
