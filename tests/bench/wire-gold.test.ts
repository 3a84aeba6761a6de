import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../bench/score/wire-gold.ts';

const ARTICLE = [
  'date: 2025-03-04 | title: Norne buys Vestby',
  'Norne Bank will buy Vestby.',
  '',
  'Vestby lost money.',
  '= organization: Norne Bank | Vestby',
  '= person: Anna Lind',
  '= edge: Norne Bank ACQUIRED Vestby, planned',
  '= free: Anna Lind LEADS Vestby',
  '= event: BUSINESS Vestby',
].join('\n');

describe('the gold of whole articles', () => {
  it('is told apart from the text', () => {
    const { input, names, edges, free, events } = parseArticle(ARTICLE, 'a-1');
    expect(input.text).toBe('Norne Bank will buy Vestby.\n\nVestby lost money.');
    expect(names.map(({ type, name }) => `${type} ${name}`)).toEqual([
      'organization Norne Bank',
      'organization Vestby',
      'person Anna Lind',
    ]);
    expect(edges).toEqual([
      { subject: 'Norne Bank', type: 'ACQUIRED', object: 'Vestby', status: 'planned' },
    ]);
    expect(free).toEqual([
      { subject: 'Anna Lind', type: 'LEADS', object: 'Vestby', status: 'occurred' },
    ]);
    expect(events).toEqual([{ type: 'BUSINESS', participant: 'Vestby' }]);
  });

  it.each([
    'title: no date',
    'date: 2025-03-04 | title: A\n= edge: Norne Bank BEFRIENDED Vestby',
    'date: 2025-03-04 | title: A\n= edge: Norne Bank ACQUIRED',
  ])('is refused where it is not as it should be: %s', (part) => {
    expect(() => parseArticle(part, 'a-1')).toThrow(/a-1/);
  });
});
