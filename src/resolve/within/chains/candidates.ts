// A phrase in, the earlier ones that it may be out: those near, and those that share a word with it.

import type { Article } from './article.ts';
import type { PhraseFacts } from './facts.ts';

/** Phrases before a pronoun, and before any other, that are looked at whatever their words. */
const NEAR_PRONOUN = 50;
const NEAR = 40;
/** More of those that share a word, the last first. */
const SHARING = 30;

/** Indices of the phrases that a phrase may be, in order of text. */
export function candidatesOf(article: Article, index: number): readonly number[] {
  const m = article.facts[index] as PhraseFacts;
  const from = Math.max(0, index - (m.pronoun ? NEAR_PRONOUN : NEAR));
  const far = m.pronoun ? [] : article.sharing(index).filter((other) => other < from);
  const all = far.sort((a, b) => a - b).slice(-SHARING);
  for (let at = from; at < index; at += 1) all.push(at);
  if (isPerson(m)) all.push(...subjectsBehind(article, index));
  return all.filter((at) => !holds(article.facts[at] as PhraseFacts, m));
}

/** "He", "she", and whatever else is a person by its word. */
function isPerson({ pronoun, gender }: PhraseFacts): boolean {
  return pronoun && (gender === 1 || gender === 2);
}

/** "In her speech, Lind said": subjects behind a pronoun that is set before its clause or in one before it. */
function subjectsBehind({ facts }: Article, index: number): readonly number[] {
  const m = facts[index] as PhraseFacts;
  const found: number[] = [];
  for (let at = index + 1; facts[at]?.phrase.sentence === m.phrase.sentence; at += 1) {
    const a = facts[at] as PhraseFacts;
    if (a.subject && !a.pronoun && m.above.has(a.governor)) found.push(at);
  }
  return found;
}

function holds(outer: PhraseFacts, inner: PhraseFacts): boolean {
  return outer.phrase.start <= inner.phrase.start && inner.phrase.end <= outer.phrase.end;
}
