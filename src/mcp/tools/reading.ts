// What is true of every tool: it reads the graph, changes nothing, and reaches nothing outside.

/** Annotations of a tool that only reads. */
export const READING = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;
