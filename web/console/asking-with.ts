// A query and what was typed for its parameters in, its outcome out. Parameters are of this visit: they
// are no part of the address, and a query that has some is run when they are given.

import { signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import type { Cell, QueryOutcome, QueryParameters } from '../api/types.ts';

/** What was typed for each `$name`. */
export const typedParameters = signal<ReadonlyMap<string, string>>(new Map());

const NAME = /\$([\p{L}_][\p{L}\p{N}_]{0,99})/gu;
const QUOTED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const MOST = 20;

/** The names of the parameters of a query, in order; a question has none. */
export function parameterNames(query: string): readonly string[] {
  const names = [...query.replaceAll(QUOTED, ' ').matchAll(NAME)].map(([, name = '']) => name);
  return [...new Set(names)].slice(0, MOST);
}

/** Whether a query has any. */
export function hasParameters(query: string): boolean {
  return parameterNames(query).length > 0;
}

/** What was typed, as a value: JSON where it is, else a text. */
export function parameterValue(text: string): Cell {
  try {
    const value: unknown = JSON.parse(text);
    return isCell(value) ? value : text;
  } catch {
    return text;
  }
}

function isCell(value: unknown): value is Cell {
  if (Array.isArray(value)) return value.every(isCell);
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** The values for a query; a parameter for which nothing was typed has none. */
export function parametersOf(query: string): QueryParameters {
  const typed = typedParameters.peek();
  return Object.fromEntries(
    parameterNames(query).flatMap((name) => {
      const text = typed.get(name) ?? '';
      return text === '' ? [] : [[name, parameterValue(text)]];
    }),
  );
}

/** A query together with its values, to tell one run from another. */
export function withParameters(query: string): string {
  return `${query}\u0000${JSON.stringify(parametersOf(query))}`;
}

/** Asks with the values typed. */
export function askWithParameters(query: string, signal: AbortSignal): Promise<QueryOutcome> {
  const params = parametersOf(query);
  return ask({ query, ...(Object.keys(params).length === 0 ? {} : { params }) }, signal);
}
