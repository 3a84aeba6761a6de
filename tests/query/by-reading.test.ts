// Questions that fit no form and are read as a sentence of an article is.

import { describe, expect, it } from 'vitest';
import { RapportError } from '../../src/model/index.ts';
import { askWith, SentenceReaderMissing } from '../../src/query/ask.ts';
import { ask, graphologySource } from '../../src/query/index.ts';
import { declarativesOf } from '../../src/query/question/by-reading/declarative.ts';
import { readerOf } from '../../src/query/question/conversation.ts';
import { newsGraph } from './news-graph.ts';

const source = graphologySource(newsGraph());

describe('a question as a statement', () => {
  it.each([
    [
      'Who met Anna Lind and criticized Jonas Berg?',
      'Anna Kovacs met David Miller and criticized Maria Santos.',
    ],
    ['Whom did Jonas Berg urge to resign?', 'David Miller urged Anna Kovacs to resign.'],
    ['Did Anna Lind meet Jonas Berg?', 'Anna Kovacs met David Miller.'],
    ['Was Mara Holt arrested and beaten?', 'Anna Kovacs was arrested and beaten.'],
    ['Which organizations will sue Norne Bank?', 'Amnesty International will sue the World Bank.'],
  ])('%s', (question, statement) => {
    const [first] = declarativesOf(readerOf(source, question));
    expect(first?.text).toBe(statement);
    for (const { start, end } of first?.standIns ?? [])
      expect(first?.text.slice(start, end)).toMatch(/^(?:[A-Z]|the [A-Z])/);
  });
});

describe('a question of several parts', () => {
  it.each([
    [
      'Who met Mara Holt and criticized Anna Lind?',
      "MATCH (a)-[r0:MET]-(b:Person {name: 'Mara Holt'}), (a)-[r1:CRITICIZED]->(c:Person {name: 'Anna Lind'})\n" +
        "WHERE r0.status = 'occurred' AND r1.status = 'occurred'\n" +
        'RETURN DISTINCT a.name AS who\nORDER BY who',
      ['Jonas Berg'],
    ],
    [
      'Who was criticized by Jonas Berg and met Mara Holt?',
      "MATCH (b:Person {name: 'Jonas Berg'})-[r0:CRITICIZED]->(a), (a)-[r1:MET]-(c:Person {name: 'Mara Holt'})\n" +
        "WHERE r0.status = 'occurred' AND r1.status = 'occurred'\n" +
        'RETURN DISTINCT a.name AS who\nORDER BY who',
      ['Anna Lind'],
    ],
  ])('%s', (question, cypher, who) => {
    const answer = ask(source, question);
    expect(answer.cypher).toBe(cypher);
    expect(answer.rows.map(([name]) => name)).toEqual(who);
    expect(answer.evidence.length).toBeGreaterThan(1);
    expect(answer.assumptions).toContain('read as a sentence of an article would be');
  });

  it.each([
    'Who met Mara Holt and quickly criticized Anna Lind?',
    'Who met Mara Holt but criticized Anna Lind?',
    'Who met Mara Holt or criticized Anna Lind?',
    'Who met Mara Holt and criticized Anna Lind in Vestby?',
    'Who met Mara Holt and criticized Peter Vang?',
    'Who met Mara Holt and who criticized Anna Lind?',
    'Who met Mara Holt and criticized the budget?',
    'Who met Mara Holt, whom Anna Lind never criticized?',
  ])('is refused where a word is left over: %s', (question) => {
    expect(() => ask(source, question)).toThrow(RapportError);
  });
});

describe('what reads sentences', () => {
  it('is asked for only by a question that fits no form', () => {
    expect(askWith(source, 'Who met Mara Holt?', {}).rows).not.toEqual([]);
    expect(() => askWith(source, 'Who met Mara Holt and criticized Anna Lind?', {})).toThrow(
      SentenceReaderMissing,
    );
  });

  it('tells what came after where the articles date both', () => {
    const { cypher, assumptions } = ask(
      source,
      'Who met Mara Holt and later criticized Anna Lind?',
    );
    expect(cypher).toContain('r0.date <= r1.date');
    expect(assumptions).toContain('what the articles do not date is not known to have come after');
  });
});
