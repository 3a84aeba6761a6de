// `rapport read`: what it is called with.

import { type Command, InvalidArgumentError } from 'commander';
import { LAYERS, type Layer } from '../../model/index.ts';
import type { Finish } from '../failure.ts';

interface ReadCommandOptions {
  readonly layers: readonly Layer[];
}

/** Adds the command. */
export function addReadCommand(program: Command, finish: Finish): void {
  program
    .command('read')
    .description('read documents from standard input and write what each says, as JSONL')
    .option('--layers <list>', `parts to write, of: ${LAYERS.join(',')}`, toLayers, LAYERS)
    .addHelpText('after', EXAMPLES)
    .action(async ({ layers }: ReadCommandOptions) => {
      const { runRead } = await import('../run-read.ts');
      finish(await runRead(process.stdin, layers));
    });
}

function toLayers(list: string): readonly Layer[] {
  return list.split(',').map((part) => {
    const name = part.trim();
    const layer = LAYERS.find((known) => known === name);
    if (layer !== undefined) return layer;
    throw new InvalidArgumentError(`The layers are ${LAYERS.join(', ')}.`);
  });
}

const EXAMPLES = `
Each line in is {"id", "text", "title"?, "date"?, "url"?}; every offset out is into that text, in UTF-16
units. A line that cannot be read gives {"id"?, "error": {"code", "message"}} in its place, and exit
status 1 at the end. Empty lines are passed over.

Examples:
  $ rapport read < articles.jsonl > readings.jsonl
  $ rapport read --layers events,relations,entities < articles.jsonl
  $ parallel --pipe --keep-order rapport read < articles.jsonl
`;
