// Events that name no place but speak of a happening that the article has placed elsewhere: "Tuesday's
// talks", "the talks", where all talks of the article are said to be in one city.

import {
  childrenBy,
  getToken,
  lemmaOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { type EventType, findNounSenses } from '../../ontology/index.ts';
import type { EventDraft, ReadingContext } from '../context.ts';
import { findPlace } from '../when-where.ts';

/** Gives definite nominal events the one place that the article has for events of their type. */
export function placeByReference(
  context: ReadingContext,
  events: readonly EventDraft[],
): readonly EventDraft[] {
  const places = placesByType(context);
  return events.map((event) => {
    if (event.place !== undefined || !isDefinite(context.tree, event.head)) return event;
    const candidates = places.get(event.type) ?? [];
    const labels = new Set(candidates.map((index) => context.mentions[index]?.label));
    const place = candidates[0];
    return place === undefined || labels.size !== 1 ? event : { ...event, place };
  });
}

/** Whether a noun refers to a known happening: "the talks", "Tuesday's talks", "these talks". */
function isDefinite(tree: Tree, head: number): boolean {
  if (getToken(tree, head).upos !== 'NOUN') return false;
  if (childrenBy(tree, head, 'nmod:poss').length > 0) return true;
  return childrenBy(tree, head, 'det').some((child) =>
    /^(?:the|these|those|this|that)$/i.test(wordOf(tree, child)),
  );
}

/** For each event type, the places of the nouns that stand for such events anywhere in the article. */
function placesByType(context: ReadingContext): ReadonlyMap<EventType, readonly number[]> {
  const places = new Map<EventType, number[]>();
  context.tree.tokens.forEach((token, head) => {
    if (token.upos !== 'NOUN') return;
    const sense = findNounSenses(lemmaOf(context.tree, head))[0];
    const place = sense === undefined ? undefined : findPlace(context, head);
    if (sense !== undefined && place !== undefined) {
      places.set(sense.event, [...(places.get(sense.event) ?? []), place]);
    }
  });
  return places;
}
