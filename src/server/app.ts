// A context in, the whole HTTP application out: the guards, the API, and the explorer's files.

import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { RapportError } from '../model/index.ts';
import { EVENTS, FACTS, NODES, PROJECTIONS, ROLE_EDGES } from '../ontology/index.ts';
import { createArticleApi } from './article-api.ts';
import type { GraphSnapshot, ServerContext } from './context.ts';
import { downloadGraph } from './download-graph.ts';
import { createErrorHandler, toErrorBody } from './error-reply.ts';
import { localHostOnly, pageHeaders, sameOriginPosts, smallBodies } from './guard.ts';
import { createJudgingApi } from './judging-api.ts';
import { createQueryApi } from './query-api.ts';
import { refuseInvalid } from './refuse-invalid.ts';
import * as routes from './routes.ts';
import { searchIn } from './search.ts';
import { explorerFiles, notFoundPage } from './static-files.ts';
import { createViewApi } from './view-api.ts';
import { viewArticle, viewArticles } from './views/article-view.ts';
import { viewExplanation } from './views/explanation-view.ts';
import { notFound, viewEdge, viewEntity, viewGraph } from './views/graph-view.ts';
import { viewOntology } from './views/ontology-view.ts';

const ONTOLOGY = viewOntology({
  nodes: NODES,
  facts: FACTS,
  projections: PROJECTIONS,
  roles: ROLE_EDGES,
  events: EVENTS,
});

/** The application's routes as a type, for a client that shares it. */
export type AppType = ReturnType<typeof createApi>;

/** The application; it holds no state but what `context` gives. */
export function createApp(context: ServerContext) {
  const app = new OpenAPIHono();
  const api = createApi(context);
  api.doc31('/api/openapi.json', describeApi(context.version));
  app.use(pageHeaders(), localHostOnly(), sameOriginPosts(), smallBodies(), compress());
  app.use('/api/*', alwaysAsk, methodNotAllowed({ app: api, onMethodNotAllowed: refuseMethod }));
  app.use('/api/graph', etag());
  app.use('/api/view', etag());
  app.route('/', api);
  app.get('/*', explorerFiles(context.webFolder));
  app.notFound((c) => {
    if (!c.req.path.startsWith('/api')) return notFoundPage(c);
    return c.json(toErrorBody(noSuchAddress(c.req.path)), 404);
  });
  app.onError(createErrorHandler((error) => context.onUnexpected?.(error)));
  return app;
}

function describeApi(version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rapport',
      version,
      description: 'A graph of who did what to whom, read from articles, with the words of each.',
    },
    servers: [{ url: '/', description: 'Where `rapport serve` runs.' }],
  };
}

function createApi(context: ServerContext) {
  return new OpenAPIHono({ defaultHook: refuseInvalid })
    .route('/', createViewApi(context, refuseInvalid))
    .route('/', createArticleApi(context, refuseInvalid))
    .openapi(routes.healthRoute, async (c) => {
      const { graph } = await context.snapshot();
      const articles = graph.filterNodes((_, { type }) => type === 'article').length;
      const { order: nodes, size: edges } = graph;
      return c.json(
        {
          status: 'ok' as const,
          version: context.version,
          articles,
          correctable: context.desk !== undefined,
          fetches: context.fetchPage !== undefined,
          nodes,
          edges,
        },
        200,
      );
    })
    .openapi(routes.graphRoute, async (c) =>
      c.json(viewGraph((await context.snapshot()).graph), 200),
    )
    .openapi(routes.ontologyRoute, (c) => c.json(ONTOLOGY, 200))
    .openapi(routes.entityRoute, async (c) =>
      c.json(viewEntity((await context.snapshot()).graph, c.req.valid('param').key), 200),
    )
    .openapi(routes.edgeRoute, async (c) =>
      c.json(viewEdge((await context.snapshot()).graph, c.req.valid('param').key), 200),
    )
    .openapi(routes.explanationRoute, async (c) =>
      c.json(viewExplanation(await context.snapshot(), c.req.valid('param').key), 200),
    )
    .openapi(routes.searchRoute, async (c) => {
      const { q: text, limit, type } = c.req.valid('query');
      const { graph } = await context.snapshot();
      return c.json(searchIn(graph, { text, limit, type }), 200);
    })
    .openapi(routes.articlesRoute, async (c) =>
      c.json({ articles: viewArticles((await context.snapshot()).graph) }, 200),
    )
    .openapi(routes.articleRoute, async (c) =>
      c.json(readArticle(await context.snapshot(), c.req.valid('param').key), 200),
    )
    .openapi(routes.examplesRoute, async (c) =>
      c.json({ questions: await (await context.snapshot()).exampleQuestions() }, 200),
    )
    .openapi(routes.exportRoute, async (c) =>
      downloadGraph((await context.snapshot()).graph, c.req.valid('param').format),
    )
    .route('/', createJudgingApi(context))
    .route('/', createQueryApi(context));
}

// A browser keeps a reply, but asks whether the graph has changed before it shows it again.
const alwaysAsk: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-cache');
};

function readArticle({ graph, findArticle }: GraphSnapshot, key: string) {
  const document = graph.hasNode(key) ? findArticle(key) : undefined;
  if (document === undefined) throw notFound('article', key);
  return viewArticle(key, graph.getNodeAttribute(key, 'label'), document);
}

function refuseMethod(c: Context, methods: readonly string[]): Response {
  const allowed = methods.join(', ');
  const message = `${c.req.method} is not possible at ${c.req.path.slice(0, 200)}.`;
  const error = new RapportError('request.invalid', message, {
    suggestions: [`What is possible: ${allowed}.`],
  });
  return c.json(toErrorBody(error), 405, { Allow: allowed });
}

function noSuchAddress(path: string): RapportError {
  return new RapportError('not-found', `There is nothing at ${path.slice(0, 200)}.`, {
    suggestions: ['GET /api/openapi.json lists every address.'],
  });
}
