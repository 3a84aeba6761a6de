// Filters in; the parameters that the server knows them by, out.

import type { Filters } from './view.ts';

/** Parameters of GET /api/view, and of the filters of POST /api/expand. */
export function filterWords(hidden: Filters): Readonly<Record<string, string>> {
  const { nodeTypes, edgeTypes, statuses, loose, time } = hidden;
  return {
    ...list('hide', nodeTypes),
    ...list('without', edgeTypes),
    ...list('status', statuses),
    ...(loose ? { loose: 'hidden' } : {}),
    ...(time.from === undefined ? {} : { since: time.from }),
    ...(time.to === undefined ? {} : { until: time.to }),
    ...(time.undated ? {} : { undated: 'hidden' }),
  };
}

function list(name: string, items: ReadonlySet<string>): Readonly<Record<string, string>> {
  return items.size === 0 ? {} : { [name]: [...items].sort().join('.') };
}
