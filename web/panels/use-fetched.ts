// A key and a way to fetch in; how far the fetch is, out. What was fetched once is kept until the graph
// changes, which it does when the reader corrects it.

import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';

/** How far a fetch is. */
export type Fetched<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly value: T };

/** A way to fetch by key, and what it gave before. */
export interface Source<T> {
  readonly fetch: (key: string, signal: AbortSignal) => Promise<T>;
  readonly kept: Map<string, T>;
}

const MAX_KEPT = 200;

/** Which state of the graph what was fetched is of. */
const revision = signal(0);

/** Forgets what was fetched, since the graph has changed; what is on screen is fetched anew. */
export function forget(sources: readonly Source<unknown>[]): void {
  for (const { kept } of sources) kept.clear();
  revision.value += 1;
}

/** A source that remembers. */
export function createSource<T>(
  fetch: (key: string, signal: AbortSignal) => Promise<T>,
): Source<T> {
  return { fetch, kept: new Map() };
}

async function fetchInto<T>(source: Source<T>, key: string, signal: AbortSignal): Promise<T> {
  const asked = revision.peek();
  const value = await source.fetch(key, signal);
  if (asked !== revision.peek()) return value;
  if (source.kept.size >= MAX_KEPT) source.kept.clear();
  source.kept.set(key, value);
  return value;
}

interface Result<T> {
  readonly key: string;
  readonly now: number;
  readonly fetched: Fetched<T>;
}

/** Fetches by key; a fetch that is no longer wanted is cancelled. */
export function useFetched<T>(source: Source<T>, key: string): Fetched<T> {
  const now = revision.value;
  const [result, setResult] = useState<Result<T>>();
  useEffect(() => {
    if (source.kept.has(key)) return undefined;
    const controller = new AbortController();
    const settle = (fetched: Fetched<T>): void => {
      if (!controller.signal.aborted) setResult({ key, now, fetched });
    };
    fetchInto(source, key, controller.signal).then(
      (value) => settle({ state: 'ready', value }),
      (error: unknown) =>
        settle({ state: 'failed', message: error instanceof Error ? error.message : 'It failed.' }),
    );
    return () => controller.abort();
  }, [source, key, now]);
  const kept = source.kept.get(key);
  if (kept !== undefined) return { state: 'ready', value: kept };
  const isOurs = result !== undefined && result.key === key && result.now === now;
  return isOurs ? result.fetched : { state: 'loading' };
}
