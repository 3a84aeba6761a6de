// A context in, the whole HTTP application out: the guards, the API, and the explorer's files.

import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { RapportError } from '../model/index.ts';
import { EVENTS, FACTS, NODES, PROJECTIONS, ROLE_EDGES } from '../ontology/index.ts';
import type { GraphSnapshot, ServerContext } from './context.ts';
import { downloadGraph } from './download-graph.ts';
import { createErrorHandler, toErrorBody } from './error-reply.ts';
import { localHostOnly, pageHeaders, sameOriginPosts, smallBodies } from './guard.ts';
import * as routes from './routes.ts';
import { createSearch } from './search.ts';
import { explorerFiles, notFoundPage } from './static-files.ts';
import { viewArticle, viewArticles } from './views/article-view.ts';
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
  app.use(pageHeaders(), localHostOnly(), sameOriginPosts(), smallBodies(), compress());
  app.use('/api/*', alwaysAsk);
  app.use('/api/graph', etag());
  app.route('/', createApi(context));
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Rapport',
      version: context.version,
      description: 'A graph of who did what to whom, read from articles, with the words of each.',
    },
  });
  app.get('/*', explorerFiles(context.webFolder));
  app.notFound((c) => {
    if (!c.req.path.startsWith('/api')) return notFoundPage(c);
    return c.json(toErrorBody(noSuchAddress(c.req.path)), 404);
  });
  app.onError(createErrorHandler((error) => context.onUnexpected?.(error)));
  return app;
}

function createApi(context: ServerContext) {
  const searchOf = oncePerSnapshot(({ graph }) => createSearch(graph));
  return new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(routes.healthRoute, async (c) => {
      const { graph } = await context.snapshot();
      const articles = graph.filterNodes((_, { type }) => type === 'article').length;
      const { order: nodes, size: edges } = graph;
      return c.json(
        { status: 'ok' as const, version: context.version, articles, nodes, edges },
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
    .openapi(routes.searchRoute, async (c) => {
      const { q: text, limit, type } = c.req.valid('query');
      return c.json(searchOf(await context.snapshot())({ text, limit, type }), 200);
    })
    .openapi(routes.articlesRoute, async (c) =>
      c.json({ articles: viewArticles((await context.snapshot()).graph) }, 200),
    )
    .openapi(routes.articleRoute, async (c) =>
      c.json(readArticle(await context.snapshot(), c.req.valid('param').key), 200),
    )
    .openapi(routes.queryRoute, async (c) => {
      const { query, parameters = {} } = c.req.valid('json');
      return c.json((await context.snapshot()).ask(query, parameters), 200);
    })
    .openapi(routes.examplesRoute, async (c) =>
      c.json({ questions: (await context.snapshot()).exampleQuestions() }, 200),
    )
    .openapi(routes.exportRoute, async (c) =>
      downloadGraph((await context.snapshot()).graph, c.req.valid('param').format),
    );
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

function noSuchAddress(path: string): RapportError {
  return new RapportError('not-found', `There is nothing at ${path.slice(0, 200)}.`, {
    suggestions: ['GET /api/openapi.json lists every address.'],
  });
}

function refuseInvalid(result: { success: boolean; error?: { issues: readonly Issue[] } }): void {
  if (result.success || result.error === undefined) return;
  const [first] = result.error.issues;
  const where = first?.path.map(String).join('.') || 'request';
  throw new RapportError('request.invalid', `${where}: ${first?.message ?? 'is not valid'}.`, {
    suggestions: ['GET /api/openapi.json says what each address takes.'],
  });
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function oncePerSnapshot<T>(make: (snapshot: GraphSnapshot) => T): (snapshot: GraphSnapshot) => T {
  const made = new WeakMap<GraphSnapshot, { readonly value: T }>();
  return (snapshot) => {
    const known = made.get(snapshot);
    if (known !== undefined) return known.value;
    const value = make(snapshot);
    made.set(snapshot, { value });
    return value;
  };
}
