// A store in, its graph out: from the file that the last build drew where that is still true, else
// drawn anew. Method: the build notes in the store a fingerprint of the file and of what it was drawn
// from, and takes the note back before it changes anything, so that a kill at any moment leaves either
// a true note or none.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORTS, writeAtomically } from '../export/index.ts';
import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { loadGraph, parseGraph } from '../graph/load-graph.ts';
import { hashOf, RapportError } from '../model/index.ts';
import { openStore, STORE_FILE, type Store } from '../store/index.ts';
import { DRAWN, graphFiles } from './graph-files.ts';
import { programVersion } from './program-version.ts';
import { writeAsked } from './write-asked.ts';

/** Says that the files no longer show what the store holds; to be called before a change. */
export function markStale(store: Store): void {
  if ((store.findMeta(DRAWN) ?? '') !== '') store.setMeta(DRAWN, '');
}

/** Draws the graph and writes its files, each whole or not at all. */
export async function drawIntoFolder(store: Store, folder: string): Promise<KnowledgeGraph> {
  markStale(store);
  const counts = store.counts();
  const graph = await draw(store);
  const files = graphFiles(folder);
  writeAtomically(files.graphml, EXPORTS.graphml.write(graph));
  const json = [...EXPORTS.json.write(graph)].join('');
  writeAtomically(files.json, json);
  const stamp = fingerprint(json, counts);
  writeAsked(files, graph, stamp);
  store.setMeta(DRAWN, stamp);
  return graph;
}

/**
 * The graph of a folder as it is now.
 *
 * @throws RapportError `not-found` when nothing was built there.
 */
export async function openDrawnGraph(folder: string): Promise<KnowledgeGraph> {
  const { json } = graphFiles(folder);
  if (!existsSync(join(folder, STORE_FILE))) {
    if (existsSync(json)) return loadGraph(json);
    throw nothingBuilt(folder);
  }
  const store = openStore(folder, { readonly: true });
  try {
    const text = existsSync(json) ? readFileSync(json, 'utf8') : undefined;
    if (text !== undefined && isTrue(text, store)) return parseGraph(text, json);
    if (store.counts().documents === 0) throw nothingBuilt(folder);
    return await draw(store);
  } finally {
    store.close();
  }
}

// Loaded only when it is needed: most commands find the graph drawn already.
async function draw(store: Store): Promise<KnowledgeGraph> {
  const { drawGraph } = await import('./draw-graph.ts');
  return drawGraph(store);
}

function isTrue(json: string, store: Store): boolean {
  return store.findMeta(DRAWN) === fingerprint(json, store.counts());
}

// The counts catch a change that another build makes while this one draws.
function fingerprint(json: string, counts: ReturnType<Store['counts']>): string {
  return hashOf([programVersion(), JSON.stringify(counts), json], 32);
}

function nothingBuilt(folder: string): RapportError {
  return new RapportError('not-found', 'There is no graph here yet.', {
    where: folder,
    suggestions: ['Run `rapport build PATH` first, or name the folder with --graph.'],
  });
}
