// Items with the cluster that the data and the system put them in, in; B3 precision, recall and F1 out.
//
// @source Bagga and Baldwin 1998, "Algorithms for scoring coreference chains"

import { groupBy } from '../../src/model/index.ts';
import type { Scores } from './tally.ts';

/** One mention: the thing it is, and the node it was given; none where the system did not find it. */
export interface ClusteredItem {
  readonly gold: string;
  readonly found?: string;
}

/** Each item counts alike; an item that was not found is a cluster of its own. */
export function bCubed(items: readonly ClusteredItem[]): Scores {
  const things = [...groupBy(items, ({ gold }) => gold).values()];
  const nodes = [...groupBy(items.filter(isFound), ({ found }) => found).values()];
  const lost = items.length - items.filter(isFound).length;
  const inside = nodes.reduce((sum, node) => sum + squares(node, ({ gold }) => gold), 0);
  const precision = mean(inside + lost, items.length);
  const recall = mean(
    things.reduce((sum, thing) => sum + keptTogether(thing), 0),
    items.length,
  );
  return { precision, recall, f1: mean(2 * precision * recall, precision + recall) };
}

function isFound(item: ClusteredItem): item is Required<ClusteredItem> {
  return item.found !== undefined;
}

/** The sum over the items of a thing of the share of it that lies in the item's node. */
function keptTogether(thing: readonly ClusteredItem[]): number {
  const found = thing.filter(isFound);
  const kept = found.length === 0 ? 0 : squares(found, (item) => item.found) * found.length;
  return (kept + thing.length - found.length) / thing.length;
}

/** The sum over the items of a cluster of the share of it that is of their part. */
function squares<T>(cluster: readonly T[], partOf: (item: T) => string): number {
  const parts = [...groupBy(cluster, partOf).values()];
  return parts.reduce((sum, { length }) => sum + (length * length) / cluster.length, 0);
}

function mean(sum: number, count: number): number {
  return count === 0 ? 0 : sum / count;
}
