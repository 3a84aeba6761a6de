// Questions that go on from the one before.

import { describe, expect, it } from 'vitest';
import { RapportError } from '../../src/model/index.ts';
import { cellText } from '../../src/query/cell-text.ts';
import { ask, graphologySource } from '../../src/query/index.ts';
import { newsGraph } from './news-graph.ts';

const source = graphologySource(newsGraph());

/** The rows of the last of several questions. */
function lastOf(...questions: readonly string[]) {
  const { rows, follows, cypher } = ask(source, questions.at(-1) ?? '', {
    previous: questions.slice(0, -1),
  });
  return { rows: rows.map((row) => row.map(cellText).join(' | ')), follows, cypher };
}

describe('a question that goes on', () => {
  it.each([
    [['who met Anna Lind', 'and in Bergen?'], ['Mara Holt | 2024-02 | Bergen']],
    [
      ['who met Anna Lind', 'and Jonas Berg?'],
      ['Anna Lind | 2024-02-13 | Vestby', 'Mara Holt | 2024-03-01 | '],
    ],
    [['who met Anna Lind', 'and Jonas Berg?', 'in Vestby?'], ['Anna Lind | 2024-02-13 | Vestby']],
    [['did Anna Lind meet Jonas Berg', 'when?'], ['2024-02-13 | Anna Lind | Jonas Berg | Vestby']],
    [['did Anna Lind meet Jonas Berg', 'where?'], ['Vestby | Anna Lind | Jonas Berg | 2024-02-13']],
    [['did Anna Lind meet Jonas Berg', 'who else?'], ['Mara Holt | 2024-03-01 | ']],
    [['was Mara Holt arrested', 'by whom?'], ['Vestby Police | 2024-02 | Bergen']],
    [
      ['who met Holt', 'according to whom?'],
      [
        `Norne Bank | Ann "O'Hara" \\ {name: '}) DETACH DELETE n // | Mara Holt | 2022-05-01/2022-05-03 |  | occurred`,
      ],
    ],
    [
      ['where did Anna Lind go', 'what else did she do?'],
      ['met: Anna Lind, Jonas Berg | CONSULT | 2024-02-13 | Vestby'],
    ],
    [['where did Anna Lind go', 'and before 2024-02-21?'], ['Bergen | 2024-02-20']],
    [['how many people did Holt meet', 'and Anna Lind?'], ['2']],
    [['who is the CIA director', 'whom did he criticize?'], ['Anna Lind | 2024-02-15 | ']],
    [
      ['what happened in Vestby in 2024', 'who was killed there?'],
      ['Ida Moen | killed: Ida Moen | 2024-02-12 | Vestby'],
    ],
  ])('%j', (questions, rows) => {
    const last = lastOf(...questions);
    expect(last.rows).toEqual(rows);
    expect(last.follows).toBe(questions.at(-2));
    expect(ask(source, last.cypher).rows.map((row) => row.map(cellText).join(' | '))).toEqual(rows);
  });

  it('stands by itself where it can', () => {
    expect(lastOf('who met Anna Lind', 'who met Jonas Berg').follows).toBeUndefined();
  });

  it.each([
    [[], 'and in Bergen?'],
    [[], 'when?'],
    [['who met Anna Lind'], 'why?'],
    [['who met Anna Lind'], 'and Zorblax?'],
    [['who met Anna Lind'], 'and the weather?'],
    [['who met more than one person'], 'when?'],
    [['list the cities'], 'when?'],
    [['utter nonsense'], 'when?'],
  ])('is refused after %j: %s', (previous, text) => {
    expect(() => ask(source, text, { previous })).toThrow(RapportError);
  });

  it('asks whom a pronoun means where two were named', () => {
    try {
      ask(source, 'where did she go', { previous: 'did Anna Lind meet Jonas Berg' });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'query.ambiguous' });
      const { candidates } = error as RapportError;
      expect(candidates.map(({ name }) => name)).toEqual(['Anna Lind', 'Jonas Berg']);
    }
  });
});
