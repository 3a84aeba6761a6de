// Bodies under their full names in, the same out with what is known once some of them are joined: all that stands beside
// any of one body, and bodies that are one by now under one key.

import { bodyKey } from '../../names/organization-name.ts';
import type { Body, Long, Placed } from './body.ts';
import type { Linking } from './linking.ts';

const BODY = 'organization ';

/** The bodies with the company of all that they were joined with. */
export function withKnownCompany(
  placed: readonly Placed[],
  bodies: readonly Body[],
  linking: Linking,
): readonly Placed[] {
  const longs = [...new Set(placed.map(({ long }) => long))];
  const keyOfNode = new Map<number, string>();
  for (const { first, key } of longs) {
    const node = linking.find(first);
    keyOfNode.set(node, keyOfNode.get(node) ?? key);
  }
  const keys = knownKeys(bodies, keyOfNode, linking);
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

/** For what articles call bodies, letters among them, the key that each has by now; none where several are called so. */
function knownKeys(
  bodies: readonly Body[],
  keyOfNode: ReadonlyMap<number, string>,
  linking: Linking,
): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { index, candidate } of bodies) {
    const called = `${BODY}${bodyKey(candidate.entity.name)}`;
    const known = keyOfNode.get(linking.find(index));
    const all = found.get(called) ?? new Set();
    found.set(called, all.add(known === undefined ? called : `${BODY}${known}`));
  }
  return new Map(
    [...found].flatMap(([called, all]) => {
      const [only, other] = [...all];
      return only === undefined || other !== undefined ? [] : [[called, only] as const];
    }),
  );
}

/** The first of some bodies, if all are one by now. */
export function onlyNode(longs: readonly Long[], linking: Linking): Long | undefined {
  const [first, ...others] = longs;
  const isOne = others.every(
    (other) => linking.find(other.first) === linking.find(first?.first ?? -1),
  );
  return isOne ? first : undefined;
}
