import { describe, expect, it } from 'vitest';
import { type CodedEvent, spansOf } from '../../bench/score/events-gold.ts';
import { eventBetween, foundEvents, isAsCoded } from '../../bench/score/events-match.ts';
import { isSameMention, touchAtHead } from '../../bench/score/spans.ts';
import { readText } from '../fixtures/read-text.ts';

function coded(
  text: string,
  root: CodedEvent['root'],
  sides: readonly [string, string],
): CodedEvent {
  const [sources, targets] = sides.map((side) => [spansOf(text, { text: side })]);
  return { root, sources: sources ?? [], targets: targets ?? [], reciprocal: false };
}

describe('sides of a record', () => {
  it.each([
    [{ text: 'forces' }, [[14, 20]]],
    [
      { text: 'Serbs ... forces' },
      [
        [8, 13],
        [14, 20],
      ],
    ],
    [
      { text: 'Bosnian  Serbs' },
      [
        [0, 7],
        [8, 13],
      ],
    ],
    [{ text: 'Croats' }, []],
    [{ text: 'x', start: 3, end: 5 }, [[3, 5]]],
  ])('%j', (side, spans) => {
    const found = spansOf('Bosnian Serbs forces', side);
    expect(found.map(({ start, end }) => [start, end])).toEqual(spans);
  });
});

describe('mentions', () => {
  const text = 'Norwegian Prime Minister Anna Lind met the envoy of Sweden in Oslo.';
  const reading = readText(text);
  const span = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };

  it.each([
    ['Anna Lind', 'Prime Minister Anna Lind', true, true],
    ['Norwegian', 'Norwegian Prime Minister Anna Lind', false, true],
    ['the envoy of Sweden', 'envoy', true, true],
    ['the envoy of Sweden', 'Oslo', false, false],
  ])('%s, %s: same %s, touch %s', (a, b, same, touch) => {
    expect(isSameMention(reading, span(a), span(b))).toBe(same);
    expect(touchAtHead(reading, span(a), span(b))).toBe(touch);
  });
});

describe('events between two sides', () => {
  it.each([
    ['Norway accused Sweden of spying.', 'ACCUSE', ['Norway', 'Sweden'], true],
    ['Norway accused Sweden of spying.', 'ACCUSE', ['Sweden', 'Norway'], false],
    ['Norway accused Sweden of spying.', 'ASSAULT', ['Norway', 'Sweden'], false],
    ['Norway accused Sweden of spying.', 'ACCUSE', ['Norway', 'spying'], false],
  ] as const)('%s as %s between %s: %s', (text, root, sides, right) => {
    const reading = readText(text);
    const [event] = foundEvents(reading);
    expect(event !== undefined && isAsCoded(reading, event, coded(text, root, sides))).toBe(right);
  });

  it.each([
    ['Norway said it had attacked Sweden.', 'ASSAULT', ['Norway', 'Sweden'], true],
    ['Norway imposed a curfew in Bergen.', 'COERCE', ['Norway', 'Bergen'], true],
  ] as const)('by another mention or by the place: %s', (text, root, sides, right) => {
    const reading = readText(text);
    const found = foundEvents(reading).some((event) =>
      isAsCoded(reading, event, coded(text, root, sides)),
    );
    expect(found).toBe(right);
  });

  it('leaves out what is only demanded', () => {
    const reading = readText('Norway demanded that Sweden release Anna Lind.');
    expect(foundEvents(reading).map(({ root }) => root)).toEqual(['REQUEST']);
  });

  it('takes the event of the sides, not the first one', () => {
    const text = 'Norway accused Sweden of spying and Iceland praised Denmark.';
    const reading = readText(text);
    const chosen = eventBetween(
      reading,
      foundEvents(reading),
      coded(text, 'SUPPORT', ['Iceland', 'Denmark']),
    );
    expect(chosen?.root).toBe('SUPPORT');
  });
});
