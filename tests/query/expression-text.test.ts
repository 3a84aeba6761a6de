// An expression written out is read as the same expression.

import { describe, expect, it } from 'vitest';
import { textOfExpression } from '../../src/query/cypher/expression-text.ts';
import { parseExpression } from '../../src/query/cypher/parse-expression.ts';
import { TokenStream } from '../../src/query/cypher/token-stream.ts';
import { fingerprint } from '../../src/query/cypher/walk.ts';

const parse = (text: string) => parseExpression(new TokenStream(text));

describe('the text of an expression', () => {
  it.each([
    ['a.name', 'a.name'],
    ['1+2*3', '1 + (2 * 3)'],
    ['(1+2)*3', '(1 + 2) * 3'],
    ['a.b[0].c[1..][..2]', 'a.b[0].c[1..][..2]'],
    ["'it\\'s \\\\ here'", "'it\\'s \\\\ here'"],
    ['not a and b xor c', '((NOT a) AND b) XOR c'],
    ['1<x<=3', '1 < x <= 3'],
    ['x is not null or y is null', '(x IS NOT NULL) OR (y IS NULL)'],
    ['a:Person:Actor', 'a:Person:Actor'],
    ['a:Person|Place', 'a:Person|Place'],
    ['-x + +y - -2.5', '(-x + +y) - -2.5'],
    ['{a: [1, null, true], `b`: {}}', '{a: [1, null, true], b: {}}'],
    ["name STARTS WITH 'A' and x in [1,2]", "(name STARTS WITH 'A') AND (x IN [1, 2])"],
    ["name =~ 'A.*'", "name =~ 'A.*'"],
    ['count(distinct a.name)', 'count(DISTINCT a.name)'],
    ['count(*)', 'count(*)'],
    ['$from', '$from'],
    ['[x in list where x > 1 | x ^ 2]', '[x IN list WHERE x > 1 | x ^ 2]'],
    ['all(x in list where x > 1)', 'all(x IN list WHERE x > 1)'],
    ['reduce(s = 0, x in list | s + x)', 'reduce(s = 0, x IN list | s + x)'],
    ['(a)-[:MET|CALLED*1..3]->(b)', '(a)-[:MET|CALLED*1..3]->(b)'],
    [
      "exists { (a)<-[r {n: 1}]-(:Person {m: 'x'}) where r.n = 1 }",
      "EXISTS { (a)<-[r {n: 1}]-(:Person {m: 'x'}) WHERE r.n = 1 }",
    ],
    ['[(a)-->(b) where b.x = 1 | b.name]', '[(a)-[]->(b) WHERE b.x = 1 | b.name]'],
    ["date('2024-02-13').year", "date('2024-02-13').year"],
  ])('%s is %s', (written, expected) => {
    const text = textOfExpression(parse(written));
    expect(text).toBe(expected);
    expect(fingerprint(parse(text))).toBe(fingerprint(parse(written)));
  });
});
