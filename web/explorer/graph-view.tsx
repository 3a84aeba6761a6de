// What is to be seen in; the picture of the graph with its keyboard, its controls and what stands over
// it, out.

import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from '../panels/icon.tsx';
import { lazily } from '../panels/lazily.tsx';
import { StatusBar } from '../panels/status-bar.tsx';
import { pathFrom } from '../state/paths.ts';
import { camera, noteCamera } from '../state/steps.ts';
import {
  announcement,
  answer,
  choose,
  chooseAlso,
  dispatch,
  focus,
  hovered,
  type Loaded,
  loaded,
  view,
} from '../state/store.ts';
import { shortNumber } from '../state/url-values.ts';
import { NOTHING } from '../state/view.ts';
import { lookedAt } from '../state/world.ts';
import { canDraw } from './can-draw.ts';
import { expand, pick } from './commands.ts';
import { onGraphKey } from './graph-keys.ts';
import { menu, openMenu } from './menu-state.ts';
import { readPalette } from './read-palette.ts';
import { createRenderer } from './renderer.ts';
import { scene } from './scene.ts';
import { stage } from './stage.ts';

// Role of the Graphics-ARIA module, which the types of JSX do not know yet.
const PICTURE: object = { role: 'graphics-document' };
const NodeMenu = lazily(async () => (await import('./node-menu.tsx')).NodeMenu, { silent: true });
const QueryChip = lazily(async () => (await import('../panels/query-chip.tsx')).QueryChip, {
  silent: true,
});
const EmptyGraph = lazily(async () => (await import('./notices.tsx')).EmptyGraph, { silent: true });
const NoWebgl = lazily(async () => (await import('./notices.tsx')).NoWebgl, { silent: true });
const PathHint = lazily(async () => (await import('./path-hint.tsx')).PathHint, { silent: true });
const HOVER_DELAY_MS = 120;

/** Id of the picture, for the link that skips to it. */
export const PICTURE_ID = 'picture';

/** Draws the graph and keeps it in step with the state. */
export function GraphView({ data }: { readonly data: Loaded }) {
  const host = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const container = host.current;
    const now = loaded.peek();
    if (container === null || now === undefined) return undefined;
    if (!canDraw()) {
      setFailed(true);
      return undefined;
    }
    try {
      return mount(container, now);
    } catch (error) {
      console.error(error);
      setFailed(true);
      return undefined;
    }
  }, [data.session]);

  useSignalEffect(() => {
    const wanted = scene.value;
    if (wanted !== undefined) stage.value?.setScene(wanted);
  });
  useSignalEffect(() => stage.value?.setFocus(focus.value));
  useSignalEffect(() => stage.value?.setCamera(camera.value));
  useSignalEffect(() => {
    const found = answer.value;
    if (found === undefined || stage.peek() === undefined) return;
    afterLayout(() => {
      const moved = stage.peek()?.reveal([...(focus.peek()?.nodes ?? [])]);
      if (moved === true) announcement.value = 'The view moved to the result.';
    });
  });

  const empty = data.scope.total.nodes === 0;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its role, from Graphics-ARIA, is in PICTURE */}
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: likewise */}
      <div
        ref={host}
        id={PICTURE_ID}
        class="graph-canvas"
        {...PICTURE}
        aria-label="Picture of the graph"
        aria-describedby="graph-help"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked with the arrow keys
        tabIndex={0}
        onKeyDown={(event) => onGraphKey(event, data)}
        onContextMenu={(event) => event.preventDefault()}
        onBlur={() => {
          hovered.value = undefined;
        }}
      />
      <p id="graph-help" class="visually-hidden">
        Arrow keys walk from name to name, Enter opens the one you are on, E adds its neighbours, N
        goes round them, Shift and F10 opens its menu, T shows the table, question mark lists every
        key.
      </p>
      {empty && <EmptyGraph />}
      {failed && <NoWebgl />}
      {answer.value !== undefined && <QueryChip />}
      {pathFrom.value !== undefined && <PathHint />}
      {menu.value !== undefined && <NodeMenu data={data} />}
    </>
  );
}

/** The line under the picture: how much is shown, and the zoom. */
export function GraphFoot({ data }: { readonly data: Loaded }) {
  return (
    <footer class="graph-foot">
      <StatusBar data={data} />
      <FaceSwitch />
      <fieldset class="graph-controls" aria-label="Zoom">
        <ControlButton label="Zoom out" icon="minus" run={() => stage.peek()?.zoom('out')} />
        <ControlButton label="Zoom in" icon="plus" run={() => stage.peek()?.zoom('in')} />
        <ControlButton label="Show everything" icon="fit" run={() => stage.peek()?.fit()} />
      </fieldset>
    </footer>
  );
}

function FaceSwitch() {
  return (
    <fieldset class="segments face-switch" aria-label="How the graph is shown">
      {(['graph', 'table'] as const).map((face) => (
        <button
          key={face}
          type="button"
          class="segment"
          title={face === 'table' ? 'Table (T)' : 'Picture (T)'}
          aria-pressed={view.value.face === face}
          onClick={() => dispatch({ do: 'face', face }, 'replace')}
        >
          {face === 'table' ? 'Table' : 'Picture'}
        </button>
      ))}
    </fieldset>
  );
}

/** The result changes the size of the picture; the camera looks when that is done. */
function afterLayout(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}

function mount(container: HTMLElement, data: Loaded): () => void {
  const first = scene.peek();
  if (first === undefined) return () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const renderer = createRenderer({
    container,
    ontology: data.ontology,
    palette: readPalette(container),
    scene: first,
    extent: data.scope.extent,
    whole: data.scope.whole,
    events: {
      onNode: pick,
      onAdd: chooseAlso,
      onLasso: (points, isDone) => {
        void import('./lasso.ts').then(({ followLasso }) =>
          followLasso(container, [...points], isDone),
        );
      },
      onEdge: (key) => choose({ kind: 'edge', key }),
      onStage: () => choose(NOTHING),
      onExpand: (key) => void expand(key),
      onMenu: (key, at) => openMenu(key, 'commands', at),
      onPlace: (key, { x, y }) => {
        dispatch({ do: 'pin', placed: { key, x: shortNumber(x), y: shortNumber(y) } });
      },
      onCamera: (seen, box) => {
        noteCamera(seen);
        lookedAt.value = box;
      },
      onHover: (key) => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          hovered.value = key;
        }, HOVER_DELAY_MS);
      },
    },
  });
  const repaint = () => renderer.setPalette(readPalette(container));
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  const theme = new MutationObserver(repaint);
  for (const query of queries) query.addEventListener('change', repaint);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const looksAt = camera.peek();
  if (looksAt === undefined) renderer.fit();
  else renderer.setCamera(looksAt);
  stage.value = renderer;
  return () => {
    clearTimeout(timer);
    for (const query of queries) query.removeEventListener('change', repaint);
    theme.disconnect();
    stage.value = undefined;
    renderer.kill();
  };
}

function ControlButton(props: {
  readonly label: string;
  readonly icon: IconName;
  readonly run: () => void;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      title={props.label}
      onClick={props.run}
    >
      <Icon name={props.icon} />
    </button>
  );
}
