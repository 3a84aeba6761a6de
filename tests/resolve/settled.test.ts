// What all articles together settle about one: other names, towns of one name, types, well-known letters.

import { describe, expect, it } from 'vitest';
import type { ArticleReading, ResolvedEntity } from '../../src/model/index.ts';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';
import { otherNames } from '../../src/resolve/corpus/who/other-names.ts';
import { resolveCorpus } from '../../src/resolve/index.ts';
import { sketchArticle } from '../fixtures/readings.ts';

function article(text: string): ArticleReading {
  const document = toDocument({ text, date: '2024-02-14' });
  return { document, reading: read(document) };
}

function found(name: string, ...texts: readonly string[]): readonly ResolvedEntity[] {
  const { entities } = resolveCorpus(texts.map(article));
  return entities.filter(({ label, aliases }) => [label, ...aliases].includes(name));
}

describe('other names that an article states', () => {
  const pair = (text: string, left: string, right: string) =>
    otherNames(
      sketchArticle({
        text,
        entities: [
          { type: 'person', name: left },
          { type: 'person', name: right },
        ],
      }),
    );

  it.each([
    'Anna Lind, formerly Anna Moe, spoke.',
    'Anna Lind, née Anna Moe, spoke.',
    'Anna Lind (born Anna Moe) spoke.',
    'Anna Lind, better known as Anna Moe, spoke.',
    'Anna Lind will be known as Anna Moe.',
    'Anna Lind changed her name to Anna Moe.',
    'Anna Lind, now Anna Moe, spoke.',
    'The singer Anna Lind (known as Anna Moe) spoke.',
  ])('%s', (text) => {
    expect(pair(text, 'Anna Lind', 'Anna Moe').map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
  });

  it.each([
    'Anna Lind, born in Oslo, met Anna Moe.',
    'Anna Lind, formerly of the board, and Anna Moe spoke.',
    'Anna Lind is known as a friend of Anna Moe.',
    'Anna Lind called Anna Moe.',
    'Anna Lind, not Anna Moe, spoke.',
    'His lawyer, Anna Lind, called Anna Moe a liar.',
    'His lawyer, Anna Lind, called Anna Moe.',
    "Anna Lind, now Anna Moe's deputy, spoke.",
  ])('nothing of the kind: %s', (text) => {
    expect(pair(text, 'Anna Lind', 'Anna Moe')).toEqual([]);
  });

  it('join two nodes that no rule of names would join', () => {
    const nodes = found(
      'Anna Moe',
      'Anna Lind married Karl Moe in Oslo. Anna Lind will be known as Anna Moe.',
      'Anna Moe, the head of the Norne Bank, spoke in Oslo.',
    );
    expect(nodes).toHaveLength(1);
    expect([nodes[0]?.label, ...(nodes[0]?.aliases ?? [])]).toContain('Anna Lind');
  });
});

describe('a country', () => {
  it('is nobody because a clause about people stands behind it', () => {
    const nodes = found('Niger', 'In neighbouring Niger, floods have killed 112 people.');
    expect(nodes.map(({ type }) => type)).toEqual(['place']);
  });

  it('is no premier because the sentence before ends in one', () => {
    const nodes = found('Russia', "She met the Italian premier.\n\nRussia's army denied it.");
    expect(nodes.map(({ type }) => type)).toEqual(['place']);
  });
});

describe('towns of one name', () => {
  const maine = 'A ferry of Casco Lines ran aground off Portland, Maine. Mara Holt was on board.';
  const oregon = 'Helix Semiconductor is based in Portland, Oregon.';

  it('are two where articles say so', () => {
    const towns = found('Portland', maine, oregon);
    expect(towns).toHaveLength(2);
  });

  it('are told by what else an article that does not say so is about', () => {
    const bare = 'Mara Holt of Casco Lines was questioned in Portland on Tuesday.';
    const towns = found('Portland', maine, oregon, bare);
    const sizes = towns.map(({ lat, members }) => [Math.round(lat ?? 0), members.length]);
    expect(sizes).toContainEqual([44, 2]);
    expect(sizes).toContainEqual([46, 1]);
  });

  it('leave a capital where it is', () => {
    const towns = found(
      'London',
      'Mara Holt of Casco Lines lives in London, Ontario.',
      'Mara Holt of Casco Lines flew to London to meet the British prime minister.',
    );
    expect(towns).toHaveLength(2);
  });
});

describe('types', () => {
  it('has a club of the name of its town beside the town', () => {
    const nodes = found(
      'Leeds',
      'Anna Lind opened a hospital in Leeds on Monday.',
      'Leeds beat Harrogate Town 3-1 on Sunday.',
    );
    expect(nodes.map(({ type }) => type).sort()).toEqual(['organization', 'place']);
  });

  it('knows a person read as a town elsewhere by the post before the name', () => {
    const told = article('Mayor Jordan Lake thanked the crews in Bergen.');
    const entities = told.reading.entities.map((entity) =>
      /Lake/.test(entity.name) ? { ...entity, type: 'place' as const } : entity,
    );
    const { entities: nodes } = resolveCorpus([
      { ...told, reading: { ...told.reading, entities } },
    ]);
    expect(nodes.find(({ label }) => /Lake/.test(label))?.type).toBe('person');
  });
});

describe('letters', () => {
  it('mean the body that an article gives them to, before the one that the world knows', () => {
    const nodes = found(
      'WFP',
      'The Western Fishing Partnership (WFP) met Anna Lind in Bergen.',
      'The WFP thanked Anna Lind in Bergen.',
    );
    expect(nodes.map(({ label }) => label)).toEqual([
      expect.stringMatching(/WFP|Western Fishing Partnership/),
    ]);
    expect(nodes[0]?.aliases.concat(nodes[0].label)).toContain('Western Fishing Partnership');
  });

  it('mean the body that the world knows where none explains them', () => {
    const nodes = found(
      'UN',
      'The UN sent Anna Lind to Kyiv.',
      'The United Nations sent Anna Lind home.',
    );
    expect(nodes).toHaveLength(1);
    expect(nodes[0]?.members).toHaveLength(2);
  });
});
