// An event of a Reading in, the PLOVER root that a coder of the gold records would write out.
//
// Rapport keeps the act and its status apart: "will visit" is CONSULT, planned. PLOVER codes what is
// only announced as another root, and has no roots for posts, courts, deaths and speech. Both are
// undone here, and nowhere else. Source: PLOVER 2.0, auxiliary modes; the records follow the earlier
// draft on two points, see below.

import type { ReadEvent } from '../../src/model/reading.ts';
import { type EventType, PLOVER_TYPES, type PloverType } from '../../src/ontology/index.ts';

/** The 16 roots of PLOVER. */
export const ROOTS = PLOVER_TYPES;
export type Root = PloverType;

/** Names of the earlier draft, which the records still use. */
const EARLIER: Readonly<Record<string, Root>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};

/** Quad classes of the roots. */
const QUADS: Readonly<Record<Root, 1 | 2 | 3 | 4>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

/** What an act becomes when it is only announced or offered. */
const ANNOUNCED: Partial<Record<Root, Root>> = {
  CONSULT: 'AGREE',
  SUPPORT: 'AGREE',
  COOPERATE: 'AGREE',
  AID: 'AGREE',
  // PLOVER 2.0 says CONCEDE; the records, coded before it, say AGREE of both.
  RETREAT: 'AGREE',
  CONCEDE: 'AGREE',
  SANCTION: 'THREATEN',
  COERCE: 'THREATEN',
  PROTEST: 'THREATEN',
  ASSAULT: 'THREATEN',
};

/** What it becomes when the actor says no to it. */
const DENIED: Partial<Record<Root, Root>> = {
  AGREE: 'REJECT',
  CONSULT: 'REJECT',
  SUPPORT: 'REJECT',
  CONCEDE: 'REJECT',
  COOPERATE: 'REJECT',
  AID: 'REJECT',
  RETREAT: 'REJECT',
};

const OTHER_TYPES: Partial<Record<EventType, Root>> = {
  JUSTICE: 'ACCUSE',
};

/** The root that a record names, whatever draft it names it after. */
export function rootOfRecord(type: string): Root {
  const root = EARLIER[type] ?? ROOTS.find((known) => known === type);
  if (root === undefined) throw new Error(`${type} is no root of PLOVER`);
  return root;
}

/** The quad class of a root; SANCTION is material, as everywhere in Rapport. */
export function quadOf(root: Root): 1 | 2 | 3 | 4 {
  return QUADS[root];
}

/** Verbs of putting one's name to an agreement: PLOVER codes them SUPPORT, Rapport AGREE. */
const SIGNING = new Set(['verb.sign', 'verb.initial', 'verb.ratify']);

/**
 * The root of an event as PLOVER codes it; nothing for what PLOVER leaves out.
 *
 * @param rule that read it
 */
export function codeOf(
  { type, mode, status }: Pick<ReadEvent, 'type' | 'mode' | 'status'>,
  rule = '',
): Root | undefined {
  if (type === 'AGREE' && status === 'occurred' && SIGNING.has(rule)) return 'SUPPORT';
  if (type === 'JUSTICE' && mode === 'sentence') return 'SANCTION';
  const root = ROOTS.find((known) => known === type) ?? OTHER_TYPES[type];
  if (root === undefined) return undefined;
  if (status === 'denied') return DENIED[root] ?? root;
  // "will resign" stays a resignation in the records.
  if (status === 'occurred' || mode === 'resign') return root;
  return ANNOUNCED[root] ?? root;
}
