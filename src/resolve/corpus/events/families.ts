// A kind of act in, the family of kinds that one happening may be told as out: a bomb that goes off (ASSAULT)
// is to the next paper how nine people lost their lives (LIFE), a visit (CONSULT) a journey (MOVEMENT).

import type { EventType } from '../../../ontology/index.ts';

/** Kinds of act, each with the modes that belong to a family; no modes: all do. */
interface Family {
  readonly id: string;
  readonly reason: string;
  readonly kinds: readonly (readonly [type: EventType, ...modes: readonly string[]])[];
}

const FAMILIES = [
  {
    id: 'harm',
    reason: 'An attack or a disaster is told by what it did to people as well.',
    kinds: [
      ['ASSAULT'],
      ['DISASTER'],
      ['LIFE', 'death', 'injury'],
      ['PROTEST', 'riot'],
      ['COERCE', 'cyber'],
    ],
  },
  {
    id: 'visit',
    reason: 'Who visits a place travels to it.',
    kinds: [
      ['CONSULT', 'visit'],
      ['MOVEMENT', 'travel'],
    ],
  },
  {
    id: 'leaving',
    reason: 'Who is made to resign is dismissed to some papers.',
    kinds: [
      ['RETREAT', 'resign'],
      ['PERSONNEL', 'dismiss', 'resign'],
    ],
  },
] as const satisfies readonly Family[];

/** Family of kinds of act. */
export type FamilyId = (typeof FAMILIES)[number]['id'];

/** The family of an act, if its kind belongs to one. */
export function familyOf(type: string, modes: Iterable<string>): FamilyId | undefined {
  const own = [...modes];
  const families: readonly (Family & { readonly id: FamilyId })[] = FAMILIES;
  return families.find(({ kinds }) =>
    kinds.some(
      ([kind, ...of]) =>
        kind === type && (of.length === 0 || own.some((mode) => of.includes(mode))),
    ),
  )?.id;
}
