// `rapport query`: what it is called with.

import { type Command, Option } from 'commander';
import type { QueryParameters } from '../../server/index.ts';
import type { Finish } from '../failure.ts';
import { addGraphOption, type GraphOption } from '../graph-option.ts';
import { addLimitOptions, type LimitOptions, limitsOf } from '../limit-options.ts';
import { addParameter } from '../parameter-option.ts';

const FORMATS = ['table', 'json', 'ndjson', 'csv'] as const;

interface QueryOptions extends GraphOption, LimitOptions {
  readonly param: QueryParameters;
  readonly format: (typeof FORMATS)[number];
}

/** Adds the command. */
export function addQueryCommand(program: Command, finish: Finish): void {
  const command = program
    .command('query')
    .description('ask the graph a plain question, or in openCypher')
    .argument('[text...]', 'the question; words may stand without quotes')
    .addOption(new Option('--format <format>', 'how to answer').choices(FORMATS).default('table'))
    .option(
      '--param <name=value>',
      'a value for $name of openCypher, as JSON or as text; once for each name',
      addParameter,
      {},
    )
    .addHelpText('after', EXAMPLES);
  addLimitOptions(addGraphOption(command)).action(
    async (words: readonly string[], options: QueryOptions) => {
      const { graph, format, param: parameters } = options;
      const run = { graph, format, parameters, limits: limitsOf(options) };
      if (words.length === 0) {
        const { runPrompt } = await import('../run-prompt.ts');
        finish(await runPrompt(run));
      } else {
        const { runQuery } = await import('../run-query.ts');
        finish(await runQuery(words.join(' '), run));
      }
    },
  );
}

const EXAMPLES = `
A question is answered with what occurred, unless it asks for what is planned, possible or denied.
One that is not understood is refused, with questions that are; the exit status is then 2.
Without a question a prompt opens, with history, completion and follow-up questions; lines that come
through a pipe are answered one after another.

Examples:
  $ rapport query "who met whom"
  $ rapport query "who will meet whom" --format json
  $ rapport query
  $ rapport query 'MATCH (a {name: $name})-[r]->(b) RETURN type(r), b.name' --param name="Anna Lind"
  $ rapport query "MATCH (a)-[r:LEADS]->(b) RETURN a.name, r.title, b.name LIMIT 10" --format csv
`;
