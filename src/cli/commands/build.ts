// `rapport build`: what it is called with.

import type { Command } from 'commander';
import type { Finish } from '../failure.ts';
import { addGraphOption, type GraphOption } from '../graph-option.ts';

/** Adds the command. */
export function addBuildCommand(program: Command, finish: Finish): void {
  const command = program
    .command('build')
    .description('read articles and merge them into the graph')
    .argument('[path...]', 'files, folders, or - for standard input (default: seeds/)')
    .addHelpText('after', EXAMPLES);
  addGraphOption(command).action(async (paths: readonly string[], { graph }: GraphOption) => {
    const { runBuild } = await import('../run-build.ts');
    finish(await runBuild(paths, graph));
  });
}

const EXAMPLES = `
Articles are plain text, HTML, or JSONL ({"id", "text", "title"?, "date"?, "url"?} on each line).
Those already in the graph are not read again. What cannot be read is named on standard error, and
the others are still read; the exit status is 1 only when none could be.

Examples:
  $ rapport build
  $ rapport build articles/ page.html --graph elections
  $ curl -s https://news.example/story | rapport build -
`;
