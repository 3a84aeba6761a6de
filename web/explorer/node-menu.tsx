// The open menu of a node in; its commands, or its relations with counts, out. After the ARIA Authoring
// Practices Guide ("Menu"): arrows move, Home and End jump, Escape closes and gives the focus back.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { NeighbourGroup } from '../api/types.ts';
import { Icon } from '../panels/icon.tsx';
import { Name } from '../panels/name.tsx';
import { plainType } from '../panels/words.ts';
import { selectedKeys } from '../state/several.ts';
import { chooseAlso, type Loaded, view } from '../state/store.ts';
import {
  askNeighbours,
  expand,
  hide,
  keepAround,
  nameOf,
  pick,
  startPath,
  togglePin,
} from './commands.ts';
import { menu, type OpenMenu, openMenu } from './menu-state.ts';

const MENU_WIDTH_PX = 272;
const MAX_GROUPS = 14;

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly disabled?: boolean;
  /** Whether the menu stays open. */
  readonly stays?: boolean;
  readonly run: () => void;
}

function commandsOf(key: string): readonly Entry[] {
  const chosen = selectedKeys(view.value.selection);
  const pinned = view.value.pins.some((pin) => pin.key === key);
  return [
    { id: 'open', label: 'Show details', note: 'Enter', run: () => pick(key) },
    { id: 'expand', label: 'Add the best 25 neighbours', note: 'E', run: () => void expand(key) },
    {
      id: 'by',
      label: 'Add neighbours by relation',
      note: 'Shift E',
      stays: true,
      run: () => openMenu(key, 'expand', menu.peek()?.at),
    },
    { id: 'path', label: 'Find the way to…', note: 'S', run: () => startPath(key) },
    {
      id: 'also',
      label: chosen.includes(key) ? 'Take out of the selection' : 'Add to the selection',
      note: 'Shift Enter',
      run: () => chooseAlso(key),
    },
    { id: 'only', label: 'Only this and its neighbours', note: 'O', run: () => keepAround(key) },
    { id: 'pin', label: pinned ? 'Unpin' : 'Pin here', note: 'P', run: () => togglePin(key) },
    { id: 'hide', label: 'Put away', note: 'H', run: () => hide(key) },
  ];
}

function groupEntries(
  data: Loaded,
  key: string,
  groups: readonly NeighbourGroup[],
): readonly Entry[] {
  return groups.slice(0, MAX_GROUPS).map(({ type, direction, total, fresh }) => {
    const words = data.ontology.relations.get(type);
    const label = direction === 'in' ? words?.inverseLabel : words?.label;
    return {
      id: `${direction} ${type}`,
      label: label ?? plainType(type),
      note: fresh === 0 ? `all ${total} shown` : `${Math.min(25, fresh)} of ${total}`,
      disabled: fresh === 0,
      run: () => void expand(key, { type, direction }),
    };
  });
}

function useGroups(open: OpenMenu): readonly NeighbourGroup[] | undefined {
  const [groups, setGroups] = useState<readonly NeighbourGroup[]>();
  useEffect(() => {
    setGroups(undefined);
    if (open.page !== 'expand') return undefined;
    let isWanted = true;
    askNeighbours(open.key, 0).then(
      (reply) => isWanted && setGroups(reply.groups),
      () => isWanted && setGroups([]),
    );
    return () => {
      isWanted = false;
    };
  }, [open.key, open.page]);
  return groups;
}

function OpenedMenu({ data, open }: { readonly data: Loaded; readonly open: OpenMenu }) {
  const host = useRef<HTMLDivElement>(null);
  const groups = useGroups(open);
  const isLoading = open.page === 'expand' && groups === undefined;
  const entries =
    open.page === 'commands' ? commandsOf(open.key) : groupEntries(data, open.key, groups ?? []);
  useEffect(() => {
    items(host.current)[0]?.focus();
  }, [open.page, isLoading]);
  useEffect(() => {
    const leave = (event: Event) => {
      if (event.target instanceof Node && host.current?.contains(event.target)) return;
      menu.value = undefined;
    };
    addEventListener('pointerdown', leave, true);
    return () => removeEventListener('pointerdown', leave, true);
  }, []);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const { offsetHeight: height } = element;
    element.style.left = `${Math.max(8, Math.min(open.at.x, innerWidth - MENU_WIDTH_PX - 8))}px`;
    element.style.top = `${Math.max(8, Math.min(open.at.y, innerHeight - height - 8))}px`;
  });
  const run = (entry: Entry): void => {
    if (entry.stays !== true) close();
    entry.run();
  };
  return (
    <div
      ref={host}
      class="node-menu"
      role="menu"
      tabIndex={-1}
      aria-label={`Commands for ${nameOf(open.key)}`}
      onKeyDown={(event) => onMenuKey(event, host.current)}
    >
      <p class="node-menu-title" aria-hidden="true">
        {open.page === 'expand' ? 'Add neighbours of ' : ''}
        <Name text={nameOf(open.key)} />
      </p>
      {isLoading && <p class="quiet node-menu-wait">Counting…</p>}
      {!isLoading && entries.length === 0 && <p class="quiet node-menu-wait">No neighbours.</p>}
      {entries.map((entry) => (
        <button
          key={entry.id}
          type="button"
          role="menuitem"
          class="row-button"
          tabIndex={-1}
          aria-disabled={entry.disabled === true}
          onClick={() => {
            if (entry.disabled !== true) run(entry);
          }}
        >
          <span class="row-name">{entry.label}</span>
          <span class="row-note">{entry.note}</span>
        </button>
      ))}
    </div>
  );
}

function items(host: HTMLElement | null): readonly HTMLElement[] {
  return [...(host?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

function close(): void {
  menu.value = undefined;
  document.querySelector<HTMLElement>('.graph-canvas')?.focus();
}

function onMenuKey(event: KeyboardEvent, host: HTMLElement | null): void {
  const all = items(host);
  const at = all.findIndex((item) => item.matches(':focus'));
  const to =
    event.key === 'ArrowDown'
      ? (at + 1) % all.length
      : event.key === 'ArrowUp'
        ? (at - 1 + all.length) % all.length
        : event.key === 'Home'
          ? 0
          : event.key === 'End'
            ? all.length - 1
            : undefined;
  event.stopPropagation();
  if (to !== undefined) all[to]?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else return;
  event.preventDefault();
}

/** The menu over the picture, while one is open. */
export function NodeMenu({ data }: { readonly data: Loaded }) {
  const open = menu.value;
  return open === undefined ? null : <OpenedMenu data={data} open={open} />;
}

/** A button that opens the menu of a node. */
export function MenuButton({ nodeKey }: { readonly nodeKey: string }) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label="More commands"
      title="More commands"
      aria-haspopup="menu"
      onClick={(event) => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        openMenu(nodeKey, 'commands', { x: left, y: bottom + 4 });
      }}
    >
      <Icon name="more" />
    </button>
  );
}
