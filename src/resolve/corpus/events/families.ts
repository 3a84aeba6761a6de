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
  {
    id: 'takeover',
    reason: 'Firms agree that one buys the other.',
    kinds: [['AGREE'], ['BUSINESS', 'acquire', 'merge']],
  },
  {
    id: 'truce',
    reason: 'A ceasefire is agreed on by those who keep it.',
    kinds: [['AGREE'], ['RETREAT', 'ceasefire']],
  },
  {
    id: 'seizure',
    reason: 'Who seizes a ship abducts its crew.',
    kinds: [['ASSAULT'], ['COERCE', 'seize']],
  },
  {
    id: 'capture',
    reason: 'Whom the police capture or seize is arrested.',
    kinds: [
      ['COERCE', 'arrest', 'seize'],
      ['ASSAULT', 'abduct'],
    ],
  },
  {
    id: 'blockade',
    reason: 'A road that a crowd blocks is blockaded.',
    kinds: [
      ['PROTEST', 'obstruct'],
      ['COERCE', 'restrict'],
    ],
  },
  {
    id: 'pullout',
    reason: 'Troops that are withdrawn leave.',
    kinds: [
      ['RETREAT', 'withdraw'],
      ['MOVEMENT', 'travel', 'flee'],
    ],
  },
  {
    id: 'jailing',
    reason: 'Who is sentenced to prison is jailed.',
    kinds: [
      ['JUSTICE', 'sentence'],
      ['COERCE', 'arrest'],
    ],
  },
  {
    id: 'rescue',
    reason: 'Whom soldiers rescue from captors is freed.',
    kinds: [['AID'], ['RETREAT', 'release']],
  },
  {
    id: 'choice',
    reason: 'Whom a parliament elects it appoints to some papers.',
    kinds: [['PERSONNEL', 'appoint', 'elect']],
  },
  {
    id: 'investment',
    reason: 'Who builds a plant invests in it.',
    kinds: [['BUSINESS', 'found', 'invest']],
  },
] as const satisfies readonly Family[];

/** Family of kinds of act. */
export type FamilyId = (typeof FAMILIES)[number]['id'];

/** The families that an act belongs to by its kind. */
export function familiesOf(type: string, modes: Iterable<string>): readonly FamilyId[] {
  const own = [...modes];
  const families: readonly (Family & { readonly id: FamilyId })[] = FAMILIES;
  return families.flatMap(({ id, kinds }) => {
    const isOf = kinds.some(
      ([kind, ...of]) =>
        kind === type && (of.length === 0 || own.some((mode) => of.includes(mode))),
    );
    return isOf ? [id] : [];
  });
}

/** A family that two acts of different kinds share. */
export function sharedFamily(a: Act, b: Act): FamilyId | undefined {
  const families = familiesOf(b.type, b.modes);
  return familiesOf(a.type, a.modes).find((id) => families.includes(id));
}

/** Families whose modes of one type are told for each other: seized and arrested, elected and appointed. */
const ALIKE: ReadonlySet<FamilyId> = new Set(['capture', 'leaving', 'choice', 'investment']);

/** Whether two acts of one type are of modes that one happening may be told as. */
export function areKinModes(a: Act, b: Act): boolean {
  const families = familiesOf(b.type, b.modes);
  const shared = familiesOf(a.type, a.modes).filter((id) => families.includes(id));
  return a.type === b.type && shared.some((id) => ALIKE.has(id));
}

interface Act {
  readonly type: string;
  readonly modes: ReadonlySet<string>;
}
