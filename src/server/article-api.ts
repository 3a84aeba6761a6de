// An article as a page sends it in; what became of it, out. Articles come one by one, so that a page can
// tell how far it is; the graph is drawn with the last.

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { RapportError } from '../model/index.ts';
import type { ServerContext } from './context.ts';
import { MAX_ARTICLE_BODY_BYTES } from './guard.ts';
import { ANY_TIME, failed, json } from './routes.ts';
import type { RefuseInvalid } from './view-api.ts';

const request = z
  .object({
    name: z.string().max(300).default('the article'),
    content: z.string().min(1).max(MAX_ARTICLE_BODY_BYTES),
    draw: z.boolean().default(true).openapi({
      description: 'Whether the graph is drawn after this one; false while more are to come.',
    }),
  })
  .openapi('NewArticle');

const reply = z
  .object({
    outcome: z.enum(['added', 'known', 'refused']),
    reason: z.string().optional(),
  })
  .openapi('ArticleOutcome');

const route = createRoute({
  method: 'post',
  path: '/api/articles',
  summary: 'Reads an article (text, HTML or JSONL) into the graph',
  request: { body: { required: true, content: { 'application/json': { schema: request } } } },
  responses: {
    200: json(reply, 'It was read, was known already, or was refused with a reason.'),
    400: failed('The body is no article, or this graph takes none.'),
    413: failed('The body is too large.'),
    ...ANY_TIME,
  },
});

/** The address that takes articles; `refuse` answers a request that is not of the promised shape. */
export function createArticleApi({ addArticle }: ServerContext, refuse: RefuseInvalid) {
  // One article at a time: two that read and draw at once would wait for each other's store.
  let last: Promise<unknown> = Promise.resolve();
  return new OpenAPIHono({ defaultHook: refuse }).openapi(route, async (c) => {
    if (addArticle === undefined)
      throw new RapportError('request.invalid', 'This graph takes no articles.', {
        suggestions: ['Serve a folder that `rapport build` made.'],
      });
    const given = c.req.valid('json');
    const turn = last.then(() => addArticle(given));
    last = turn.catch(() => undefined);
    return c.json(await turn, 200);
  });
}
