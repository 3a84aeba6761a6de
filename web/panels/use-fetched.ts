// A key and a way to fetch in; how far the fetch is, out. What was fetched once is kept, since the
// graph does not change while the page is open.

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

/** A source that remembers. */
export function createSource<T>(
  fetch: (key: string, signal: AbortSignal) => Promise<T>,
): Source<T> {
  return { fetch, kept: new Map() };
}

async function fetchInto<T>(source: Source<T>, key: string, signal: AbortSignal): Promise<T> {
  const value = await source.fetch(key, signal);
  if (source.kept.size >= MAX_KEPT) source.kept.clear();
  source.kept.set(key, value);
  return value;
}

/** Fetches by key; a fetch that is no longer wanted is cancelled. */
export function useFetched<T>(source: Source<T>, key: string): Fetched<T> {
  const [result, setResult] = useState<{ readonly key: string; readonly fetched: Fetched<T> }>();
  useEffect(() => {
    if (source.kept.has(key)) return undefined;
    const controller = new AbortController();
    const settle = (fetched: Fetched<T>): void => {
      if (!controller.signal.aborted) setResult({ key, fetched });
    };
    fetchInto(source, key, controller.signal).then(
      (value) => settle({ state: 'ready', value }),
      (error: unknown) =>
        settle({ state: 'failed', message: error instanceof Error ? error.message : 'It failed.' }),
    );
    return () => controller.abort();
  }, [source, key]);
  const kept = source.kept.get(key);
  if (kept !== undefined) return { state: 'ready', value: kept };
  return result !== undefined && result.key === key ? result.fetched : { state: 'loading' };
}
