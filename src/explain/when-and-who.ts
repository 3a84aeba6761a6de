// A statement of a reading in, the words that say when it was and who says so out.

import type { EdgeEvidence, Edtf, Reading, ReadTime } from '../model/index.ts';
import type { EvidenceNote } from './explanation.ts';
import type { Statement } from './find-statement.ts';

/** What a statement was found in. */
export interface StatementSource {
  readonly text: string;
  readonly reading: Reading;
  readonly statement: Statement;
}

/** The date of a statement and its words: the nearest in the sentence that mean this date. */
export function dateOf({ text, reading, statement }: StatementSource): EvidenceNote['date'] {
  const { time: value, evidence } = statement;
  if (value === undefined) return undefined;
  const inSentence = reading.times.filter(
    ({ start, end, kind }) =>
      evidence.start <= start && end <= evidence.end && (kind === 'date' || kind === 'time'),
  );
  const meant = inSentence.filter((time) => means(time, value));
  const [only] = meant.length > 0 ? byDistance(meant, statement) : inSentence.slice(0, 2);
  const sure = meant.length > 0 || inSentence.length === 1;
  if (only === undefined || !sure) return { value };
  return { value, words: text.slice(only.start, only.end) };
}

/** A time of day is dated by its day, and what is "since" a day by the interval that it opens. */
function means({ value }: ReadTime, date: Edtf): boolean {
  const day = value.replace(/T.*$/, '');
  return day === date || date.startsWith(`${day}/`);
}

function byDistance(times: readonly ReadTime[], statement: Statement): readonly ReadTime[] {
  const [at] = triggerOf(statement) ?? [statement.evidence.start];
  return [...times].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
}

function triggerOf(statement: Statement) {
  return 'trigger' in statement ? statement.trigger : statement.evidence.trigger;
}

/** Who says so: as the graph has it, with the words where the reading is at hand. */
export function attributionOf(
  { attributedTo: name }: EdgeEvidence,
  source: StatementSource | undefined,
): EvidenceNote['attribution'] {
  if (name === undefined) return undefined;
  const index = source?.statement.attribution;
  const said = index === undefined ? undefined : source?.reading.attributions[index];
  if (source === undefined || said === undefined) return { name };
  return { name, source: source.text.slice(...said.source), cue: source.text.slice(...said.cue) };
}
