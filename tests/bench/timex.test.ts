import { describe, expect, it } from 'vitest';
import { comparable, edtfOfTimex } from '../../bench/score/timex.ts';

describe('values of TIMEX3', () => {
  it.each([
    ['2010-08-09', '2010-08-09'],
    ['2010-08', '2010-08'],
    ['2010', '2010'],
    ['200', '200X'],
    ['2011-W35', '2011-08-29/2011-09-04'],
    ['2009-W01', '2008-12-29/2009-01-04'],
    ['2006-Q4', '2006-10/2006-12'],
    ['2011-06-XX', '2011-06'],
    ['2010-07-16TMO', '2010-07-16'],
    ['FY2007', '2007'],
    ['P5Y', 'P5Y'],
    ['PM6', 'P6M'],
    ['PXM', 'PXM'],
    ['XXXX-XX-XX', undefined],
    ['PAST_REF', undefined],
    ['PRESENT_REF', undefined],
    ['FUTURE_REF', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s is %s', (value, edtf) => {
    expect(edtfOfTimex(value)).toBe(edtf);
  });

  it.each([
    ['2004/..', '2004'],
    ['../2010-05', '2010-05'],
    ['2011-08-29/2011-09-04', '2011-08-29/2011-09-04'],
    ['P5Y', 'P5Y'],
  ])('a time of ours, %s, compares as %s', (value, text) => {
    expect(comparable(value)).toBe(text);
  });
});
