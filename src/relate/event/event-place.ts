// Talks that name no place but are known to the reader: "Tuesday's talks", "the talks", where all talks
// of the article are said to be in one city. Attacks are many in one article, so they are left alone.

import {
  childrenBy,
  getToken,
  lemmaOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { overlaps } from '../../model/index.ts';
import { findNounSenses } from '../../ontology/index.ts';
import type { EventDraft, ReadingContext } from '../context.ts';
import { findPlace } from '../where.ts';

/** Gives definite talks the one place that the article has for talks. */
export function placeByReference(
  context: ReadingContext,
  events: readonly EventDraft[],
): readonly EventDraft[] {
  const candidates = placesOfTalks(context);
  const labels = new Set(candidates.map((index) => context.mentions[index]?.label));
  const [place] = candidates;
  if (place === undefined || labels.size !== 1) return events;
  return events.map((event) => {
    if (event.type !== 'CONSULT' || event.place !== undefined) return event;
    if (!isDefinite(context.tree, event.head)) return event;
    return { ...event, place };
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

/** The places of the nouns that stand for talks anywhere in the article's running text. */
function placesOfTalks(context: ReadingContext): readonly number[] {
  const { tree, regions } = context;
  const headlines = regions.filter(({ kind }) => kind === 'title' || kind === 'heading');
  return tree.tokens.flatMap((token, head) => {
    if (token.upos !== 'NOUN' || headlines.some((region) => overlaps(region, token))) return [];
    const sense = findNounSenses(lemmaOf(tree, head))[0];
    return sense?.event === 'CONSULT' ? (findPlace(context, head) ?? []) : [];
  });
}
