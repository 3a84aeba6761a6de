// The bar at the top: name, search, downloads and theme.

import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { addOpen } from '../articles/add-state.ts';
import {
  announcement,
  canRedo,
  canUndo,
  goBack,
  goForth,
  type Loaded,
  view,
} from '../state/store.ts';
import { leftOutOfHash } from '../state/url.ts';
import { helpOpen } from './help-state.ts';
import { Icon } from './icon.tsx';
import { lazily } from './lazily.tsx';
import { SearchBox } from './search-box.tsx';

const DeskButton = lazily(async () => (await import('../review/desk-button.tsx')).DeskButton, {
  silent: true,
});

const ExportEntries = lazily(async () => (await import('./export-entries.tsx')).ExportEntries);

type Theme = 'system' | 'light' | 'dark';

const COPIED_MS = 1_600;
const STORAGE_KEY = 'rapport.theme';
const theme = signal<Theme>(readTheme());

function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

function applyTheme(next: Theme): void {
  theme.value = next;
  if (next === 'system') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.dataset['theme'] = next;
  try {
    localStorage.setItem(STORAGE_KEY, next);
  } catch {
    // Without storage the choice lives as long as the page.
  }
}

/** Puts the remembered theme on the page. */
export function startTheme(): void {
  if (theme.peek() !== 'system') applyTheme(theme.peek());
}

function isDark(): boolean {
  if (theme.value !== 'system') return theme.value === 'dark';
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

function ThemeButton() {
  const dark = isDark();
  const label = dark ? 'Light theme' : 'Dark theme';
  return (
    <button
      type="button"
      class="icon-button theme-button"
      aria-label={label}
      title={label}
      onClick={() => applyTheme(dark ? 'light' : 'dark')}
    >
      <Icon name={dark ? 'sun' : 'moon'} />
    </button>
  );
}

function ShareButton() {
  const [copied, setCopied] = useState(false);
  const share = async (): Promise<void> => {
    const left = leftOutOfHash(view.peek());
    try {
      await navigator.clipboard.writeText(location.href);
      setCopied(true);
      setTimeout(() => setCopied(false), COPIED_MS);
      const rest = left === 0 ? '' : `, without ${left} of the nodes you arranged`;
      announcement.value = `Link to this view copied${rest}`;
    } catch {
      announcement.value = 'The browser does not let this page copy; the address bar has the link.';
    }
  };
  const label = copied ? 'Link copied' : 'Copy a link to this view';
  return (
    <button
      type="button"
      class="icon-button share-button"
      aria-label={label}
      title={label}
      onClick={() => void share()}
    >
      <Icon name={copied ? 'check' : 'share'} />
    </button>
  );
}

function AddButton() {
  return (
    <button
      type="button"
      class="button add-button"
      aria-label="Add articles"
      aria-haspopup="dialog"
      onClick={() => {
        addOpen.value = true;
      }}
    >
      <Icon name="add" /> <span class="button-words">Add articles</span>
    </button>
  );
}

function HelpButton() {
  return (
    <button
      type="button"
      class="icon-button help-button"
      aria-label="Keys"
      title="Keys (?)"
      aria-haspopup="dialog"
      onClick={() => {
        helpOpen.value = true;
      }}
    >
      <Icon name="help" />
    </button>
  );
}

function ExportMenu() {
  return (
    <div class="export">
      <button type="button" class="button" aria-label="Export" popovertarget="export-menu">
        <Icon name="download" /> <span class="button-words">Export</span>
      </button>
      <div id="export-menu" class="export-menu" popover="auto">
        <ExportEntries />
      </div>
    </div>
  );
}

function StepButtons() {
  return (
    <div class="step-buttons">
      <button
        type="button"
        class="icon-button"
        aria-label="Undo"
        title="Undo (Ctrl Z)"
        aria-disabled={!canUndo.value}
        onClick={goBack}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label="Redo"
        title="Redo (Ctrl Shift Z)"
        aria-disabled={!canRedo.value}
        onClick={goForth}
      >
        <Icon name="redo" />
      </button>
    </div>
  );
}

/** The bar at the top. */
export function TopBar({ data }: { readonly data?: Loaded }) {
  return (
    <header class="top-bar">
      <h1 class="brand">
        <svg class="brand-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path d="M7 16 17 8" />
          <circle cx="6.5" cy="16.5" r="4" />
          <rect x="13.5" y="4" width="7" height="7" rx="1.2" />
        </svg>
        Rapport
      </h1>
      {data !== undefined && <SearchBox data={data} />}
      <div class="top-actions">
        {data !== undefined && <StepButtons />}
        {data?.health.correctable === true && <DeskButton />}
        {data !== undefined && <AddButton />}
        {data !== undefined && <ExportMenu />}
        {data !== undefined && <ShareButton />}
        <HelpButton />
        <ThemeButton />
      </div>
    </header>
  );
}
