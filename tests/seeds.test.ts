import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../src/graph/build-graph.ts';
import { read } from '../src/pipeline.ts';
import { ask, graphologySource } from '../src/query/index.ts';
import { toDocument } from '../src/read/index.ts';
import { resolveCorpus } from '../src/resolve/index.ts';

// What a person expects of the two articles that come with the project. The code knows nothing of them.

const folder = new URL('../seeds/', import.meta.url);
const articles = readdirSync(folder).map((name) => {
  const document = toDocument({ text: readFileSync(new URL(name, folder), 'utf8') });
  return { document, reading: read(document) };
});
const graph = buildGraph(articles, resolveCorpus(articles));
const source = graphologySource(graph);

function rows(question: string): readonly string[] {
  return ask(source, question).rows.map((row) => row.join(' | '));
}

function labelled(name: string): readonly string[] {
  return graph.filterNodes(
    (_, { label, aliases, type }) =>
      type !== 'event' && type !== 'article' && [label, ...aliases].includes(name),
  );
}

/** Edges of a type between two names, with their status. */
function edges(type: string, from: string, to: string): readonly string[] {
  return graph
    .mapEdges((_, attributes, left, right) => {
      const ends = [left, right].map((key) => graph.getNodeAttribute(key, 'label'));
      const fits = attributes.type === type && ends[0] === from && ends[1] === to;
      return fits ? attributes.status : '';
    })
    .filter((status) => status !== '');
}

describe('the seeds', () => {
  it('say that Burns and Barnea met in Cairo on 13 February 2024, with the sentence', () => {
    const answer = ask(source, 'who met whom');
    const at = answer.rows.findIndex(
      (row) => row.includes('William Burns') && row.includes('David Barnea'),
    );
    expect(answer.rows[at]).toEqual(expect.arrayContaining(['2024-02-13', 'Cairo']));
    const sentences = answer.evidence
      .filter(({ row }) => row === at)
      .map(({ sentence }) => sentence);
    expect(sentences.join()).toContain("joined Tuesday's talks with David Barnea");
  });

  it('do not say that Erdoğan and el-Sissi met, but that they were to', () => {
    const isPair = (row: string) => /Erdo[gğ]an/.test(row) && /Sis+i/.test(row);
    expect(rows('who met whom').filter(isPair)).toEqual([]);
    expect(rows('who will meet whom').filter(isPair)).toHaveLength(1);
  });

  it.each([
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Abdel-Fattah el-Sissi', 'Abdel Fattah al-Sisi'],
  ])('know %s and %s as one person', (left, right) => {
    expect(labelled(left)).toHaveLength(1);
    expect(labelled(right)).toEqual(labelled(left));
  });

  it.each([
    ['LEADS', 'William Burns', 'CIA'],
    ['LEADS', 'David Barnea', 'Mossad'],
    ['PART_OF', 'Mossad', 'Israel'],
    ['SPOKESPERSON_FOR', 'John Kirby', 'National Security Council'],
    ['LOCATED_IN', 'Rafah', 'Gaza Strip'],
  ])('%s: %s, %s', (type, from, to) => {
    expect(edges(type, from, to)).toEqual(['occurred']);
  });

  it.each(['Tuesday', 'Let us cross', 'EPA Photo', 'Key'])('take %s for no entity', (name) => {
    expect(labelled(name)).toEqual([]);
  });

  it('show the words of every edge', () => {
    const texts = new Map(
      articles.map(({ document }) => [`article:${document.id}`, document.text]),
    );
    graph.forEachEdge((_, { evidence }) => {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { article, start, end, sentence } of evidence) {
        expect(texts.get(article)?.slice(start, end)).toBe(sentence);
      }
    });
  });
});
