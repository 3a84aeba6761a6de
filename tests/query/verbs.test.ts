// Every verb and noun that the ontology lists for a relation can be asked with, in every form.

import { describe, expect, it } from 'vitest';
import { RapportError } from '../../src/model/index.ts';
import { RELATION_TYPES, type RelationType } from '../../src/ontology/index.ts';
import { read } from '../../src/pipeline.ts';
import { runCypher } from '../../src/query/cypher/run.ts';
import { graphologySource } from '../../src/query/index.ts';
import { verbForms } from '../../src/query/question/inflection.ts';
import { understand } from '../../src/query/question/understand.ts';
import { type Element, type VerbEntry, verbEntries } from '../../src/query/question/verb-index.ts';
import { newsGraph } from './news-graph.ts';

const source = graphologySource(newsGraph());

function first(words: ReadonlySet<string>): string {
  return [...words][0] ?? '';
}

/** The words after the verb, with the object, or a gap, in its place. */
function tailOf(order: readonly Element[], object: string): string {
  const words = order.flatMap((element) => {
    if (element.kind === 'object') return object === '' ? [] : [object];
    return element.kind === 'determiner' ? [] : [first(element.any)];
  });
  return words.map((word) => ` ${word}`).join('');
}

function formsOf({ pattern, orders }: VerbEntry): readonly string[] {
  const { past, participle } = verbForms(pattern.lemma);
  const order = orders()[0] ?? [];
  const be = pattern.lemma === 'be';
  const withObject = pattern.recipient !== 'none';
  const after = (object: string) => tailOf(order, withObject ? object : '');
  const did = (text: string) => (be ? `is${text}` : `did${text}`);
  const inner = (object: string) => (be ? after(object) : ` ${pattern.lemma}${after(object)}`);
  return [
    `who ${past[0]}${after('Norway')}`,
    `who ${past[0]}${after('whom')}`,
    `who will ${pattern.lemma}${after('Mara Holt')}`,
    `${did(' Anna Lind')}${inner('Norway')}`,
    `when ${did(' Anna Lind')}${inner('Norway')}`,
    ...(be || !withObject ? [] : [`who did Anna Lind ${pattern.lemma}${tailOf(order, '')}`]),
    ...(be || !withObject ? [] : [`who was ${participle[0]}${tailOf(order, '')} by Anna Lind`]),
  ];
}

/** Whether a question is answered with a relation, or with its event. */
function relationIn(question: string): string {
  const { cypher } = understand(source, question, { readSentence: read });
  runCypher(source, cypher);
  return cypher;
}

function entriesOf(type: RelationType): readonly VerbEntry[] {
  return verbEntries().filter(
    ({ meaning, pattern }) =>
      meaning.relation === type && !(meaning.roles === 'patient' && pattern.recipient !== 'none'),
  );
}

const MOST = 35;

/** Evenly spread, so that every verb and every form has its turn; all of them with RAPPORT_ALL_VERBS. */
function sampled(questions: readonly string[]): readonly string[] {
  if (process.env['RAPPORT_ALL_VERBS'] !== undefined) return questions;
  const step = Math.max(1, questions.length / MOST);
  return questions.filter(
    (_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step),
  );
}

describe('the verbs of', () => {
  it.each(RELATION_TYPES.filter((type) => entriesOf(type).length > 0))('%s', (type) => {
    const failed: string[] = [];
    let own = 0;
    let asked = 0;
    for (const question of sampled([...new Set(entriesOf(type).flatMap(formsOf))])) {
      asked++;
      try {
        if (relationIn(question).includes(type)) own++;
      } catch (error) {
        // "cut Norway employee": who is meant is asked back.
        if (error instanceof RapportError && error.code === 'query.ambiguous') continue;
        failed.push(`${question}: ${String(error)}`);
      }
    }
    expect(failed).toEqual([]);
    expect(own / asked).toBeGreaterThan(0.5);
  });
});
