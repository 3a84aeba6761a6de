// A graph folder in, the graph as a file, or on standard output, out.

import { EXPORTS, type ExportName, writeAtomically } from '../export/index.ts';
import { openDrawnGraph } from './drawn-graph.ts';
import { writeOut } from './output.ts';

/** Names of standard output; opened anew by its path, it cannot always be written. */
const STANDARD_OUTPUT: ReadonlySet<string> = new Set(['-', '/dev/stdout']);

const BLOCK_CHARS = 1 << 16;

/** Writes the graph to `out`, whole or not at all, or to standard output. */
export async function runExport(name: ExportName, folder: string, out?: string): Promise<void> {
  const pieces = EXPORTS[name].write(await openDrawnGraph(folder));
  if (out !== undefined && !STANDARD_OUTPUT.has(out)) {
    writeAtomically(out, pieces);
    return;
  }
  let pending = '';
  for (const piece of pieces) {
    pending += piece;
    if (pending.length < BLOCK_CHARS) continue;
    await writeOut(pending);
    pending = '';
  }
  await writeOut(pending);
}
