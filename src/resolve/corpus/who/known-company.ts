// Bodies under their full names in, the same out with what is known once some of them are joined: all that stands beside
// any of one body, and bodies that are one by now under one key.

import type { Long, Placed } from './body.ts';
import type { Linking } from './linking.ts';

const BODY = 'organization ';

/** The bodies with the company of all that they were joined with. */
export function withKnownCompany(placed: readonly Placed[], linking: Linking): readonly Placed[] {
  const longs = [...new Set(placed.map(({ long }) => long))];
  const keyOfNode = new Map<number, string>();
  const keys = new Map<string, string>();
  for (const { first, key } of longs) {
    const node = linking.find(first);
    const known = keyOfNode.get(node) ?? key;
    keyOfNode.set(node, known);
    keys.set(`${BODY}${key}`, `${BODY}${known}`);
  }
  const renamed = (company: ReadonlySet<string>) =>
    new Set([...company].map((key) => keys.get(key) ?? key));
  const shared = new Map<number, Pick<Long, 'countries' | 'homes' | 'company'>>();
  for (const { first, countries, homes, company } of longs) {
    const node = linking.find(first);
    const all = shared.get(node);
    shared.set(node, {
      countries: new Set([...(all?.countries ?? []), ...countries]),
      homes: new Set([...(all?.homes ?? []), ...homes]),
      company: new Set([...(all?.company ?? []), ...renamed(company)]),
    });
  }
  const known = new Map(
    longs.map((long): readonly [Long, Long] => {
      const node = linking.find(long.first);
      const key = keyOfNode.get(node) ?? long.key;
      return [long, { ...long, ...shared.get(node), key }];
    }),
  );
  return placed.map(({ long, body }) => ({
    long: known.get(long) ?? long,
    body: { ...body, company: renamed(body.company) },
  }));
}

/** The first of some bodies, if all are one by now. */
export function onlyNode(longs: readonly Long[], linking: Linking): Long | undefined {
  const [first, ...others] = longs;
  const isOne = others.every(
    (other) => linking.find(other.first) === linking.find(first?.first ?? -1),
  );
  return isOne ? first : undefined;
}
