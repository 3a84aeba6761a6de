// The addresses of the API: what each takes and gives. Handlers are in app.ts; addresses that
// ask the graph stand in query-routes.ts. The OpenAPI document follows from both.

import { createRoute, z } from '@hono/zod-openapi';
import { explanationReply } from './explanation-schema.ts';
import * as schemas from './schemas.ts';

/** A reply in JSON. */
export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** A reply that reports a failure. */
export const failed = (description: string) => json(schemas.errorReply, description);

/** What any address may reply. */
export const ANY_TIME = {
  403: failed('The request comes from another site, or asks for another machine.'),
  405: failed('The address takes another method; the header `Allow` names it.'),
  500: failed('Something went wrong inside Rapport.'),
};

/** The key in an address. */
export const keyParam = (example: string) =>
  z.object({ key: z.string().openapi({ example, description: 'Node or edge key, URL-encoded.' }) });

/** GET /api/health */
export const healthRoute = createRoute({
  method: 'get',
  path: '/api/health',
  summary: 'Whether the server is well, and how much it holds',
  responses: { 200: json(schemas.healthReply, 'It is.'), ...ANY_TIME },
});

/** GET /api/graph */
export const graphRoute = createRoute({
  method: 'get',
  path: '/api/graph',
  summary: 'The whole graph, without the sentences',
  responses: { 200: json(schemas.graphReply, 'Graphology’s serialized form.'), ...ANY_TIME },
});

/** GET /api/ontology */
export const ontologyRoute = createRoute({
  method: 'get',
  path: '/api/ontology',
  summary: 'Which kinds of nodes, relations and events exist',
  responses: { 200: json(schemas.ontologyReply, 'The ontology.'), ...ANY_TIME },
});

/** GET /api/entities/:key */
export const entityRoute = createRoute({
  method: 'get',
  path: '/api/entities/{key}',
  summary: 'One node, what it is tied to, and the words each tie rests on',
  request: { params: keyParam('person:anna-lind') },
  responses: {
    200: json(schemas.entityReply, 'The node.'),
    404: failed('No such node.'),
    ...ANY_TIME,
  },
});

/** GET /api/edges/:key */
export const edgeRoute = createRoute({
  method: 'get',
  path: '/api/edges/{key}',
  summary: 'One edge with its evidence',
  request: { params: keyParam('e1') },
  responses: {
    200: json(schemas.edgeReply, 'The edge.'),
    404: failed('No such edge.'),
    ...ANY_TIME,
  },
});

/** GET /api/edges/:key/explanation */
export const explanationRoute = createRoute({
  method: 'get',
  path: '/api/edges/{key}/explanation',
  summary: 'Why an edge is there: its sentences, their parse, the rules, what decided the status',
  request: { params: keyParam('e1') },
  responses: {
    200: json(explanationReply, 'The edge, explained.'),
    404: failed('No such edge.'),
    ...ANY_TIME,
  },
});

/** GET /api/search */
export const searchRoute = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Nodes by name, best first; without case and diacritics',
  request: {
    query: z.object({
      q: z.string().max(500).default(''),
      limit: z.coerce.number().min(1).max(200).int().default(20),
      type: schemas.nodeType.optional(),
    }),
  },
  responses: {
    200: json(schemas.searchReply, 'What was found; an empty `q` gives the best connected.'),
    400: failed('A parameter is wrong.'),
    ...ANY_TIME,
  },
});

/** GET /api/articles */
export const articlesRoute = createRoute({
  method: 'get',
  path: '/api/articles',
  summary: 'The articles the graph was read from, newest first',
  responses: { 200: json(schemas.articlesReply, 'The articles.'), ...ANY_TIME },
});

/** GET /api/articles/:key */
export const articleRoute = createRoute({
  method: 'get',
  path: '/api/articles/{key}',
  summary: 'One article with its text, which all offsets refer to',
  request: { params: keyParam('article:1') },
  responses: {
    200: json(schemas.articleReply, 'The article.'),
    404: failed('No such article.'),
    ...ANY_TIME,
  },
});

/** GET /api/examples */
export const examplesRoute = createRoute({
  method: 'get',
  path: '/api/examples',
  summary: 'Questions that this graph has an answer to',
  responses: { 200: json(schemas.examplesReply, 'The questions.'), ...ANY_TIME },
});

/** GET /api/export/:format */
export const exportRoute = createRoute({
  method: 'get',
  path: '/api/export/{format}',
  summary: 'The graph as a file to take away',
  request: { params: z.object({ format: z.string().openapi({ example: 'graphml' }) }) },
  responses: {
    200: { description: 'The file.' },
    404: failed('No such format.'),
    ...ANY_TIME,
  },
});
