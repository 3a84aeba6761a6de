// A context in, the addresses where a person corrects the graph out.

import { OpenAPIHono } from '@hono/zod-openapi';
import type { Desk, ListedAct } from '../judge/index.ts';
import { RapportError } from '../model/index.ts';
import type { ServerContext } from './context.ts';
import * as routes from './judging-routes.ts';
import { refuseInvalid } from './refuse-invalid.ts';

/** The routes; they answer 404 where the graph has no store to keep judgements in. */
export function createJudgingApi({ desk }: Pick<ServerContext, 'desk'>) {
  return new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(routes.reviewRoute, async (c) =>
      c.json(await deskOf(desk).review(c.req.valid('query').limit), 200),
    )
    .openapi(routes.mentionsRoute, async (c) => {
      const { key } = c.req.valid('param');
      const mentions = await deskOf(desk).mentions(key);
      const shown = mentions.slice(0, c.req.valid('query').limit);
      return c.json({ key, mentions: shown, total: mentions.length }, 200);
    })
    .openapi(routes.judgementsRoute, async (c) =>
      c.json({ judgements: (await deskOf(desk).list()).map(viewAct) }, 200),
    )
    .openapi(routes.judgeRoute, async (c) => {
      const { reason, ...decision } = c.req.valid('json');
      return c.json(viewAct(await deskOf(desk).judge(decision, reason)), 201);
    })
    .openapi(routes.undoRoute, async (c) => {
      const { seq } = c.req.valid('param');
      await deskOf(desk).undo(seq);
      return c.json({ undone: seq }, 200);
    });
}

function deskOf(desk: Desk | undefined): Desk {
  if (desk !== undefined) return desk;
  throw new RapportError(
    'not-found',
    'This graph has no store, so nothing can be corrected in it.',
    {
      suggestions: ['Build it with `rapport build`, which keeps what was read beside the graph.'],
    },
  );
}

function viewAct({ seq, judgement, standing, nodes }: ListedAct) {
  const { verdict, names = ['', ''] as const, type, edge, score, reason, by, when } = judgement;
  return {
    seq,
    verdict,
    names,
    score,
    reason,
    by,
    standing,
    nodes,
    ...(type === undefined ? {} : { type }),
    ...(when === undefined ? {} : { when }),
    ...(edge === undefined ? {} : { edge: viewEdge(edge) }),
  };
}

function viewEdge({ type, status, title }: NonNullable<ListedAct['judgement']['edge']>) {
  return { type, status, ...(title === undefined ? {} : { title }) };
}
