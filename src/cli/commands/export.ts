// `rapport export`: the graph out, in a format of the table of exports.

import { type Command, InvalidArgumentError } from 'commander';
import { EXPORTS, type ExportName, isExportName, writeAtomically } from '../../export/index.ts';
import { openDrawnGraph } from '../drawn-graph.ts';
import { EXIT } from '../failure.ts';
import { addGraphOption, type GraphOption } from '../graph-option.ts';
import { writeOut } from '../output.ts';
import type { Finish } from '../program.ts';

const BLOCK_CHARS = 1 << 16;

interface ExportOptions extends GraphOption {
  readonly out?: string;
}

/** Adds the command. */
export function addExportCommand(program: Command, finish: Finish): void {
  const names = Object.keys(EXPORTS).join(', ');
  const command = program
    .command('export')
    .description('write the graph as a file')
    .argument('<format>', names, toExportName)
    .option('--out <file>', 'write here, whole or not at all, instead of standard output')
    .addHelpText('after', helpText());
  addGraphOption(command).action(async (name: ExportName, { graph, out }: ExportOptions) => {
    await exportGraph(name, graph, out);
    finish(EXIT.ok);
  });
}

async function exportGraph(name: ExportName, folder: string, out?: string): Promise<void> {
  const pieces = EXPORTS[name].write(await openDrawnGraph(folder));
  if (out !== undefined && out !== '-') {
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

function toExportName(name: string): ExportName {
  if (isExportName(name)) return name;
  throw new InvalidArgumentError(`The formats are ${Object.keys(EXPORTS).join(', ')}.`);
}

function helpText(): string {
  const formats = Object.entries(EXPORTS).map(
    ([name, { description }]) => `  ${name.padEnd(10)}${description}`,
  );
  return `
Formats:
${formats.join('\n')}

Examples:
  $ rapport export graphml --out who.graphml
  $ rapport export json | jq '.nodes | length'
`;
}
