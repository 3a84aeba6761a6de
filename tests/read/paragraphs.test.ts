// Paragraphs: divided by blank lines, joined where lines are only broken at a width.

import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../../src/read/paragraphs.ts';

const WRAPPED = [
  'Harbour workers in Oster went back to their cranes on',
  'Wednesday after their union and the port company had',
  'agreed on higher pay. The strike had lasted nine days.',
  'It was the longest since the war.',
];

describe('paragraphs', () => {
  it.each([
    [
      'blank lines',
      'Anna met Jonas.\n\nBerg left.\n \n\nIt rained.',
      ['Anna met Jonas.', 'Berg left.', 'It rained.'],
    ],
    ['a fixed width', WRAPPED.join('\n'), [WRAPPED.join('\n')]],
    ['indents', WRAPPED.join('\n   '), [WRAPPED.join('\n   ')]],
    ['carriage returns', WRAPPED.join('\r\n'), [WRAPPED.join('\r\n')]],
    [
      'one sentence a line',
      'Anna Lind met Jonas Berg in Oslo on Monday.\nThey spoke about the dam above the town of Hallin, and about fish.\nIt rained.',
      [
        'Anna Lind met Jonas Berg in Oslo on Monday.',
        'They spoke about the dam above the town of Hallin, and about fish.',
        'It rained.',
      ],
    ],
    [
      'a sentence that goes on',
      'Anna Lind met Jonas Berg in the old town hall\nof Oslo.',
      ['Anna Lind met Jonas Berg in the old town hall\nof Oslo.'],
    ],
    ['short lines', 'Anna\nJonas\nBerg', ['Anna', 'Jonas', 'Berg']],
    ['nothing', ' \n\t\r\n', []],
  ])('are told by %s', (_, text, expected) => {
    const found = findParagraphs(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(expected);
  });

  it('keep a line apart that stands alone', () => {
    const lines = ['By Jane Roe and John Doe of the Larsen Times in the port', ...WRAPPED];
    const text = lines.join('\n');
    const found = findParagraphs(text, (line) => line.startsWith('By '));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      lines[0],
      WRAPPED.join('\n'),
    ]);
  });
});
