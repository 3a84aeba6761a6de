// All events of one article: verbs first, then nouns that no verb has used up, then what is refined
// over the whole article.

import { bySpan } from '../../model/index.ts';
import type { EventDraft, ReadingContext } from '../context.ts';
import { findAttributiveEvents } from './attributive.ts';
import { placeByReference } from './event-place.ts';
import { findNounEvents } from './noun-events.ts';
import { asPlover } from './plover-rules.ts';
import { withAims } from './protest-aims.ts';
import { toldApart } from './told-apart.ts';
import { findNominalEvents, findVerbEvents } from './verb-events.ts';

/** The events of an article, in order of their triggers. */
export function findEvents(context: ReadingContext): readonly EventDraft[] {
  const { events, usedNouns } = findVerbEvents(context);
  const nouns = findNounEvents(context, usedNouns);
  const told = new Set([...usedNouns, ...[...events, ...nouns].map(({ head }) => head)]);
  const found = [
    ...events,
    ...nouns,
    ...findNominalEvents(context, told),
    ...findAttributiveEvents(context),
  ];
  const all = withAims(context, found).flatMap((event) => toldApart(context, event));
  return [...asPlover(context, placeByReference(context, all))].sort((a, b) =>
    bySpan(a.trigger, b.trigger),
  );
}
