// A query and what was typed for its parameters in, its outcome out.

import { signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import type { Cell, QueryOutcome, QueryParameters } from '../api/types.ts';
import type { Parameter } from '../state/view.ts';

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

/** What was typed for the parameters of a query; one for which nothing was has no part in it. */
export function typedFor(query: string): readonly Parameter[] {
  return parameterNames(query)
    .map((name) => ({ name, text: typedParameters.peek().get(name) ?? '' }))
    .filter(({ text }) => text !== '');
}

/** The values for a query. */
export function parametersOf(query: string): QueryParameters {
  return Object.fromEntries(typedFor(query).map(({ name, text }) => [name, parameterValue(text)]));
}

/** Types what a link, or a step back, brings. */
export function typeParameters(given: readonly Parameter[]): void {
  if (given.length === 0) return;
  const brought = given.map(({ name, text }) => [name, text] as const);
  typedParameters.value = new Map([...typedParameters.peek(), ...brought]);
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
