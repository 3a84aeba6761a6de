// The bar at the top: name, search, downloads and theme.

import { signal } from '@preact/signals';
import { EXPORTS } from '../api/client.ts';
import { canRedo, canUndo, goBack, goForth, type Loaded } from '../state/store.ts';
import { Icon } from './icon.tsx';
import { SearchBox } from './search-box.tsx';

type Theme = 'system' | 'light' | 'dark';

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
      class="icon-button"
      aria-label={label}
      title={label}
      onClick={() => applyTheme(dark ? 'light' : 'dark')}
    >
      <Icon name={dark ? 'sun' : 'moon'} />
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
        <p class="section-title">The whole graph</p>
        <ul class="plain-list">
          {EXPORTS.map(({ format, name, use }) => (
            <li key={format}>
              <a
                class="row-button stacked"
                href={`/api/export/${format}`}
                download={`rapport.${format}`}
              >
                <span class="row-name">{name}</span>
                <span class="row-note">{use}</span>
              </a>
            </li>
          ))}
        </ul>
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
        {data !== undefined && <ExportMenu />}
        <ThemeButton />
      </div>
    </header>
  );
}
