// What a tool found in, its reply out: a short text to read, and the same as data. A failure that a
// caller can act on is a reply too, with what would work.

import { RapportError } from '../model/index.ts';
import type { McpContext } from './context.ts';

/** The reply of a tool, as the protocol has it. */
export interface ToolReply {
  readonly content: { readonly type: 'text'; readonly text: string }[];
  readonly structuredContent?: Record<string, unknown>;
  readonly isError?: boolean;
  readonly [key: string]: unknown;
}

/** A text and the same as data. */
export function replyWith(lines: readonly string[], data: Record<string, unknown>): ToolReply {
  return { content: [{ type: 'text', text: lines.join('\n') }], structuredContent: data };
}

/** Runs a tool; what it throws becomes a reply. */
export async function replyOrFail(
  context: McpContext,
  work: () => Promise<ToolReply>,
): Promise<ToolReply> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RapportError) return failure(linesOf(error));
    context.onUnexpected?.(error);
    return failure(['Something went wrong inside Rapport.']);
  }
}

function failure(lines: readonly string[]): ToolReply {
  return { content: [{ type: 'text', text: lines.join('\n') }], isError: true };
}

function linesOf({ message, position, suggestions, candidates }: RapportError): readonly string[] {
  const place = position === undefined ? '' : ` (at character ${position})`;
  return [
    `${message}${place}`,
    ...(suggestions.length === 0 ? [] : ['What would work:']),
    ...suggestions.map((suggestion) => `- ${suggestion}`),
    ...candidates.map(({ id, name, type, description }) => {
      return `- ${name} (${type}, ${id}): ${description}`;
    }),
  ];
}
