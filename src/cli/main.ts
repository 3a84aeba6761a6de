#!/usr/bin/env node
// The arguments of a command line in, an exit status out.

import { quietOnBrokenPipe } from './output.ts';
import { runProgram } from './program.ts';

quietOnBrokenPipe();
process.exitCode = await runProgram(process.argv.slice(2));
