// Pages fetched from the web: what is reached, what never is, and how much of it is taken.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPageFetcher, type FetchOptions } from '../../src/server/fetching/fetch-page.ts';
import { isPublicAddress } from '../../src/server/fetching/public-address.ts';
import { createApp } from '../../src/server/index.ts';
import { sampleContext } from './sample-context.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const PAGE = '<title>News</title><p>Anna Lind met Jonas Berg.</p>';
const asked: string[] = [];
let server: Server;
let port = 0;

function answer(request: IncomingMessage, reply: ServerResponse): void {
  const path = request.url ?? '';
  asked.push(`${request.headers.host?.split(':')[0]}${path}`);
  const to = (place: string) => reply.writeHead(302, { location: place }).end();
  switch (path) {
    case '/page':
      return void reply.writeHead(200, HTML).end(PAGE);
    case '/latin':
      return void reply
        .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
        .end(Buffer.from('<p>Müller</p>', 'latin1'));
    case '/packed':
      return void reply.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(PAGE));
    case '/bomb':
      return void reply
        .writeHead(200, { ...HTML, 'content-encoding': 'gzip' })
        .end(gzipSync('x'.repeat(3_000_000)));
    case '/large':
      return void reply.writeHead(200, HTML).end('x'.repeat(200_000));
    case '/picture':
      return void reply.writeHead(200, { 'content-type': 'image/png' }).end('x');
    case '/slow':
      return void reply.writeHead(200, HTML).write('<p>');
    case '/moved':
      return void to('/page');
    case '/round':
      return void to('/round');
    case '/inside':
      return void to(`http://inside.example:${port}/page`);
    case '/number':
      return void to(`http://127.0.0.2:${port}/page`);
    case '/file':
      return void to('file:///etc/passwd');
    default:
      return void reply.writeHead(404, HTML).end('none');
  }
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

// The names of the test: one that is let through to this machine, one that leads inside.
const NAMES: ReadonlyMap<string, string> = new Map([
  ['news.example', '127.0.0.1'],
  ['inside.example', '10.0.0.5'],
  ['both.example', '10.0.0.5'],
]);
const options: FetchOptions = {
  resolve: async (name) => {
    const address = NAMES.get(name);
    if (address === undefined) throw new Error('ENOTFOUND');
    const found = { address, family: 4 };
    return name === 'both.example' ? [{ address: '127.0.0.1', family: 4 }, found] : [found];
  },
  isAllowed: (address) => address === '127.0.0.1',
  maxBytes: 100_000,
};
const fetchPage = createPageFetcher(options);
const at = (path: string, name = 'news.example') => `http://${name}:${port}${path}`;

describe('a page', () => {
  it('is fetched by its name, over redirects, and comes as bytes', async () => {
    for (const path of ['/page', '/moved', '/packed', '/page#part']) {
      const { content } = await fetchPage(at(path));
      expect(Buffer.from(content).toString('utf8')).toBe(PAGE);
    }
    expect((await fetchPage(at('/moved'))).url).toBe(at('/page'));
  });

  it('is text where the reply names its letters', async () => {
    expect((await fetchPage(at('/latin'))).content).toBe('<p>Müller</p>');
  });

  it.each([
    ['/nothing', 'answered 404'],
    ['/picture', 'neither a page nor text'],
    ['/large', 'more than a page holds'],
    ['/bomb', 'more than a page holds'],
    ['/round', 'more than 5 times'],
    ['/file', 'http:// or https://'],
  ])('at %s is refused: %s', async (path, words) => {
    await expect(fetchPage(at(path))).rejects.toMatchObject({
      code: 'article.unreadable',
      message: expect.stringContaining(words),
    });
  });

  it('that does not come to its end is given up, as is one that nobody waits for', async () => {
    const impatient = createPageFetcher({ ...options, timeoutMs: 60 });
    await expect(impatient(at('/slow'))).rejects.toThrow('did not come within');
    await expect(fetchPage(at('/slow'), AbortSignal.abort())).rejects.toThrow();
  });
});

describe('what is not of the public internet', () => {
  it.each([
    () => at('/page', 'inside.example'),
    () => at('/page', 'both.example'),
    () => at('/inside'),
    () => at('/number'),
    () => `http://10.1.2.3:${port}/page`,
    () => `http://[::1]:${port}/page`,
    () => `http://0x7f000002:${port}/page`,
    () => `http://2130706434:${port}/page`,
  ])('is never reached: %s', async (address) => {
    asked.length = 0;
    await expect(fetchPage(address())).rejects.toThrow('only public addresses are fetched');
    expect(asked.filter((it) => it.endsWith('/page'))).toEqual([]);
  });

  it('is this machine too, with the rule that is meant for use', async () => {
    const { isAllowed: _, ...rest } = options;
    asked.length = 0;
    const strict = createPageFetcher(rest);
    for (const address of [
      at('/page'),
      at('/page', '127.0.0.1'),
      `http://[::ffff:7f00:1]:${port}/page`,
    ])
      await expect(strict(address)).rejects.toThrow('only public addresses are fetched');
    expect(asked).toEqual([]);
  });

  it.each([
    'ftp://news.example/page',
    'javascript:alert(1)',
    'data:text/html,x',
    'news.example/page',
    '',
    'http://',
  ])('nor is %j an address of the web', async (address) => {
    await expect(fetchPage(address)).rejects.toThrow('http:// or https://');
  });

  it('an address with a password is refused', async () => {
    await expect(fetchPage('http://a:b@news.example/page')).rejects.toThrow('password');
  });

  it('a name that nobody has is said to be none', async () => {
    await expect(fetchPage('http://nobody.example/')).rejects.toThrow('No such name');
  });
});

describe('an address', () => {
  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '93.184.216.34',
    '172.15.255.255',
    '172.32.0.0',
    '2606:4700:4700::1111',
    '2a00:1450:4001:80b::200e',
  ])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '0.0.0.0',
    '10.255.255.255',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:a00:1::',
    'localhost',
    '',
  ])('%j is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('POST /api/articles with an address', () => {
  const taken: (string | Uint8Array)[] = [];
  const addArticle = async ({ content }: { readonly content: string | Uint8Array }) => {
    taken.push(content);
    return { outcome: 'added' as const };
  };
  const post = (app: ReturnType<typeof createApp>, body: object) =>
    app.request('/api/articles', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });

  it('reads what stands there, and says why where it cannot', async () => {
    const app = createApp(sampleContext({ addArticle, fetchPage }));
    expect(await (await app.request('/api/health')).json()).toMatchObject({ fetches: true });
    const reply = await post(app, { url: at('/page') });
    expect([reply.status, await reply.json()]).toEqual([200, { outcome: 'added' }]);
    expect(Buffer.from(taken[0] ?? '').toString('utf8')).toBe(PAGE);
    const refused = await post(app, { url: at('/page', 'inside.example') });
    expect(refused.status).toBe(200);
    expect(await refused.json()).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('only public addresses'),
    });
    expect(taken).toHaveLength(1);
    for (const body of [{}, { url: at('/page'), content: 'both' }, { url: '' }])
      expect((await post(app, body)).status).toBe(400);
  });

  it('is refused where the one who serves did not allow it', async () => {
    asked.length = 0;
    const app = createApp(sampleContext({ addArticle }));
    const reply = await post(app, { url: at('/page') });
    expect(reply.status).toBe(400);
    expect(await reply.text()).toContain('--fetch');
    expect(asked).toEqual([]);
  });
});
