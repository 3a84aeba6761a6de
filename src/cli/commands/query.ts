// `rapport query`: what it is called with.

import { type Command, Option } from 'commander';
import type { Finish } from '../failure.ts';
import { addGraphOption, type GraphOption } from '../graph-option.ts';

const FORMATS = ['table', 'json', 'csv'] as const;

interface QueryOptions extends GraphOption {
  readonly format: (typeof FORMATS)[number];
}

/** Adds the command. */
export function addQueryCommand(program: Command, finish: Finish): void {
  const command = program
    .command('query')
    .description('ask the graph a plain question, or in openCypher')
    .argument('<text...>', 'the question; words may stand without quotes')
    .addOption(new Option('--format <format>', 'how to answer').choices(FORMATS).default('table'))
    .addHelpText('after', EXAMPLES);
  addGraphOption(command).action(async (words: readonly string[], options: QueryOptions) => {
    const { runQuery } = await import('../run-query.ts');
    finish(await runQuery(words.join(' '), options));
  });
}

const EXAMPLES = `
A question is answered with what occurred, unless it asks for what is planned, possible or denied.
One that is not understood is refused, with questions that are; the exit status is then 2.

Examples:
  $ rapport query "who met whom"
  $ rapport query "who will meet whom" --format json
  $ rapport query "MATCH (a)-[r:LEADS]->(b) RETURN a.name, r.title, b.name LIMIT 10" --format csv
`;
