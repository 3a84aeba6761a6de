// The addresses where a person corrects the graph: what each takes and gives.

import { createRoute, z } from '@hono/zod-openapi';
import * as judging from './judging-schemas.ts';
import { ANY_TIME, failed, json, keyParam } from './routes.ts';

const limit = (most: number, usual: number) =>
  z.object({ limit: z.coerce.number().min(1).max(most).int().default(usual) });

/** What keeping a judgement may reply besides. */
const KEEPING = {
  404: failed('No such node, edge, pair or judgement; or a graph without a store.'),
  409: failed('The graph says so already, or it has changed meanwhile.'),
  423: failed('Another program writes to the store; nothing was kept.'),
};

/** GET /api/review */
export const reviewRoute = createRoute({
  method: 'get',
  path: '/api/review',
  summary: 'Pairs that may be one thing and wait for a person, the surest first',
  request: { query: limit(200, 20) },
  responses: {
    200: json(judging.reviewReply, 'Both candidates of each pair, with their sentences.'),
    400: failed('A parameter is wrong.'),
    404: failed('The graph has no store.'),
    ...ANY_TIME,
  },
});

/** GET /api/entities/:key/mentions */
export const mentionsRoute = createRoute({
  method: 'get',
  path: '/api/entities/{key}/mentions',
  summary: 'Where the articles speak of a node; of an event, where they tell of it',
  request: { params: keyParam('person:anna-lind'), query: limit(2_000, 500) },
  responses: {
    200: json(judging.mentionsReply, 'The mentions, in the order of articles and text.'),
    400: failed('A parameter is wrong.'),
    404: failed('No such node.'),
    ...ANY_TIME,
  },
});

/** GET /api/judgements */
export const judgementsRoute = createRoute({
  method: 'get',
  path: '/api/judgements',
  summary: 'What persons judged, in order, and whether it holds',
  responses: {
    200: json(judging.judgementsReply, 'The judgements, those taken back included.'),
    404: failed('The graph has no store.'),
    ...ANY_TIME,
  },
});

/** POST /api/judgements */
export const judgeRoute = createRoute({
  method: 'post',
  path: '/api/judgements',
  summary: 'Keeps a decision of a person, and draws the graph anew',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: judging.decisionRequest } },
    },
  },
  responses: {
    201: json(judging.judgementReply, 'What was kept; the graph is drawn anew.'),
    400: failed('The body is no decision, or one that makes no sense.'),
    413: failed('The body is too large.'),
    415: failed('The header Content-Type is not application/json.'),
    ...KEEPING,
    ...ANY_TIME,
  },
});

/** DELETE /api/judgements/:seq */
export const undoRoute = createRoute({
  method: 'delete',
  path: '/api/judgements/{seq}',
  summary: 'Takes a judgement back, and what was decided with it in one go',
  request: { params: z.object({ seq: z.coerce.number().min(1).max(1_000_000_000).int() }) },
  responses: {
    200: json(judging.undoneReply, 'It is taken back; the graph is drawn anew.'),
    400: failed('The address holds no number.'),
    ...KEEPING,
    ...ANY_TIME,
  },
});
