// A document of GUM and its Reading in, the mentions that stand in a wrong chain or in none out.

import type { WholeReading } from '../../../src/model/index.ts';
import type { Mistake } from '../suite.ts';
import { chainsOf, type GumDocument } from './gum.ts';

/** Mentions whose link to the one before them in their chain is missing, or was found and is wrong. */
export function mistakesOf(document: GumDocument, reading: WholeReading): readonly Mistake[] {
  const { gold, found } = chainsOf(document, reading, { matching: 'head' });
  return [
    ...linksMissing(gold, found).map((pair) => mistake(document, 'missed', pair)),
    ...linksMissing(found, gold).map((pair) => mistake(document, 'false', pair)),
  ].flatMap((one) => one ?? []);
}

type Link = readonly [before: string, mention: string];

/** Neighbours in a chain that the other side does not have in one chain. */
function linksMissing(
  chains: readonly (readonly string[])[],
  others: readonly (readonly string[])[],
): readonly Link[] {
  const other = new Map(others.flatMap((chain, at) => chain.map((key) => [key, at] as const)));
  return chains.flatMap((chain) =>
    chain.slice(1).flatMap((mention, at): readonly Link[] => {
      const before = chain[at] ?? '';
      const same = other.has(before) && other.get(before) === other.get(mention);
      return same ? [] : [[before, mention]];
    }),
  );
}

/** A link between two mentions of the data, in words; what the data has no mention for is left out. */
function mistake(
  { entities, text }: GumDocument,
  kind: Mistake['kind'],
  [before, mention]: Link,
): Mistake | undefined {
  const [from, to] = [before, mention].map((key) =>
    key.startsWith('data ') ? entities[Number(key.slice(5))] : undefined,
  );
  if (from === undefined || to === undefined) return undefined;
  const sentence = text.slice(Math.max(0, to.start - 120), to.end + 40);
  const told = `"${to.text}" is "${from.text}"`;
  return {
    type: to.type,
    kind,
    sentence,
    ...(kind === 'missed' ? { wanted: told } : { found: told }),
  };
}
