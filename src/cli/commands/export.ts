// `rapport export`: what it is called with; the formats are those of the table of exports.

import { type Command, InvalidArgumentError } from 'commander';
import { EXPORTS, type ExportName, isExportName } from '../../export/index.ts';
import type { Finish } from '../failure.ts';
import { EXIT } from '../failure.ts';
import { addGraphOption, type GraphOption } from '../graph-option.ts';

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
    const { runExport } = await import('../run-export.ts');
    await runExport(name, graph, out);
    finish(EXIT.ok);
  });
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
