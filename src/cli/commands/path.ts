// `rapport path`: what it is called with.

import { type Command, Option } from 'commander';
import type { Finish } from '../failure.ts';
import { addGraphOption, type GraphOption } from '../graph-option.ts';

const FORMATS = ['text', 'json'] as const;

interface PathOptions extends GraphOption {
  readonly format: (typeof FORMATS)[number];
}

/** Adds the command. */
export function addPathCommand(program: Command, finish: Finish): void {
  const command = program
    .command('path')
    .description('find the shortest way between two names, with the sentence of each step')
    .argument('<from>', 'a name, or another one it has')
    .argument('<to>', 'likewise')
    .addOption(new Option('--format <format>', 'how to write').choices(FORMATS).default('text'))
    .addHelpText('after', EXAMPLES);
  addGraphOption(command).action(async (from: string, to: string, options: PathOptions) => {
    const { runPath } = await import('../run-path.ts');
    finish(await runPath([from, to], options));
  });
}

const EXAMPLES = `
Ways lead through what occurred and not through articles, and have at most 6 steps. A name that could
mean several is refused with those that could be meant; the exit status is then 2.

Examples:
  $ rapport path "Anna Lind" "Norne Bank"
  $ rapport path Lind Holt --format json
`;
