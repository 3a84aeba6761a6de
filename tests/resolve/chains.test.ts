import { describe, expect, it } from 'vitest';
import { treeOf } from '../../src/language/dependency-tree.ts';
import { analyse } from '../../src/language/index.ts';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';
import { findPhrases } from '../../src/resolve/within/chains/find-phrases.ts';
import { hashText, mix } from '../../src/resolve/within/chains/hash.ts';
import { createRanker } from '../../src/resolve/within/chains/ranker.ts';
import { chainLines, readWholeText } from '../fixtures/read-whole.ts';

const ARTICLE =
  'The Norne Bank bought a ship on Monday. The ship is old, and it needs repairs. ' +
  'Anna Lind, who sold the ship, said she was glad. "I loved that ship," Lind said.';

describe('whole phrases', () => {
  const phrasesOf = (text: string) =>
    findPhrases(treeOf(text, analyse(text))).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['a phrase with what follows it', 'He saw the mayor of Oslo.', 'the mayor of Oslo'],
    ['a clause about it', 'He saw the man who sold the ship.', 'the man who sold the ship'],
    ['whose it is', "Anna Lind's ship sank.", "Anna Lind's ship"],
    ['the owner alone', "Anna Lind's ship sank.", "Anna Lind's"],
    ['what "and" joins', 'Anna Lind and Jonas Berg left.', 'Anna Lind and Jonas Berg'],
    ['each of what it joins', 'Anna Lind and Jonas Berg left.', 'Jonas Berg'],
    ['a noun within a noun', 'The peace talks failed.', 'peace'],
  ])('hold %s', (_, text, phrase) => {
    expect(phrasesOf(text)).toContain(phrase);
  });

  it.each([
    ['the preposition before it', 'He sailed from Oslo.', 'from Oslo'],
    ['what is set beside it', 'Anna Lind, the mayor, left.', 'Anna Lind, the mayor'],
    ['what only asks', 'The man who left was old.', 'who'],
  ])('leave out %s', (_, text, phrase) => {
    expect(phrasesOf(text)).not.toContain(phrase);
  });
});

describe('a whole reading', () => {
  it('follows a thing, a person and who speaks through a text', () => {
    const lines = chainLines(ARTICLE);
    expect(lines.find((line) => line.startsWith('a ship'))).toMatch(
      /^a ship = The ship = it = the ship = that ship$/,
    );
    expect(lines.find((line) => line.startsWith('Anna Lind'))).toMatch(/ = she = I = Lind$/);
  });

  it('keeps the things of the graph in their places and adds the others behind them', () => {
    const reading = read(toDocument({ text: ARTICLE, date: '2024-02-14' }));
    const whole = readWholeText(ARTICLE);
    expect(whole.entities.slice(0, reading.entities.length)).toEqual(reading.entities);
    const added = whole.entities.slice(reading.entities.length);
    expect(added.length).toBeGreaterThan(0);
    expect(added.every(({ type }) => type === 'thing')).toBe(true);
    const { mentions: _, entities: __, ...rest } = whole;
    expect(reading).toMatchObject(rest);
  });

  it('speaks of each thing that no graph holds at least twice, and types mentions as their thing', () => {
    const { mentions, entities } = readWholeText(ARTICLE);
    for (const [index, { type }] of entities.entries()) {
      const own = mentions.filter(({ entity }) => entity === index);
      expect(own.length).toBeGreaterThan(type === 'thing' ? 1 : 0);
      expect(own.every((mention) => mention.type === type)).toBe(true);
    }
  });

  it('gives no two mentions of one span', () => {
    const spans = readWholeText(ARTICLE).mentions.map(({ start, end }) => `${start} ${end}`);
    expect(new Set(spans).size).toBe(spans.length);
  });
});

describe('the ranker', () => {
  it('hashes words and numbers as it did when it was trained', () => {
    expect([hashText(''), hashText('ship') >>> 0, mix(1, 2) >>> 0]).toMatchInlineSnapshot(`
      [
        2166136261,
        2891379071,
        1466919454,
      ]
    `);
  });

  it('sums what is observed, and what passes the hidden layer', () => {
    const header = {
      buckets: 4,
      hidden: 1,
      width: 2,
      linear: 0.5,
      table: [0.25],
      projections: { later: [1], earlier: [1], fresh: [1] },
      bias: [[0.5], [-100]],
      out: [[2], [2]],
      ends: [0.125, 0.25],
    };
    const text = new TextEncoder().encode(JSON.stringify(header));
    const numbers = Int8Array.from([
      1, 2, 3, 4, /* table */ 4, 8, 0, 0, /* later */ 1, 0, 2, 0, 1, 1,
    ]);
    const bytes = new Uint8Array(8 + text.length + numbers.length);
    bytes.set(new TextEncoder().encode('RPC1'));
    new DataView(bytes.buffer).setUint32(4, text.length, true);
    bytes.set(text, 8);
    bytes.set(new Uint8Array(numbers.buffer), 8 + text.length);
    const ranker = createRanker(bytes);
    const vector = Float32Array.from([1, 1]);
    const [later, earlier] = [ranker.project(vector, 'later'), ranker.project(vector, 'earlier')];
    expect([...later, ...earlier]).toEqual([1.5, 2]);
    const seen = { buckets: Int32Array.from([0, 1, 3]), count: 2 };
    // (1 + 2) * 0.5 + 0.125, and 2 * ((4 + 8) * 0.25 + 1.5 + 2)
    expect(ranker.pair(seen, later, earlier)).toBe(14.625);
    // The hidden unit stays below zero.
    expect(ranker.fresh(seen, ranker.project(vector, 'fresh'))).toBe(1.75);
  });

  it('refuses what are no weights', () => {
    expect(() => createRanker(new Uint8Array(16))).toThrow('no weights');
  });
});
