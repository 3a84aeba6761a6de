// What a Document takes from its article: the text as it is, ids, and dates in order of trust.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleInput, parseArticleLine, toDocument } from '../../src/read/index.ts';

const BODY = 'Anna Lind met Jonas Berg on 3 March 2020.';

describe('document', () => {
  it('never alters its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toDocument({ text }).text).toBe(text);
      }),
    );
  });

  it('keeps a given id, and else has one by content', () => {
    expect(toDocument({ id: 'x', text: BODY }).id).toBe('x');
    expect(toDocument({ text: BODY }).id).toBe(toDocument({ text: BODY, source: 'b.txt' }).id);
    expect(toDocument({ text: BODY }).id).not.toBe(toDocument({ text: `${BODY} ` }).id);
  });

  it.each<readonly [string, ArticleInput, string | undefined]>([
    [
      'what is given',
      { text: `4 May 2021\n\n${BODY}`, date: '2022-06-05T23:00:00Z' },
      '2022-06-05',
    ],
    ['a given date in words', { text: BODY, date: 'June 5, 2022' }, '2022-06-05'],
    [
      'a line, where what is given is no date',
      { text: `4 May 2021\n\n${BODY}`, date: 'yesterday' },
      '2021-05-04',
    ],
    [
      'a line',
      { text: `4 May 2021\n\n${BODY}`, url: 'https://times.example/2022/06/05/a' },
      '2021-05-04',
    ],
    [
      'publication before update',
      { text: `Updated: 5 May 2021\nPublished: 4 May 2021\n\n${BODY}` },
      '2021-05-04',
    ],
    ['the address', { text: BODY, url: 'https://times.example/2022/06/05/a' }, '2022-06-05'],
    [
      'the dateline in the year of the rights',
      { text: `OSLO, Feb 14 (Reuters) - ${BODY}\n\n© 2019 The Times` },
      '2019-02-14',
    ],
    ['the dateline with its year', { text: `OSLO, Feb. 14, 2018 (AP) — ${BODY}` }, '2018-02-14'],
    ['never a sentence', { text: BODY }, undefined],
    ['never a day that can be read two ways', { text: `03/04/2021\n\n${BODY}` }, undefined],
    ['never a day that is not in the calendar', { text: `31 February 2021\n\n${BODY}` }, undefined],
  ])('has its date from %s', (_, input, date) => {
    expect(toDocument(input).date).toBe(date);
  });

  it('prefers what is given to what the text says', () => {
    const text = `A headline\n\nBy Jane Roe\n\nOSLO (AP) — ${BODY}`;
    expect(toDocument({ text })).toMatchObject({
      title: 'A headline',
      author: 'Jane Roe',
      publisher: 'Associated Press',
      datelinePlace: 'OSLO',
    });
    const given = { title: 'Other', author: 'John Doe', publisher: 'The Times' };
    expect(toDocument({ text, ...given })).toMatchObject(given);
  });
});

describe('line of JSONL', () => {
  it.each([
    ['{"text": "a"}', { text: 'a' }],
    ['{"id": 7, "text": "a", "title": null, "url": " "}', { id: '7', text: 'a' }],
    [
      '{"id": "x", "text": "a", "title": "t", "date": "d", "url": "u", "more": [1]}',
      { id: 'x', text: 'a', title: 't', date: 'd', url: 'u' },
    ],
    ['{"__proto__": {"title": "t"}, "text": "\\ud800"}', { text: '\ud800' }],
  ])('%s is read', (line, article) => {
    expect(parseArticleLine(line, 'a:1')).toEqual(article);
  });

  it.each([
    '',
    'null',
    '5',
    '[]',
    '{}',
    '{"text": 5}',
    '{"text": "a", "id": {}}',
    '{"text": "a", "date": 5}',
    '{"text": "a"',
  ])('%j is refused with its place and advice', (line) => {
    expect(() => parseArticleLine(line, 'a.jsonl:3')).toThrow(
      expect.objectContaining({
        code: 'article.format',
        where: 'a.jsonl:3',
        message: expect.stringMatching(/a\.jsonl:3.*JSON object/u),
      }),
    );
  });
});
