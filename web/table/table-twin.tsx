// What is on screen in; the same as a table that sorts, filters and selects, out: names, relations and
// sentences. For a reader who hears the page, this is the picture.

import { useEffect, useState } from 'preact/hooks';
import { fetchSentences } from '../api/client.ts';
import type { EdgeSentence, SentencesReply } from '../api/types.ts';
import { ShapeIcon, StrokeIcon } from '../panels/icon.tsx';
import { Name } from '../panels/name.tsx';
import { counted, dateWords } from '../panels/words.ts';
import { choose, chooseAlso, focus, type Loaded, view, visible } from '../state/store.ts';
import {
  arrangeRows,
  type Column,
  ENTITY_COLUMNS,
  EVIDENCE_COLUMNS,
  entityRows,
  evidenceRows,
  type Order,
  RELATION_COLUMNS,
  type Row,
  relationRows,
} from './rows.ts';

type Sheet = 'names' | 'relations' | 'sentences';

const FIRST_ROWS = 200;
/** Most edges whose sentences are asked for at once. */
const MAX_EDGES = 800;
const SHEETS: readonly { readonly id: Sheet; readonly name: string }[] = [
  { id: 'names', name: 'Names' },
  { id: 'relations', name: 'Relations' },
  { id: 'sentences', name: 'Sentences' },
];
const FIRST_ORDER: Readonly<Record<Sheet, Order>> = {
  names: { column: 2, descending: true },
  relations: { column: 0, descending: false },
  sentences: { column: 1, descending: false },
};

function useSentences(isWanted: boolean): SentencesReply | 'loading' | 'failed' {
  const [state, setState] = useState<SentencesReply | 'loading' | 'failed'>('loading');
  const keys = [...visible.value.edges].sort().slice(0, MAX_EDGES);
  const name = isWanted ? keys.join(' ') : '';
  useEffect(() => {
    if (name === '') {
      setState({ evidence: [], total: 0 });
      return undefined;
    }
    const controller = new AbortController();
    setState('loading');
    fetchSentences(name.split(' '), controller.signal).then(setState, () => {
      if (!controller.signal.aborted) setState('failed');
    });
    return () => controller.abort();
  }, [name]);
  return state;
}

interface SheetContent {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What is left out, in words. */
  readonly note?: string;
}

function contentOf(
  data: Loaded,
  sheet: Sheet,
  sentences: SentencesReply | 'loading' | 'failed',
): SheetContent {
  if (sheet === 'names') return { columns: ENTITY_COLUMNS, rows: entityRows(data, visible.value) };
  if (sheet === 'relations')
    return { columns: RELATION_COLUMNS, rows: relationRows(data, visible.value) };
  if (sentences === 'loading')
    return { columns: EVIDENCE_COLUMNS, rows: [], note: 'Fetching the sentences…' };
  if (sentences === 'failed')
    return { columns: EVIDENCE_COLUMNS, rows: [], note: 'The sentences could not be fetched.' };
  const rows = evidenceRows(data, sentences.evidence);
  return { columns: EVIDENCE_COLUMNS, rows, ...noteOf(sentences.evidence, sentences.total) };
}

function noteOf(shown: readonly EdgeSentence[], total: number): { readonly note?: string } {
  const edges = visible.value.edges.size;
  if (edges > MAX_EDGES)
    return {
      note: `Sentences of ${MAX_EDGES} of ${counted(edges, 'relation')}; filter for the rest.`,
    };
  return shown.length < total
    ? { note: `${shown.length} of ${total} sentences; filter for the rest.` }
    : {};
}

function Head(props: {
  readonly columns: readonly Column[];
  readonly order: Order;
  readonly sort: (order: Order) => void;
}) {
  const { columns, order, sort } = props;
  return (
    <thead>
      <tr>
        {columns.map((column, index) => {
          const isSorted = order.column === index;
          const sorted = order.descending ? ('descending' as const) : ('ascending' as const);
          return (
            <th
              key={column.id}
              scope="col"
              class={column.numeric === true ? 'number' : ''}
              aria-sort={isSorted ? sorted : 'none'}
            >
              <button
                type="button"
                class="sort-button"
                onClick={() =>
                  sort({
                    column: index,
                    descending: isSorted ? !order.descending : column.numeric === true,
                  })
                }
              >
                {column.name}
                <span class="sort-arrow" aria-hidden="true">
                  {isSorted ? (order.descending ? '↓' : '↑') : ''}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function isSelected(row: Row): boolean {
  const { selection } = view.value;
  if (selection.kind === 'several' && row.selection.kind === 'node')
    return selection.keys.includes(row.selection.key);
  if (selection.kind !== row.selection.kind) return false;
  return 'key' in selection && 'key' in row.selection && selection.key === row.selection.key;
}

function isLit(row: Row): boolean {
  const lit = focus.value;
  if (lit === undefined || !('key' in row.selection)) return false;
  const { key, kind } = row.selection;
  return kind === 'node' ? lit.nodes.has(key) : lit.edges.has(key);
}

function BodyRow({ row, columns }: { readonly row: Row; readonly columns: readonly Column[] }) {
  const selected = isSelected(row);
  const pick = (event: MouseEvent) => {
    if (event.shiftKey && row.selection.kind === 'node') chooseAlso(row.selection.key);
    else choose(row.selection);
  };
  return (
    <tr class={selected ? 'selected' : ''} data-key={row.key} data-lit={isLit(row)} onClick={pick}>
      {row.cells.map((cell, index) => {
        const column = columns[index];
        const isNumber = column?.numeric === true;
        const text = column?.id === 'date' && cell !== '' ? dateWords(String(cell)) : String(cell);
        if (index > 0)
          return (
            <td
              key={column?.id}
              data-column={column?.name}
              class={isNumber ? 'number' : `twin-${column?.id ?? ''}`}
            >
              {column?.id === 'status' && row.status !== undefined && (
                <StrokeIcon status={row.status} />
              )}
              {text === '' ? '–' : <Name text={text} limit={400} />}
            </td>
          );
        return (
          <th key={column?.id} scope="row" data-column={column?.name}>
            <button
              type="button"
              class="cell-button"
              aria-pressed={selected}
              onClick={(event) => {
                event.stopPropagation();
                pick(event);
              }}
            >
              {row.type !== undefined && <ShapeIcon type={row.type} />}
              <Name text={text} limit={400} />
            </button>
          </th>
        );
      })}
    </tr>
  );
}

/** The table in place of the picture. */
export function TableTwin({ data }: { readonly data: Loaded }) {
  const [sheet, setSheet] = useState<Sheet>('relations');
  const [letters, setLetters] = useState('');
  const [orders, setOrders] = useState(FIRST_ORDER);
  const [all, setAll] = useState(false);
  const sentences = useSentences(sheet === 'sentences');
  const { columns, rows, note } = contentOf(data, sheet, sentences);
  const order = orders[sheet];
  const arranged = arrangeRows(rows, { letters, order });
  const shown = all ? arranged : arranged.slice(0, FIRST_ROWS);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached with the keyboard
    <section id="table-twin" class="table-twin" aria-label="Table of what is shown" tabIndex={0}>
      <div class="table-tools">
        <fieldset class="segments" aria-label="What the table lists">
          {SHEETS.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              class="segment"
              aria-pressed={sheet === id}
              onClick={() => {
                setSheet(id);
                setAll(false);
              }}
            >
              {name}
            </button>
          ))}
        </fieldset>
        <input
          type="search"
          class="table-filter"
          placeholder="Filter these rows"
          aria-label="Filter these rows"
          maxLength={100}
          value={letters}
          onInput={(event) => setLetters(event.currentTarget.value)}
        />
      </div>
      <table class="twin">
        <caption>
          {counted(arranged.length, 'row')}
          {letters.trim() !== '' && ` of ${rows.length} that hold “${letters.trim()}”`}
          {note !== undefined && `. ${note}`}
        </caption>
        <Head
          columns={columns}
          order={order}
          sort={(next) => setOrders({ ...orders, [sheet]: next })}
        />
        <tbody>
          {shown.map((row) => (
            <BodyRow key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      {shown.length < arranged.length && (
        <button type="button" class="link-button table-more" onClick={() => setAll(true)}>
          {shown.length} of {arranged.length} rows shown. Show all
        </button>
      )}
    </section>
  );
}
