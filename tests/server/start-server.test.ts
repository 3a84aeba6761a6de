import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createApp, startServer } from '../../src/server/index.ts';
import { sampleContext } from './sample-context.ts';

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

function webFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-web-'));
  opened.push(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Rapport</title>');
  writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'main-1a2b.css'), 'body{}');
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return folder;
}

async function start(port = 0, morePorts = 0) {
  const app = createApp(sampleContext({ webFolder: webFolder() }));
  const server = await startServer({ app, port, morePorts });
  opened.push(() => server.close());
  return server;
}

async function takenPort(): Promise<number> {
  const blocker: Server = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
  opened.push(() => new Promise((resolve) => blocker.close(resolve)));
  return (blocker.address() as AddressInfo).port;
}

describe('a running server', () => {
  it('serves the API and the page on 127.0.0.1', async () => {
    const { url, port } = await start();
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
    expect(await (await fetch(url)).text()).toContain('<title>Rapport</title>');
    const query = await fetch(`${url}/api/query`, {
      method: 'POST',
      body: '{"query":"who met whom"}',
      headers: { 'content-type': 'application/json' },
    });
    expect(await query.json()).toMatchObject({ rows: [['Anna Lind', 'Jonas Berg']] });
  });

  it('refuses a body above 64 KB that comes in pieces', async () => {
    const { url } = await start();
    const piece = new TextEncoder().encode('x'.repeat(1024));
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        if (sent++ > 80) controller.close();
        else controller.enqueue(piece);
      },
    });
    const reply = await fetch(`${url}/api/query`, {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'content-type': 'application/json' },
    } as RequestInit);
    expect(reply.status).toBe(413);
  });

  it.each([
    ['/', 'text/html', 'no-cache'],
    ['/index.html', 'text/html', 'no-cache'],
    ['/assets/main-1a2b.js', 'text/javascript', 'public, max-age=31536000, immutable'],
    ['/assets/main-1a2b.css', 'text/css', 'public, max-age=31536000, immutable'],
    ['/icon.svg', 'image/svg+xml', 'no-cache'],
  ])('gives %s as %s', async (path, type, caching) => {
    const { url } = await start();
    const reply = await fetch(url + path);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toContain(type);
    expect(reply.headers.get('cache-control')).toBe(caching);
    await reply.arrayBuffer();
  });

  it.each(['/missing.js', '/..%2f..%2fpackage.json', '/%2e%2e/package.json', '/assets'])(
    'gives nothing at %s',
    async (path) => {
      const { url } = await start();
      const reply = await fetch(url + path);
      expect(reply.status).toBe(404);
      await reply.arrayBuffer();
    },
  );
});

describe('a port that is taken', () => {
  it('is named, with the option that changes it', async () => {
    const port = await takenPort();
    await expect(start(port)).rejects.toMatchObject({
      code: 'server.port',
      message: expect.stringContaining(String(port)),
      suggestions: [expect.stringContaining('--port')],
    });
  });

  it('gives way to one after it when that is allowed', async () => {
    const port = await takenPort();
    const server = await start(port, 20);
    expect(server.port).toBeGreaterThan(port);
    expect(server.port).toBeLessThanOrEqual(port + 20);
  });
});

describe('without a built explorer', () => {
  it('says how to build it', async () => {
    const reply = await createApp(sampleContext()).request('/');
    expect(reply.status).toBe(503);
    expect(await reply.text()).toContain('npm run build');
  });
});
