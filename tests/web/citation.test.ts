// What can be taken from one sentence: a citation, and a report of what was read wrongly.

import { describe, expect, it } from 'vitest';
import type { EdgeEvidence } from '../../web/api/types.ts';
import { citationOf, reportLine } from '../../web/panels/citation.ts';
import { articleOf, nameForms } from '../../web/panels/name-forms.ts';
import type { Mention } from '../../web/review/types.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';

const evidence = {
  article: 'article:1',
  start: 10,
  end: 40,
  sentence: 'Anna met Jonas\non Friday.',
  subject: [10, 14],
  object: [19, 24],
  trigger: [15, 18],
  rule: 'verb.meet',
  confidence: 0.8,
} as unknown as EdgeEvidence;

const edge = {
  key: 'e1',
  source: 'person:anna',
  target: 'person:jonas',
  attributes: {
    type: 'MET',
    status: 'planned',
    date: '2031-03-14',
    articles: 1,
    evidenceCount: 1,
  },
} as unknown as Parameters<typeof reportLine>[0]['edge'];

describe('a citation', () => {
  it('names outlet, title, date and address, in one line', () => {
    const all = {
      title: 'Talks\n resume',
      publisher: 'Daily Beacon',
      date: '2031-03-14',
      url: 'https://example.org/a',
    };
    expect(citationOf(evidence.sentence, all)).toBe(
      '“Anna met Jonas on Friday.” Daily Beacon, “Talks resume”, 14 March 2031, https://example.org/a',
    );
  });

  it('leaves out what is not known', () => {
    expect(citationOf('Anna left.', { title: 'News' })).toBe('“Anna left.” “News”');
  });
});

describe('a report', () => {
  const base = {
    evidence,
    edge,
    fault: 'status' as const,
    note: ' it was\nyesterday ',
    version: '1',
  };

  it('is one line that says where, what was read, and what is wrong', () => {
    const line = reportLine({ ...base, names: { source: 'Anna', target: 'Jonas' } });
    expect(line.endsWith('\n')).toBe(true);
    expect(line.slice(0, -1)).not.toContain('\n');
    expect(JSON.parse(line)).toEqual({
      article: 'article:1',
      start: 10,
      end: 40,
      sentence: evidence.sentence,
      spans: { subject: [10, 14], object: [19, 24], trigger: [15, 18] },
      read: {
        subject: 'Anna',
        relation: 'MET',
        object: 'Jonas',
        status: 'planned',
        date: '2031-03-14',
      },
      rule: 'verb.meet',
      confidence: 0.8,
      edge: 'e1',
      wrong: { fault: 'status', note: 'it was\nyesterday' },
      version: '1',
    });
  });

  it.each(HOSTILE_NAMES)('brings back the name %j as it is', (name) => {
    const line = reportLine({ ...base, names: { source: name, target: name } });
    expect(JSON.parse(line).read).toMatchObject({ subject: name, object: name });
  });
});

function mention(words: string, anchor: string, kind = 'name'): Mention {
  const at = { start: 0, end: words.length, sentence: words, sentenceStart: 0 };
  return { anchor, title: 'News', kind, words, ...at };
}

describe('the forms of a name', () => {
  it('are counted by words and kind: names first, the most frequent of them first', () => {
    const forms = nameForms([
      mention('he', 'a@1-2', 'pronoun'),
      mention('Berg', 'a@5-9'),
      mention('Jonas\nBerg', 'a@10-20'),
      mention('the minister', 'b@1-9', 'nominal'),
      mention('Jonas  Berg', 'b@20-30'),
      mention('Jonas Berg', 'b@40-50'),
    ]);
    expect(
      forms.map(({ words, mentions, articles }) => [words, mentions.length, articles]),
    ).toEqual([
      ['Jonas Berg', 3, ['article:a', 'article:b']],
      ['Berg', 1, ['article:a']],
      ['the minister', 1, ['article:b']],
      ['he', 1, ['article:a']],
    ]);
  });

  it('may be called anything', () => {
    const forms = nameForms(HOSTILE_NAMES.map((name, at) => mention(name, `x@${at}-9`)));
    const count = forms.reduce((sum, { mentions }) => sum + mentions.length, 0);
    expect(count).toBe(HOSTILE_NAMES.length);
    expect(articleOf(mention('a', '9f86@120-131'))).toBe('article:9f86');
  });
});
