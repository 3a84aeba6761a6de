// How well events are coded: the gold records of PLOVER in, agreement on root, quad class and both
// sides out. The records are the examples of the codebook, one sentence each.

import type { Reading } from '../../src/model/reading.ts';
import { readGold } from './data-lines.ts';
import { type CodedEvent, type CodedSentence, readCodedSentences } from './events-gold.ts';
import { eventBetween, type FoundEvent, foundEvents, isAsCoded } from './events-match.ts';
import { quadOf, ROOTS } from './plover-code.ts';
import type { Mistake, Report, Suite } from './suite.ts';
import { inShort, scoresOf, Tally, tallyTable } from './tally.ts';

const QUADS = ['quad 1', 'quad 2', 'quad 3', 'quad 4'];

const PUBLISHED = `Published figures on these records: none known to us. They are the codebook's own
examples, and our rules are chosen by what they show, so the figures are of development, not of a test. The
nearest task is root classification with both sides given on the PLV set of Hu et al. (2024, "Leveraging
Codebook Knowledge with NLI and ChatGPT for Zero-Shot Political Relation Classification", ACL), other
sentences, hence not comparable.`;

const PROTOCOL = `Both sides given: of the events read in the sentence, the one whose participants agree
best with the coded source and target gives the root; none read counts as a miss of the coded root. From
raw text: root, source and target must all agree, a side by the head word of a mention of the entity lying
in the coded name or the other way round; the place of an event may answer the coded target. What somebody
demands, offers, threatens or refuses is not counted besides the demand, as PLOVER does not code it. One
record was coded per sentence, so other true events count as false: precision from raw text is a lower
bound. Status and roots are written as PLOVER does by bench/score/plover-code.ts (a planned visit is AGREE,
a planned arrest THREATEN). Records name roots of an earlier draft: DEMAND is REQUEST, DISAPPROVE and
INVESTIGATE are ACCUSE, FIGHT is ASSAULT; what that draft puts elsewhere (kidnapping and razed homes under
COERCE) stays where the record has it.`;

/** Event coding on the gold standard records of PLOVER. */
export const EVENTS_SUITE: Suite = {
  name: 'events',
  title: 'Events: the PLOVER gold records',
  needs: ['plover-gsr.jsonl'],
  run: (data) => report(readCodedSentences(data)),
};

interface Tallies {
  readonly roots: Tally;
  readonly quads: Tally;
  readonly raw: Tally;
  readonly mistakes: Mistake[];
}

function report(sentences: readonly CodedSentence[]): Report {
  const tallies = { roots: new Tally(), quads: new Tally(), raw: new Tally(), mistakes: [] };
  for (const sentence of sentences) {
    const reading = readGold(sentence);
    const found = foundEvents(reading);
    for (const coded of sentence.events) classify(sentence, reading, { found, coded, tallies });
    countRaw(sentence, reading, found, tallies.raw);
  }
  return summary(tallies);
}

function classify(
  { text }: CodedSentence,
  reading: Reading,
  parts: {
    readonly found: readonly FoundEvent[];
    readonly coded: CodedEvent;
    readonly tallies: Tallies;
  },
): void {
  const { found, coded, tallies } = parts;
  const event = eventBetween(reading, found, coded);
  const [wanted, got] = [coded.root, event?.root];
  compare(tallies.roots, wanted, got);
  compare(
    tallies.quads,
    `quad ${quadOf(wanted)}`,
    got === undefined ? undefined : `quad ${quadOf(got)}`,
  );
  if (wanted === got) return;
  const names = (sides: CodedEvent['sources']) =>
    sides.map((side) => side.map(({ start, end }) => text.slice(start, end)).join(' ')).join(', ');
  tallies.mistakes.push({
    type: wanted,
    kind: 'missed',
    sentence: text,
    wanted: `${wanted}: ${names(coded.sources)} -> ${names(coded.targets)}`,
    found: found.map((one) => shown(text, one)).join(' | ') || 'nothing',
  });
}

function shown(text: string, { event, root }: FoundEvent): string {
  const who = event.participants.map(
    ({ role, start, end }) => `${role === 'actor' ? '' : '> '}${text.slice(start, end)}`,
  );
  return `${root} "${text.slice(...event.trigger)}" (${who.join(', ')}; ${event.status})`;
}

/** One label each: a wrong one is false for what was said and missed for what was meant. */
function compare(tally: Tally, wanted: string, got: string | undefined): void {
  tally.add(wanted, wanted === got ? 'right' : 'missed');
  if (got !== undefined && wanted !== got) tally.add(got, 'false');
}

/** Each event read may answer one coded event. */
function countRaw(
  { events }: CodedSentence,
  reading: Reading,
  found: readonly FoundEvent[],
  raw: Tally,
): void {
  const left = new Set(found);
  for (const coded of events) {
    const match = [...left].find((one) => isAsCoded(reading, one, coded));
    raw.add(coded.root, match === undefined ? 'missed' : 'right');
    if (match !== undefined) left.delete(match);
  }
  for (const { root } of left) raw.add(root, 'false');
}

function summary({ roots, quads, raw, mistakes }: Tallies): Report {
  const total = roots.total.right + roots.total.missed;
  const figures = {
    'events.root.macroF1': roots.macroF1(ROOTS),
    'events.root.accuracy': roots.total.right / total,
    'events.quad.macroF1': quads.macroF1(QUADS),
    'events.quad.accuracy': quads.total.right / total,
    'events.raw.f1': scoresOf(raw.total).f1,
    'events.raw.precision': scoresOf(raw.total).precision,
    'events.raw.recall': scoresOf(raw.total).recall,
  };
  return {
    figures,
    tables: [
      inShort(figures),
      tallyTable('Root, both sides given', roots),
      tallyTable('Quad class, both sides given', quads),
      tallyTable('Root, source and target, from raw text', raw),
    ],
    notes: [PROTOCOL, PUBLISHED],
    mistakes,
  };
}
