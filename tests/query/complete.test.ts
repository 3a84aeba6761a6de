import { describe, expect, it } from 'vitest';
import { FIRST_WORDS, FUNCTION_NAMES, FURTHER_WORDS } from '../../src/query/complete/words.ts';
import { parseQuery } from '../../src/query/cypher/parser.ts';
import { check, complete, graphologySource } from '../../src/query/index.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';

const graph = sampleGraph();
const source = graphologySource(graph);

/** What is offered at `¦`, written out. */
function offered(marked: string): readonly string[] {
  const position = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const { from, to, options } = complete(source, text, position);
  return options.map((option) => text.slice(0, from) + option.text + text.slice(to));
}

function labels(marked: string): readonly string[] {
  return complete(source, marked.replace('¦', ''), marked.indexOf('¦')).options.map(
    ({ label }) => label,
  );
}

describe('completion of openCypher', () => {
  it.each([
    ['M¦', 'MATCH'],
    ['EXPLAIN M¦', 'EXPLAIN MATCH'],
    ['match (a:Per¦) RETURN a', 'match (a:Person) RETURN a'],
    ['MATCH (a)-[:ME¦', 'MATCH (a)-[:MET'],
    ['MATCH (a)-[r:MET|LEA¦', 'MATCH (a)-[r:MET|LEADS'],
    ['MATCH (a)-[r]->(b) WHERE r.sta¦', 'MATCH (a)-[r]->(b) WHERE r.status'],
    ['MATCH (a {na¦', 'MATCH (a {name'],
    ["MATCH (a {name: 'ann¦", "MATCH (a {name: 'Anna Lind"],
    ["MATCH (a {name: 'lin¦'}) RETURN a", "MATCH (a {name: 'Anna Lind'}) RETURN a"],
    ['MATCH (a) WHERE a.name STARTS WITH "Jon¦', 'MATCH (a) WHERE a.name STARTS WITH "Jonas Berg'],
    ["MATCH (a) WHERE a.name IN ['x', 'Nor¦", "MATCH (a) WHERE a.name IN ['x', 'Norne Bank"],
    ["MATCH ()-[r {status: 'pl¦", "MATCH ()-[r {status: 'planned"],
    ['MATCH (a) WH¦', 'MATCH (a) WHERE'],
    ['MATCH (anna)-[r]-(b) RETURN an¦', 'MATCH (anna)-[r]-(b) RETURN anna'],
    ['MATCH (a) RETURN toUp¦', 'MATCH (a) RETURN toUpper('],
    ['MATCH (a) RETURN a ORDER¦', 'MATCH (a) RETURN a ORDER BY'],
    ['MATCH (a) // all\nRET¦', 'MATCH (a) // all\nRETURN'],
  ])('%s', (marked, expected) => {
    expect(offered(marked)).toContain(expected);
  });

  it.each([
    ['where a variable is declared', 'MATCH (¦'],
    ['after AS', 'MATCH (a) RETURN a.name AS ¦'],
    ['in a comment', 'MATCH (a) /* wh¦'],
    ['in a text that is no name', "MATCH (a) WHERE a.date = '2¦"],
    ['after half a number', 'RETURN 1.¦'],
  ])('offers nothing %s', (_, marked) => {
    expect(offered(marked)).toEqual([]);
  });

  it('offers the labels and types that the graph has, the most frequent first, and how many', () => {
    const { options } = complete(source, 'MATCH (a)-[:', 12);
    const counts = options.map(({ detail }) => Number(detail));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(options.map(({ label }) => label)).not.toContain('MARRIED');
    for (const { label, detail } of options) expect(Number(detail)).toBe(source.countType(label));
  });

  it('tells properties of nodes from those of relations', () => {
    const both = 'MATCH (a)-[r]->(b) RETURN ';
    expect(labels(`${both}r.¦`)).toContain('status');
    expect(labels(`${both}r.¦`)).not.toContain('mentions');
    expect(labels(`${both}b.¦`)).toContain('mentions');
    expect(labels(`${both}z.¦`)).toEqual(expect.arrayContaining(['mentions', 'sentence']));
  });

  it('writes names so that they are read as they are', () => {
    const strange = graph.copy() as typeof graph;
    const name = 'O\'Brien \\ "the\nHat"';
    strange.addNode('person:brien', { ...graph.getNodeAttributes('person:lind'), label: name });
    const over = graphologySource(strange);
    for (const quote of ["'", '"']) {
      const text = `MATCH (a {name: ${quote}obr`;
      const { from, options } = complete(over, text, text.length);
      const query = `${text.slice(0, from)}${options[0]?.text}${quote}}) RETURN a`;
      const [{ clauses } = { clauses: [] }] = parseQuery(query).parts;
      expect(JSON.stringify(clauses)).toContain(JSON.stringify(name).slice(1, -1));
    }
  });

  it('reads text of any length and kind', () => {
    for (const text of ['(', '[[[', '`', '$', '\\', "'", 'MATCH (a)-[', ')]}', '\ud800'])
      expect(complete(source, `MATCH ${text.repeat(999)}`, 5_000).options).toBeInstanceOf(Array);
  });
});

describe('what is offered', () => {
  const USES: Readonly<Record<string, string>> = {
    MATCH: 'MATCH (a) RETURN a',
    'OPTIONAL MATCH': 'OPTIONAL MATCH (a) RETURN a',
    UNWIND: 'UNWIND [1] AS a RETURN a',
    WITH: 'WITH 1 AS a RETURN a',
    RETURN: 'RETURN 1',
    EXPLAIN: 'EXPLAIN MATCH (a) RETURN a',
    WHERE: 'MATCH (a) WHERE true RETURN a',
    DISTINCT: 'MATCH (a) RETURN DISTINCT a',
    AS: 'RETURN 1 AS a',
    'ORDER BY': 'MATCH (a) RETURN a ORDER BY a.name',
    DESC: 'MATCH (a) RETURN a ORDER BY a.name DESC',
    ASC: 'MATCH (a) RETURN a ORDER BY a.name ASC',
    SKIP: 'MATCH (a) RETURN a SKIP 1',
    LIMIT: 'MATCH (a) RETURN a LIMIT 1',
    UNION: 'RETURN 1 AS a UNION RETURN 2 AS a',
    'UNION ALL': 'RETURN 1 AS a UNION ALL RETURN 2 AS a',
    AND: 'RETURN true AND true',
    OR: 'RETURN true OR true',
    XOR: 'RETURN true XOR true',
    NOT: 'RETURN NOT true',
    IN: 'RETURN 1 IN [1]',
    'IS NULL': 'RETURN 1 IS NULL',
    'IS NOT NULL': 'RETURN 1 IS NOT NULL',
    'STARTS WITH': "RETURN 'a' STARTS WITH 'a'",
    'ENDS WITH': "RETURN 'a' ENDS WITH 'a'",
    CONTAINS: "RETURN 'a' CONTAINS 'a'",
    CASE: 'RETURN CASE WHEN true THEN 1 ELSE 2 END',
    WHEN: 'RETURN CASE WHEN true THEN 1 ELSE 2 END',
    THEN: 'RETURN CASE WHEN true THEN 1 ELSE 2 END',
    ELSE: 'RETURN CASE WHEN true THEN 1 ELSE 2 END',
    END: 'RETURN CASE WHEN true THEN 1 ELSE 2 END',
    EXISTS: 'MATCH (a) WHERE EXISTS { (a)-->() } RETURN a',
    true: 'RETURN true',
    false: 'RETURN false',
    null: 'RETURN null',
  };

  it.each([...FIRST_WORDS, ...FURTHER_WORDS])('%s is a word that the engine reads', (word) => {
    const query = USES[word] ?? '';
    expect(query).toContain(word);
    expect(check(source, query)).toEqual([]);
  });

  it.each([...FUNCTION_NAMES])('%s is a function that the engine knows', (name) => {
    const problems = check(source, `MATCH (a) RETURN ${name}(a)`);
    expect(problems.map(({ message }) => message).join()).not.toMatch(/no function/);
  });
});

describe('completion of a question', () => {
  it('offers questions that begin so, then names', () => {
    expect(labels('who m¦')).toContain('who met whom');
    expect(labels('who met anna l¦')).toEqual(['Anna Lind']);
    expect(offered('when did lin¦ meet Berg')).toEqual(['when did Anna Lind meet Berg']);
    expect(labels('¦')).toContain('who met whom');
  });

  it('offers nothing where nothing fits', () => {
    expect(labels('zorp qu¦')).toEqual([]);
  });
});

describe('check', () => {
  it('says what is wrong, where, and what would work', () => {
    expect(check(source, 'MATCH (a)-[:MEET]->(b) RETURN a')).toEqual([
      { message: expect.stringContaining('MEET'), position: 12, suggestions: ['MET'] },
    ]);
    expect(check(source, 'MATCH (a')).toMatchObject([{ position: 8 }]);
  });

  it.each(['who met whom', 'MATCH (a) RETURN a', ''])('finds nothing wrong with %j', (text) => {
    expect(check(source, text)).toEqual([]);
  });
});
