// Unknown JSON in; an object, a list, a text or a number out, or a DecodeError that names what is missing.

import type { NodeType, Status } from './types.ts';

/** A reply that is not of the promised shape. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
}

/** A JSON object that is not checked yet. */
export type Json = Readonly<Record<string, unknown>>;

/** An object. @throws DecodeError */
export function record(value: unknown, what: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw new DecodeError(`the server's reply has no ${what}`);
}

/** A list, each item checked. @throws DecodeError */
export function list<T>(value: unknown, what: string, item: (value: unknown) => T): readonly T[] {
  if (!Array.isArray(value)) throw new DecodeError(`the server's reply has no list of ${what}`);
  return value.map(item);
}

/** A text. @throws DecodeError */
export function text(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  throw new DecodeError(`the server's reply has no ${what}`);
}

/** A number; anything else is 0. */
export function count(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** One of the known words. @throws DecodeError */
export function oneOf<T extends string>(
  value: unknown,
  allowed: ReadonlySet<string>,
  what: string,
): T {
  const word = text(value, what);
  if (!allowed.has(word)) throw new DecodeError(`the server's reply has an unknown ${what}`);
  return word as T;
}

/** Types of nodes that the page can draw. */
export const NODE_TYPES: ReadonlySet<string> = new Set<NodeType>([
  'person',
  'group',
  'organization',
  'place',
  'event',
  'article',
]);
/** Statuses that the page can tell. */
export const STATUSES: ReadonlySet<string> = new Set<Status>([
  'occurred',
  'planned',
  'possible',
  'denied',
]);

/** A text, as the item of a list. */
export const string = (value: unknown): string => text(value, 'text');
