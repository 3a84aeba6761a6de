// The reports of an event in, a line a journalist can read out: what, who, to whom.
// "met: Anna Lind, Jonas Berg"; "shelled: Harrow Militia → Kestrel Bay"; "visit (planned): Mara Holt
// → Oslo". The words are the article's own, so that the label claims no more than the sentence does.

import type { Status } from '../model/index.ts';
import { EVENTS, type RoleType } from '../ontology/index.ts';
import type { Corpus, EventReport } from './corpus.ts';
import { oneLine } from './one-line.ts';

const NAMES_MAX = 3;
const TRIGGER_MAX = 40;

/** Label of an event; `reports` are those that carry its status, the first gives the words. */
export function eventLabel(
  corpus: Corpus,
  reports: readonly [EventReport, ...(readonly EventReport[])],
  status: Status,
): string {
  const what = triggerWords(reports[0]) + (status === 'occurred' ? '' : ` (${status})`);
  const actors = participants(corpus, reports, 'actor');
  const recipients = participants(corpus, reports, 'recipient').filter(
    (name) => !actors.includes(name),
  );
  const who = [actors, recipients].filter((names) => names.length > 0).map(shortList);
  if (who.length > 0) return `${what}: ${who.join(' → ')}`;
  const place = placeName(corpus, reports);
  return place === undefined ? what : `${what}: ${place}`;
}

function triggerWords({ article, event }: EventReport): string {
  const [start, end] = event.trigger;
  const words = oneLine(article.document.text.slice(start, end), TRIGGER_MAX);
  if (words === '' || words.endsWith('…')) return EVENTS[event.type].label;
  const head = article.reading.tokens.find((token) => start <= token.start && token.end <= end);
  const isName = head?.upos === 'PROPN' || (words.length > 1 && words === words.toUpperCase());
  return isName ? words : words.toLowerCase();
}

/** Names in the order in which the reports give them. */
function participants(
  corpus: Corpus,
  reports: readonly EventReport[],
  role: RoleType,
): readonly string[] {
  const labels = new Map<string, string>();
  for (const { article, event } of reports) {
    for (const participant of [...event.participants].sort((a, b) => a.start - b.start)) {
      const entity = corpus.findEntity(article.document.id, participant.entity);
      if (entity && participant.role === role) labels.set(entity.key, entity.label);
    }
  }
  return [...labels.values()];
}

function shortList(names: readonly string[]): string {
  if (names.length <= NAMES_MAX) return names.join(', ');
  return `${names.slice(0, NAMES_MAX).join(', ')} and ${names.length - NAMES_MAX} more`;
}

function placeName(corpus: Corpus, reports: readonly EventReport[]): string | undefined {
  for (const { article, event } of reports) {
    if (event.place === undefined) continue;
    const place = corpus.findEntity(article.document.id, event.place);
    if (place) return place.label;
  }
  return undefined;
}
