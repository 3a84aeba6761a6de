// A Reading in, its mentions with the words that head them out.

import type { WholeReading } from '../../../src/model/index.ts';
import type { FoundMention } from './match-mentions.ts';

/** The mentions of a Reading with their heads: the last token whose governor lies outside. */
export function foundMentions({ mentions, tokens }: WholeReading): readonly FoundMention[] {
  const order = mentions.map((_, at) => at);
  order.sort((a, b) => (mentions[a]?.start ?? 0) - (mentions[b]?.start ?? 0));
  const found: FoundMention[] = mentions.map(({ start, end }) => ({ start, end }));
  let first = 0;
  for (const at of order) {
    const { start, end } = mentions[at] ?? { start: 0, end: 0 };
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= start) first += 1;
    let headStart: number | undefined;
    for (let token = first; (tokens[token]?.start ?? end) < end; token += 1) {
      const governor = tokens[tokens[token]?.head ?? -1];
      if (governor === undefined || governor.end <= start || governor.start >= end)
        headStart = tokens[token]?.start;
    }
    if (headStart !== undefined) found[at] = { start, end, headStart };
  }
  return found;
}
