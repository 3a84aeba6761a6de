// An error in, the same in JSON on standard output out, as the API gives it.

import { RapportError } from '../model/index.ts';
import { toErrorBody } from '../server/error-reply.ts';
import { type ExitStatus, exitStatusOf } from './failure.ts';
import { writeOut } from './output.ts';

/** Writes a failure on standard output, for a program that asked for JSON; others are thrown on. */
export async function tellAsJson(error: unknown, indent = 2): Promise<ExitStatus> {
  if (!(error instanceof RapportError)) throw error;
  await writeOut(`${JSON.stringify(toErrorBody(error), null, indent)}\n`);
  return exitStatusOf(error);
}
