// A context in, the part of the API that asks the graph out.

import { OpenAPIHono } from '@hono/zod-openapi';
import { accepts } from 'hono/accepts';
import type { LineFormat } from '../query/index.ts';
import type { ServerContext } from './context.ts';
import { describeFailure } from './error-reply.ts';
import { checkRoute, completeRoute, pathRoute, queryRoute } from './query-routes.ts';
import { refuseInvalid } from './refuse-invalid.ts';
import { ANSWER_TYPES, streamBody } from './write-answer.ts';

/** Queries and paths. */
export function createQueryApi(context: ServerContext) {
  const describe = (error: unknown) =>
    describeFailure(error, (found) => context.onUnexpected?.(found));
  return new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(queryRoute, async (c) => {
      const { query, params = {}, previous = [], limit, timeoutMs } = c.req.valid('json');
      const { signal } = c.req.raw;
      const snapshot = await context.snapshot();
      const options = {
        parameters: params,
        previous: typeof previous === 'string' ? [previous] : previous,
        rows: limit,
        timeoutMs,
        signal,
      };
      const streamed = async (format: LineFormat, type: string) => {
        const stream = snapshot.stream(query, { ...options, format });
        const body = await streamBody(stream, { format, describe });
        return c.body(body, 200, { 'Content-Type': type });
      };
      c.header('Vary', 'Accept', { append: true });
      switch (
        accepts(c, { header: 'Accept', supports: [...ANSWER_TYPES], default: 'application/json' })
      ) {
        case 'application/x-ndjson':
          return streamed('ndjson', 'application/x-ndjson');
        case 'text/csv':
          return streamed('csv', 'text/csv; charset=utf-8');
        default:
          return c.json(await snapshot.ask(query, options), 200);
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
