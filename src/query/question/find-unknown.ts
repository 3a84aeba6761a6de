// A frame in, the words in it that should be a name and are none that is known out.

import type { Frame, Slot } from './frame.ts';
import type { UnknownName } from './name-at.ts';
import type { NameMatch } from './names.ts';

/** The first name of a frame that nothing in the graph has; undefined where all are known. */
export function findUnknown(frame: Frame): UnknownName | undefined {
  const restrictions = 'restrictions' in frame ? frame.restrictions : undefined;
  const found = namesOf(frame).find(({ candidates }) => candidates.length === 0);
  const slot = slotsOf(frame).find(({ kind }) => kind === 'unknown');
  if (slot?.kind === 'unknown') return slot;
  return found ?? restrictions?.unknown;
}

function slotsOf(frame: Frame): readonly Slot[] {
  return frame.kind === 'relation' ? [frame.subject, frame.object] : [];
}

function namesOf(frame: Frame): readonly NameMatch[] {
  if (frame.kind === 'profile') return [frame.name];
  if (frame.kind === 'about') return [frame.name, ...(frame.others ?? [])];
  if (frame.kind === 'connection') return [frame.from, frame.to];
  if (frame.kind === 'nodes' || frame.kind === 'pattern') return [];
  const slots = slotsOf(frame).flatMap((slot) => {
    if (slot.kind === 'names') return slot.names;
    if (slot.kind === 'asked') return slot.except ?? [];
    return slot.kind === 'name' ? [slot.name] : [];
  });
  const own =
    frame.kind === 'events' ? [frame.actor, frame.recipient, ...(frame.involved ?? [])] : slots;
  const { except = [], source } = frame.restrictions;
  return [...own, ...except, source].filter((name) => name !== undefined);
}
