// A skeleton of a large graph in; places to start from, out: communities first, then their members around
// the middle of each. Method: label propagation in the order of nodes finds communities; ForceAtlas2
// lays out the graph of communities; members stand in a disc whose area is their number.
// Source: Raghavan, Albert and Kumara, "Near linear time algorithm to detect community structures in
// large-scale networks", Physical Review E 76, 2007; Walshaw, "A Multilevel Algorithm for Force-Directed
// Graph-Drawing", Journal of Graph Algorithms and Applications 7(3), 2003.

import type { Point } from './spread-out.ts';

/** Who is tied to whom, and how strongly, by number; each pair is told from both its ends. */
export type Ties = readonly (readonly (readonly [other: number, weight: number])[])[];

/** Lays out a small graph of `order` nodes from where they start. */
export type LayOutCoarse = (
  order: number,
  ties: ReadonlyMap<number, ReadonlyMap<number, number>>,
) => readonly Point[];

const ROUNDS = 8;
/** A community of more than this share of all says nothing about where its members belong. */
const MAX_SHARE = 0.4;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where each node starts; undefined where the graph does not fall into communities.
 * Cost: near linear in ties, besides the layout of the communities.
 */
export function communityStart(
  ties: Ties,
  layOutCoarse: LayOutCoarse,
): readonly Point[] | undefined {
  const labels = propagate(ties);
  const members = membersOf(labels);
  const largest = Math.max(...[...members.values()].map(({ length }) => length));
  if (members.size < 2 || largest > ties.length * MAX_SHARE) return undefined;
  const numbers = new Map([...members.keys()].map((label, at) => [label, at] as const));
  const centres = layOutCoarse(members.size, coarseTies(ties, labels, numbers));
  const spacing = spacingOf(centres);
  const start = new Array<Point>(ties.length).fill({ x: 0, y: 0 });
  for (const [label, nodes] of members) {
    const centre = centres[numbers.get(label) ?? 0] ?? { x: 0, y: 0 };
    const share = Math.sqrt(nodes.length / (ties.length / members.size));
    nodes.forEach((node, at) => {
      const radius = spacing * 0.45 * share * Math.sqrt((at + 0.5) / nodes.length);
      const angle = at * GOLDEN_ANGLE;
      start[node] = {
        x: centre.x + radius * Math.cos(angle),
        y: centre.y + radius * Math.sin(angle),
      };
    });
  }
  return start;
}

/** Each node takes the label most of its neighbours bear; of equals the smallest. */
function propagate(ties: Ties): Uint32Array {
  const labels = Uint32Array.from(ties, (_, node) => node);
  for (let round = 0; round < ROUNDS; round += 1) {
    let changed = 0;
    ties.forEach((around, node) => {
      const best = strongest(around, labels);
      if (best === undefined || best === labels[node]) return;
      labels[node] = best;
      changed += 1;
    });
    if (changed === 0) break;
  }
  return labels;
}

function strongest(
  around: readonly (readonly [number, number])[],
  labels: Uint32Array,
): number | undefined {
  const weights = new Map<number, number>();
  for (const [other, weight] of around) {
    const label = labels[other] ?? 0;
    weights.set(label, (weights.get(label) ?? 0) + weight);
  }
  let best: number | undefined;
  let most = 0;
  for (const [label, weight] of weights)
    if (weight > most || (weight === most && best !== undefined && label < best)) {
      best = label;
      most = weight;
    }
  return best;
}

function membersOf(labels: Uint32Array): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>();
  labels.forEach((label, node) => {
    const held = members.get(label);
    if (held === undefined) members.set(label, [node]);
    else held.push(node);
  });
  return members;
}

function coarseTies(
  ties: Ties,
  labels: Uint32Array,
  numbers: ReadonlyMap<number, number>,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const coarse = new Map<number, Map<number, number>>();
  const numberAt = (node: number): number => numbers.get(labels[node] ?? 0) ?? 0;
  ties.forEach((around, node) => {
    const a = numberAt(node);
    for (const [other, weight] of around) {
      const b = numberAt(other);
      if (a >= b) continue;
      const row = coarse.get(a) ?? new Map<number, number>();
      row.set(b, (row.get(b) ?? 0) + weight);
      coarse.set(a, row);
    }
  });
  return coarse;
}

/** Mean room of a community: the side of the square that each would have. */
function spacingOf(points: readonly Point[]): number {
  let [left, right, bottom, top] = [0, 0, 0, 0];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return Math.sqrt(Math.max(1, (right - left) * (top - bottom)) / Math.max(1, points.length));
}
