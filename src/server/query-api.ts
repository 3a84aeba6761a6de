// A context in, the part of the API that asks the graph out.

import { OpenAPIHono } from '@hono/zod-openapi';
import { accepts } from 'hono/accepts';
import type { ServerContext } from './context.ts';
import { checkRoute, completeRoute, pathRoute, queryRoute } from './query-routes.ts';
import { refuseInvalid } from './refuse-invalid.ts';
import { ANSWER_TYPES, csvOf, linesOf } from './write-answer.ts';

/** Queries and paths. */
export function createQueryApi(context: ServerContext) {
  return new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(queryRoute, async (c) => {
      const { query, params = {}, previous = [], limit, timeoutMs } = c.req.valid('json');
      const { signal } = c.req.raw;
      const snapshot = await context.snapshot();
      const answer = await snapshot.ask(query, {
        parameters: params,
        previous: typeof previous === 'string' ? [previous] : previous,
        rows: limit,
        timeoutMs,
        signal,
      });
      c.header('Vary', 'Accept', { append: true });
      switch (
        accepts(c, { header: 'Accept', supports: [...ANSWER_TYPES], default: 'application/json' })
      ) {
        case 'application/x-ndjson':
          return c.body(linesOf(answer), 200, { 'Content-Type': 'application/x-ndjson' });
        case 'text/csv':
          return c.body(csvOf(answer), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
        default:
          return c.json(answer, 200);
      }
    })
    .openapi(completeRoute, async (c) => {
      const { text, position = text.length } = c.req.valid('json');
      const snapshot = await context.snapshot();
      return c.json(await snapshot.complete(text, position, c.req.raw.signal), 200);
    })
    .openapi(checkRoute, async (c) => {
      const { query, params = {} } = c.req.valid('json');
      const { signal } = c.req.raw;
      const snapshot = await context.snapshot();
      const problems = await snapshot.check(query, { parameters: params, signal });
      return c.json({ problems }, 200);
    })
    .openapi(pathRoute, async (c) => {
      const { from, to } = c.req.valid('query');
      const snapshot = await context.snapshot();
      return c.json(await snapshot.findPath(from, to, c.req.raw.signal), 200);
    });
}
