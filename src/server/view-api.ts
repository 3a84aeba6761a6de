// A context in; the addresses that the page asks as a reader looks around, out: views, neighbours,
// paths, parts and sentences.

import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { GraphSnapshot, ServerContext } from './context.ts';
import { downloadGraph, partOf } from './download-graph.ts';
import { ANY_TIME, failed, json } from './routes.ts';
import * as schemas from './view-schemas.ts';
import { type Box, viewOf } from './views/bounded-view.ts';
import { expandView } from './views/expand-view.ts';
import { evidenceView, partView } from './views/part-view.ts';
import { pathView } from './views/path-view.ts';
import { createPassing, type Passing, type ViewFilters } from './views/view-filters.ts';
import { createViewIndex, type ViewIndex } from './views/view-index.ts';

const body = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});
const SOMETIMES = {
  400: failed('The request is not as it should be.'),
  404: failed('There is no such node.'),
  ...ANY_TIME,
};

const viewRoute = createRoute({
  method: 'get',
  path: '/api/view',
  summary: 'The best of what passes some filters in a part of the picture',
  request: { query: schemas.viewQuery },
  responses: { 200: json(schemas.viewReply, 'At most what a screen can hold.'), ...SOMETIMES },
});

const expandRoute = createRoute({
  method: 'post',
  path: '/api/expand',
  summary: 'The best neighbours of a node that are not on screen',
  request: body(schemas.expandRequest),
  responses: { 200: json(schemas.expandReply, 'At most 25 new nodes.'), ...SOMETIMES },
});

const partRoute = createRoute({
  method: 'post',
  path: '/api/part',
  summary: 'Nodes and edges by key, each edge with both its ends',
  request: body(schemas.partRequest),
  responses: { 200: json(schemas.partReply, 'Those that there are.'), ...SOMETIMES },
});

const evidenceRoute = createRoute({
  method: 'post',
  path: '/api/evidence',
  summary: 'The sentences of edges',
  request: body(schemas.evidenceRequest),
  responses: { 200: json(schemas.evidenceReply, 'In the order of the edges.'), ...SOMETIMES },
});

const exportPartRoute = createRoute({
  method: 'post',
  path: '/api/export/{format}',
  summary: 'A part of the graph as a file to take away',
  request: {
    params: z.object({ format: z.string().openapi({ example: 'gexf' }) }),
    ...body(schemas.exportedPart),
  },
  responses: { 200: { description: 'The file.' }, ...SOMETIMES },
});

const pathRoute = createRoute({
  method: 'get',
  path: '/api/ways',
  summary: 'The shortest ways between two nodes',
  request: { query: schemas.pathQuery },
  responses: { 200: json(schemas.pathReply, 'At most three, best borne first.'), ...SOMETIMES },
});

/** What answers a request that is not of the promised shape. */
export type RefuseInvalid = NonNullable<
  NonNullable<ConstructorParameters<typeof OpenAPIHono>[0]>['defaultHook']
>;

interface Views {
  readonly index: ViewIndex;
  readonly passing: (filters: ViewFilters) => Passing;
}

/** The addresses of the explorer; `refuse` answers a request that is not of the promised shape. */
export function createViewApi(context: ServerContext, refuse: RefuseInvalid) {
  const known = new WeakMap<GraphSnapshot, Views>();
  const views = async (): Promise<Views> => {
    const snapshot = await context.snapshot();
    const made = known.get(snapshot) ?? viewsOf(snapshot);
    known.set(snapshot, made);
    return made;
  };
  return new OpenAPIHono({ defaultHook: refuse })
    .openapi(viewRoute, async (c) => {
      const { index, passing } = await views();
      const { box, ...filters } = c.req.valid('query');
      return c.json(viewOf(index, passing(toFilters(filters)), { box: toBox(box) }), 200);
    })
    .openapi(expandRoute, async (c) => {
      const { index, passing } = await views();
      const { filters, ...request } = c.req.valid('json');
      return c.json(expandView(index, passing(toFilters(filters)), request), 200);
    })
    .openapi(partRoute, async (c) =>
      c.json(partView((await views()).index, c.req.valid('json')), 200),
    )
    .openapi(evidenceRoute, async (c) => {
      const { edges, limit } = c.req.valid('json');
      return c.json(evidenceView((await views()).index, edges, limit), 200);
    })
    .openapi(exportPartRoute, async (c) => {
      const { graph } = await context.snapshot();
      return downloadGraph(partOf(graph, c.req.valid('json')), c.req.valid('param').format);
    })
    .openapi(pathRoute, async (c) => {
      const { from, to } = c.req.valid('query');
      return c.json(pathView((await views()).index, from, to), 200);
    });
}

function viewsOf({ graph }: GraphSnapshot): Views {
  const index = createViewIndex(graph);
  return { index, passing: createPassing(index) };
}

function toFilters(given: Omit<z.output<typeof schemas.viewQuery>, 'box'>): ViewFilters {
  return { ...given, loose: given.loose === 'shown', undated: given.undated === 'shown' };
}

function toBox(numbers: readonly number[] | undefined): Box | undefined {
  if (numbers === undefined) return undefined;
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers;
  return [left, bottom, right, top];
}
