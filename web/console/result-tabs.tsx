// An answer in; its rows as a table, its part of the graph, its JSON and its plan, one at a time, out.

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Answer } from '../api/types.ts';
import { fetchCsv } from '../api/writing.ts';
import { Icon } from '../panels/icon.tsx';
import { dispatch, view } from '../state/store.ts';
import type { Tab } from '../state/view.ts';
import { parametersOf } from './asking-with.ts';
import { GraphTab } from './graph-tab.tsx';
import { PlanTab } from './plan-tab.tsx';
import { ResultTable } from './result-table.tsx';
import { saveFile } from './save-file.ts';

const TABS: readonly { readonly id: Tab; readonly name: string }[] = [
  { id: 'table', name: 'Table' },
  { id: 'graph', name: 'Graph' },
  { id: 'json', name: 'JSON' },
  { id: 'plan', name: 'Plan' },
];

function TabList({ tab, onTab }: { readonly tab: Tab; readonly onTab: (tab: Tab) => void }) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = TABS.findIndex(({ id }) => id === tab);
    const next = TABS[(at + step + TABS.length) % TABS.length];
    if (next === undefined) return;
    onTab(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div ref={list} class="result-tabs" role="tablist" aria-label="Result as" onKeyDown={move}>
      {TABS.map(({ id, name }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          class="result-tab"
          aria-selected={tab === id}
          aria-controls="result-panel"
          tabIndex={tab === id ? 0 : -1}
          onClick={() => onTab(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function jsonOf(answer: Answer): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function Downloads({ answer, query }: { readonly answer: Answer; readonly query: string }) {
  const [problem, setProblem] = useState('');
  const saveCsv = () => {
    setProblem('');
    fetchCsv({ query, params: parametersOf(query) }).then(
      (rows) => saveFile('rapport-rows.csv', rows),
      (error: unknown) => setProblem(error instanceof Error ? error.message : 'It failed.'),
    );
  };
  const saveJson = () =>
    saveFile('rapport-answer.json', new Blob([jsonOf(answer)], { type: 'application/json' }));
  return (
    <div class="result-downloads">
      {problem !== '' && (
        <span class="problem" role="alert">
          {problem}
        </span>
      )}
      <button type="button" class="link-button" onClick={saveCsv}>
        <Icon name="download" />
        <span>CSV</span>
      </button>
      <button type="button" class="link-button" onClick={saveJson}>
        <Icon name="download" />
        <span>JSON</span>
      </button>
    </div>
  );
}

const LONGEST_JSON = 200_000;

function JsonTab({ answer }: { readonly answer: Answer }) {
  const text = jsonOf(answer);
  return (
    <Scrolling label="JSON">
      <pre class="result-code">{text.slice(0, LONGEST_JSON)}</pre>
      {text.length > LONGEST_JSON && (
        <p class="quiet">
          {LONGEST_JSON.toLocaleString('en')} of {text.length.toLocaleString('en')} characters
          shown; the download has them all.
        </p>
      )}
    </Scrolling>
  );
}

function Scrolling(props: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached with the keyboard
    <section class="result-scroll" aria-label={props.label} tabIndex={0}>
      {props.children}
    </section>
  );
}

/** The tabs, the one that is chosen, and the downloads. */
export function ResultTabs({ answer, query }: { readonly answer: Answer; readonly query: string }) {
  const { tab } = view.value;
  return (
    <div class="result-frame">
      <div class="result-bar">
        <TabList tab={tab} onTab={(next) => dispatch({ do: 'tab', tab: next }, 'replace')} />
        <Downloads answer={answer} query={query} />
      </div>
      <div id="result-panel" class="result-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'table' && <ResultTable answer={answer} />}
        {tab === 'graph' && <GraphTab answer={answer} />}
        {tab === 'json' && <JsonTab answer={answer} />}
        {tab === 'plan' && <PlanTab answer={answer} query={query} />}
      </div>
    </div>
  );
}
