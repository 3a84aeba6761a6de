// A path pattern whose parts are bound in, the path as a value out.

import type { NodeId } from '../source.ts';
import type { Context } from './context.ts';
import { edgesIn, nodeIn } from './fits.ts';
import type { Runner } from './match-state.ts';
import type { PathPart } from './pattern-parts.ts';
import type { Row } from './scope.ts';
import type { PathValue } from './value.ts';

/** Binds a path whose nodes and edges are bound, and goes on. */
export function buildPath(
  path: PathPart,
  slot: number,
  context: Context,
): (next: Runner) => Runner {
  return (next) => (state) => {
    const built = pathOf(path, state.row, context);
    if (built === undefined) return true;
    state.row[slot] = built;
    return next(state);
  };
}

function pathOf(path: PathPart, row: Row, { source }: Context): PathValue | undefined {
  const first = nodeIn(row, path.first);
  if (first === undefined) return undefined;
  const nodes: NodeId[] = [first];
  const edges = path.edges.flatMap(({ slot }) => edgesIn(row, slot));
  for (const edge of edges) {
    const at = nodes.at(-1);
    const start = source.startOf(edge);
    nodes.push(start === at ? source.endOf(edge) : start);
  }
  return { kind: 'path', nodes, edges };
}
