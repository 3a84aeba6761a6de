// The same tasks as a programmer would write them by hand over the columns, knowing how they lie: what
// the engine is measured against. Keys are the ids of tasks.ts.

import { byCodeUnit } from '../../src/model/index.ts';
import { EDGE_TYPES } from '../../src/ontology/index.ts';
import { type GraphColumns, partitionPoint, StringTable } from '../../src/query/index.ts';

/** What the tasks are asked with. */
export interface Asked {
  readonly name: string;
  readonly other: string;
  readonly from: string;
  readonly to: string;
  readonly prefix: string;
}

type Rows = readonly (readonly unknown[])[];

/** The loops over one graph, by task. */
export function handLoops(columns: GraphColumns, asked: Asked): ReadonlyMap<string, () => Rows> {
  const { byName, starts, ends, edgeTypes } = columns;
  const names = textColumn(columns.nodeProperties.get('name'));
  const dates = textColumn(columns.edgeProperties.get('date'));
  const mentions = numbersOf(columns);
  const nameAt = (place: number) => names.at(byName[place] ?? 0);
  const firstNamed = (name: string) =>
    partitionPoint(0, byName.length, (place) => byCodeUnit(nameAt(place), name) < 0);
  const nodeNamed = (name: string) => byName[firstNamed(name)] ?? 0;
  const typeRange = (type: (typeof EDGE_TYPES)[number]) => {
    const at = EDGE_TYPES.indexOf(type);
    return [edgeTypes[at] ?? 0, edgeTypes[at + 1] ?? 0] as const;
  };
  const typeNames = typesOf(edgeTypes);
  const part = (side: 'out' | 'in', node: number) => {
    const { offsets, edges } = columns[side];
    return edges.subarray(offsets[node], offsets[node + 1]);
  };
  /** The edges of one type within the edges of a node. */
  const partOf = (side: 'out' | 'in', node: number, [first, last]: readonly [number, number]) => {
    const all = part(side, node);
    const from = partitionPoint(0, all.length, (at) => (all[at] ?? 0) < first);
    return all.subarray(
      from,
      partitionPoint(from, all.length, (at) => (all[at] ?? 0) < last),
    );
  };

  return new Map<string, () => Rows>([
    [
      'neighbours of a node',
      () => {
        const node = nodeNamed(asked.name);
        const rows: unknown[][] = [];
        for (const edge of part('out', node))
          rows.push([names.at(ends[edge] ?? 0), typeNames(edge)]);
        // An edge from a node to itself is one edge, though it stands on both sides.
        for (const edge of part('in', node))
          if (starts[edge] !== node) rows.push([names.at(starts[edge] ?? 0), typeNames(edge)]);
        return rows;
      },
    ],
    [
      'who met whom in a month, the first 50',
      () => {
        const [first, last] = typeRange('MET');
        const rows: unknown[][] = [];
        let edge = partitionPoint(first, last, (at) => dates.at(at) < asked.from);
        for (; edge < last && dates.at(edge) < asked.to && rows.length < 50; edge++) {
          rows.push([names.at(starts[edge] ?? 0), names.at(ends[edge] ?? 0), dates.at(edge)]);
        }
        return rows;
      },
    ],
    [
      'who was at the same events',
      () => {
        const actorIn = typeRange('ACTOR_IN');
        const times = new Map<number, number>();
        for (const edge of partOf('out', nodeNamed(asked.name), actorIn)) {
          for (const other of partOf('in', ends[edge] ?? 0, actorIn)) {
            const person = starts[other] ?? 0;
            if (other !== edge) times.set(person, (times.get(person) ?? 0) + 1);
          }
        }
        return [...times]
          .map(([person, count]) => [names.at(person), count] as const)
          .sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))
          .slice(0, 20);
      },
    ],
    [
      'shortest path, at most 6 steps',
      () => {
        const steps = distance(nodeNamed(asked.name), nodeNamed(asked.other), {
          columns,
          limit: 6,
        });
        return steps === undefined ? [] : [[steps]];
      },
    ],
    [
      'triangles among the thousand most mentioned',
      () => {
        const met = typeRange('MET');
        let found = 0;
        for (let a = 0; a < (columns.nodeTypes[1] ?? 0); a++) {
          if ((mentions[a] ?? 0) <= 100) continue;
          for (const first of partOf('out', a, met)) {
            const b = ends[first] ?? 0;
            if ((mentions[b] ?? 0) <= 100) continue;
            for (const second of partOf('out', b, met)) {
              const c = ends[second] ?? 0;
              if (second === first || (mentions[c] ?? 0) <= 100) continue;
              for (const third of partOf('out', c, met)) {
                if (ends[third] === a && third !== first && third !== second) found++;
              }
            }
          }
        }
        return [[found]];
      },
    ],
    [
      'names that begin so',
      () => {
        const rows: unknown[][] = [];
        for (let place = firstNamed(asked.prefix); rows.length < 20; place++) {
          const name = nameAt(place);
          if (!name.startsWith(asked.prefix)) break;
          rows.push([name]);
        }
        return rows;
      },
    ],
    [
      'counts by type and month',
      () => {
        const rows: (readonly [string, string, number])[] = [];
        for (const type of EDGE_TYPES) {
          const [first, last] = typeRange(type);
          const months = new Map<string, number>();
          for (let edge = first; edge < last; edge++) {
            const month = dates.at(edge).slice(0, 7);
            if (month !== '') months.set(month, (months.get(month) ?? 0) + 1);
          }
          for (const [month, times] of months) rows.push([type, month, times]);
        }
        return rows.sort((a, b) => byCodeUnit(a[0], b[0]) || byCodeUnit(a[1], b[1]));
      },
    ],
  ]);

  function typesOf(offsets: Uint32Array): (edge: number) => string {
    return (edge) =>
      EDGE_TYPES[partitionPoint(0, offsets.length, (at) => (offsets[at] ?? 0) <= edge) - 1] ?? '';
  }

  function numbersOf({ nodeProperties }: GraphColumns): Float64Array {
    const column = textColumn(nodeProperties.get('mentions'));
    const read = (node: number) => Number(JSON.parse(column.at(node) || '{}').integer ?? 0);
    return Float64Array.from({ length: byName.length }, (_, node) => read(node));
  }
}

type Block = ReturnType<GraphColumns['nodeProperties']['get']>;

/** A column of words; the few words of a small one are decoded beforehand. */
function textColumn(block: Block): { readonly at: (row: number) => string } {
  if (block === undefined || !('codes' in block)) return { at: () => '' };
  const { codes } = block;
  const table = new StringTable(block.words);
  if (table.size > 1 << 16) return { at: (row) => table.get((codes[row] ?? 0) - 1) };
  const words = ['', ...Array.from({ length: table.size }, (_, index) => table.get(index))];
  return { at: (row) => words[codes[row] ?? 0] ?? '' };
}

/** Breadth first from both sides by turns, the smaller front first. */
function distance(
  from: number,
  to: number,
  { columns, limit }: { readonly columns: GraphColumns; readonly limit: number },
): number | undefined {
  if (from === to) return 0;
  const { starts, ends, out } = columns;
  const side = new Int8Array(out.offsets.length);
  side[from] = 1;
  side[to] = 2;
  let fronts: [number[], number[]] = [[from], [to]];
  for (let steps = 1; steps <= limit; steps++) {
    const turn = fronts[0].length <= fronts[1].length ? 0 : 1;
    const next: number[] = [];
    for (const node of fronts[turn]) {
      for (const [adjacency, other] of [
        [out, ends],
        [columns.in, starts],
      ] as const) {
        const last = adjacency.offsets[node + 1] ?? 0;
        for (let at = adjacency.offsets[node] ?? 0; at < last; at++) {
          const reached = other[adjacency.edges[at] ?? 0] ?? 0;
          if (side[reached] === 2 - turn) return steps;
          if (side[reached] !== 0) continue;
          side[reached] = turn + 1;
          next.push(reached);
        }
      }
    }
    fronts = turn === 0 ? [next, fronts[1]] : [fronts[0], next];
  }
  return undefined;
}
