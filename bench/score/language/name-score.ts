// The names of a document and those a program gives in; a tally of each kind out.

import type { Span } from '../../../src/model/span.ts';
import type { GoldName } from './name-documents.ts';
import type { Tally } from './tally.ts';
import { type GivenName, KINDS, type Kind } from './tool.ts';

export type KindTallies = Readonly<Record<Kind, Tally>>;

/**
 * Counts a name as right if its span and its kind are. A gold name counts for its first kind, a given
 * name for its own, or for that of the gold name it matches.
 */
export function scoreNames(gold: readonly GoldName[], given: readonly GivenName[]): KindTallies {
  const open = new Map(gold.map((name) => [spanKey(name), name]));
  const matched = given.flatMap((name) => {
    const target = open.get(spanKey(name));
    if (!target?.kinds.includes(name.kind)) return [];
    open.delete(spanKey(name));
    return [{ name, kind: target.kinds[0] }];
  });
  const kindOfMatch = new Map(matched.map(({ name, kind }) => [name, kind]));
  const tally = (kind: Kind): Tally => ({
    right: matched.filter((match) => match.kind === kind).length,
    gold: gold.filter(({ kinds }) => kinds[0] === kind).length,
    given: given.filter((name) => (kindOfMatch.get(name) ?? name.kind) === kind).length,
  });
  return Object.fromEntries(KINDS.map((kind) => [kind, tally(kind)])) as KindTallies;
}

/** How many gold names share text with a given name of their kind: `right` of `gold`. */
export function countTouched(gold: readonly GoldName[], given: readonly GivenName[]): number {
  return gold.filter(({ kinds, ...span }) =>
    given.some((name) => kinds.includes(name.kind) && overlaps(name, span)),
  ).length;
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A name without the article before it and the full stop or possessive after it. */
export function trimmed<T extends Span>(name: T, text: string): T {
  const surface = text.slice(name.start, name.end);
  const before = /^(?:the|an?)\s+/i.exec(surface)?.[0].length ?? 0;
  const after = /(?:['’]s?|\.)+$/.exec(surface)?.[0].length ?? 0;
  if (before + after >= surface.length) return name;
  return { ...name, start: name.start + before, end: name.end - after };
}

function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}
