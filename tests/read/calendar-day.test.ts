// Written dates: each shape that papers use, and those that are no date or two.

import { describe, expect, it } from 'vitest';
import { findDayIn } from '../../src/read/calendar-day.ts';

describe('day', () => {
  it.each([
    ['2024-02-14', '2024-02-14'],
    ['2024-02-14T23:30:00-05:00', '2024-02-14'],
    ['20240214T101500Z', '2024-02-14'],
    ['2024/2/14', '2024-02-14'],
    ['14 February 2024', '2024-02-14'],
    ['14th of February, 2024', '2024-02-14'],
    ['14-Feb-2024', '2024-02-14'],
    ['Wed, 14 Feb 2024 10:00:00 GMT', '2024-02-14'],
    ['Wed Feb 14 2024', '2024-02-14'],
    ['Feb. 14, 2024', '2024-02-14'],
    ['SEPT. 3, 2024', '2024-09-03'],
    ['14/02/2024', '2024-02-14'],
    ['02/14/2024', '2024-02-14'],
    ['14.02.2024', '2024-02-14'],
    ['03/03/2024', '2024-03-03'],
    ['29 February 2024', '2024-02-29'],
  ])('%s is %s', (written, day) => {
    expect(findDayIn(written)).toBe(day);
  });

  it.each([
    '03/04/2024',
    '29 February 2023',
    '2024-13-01',
    '14 Foo 2024',
    'February 2024',
    '14 February',
    '',
    '12024-02-14',
    '2024-02-145',
  ])('%j is none', (written) => {
    expect(findDayIn(written)).toBeUndefined();
  });
});
