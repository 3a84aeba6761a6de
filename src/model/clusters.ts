// Items and links in, clusters out: the smaller number stands for both, with path halving.
// Source: Tarjan and van Leeuwen 1984, "Worst-case analysis of set union algorithms".

/** A partition of the numbers 0 to size - 1. */
export interface Clusters {
  /** The representative of a number: the smallest of its cluster. */
  readonly find: (item: number) => number;
  /** Makes two clusters one. */
  readonly union: (a: number, b: number) => void;
}

/** Starts with every number alone. */
export function createClusters(size: number): Clusters {
  const parent = Array.from({ length: size }, (_, index) => index);
  const find = (item: number): number => {
    let at = item;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  const union = (a: number, b: number) => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y) as [number, number];
    parent[high] = low;
  };
  return { find, union };
}

/** The clusters as lists, in order of their smallest member. */
export function listClusters(clusters: Clusters, size: number): readonly (readonly number[])[] {
  const lists = new Map<number, number[]>();
  for (let item = 0; item < size; item += 1) {
    const root = clusters.find(item);
    const list = lists.get(root);
    if (list === undefined) lists.set(root, [item]);
    else list.push(item);
  }
  return [...lists.values()];
}
