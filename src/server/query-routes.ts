// The addresses that ask the graph: what each takes and gives.

import { createRoute, z } from '@hono/zod-openapi';
import * as schemas from './query-schemas.ts';
import { ANY_TIME, failed, json } from './routes.ts';

const ASKING = {
  400: failed('The request is no query.'),
  422: failed(
    'The query is not understood, a name could mean several things, or a limit of time, rows or ' +
      'memory is reached; `suggestions` says what would work.',
  ),
  503: failed('Too many queries wait already.'),
  ...ANY_TIME,
};

const posted = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

const POSTED = {
  413: failed('The body is too large.'),
  415: failed('The header Content-Type is not application/json.'),
  ...ASKING,
};

/** POST /api/query */
export const queryRoute = createRoute({
  method: 'post',
  path: '/api/query',
  summary: 'Answers a plain question or openCypher',
  description:
    'The header Accept chooses: application/json gives the answer in one piece; application/x-ndjson ' +
    'line by line, while the rows of openCypher are still being found; text/csv its rows alone, as they ' +
    'are found. A query that fails before its first row is an error like any other. One that fails later ' +
    'ends with the error in a line of its own instead of the summary, and as CSV with a broken ' +
    'connection. The query waits while nobody reads, and ends when the connection is closed.',
  request: posted(schemas.queryRequest),
  responses: {
    200: {
      description: 'The answer, and the evidence of each row.',
      content: {
        'application/json': { schema: schemas.answerReply },
        'application/x-ndjson': { schema: schemas.answerLine },
        'text/csv': { schema: z.string() },
      },
    },
    ...POSTED,
  },
});

/** POST /api/complete */
export const completeRoute = createRoute({
  method: 'post',
  path: '/api/complete',
  summary: 'What could be written at a place of a question or a query, best first',
  request: posted(schemas.completeRequest),
  responses: {
    200: json(schemas.completeReply, 'What could be written, and in place of what.'),
    ...POSTED,
  },
});

/** POST /api/check */
export const checkRoute = createRoute({
  method: 'post',
  path: '/api/check',
  summary: 'What is wrong with a query in openCypher, without running it',
  request: posted(schemas.checkRequest),
  responses: {
    200: json(schemas.checkReply, 'The first problem; none where the query would run.'),
    ...POSTED,
  },
});

const name = (example: string) =>
  z.string().min(1).max(500).openapi({ example, description: 'A name, or another one it has.' });

/** GET /api/path */
export const pathRoute = createRoute({
  method: 'get',
  path: '/api/path',
  summary: 'The shortest way between two names, with the words each step rests on',
  request: { query: z.object({ from: name('Anna Lind'), to: name('Norne Bank') }) },
  responses: {
    200: json(schemas.pathReply, 'The way; `found` is false where there is none.'),
    ...ASKING,
  },
});
