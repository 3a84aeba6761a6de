// How well it is read who says what: our own sentences in, exact and overlapping F1 by kind out. No set of
// the data folder marks attributions.

import type { Span } from '../../src/model/index.ts';
import type { Reading } from '../../src/model/reading.ts';
import { ATTRIBUTIONS, type AttributedSentence } from '../../tests/fixtures/attributions.ts';
import { readGold } from './data-lines.ts';
import { overlapShare, touchAtHead } from './spans.ts';
import type { Mistake, Report, Suite } from './suite.ts';
import { percent, scoresOf, Tally, tallyTable } from './tally.ts';

/** Who says what: the source's words and what is said. */
export interface SaidSpans {
  readonly source: Span;
  readonly content: Span;
}

const PROTOCOL = `The sentences are our own, written for this measurement (tests/fixtures/attributions.ts): the
figures tell of progress, and are comparable with nothing published. Exact: source and content are the same
spans. Overlap: the head word of one source lies in the other, and half of the longer content is shared.
"none" are sentences in which nobody is quoted: only false ones can be counted there.`;

/** Attribution on our own sentences. */
export const ATTRIBUTION_SUITE: Suite = {
  name: 'attribution',
  title: 'Attribution: our own sentences',
  needs: [],
  run: () => report(ATTRIBUTIONS),
};

function report(sentences: readonly AttributedSentence[]): Report {
  const [exact, overlap] = [new Tally(), new Tally()];
  const mistakes: Mistake[] = [];
  for (const sentence of sentences) {
    const reading = readGold({ id: sentence.text, text: sentence.text });
    const gold = goldSpans(sentence);
    const found = foundSpans(reading);
    count(exact, sentence, isSameSpans, { gold, found });
    const left = count(overlap, sentence, (a, b) => isNear(reading, a, b), { gold, found });
    mistakes.push(...mistakesOf(sentence, left));
  }
  const figures = {
    'attribution.exact.f1': scoresOf(exact.total).f1,
    'attribution.overlap.f1': scoresOf(overlap.total).f1,
  };
  return {
    figures,
    tables: [
      {
        title: `In short: ${sentences.length} sentences`,
        columns: ['measure', 'here'],
        rows: Object.entries(figures).map(([name, value]) => [name, percent(value)]),
      },
      tallyTable('The same spans', exact),
      tallyTable('Overlapping spans', overlap),
    ],
    notes: [PROTOCOL],
    mistakes,
  };
}

/** Where source and content of a sentence stand. @throws Error when a row does not quote its text. */
export function goldSpans({ text, says }: AttributedSentence): readonly SaidSpans[] {
  return says.map(([source, content]) => {
    const at = contentAt(text, content);
    const around = sourceAt(text, source, at);
    return { source: around, content: at };
  });
}

function contentAt(text: string, content: string): Span {
  const start = text.indexOf(content);
  if (start < 0) throw new Error(`"${text}" does not say "${content}"`);
  return { start, end: start + content.length };
}

/** The place of a source outside what it says, where there is one: "she claims ... she". */
function sourceAt(text: string, source: string, content: Span): Span {
  const places = [...text.matchAll(new RegExp(`(?<!\\w)${escaped(source)}(?!\\w)`, 'g'))].map(
    ({ index }) => ({ start: index, end: index + source.length }),
  );
  const outside = places.find(({ start, end }) => end <= content.start || start >= content.end);
  const place = outside ?? places[0];
  if (place === undefined) throw new Error(`"${text}" does not name "${source}"`);
  return place;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function foundSpans({ attributions }: Reading): readonly SaidSpans[] {
  const span = ([start, end]: readonly [number, number]) => ({ start, end });
  return attributions.map(({ source, content }) => ({
    source: span(source),
    content: span(content),
  }));
}

function isSameSpans(a: SaidSpans, b: SaidSpans): boolean {
  const same = (x: Span, y: Span) => x.start === y.start && x.end === y.end;
  return same(a.source, b.source) && same(a.content, b.content);
}

function isNear(reading: Reading, a: SaidSpans, b: SaidSpans): boolean {
  return touchAtHead(reading, a.source, b.source) && overlapShare(a.content, b.content) >= 0.5;
}

interface Compared {
  readonly gold: readonly SaidSpans[];
  readonly found: readonly SaidSpans[];
}

/** Pairs each of the data with one found; gives what is left of both. */
function count(
  tally: Tally,
  { kind }: AttributedSentence,
  isMatch: (a: SaidSpans, b: SaidSpans) => boolean,
  { gold, found }: Compared,
): Compared {
  const left = new Set(found);
  const missed = gold.filter((wanted) => {
    const match = [...left].find((one) => isMatch(wanted, one));
    if (match !== undefined) left.delete(match);
    tally.add(kind, match === undefined ? 'missed' : 'right');
    return match === undefined;
  });
  if (left.size > 0) tally.add(kind, 'false', left.size);
  return { gold: missed, found: [...left] };
}

function mistakesOf({ text, kind }: AttributedSentence, left: Compared): readonly Mistake[] {
  const told = ({ source, content }: SaidSpans) =>
    `[${text.slice(source.start, source.end)}] says [${text.slice(content.start, content.end)}]`;
  return [
    ...left.gold.map(
      (one): Mistake => ({ type: kind, kind: 'missed', sentence: text, wanted: told(one) }),
    ),
    ...left.found.map(
      (one): Mistake => ({ type: kind, kind: 'false', sentence: text, found: told(one) }),
    ),
  ];
}
