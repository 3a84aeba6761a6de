import { describe, expect, it } from 'vitest';
import { KNOWLEDGENET_ROWS, RE3D_ROWS, REDOCRED_ROWS } from '../../bench/score/relation-rows.ts';
import { goldFacts, type RelationDocument } from '../../bench/score/relations-gold.ts';
import { compareRelations } from '../../bench/score/relations-match.ts';
import { RELATION_TYPES } from '../../src/ontology/index.ts';
import { readText } from '../fixtures/read-text.ts';

type Triple = readonly [head: string, type: string, tail: string];

function documentOf(
  text: string,
  triples: readonly Triple[],
  exhaustive?: readonly string[],
): RelationDocument {
  const names = [...new Set(triples.flatMap(([head, , tail]) => [head, tail]))];
  const entities = names.map((name) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, text: name };
  });
  const relations = triples.map(([head, type, tail]) => ({
    head: names.indexOf(head),
    tail: names.indexOf(tail),
    type,
  }));
  return {
    id: text,
    text,
    entities,
    relations,
    ...(exhaustive === undefined ? {} : { exhaustive }),
  };
}

describe('relations against annotated ones', () => {
  const SISTER = 'Anna Lind is the sister of Erik Lind.';
  const BORN = 'Jonas Berg was born in Bergen.';
  it.each([
    [
      BORN,
      [['Jonas Berg', 'PLACE_OF_BIRTH', 'Bergen']],
      ['PLACE_OF_BIRTH'],
      'PLACE_OF_BIRTH right',
    ],
    [
      BORN,
      [['Bergen', 'PLACE_OF_BIRTH', 'Jonas Berg']],
      ['PLACE_OF_BIRTH'],
      'PLACE_OF_BIRTH missed, PLACE_OF_BIRTH false',
    ],
    [BORN, [], ['PLACE_OF_BIRTH'], 'PLACE_OF_BIRTH false'],
    [BORN, [], ['NATIONALITY'], ''],
    [SISTER, [['Erik Lind', 'SPOUSE', 'Anna Lind']], ['SPOUSE'], 'SPOUSE right'],
    [
      SISTER,
      [
        ['Erik Lind', 'SPOUSE', 'Anna Lind'],
        ['Anna Lind', 'SPOUSE', 'Erik Lind'],
      ],
      ['SPOUSE'],
      'SPOUSE right',
    ],
    [SISTER, [], ['SPOUSE'], ''],
    [
      'Anna Lind founded the Harbour Party in 1998.',
      [['Harbour Party', 'FOUNDED_BY', 'Anna Lind']],
      ['FOUNDED_BY'],
      'FOUNDED_BY right',
    ],
  ] as const)('%s %j, looked for %j: %s', (text, triples, exhaustive, outcomes) => {
    const document = documentOf(text, triples, exhaustive);
    const found = compareRelations(KNOWLEDGENET_ROWS, document, readText(text));
    expect(found.map(({ row, outcome }) => `${row} ${outcome}`).join(', ')).toBe(outcomes);
  });

  it('counts no relation as false whose sides the data does not mark', () => {
    const found = compareRelations(REDOCRED_ROWS, documentOf(BORN, []), readText(BORN));
    expect(found).toEqual([]);
  });
});

describe('facts of the data', () => {
  it('are one fact however many mentions tell it', () => {
    const text = 'The Norne Bank said Tromso Post is its subsidiary, its only one.';
    const facts = goldFacts(
      documentOf(text, [
        ['Tromso Post', 'SUBSIDIARY_OF', 'Norne Bank'],
        ['Tromso Post', 'SUBSIDIARY_OF', 'its'],
      ]),
    );
    expect(facts.map(({ named }) => named)).toEqual([true]);
  });

  it('are not named where a side is a pronoun only', () => {
    const facts = goldFacts(documentOf('She is from Oslo.', [['She', 'PLACE_OF_BIRTH', 'Oslo']]));
    expect(facts.map(({ named }) => named)).toEqual([false]);
  });
});

describe('the tables', () => {
  it.each([...KNOWLEDGENET_ROWS, ...REDOCRED_ROWS, ...RE3D_ROWS])(
    '$name names relations of the ontology',
    (row) => {
      expect(row.ours.filter((type) => !RELATION_TYPES.includes(type))).toEqual([]);
      expect([...(row.straight ?? []), ...(row.turned ?? [])].length).toBeGreaterThan(0);
      expect(row.reason).toMatch(/\.$/);
    },
  );
});
