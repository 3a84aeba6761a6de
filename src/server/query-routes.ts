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

/** POST /api/query */
export const queryRoute = createRoute({
  method: 'post',
  path: '/api/query',
  summary: 'Answers a plain question or openCypher',
  description:
    'The header Accept chooses: application/json gives the answer in one piece, application/x-ndjson ' +
    'line by line, text/csv its rows alone. The query ends when the connection is closed.',
  request: {
    body: { required: true, content: { 'application/json': { schema: schemas.queryRequest } } },
  },
  responses: {
    200: {
      description: 'The answer, and the evidence of each row.',
      content: {
        'application/json': { schema: schemas.answerReply },
        'application/x-ndjson': { schema: schemas.answerLine },
        'text/csv': { schema: z.string() },
      },
    },
    413: failed('The body is too large.'),
    415: failed('The header Content-Type is not application/json.'),
    ...ASKING,
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
