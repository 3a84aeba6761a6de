// `rapport serve`: what it is called with.

import { type Command, InvalidArgumentError } from 'commander';
import type { Finish } from '../failure.ts';
import { EXIT } from '../failure.ts';
import { addGraphOption, type GraphOption } from '../graph-option.ts';

/** The port where none is named; when it is taken, one of the next is used. */
const DEFAULT_PORT = 4747;
const MORE_PORTS = 20;

interface ServeOptions extends GraphOption {
  readonly port?: number;
}

/** Adds the command. */
export function addServeCommand(program: Command, finish: Finish): void {
  const command = program
    .command('serve')
    .description('serve the explorer and the API on 127.0.0.1')
    .option(
      '--port <n>',
      `port; 0 for any free one (default: the first free one from ${DEFAULT_PORT})`,
      toPort,
    )
    .addHelpText('after', EXAMPLES);
  addGraphOption(command).action(async ({ graph, port }: ServeOptions) => {
    const { runServe } = await import('../run-serve.ts');
    await runServe(graph, port ?? DEFAULT_PORT, port === undefined ? MORE_PORTS : 0);
    finish(EXIT.ok);
  });
}

function toPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}

const EXAMPLES = `
Only this machine can reach it. A later \`rapport build\` into the same folder shows on reload.

Examples:
  $ rapport serve
  $ rapport serve --graph elections --port 8080
`;
