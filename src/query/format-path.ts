// A way between two names in, text for a terminal out: a line for each step, and the words it rests on.

import type { FoundPath, WayStep } from './find-path.ts';
import { oneLine } from './format.ts';

const MOST_SENTENCES = 2;

/** Writes a way; ends with a line break. */
export function formatPath({ from, to, found, steps, assumptions }: FoundPath): string {
  const ends = `${oneLine(from.name)} to ${oneLine(to.name)}`;
  const notes = assumptions.map((note) => `note: ${note}\n`).join('');
  if (!found) return `${ends}: no way\n${notes}`;
  const count = `${steps.length} step${steps.length === 1 ? '' : 's'}`;
  return `${ends}: ${count}\n\n${steps.map(stepText).join('')}\n${notes}`;
}

function stepText({ from, to, type, forward, title, date, evidence }: WayStep): string {
  const more = [title, date].filter((text) => text !== undefined).map(oneLine);
  const arrow = forward ? `-${type}->` : `<-${type}-`;
  const line = [`${oneLine(from.name)} ${arrow} ${oneLine(to.name)}`, ...more].join(', ');
  const sentences = [...new Set(evidence.map(({ sentence }) => oneLine(sentence)))];
  const quotes = sentences.slice(0, MOST_SENTENCES).map((sentence) => `    "${sentence}"\n`);
  return `${line}\n${quotes.join('')}`;
}
