// Verbs that share a kind of event with others are asked by the words that tell of it.

import { describe, expect, it } from 'vitest';
import { graphologySource } from '../../src/query/index.ts';
import { understand } from '../../src/query/question/understand.ts';
import { newsGraph } from './news-graph.ts';

const source = graphologySource(newsGraph());

function cypherOf(question: string): string {
  return understand(source, question, { quick: true }).cypher;
}

describe('what an event is told with', () => {
  it.each([
    ['who testified', "e.name STARTS WITH 'testif'"],
    ['who departed from Vestby', "e.name STARTS WITH 'depart'"],
    ['who lost the election', "toLower(r.sentence) CONTAINS ' los'"],
    ['who summoned the ambassador', "e.name STARTS WITH 'summon'"],
    ['who flew from Vestby', 'e.relation IS NULL'],
  ])('%s', (question, condition) => {
    expect(cypherOf(question)).toContain(condition);
  });

  it.each([
    'who died in Vestby',
    'who met Anna Lind',
    'who won the election',
    'who opened an investigation',
  ])('is left open where many words say one thing: %s', (question) => {
    expect(cypherOf(question)).not.toContain('STARTS WITH');
  });
});
