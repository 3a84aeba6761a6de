// English is read, however short; other languages are refused, and named where they can be.

import { describe, expect, it } from 'vitest';
import { findRefusal } from '../../src/read/index.ts';
import { ENGLISH, FOREIGN, UNLISTED } from './texts.ts';

describe('language', () => {
  it.each(FOREIGN)('refuses %s', (language, text) => {
    const error = findRefusal(text, 'a.txt');
    expect(error?.code).toBe('article.language');
    expect(error?.where).toBe('a.txt');
    if (/^[a-z]/iu.test(language) && /\p{Script=Latin}{5}/u.test(text)) {
      expect(error?.message).toContain(language);
    }
  });

  it('refuses a language that it does not know', () => {
    expect(findRefusal(UNLISTED, 'a.txt')?.code).toBe('article.language');
  });

  it.each(ENGLISH)('reads %j', (text) => {
    expect(findRefusal(text, 'a.txt')).toBeUndefined();
  });
});

describe('content', () => {
  it.each([
    ['', 'article.empty'],
    [' \n\t\u00a0', 'article.empty'],
    ['Anna met\0 Jonas.', 'article.binary'],
    ['\u0001\u0002\u0003\u0004\u0005\u0006 abc', 'article.binary'],
    ['12,5;13,7;2024-01-01;55\n'.repeat(20), 'article.not-text'],
    ['****************', 'article.not-text'],
  ])('refuses %j as %s', (text, code) => {
    expect(findRefusal(text, 'a.txt')?.code).toBe(code);
  });
});
