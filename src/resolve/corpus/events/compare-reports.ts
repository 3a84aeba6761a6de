// What is known of two events in, how much speaks for their being one out.

import { isActAndToll } from './beside-fit.ts';
import { type FamilyId, sharedFamily } from './families.ts';
import { isOneSpot, partyFit } from './party-fit.ts';
import { placeFit, scenesOf } from './place-fit.ts';
import { inOneArticle, isDay, type Story, sharesMode } from './story.ts';
import { timeFit } from './time-fit.ts';

/** From this on two are one event. */
export const ONE_EVENT = 1;

/** How much speaks for one event; less than `ONE_EVENT`, and nothing at all where something excludes it. */
export function compareStories(a: Story, b: Story): number {
  if (a.type !== b.type) return isOneToldTwoWays(a, b) ? ONE_EVENT : 0;
  const place = placeFit(scenesOf(a), scenesOf(b));
  const when = timeFit(a, b);
  const who = partyFit(a, b);
  if (place < 0 || when < 0 || who < 0) return 0;
  return who + when + place + (sharesMode(a, b) ? 0 : -0.2);
}

/** What befalls one, so that one who is the same in both is enough. */
const OF_ONE: ReadonlySet<FamilyId> = new Set(['harm', 'leaving', 'capture']);

/**
 * Whether two acts of kinds that one happening may be told as are one: where the same person suffers, travels
 * to one place or leaves, or where harm is done in one town on one day.
 */
function isOneToldTwoWays(a: Story, b: Story): boolean {
  const family = sharedFamily(a, b);
  if (family === undefined) return false;
  if (placeFit(scenesOf(a), scenesOf(b)) < 0 || timeFit(a, b) < 0) return false;
  if (inOneArticle(a, b)) return family === 'harm' && isActAndToll(a, b);
  const shared = a.parties.filter((x) => b.parties.some((y) => x.key === y.key));
  const isPersonal = shared.some(({ noun, state, spot }) => !(noun ?? state ?? spot));
  if (!OF_ONE.has(family)) return isPersonal && shared.length > 1;
  return isPersonal || (family === 'harm' && isDay(a) && isDay(b) && isOneSpot(a, b));
}
