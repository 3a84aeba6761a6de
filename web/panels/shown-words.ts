// How much there is, passes the filters and is drawn in; one honest line of words, out.

import type { Filters } from '../state/view.ts';
import type { Visible } from '../state/visible.ts';
import { counted } from './words.ts';

/** The sets that the line compares; each holds the one after it, except that `passing` has no asked. */
export interface ShownSets {
  /** Everything. */
  readonly all: { readonly nodes: number; readonly edges: number };
  /** What passes the filters. */
  readonly passing: Visible;
  /** What passes the filters or was asked for. */
  readonly wanted: Visible;
  /** What is drawn. */
  readonly drawn: Visible;
}

/** The words of the line. */
export interface ShownWords {
  /** "42 of 96 nodes, 58 of 310 edges shown". */
  readonly count: string;
  /** "without events, articles, except 3 nodes shown by the query"; empty when nothing is left out. */
  readonly rest: string;
}

/** Puts in words how much of a large graph is in view: the best of the part that is looked at. */
export function viewWords(
  drawn: Visible,
  scope: {
    readonly total: { readonly nodes: number; readonly edges: number };
    readonly passing: { readonly nodes: number };
    readonly inBox: number;
  },
): ShownWords {
  const { total, passing, inBox } = scope;
  const count = `${number(drawn.nodes.size)} of ${counted(total.nodes, 'node')}, ${number(drawn.edges.size)} of ${counted(total.edges, 'edge')} shown`;
  if (drawn.nodes.size >= inBox) return { count, rest: 'all that pass the filters here' };
  const here = inBox < passing.nodes ? 'here' : 'that pass the filters';
  return { count, rest: `the best connected of ${number(inBox)} ${here}; zoom in for more` };
}

/** Puts in words what is shown; `plural` names a node type, `by` who asked for hidden things. */
export function shownWords(
  { all, passing, wanted, drawn }: ShownSets,
  hidden: Filters,
  { plural, by }: { readonly plural: (type: string) => string; readonly by: string },
): ShownWords {
  const count = `${number(drawn.nodes.size)} of ${counted(all.nodes, 'node')}, ${number(drawn.edges.size)} of ${counted(all.edges, 'edge')} shown`;
  if (drawn.nodes.size < wanted.nodes.size) {
    const among = wanted.nodes.size < all.nodes ? ` of ${number(wanted.nodes.size)}` : '';
    return { count, rest: `the best connected${among}; narrow the filters or ask for more` };
  }
  if (holdsAll(drawn, all))
    return { count, rest: holdsAll(passing, all) ? '' : `hidden ones shown by ${by}` };
  const without = leftOut(hidden, plural);
  if (without === '') return { count, rest: '' };
  return { count, rest: `without ${without}${exception(passing, wanted, by)}` };
}

function holdsAll(visible: Visible, all: ShownSets['all']): boolean {
  return visible.nodes.size === all.nodes && visible.edges.size === all.edges;
}

function exception(passing: Visible, wanted: Visible, by: string): string {
  const nodes = wanted.nodes.size - passing.nodes.size;
  const edges = wanted.edges.size - passing.edges.size;
  if (nodes === 0 && edges === 0) return '';
  const what = nodes > 0 ? counted(nodes, 'node') : counted(edges, 'edge');
  return `, except ${what} shown by ${by}`;
}

function leftOut(hidden: Filters, plural: (type: string) => string): string {
  const parts = [
    ...[...hidden.nodeTypes].map(plural),
    ...(hidden.edgeTypes.size > 0 ? [counted(hidden.edgeTypes.size, 'relation type')] : []),
    ...[...hidden.statuses].map((status) => `${status} relations`),
    ...(hidden.loose ? ['names without relations'] : []),
  ];
  return parts.join(', ');
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
