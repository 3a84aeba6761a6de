// Pages: the article and nothing around it, exact characters, and bounded cost on hostile markup.

import { describe, expect, it } from 'vitest';
import { toDocument } from '../../src/read/index.ts';
import { readPage } from '../../src/read/page.ts';

const STORY =
  '<p>The minister of fisheries met the leaders of the union in Port Larsen on Tuesday, and they agreed on higher pay.</p>'.repeat(
    4,
  );

function read(html: string): ReturnType<typeof readPage>['input'] {
  return readPage(html, 'page.html').input;
}

describe('text of a page', () => {
  it.each([
    [
      'entities',
      '<p>Salmi &amp; Brandt &lt;both&gt; said &ldquo;yes&rdquo; &#8212; &#x41;&nbsp;B</p>',
      'Salmi & Brandt <both> said “yes” — A\u00a0B',
    ],
    [
      'inline elements',
      '<p>An<b>na</b> <i>Lind</i>, <a href="/x">minister</a></p>',
      'Anna Lind, minister',
    ],
    ['white space', '<p>\n  Anna\n\t Lind  </p>', 'Anna Lind'],
    [
      'line breaks',
      '<p>Anna<br>Lind<br><br>Jonas<br/>\n<br/>Berg</p>',
      'Anna\nLind\n\nJonas\n\nBerg',
    ],
    [
      'blocks',
      '<div>Anna<p>Lind</p>Jonas</div><ul><li>Berg</li><li>Salmi</li></ul>',
      'Anna\n\nLind\n\nJonas\n\nBerg\n\nSalmi',
    ],
    [
      'scripts and styles',
      '<p>Anna<script>met("<p>Eve</p>")</script></p><style>p{}</style><noscript>Eve</noscript><p>Lind</p>',
      'Anna\n\nLind',
    ],
    [
      'hidden parts',
      '<p>Anna</p><p hidden>Eve</p><p style="display: none">Eve</p><p aria-hidden="true">Eve</p>',
      'Anna',
    ],
    [
      'navigation',
      '<nav>Home</nav><p>Anna</p><footer>© Eve</footer><form>Eve <input></form>',
      'Anna',
    ],
    ['unclosed tags', '<div><p>Anna <b>Lind<p>Jonas', 'Anna Lind\n\nJonas'],
    ['comments', '<p>Anna <!-- <p>Eve</p> -->Lind</p>', 'Anna Lind'],
    [
      'markup that was escaped',
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; Lind</p>',
      '<script>alert(1)</script> Lind',
    ],
  ])('has %s right', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });
});

describe('marks of a page', () => {
  it('tell titles, headings, captions and list items', () => {
    const html = `<title>Union wins</title><article><h1>Union wins</h1>${STORY}<h2>What now?</h2>${STORY}<ul><li>More pay</li></ul><figure><img src="a.jpg"><figcaption>The quay</figcaption></figure></article>`;
    const { input, marks } = readPage(html, 'page.html');
    const seen = marks.map(({ start, end, kind }) => [kind, input.text.slice(start, end)]);
    expect(seen).toContainEqual(['title', 'Union wins']);
    expect(seen).toContainEqual(['heading', 'What now?']);
    expect(seen).toContainEqual(['caption', 'The quay']);
    expect(seen).toContainEqual(['body', 'More pay']);
    expect(input.text.match(/Union wins/gu)).toHaveLength(1);
  });
});

describe('metadata of a page', () => {
  it.each([
    [
      'the head',
      '<meta property="og:title" content="A &amp; B"><meta name="author" content="Jane Roe"><meta name="pubdate" content="20230502T101500Z">',
      { title: 'A & B', author: 'Jane Roe', date: '2023-05-02' },
    ],
    [
      'JSON-LD before the head',
      '<meta property="og:title" content="Short"><script type="application/ld+json">[{"@type":"ReportageNewsArticle","headline":"Long &#039;title&#039;","author":"Jane Roe","publisher":{"name":"The Times"},"datePublished":"2023-05-02"}]</script>',
      { title: "Long 'title'", author: 'Jane Roe', publisher: 'The Times', date: '2023-05-02' },
    ],
    [
      'nothing of broken JSON-LD',
      '<title>Union wins</title><script type="application/ld+json">{"@type":"NewsArticle",</script>',
      { title: 'Union wins' },
    ],
    [
      'nothing of JSON-LD of wrong shape',
      '<title>Union wins</title><script type="application/ld+json">{"@type":"NewsArticle","headline":5,"author":{"x":[]},"datePublished":{},"url":["javascript:1"]}</script>',
      { title: 'Union wins' },
    ],
    [
      'the paper left out',
      '<title>Union wins in court - The Times</title><meta property="og:site_name" content="The Times">',
      { title: 'Union wins in court', publisher: 'The Times' },
    ],
    [
      'only web addresses',
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://times.example/a">',
      { url: 'https://times.example/a' },
    ],
  ])('is %s', (_, head, expected) => {
    const { text, ...known } = read(`<html><head>${head}</head><body>${STORY}</body></html>`);
    expect(known).toEqual(expected);
    expect(text).toContain('met the leaders');
  });

  it('takes the day from time elements', () => {
    const time = '<time datetime="2023-05-02T10:00:00Z">yesterday</time>';
    expect(read(`<body><article>${time}${STORY}</article></body>`).date).toBe('2023-05-02');
  });
});

describe('hostile pages', () => {
  it.each([
    ['100,000 nested elements', '<div>'.repeat(100_000)],
    ['a million less-than signs', '<'.repeat(1_000_000)],
    ['600 nested inline elements', `<p>${'<span>'.repeat(600)}Anna`],
  ])('refuses %s', (_, html) => {
    expect(() => readPage(html, 'bomb.html')).toThrow(
      expect.objectContaining({ code: 'article.format', where: 'bomb.html' }),
    );
  });

  it.each([
    ['300 nested elements', `${'<div>'.repeat(300)}${STORY}`],
    ['50,000 unclosed paragraphs', `${'<p>x'.repeat(50_000)}${STORY}`],
    ['50,000 unclosed list items', `<ul>${'<li>x'.repeat(50_000)}</ul>${STORY}`],
    ['30,000 links', `${STORY}${'<a href="/x">x</a> '.repeat(30_000)}`],
    ['100,000 end tags', `${STORY}${'</div>'.repeat(100_000)}`],
    ['an open comment', `${STORY}<!-- ${'<div>'.repeat(100_000)}`],
    ['an open script', `${STORY}<script>${'<div>'.repeat(100_000)}`],
    ['100,000 less-than signs', `${STORY}<p>${'<'.repeat(100_000)}`],
    ['a long attribute', `<p title="${'x'.repeat(1_000_000)}">${STORY}`],
    [
      'deep JSON-LD',
      `<script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script>${STORY}`,
    ],
  ])('reads the article beside %s', (_, html) => {
    expect(read(html).text).toContain('met the leaders of the union');
  });

  it('keeps hostile words as text', () => {
    const { input } = readPage(
      `<title>__proto__</title><article><p>&lt;img src=x onerror=alert(1)&gt; constructor</p>${STORY}</article>`,
      'a.html',
    );
    expect(toDocument(input).title).toBe('__proto__');
    expect(input.text).toContain('<img src=x onerror=alert(1)> constructor');
  });
});
