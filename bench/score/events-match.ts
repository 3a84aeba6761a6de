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

/**
 * The events of a Reading that PLOVER has a root for, in order of text. What somebody demands, offers,
 * threatens or refuses is no record of its own in PLOVER: it is left out below the verb that does.
 */
export function foundEvents(reading: Reading): readonly FoundEvent[] {
  const found = reading.events.flatMap((event) => {
    const root = codeOf(event, event.evidence.rule);
    return root === undefined ? [] : [{ event, root }];
  });
  const speech = found.filter(({ root }) => SPEECH.includes(root));
  return found.filter(
    ({ event }) =>
      event.status === 'occurred' ||
      !speech.some((outer) => outer.event !== event && isBelow(reading, event, outer.event)),
  );
}

const SPEECH: readonly Root[] = ['AGREE', 'REJECT', 'REQUEST', 'THREATEN'];

function isBelow({ tokens }: Reading, inner: ReadEvent, outer: ReadEvent): boolean {
  const indexOf = ({ trigger }: ReadEvent) => tokens.findIndex(({ start }) => start === trigger[0]);
  const top = indexOf(outer);
  for (let at = indexOf(inner); at >= 0; at = tokens[at]?.head ?? -1)
    if ((tokens[at]?.head ?? -1) === top) return true;
  return false;
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

/**
 * Whether type, source and target are all as coded; a record without a target asks for none. Its target
 * may be what Rapport keeps as the place ("imposed a curfew in Bergen").
 */
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
  const { place } = found.event;
  return (
    named(actors, coded.sources) &&
    (named(others, coded.targets) ||
      (place !== undefined && isNamed(reading, place, coded.targets)))
  );
}

/** The records name the source again where an event has no target. */
function isSelf({ sources, targets }: CodedEvent): boolean {
  return JSON.stringify(sources) === JSON.stringify(targets);
}

/** Whether a participant, or another mention of the same entity ("they"), is one of some sides. */
function takesPart(reading: Reading, one: ReadParticipant, sides: readonly Side[]): boolean {
  const touches = sides.some((side) => side.some((span) => touchAtHead(reading, one, span)));
  return touches || isNamed(reading, one.entity, sides);
}

function isNamed(reading: Reading, entity: number, sides: readonly Side[]): boolean {
  return reading.mentions
    .filter((mention) => mention.entity === entity)
    .some((mention) =>
      sides.some((side) => side.some((span) => touchAtHead(reading, mention, span))),
    );
}
