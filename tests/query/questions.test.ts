// Plain questions become the Cypher and give the rows of the case files, or are refused.

import { describe, expect, it } from 'vitest';
import { RapportError } from '../../src/model/index.ts';
import { cellText } from '../../src/query/cell-text.ts';
import { ask, graphologySource, suggestQuestions } from '../../src/query/index.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';
import { readCases } from './case-files.ts';
import { HOSTILE_NAME, newsGraph } from './news-graph.ts';

const source = graphologySource(newsGraph());

function failureOf(text: string): RapportError {
  try {
    ask(source, text);
  } catch (error) {
    if (error instanceof RapportError) return error;
    throw error;
  }
  throw new Error(`was answered: ${text}`);
}

describe('a question', () => {
  it.each(readCases('questions.case'))('$question', ({ question, lines }) => {
    const answer = ask(source, question);
    expect(answer.kind).toBe('question');
    expect(answer.cypher.split('\n')).toEqual(lines.get('>'));
    expect(answer.rows.map((row) => row.map(cellText).join(' | '))).toEqual(lines.get('=') ?? []);
  });

  it.each(readCases('questions.case'))('runs as it stands as Cypher: $question', ({ question }) => {
    const answer = ask(source, question);
    const again = ask(source, answer.cypher);
    expect(again.kind).toBe('cypher');
    expect(again.rows).toEqual(answer.rows);
    expect(again.edges).toEqual(answer.edges);
  });

  it.each(readCases('refused.case'))('is refused: $question', ({ question, lines }) => {
    const error = failureOf(question);
    expect(error.code).toBe(lines.get('!')?.[0]);
    const said = [error.message, ...error.suggestions].join('\n');
    for (const words of lines.get('~') ?? []) expect(said).toContain(words);
  });

  it('says what it assumed', () => {
    expect(ask(source, 'who met Jonas Bergg').assumptions).toEqual([
      '"Jonas Bergg" read as Jonas Berg',
      'only what occurred',
    ]);
  });

  it('says of an empty answer that another status would have rows', () => {
    const { rows, assumptions } = ask(source, 'did Jonas Berg meet el-Sadik');
    expect(rows).toEqual([]);
    expect(assumptions).toContain('no: the articles do not say so');
    expect(assumptions.at(-1)).toContain('denied');
  });

  it('takes a name full of Cypher for a name', () => {
    const { rows, cypher } = ask(source, `who met ${HOSTILE_NAME}`);
    expect(rows.map(([who]) => who)).toEqual(['Mara Holt']);
    expect(ask(source, cypher).rows).toEqual(rows);
  });

  it('rests each row on its sentences', () => {
    const { evidence, nodes, edges } = ask(source, 'who met Anna Lind in Vestby');
    expect(evidence.map(({ row, sentence }) => [row, sentence])).toEqual([
      [0, 'person:anna MET person:berg.'],
    ]);
    expect(nodes).toEqual(['person:anna', 'person:berg']);
    expect(edges).toHaveLength(1);
  });

  it('is offered only when it has an answer', () => {
    for (const graph of [newsGraph(), sampleGraph()]) {
      const asked = graphologySource(graph);
      const questions = suggestQuestions(asked, 12);
      expect(questions.length).toBeGreaterThan(5);
      for (const question of questions) expect(ask(asked, question).rows).not.toEqual([]);
    }
  });
});
