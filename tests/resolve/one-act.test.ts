// Within an article, an act and what it did, and a noun that takes up an act, are one event; what is set before or
// after it, or differs, is another.

import { describe, expect, it } from 'vitest';
import { surface } from '../../src/model/index.ts';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';
import { resolveCorpus } from '../../src/resolve/index.ts';

/** The triggers of each event of a text that more than one report tells of. */
function joinedIn(text: string): readonly (readonly string[])[] {
  const document = toDocument({ text, date: '2024-04-03' });
  const reading = read(document);
  const { events } = resolveCorpus([{ document, reading }]);
  return events
    .map(({ reports }) =>
      reports.map(({ index }) => {
        const [start = 0, end = 0] = reading.events[index]?.trigger ?? [];
        return surface(document.text, { start, end });
      }),
    )
    .filter(({ length }) => length > 1);
}

describe('one act in an article', () => {
  it.each([
    ['Shells hit the village of Tavri on Monday, killing three farmers.', ['hit', 'killing']],
    [
      'Three farmers were killed when shells hit the village of Tavri on Monday.',
      ['killed', 'hit'],
    ],
    [
      'A former pupil opened fire at a school in Ostrava on Monday, killing two teachers.',
      ['fire', 'killing'],
    ],
    [
      'A bombing in Baidoa on Monday killed 17 people. The Harrow Militia carried out the bombing in Baidoa.',
      ['bombing', 'killed', 'bombing'],
    ],
  ])('is one event: %s', (text, triggers) => {
    expect(joinedIn(text)).toEqual([triggers]);
  });

  it.each([
    [
      'it is set after another',
      'Two people were wounded in Orsi on Monday after an attack killed three in Tavri.',
    ],
    ['the towns differ', 'Shells hit Orsi and rockets killed three people in Tavri on Monday.'],
    [
      'the noun is not of one act',
      'Israel struck Beirut on Monday. The conflict between Israel and Hamas goes on.',
    ],
    [
      'two acts come before the noun',
      'A bomb hit Orsi on Monday. Shells hit Tavri on Tuesday. The attack was condemned by Anna Lind.',
    ],
  ])('is another where %s', (_, text) => {
    expect(joinedIn(text)).toEqual([]);
  });
});
