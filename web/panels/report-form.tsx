// A sentence that was read wrongly in; a file with one line of JSON about it, kept by the browser, out.
// The reader sends it, or does not; the page sends nothing.

import { useId, useState } from 'preact/hooks';
import { saveFile } from '../console/save-file.ts';
import { announcement } from '../state/store.ts';
import { FAULTS, type Fault, reportLine } from './citation.ts';
import type { QuoteToolsProps } from './quote-tools.tsx';

const MAX_NOTE = 2_000;

/** What is wrong with a reading, and a button that saves it. */
export function ReportForm(props: QuoteToolsProps & { readonly close: () => void }) {
  const { data, evidence } = props;
  const [fault, setFault] = useState<Fault>('not-said');
  const [note, setNote] = useState('');
  const id = useId();
  const edge = data.model.edges.get(props.edge);
  if (edge === undefined) return null;
  const label = (key: string) => data.model.nodes.get(key)?.attributes.label ?? key;
  const save = (): void => {
    const names = { source: label(edge.source), target: label(edge.target) };
    const { version } = data.health;
    const line = reportLine({ evidence, edge, names, fault, note, version });
    saveFile('rapport-report.jsonl', new Blob([line], { type: 'application/x-ndjson' }));
    announcement.value = 'Report saved as a file; nothing was sent.';
    props.close();
  };
  return (
    <div class="report-form">
      <label class="report-label" for={`${id}-fault`}>
        What is wrong?
      </label>
      <select
        id={`${id}-fault`}
        class="report-field"
        value={fault}
        onChange={(event) => {
          const found = FAULTS.find((it) => it.id === event.currentTarget.value);
          if (found !== undefined) setFault(found.id);
        }}
      >
        {FAULTS.map((it) => (
          <option key={it.id} value={it.id}>
            {it.name}
          </option>
        ))}
      </select>
      <label class="report-label" for={`${id}-note`}>
        In your words
      </label>
      <textarea
        id={`${id}-note`}
        class="report-field"
        rows={2}
        maxLength={MAX_NOTE}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <p class="quiet">
        Saved as a file with the sentence and what was read in it; nothing is sent.
        {data.health.correctable && ' “Correct this” on the card mends your own graph.'}
      </p>
      <div class="report-buttons">
        <button type="button" class="button button-main" onClick={save}>
          Save the report
        </button>
        <button type="button" class="button" onClick={props.close}>
          Cancel
        </button>
      </div>
    </div>
  );
}
