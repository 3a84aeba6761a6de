// Articles and judgements in, the graph that both come to out, for tests.

import { toJson } from '../../src/export/index.ts';
import { projectGraph } from '../../src/graph/project.ts';
import { type Decision, type Judging, judgeCorpus, judgementsFor } from '../../src/judge/index.ts';
import type { ArticleReading, Judgement } from '../../src/model/index.ts';
import { resolveJudged } from '../../src/resolve/index.ts';

/** The graph of some articles under some judgements, and its bytes. */
export interface World extends Judging {
  readonly bytes: string;
}

/** Resolves, judges and draws. */
export function worldOf(
  articles: readonly ArticleReading[],
  judgements: readonly Judgement[] = [],
): World {
  const corpus = judgeCorpus(articles, judgements);
  const resolved = resolveJudged(articles, judgements);
  const graph = projectGraph(resolved.articles, resolved.resolution);
  return { corpus, graph, bytes: toJson(graph) };
}

/** The judgements that a decision over a world comes to. */
export function decide(
  world: World,
  decision: Decision,
  when = '2026-01-02T10:00:00.000Z',
): readonly Judgement[] {
  return judgementsFor(world, decision, { reason: 'test', when });
}

/** Keys of the nodes of a label. */
export function keysOf({ graph }: World, label: string): readonly string[] {
  return graph.filterNodes((_, attributes) => attributes.label === label);
}

/** Keys of the edges of a type. */
export function edgesOf({ graph }: World, type: string): readonly string[] {
  return graph.filterEdges((_, attributes) => attributes.type === type);
}
