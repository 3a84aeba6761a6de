// What became of the marks of our articles in; what was joined or parted wrongly out, with names and sentences.

import { groupBy } from '../../src/model/index.ts';
import type { ReportPair } from './event-pairs.ts';
import { type IdentityArticle, kindOfThing, type Mark } from './identity-gold.ts';
import type { NameItem } from './identity-match.ts';
import type { Mistake } from './suite.ts';

/** Things whose names lie in several nodes, and nodes that hold names of several things. */
export function nameMistakes(items: readonly NameItem[]): readonly Mistake[] {
  const found = items.filter((item) => item.found !== undefined);
  const parted = split(
    found,
    ({ gold }) => gold,
    ({ found: node }) => node ?? '',
  );
  const joined = split(
    found,
    ({ found: node }) => node ?? '',
    ({ gold }) => gold,
  );
  const unread = items.filter((item) => item.found === undefined);
  return [
    ...parted.map((parts) => mistake('missed', parts, 'parted')),
    ...joined.map((parts) => mistake('false', parts, 'joined')),
    ...unread.map(
      ({ article, mark }): Mistake => ({
        type: `${kindOfThing(mark.id)} not found`,
        kind: 'missed',
        sentence: around(article, mark),
        wanted: `"${words(article, mark)}" (${mark.id})`,
      }),
    ),
  ];
}

/** Pairs of reports that were joined or left apart against the data. */
export function pairMistakes(pairs: readonly ReportPair[]): readonly Mistake[] {
  return pairs
    .filter(({ isOne, isFoundOne }) => isOne !== isFoundOne)
    .map(({ left, right, isOne }): Mistake => {
      const isRead = left.found.length > 0 && right.found.length > 0;
      const type = isOne && !isRead ? 'event not found' : `event ${isOne ? 'parted' : 'joined'}`;
      return {
        type,
        kind: isOne ? 'missed' : 'false',
        sentence: `${reported(left)}  |  ${reported(right)}`,
        wanted: isOne ? `one event (${left.mark.id})` : `${left.mark.id}, ${right.mark.id}`,
      };
    });
}

type Parts = readonly (readonly [part: string, items: readonly NameItem[]])[];

/** The groups of items that hold more than one part, each as its parts. */
function split(
  items: readonly NameItem[],
  groupOf: (item: NameItem) => string,
  partOf: (item: NameItem) => string,
): readonly Parts[] {
  const groups = [...groupBy(items, groupOf).values()];
  return groups
    .map((group): Parts => [...groupBy(group, partOf)])
    .filter(({ length }) => length > 1);
}

function mistake(kind: Mistake['kind'], parts: Parts, done: 'parted' | 'joined'): Mistake {
  const ofPart = ([, items]: Parts[number]) => {
    const surfaces = new Set(items.map(({ article, mark }) => words(article, mark)));
    return `${items[0]?.gold} {${[...surfaces].join(', ')}} x${items.length}`;
  };
  const firsts = parts.flatMap(([, [first]]) => first ?? []);
  const type = firsts[0] === undefined ? 'other' : kindOfThing(firsts[0].gold);
  return {
    type: `${type} ${done}`,
    kind,
    sentence: firsts
      .slice(0, 4)
      .map(({ article, mark }) => around(article, mark))
      .join('  |  '),
    found: parts.map(ofPart).join(' / '),
  };
}

function reported({ article, mark, found }: ReportPair['left']): string {
  return `${found.length === 0 ? '(not found) ' : ''}${around(article, mark)}`;
}

function words({ input }: IdentityArticle, { start, end }: Mark): string {
  return input.text.slice(start, end);
}

function around({ input: { id, text, date } }: IdentityArticle, { start, end }: Mark): string {
  const before = text.slice(Math.max(0, start - 70), start);
  return `${id} of ${date}: ...${before}[${text.slice(start, end)}]${text.slice(end, end + 50)}...`;
}
