// The cursor of the keyboard and a key in; where the cursor goes, out: the nearest node in a direction,
// the next neighbour by the number of its sentences, back and forth where it has been.

import { statusWord } from '../panels/words.ts';
import { announcement } from '../state/announcement.ts';
import { type GraphModel, otherEnd } from '../state/model.ts';
import { hovered, type Loaded, visible } from '../state/store.ts';
import { cleanLabel } from './label-text.ts';

const MAX_VISITED = 100;
let visited: readonly string[] = [];
let at = -1;
/** The node whose neighbours N steps through, and where among them it is. */
let round: { readonly of: string; readonly index: number } | undefined;

/** Moves the cursor, and says where it is. */
export function walkTo(key: string, data: Loaded, via?: string): void {
  visited = [...visited.slice(0, at + 1), key].slice(-MAX_VISITED);
  at = visited.length - 1;
  round = undefined;
  stand(key, data, via);
}

function stand(key: string, data: Loaded, via?: string): void {
  hovered.value = key;
  announcement.value = describe(key, data, via);
}

/** "Amara Okafor, person, 63 relations, met Luis Rahman, May 2019, 1 sentence". */
export function describe(key: string, { model, ontology }: Loaded, via?: string): string {
  const node = model.nodes.get(key)?.attributes;
  if (node === undefined) return '';
  const first = `${cleanLabel(node.label)}, ${node.type}, ${node.relations} relations`;
  const edge = via === undefined ? undefined : model.edges.get(via);
  if (edge === undefined) return first;
  const words = ontology.relations.get(edge.attributes.type);
  const isSource = edge.source === key;
  const verb = isSource ? words?.label : words?.inverseLabel;
  const other = model.nodes.get(otherEnd(edge, key))?.attributes.label ?? '';
  const { status, date, evidenceCount } = edge.attributes;
  const parts = [
    first,
    `${verb ?? edge.attributes.type} ${cleanLabel(other)}`,
    ...(status === 'occurred' ? [] : [statusWord(status)]),
    ...(date === undefined ? [] : [date]),
    `${evidenceCount} ${evidenceCount === 1 ? 'sentence' : 'sentences'}`,
  ];
  return parts.join(', ');
}

/** Visible neighbours of a node with the edge to each, those with most sentences first. */
export function rankedNeighbours(
  model: GraphModel,
  key: string,
  among: ReadonlySet<string>,
): readonly { readonly key: string; readonly via: string }[] {
  const best = new Map<string, { readonly via: string; readonly weight: number }>();
  for (const edgeKey of model.edgesOf.get(key) ?? []) {
    const edge = model.edges.get(edgeKey);
    if (edge === undefined || !among.has(edgeKey)) continue;
    const other = otherEnd(edge, key);
    const weight = edge.attributes.evidenceCount;
    if ((best.get(other)?.weight ?? -1) < weight) best.set(other, { via: edgeKey, weight });
  }
  return [...best]
    .sort(([a, x], [b, y]) => y.weight - x.weight || (a < b ? -1 : 1))
    .map(([other, { via }]) => ({ key: other, via }));
}

/** The next or the last neighbour of the node that this began at. */
export function stepRound(from: string, step: 1 | -1, data: Loaded): void {
  const of = round?.of ?? from;
  const around = rankedNeighbours(data.model, of, visible.peek().edges);
  if (around.length === 0) {
    announcement.value = 'It has no neighbours on screen.';
    return;
  }
  const start = round === undefined ? (step === 1 ? -1 : 0) : round.index;
  const index = (start + step + around.length) % around.length;
  const next = around[index];
  if (next === undefined) return;
  walkTo(next.key, data, next.via);
  round = { of, index };
}

/** Back or forth among the nodes where the cursor has been. */
export function revisit(step: 1 | -1, data: Loaded): void {
  const next = visited[at + step];
  if (next === undefined || !visible.peek().nodes.has(next)) {
    announcement.value = step === 1 ? 'No later node.' : 'No earlier node.';
    return;
  }
  at += step;
  round = undefined;
  stand(next, data);
}
