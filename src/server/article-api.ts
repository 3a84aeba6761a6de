// An article as a page sends it, or its address, in; what became of it, out. Articles come one by one, so
// that a page can tell how far it is; the graph is drawn with the last.

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { RapportError } from '../model/index.ts';
import type { ServerContext } from './context.ts';
import { MAX_ARTICLE_BODY_BYTES } from './guard.ts';
import { ANY_TIME, failed, json } from './routes.ts';
import type { RefuseInvalid } from './view-api.ts';

const request = z
  .object({
    name: z.string().max(300).default('the article'),
    content: z.string().min(1).max(MAX_ARTICLE_BODY_BYTES).optional(),
    url: z.string().min(1).max(2_000).optional().openapi({
      description: 'In place of the content: where the server is to fetch it, if it is allowed to.',
    }),
    draw: z.boolean().default(true).openapi({
      description: 'Whether the graph is drawn after this one; false while more are to come.',
    }),
  })
  .refine(({ content, url }) => (content === undefined) !== (url === undefined), {
    message: 'must hold either content or url',
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
export function createArticleApi({ addArticle, fetchPage }: ServerContext, refuse: RefuseInvalid) {
  // One article at a time: two that read and draw at once would wait for each other's store.
  let last: Promise<unknown> = Promise.resolve();
  return new OpenAPIHono({ defaultHook: refuse }).openapi(route, async (c) => {
    if (addArticle === undefined)
      throw new RapportError('request.invalid', 'This graph takes no articles.', {
        suggestions: ['Serve a folder that `rapport build` made.'],
      });
    const { url, content = '', ...given } = c.req.valid('json');
    try {
      const page =
        url === undefined ? { content } : await fetched(fetchPage, url, c.req.raw.signal);
      const turn = last.then(() => addArticle({ ...given, content: page.content }));
      last = turn.catch(() => undefined);
      return c.json(await turn, 200);
    } catch (error) {
      if (!(error instanceof RapportError) || error.code !== 'article.unreadable') throw error;
      return c.json({ outcome: 'refused' as const, reason: error.message }, 200);
    }
  });
}

function fetched(fetchPage: ServerContext['fetchPage'], url: string, signal: AbortSignal) {
  if (fetchPage !== undefined) return fetchPage(url, signal);
  throw new RapportError('request.invalid', 'This server fetches nothing from the web.', {
    suggestions: ['Start it with `rapport serve --fetch`, or paste the text of the article.'],
  });
}
