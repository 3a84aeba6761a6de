import { describe, expect, it } from 'vitest';
import { eventLines, nameOf, readText, relationLines } from '../fixtures/read-text.ts';

/** The names under which one article knows a thing. */
function namesOf(text: string, name: string): readonly string[] {
  const entity = readText(text).entities.find((found) => found.name === name);
  return entity === undefined ? [] : [entity.name, ...entity.aliases];
}

describe('identity within an article', () => {
  it.each([
    [
      'a surname after the full name',
      'Anna Lind spoke in Oslo. Lind left.',
      'Anna Lind',
      ['Anna Lind', 'Lind'],
    ],
    ['a demonym and its country', 'Norway voted. Norwegian troops left.', 'Norway', ['Norway']],
    [
      'short forms of a country',
      'The United States voted. U.S. troops left Iraq.',
      'United States',
      ['United States', 'U.S.'],
    ],
    [
      'an acronym in brackets',
      'The Northern Relief Committee (NRC) met. The NRC left Oslo.',
      'Northern Relief Committee',
      ['Northern Relief Committee', 'NRC'],
    ],
  ])('joins %s', (_, text, name, expected) => {
    expect(namesOf(text, name)).toEqual(expected);
  });

  it('keeps two persons of one surname apart and leaves the bare surname to the first', () => {
    const reading = readText(
      'Anna Lind met Jonas Berg in Oslo. Lind spoke. Her brother Erik Lind left Oslo.',
    );
    const persons = reading.entities
      .filter(({ type }) => type === 'person')
      .map(({ name }) => name);
    expect(persons).toEqual(['Anna Lind', 'Jonas Berg', 'Erik Lind']);
  });

  it('reads a pronoun as the only person before it', () => {
    const lines = relationLines(readText('Anna Lind came to Oslo. She met Jonas Berg.'));
    expect(lines).toContain('Anna Lind MET Jonas Berg occurred');
  });

  it.each([
    [
      'what a daughter says of her mother',
      'Anna Lind died in Oslo on Sunday. Her daughter, Mara Holt, said she died at her home.',
      'LIFE',
      'Anna Lind',
    ],
    [
      'a pronoun after a pronoun',
      'Anna Lind spoke in Oslo. She later joined Per Holm in Bergen. She criticised Kai Moen.',
      'ACCUSE',
      'Anna Lind, Kai Moen',
    ],
    [
      'a bank that speaks of itself',
      'The Norne Bank said it would sue Jonas Berg.',
      'ACCUSE',
      'Norne Bank, Jonas Berg',
    ],
    [
      'a ministry that speaks of itself, not of its country',
      "Norway's foreign ministry said it would sue Jonas Berg.",
      'ACCUSE',
      "Norway's foreign ministry, Jonas Berg",
    ],
  ])('reads %s', (_, text, type, who) => {
    const lines = eventLines(readText(text)).filter((line) => line.startsWith(type));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toContain(`: ${who}`);
  });

  it('leaves a pronoun alone where two persons could be meant', () => {
    const reading = readText(
      'Anna Lind criticized Mara Holt in Oslo. The report about her was long.',
    );
    const pronoun = reading.mentions.find(({ kind }) => kind === 'pronoun');
    expect(nameOf(reading, pronoun?.entity)).toBe('');
  });

  it('gives every span its words: mentions, triggers and evidence lie in the text', () => {
    const text =
      'NORDLAND, Feb 3 — “Anna Lind” 😀 met\tJonas Berg in Oslo on Monday, officials said.';
    const reading = readText(text);
    for (const { start, end } of [...reading.mentions, ...reading.tokens, ...reading.times]) {
      expect(start).toBeLessThan(end);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      expect(end).toBeLessThanOrEqual(text.length);
    }
    for (const { trigger } of reading.events) expect(text.slice(...trigger)).toMatch(/^\p{L}+$/u);
  });
});
