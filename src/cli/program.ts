// Arguments in, an exit status out: the commands in one list, and one place where failures are told.

import { Command, CommanderError } from 'commander';
import { addBuildCommand } from './commands/build.ts';
import { addExplainCommand } from './commands/explain.ts';
import { addExportCommand } from './commands/export.ts';
import { addJudgingCommands } from './commands/judge.ts';
import { addMcpCommand } from './commands/mcp.ts';
import { addPathCommand } from './commands/path.ts';
import { addQueryCommand } from './commands/query.ts';
import { addReadCommand } from './commands/read.ts';
import { addServeCommand } from './commands/serve.ts';
import { EXIT, type ExitStatus, exitStatusOf, type Finish, tellFailure } from './failure.ts';
import { programVersion } from './program-version.ts';

/** Runs one command line; nothing escapes as an exception. */
export async function runProgram(args: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.ok;
  const program = createProgram((finished) => {
    status = finished;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    // Commander has told its own already; help and version end this way too, with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    tellFailure(error);
    return exitStatusOf(error);
  }
}

function createProgram(finish: Finish): Command {
  const program = new Command('rapport')
    .description(
      'Reads news articles into a graph of who did what to whom, with the words of each.',
    )
    .version(programVersion())
    .showHelpAfterError('(rapport --help lists what there is)')
    .configureHelp({ sortSubcommands: false })
    .exitOverride();
  addBuildCommand(program, finish);
  addReadCommand(program, finish);
  addQueryCommand(program, finish);
  addPathCommand(program, finish);
  addExplainCommand(program, finish);
  addJudgingCommands(program, finish);
  addExportCommand(program, finish);
  addServeCommand(program, finish);
  addMcpCommand(program, finish);
  return program.addHelpText('after', EXAMPLES);
}

const EXAMPLES = `
Examples:
  $ rapport build articles/                 read a folder of articles
  $ rapport query "who met whom"            ask the graph
  $ rapport serve                           explore it in a browser
  $ rapport export graphml --out who.graphml

Exit status: 0 done; 1 failed; 2 wrong usage, or a question that is not understood.
`;
