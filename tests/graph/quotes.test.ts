// Who is quoted in an article: an edge for each statement, with its sentences, speaker and day.

import { describe, expect, it } from 'vitest';
import { QUOTE_MAX } from '../../src/graph/quote-edges.ts';
import { readTold } from '../judge/graph-folder.ts';
import { edgesOf, worldOf } from '../judge/world.ts';

function quotesOf(text: string) {
  const { graph } = worldOf([readTold([text, '2024-02-14'])]);
  return edgesOf({ graph } as ReturnType<typeof worldOf>, 'QUOTED_IN').map((edge) => {
    const { date, evidence } = graph.getEdgeAttributes(edge);
    const [first] = evidence;
    const who = graph.getNodeAttribute(graph.source(edge), 'label');
    const subject = first?.subject && text.slice(...first.subject);
    return { who, date, sentence: first?.sentence, subject, rules: evidence.length };
  });
}

describe('a quote', () => {
  it.each([
    ['Anna Lind said Oslo was calm.', 'Anna Lind', 'Anna Lind'],
    ['"Oslo is calm," the mayor, Anna Lind, told reporters.', 'Anna Lind', 'Anna Lind'],
    ['The talks will go on, according to Anna Lind.', 'Anna Lind', 'Anna Lind'],
  ])('is of who says it: %s', (sentence, who, subject) => {
    expect(quotesOf(sentence)).toMatchObject([{ who, subject, sentence, rules: 1 }]);
  });

  it('has the day on which it is said', () => {
    expect(quotesOf('Anna Lind said on Monday that Oslo was calm.')).toMatchObject([
      { who: 'Anna Lind', date: '2024-02-12' },
    ]);
  });

  it('is of the name that a pronoun stands for', () => {
    const quotes = quotesOf('Anna Lind arrived in Oslo. She said the talks would go on.');
    expect(quotes).toMatchObject([{ who: 'Anna Lind', subject: 'She' }]);
  });

  it('is none where something is only wanted', () => {
    expect(quotesOf('Anna Lind wants to reopen the bridge in Oslo.')).toEqual([]);
  });

  it('is no longer than can be read on a card', () => {
    const long = 'Oslo is calm. Bergen is quiet. '.repeat(60);
    const [quote] = quotesOf(`"${long}All is well," Anna Lind said. Jonas Berg left Oslo.`);
    expect(long.length).toBeGreaterThan(QUOTE_MAX);
    expect(quote).toMatchObject({ who: 'Anna Lind', sentence: 'All is well," Anna Lind said.' });
  });
});
