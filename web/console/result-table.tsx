// An answer in; a table whose rows are tied to the graph, out.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../api/types.ts';
import { cleanLabel } from '../explorer/label-text.ts';
import { Name } from '../panels/name.tsx';
import { counted } from '../panels/words.ts';
import { choose, rowsInTime, view } from '../state/store.ts';
import { cellText, isNumeric } from './cell-text.ts';
import { CELL, GROUP, HEAD, ROW, TABLE } from './table-roles.ts';

const FIRST_ROWS = 200;

function evidenceCounts(answer: Answer): ReadonlyMap<number, number> {
  const tally = new Map<number, number>();
  for (const { row } of answer.evidence) tally.set(row, (tally.get(row) ?? 0) + 1);
  return tally;
}

function Row(props: {
  readonly answer: Answer;
  readonly index: number;
  readonly sentences: number;
  readonly numeric: readonly boolean[];
}) {
  const { answer, index, sentences, numeric } = props;
  const host = useRef<HTMLTableRowElement>(null);
  const { selection } = view.value;
  const selected = selection.kind === 'row' && selection.row === index;
  useEffect(() => {
    if (selected) host.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const pick = () => choose({ kind: 'row', row: index });
  return (
    <tr ref={host} {...ROW} class={selected ? 'selected' : ''} onClick={pick}>
      {(answer.rows[index] ?? []).map((cell, column) => (
        <td
          key={column}
          {...CELL}
          class={numeric[column] === true ? 'number' : ''}
          data-column={cleanLabel(answer.columns[column] ?? '')}
        >
          <Name text={cellText(cell)} />
        </td>
      ))}
      <td {...CELL} class="evidence-cell" data-column="evidence">
        <button
          type="button"
          class="link-button"
          aria-pressed={selected}
          onClick={(event) => {
            event.stopPropagation();
            pick();
          }}
        >
          {sentences === 0 ? 'computed' : counted(sentences, 'sentence')}
          <span class="visually-hidden"> of row {index + 1}</span>
        </button>
      </td>
    </tr>
  );
}

/** Rows of an answer; a click lights the relations of the row and shows their sentences. */
export function ResultTable({ answer }: { readonly answer: Answer }) {
  const [all, setAll] = useState(false);
  const tally = evidenceCounts(answer);
  const numeric = answer.columns.map((_, column) => isNumeric(answer.rows, column));
  const inTime = rowsInTime.value ?? new Set(answer.rows.keys());
  const rows = [...inTime].slice(0, all ? inTime.size : FIRST_ROWS);
  const shown = rows.length;
  if (answer.rows.length === 0) {
    return <p class="quiet no-rows">Nothing in the articles answers this.</p>;
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached with the keyboard
    <section class="table-scroll" aria-label="Result" tabIndex={0}>
      <table {...TABLE} class="result">
        <thead {...GROUP}>
          <tr {...ROW}>
            {answer.columns.map((column, index) => (
              <th
                key={column}
                {...HEAD}
                scope="col"
                class={numeric[index] === true ? 'number' : ''}
              >
                <Name text={column} />
              </th>
            ))}
            <th {...HEAD} scope="col" class="evidence-cell">
              evidence
            </th>
          </tr>
        </thead>
        <tbody {...GROUP}>
          {rows.map((index) => (
            <Row
              key={index}
              answer={answer}
              index={index}
              sentences={tally.get(index) ?? 0}
              numeric={numeric}
            />
          ))}
        </tbody>
      </table>
      {inTime.size < answer.rows.length && (
        <p class="quiet rows-note">
          {counted(answer.rows.length - inTime.size, 'row')} outside the window of time
        </p>
      )}
      {shown < inTime.size && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {shown} of {inTime.size} rows shown. Show all
        </button>
      )}
    </section>
  );
}
