// The state in, the page out: bar, legend, graph, details and console, or what stands in their way.

import { addOpen } from './articles/add-state.ts';
import { BOX_ID } from './console/box-id.ts';
import { GraphFoot, GraphView, PICTURE_ID } from './explorer/graph-view.tsx';
import { stage } from './explorer/stage.ts';
import { focusOn, focusSoon, typeAhead } from './focus-on.ts';
import { Details } from './panels/details.tsx';
import { helpOpen } from './panels/help-state.ts';
import { lazily } from './panels/lazily.tsx';
import { Legend } from './panels/legend.tsx';
import { SEARCH_ID } from './panels/search-box.tsx';
import { TopBar } from './panels/top-bar.tsx';
import {
  announcement,
  dispatch,
  goBack,
  goForth,
  type Loaded,
  leaveOne,
  load,
  loading,
  type Pane,
  pane,
  view,
} from './state/store.ts';

const Console = lazily(async () => (await import('./console/console.tsx')).Console, {
  silent: true,
});
const AddDialog = lazily(async () => (await import('./articles/add-dialog.tsx')).AddDialog, {
  silent: true,
});
const HelpDialog = lazily(async () => (await import('./panels/help-dialog.tsx')).HelpDialog, {
  silent: true,
});
const TableTwin = lazily(async () => (await import('./table/table-twin.tsx')).TableTwin);
const Timeline = lazily(async () => (await import('./explorer/timeline.tsx')).Timeline, {
  silent: true,
});

/** Id of a part that comes with a chunk of its own. */
const TABLE_ID = 'table-twin';

const PANES: readonly { readonly id: Pane; readonly name: string }[] = [
  { id: 'graph', name: 'Graph' },
  { id: 'ask', name: 'Ask' },
  { id: 'details', name: 'Details' },
  { id: 'filters', name: 'Filters' },
];

function PaneTabs() {
  return (
    <nav class="pane-tabs" aria-label="Parts of the page">
      {PANES.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          class={`pane-tab pane-tab-${id}`}
          aria-pressed={pane.value === id}
          onClick={() => {
            pane.value = id;
          }}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}

function Workspace({ data }: { readonly data: Loaded }) {
  return (
    <main class="workspace" data-pane={pane.value}>
      <Legend data={data} />
      <section class="graph" aria-label="Graph">
        <div class="graph-stage" data-face={view.value.face}>
          <GraphView data={data} />
          {view.value.face === 'table' && <TableTwin data={data} />}
        </div>
        <div class="timeline-slot">
          <Timeline />
        </div>
        <GraphFoot data={data} />
      </section>
      <Console data={data} />
      <Details data={data} />
      <PaneTabs />
    </main>
  );
}

function Body() {
  const state = loading.value;
  switch (state.state) {
    case 'loading':
      return (
        <main class="full">
          <span class="spinner" aria-hidden="true" />
          <p role="status">Loading the graph</p>
        </main>
      );
    case 'failed':
      return (
        <main class="full">
          <div class="notice">
            <h2>The graph did not load</h2>
            <p role="alert">{state.message}</p>
            <button type="button" class="button button-main" onClick={() => void load()}>
              Try again
            </button>
          </div>
        </main>
      );
    case 'ready':
      return <Workspace data={state.data} />;
  }
}

/** The page. */
export function App() {
  return (
    <>
      <SkipLinks />
      <TopBar {...(loading.value.state === 'ready' ? { data: loading.value.data } : {})} />
      <Body />
      {helpOpen.value && <HelpDialog />}
      {addOpen.value && <AddDialog />}
      <p class="visually-hidden" aria-live="polite">
        {announcement.value}
      </p>
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

/** Keys that work everywhere: `/` search, backtick the question box, `0` everything, Esc back. */
export function listenToKeys(): void {
  addEventListener('keydown', (event) => {
    if (isStepKey(event)) return undefined;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === 'Escape') return leave(event.target);
    if (isTypingText(event.target)) return undefined;
    if (typeAhead(event)) return event.preventDefault();
    if (event.key === '0') return stage.peek()?.fit();
    if (event.key === 't') return switchFace();
    if (event.key === '?') {
      helpOpen.value = true;
      return undefined;
    }
    const id = event.key === '/' ? SEARCH_ID : event.key === '`' ? BOX_ID : undefined;
    if (id === undefined) return undefined;
    event.preventDefault();
    return focusOn(id);
  });
}

/** Ctrl and Z takes a step back, with Shift forth again; a text box has steps of its own. */
function isStepKey(event: KeyboardEvent): boolean {
  const isZ = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.altKey;
  const isY = event.key.toLowerCase() === 'y' && event.ctrlKey && !event.altKey;
  if ((!isZ && !isY) || isTypingText(event.target)) return false;
  event.preventDefault();
  if (isY || event.shiftKey) goForth();
  else goBack();
  return true;
}

/** Whether keys write text where they go: not in a checkbox or a slider. */
function isTypingText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['checkbox', 'range'].includes(target.type);
  return isTyping(target) || (target instanceof HTMLElement && target.isContentEditable);
}

/** The first stops of the keyboard: past the bar, to what one came for. */
function SkipLinks() {
  if (loading.value.state !== 'ready') return null;
  return (
    <nav class="skip-links" aria-label="Skip">
      <button type="button" onClick={() => goToFace('graph')}>
        To the picture
      </button>
      <button type="button" onClick={() => goToFace('table')}>
        To the table of what is shown
      </button>
      <button type="button" onClick={() => focusOn(BOX_ID)}>
        To the question box
      </button>
    </nav>
  );
}

function goToFace(face: 'graph' | 'table'): void {
  pane.value = 'graph';
  dispatch({ do: 'face', face }, 'replace');
  focusSoon(face === 'table' ? TABLE_ID : PICTURE_ID);
}

function switchFace(): void {
  goToFace(view.peek().face === 'table' ? 'graph' : 'table');
}

function leave(target: EventTarget | null): void {
  if (document.querySelector(':popover-open, dialog[open]') !== null) return;
  if (isTyping(target) && target instanceof HTMLElement) target.blur();
  else leaveOne();
}
