// What a schema refuses in, words for a person out: which part of the request, and what it must be.

import type { z } from '@hono/zod-openapi';

/** The result of checking a part of a request, as the checker hands it on. */
export interface Refused {
  readonly issue: z.core.$ZodIssue | undefined;
  /** What was checked. */
  readonly data: unknown;
  /** Which part of the request: `json`, `query`, `param`. */
  readonly target: string;
}

/** `"query" is missing`, `limit must be at most 200` */
export function describeIssue({ issue, data, target }: Refused): string {
  const path = issue?.path ?? [];
  if (issue === undefined || path.length === 0) {
    return target === 'json' ? 'the body must be a JSON object' : 'the request is not valid';
  }
  const name = path.map(String).join('.').slice(0, 200);
  const given = path.reduce<unknown>(findPart, data);
  if (target === 'query' && Array.isArray(given)) return `${name} is given more than once`;
  return `${target === 'json' ? `"${name}"` : name} ${complaint(issue, given)}`;
}

function complaint(issue: z.core.$ZodIssue, given: unknown): string {
  if (given === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS.get(issue.expected) ?? 'of another kind'}`;
    case 'too_big':
      return `must be at most ${limit(issue.maximum, issue.origin)}`;
    case 'too_small':
      return `must be at least ${limit(issue.minimum, issue.origin)}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'must name one of the kinds that there are';
    case 'invalid_key':
      return 'has a name that is too long';
    case 'custom':
      return issue.message;
    default:
      return 'is not valid';
  }
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
  ['record', 'an object'],
]);

function limit(value: number | bigint, origin: string): string {
  return `${value.toLocaleString('en-US')}${origin === 'string' ? ' characters long' : ''}`;
}

function findPart(value: unknown, key: PropertyKey): unknown {
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return isThere ? Reflect.get(value, key) : undefined;
}
