// Two stories in, whether they can be told of one place out, and the towns that a story is told of.

import type { EventType } from '../../../ontology/index.ts';
import type { Scene } from './report.ts';
import type { Story } from './story.ts';

/** What is known again by where and when it was, though nobody is named. */
export const LOCAL: ReadonlySet<string> = new Set<EventType>([
  'ASSAULT',
  'BUSINESS',
  'COERCE',
  'DISASTER',
  'LIFE',
  'PROTEST',
]);

/** -1 where the places exclude each other, 0 where one is not known. */
export function placeFit(a: readonly Scene[], b: readonly Scene[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const same = a.filter((x) => b.some((y) => x.key === y.key));
  if (same.some(({ isWide }) => !isWide)) return 0.35;
  const isInside = a.some((x) =>
    b.some((y) => x.country !== undefined && x.country === y.country && (x.isWide || y.isWide)),
  );
  return same.length > 0 || isInside ? 0.15 : -1;
}

/** Where it was: of what befalls a place, that place too. */
export function scenesOf(story: Story): readonly Scene[] {
  return LOCAL.has(story.type) ? [...story.scenes, ...placesHit(story)] : story.scenes;
}

/** The towns that an act took place in or befell. */
export function townsOf(story: Story): ReadonlySet<string> {
  return new Set(scenesOf(story).flatMap(({ key, isWide }) => (isWide ? [] : [key])));
}

function placesHit({ parties }: Story): readonly Scene[] {
  return parties.flatMap(({ role, spot }) =>
    role === 'recipient' && spot !== undefined ? [spot] : [],
  );
}

/** Two towns that are hit are two attacks, whoever attacks. */
export function hitOtherPlaces(a: Story, b: Story): boolean {
  const [x, y] = [placesHit(a), placesHit(b)].map((hit) => hit.filter(({ isWide }) => !isWide));
  if (x === undefined || y === undefined || x.length === 0 || y.length === 0) return false;
  return !x.some(({ key }) => y.some((other) => other.key === key));
}

/** Who was visited in one town was not met by it in another. */
export function tellOtherTowns(a: Story, b: Story): boolean {
  if (!a.isMutual && !b.isMutual) return false;
  const towns = (story: Story) =>
    [...story.scenes, ...placesHit(story)].flatMap(({ key, isWide }) => (isWide ? [] : [key]));
  const [x, y] = [towns(a), towns(b)];
  return x.length > 0 && y.length > 0 && !x.some((key) => y.includes(key));
}
