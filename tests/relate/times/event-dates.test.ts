import { describe, expect, it } from 'vitest';
import { read } from '../../../src/pipeline.ts';
import { toDocument } from '../../../src/read/index.ts';

/** The dates of the events of a text from 2024-02-14, by the word that tells each. */
function datesOf(text: string, date = '2024-02-14'): Readonly<Record<string, string | undefined>> {
  const { events } = read(toDocument({ text, date }));
  return Object.fromEntries(
    events.map(({ trigger, time }) => [text.slice(trigger[0], trigger[1]), time]),
  );
}

describe('the date of an event', () => {
  it.each([
    ['its own clause', 'Anna Lind met Jonas Berg on Tuesday.', 'met', '2024-02-13'],
    [
      'its own clause, in front',
      'On Feb. 2, Anna Lind met Jonas Berg in Oslo.',
      'met',
      '2024-02-02',
    ],
    [
      'its own before another',
      'Anna Lind said on Monday that Jonas Berg met Erik Dahl on Feb. 2.',
      'met',
      '2024-02-02',
    ],
    [
      'none from a clause that only reports',
      'Anna Lind said on Monday that Jonas Berg had met Erik Dahl.',
      'met',
      undefined,
    ],
    [
      'the clause it serves',
      'Anna Lind flew to Oslo on Friday to meet Jonas Berg.',
      'meet',
      '2024-02-09',
    ],
    [
      'a clock names its day',
      'Anna Lind met Jonas Berg at 10 p.m. on Tuesday.',
      'met',
      '2024-02-13',
    ],
    ['a clock alone does not', 'Anna Lind met Jonas Berg at 10 p.m.', 'met', undefined],
    ['a part of a day does', 'Anna Lind met Jonas Berg on Friday morning.', 'met', '2024-02-09'],
    ['a length of time does not', 'Anna Lind met Jonas Berg for three hours.', 'met', undefined],
    [
      'the day before that of what is told first',
      'Divers found bodies on Tuesday, a day after a ferry capsized near Masbate.',
      'capsized',
      '2024-02-12',
    ],
    [
      'the day of what follows, where the measure comes first',
      'Two days after the arrest of Anna Lind, Jonas Berg met Erik Dahl on Tuesday.',
      'arrest',
      '2024-02-11',
    ],
    [
      'none from the day that its toll rises',
      'The death toll from the shelling of Bergen climbed to five on Monday.',
      'shelling',
      undefined,
    ],
    [
      'a participle looks back',
      'Norway will buy power from Sweden under an agreement signed on Tuesday during the visit of Prime Minister Anna Lind to Oslo.',
      'visit',
      '2024-02-13',
    ],
    [
      'none from what is looked into in connection with it',
      'Two men were held in Bergen on Monday in connection with the attempted murder of Anna Lind.',
      'murder',
      undefined,
    ],
    [
      'none from the day that it is looked into',
      'Anna Lind ordered an inquiry on Tuesday into a crash in Oslo.',
      'crash',
      undefined,
    ],
    [
      'none from the day of a protest at it',
      'Courts in Norway closed on Tuesday in protest at the murder of Jonas Berg.',
      'murder',
      undefined,
    ],
    [
      'that of a murder at a protest',
      'Jonas Berg was killed on Tuesday at a protest in Oslo.',
      'killed',
      '2024-02-13',
    ],
    ['a set does not', 'Anna Lind met Jonas Berg every Tuesday.', 'met', undefined],
    ['a vague word does not', 'Anna Lind recently met Jonas Berg.', 'met', undefined],
    ['now does not', 'Anna Lind has now met Jonas Berg.', 'met', undefined],
    ['no word, no date', 'Anna Lind met Jonas Berg.', 'met', undefined],
    [
      'a length beside a date',
      'On Tuesday, Anna Lind met Jonas Berg for two hours.',
      'met',
      '2024-02-13',
    ],
    [
      'a quarter is three months',
      'Anna Lind met Jonas Berg in the third quarter.',
      'met',
      '2023-07/2023-09',
    ],
    [
      'days counted from a date before',
      'Anna Lind came on Feb. 2. Two days later she met Jonas Berg.',
      'met',
      '2024-02-04',
    ],
    ['days counted from nothing', 'Two days later Anna Lind met Jonas Berg.', 'met', undefined],
    [
      'the past two weeks',
      'Anna Lind met Jonas Berg in the past two weeks.',
      'met',
      '2024-01-31/2024-02-14',
    ],
    ['an age does not', 'Anna Lind met the 53-year-old Jonas Berg.', 'met', undefined],
  ] as const)('%s: %s', (_, text, trigger, expected) => {
    const dates = datesOf(text);
    expect(Object.keys(dates)).toContain(trigger);
    expect(dates[trigger]).toBe(expected);
  });
});
