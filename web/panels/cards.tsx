// A selection in; its card, out. One chunk of the page, fetched when something is first selected.

import type { Loaded } from '../state/store.ts';
import { answer } from '../state/store.ts';
import type { Selection } from '../state/view.ts';
import { EdgeCard } from './edge-card.tsx';
import { NodeCard } from './node-card.tsx';
import { PathCard } from './path-card.tsx';
import { RowCard } from './row-card.tsx';
import { SeveralCard } from './several-card.tsx';

/** The card of what is selected. */
export function Card({
  data,
  selection,
}: {
  readonly data: Loaded;
  readonly selection: Selection;
}) {
  switch (selection.kind) {
    case 'node':
      return <NodeCard key={selection.key} data={data} nodeKey={selection.key} />;
    case 'several':
      return <SeveralCard data={data} keys={selection.keys} />;
    case 'edge':
      return <EdgeCard key={selection.key} data={data} edgeKey={selection.key} />;
    case 'path':
      return <PathCard data={data} from={selection.from} to={selection.to} />;
    case 'row':
      if (answer.value === undefined) return null;
      return <RowCard data={data} answer={answer.value} row={selection.row} />;
    case 'none':
      return null;
  }
}
