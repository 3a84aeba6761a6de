import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/query/cypher/lexer.ts';
import { parameterNames, parameterValue } from '../../web/console/asking-with.ts';
import { styledSpans } from '../../web/console/editor/highlight.ts';
import { addQuestion, cypherFile, searchHistory } from '../../web/console/history-list.ts';
import { looksLikeCypher } from '../../web/console/is-cypher.ts';

describe('parameters', () => {
  it.each([
    ['MATCH (a {name: $name}) RETURN $n, $name', ['name', 'n']],
    ['RETURN \'$no\', "$no", $yes // $no\n/* $no\n$no */', ['yes']],
    ['RETURN 1', []],
    ["RETURN 'open $x", ['x']],
  ])('of %j', (query, names) => {
    expect(parameterNames(query)).toEqual(names);
  });

  it.each([
    ['7', 7],
    ['true', true],
    ['[1, ["a"]]', [1, ['a']]],
    ['"7"', '7'],
    ['Anna Lind', 'Anna Lind'],
    ['{"a":1}', '{"a":1}'],
    ['[{"a":1}]', '[{"a":1}]'],
  ])('typed as %s', (text, value) => {
    expect(parameterValue(text)).toEqual(value);
  });
});

describe('the history', () => {
  const past = ['who met whom', 'MATCH (a)\nRETURN a', 'who leads NATO'];

  it('is searched by words in any order and case', () => {
    expect(searchHistory(past, 'WHOM met')).toEqual(['who met whom']);
    expect(searchHistory(past, '')).toEqual(past);
    expect(searchHistory(past, 'nothing')).toEqual([]);
  });

  it('is written as openCypher, questions as comments', () => {
    const file = cypherFile([...past, 'a\nb'], looksLikeCypher);
    expect(file).toBe(
      '// who met whom\n\nMATCH (a)\nRETURN a;\n\n// who leads NATO\n\n// a\n// b\n',
    );
  });

  it('holds the latest first, each once, and not too many', () => {
    expect(addQuestion(past, 'who leads NATO')[0]).toBe('who leads NATO');
    expect(addQuestion(past, 'who leads NATO')).toHaveLength(3);
    const many = Array.from({ length: 300 }, (_, index) => `question ${index}`);
    expect(addQuestion(many, 'one more')).toHaveLength(200);
  });
});

describe('what is coloured', () => {
  const TOKENS = [
    'MATCH',
    '(a:Person)',
    "'x'",
    '"y"',
    '$p',
    '7',
    '// c\n',
    '/* d */',
    '.name',
    '|',
    '`q`',
  ];

  it('is in order, within the text, and no part twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TOKENS, ' ', "'", '/*')), (parts) => {
        const text = `MATCH ${parts.join(' ')}`;
        let end = 0;
        for (const { from, to } of styledSpans(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeLessThanOrEqual(text.length);
          end = to;
        }
      }),
    );
  });

  it('is each string, number and parameter as the engine reads it', () => {
    const text = "MATCH (a {name: 'it\\'s'}) WHERE a.x > 1.5e3 AND a.y IN [0x1F, $p] RETURN \"b\"";
    const kinds = new Map([
      ['string', 'string'],
      ['integer', 'number'],
      ['float', 'number'],
      ['parameter', 'parameter'],
    ]);
    const expected = tokenize(text).flatMap(({ kind, start, end }) => {
      const style = kinds.get(kind);
      return style === undefined ? [] : [{ from: start, to: end, style }];
    });
    const values = new Set(kinds.values());
    expect(styledSpans(text).filter(({ style }) => values.has(style))).toEqual(expected);
    expect(expected).toHaveLength(5);
  });
});
