// Answers as table, CSV and JSON.

import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/index.ts';
import { formatAnswer } from '../../src/query/index.ts';

const answer: Answer = {
  kind: 'cypher',
  cypher: 'RETURN 1',
  columns: ['who', 'note'],
  rows: [
    ['Anna Lind', '=SUM(A1)'],
    ['李雷', 'a "quoted", word'],
    ['Zoë\u001b[31m', -3],
  ],
  evidence: [
    {
      article: 'a',
      start: 0,
      end: 1,
      sentence: 'Anna\nmet.',
      rule: 't',
      confidence: 1,
      edge: 'e',
      row: 0,
    },
  ],
  nodes: [],
  edges: [],
  assumptions: ['only what occurred'],
};

describe('an answer', () => {
  it('as CSV quotes as RFC 4180 asks and disarms formulas', () => {
    expect(formatAnswer(answer, 'csv')).toBe(
      'who,note\r\nAnna Lind,\'=SUM(A1)\r\n李雷,"a ""quoted"", word"\r\nZoë\u001b[31m,-3\r\n',
    );
  });

  it('as JSON is itself', () => {
    expect(JSON.parse(formatAnswer(answer, 'json'))).toEqual(answer);
  });

  it('as a table aligns wide letters, gives sentences, and sends no control characters', () => {
    expect(formatAnswer(answer, 'table').split('\n')).toEqual([
      'who        note',
      '---------  ----------------',
      'Anna Lind  =SUM(A1)',
      '    "Anna met."',
      '李雷       a "quoted", word',
      'Zoë [31m   -3',
      'note: only what occurred',
      '',
    ]);
  });

  it('without rows says so', () => {
    expect(formatAnswer({ ...answer, rows: [], evidence: [] }, 'table')).toBe(
      'no rows\nnote: only what occurred\n',
    );
  });
});
