// The events of an article in, which of them are told of the only act of their kind there, out. Method: a sentence
// often tells one act in two words, "flash floods swept through" or "ambushed a convoy and killed eleven": those
// are not two acts.

import type { ReadEvent } from '../../../model/index.ts';
import type { EventType, RoleType } from '../../../ontology/index.ts';

/** An event, and how it is told. */
export interface ToldAct {
  readonly event: ReadEvent;
  /** Kind of act. */
  readonly kind: string;
  readonly sentence: number | undefined;
  readonly isNoun: boolean;
}

/** For each act, whether the article tells of no other of its kind. */
export function onlyActs(acts: readonly ToldAct[]): readonly boolean[] {
  return acts.map(
    (act) =>
      acts.every((other) => other === act || other.kind !== act.kind || isOneTold(act, other)) &&
      (!isToll(act.event) || isTollOfOne(act, acts)),
  );
}

/** "Six died when rebels attacked a convoy, three days after an ambush": a toll beside two acts is of either. */
function isTollOfOne(toll: ToldAct, acts: readonly ToldAct[]): boolean {
  const beside = acts.filter(
    ({ event, sentence }) => sentence === toll.sentence && !isToll(event) && HARM.has(event.type),
  );
  return beside.every((act) => beside.every((other) => act === other || isOneTold(act, other)));
}

const HARM: ReadonlySet<string> = new Set<EventType>(['ASSAULT', 'DISASTER']);

/** An act and its toll, or its noun and its verb, in one sentence. */
function isOneTold(a: ToldAct, b: ToldAct): boolean {
  if (a.sentence === undefined || a.sentence !== b.sentence) return false;
  if (actOthers(a.event, b.event)) return false;
  if (isToll(a.event) !== isToll(b.event)) return true;
  return a.isNoun !== b.isNoun && whoseIn(a.event) === whoseIn(b.event);
}

/** "killed two guards before soldiers retook the building": others act, or they act on those who did. */
function actOthers(a: ReadEvent, b: ReadEvent): boolean {
  const [x, y] = [a, b].map((event) => entitiesIn(event, 'actor'));
  if (x === undefined || y === undefined) return false;
  if (x.length > 0 && y.length > 0) return !x.some((entity) => y.includes(entity));
  const [p, q] = [a, b].map((event) => entitiesIn(event, 'recipient'));
  return x.some((entity) => q?.includes(entity)) || y.some((entity) => p?.includes(entity));
}

function entitiesIn({ participants }: ReadEvent, of: RoleType): readonly number[] {
  return participants.flatMap(({ role, entity }) => (role === of ? [entity] : []));
}

/** Whether it tells only whom an act killed or hurt. */
export function isToll({ type, relation }: Pick<ReadEvent, 'type' | 'relation'>): boolean {
  return type === 'LIFE' || relation === 'KILLED' || relation === 'INJURED';
}

function whoseIn({ participants }: ReadEvent): string {
  return participants
    .map(({ role, entity }) => `${role} ${entity}`)
    .toSorted()
    .join();
}
