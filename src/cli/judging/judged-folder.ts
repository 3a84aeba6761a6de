// The folder of a graph in, what judging needs of it out.

import type { JudgedFolder } from '../../judge/index.ts';
import { openStore } from '../../store/index.ts';
import { drawIntoFolder, markStale, openDrawnGraph } from '../drawn-graph.ts';

/** The folder as judging sees it. */
export function judgedFolder(folder: string): JudgedFolder {
  return {
    graph: () => openDrawnGraph(folder),
    openStore: (how) => openStore(folder, how),
    markStale,
    draw: (store) => drawIntoFolder(store, folder),
  };
}
