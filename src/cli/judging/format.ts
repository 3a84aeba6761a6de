// What is judged, or waits for it, in; lines of text out.

import type { CandidateView, ListedAct, MentionView, ReviewItem } from '../../judge/index.ts';

/** One pair as text, both sides with their sentence. */
export function formatReviewItem({ id, names, score, reason, left, right }: ReviewItem): string {
  return [
    `${id}  ${names[0]} = ${names[1]}?  ${score.toFixed(2)}, ${reason}`,
    formatCandidate(left),
    formatCandidate(right),
  ].join('\n');
}

function formatCandidate({ label, mentions: [mention] }: CandidateView): string {
  if (mention === undefined) return `  ${label}`;
  return `  ${mention.words}\n    ${quoted(mention)}\n    ${mention.title}`;
}

/** `9f86d081884c7d65@120-131  Lind`, and its sentence below. */
export function formatMention(mention: MentionView): string {
  return `${mention.anchor}  ${mention.words}\n    ${quoted(mention)}`;
}

function quoted({ sentence }: MentionView): string {
  return `“${sentence.replaceAll(/\s+/g, ' ').trim()}”`;
}

/** "3  same  Anna Lind = Anna Dahl  2026-01-02T10:00:00Z  holds  (married)". */
export function formatAct({ seq, judgement, standing }: ListedAct): string {
  const { verdict, names = ['', ''], reason, when = '', type, edge } = judgement;
  const sign = { same: '=', different: '≠', unsure: '?', retyped: '→', rejected: '✗' }[verdict];
  const right = verdict === 'retyped' ? (type ?? '') : names[1];
  const what =
    edge === undefined ? `${names[0]} ${sign} ${right}` : `${names[0]} ${edge.type} ${right}`;
  return [seq, verdict, what, when, standing, reason === '' ? '' : `(${reason})`]
    .filter((part) => part !== '')
    .join('  ');
}
