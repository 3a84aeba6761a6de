// The steps that follow edges from a bound node: one edge, or a run of edges.

import type { EdgeId, NodeId } from '../source.ts';
import { type Budget, MAX_HOPS } from './budget.ts';
import type { Context } from './context.ts';
import { QueryError } from './fail.ts';
import { edgeFits, edgeIn, edgesIn, type Fits, nodeFits, nodeIn } from './fits.ts';
import { Hops } from './hops.ts';
import { joinEdge } from './join-edge.ts';
import type { MatchState, Runner } from './match-state.ts';
import type { EdgePart, NodePart } from './pattern-parts.ts';
import type { PropertyProbe } from './property-probe.ts';
import type { Row } from './scope.ts';
import type { Value } from './value.ts';

/** What an expansion goes from and to. */
export interface Expansion {
  readonly edge: EdgePart;
  readonly fromLeft: boolean;
  readonly target: NodePart;
  readonly targetBound: boolean;
  /** A lookup that spares edges where a node has many. */
  readonly probe?: PropertyProbe;
}

/** Follows one edge from a bound node. */
export function expandEdge(expansion: Expansion, context: Context, next: Runner): Runner {
  const { edge, fromLeft, target, targetBound } = expansion;
  if (targetBound) return joinEdge(edge, context, next);
  const { budget } = context;
  const fromSlot = fromLeft ? edge.left : edge.right;
  const hops = new Hops(edge, fromLeft, context.source);
  const fits = edgeFits(edge, context);
  const fitsTarget = nodeFits(target, context);
  // What the visit below works on, set anew for every row.
  let state: MatchState = { row: [], used: [] };
  let wanted: EdgeId | undefined;
  const visit = (id: EdgeId, other: NodeId): boolean => {
    budget.step();
    if (wanted !== undefined && wanted !== id) return true;
    const { row, used } = state;
    if (used.includes(id) || fits?.(id, row) === false) return true;
    if (fitsTarget?.(other, row) === false) return true;
    if (!edge.bound) row[edge.slot] = { kind: 'edge', id };
    if (!target.isUnseen) row[target.slot] = { kind: 'node', id: other };
    used.push(id);
    const goesOn = next(state);
    used.pop();
    return goesOn;
  };
  return (current) => {
    const from = nodeIn(current.row, fromSlot);
    if (from === undefined) return true;
    wanted = edge.bound ? edgeIn(current.row, edge.slot) : undefined;
    if (edge.bound && wanted === undefined) return true;
    state = current;
    return hops.visit(from, visit, narrowOf(expansion, current.row));
  };
}

function narrowOf({ probe }: Expansion, row: Row): Parameters<Hops['visit']>[2] {
  const lookups = probe?.lookups(row);
  const [lookup] = lookups ?? [];
  if (probe === undefined || lookup === undefined || lookups?.length !== 1) return undefined;
  return { property: probe.property, lookup };
}

/** Follows runs of edges from a bound node, each edge at most once, shorter runs first on each way. */
export function expandRun(expansion: Expansion, context: Context, next: Runner): Runner {
  const { edge, fromLeft, target } = expansion;
  const means: WalkMeans = {
    budget: context.budget,
    hops: new Hops(edge, fromLeft, context.source),
    fits: edgeFits(edge, context),
    fitsTarget: nodeFits(target, context),
  };
  return (state) => new RunWalk(expansion, means, next, state).start();
}

/** What every walk of a run goes by. */
interface WalkMeans {
  readonly budget: Budget;
  readonly hops: Hops;
  readonly fits: Fits<EdgeId> | undefined;
  readonly fitsTarget: Fits<NodeId> | undefined;
}

class RunWalk {
  readonly #expansion: Expansion;
  readonly #means: WalkMeans;
  readonly #next: Runner;
  readonly #state: MatchState;
  readonly #run: EdgeId[] = [];
  /** A list of relationships that is bound already is the only run there is. */
  readonly #wanted: readonly EdgeId[] | undefined;

  constructor(expansion: Expansion, means: WalkMeans, next: Runner, state: MatchState) {
    this.#expansion = expansion;
    this.#means = means;
    this.#next = next;
    this.#state = state;
    const { edge, fromLeft } = expansion;
    const ids = edge.bound ? edgesIn(state.row, edge.slot) : undefined;
    this.#wanted = fromLeft ? ids : ids?.toReversed();
  }

  start(): boolean {
    const { edge, fromLeft } = this.#expansion;
    const from = nodeIn(this.#state.row, fromLeft ? edge.left : edge.right);
    return from === undefined ? true : this.#walk(from);
  }

  #walk(at: NodeId): boolean {
    const { edge } = this.#expansion;
    const { min, max } = edge.length ?? { min: 1, max: 1 };
    const { length } = this.#run;
    const least = this.#wanted?.length ?? min;
    if (length >= least && this.#reaches(at) && !this.#give(at)) return false;
    if (length >= Math.min(max, this.#wanted?.length ?? max)) return true;
    if (length >= MAX_HOPS) throw tooLong();
    return this.#means.hops.visit(at, (id, other) => this.#step(id, other));
  }

  #step(id: EdgeId, other: NodeId): boolean {
    const { row, used } = this.#state;
    this.#means.budget.step();
    if (this.#wanted !== undefined && id !== this.#wanted[this.#run.length]) return true;
    if (used.includes(id) || this.#means.fits?.(id, row) === false) return true;
    used.push(id);
    this.#run.push(id);
    const goesOn = this.#walk(other);
    this.#run.pop();
    used.pop();
    return goesOn;
  }

  #reaches(node: NodeId): boolean {
    const { target, targetBound } = this.#expansion;
    const { row } = this.#state;
    if (targetBound) return nodeIn(row, target.slot) === node;
    return this.#means.fitsTarget?.(node, row) !== false;
  }

  #give(id: NodeId): boolean {
    const { edge, fromLeft, target, targetBound } = this.#expansion;
    const { row } = this.#state;
    const ordered = fromLeft ? this.#run : this.#run.toReversed();
    row[edge.slot] = ordered.map((one): Value => ({ kind: 'edge', id: one }));
    if (!targetBound) row[target.slot] = { kind: 'node', id };
    return this.#next(this.#state);
  }
}

function tooLong(): Error {
  return new QueryError(
    'too-much',
    `a path is longer than ${MAX_HOPS.toLocaleString('en-US')} relationships; give an upper bound, as in *1..5`,
    { code: 'query.limit' },
  );
}
