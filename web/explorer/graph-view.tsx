// The picture of the graph, with its controls, its keyboard and what stands over it.

import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../panels/icon.tsx';
import { QueryChip } from '../panels/query-chip.tsx';
import { StatusBar } from '../panels/status-bar.tsx';
import {
  announcement,
  answer,
  choose,
  focus,
  hovered,
  type Loaded,
  view,
  visible,
} from '../state/store.ts';
import { NOTHING } from '../state/view.ts';
import { cleanLabel } from './label-text.ts';
import type { Direction } from './nearest.ts';
import { EmptyGraph, NoWebgl } from './notices.tsx';
import { readPalette } from './read-palette.ts';
import { createRenderer } from './renderer.ts';
import { stage } from './stage.ts';

// Role of the Graphics-ARIA module, which the types of JSX do not know yet.
const PICTURE: object = { role: 'graphics-document' };
const HOVER_DELAY_MS = 120;
const ARROWS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

/** Draws the graph and keeps it in step with the state. */
export function GraphView({ data }: { readonly data: Loaded }) {
  const host = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const container = host.current;
    if (container === null) return undefined;
    try {
      return mount(container, data);
    } catch (error) {
      console.error(error);
      setFailed(true);
      return undefined;
    }
  }, [data]);

  useSignalEffect(() => stage.value?.setVisible(visible.value));
  useSignalEffect(() => stage.value?.setFocus(focus.value));
  useSignalEffect(() => {
    const found = answer.value;
    if (found === undefined || stage.peek() === undefined) return;
    afterLayout(() => {
      const moved = stage.peek()?.reveal([...(focus.peek()?.nodes ?? [])]);
      if (moved === true) announcement.value = 'The view moved to the result.';
    });
  });

  const empty = data.model.nodes.size === 0;
  return (
    <section class="graph" aria-label="Graph">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its role, from Graphics-ARIA, is in PICTURE */}
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: likewise */}
      <div
        ref={host}
        class="graph-canvas"
        {...PICTURE}
        aria-label="Picture of the graph"
        aria-describedby="graph-help"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked with the arrow keys
        tabIndex={0}
        onKeyDown={(event) => walk(event, data)}
        onBlur={() => {
          hovered.value = undefined;
        }}
      />
      <p id="graph-help" class="visually-hidden">
        Arrow keys walk from name to name, Enter opens the one you are on, plus and minus zoom, 0
        shows everything, Escape goes one step back.
      </p>
      {empty && <EmptyGraph />}
      {failed && <NoWebgl />}
      <QueryChip />
      <footer class="graph-foot">
        <StatusBar data={data} />
        <fieldset class="graph-controls" aria-label="Zoom">
          <ControlButton label="Zoom out" icon="minus" run={() => stage.peek()?.zoom('out')} />
          <ControlButton label="Zoom in" icon="plus" run={() => stage.peek()?.zoom('in')} />
          <ControlButton label="Show everything" icon="fit" run={() => stage.peek()?.fit()} />
        </fieldset>
      </footer>
    </section>
  );
}

/** The result changes the size of the picture; the camera looks when that is done. */
function afterLayout(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}

function mount(container: HTMLElement, data: Loaded): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const renderer = createRenderer({
    container,
    model: data.model,
    ontology: data.ontology,
    palette: readPalette(container),
    visible: visible.peek(),
    events: {
      onNode: (key) => choose({ kind: 'node', key }),
      onEdge: (key) => choose({ kind: 'edge', key }),
      onStage: () => choose(NOTHING),
      onHover: (key) => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          hovered.value = key;
        }, HOVER_DELAY_MS);
      },
    },
  });
  const repaint = () => renderer.setPalette(readPalette(container));
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const theme = new MutationObserver(repaint);
  dark.addEventListener('change', repaint);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  stage.value = renderer;
  return () => {
    clearTimeout(timer);
    dark.removeEventListener('change', repaint);
    theme.disconnect();
    stage.value = undefined;
    renderer.kill();
  };
}

function walk(event: KeyboardEvent, data: Loaded): void {
  const renderer = stage.peek();
  if (renderer === undefined) return;
  const { selection } = view.peek();
  const at = hovered.peek() ?? (selection.kind === 'node' ? selection.key : undefined);
  const direction = ARROWS.get(event.key);
  if (direction !== undefined) {
    event.preventDefault();
    const next = renderer.nearest(at, direction);
    if (next === undefined) return;
    hovered.value = next;
    const node = data.model.nodes.get(next);
    if (node !== undefined)
      announcement.value = `${cleanLabel(node.attributes.label)}, ${node.attributes.type}`;
  } else if (event.key === 'Enter' && at !== undefined) choose({ kind: 'node', key: at });
  else if (event.key === '+' || event.key === '=') renderer.zoom('in');
  else if (event.key === '-') renderer.zoom('out');
}

function ControlButton(props: {
  readonly label: string;
  readonly icon: 'plus' | 'minus' | 'fit';
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
