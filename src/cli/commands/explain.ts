// `rapport explain`: what it is called with.

import { type Command, Option } from 'commander';
import type { Finish } from '../failure.ts';
import { addGraphOption, type GraphOption } from '../graph-option.ts';

const FORMATS = ['text', 'json'] as const;

interface ExplainOptions extends GraphOption {
  readonly format: (typeof FORMATS)[number];
}

/** Adds the command. */
export function addExplainCommand(program: Command, finish: Finish): void {
  const command = program
    .command('explain')
    .description('show why an edge is there: its sentences, their parse, the rules')
    .argument('<edge...>', 'the key of an edge, or two names with a relation between them or none')
    .addOption(new Option('--format <format>', 'how to write').choices(FORMATS).default('text'))
    .addHelpText('after', EXAMPLES);
  addGraphOption(command).action(async (words: readonly string[], options: ExplainOptions) => {
    const { runExplain } = await import('../run-explain.ts');
    finish(await runExplain(words, options));
  });
}

const EXAMPLES = `
Each sentence is shown with its subject, trigger and object, the rule that read it, what decided its
status, who says so, when it was, and the parse. Keys of edges are those of \`rapport export json\`.
Names that are not known, or could mean several, are refused with those that could be meant; the
exit status is then 2.

Examples:
  $ rapport explain "Anna Lind" MET "Jonas Berg"
  $ rapport explain "Anna Lind" "Jonas Berg" --format json
  $ rapport explain 01a3f44b1d1c55d0
`;
