// How well it is read who says what: our own sentences in, exact and overlapping F1 by kind out. No set of
// the data folder marks attributions.

import type { Span } from '../../src/model/index.ts';
import type { Reading } from '../../src/model/reading.ts';
import { ATTRIBUTIONS, type AttributedSentence } from '../../tests/fixtures/attributions.ts';
import { HELD_ATTRIBUTIONS } from '../../tests/fixtures/attributions-held.ts';
import { foundSpans, goldSpans, type SaidSpans } from './attributions-gold.ts';
import { readGold } from './data-lines.ts';
import { overlapShare, touchAtHead } from './spans.ts';
import type { Mistake, Report, Suite } from './suite.ts';
import { percent, scoresOf, Tally, tallyTable } from './tally.ts';

const PROTOCOL = `The sentences are our own, written for this measurement: the figures tell of progress, and are
comparable with nothing published. By the first set (tests/fixtures/attributions.ts) rules are written; the
held set (attributions-held.ts) was marked before it was read by the program, and its mistakes are never
looked at. Exact: source and content are the same spans. Overlap: the head word of one source lies in the
other, and half of the longer content is shared. Content has its quotation marks, but no "that" before it; what
is broken by "he said" counts from its first word to its last. "none" are sentences in which nobody is
quoted: only false ones can be counted there. "adverb" names nobody: only its content is compared.`;

interface AttributionSet {
  readonly name: string;
  readonly title: string;
  readonly sentences: readonly AttributedSentence[];
  /** Whether its mistakes may be looked at. */
  readonly open: boolean;
}

const SETS: readonly AttributionSet[] = [
  { name: 'attribution', title: 'first set', sentences: ATTRIBUTIONS, open: true },
  { name: 'attribution.held', title: 'held set', sentences: HELD_ATTRIBUTIONS, open: false },
];

/** Attribution on our own sentences. */
export const ATTRIBUTION_SUITE: Suite = {
  name: 'attribution',
  title: 'Attribution: our own sentences',
  needs: [],
  run: () => {
    const reports = SETS.map(report);
    return {
      figures: Object.assign({}, ...reports.map(({ figures }) => figures)),
      tables: reports.flatMap(({ tables }) => tables),
      notes: [PROTOCOL],
      mistakes: reports.flatMap(({ mistakes = [] }) => mistakes),
    };
  },
};

function report({ name, title, sentences, open }: AttributionSet): Report {
  const [exact, overlap] = [new Tally(), new Tally()];
  const mistakes: Mistake[] = [];
  for (const sentence of sentences) {
    const reading = readGold({ id: sentence.text, text: sentence.text });
    const gold = goldSpans(sentence);
    const found = foundSpans(reading);
    const left = count(exact, sentence, isSameSpans, { gold, found });
    count(overlap, sentence, (a, b) => isNear(reading, a, b), { gold, found });
    if (open) mistakes.push(...mistakesOf(sentence, left));
  }
  const figures = {
    [`${name}.exact.f1`]: scoresOf(exact.total).f1,
    [`${name}.overlap.f1`]: scoresOf(overlap.total).f1,
  };
  return {
    figures,
    tables: [
      {
        title: `In short: ${title}, ${sentences.length} texts`,
        columns: ['measure', 'here'],
        rows: Object.entries(figures).map(([figure, value]) => [figure, percent(value)]),
      },
      tallyTable(`The same spans: ${title}`, exact),
      tallyTable(`Overlapping spans: ${title}`, overlap),
    ],
    mistakes,
  };
}

function isSameSpans(a: SaidSpans, b: SaidSpans): boolean {
  const same = (x?: Span, y?: Span) => x?.start === y?.start && x?.end === y?.end;
  return same(a.source, b.source) && same(a.content, b.content);
}

function isNear(reading: Reading, a: SaidSpans, b: SaidSpans): boolean {
  return isSameSource(reading, a.source, b.source) && overlapShare(a.content, b.content) >= 0.5;
}

function isSameSource(reading: Reading, a?: Span, b?: Span): boolean {
  if (a === undefined || b === undefined) return a === b;
  return touchAtHead(reading, a, b);
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
    `[${source === undefined ? '' : text.slice(source.start, source.end)}] says [${text.slice(content.start, content.end)}]`;
  return [
    ...left.gold.map(
      (one): Mistake => ({ type: kind, kind: 'missed', sentence: text, wanted: told(one) }),
    ),
    ...left.found.map(
      (one): Mistake => ({ type: kind, kind: 'false', sentence: text, found: told(one) }),
    ),
  ];
}
