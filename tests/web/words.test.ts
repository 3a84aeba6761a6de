import { describe, expect, it } from 'vitest';
import { applySuggestion, caretLine } from '../../web/console/caret.ts';
import { cellText, isNumeric } from '../../web/console/cell-text.ts';
import { confidenceWords, counted, dateWords, statusWords } from '../../web/panels/words.ts';

describe('dates in words', () => {
  it.each([
    ['2024-02-13', '13 February 2024'],
    ['2024-02', 'February 2024'],
    ['2024', '2024'],
    ['2024~', 'about 2024'],
    ['2024-02-13/2024-02-14', '13 February 2024 – 14 February 2024'],
    ['2023-10-07/..', '7 October 2023 – …'],
    ['../2023', '… – 2023'],
    ['201X', '201X'],
    ['2024-13-01', '2024-13-01'],
  ])('%s is %s', (edtf, words) => {
    expect(dateWords(edtf)).toBe(words);
  });
});

describe('statuses in words', () => {
  it.each([
    ['occurred', undefined, 'Reported as having happened'],
    ['occurred', 'Jonas Berg', 'According to Jonas Berg'],
    ['planned', undefined, 'Planned, not yet done'],
    ['possible', 'Mara Holt', 'Possible, according to Mara Holt'],
    ['denied', 'Jonas Berg', 'Denied by Jonas Berg'],
    ['denied', undefined, 'Denied'],
  ] as const)('%s by %s: %s', (status, by, words) => {
    expect(statusWords(status, by)).toBe(words);
  });

  it('of a fact: it holds, it does not happen', () => {
    expect(statusWords('occurred', undefined, true)).toBe('Reported as a fact');
  });
});

describe('numbers in words', () => {
  it('count things', () => {
    expect(counted(1, 'sentence')).toBe('1 sentence');
    expect(counted(1_200, 'sentence')).toBe('1,200 sentences');
  });

  it('name a confidence, from low to high', () => {
    expect([0.1, 0.5, 0.7, 0.9].map(confidenceWords)).toEqual([
      'low confidence',
      'fair confidence',
      'good confidence',
      'high confidence',
    ]);
  });
});

describe('cells', () => {
  it.each([
    [null, '–'],
    ['', '–'],
    ['Anna Lind', 'Anna Lind'],
    ['2024-02-13', '13 February 2024'],
    [3, '3'],
    [false, 'false'],
    [['a', ['b', null]], 'a, b, –'],
  ])('%j reads %s', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });

  it('of numbers alone stand right', () => {
    expect(isNumeric([[1], [2]], 0)).toBe(true);
    expect(isNumeric([[1], ['2']], 0)).toBe(false);
    expect(isNumeric([], 0)).toBe(false);
  });
});

describe('the caret', () => {
  it('stands under the place', () => {
    expect(caretLine('MATCH (a:MEET)', 9)).toEqual({ line: 'MATCH (a:MEET)', indent: 9 });
  });

  it('stands on the line at fault', () => {
    expect(caretLine('MATCH (a)\nRETRUN a', 10)).toEqual({ line: 'RETRUN a', indent: 0 });
  });

  it('stays within the text', () => {
    expect(caretLine('abc', 99)).toEqual({ line: 'abc', indent: 3 });
    expect(caretLine('', 0)).toEqual({ line: '', indent: 0 });
  });

  it('is near its place in a long line', () => {
    const { line, indent } = caretLine(`${'x'.repeat(500)}!${'y'.repeat(500)}`, 500);
    expect(line.charAt(indent)).toBe('!');
    expect(line.length).toBeLessThan(120);
  });
});

describe('a suggestion', () => {
  it('takes the place of the word at fault', () => {
    expect(applySuggestion('MATCH (a)-[:MEET]->(b) RETURN a', 'MET', 12)).toBe(
      'MATCH (a)-[:MET]->(b) RETURN a',
    );
  });

  it('that is a question takes the place of all', () => {
    expect(applySuggestion('who mett whom', 'who met whom', 4)).toBe('who met whom');
    expect(applySuggestion('mett', 'met')).toBe('met');
  });
});
