// A row of an answer in; its cells and the relations it rests on, with their sentences, out.

import type { Answer } from '../api/types.ts';
import { cellText } from '../console/cell-text.ts';
import { edgesOfRow } from '../state/focus.ts';
import type { Loaded } from '../state/store.ts';
import { EdgeBody } from './edge-card.tsx';
import { Name } from './name.tsx';
import { Unknown } from './unknown.tsx';

/** The panel of a selected row. */
export function RowCard(props: {
  readonly data: Loaded;
  readonly answer: Answer;
  readonly row: number;
}) {
  const { data, answer, row } = props;
  const cells = answer.rows[row];
  if (cells === undefined) return <Unknown what="The answer has no such row." />;
  const keys = edgesOfRow(answer, row).filter((key) => data.model.edges.has(key));
  return (
    <>
      <h2 class="eyebrow">
        Row {row + 1} of {answer.rows.length}
      </h2>
      <dl class="facts">
        {answer.columns.map((column, index) => (
          <div class="fact" key={column}>
            <dt>
              <Name text={column} />
            </dt>
            <dd>
              <Name text={cellText(cells[index] ?? null)} />
            </dd>
          </div>
        ))}
      </dl>
      {keys.map((key) => (
        <EdgeBody key={key} data={data} edgeKey={key} />
      ))}
      {keys.length === 0 && (
        <p class="quiet">
          This row was computed from several relations, so no single sentence stands behind it.
        </p>
      )}
    </>
  );
}
