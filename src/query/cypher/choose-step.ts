// What is bound and what is open of a pattern in, the cheapest next step out. Method: greedy. From
// what is bound, the edge with the fewest hops; where nothing leads on, a new beginning at the node or
// the edge with the fewest candidates.

import {
  type ChosenAccess,
  cheapest,
  chooseAccess,
  chooseEdgeProbe,
  countEdges,
  type Known,
} from './choose-access.ts';
import type { EdgePart, NodePart, PathPart, PatternParts } from './pattern-parts.ts';
import type { EdgeScan } from './scan-edges.ts';

/** A pattern half planned. */
export interface Open extends Known {
  readonly parts: PatternParts;
  /** Edges not followed yet, and paths not built yet. */
  readonly edges: readonly EdgePart[];
  readonly paths: readonly PathPart[];
}

/** What to do next. */
export type NextStep =
  | { readonly kind: 'follow'; readonly edge: EdgePart }
  | { readonly kind: 'shortest'; readonly path: PathPart }
  | { readonly kind: 'edge'; readonly scan: EdgeScan }
  | { readonly kind: 'node'; readonly node: NodePart; readonly chosen: ChosenAccess };

/** The next step; undefined where everything is bound. */
export function chooseStep(open: Open): NextStep | undefined {
  const { bound } = open;
  const reached = open.edges.filter(({ left, right }) => bound.has(left) || bound.has(right));
  const edge = cheapest(reached, (candidate) => followCost(candidate, open));
  if (edge !== undefined) return { kind: 'follow', edge };
  const path = open.paths.find(({ shortest, edges: [run] }) => {
    const ends = run !== undefined && bound.has(run.left) && bound.has(run.right);
    return shortest !== undefined && ends;
  });
  return path === undefined ? beginning(open) : { kind: 'shortest', path };
}

function followCost(edge: EdgePart, open: Open): number {
  const { left, right, length, bound } = edge;
  if (bound || (open.bound.has(left) && open.bound.has(right))) return length === undefined ? 0 : 2;
  return (1 + hopsOf(edge, open)) * (length === undefined ? 1 : 100);
}

/** Edges of the pattern at one node, on average. */
function hopsOf(edge: EdgePart, { context: { source } }: Open): number {
  return countEdges(edge, source) / Math.max(1, source.nodeCount);
}

/** A part of the pattern that nothing bound leads to. */
function beginning(open: Open): NextStep | undefined {
  const nodes = [...open.parts.nodes.values()]
    .filter(({ slot }) => !open.bound.has(slot))
    .map((node) => ({ node, chosen: chooseAccess(node, open) }));
  const first = cheapest(nodes, ({ chosen }) => chosen.cost);
  if (first === undefined) return undefined;
  const found = cheapest(scansOf(open), ({ cost }) => cost);
  const byEdge = found !== undefined && found.cost < costFrom(first.node, first.chosen.cost, open);
  return byEdge ? { kind: 'edge', scan: found.scan } : { kind: 'node', ...first };
}

interface ChosenScan {
  readonly scan: EdgeScan;
  readonly cost: number;
}

function scansOf(open: Open): readonly ChosenScan[] {
  const { edges, parts } = open;
  return edges.flatMap((edge): readonly ChosenScan[] => {
    const [left, right] = [parts.nodes.get(edge.left), parts.nodes.get(edge.right)];
    if (edge.length !== undefined || left === undefined || right === undefined) return [];
    if (edge.bound) return [{ scan: { edge, left, right }, cost: 1 }];
    const every = { scan: { edge, left, right }, cost: countEdges(edge, open.context.source) };
    const chosen = chooseEdgeProbe(edge, open);
    const way =
      chosen === undefined || chosen.cost > every.cost
        ? every
        : { scan: { edge, left, right, probe: chosen.probe }, cost: chosen.cost };
    return [{ ...way, cost: way.cost * ways(edge) }];
  });
}

/** What it costs to find a node and to follow its first edge. */
function costFrom({ slot }: NodePart, cost: number, open: Open): number {
  const mine = open.edges.filter(({ left, right }) => left === slot || right === slot);
  if (mine.length === 0) return 0;
  return cost * (1 + Math.min(...mine.map((edge) => hopsOf(edge, open) * ways(edge))));
}

function ways({ direction }: EdgePart): number {
  return direction === 'both' ? 2 : 1;
}
