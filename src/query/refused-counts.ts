// A question for a number and its answer in; an error out where the number that was found, or none, is not how many they
// were: a sentence tells of what happened twice, or gives the number of whom the graph holds as a group.

import type { Answer, RapportError } from '../model/index.ts';
import { formsOf } from './question/alike-words.ts';
import { saysTimes } from './question/detail-words.ts';
import { toldSentence } from './question/told-sentence.ts';
import { fold, type Word } from './question/words.ts';
import { refusal, type Unanswered, unheld } from './refusal.ts';

const UNCOUNTED =
  'not understood: "how many": the articles tell it of none by name, or of groups, and not how many they were';

/** A sentence may tell how many they were, though no graph does. */
export function uncounted(asked: Unanswered): RapportError {
  const told = toldSentence(asked.source, asked.understood.words);
  return refusal(
    asked,
    told === undefined ? UNCOUNTED : `${UNCOUNTED}, though an article says: "${told}"`,
  );
}

/** One sentence tells of what happened twice, of which the graph holds one event. */
export function refuseMiscounted(asked: Unanswered): void {
  const { counted } = asked.understood;
  const sentences = counted === undefined ? [] : asked.run(counted).evidence;
  const first = sentences.find(
    ({ sentence }) => saysTimes(sentence) || isInRow(sentence, asked.understood.words),
  );
  if (first === undefined) return;
  throw refusal(
    asked,
    `not counted: the graph does not hold how often it was, though an article says: "${first.sentence}"`,
  );
}

/**
 * "How many people work for X" asks for its staff, and not who of them is named.
 *
 * @throws RapportError query.not-understood
 */
export function refuseStaff({ columns }: Answer, asked: Unanswered): void {
  const { deed, words } = asked.understood;
  const isStaff = columns.join() === 'count' && deed?.types.includes('WORKS_FOR') === true;
  const counts = words.some(({ folded }) => STAFF.has(folded));
  if (!isStaff || !counts) return;
  throw uncounted(asked);
}

const STAFF = new Set(['people', 'persons', 'employees', 'workers', 'staff']);

const IN_ROW =
  /\bthe (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (\p{L}+)(?: (\p{L}+))?/gu;

/** "It was the third kidnapping since May": as many as it says. */
function isInRow(sentence: string, words: readonly Word[]): boolean {
  const forms = words.map(formsOf);
  return [...sentence.matchAll(IN_ROW)].some((found) =>
    found.slice(1).some((noun) => noun !== undefined && forms.some((form) => form.has(fold(noun)))),
  );
}

/** How many "the men" were that were arrested another sentence tells. */
export function refuseNumberless(
  { columns, rows }: Answer,
  { source, understood, ...asked }: Unanswered,
): void {
  const at = columns.indexOf('event');
  const counts = TOLLS.has(columns[0] ?? '') && rows.length > 0;
  const isOpen = counts && rows.every((row) => row[0] === null && isUnnamed(String(row[at] ?? '')));
  const sentence = isOpen ? toldSentence(source, understood.words) : undefined;
  if (sentence === undefined) return;
  throw unheld({ source, understood, ...asked }, 'how many they were', sentence);
}

/** No number was read, though a sentence gives one. */
export function refuseToll({ columns }: Answer, asked: Unanswered): void {
  const sentence = TOLLS.has(columns[0] ?? '')
    ? toldSentence(asked.source, asked.understood.words)
    : undefined;
  if (sentence === undefined) return;
  throw unheld(asked, 'how many they were', sentence);
}

const TOLLS: ReadonlySet<string> = new Set(['dead', 'injured', 'arrested']);

/** "detained: men" names nobody. */
function isUnnamed(event: string): boolean {
  return /: \p{Ll}[^\p{Lu}]*$/u.test(event);
}
