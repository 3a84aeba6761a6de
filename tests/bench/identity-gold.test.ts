import { describe, expect, it } from 'vitest';
import {
  HALVES,
  type Half,
  type IdentityArticle,
  identityArticles,
  kindOfThing,
  type Mark,
  parseArticles,
  parseMarkup,
} from '../../bench/score/identity-gold.ts';
import { groupBy, surface } from '../../src/model/index.ts';

/** What each part must at least hold; the second is of names alone, the rounds are of events alone. */
const LEAST: Readonly<Record<Half, { articles: number; things: number; told: number }>> = {
  'round-1': { articles: 70, things: 0, told: 36 },
  'round-2': { articles: 70, things: 0, told: 36 },
  'round-3': { articles: 36, things: 0, told: 18 },
  'round-5': { articles: 59, things: 0, told: 29 },
  'round-4': { articles: 70, things: 0, told: 35 },
  'round-6': { articles: 28, things: 0, told: 14 },
  'round-8': { articles: 100, things: 0, told: 36 },
  'round-9': { articles: 85, things: 0, told: 31 },
  'round-12': { articles: 100, things: 0, told: 45 },
  'round-14': { articles: 138, things: 0, told: 65 },
  'round-16': { articles: 130, things: 0, told: 70 },
  'round-17': { articles: 164, things: 0, told: 86 },
  'round-20': { articles: 156, things: 0, told: 80 },
  'round-21': { articles: 130, things: 0, told: 55 },
  'round-22': { articles: 42, things: 0, told: 22 },
  dev: { articles: 36, things: 150, told: 25 },
  second: { articles: 24, things: 90, told: 2 },
  told: { articles: 36, things: 50, told: 20 },
  third: { articles: 47, things: 79, told: 20 },
  fourth: { articles: 39, things: 60, told: 15 },
  fifth: { articles: 45, things: 120, told: 0 },
  sixth: { articles: 15, things: 45, told: 0 },
  seventh: { articles: 49, things: 150, told: 0 },
  eighth: { articles: 39, things: 290, told: 0 },
  ninth: { articles: 12, things: 60, told: 0 },
  tenth: { articles: 60, things: 200, told: 0 },
  eleventh: { articles: 17, things: 55, told: 0 },
  twelfth: { articles: 52, things: 240, told: 0 },
  thirteenth: { articles: 15, things: 65, told: 0 },
  fourteenth: { articles: 55, things: 400, told: 0 },
  fifteenth: { articles: 16, things: 100, told: 0 },
  sixteenth: { articles: 29, things: 150, told: 0 },
  seventeenth: { articles: 12, things: 60, told: 0 },
  eighteenth: { articles: 65, things: 150, told: 0 },
  nineteenth: { articles: 24, things: 80, told: 0 },
  held: { articles: 36, things: 150, told: 25 },
};

function wordsOf(text: string, marks: readonly Mark[]): readonly string[] {
  return marks.map((mark) => `${mark.id} ${surface(text, mark)}`);
}

function marksOf({ names, descriptions, events }: IdentityArticle): readonly Mark[] {
  return [...names, ...descriptions, ...events];
}

describe('the markup', () => {
  it('gives text without marks, and offsets into it', () => {
    const { text, names, descriptions, events } = parseMarkup(
      '[[p:a|Anna Lind]] {{talks|met}} ((p:b|the minister)) (in [[l:oslo|Oslo]]).',
    );
    expect(text).toBe('Anna Lind met the minister (in Oslo).');
    expect(wordsOf(text, names)).toEqual(['p:a Anna Lind', 'l:oslo Oslo']);
    expect(wordsOf(text, descriptions)).toEqual(['p:b the minister']);
    expect(wordsOf(text, events)).toEqual(['talks met']);
  });

  it('may nest and touch', () => {
    const { text, names, events } = parseMarkup(
      '{{deal|sold [[o:n-poland|Norne Bank [[l:poland|Poland]]]] to}}[[o:x|X]][[o:y|Y]]',
    );
    expect(text).toBe('sold Norne Bank Poland toXY');
    expect(wordsOf(text, names)).toEqual([
      'l:poland Poland',
      'o:n-poland Norne Bank Poland',
      'o:x X',
      'o:y Y',
    ]);
    expect(wordsOf(text, events)).toEqual(['deal sold Norne Bank Poland to']);
  });

  it('counts UTF-16 units', () => {
    const { text, names } = parseMarkup('𝄞 [[p:e|Erdoğan]]');
    expect(names).toEqual([{ id: 'p:e', start: 3, end: 10 }]);
    expect(text.slice(3, 10)).toBe('Erdoğan');
  });

  it.each([
    ['[[p:a|Anna', 'not closed'],
    ['Anna]]', 'closes nothing'],
    ['[[p:a|Anna}}', 'closes nothing'],
    ['[[Anna]]', 'without an id'],
    ['[[anna|Anna]]', 'bad id'],
    ['{{p:a|met}}', 'bad id'],
    ['[[p:a|]]', 'marks no words'],
  ])('is refused where it is wrong: %s', (marked, reason) => {
    expect(() => parseMarkup(marked)).toThrow(reason);
  });
});

describe('a file of articles', () => {
  it('is divided at its headers', () => {
    const articles = parseArticles(
      '# date: 2024-02-14 | publisher: Daily | title: One: two\n[[p:a|A]].\n\nMore.\n\n# date: 2024-02-15 | title: Two\nB.\n',
      'file',
    );
    expect(articles.map(({ input }) => input)).toEqual([
      {
        id: 'file-1',
        text: 'A.\n\nMore.',
        date: '2024-02-14',
        publisher: 'Daily',
        title: 'One: two',
      },
      { id: 'file-2', text: 'B.', date: '2024-02-15', title: 'Two' },
    ]);
  });

  it.each([
    ['# date: soon | title: One\nA.', 'a title and a date'],
    ['# date: 2024-02-14\nA.', 'a title and a date'],
    ['# day: 2024-02-14 | title: One\nA.', 'bad header'],
    ['A.\n# date: 2024-02-14 | title: One\nA.', 'before the first header'],
  ])('is refused where a header is wrong: %s', (content, reason) => {
    expect(() => parseArticles(content, 'file')).toThrow(reason);
  });
});

describe.each(HALVES)('our articles: %s', (half) => {
  const articles = identityArticles(half);
  const things = groupBy(
    articles.flatMap(({ names }) => names),
    ({ id }) => id,
  );
  const events = groupBy(
    articles.flatMap(({ input, events: marks }) => marks.map(({ id }) => ({ id, from: input.id }))),
    ({ id }) => id,
  );

  it('are many, with many things and events that several tell', () => {
    expect(articles.length).toBeGreaterThanOrEqual(LEAST[half].articles);
    expect(things.size).toBeGreaterThanOrEqual(LEAST[half].things);
    const told = [...events.values()].filter((of) => new Set(of.map(({ from }) => from)).size > 1);
    expect(told.length).toBeGreaterThanOrEqual(LEAST[half].told);
  });

  it('describe nothing that they do not name', () => {
    const described = articles.flatMap(({ descriptions }) => descriptions.map(({ id }) => id));
    expect(described.filter((id) => !things.has(id))).toEqual([]);
  });

  it('mark whole words', () => {
    const torn = articles.flatMap((article) => {
      const { text } = article.input;
      return wordsOf(
        text,
        marksOf(article).filter(
          ({ start, end }) =>
            /\p{L}$/u.test(text.slice(0, start)) || /^[\p{L}\p{N}]/u.test(text.slice(end)),
        ),
      );
    });
    expect(torn).toEqual([]);
  });

  it('leave no markup in the text', () => {
    expect(articles.filter(({ input }) => /[[\]{}|]|\(\(|\)\)/u.test(input.text))).toEqual([]);
  });

  it('name what has a kind, with a capital', () => {
    const odd = articles.flatMap(({ input, names }) =>
      names.filter(
        (mark) =>
          kindOfThing(mark.id) === undefined ||
          !/^\p{Lu}|^\p{Ll}+[-\p{Lu}]/u.test(surface(input.text, mark)),
      ),
    );
    expect(odd).toEqual([]);
  });

  it('leave no name unmarked that is marked elsewhere in the article', () => {
    const unmarked = articles.flatMap((article) => {
      const { text, id } = article.input;
      const surfaces = new Set(article.names.map((mark) => surface(text, mark)));
      return [...surfaces].flatMap((name) =>
        occurrences(text, name)
          .filter(
            (start) =>
              !marksOf(article).some(
                (mark) => mark.start <= start && start + name.length <= mark.end,
              ),
          )
          .map((start) => `${id} ${name} ${start}`),
      );
    });
    expect(unmarked).toEqual([]);
  });
});

/** Starts of a name as whole words, after the dateline. */
function occurrences(text: string, name: string): readonly number[] {
  const from = /^[^\n]*\(Northern Press\) - /u.exec(text)?.[0].length ?? 0;
  const starts: number[] = [];
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = `${text.slice(at - 1, at) || ' '}${text.slice(at + name.length, at + name.length + 1)}`;
    if (!/\p{L}/u.test(around)) starts.push(at);
  }
  return starts;
}
