import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/server/index.ts';
import { sampleContext } from './sample-context.ts';

const app = createApp(sampleContext());

describe('the name of the machine', () => {
  it.each(['127.0.0.1:4747', 'localhost:4747', 'localhost', '[::1]:4747', 'LOCALHOST:80'])(
    'answers to %s',
    async (host) => {
      expect((await app.request('/api/health', { headers: { host } })).status).toBe(200);
    },
  );

  it.each([
    'rapport.example:4747',
    'localhost.example',
    '127.0.0.1.example:4747',
    '169.254.0.1',
    '[::2]:4747',
    'localhost:4747:80',
    '',
  ])('does not answer to %j', async (host) => {
    const reply = await app.request('/api/health', { headers: { host } });
    expect(reply.status).toBe(403);
    expect(await reply.json()).toMatchObject({ error: { code: 'request.forbidden' } });
  });

  it('does not answer to another name on the page either', async () => {
    expect((await app.request('/', { headers: { host: 'rapport.example' } })).status).toBe(403);
  });
});

describe('a POST', () => {
  const host = 'localhost:4747';
  const cases: readonly (readonly [Record<string, string>, number])[] = [
    [{}, 200],
    [{ origin: 'http://localhost:4747', 'sec-fetch-site': 'same-origin' }, 200],
    [{ 'sec-fetch-site': 'none' }, 200],
    [{ origin: 'http://localhost:9999' }, 403],
    [{ origin: 'https://news.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'http://localhost:4747', 'sec-fetch-site': 'cross-site' }, 403],
  ];
  it.each(cases)('with %j has status %i', async (headers, status) => {
    const reply = await app.request('/api/query', {
      method: 'POST',
      body: '{"query":"who met whom"}',
      headers: { host, 'content-type': 'application/json', ...headers },
    });
    expect(reply.status).toBe(status);
  });
});

describe('headers', () => {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types kg-worker',
  ];

  it.each(['/', '/api/health', '/api/entities/nobody', '/nowhere', '/api/search?limit=0'])(
    'guard %s',
    async (path) => {
      const { headers } = await app.request(path);
      const given = (headers.get('content-security-policy') ?? '')
        .split(';')
        .map((part) => part.trim());
      expect(given.sort()).toEqual([...policy].sort());
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('ask the browser to check for a newer reply', async () => {
    expect((await app.request('/api/health')).headers.get('cache-control')).toBe('no-cache');
  });
});
