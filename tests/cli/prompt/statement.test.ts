import { describe, expect, it } from 'vitest';
import { caretLines } from '../../../src/cli/prompt/caret.ts';
import { addLine, lastStatement, type Pending } from '../../../src/cli/prompt/statement.ts';

/** The statements of some lines, and what is left. */
function statementsOf(text: string) {
  let pending: Pending = [];
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const next = addLine(pending, line);
    if ('kind' in next) found.push(`${next.kind} ${next.lines}: ${next.text}`);
    pending = 'kind' in next ? [] : next;
  }
  return { found, left: lastStatement(pending)?.text };
}

describe('statements', () => {
  it.each([
    ['who met whom', ['query 1: who met whom']],
    ['\n\n  where?  \n', ['query 1: where?']],
    ['with whom did Lind meet', ['query 1: with whom did Lind meet']],
    [':format json', ['command 1: format json']],
    ['RETURN 1;', ['query 1: RETURN 1']],
    ['MATCH (a)\nRETURN a;', ['query 2: MATCH (a)\nRETURN a']],
    ['MATCH (a)\nRETURN a\n\nwhen?', ['query 3: MATCH (a)\nRETURN a', 'query 1: when?']],
    ["RETURN 'a;\nb' AS x;", ["query 2: RETURN 'a;\nb' AS x"]],
    ['RETURN /* ;\n */ 1;', ['query 2: RETURN /* ;\n */ 1']],
    ['MATCH (a) // all;\nRETURN a ;', ['query 2: MATCH (a) // all;\nRETURN a']],
  ])('%j', (text, expected) => {
    expect(statementsOf(text)).toEqual({ found: expected, left: undefined });
  });

  it('keeps what is not whole', () => {
    expect(statementsOf('MATCH (a)\nRETURN a')).toEqual({
      found: [],
      left: 'MATCH (a)\nRETURN a',
    });
  });
});

describe('the caret', () => {
  it.each([
    ['MATCH (a RETURN', 9, '  MATCH (a RETURN\n           ^'],
    ['one\ntwo three\nfour', 8, '  two three\n      ^'],
    ['a\u001b[31mb', 6, '  a [31mb\n        ^'],
    ["'北京' +", 5, "  '北京' +\n         ^"],
    ['x', 99, '  x\n   ^'],
    ['', 0, '  \n  ^'],
  ])('stands under the place in %j', (query, position, expected) => {
    expect(caretLines(query, position)).toBe(expected);
  });

  it('cuts a long line around it', () => {
    const [line = '', caret = ''] = caretLines(
      `${'a '.repeat(500)}HERE${' b'.repeat(500)}`,
      1000,
    ).split('\n');
    expect(line.length).toBeLessThan(130);
    expect(line.slice(caret.indexOf('^'))).toMatch(/^HERE/);
  });
});
