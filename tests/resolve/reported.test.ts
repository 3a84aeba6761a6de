// What users of other graph builders reported of who is who, as texts of our own: one node where theirs had
// several, several where theirs had one, and in each case why.

import { describe, expect, it } from 'vitest';
import {
  type ArticleReading,
  type Judgement,
  PERSON,
  type Resolution,
  type ResolvedEntity,
} from '../../src/model/index.ts';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';
import { resolveCorpus } from '../../src/resolve/index.ts';

function article(text: string, date = '2024-02-14'): ArticleReading {
  const document = toDocument({ text, date });
  return { document, reading: read(document) };
}

function articles(...texts: readonly string[]): readonly ArticleReading[] {
  return texts.map((text) => article(text));
}

/** Nodes of a type that bear a name, by label. */
function bearing(
  { entities }: Resolution,
  type: ResolvedEntity['type'],
  name: RegExp,
): readonly ResolvedEntity[] {
  return entities.filter(
    (entity) =>
      entity.type === type && [entity.label, ...entity.aliases].some((one) => name.test(one)),
  );
}

function only(nodes: readonly ResolvedEntity[]): ResolvedEntity {
  const [node, ...others] = nodes;
  if (node === undefined || others.length > 0)
    throw new Error(`one node wanted: ${nodes.map(({ label }) => label).join(', ')}`);
  return node;
}

/** How many articles name a node. */
function reach({ members }: ResolvedEntity): number {
  return new Set(members.map(({ document }) => document)).size;
}

describe('graphrag#401: one person under a full name, a surname and a form of address is one node', () => {
  const told = articles(
    'The detective Edmund Harlow arrived in Bergen on Monday. Harlow met Inspector Mara Holt at the harbour.',
    'Mr. Harlow told Inspector Mara Holt that the letter was forged. Mr. Harlow lives in Bergen.',
    'Harlow left Bergen with Inspector Mara Holt on Friday, police said.',
  );

  it('joins the three', () => {
    const resolution = resolveCorpus(told);
    const node = only(bearing(resolution, 'person', /Harlow/));
    expect(node.label).toBe('Edmund Harlow');
    expect(reach(node)).toBe(3);
  });

  it('says why for each', () => {
    const { judgements } = resolveCorpus(told);
    const why = judgements.filter(({ names }) => names?.some((name) => /Harlow/.test(name)));
    expect(why.map(({ verdict }) => verdict)).toContain('same');
    for (const { reason, score, by } of why) {
      expect(reason).not.toBe('');
      expect(score).toBeGreaterThan(0);
      expect(by).toMatch(/^resolve\./);
    }
  });

  it('leaves his brother of the same surname alone', () => {
    const resolution = resolveCorpus([
      ...told,
      article('Simon Harlow, a banker and the brother of Edmund Harlow, spoke in Oslo.'),
    ]);
    const labels = bearing(resolution, 'person', /Harlow/).map(({ label }) => label);
    expect(labels).toContain('Edmund Harlow');
    expect(labels).toContain('Simon Harlow');
  });
});

describe('graphrag#847: resolving is on without a setting, and its work can be seen', () => {
  it('has fewer nodes than the articles have things, and a record for each join', () => {
    const told = articles(
      'Norwegian minister Anna Lind met Jonas Berg in Oslo.',
      'Norwegian minister Anna Lind flew home with Jonas Berg.',
    );
    const { entities, judgements } = resolveCorpus(told);
    const things = told.reduce((sum, { reading }) => sum + reading.entities.length, 0);
    expect(entities.length).toBeLessThan(things);
    const joined = judgements.filter(({ verdict }) => verdict === 'same');
    expect(joined.length).toBe(things - entities.length);
  });

  it('gives the same at every run, in any order', () => {
    const told = articles(
      'Norwegian minister Anna Lind met Jonas Berg in Oslo.',
      'A. Lind and Jonas Berg met again in Oslo.',
      'Lind praised Jonas Berg.',
    );
    expect(resolveCorpus([...told].reverse())).toEqual(resolveCorpus(told));
  });
});

describe('graphrag#1562: names that are not the very same, but mean the same, are one node', () => {
  it.each([
    ['diacritics', 'Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['transliteration', 'Abdel Fattah al-Sisi', 'Abdel-Fattah el-Sissi'],
    ['a middle initial', 'Robert J. Whitfield', 'Robert Whitfield'],
    ['a short form of the first name', 'Robert Whitfield', 'Bob Whitfield'],
    ['the order of the names', 'Park Min-seo', 'Min-seo Park'],
  ])('persons: %s', (_, left, right) => {
    const resolution = resolveCorpus(
      articles(`President ${left} arrived in Cairo.`, `President ${right} left Cairo.`),
    );
    const holders = resolution.entities.filter(({ type }) => type === 'person');
    expect(holders).toHaveLength(1);
    expect(reach(only(holders))).toBe(2);
  });

  it.each([
    ['Kyiv', 'Kiev'],
    ['Turin', 'Torino'],
    ['Britain', 'the United Kingdom'],
  ])('places: %s and %s', (left, right) => {
    const { entities } = resolveCorpus(
      articles(
        `Anna Lind arrived in ${left} on Monday.`,
        `Anna Lind arrived in ${right} on Friday.`,
      ),
    );
    expect(entities.filter(({ type }) => type === 'place')).toHaveLength(1);
  });
});

describe('graphrag#1718: one name read as several types is one node, and loses no tie', () => {
  const told = articles(
    'IBM opened a laboratory in Leeds on Monday. The company employs 300 people.',
    'Anna Lind works for IBM in Leeds.',
    'Lawyers for IBM spoke in Leeds. IBM declined to comment.',
  );

  it('is one organization with all its articles', () => {
    const node = only(resolveCorpus(told).entities.filter(({ label }) => label === 'IBM'));
    expect(node.type).toBe('organization');
    expect(reach(node)).toBe(3);
  });

  it('settles the type by what all articles say, whichever was read first', () => {
    const base = article('Norne Bank ASA dismissed Jonas Berg. Norne said it was sorry.');
    const other = article('Jonas Berg sued Norne Bank on Monday.');
    const retyped: ArticleReading = {
      ...other,
      reading: {
        ...other.reading,
        entities: other.reading.entities.map((entity) =>
          /Norne/.test(entity.name) ? { ...entity, type: 'place' as const } : entity,
        ),
      },
    };
    const { entities } = resolveCorpus([base, retyped]);
    const node = only(entities.filter(({ label }) => /^Norne Bank/.test(label)));
    expect(node.type).toBe('organization');
    expect(reach(node)).toBe(2);
  });

  it('keeps a person and a city of one name apart where the articles are sure', () => {
    const { entities } = resolveCorpus(
      articles(
        'Anna Lind flew to Lincoln, Nebraska, on Monday.',
        'President Abraham Lincoln freed the slaves. Lincoln was born in Kentucky.',
      ),
    );
    const types = entities.filter(({ label }) => /Lincoln$/.test(label)).map(({ type }) => type);
    expect([...types].sort()).toEqual(['person', 'place']);
  });
});

describe('LightRAG#1323: the same thing under other names is joined, what only resembles it is not', () => {
  it('joins a company with and without its legal form', () => {
    const resolution = resolveCorpus(
      articles('Acme Corporation hired Anna Lind.', 'Acme Corp dismissed Anna Lind.'),
    );
    expect(reach(only(bearing(resolution, 'organization', /Acme/)))).toBe(2);
  });

  it('joins by what stands beside both, with the reason', () => {
    const { judgements, entities } = resolveCorpus(
      articles(
        'Olexander Bondar and Mara Holt met Jonas Berg in Lviv, Ukraine.',
        'Oleksandr Bondar and Mara Holt wrote to Jonas Berg from Lviv, Ukraine.',
      ),
    );
    expect(entities.filter(({ label }) => /Bondar/.test(label))).toHaveLength(1);
    const record = judgements.find(({ names }) => names?.every((name) => /Bondar/.test(name)));
    expect(record?.reason).toMatch(/sound alike/);
    expect(record?.reason).toMatch(/the same others/);
  });

  it.each([
    ['a bank and its branch', 'Norne Bank', 'Norne Bank Poland', 'organization'],
    ['a company and its foundation', 'Ford Motor', 'Ford Foundation', 'organization'],
    ['father and son', 'John Marsh Sr.', 'John Marsh Jr.', 'person'],
    ['two women whose names share most letters', 'Marta Santos', 'Maria Santos', 'person'],
  ] as const)('keeps apart %s', (_, left, right, type) => {
    const verb = type === 'person' ? 'met' : 'dismissed';
    const { entities } = resolveCorpus(
      articles(`${left} ${verb} Anna Lind in Oslo.`, `${right} ${verb} Anna Lind in Oslo.`),
    );
    const told = entities.filter(({ label }) => label === left || label === right);
    expect(told).toHaveLength(2);
  });

  it('puts what it cannot tell before a person, and does not ask again once answered', () => {
    const told = articles('J. Berg was seen in Oslo.', 'Jonas Berg spoke in Lima.');
    const { suggestions, entities } = resolveCorpus(told);
    expect(entities.filter(({ label }) => /Berg/.test(label))).toHaveLength(2);
    const open = onlyRecord(
      suggestions.filter(({ names }) => names?.every((name) => /Berg/.test(name))),
    );
    expect(open.verdict).toBe('unsure');
    const answer: Judgement = { ...open, verdict: 'different', by: PERSON };
    expect(resolveCorpus(told, [answer]).suggestions).toEqual([]);
    const same = resolveCorpus(told, [{ ...open, verdict: 'same', by: PERSON }]);
    expect(same.entities.filter(({ label }) => /Berg/.test(label))).toHaveLength(1);
  });
});

function onlyRecord(records: readonly Judgement[]): Judgement {
  const [record, ...others] = records;
  if (record === undefined || others.length > 0) throw new Error(`${records.length} records`);
  return record;
}

describe('LightRAG#1486: a long text in many parts comes to the same things as one text', () => {
  const parts = [
    'Norwegian Foreign Minister Anna Lind met Jonas Berg of the Norne Bank in Oslo on Monday.',
    'Anna Lind and Jonas Berg of the Norne Bank met again in Oslo on Tuesday.',
    'Foreign Minister Lind, Jonas Berg and the Norne Bank signed an agreement in Oslo.',
  ];
  const named = ({ entities }: Resolution) =>
    entities
      .filter(({ type, label }) => type !== 'group' && /^\p{Lu}/u.test(label))
      .map(({ type, label }) => `${type} ${label}`)
      .sort();

  it('has the same named nodes either way', () => {
    const split = named(resolveCorpus(articles(...parts)));
    expect(split).toEqual(named(resolveCorpus(articles(parts.join('\n\n')))));
    expect(split).toEqual(
      expect.arrayContaining(['organization Norne Bank', 'person Anna Lind', 'person Jonas Berg']),
    );
  });
});

describe('llm-graph-builder#60: what is read twice is there once', () => {
  it('has no two nodes of one type and name where nothing tells them apart', () => {
    const text = 'Anna Lind of the Norne Bank met Jonas Berg in Oslo, Norway, on Monday.';
    const { entities } = resolveCorpus([
      article(text, '2024-02-14'),
      article(`${text} Jonas Berg smiled.`, '2024-02-15'),
      article(`On Monday, ${text}`, '2024-02-16'),
    ]);
    const names = entities.map(({ type, label }) => `${type} ${label}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('llm-graph-builder#637: pairs are judged with more than the name, and persons decide', () => {
  const cfo = 'Li Wei, the chief financial officer of Yongda Motor, resigned in Shanghai.';
  const dentist = 'Li Wei, a dentist in Dayton, Ohio, won a prize for her roses.';

  it('keeps two holders of one name apart by what they do', () => {
    const { entities, judgements } = resolveCorpus(articles(cfo, dentist));
    expect(entities.filter(({ label }) => label === 'Li Wei')).toHaveLength(2);
    const record = judgements.find(({ verdict }) => verdict === 'different');
    expect(record?.reason).toMatch(/the same full name.*(?:one in|of other|in articles about)/);
  });

  it('lets a person overrule it, for articles to come as well', () => {
    const told = articles(cfo, dentist);
    const apart = resolveCorpus(told).judgements.find(
      ({ verdict, names }) => verdict === 'different' && names?.[0] === 'Li Wei',
    );
    if (apart === undefined) throw new Error('no record');
    const judged: Judgement = { ...apart, verdict: 'same', by: PERSON };
    const more = [...told, article('Li Wei left Yongda Motor for good.')];
    const { entities } = resolveCorpus(more, [judged]);
    expect(entities.filter(({ label }) => label === 'Li Wei')).toHaveLength(1);
  });
});

describe('llm-graph-builder#1624: legal forms, full names and acronyms of one company meet', () => {
  it('finds Apple Inc., Apple and Apple Incorporated to be one', () => {
    const resolution = resolveCorpus(
      articles(
        'Apple Inc. sued Norne Bank in Oslo.',
        'Apple Incorporated settled with Norne Bank in Oslo.',
        'Norne Bank paid Apple in Oslo. Apple said it was content.',
      ),
    );
    const node = only(bearing(resolution, 'organization', /^Apple/));
    expect(reach(node)).toBe(3);
    expect([node.label, ...node.aliases].filter((name) => /^Apple/.test(name))).toHaveLength(3);
  });

  it('finds an acronym that one article explains in all others', () => {
    const resolution = resolveCorpus(
      articles(
        'The Northern Relief Committee (NRC) sent tents to Bergen.',
        'The NRC sent more tents to Bergen, Jonas Berg said.',
        'Jonas Berg of the NRC spoke in Bergen.',
      ),
    );
    expect(reach(only(bearing(resolution, 'organization', /NRC|Relief/)))).toBe(3);
  });
});

describe('aleph#334: any number of records are merged into one, nothing of them is lost, and it can be undone', () => {
  const told = articles(
    'Viktor Orlan bought a yacht in Nice.',
    'V. Orlan owns a house in Graz.',
    'Wiktor Orlan was born in Minsk.',
    'Victor Orlan is a director of Quay Holdings.',
  );
  const anchorsOf = ({ judgements, suggestions }: Resolution) =>
    new Set([...judgements, ...suggestions].flatMap(({ left, right }) => [left, right]));

  function judgementsToJoin(): readonly Judgement[] {
    const first = resolveCorpus(told);
    const names = first.entities.filter(({ label }) => /Orlan/.test(label));
    const anchors = names.map(({ members }) => {
      const [ref] = members;
      const found = told.find(({ document }) => document.id === ref?.document);
      const mention = found?.reading.mentions.find(({ entity }) => entity === ref?.index);
      return `${ref?.document}@${mention?.start}-${mention?.end}`;
    });
    const [root = ''] = anchors;
    return anchors.slice(1).map(
      (anchor): Judgement => ({
        left: root,
        right: anchor,
        names: ['Orlan', 'Orlan'],
        verdict: 'same',
        score: 1,
        reason: 'one man',
        by: PERSON,
      }),
    );
  }

  it('joins all, with every spelling and every article', () => {
    const node = only(bearing(resolveCorpus(told, judgementsToJoin()), 'person', /Orlan/));
    expect(reach(node)).toBe(4);
    expect([node.label, ...node.aliases].filter((name) => /Orlan/.test(name))).toHaveLength(4);
  });

  it('is as before without the judgements', () => {
    const before = resolveCorpus(told);
    resolveCorpus(told, judgementsToJoin());
    expect(resolveCorpus(told)).toEqual(before);
    expect(anchorsOf(before).size).toBeGreaterThan(0);
  });
});
