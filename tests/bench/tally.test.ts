import { describe, expect, it } from 'vitest';
import { mistakesText } from '../../bench/score/mistakes.ts';
import { scoresOf, Tally, tallyTable } from '../../bench/score/tally.ts';

describe('tallies', () => {
  it.each([
    [{ right: 0, false: 0, missed: 0 }, [0, 0, 0]],
    [{ right: 1, false: 1, missed: 1 }, [0.5, 0.5, 0.5]],
    [{ right: 3, false: 0, missed: 1 }, [1, 0.75, 6 / 7]],
    [{ right: 0, false: 2, missed: 2 }, [0, 0, 0]],
  ])('%j', (counts, [precision, recall, f1]) => {
    expect(scoresOf(counts)).toEqual({ precision, recall, f1 });
  });

  it('counts by type, and types alike in the mean', () => {
    const tally = new Tally();
    tally.add('a', 'right', 9);
    tally.add('b', 'missed');
    expect(tally.total).toEqual({ right: 9, false: 0, missed: 1 });
    expect(tally.macroF1(['a', 'b'])).toBe(0.5);
    expect(tallyTable('t', tally).rows).toEqual([
      ['a', 9, 9, '100.0', '100.0', '100.0'],
      ['b', 1, 0, '0.0', '0.0', '0.0'],
      ['all', 10, 9, '100.0', '90.0', '94.7'],
    ]);
  });

  it('lists mistakes by type and kind, no more than asked for', () => {
    const mistake = { type: 'a', kind: 'missed', sentence: 'S.', wanted: 'x' } as const;
    const text = mistakesText([mistake, mistake, { ...mistake, type: 'b', kind: 'false' }], 2);
    expect(text).toContain('2 of 3 mistakes');
    expect(text).toContain('## a, missed\n\n- S.\n  wanted x');
    expect(text).toContain('## b, false');
  });
});
