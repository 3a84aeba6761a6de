// The folder of the built explorer in, its files out: index.html is asked for anew each time, files
// whose name holds a hash of their content are kept by the browser for good.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, MiddlewareHandler } from 'hono';

const FOREVER = 'public, max-age=31536000, immutable';

/** Serves the explorer, or says how to build it. */
export function explorerFiles(folder: string | undefined): MiddlewareHandler {
  if (folder === undefined || !existsSync(join(folder, 'index.html'))) return notBuilt;
  return serveStatic({
    root: folder,
    onFound: (_, context) => {
      const hashed = context.req.path.startsWith('/assets/');
      context.header('Cache-Control', hashed ? FOREVER : 'no-cache');
    },
  });
}

const notBuilt: MiddlewareHandler = async (context, next) => {
  if (context.req.path !== '/') return next();
  return plain(
    context,
    'The explorer is not built: run `npm run build`. The API is at /api.\n',
    503,
  );
};

/** The reply for a path that is neither of the API nor a file, or for a page that is not only asked for. */
export function notFoundPage(context: Context): Response {
  const { path, method } = context.req;
  if (path === '/' && method !== 'GET' && method !== 'HEAD') {
    context.header('Allow', 'GET, HEAD');
    return plain(context, `${method} is not possible at /.\n`, 405);
  }
  return plain(context, 'Not found. The explorer is at /, the API at /api/openapi.json.\n', 404);
}

function plain(context: Context, text: string, status: 404 | 405 | 503): Response {
  return context.text(text, status);
}
