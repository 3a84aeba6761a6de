// Formats in; the entries of the menu that takes files away, out: of what is on screen, and of all.

import { announcement } from '../state/store.ts';

const VIEW_FILES = ['png', 'svg', 'csv', 'json', 'graphml', 'gexf'] as const;

async function takeFile(kind: (typeof VIEW_FILES)[number]): Promise<void> {
  try {
    const { takeAway } = await import('../export/take-away.ts');
    await takeAway(kind);
  } catch (error) {
    announcement.value = error instanceof Error ? error.message : 'The file could not be made.';
  }
}

/** Formats of the whole graph, and where each is downloaded. */
const EXPORTS = [
  { format: 'graphml', name: 'GraphML', use: 'Gephi, NetworkX, igraph' },
  { format: 'gexf', name: 'GEXF', use: 'Gephi, with colours and a timeline' },
  { format: 'json', name: 'JSON', use: 'graphology, with every sentence' },
  { format: 'csv', name: 'CSV', use: 'spreadsheets, one relation a line' },
] as const;

/** The entries of the menu. */
export function ExportEntries() {
  return (
    <>
      <p class="section-title">What is on screen</p>
      <ul class="plain-list view-files">
        {VIEW_FILES.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              class="button"
              popovertarget="export-menu"
              popovertargetaction="hide"
              onClick={() => void takeFile(kind)}
            >
              {kind === 'graphml' ? 'GraphML' : kind.toUpperCase()}
            </button>
          </li>
        ))}
      </ul>
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
    </>
  );
}
