// A kind of file in; what is on screen as such a file, handed to the browser to keep.

import { fetchFile, fetchSentences } from '../api/client.ts';
import type { EdgeSentence } from '../api/types.ts';
import { stage } from '../explorer/stage.ts';
import { announcement, loaded, view, visible } from '../state/store.ts';
import type { Visible } from '../state/visible.ts';
import { csvOf, fileName, jsonOf, type Origin } from './files.ts';
import { svgOf } from './picture-svg.ts';

/** Files of what is on screen. */
export type ViewFile = 'png' | 'svg' | 'csv' | 'json' | 'graphml' | 'gexf';

/** What of the view a file holds. */
export interface TakenPart extends Visible {
  /** "the selection". */
  readonly name: string;
}

const EDGES_AT_ONCE = 800;
const PNG_SCALE = 2;

/** Makes the file and lets the browser keep it. @throws Error in words for the reader */
export async function takeAway(kind: ViewFile, part: TakenPart = allShown()): Promise<void> {
  const origin = originOf(part);
  save(await blobOf(kind, { origin, part }), fileName(origin.query, kind));
  announcement.value = `${kind.toUpperCase()} of ${part.name} saved`;
}

function allShown(): TakenPart {
  return { ...visible.peek(), name: 'what is on screen' };
}

function originOf({ nodes, edges }: Visible): Origin {
  const data = loaded.peek();
  const total = data?.scope.total ?? { nodes: 0, edges: 0 };
  const articles = data?.health.articles ?? 0;
  return {
    query: view.peek().query,
    shown: `${nodes.size} of ${total.nodes} nodes, ${edges.size} of ${total.edges} edges`,
    source: `Rapport ${data?.health.version ?? ''}, from ${articles} articles`,
    address: location.href,
  };
}

interface Wanted {
  readonly origin: Origin;
  readonly part: Visible;
}

async function blobOf(kind: ViewFile, { origin, part }: Wanted): Promise<Blob> {
  if (kind === 'graphml' || kind === 'gexf')
    return fetchFile(kind, { nodes: [...part.nodes].sort(), edges: [...part.edges].sort() });
  if (kind === 'csv' || kind === 'json') {
    const model = loaded.peek()?.model;
    if (model === undefined) throw new Error('There is no graph yet.');
    const content = { model, visible: part, sentences: await sentencesOf(part), origin };
    return kind === 'csv'
      ? new Blob([csvOf(content)], { type: 'text/csv;charset=utf-8' })
      : new Blob([jsonOf(content)], { type: 'application/json' });
  }
  const picture = stage.peek()?.snapshot();
  if (picture === undefined) throw new Error('There is no picture to save.');
  const svg = new Blob([svgOf(picture, origin)], { type: 'image/svg+xml' });
  return kind === 'svg' ? svg : toPng(svg);
}

async function sentencesOf({ edges }: Visible): Promise<readonly EdgeSentence[]> {
  const keys = [...edges].sort();
  const found: EdgeSentence[] = [];
  for (let start = 0; start < keys.length; start += EDGES_AT_ONCE) {
    const { evidence } = await fetchSentences(keys.slice(start, start + EDGES_AT_ONCE));
    found.push(...evidence);
  }
  return found;
}

async function toPng(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * PNG_SCALE;
    canvas.height = image.naturalHeight * PNG_SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) =>
        blob === null ? reject(new Error('The picture could not be saved.')) : resolve(blob),
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
