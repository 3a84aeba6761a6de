// A sentence and the spans of its parts in, one line with the parts in brackets out:
// "[subject: Anna Lind] [trigger: met] [object: Jonas Berg] in Oslo."

import { EDGE_PARTS, type EdgePart, type EvidenceNote } from './explanation.ts';

type Marked = Pick<EvidenceNote, 'start' | 'end' | 'sentence' | EdgePart>;

interface Mark {
  readonly at: number;
  readonly text: string;
  /** Brackets that end come first; of those that begin, the one of the longer part. */
  readonly rank: number;
}

/** Parts may lie within each other; one that is not in the sentence is left out. */
export function markSentence(evidence: Marked): string {
  const { sentence } = evidence;
  const marks = EDGE_PARTS.flatMap((part) => marksOf(part, evidence)).sort(
    (a, b) => a.at - b.at || a.rank - b.rank,
  );
  let shown = '';
  let done = 0;
  for (const { at, text } of marks) {
    shown += sentence.slice(done, at) + text;
    done = at;
  }
  return oneLine(shown + sentence.slice(done));
}

function marksOf(part: EdgePart, { start, end, ...spans }: Marked): readonly Mark[] {
  const pair = spans[part];
  if (pair === undefined || pair[0] < start || pair[1] > end) return [];
  const [from, to] = [pair[0] - start, pair[1] - start];
  return [
    { at: from, text: `[${part}: `, rank: from - to },
    { at: to, text: ']', rank: Number.NEGATIVE_INFINITY },
  ];
}

/** Text from articles may hold line breaks and control characters; a terminal gets neither. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}
