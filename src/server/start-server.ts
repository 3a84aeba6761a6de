// An app in, a listening server out: on this machine alone, on the port asked for or on the first free
// one after it.

import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { RapportError } from '../model/index.ts';

const HOST = '127.0.0.1';

/** How long replies under way may take once the server is to stop. */
const CLOSE_GRACE_MS = 200;

/** What is to be served, and where. */
export interface StartOptions {
  readonly app: { fetch(request: Request, env: unknown): Response | Promise<Response> };
  /** 0 takes any free port. */
  readonly port: number;
  /** How many ports after `port` to try when it is taken; 0 unless given. */
  readonly morePorts?: number;
}

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  /** `http://127.0.0.1:4747` */
  readonly url: string;
  /** Stops listening and ends every connection; replies under way have a moment to finish. */
  close(): Promise<void>;
}

/**
 * Starts to listen on 127.0.0.1.
 *
 * @throws RapportError `server.port` when the port, and each of `morePorts` after it, is taken or may
 * not be used.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { app, port, morePorts = 0 } = options;
  const last = port === 0 ? 0 : Math.min(port + morePorts, 65_535);
  for (let tried = port; ; tried += 1) {
    const server = createAdaptorServer({ fetch: app.fetch, hostname: HOST }) as Server;
    try {
      return running(server, await listen(server, tried));
    } catch (error) {
      if (!isTaken(error) || tried >= last) throw portError(error, port, last);
    }
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function running(server: Server, port: number): RunningServer {
  return {
    port,
    url: `http://${HOST}:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS).unref();
      }),
  };
}

function isTaken(error: unknown): boolean {
  return codeOf(error) === 'EADDRINUSE';
}

function portError(cause: unknown, first: number, last: number): unknown {
  const ports = first === last ? `Port ${first}` : `Each of the ports ${first} to ${last}`;
  const suggestions = ['Choose another with `rapport serve --port N`; 0 takes any free one.'];
  if (isTaken(cause)) {
    return new RapportError('server.port', `${ports} is taken by another program.`, {
      suggestions,
      cause,
    });
  }
  if (codeOf(cause) === 'EACCES') {
    return new RapportError('server.port', `${ports} may not be used by this account.`, {
      suggestions,
      cause,
    });
  }
  return cause;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
