// A judgement in, words of it for the reader out.

import { cleanLabel } from '../explorer/label-text.ts';
import { plainType } from '../panels/words.ts';
import type { JudgedAct } from './types.ts';

/** "Anna Lind and Anna Dahl are one." */
export function doneWords({ verdict, names, type = '', edge }: JudgedAct): string {
  const [left, right] = names.map((name) => cleanLabel(name));
  switch (verdict) {
    case 'same':
      return `${left} and ${right} are one.`;
    case 'different':
      return `${left} and ${right} are two.`;
    case 'unsure':
      return `Left open whether ${left} and ${right} are one.`;
    case 'retyped':
      return `${left} is ${withArticle(type)}.`;
    case 'rejected':
      return `Rejected: ${left}, ${plainType(edge?.type ?? '')}, ${right}.`;
  }
}

/** What a judgement did to a node that it speaks of: "Merged by you". */
export function appliedWords({ verdict }: JudgedAct): string {
  return APPLIED[verdict];
}

const APPLIED: Readonly<Record<JudgedAct['verdict'], string>> = {
  same: 'Merged by you',
  different: 'Kept apart by you',
  unsure: 'Left open by you',
  retyped: 'Retyped by you',
  rejected: 'Relation rejected by you',
};

/** How a judgement stands, where that is not plain. */
export function standingWords({ standing }: JudgedAct): string {
  switch (standing) {
    case 'holds':
      return '';
    case 'dormant':
      return 'waits for an article that is gone';
    case 'overruled':
      return 'overruled by a later one';
    case 'undone':
      return 'taken back';
  }
}

/** "2 January 2026, 10:04" as the clock of the server had it, in UTC. */
export function whenWords(when: string, dateWords: (date: string) => string): string {
  const [date = '', time = ''] = when.split('T');
  return time === '' ? dateWords(date) : `${dateWords(date)}, ${time.slice(0, 5)} UTC`;
}

/** "an organization" */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
