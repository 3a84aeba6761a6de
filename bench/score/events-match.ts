// Events of a Reading and a coded event in, how well they agree out.

import type { ReadEvent, Reading, ReadParticipant } from '../../src/model/reading.ts';
import type { RoleType } from '../../src/ontology/index.ts';
import type { CodedEvent, Side } from './events-gold.ts';
import { codeOf, type Root } from './plover-code.ts';
import { touchAtHead } from './spans.ts';

/** An event with the root that PLOVER would code it as. */
export interface FoundEvent {
  readonly event: ReadEvent;
  readonly root: Root;
}

/** The events of a Reading that PLOVER has a root for, in order of text. */
export function foundEvents(reading: Reading): readonly FoundEvent[] {
  return reading.events.flatMap((event) => {
    const root = codeOf(event);
    return root === undefined ? [] : [{ event, root }];
  });
}

/**
 * The event that says something of the two sides given: the one whose participants agree with them
 * best; where none agrees at all, the one nearest to the beginning of the sentence, where agency
 * style puts the news. The root of the record plays no part in the choice.
 */
export function eventBetween(
  reading: Reading,
  events: readonly FoundEvent[],
  coded: CodedEvent,
): FoundEvent | undefined {
  let best: FoundEvent | undefined;
  let most = -1;
  for (const found of events) {
    const score = agreement(reading, found.event, coded);
    if (score > most) [best, most] = [found, score];
  }
  return best;
}

/** 2 for each side in its role, 1 for each in the other; 0 to 4. */
export function agreement(reading: Reading, event: ReadEvent, coded: CodedEvent): number {
  const { sources, targets } = coded;
  const mutual = event.participants.every(({ role }) => role === 'actor');
  const score = (sides: readonly Side[], role: RoleType) => {
    const roles = event.participants.filter((one) => takesPart(reading, one, sides));
    if (roles.length === 0) return 0;
    return mutual || roles.some((one) => one.role === role) ? 2 : 1;
  };
  return score(sources, 'actor') + score(targets, 'recipient');
}

/** Whether type, source and target are all as coded; a record without a target asks for none. */
export function isAsCoded(reading: Reading, found: FoundEvent, coded: CodedEvent): boolean {
  if (found.root !== coded.root) return false;
  const { participants } = found.event;
  const actors = participants.filter(({ role }) => role === 'actor');
  const recipients = participants.filter(({ role }) => role === 'recipient');
  const named = (ones: readonly ReadParticipant[], sides: readonly Side[]) =>
    sides.length === 0 || ones.some((one) => takesPart(reading, one, sides));
  if (coded.reciprocal) return coded.sources.every((side) => named(participants, [side]));
  if (isSelf(coded)) return named(participants, coded.sources);
  const others = recipients.length > 0 ? recipients : actors.slice(1);
  return named(actors, coded.sources) && named(others, coded.targets);
}

/** The records name the source again where an event has no target. */
function isSelf({ sources, targets }: CodedEvent): boolean {
  return JSON.stringify(sources) === JSON.stringify(targets);
}

function takesPart(reading: Reading, one: ReadParticipant, sides: readonly Side[]): boolean {
  return sides.some((side) => side.some((span) => touchAtHead(reading, one, span)));
}
