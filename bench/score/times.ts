// How well time expressions are found and dated: MEANTIME in, strict, relaxed and value F1 out, as in
// TempEval-3. The date of publication is given; the dateline that states it is left out on both sides.

import { overlaps, type Span } from '../../src/model/index.ts';
import type { Reading } from '../../src/model/reading.ts';
import { type DataDocument, readDataLines, readGold } from './data-lines.ts';
import type { Mistake, Report, Suite } from './suite.ts';
import { inShort, scoresOf, Tally, tallyTable } from './tally.ts';
import { comparable, edtfOfTimex } from './timex.ts';

interface GoldTime extends Span {
  readonly text: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value?: string | null;
  readonly dct?: boolean;
}

interface TimeDocument extends DataDocument {
  readonly timexes: readonly GoldTime[];
}

interface FoundTime extends Span {
  readonly value: string;
}

const PUBLISHED = `Published figures on these 30 articles: none known to us. On the newswire of TempEval-3
(UzZaman et al. 2013, English, task A): HeidelTime 81.3 strict, 90.3 relaxed, 77.6 with the value; SUTime
79.6, 90.3, 67.4.`;

const PROTOCOL = `Strict: the same span. Relaxed: the spans overlap. Value: they overlap and the values are
the same once written alike (bench/score/timex.ts). Expressions without a value (PAST_REF, "later") count
as in the data, and cannot be right by value.`;

/** Time expressions of MEANTIME. */
export const TIMES_SUITE: Suite = {
  name: 'times',
  title: 'Time expressions: MEANTIME',
  needs: ['meantime.dev.jsonl'],
  run: (data) => report(readDataLines<TimeDocument>(data, 'meantime.dev.jsonl')),
};

function report(documents: readonly TimeDocument[]): Report {
  const [strict, relaxed, valued] = [new Tally(), new Tally(), new Tally()];
  const mistakes: Mistake[] = [];
  for (const document of documents) {
    const gold = document.timexes.filter(({ dct }) => dct !== true);
    const found = foundTimes(readGold(document)).filter(
      (time) => !document.timexes.some((other) => other.dct === true && overlaps(other, time)),
    );
    count(strict, gold, found, (a, b) => a.start === b.start && a.end === b.end);
    count(relaxed, gold, found, overlaps);
    count(valued, gold, found, isSameTime);
    mistakes.push(...mistakesOf(document, gold, found));
  }
  const figures = {
    'times.strict.f1': scoresOf(strict.total).f1,
    'times.relaxed.f1': scoresOf(relaxed.total).f1,
    'times.value.f1': scoresOf(valued.total).f1,
  };
  return {
    figures,
    tables: [
      inShort(figures),
      tallyTable('The same span', strict),
      tallyTable('Overlapping spans', relaxed),
      tallyTable('Overlapping spans and the same value', valued),
    ],
    notes: [PROTOCOL, PUBLISHED],
    mistakes,
  };
}

function foundTimes({ times }: Reading): readonly FoundTime[] {
  return times.map(({ start, end, value }) => ({ start, end, value: String(value) }));
}

function isSameTime(gold: GoldTime, found: FoundTime): boolean {
  return overlaps(gold, found) && edtfOfTimex(gold.value) === comparable(found.value);
}

/** Each found time may answer one of the data; what answers none counts under its kind of value. */
function count(
  tally: Tally,
  gold: readonly GoldTime[],
  found: readonly FoundTime[],
  isMatch: (gold: GoldTime, found: FoundTime) => boolean,
): void {
  const left = new Set(found);
  for (const time of gold) {
    const match = [...left].find((one) => isMatch(time, one));
    if (match !== undefined) left.delete(match);
    tally.add(time.type, match === undefined ? 'missed' : 'right');
  }
  for (const { value } of left) tally.add(kindOf(value), 'false');
}

function kindOf(value: string): string {
  if (/^R/.test(value)) return 'SET';
  return /^P/.test(value) ? 'DURATION' : 'DATE';
}

function mistakesOf(
  { text }: DataDocument,
  gold: readonly GoldTime[],
  found: readonly FoundTime[],
): readonly Mistake[] {
  const around = ({ start, end }: Span) => text.slice(Math.max(0, start - 50), end + 40);
  const words = ({ start, end }: Span) => text.slice(start, end);
  const missed = gold.flatMap((time): readonly Mistake[] => {
    if (found.some((one) => isSameTime(time, one))) return [];
    const near = found.filter((one) => overlaps(one, time));
    const wanted = `"${time.text}" ${time.value} = ${edtfOfTimex(time.value)}`;
    const got = near.map((one) => `"${words(one)}" ${one.value}`).join(', ');
    return [
      { type: time.type, kind: 'missed', sentence: around(time), wanted, found: got || 'nothing' },
    ];
  });
  const wrong = found
    .filter((one) => !gold.some((time) => overlaps(time, one)))
    .map(
      (one): Mistake => ({
        type: kindOf(one.value),
        kind: 'false',
        sentence: around(one),
        found: `"${words(one)}" ${one.value}`,
      }),
    );
  return [...missed, ...wrong];
}
