// An error in, words for a person and an exit status out.

import { RapportError } from '../model/index.ts';
import { say } from './output.ts';

/** What the program ends with. */
export const EXIT = { ok: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** One of the exit statuses. */
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** Hands a command's exit status to the program. */
export type Finish = (status: ExitStatus) => void;

/** 2 for what was asked wrongly, 1 for everything else. */
export function exitStatusOf(error: unknown): ExitStatus {
  if (!(error instanceof RapportError)) return EXIT.failed;
  return error.code === 'usage' || error.code.startsWith('query.') ? EXIT.usage : EXIT.failed;
}

/** Tells a person on standard error what went wrong, where, and what to do. */
export function tellFailure(error: unknown): void {
  if (error instanceof RapportError) say(describeError(error));
  // What the system refuses (a folder that may not be written, a full disk) names its path itself.
  else if (isSystemError(error)) say(printable(`rapport: ${error.message}`));
  else say(`rapport: something went wrong inside Rapport.\n${describeUnknown(error)}`);
}

/** An error in full: message, place, and what to do instead, on lines of their own. */
export function describeError(error: RapportError): string {
  const { message, where, suggestions } = error;
  const place = where === undefined || message.startsWith(where) ? '' : `${where}: `;
  const lines = [`rapport: ${place}${message}`, ...suggestions.map((text) => `  ${text}`)];
  return printable(lines.join('\n'));
}

/** A text of any origin, without the characters that could steer a terminal. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, (character) =>
    character === '\n' || character === '\t' ? character : '\u{FFFD}',
  );
}

function isSystemError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

function describeUnknown(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return process.env['RAPPORT_DEBUG'] === undefined
    ? `  ${error.message}\n  RAPPORT_DEBUG=1 shows where.`
    : String(error.stack);
}
