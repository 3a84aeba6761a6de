// Who takes part in a meeting in, the same out, with a mark on those whom somebody else met: "Lind met Berg and Holt" says of
// Berg and Holt only that each met her.

import { getToken, relationOf, type Tree } from '../../language/dependency-tree.ts';
import type { NounSense, VerbSense } from '../../ontology/index.ts';
import { mentionsOf } from '../arguments.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { DraftParticipant, ReadingContext } from '../context.ts';
import type { EventFinding } from './event-finding.ts';

/** What one does with several, one after the other. */
const IN_TURN: ReadonlySet<string> = new Set(['MET', 'CALLED', 'NEGOTIATED_WITH']);
const WITHIN_PHRASE: ReadonlySet<string> = new Set([
  'appos',
  'flat',
  'compound',
  'nmod:desc',
  'conj',
]);

/** Marks those of whom the relation does not hold. */
export function withAside(
  context: ReadingContext,
  { aside }: EventFinding,
  participants: readonly DraftParticipant[],
): readonly DraftParticipant[] {
  if (aside === undefined || aside.length === 0) return participants;
  const apart = new Set(aside.flatMap((head) => mentionsOf(context, head)));
  return participants.map((one) => (apart.has(one.mention) ? { ...one, aside: true } : one));
}

/** Marks the objects and those behind "with", where they are several and somebody else takes part. */
export function withPartners(
  { tree, mentions }: ReadingContext,
  { relation }: VerbSense | NounSense,
  participants: readonly DraftParticipant[],
): readonly DraftParticipant[] {
  if (relation === undefined || !IN_TURN.has(relation)) return participants;
  const isPartner = ({ mention }: DraftParticipant) =>
    isBehind(tree, topOf(tree, mentions[mention]?.head ?? -1));
  const partners = participants.filter(isPartner);
  return partners.length < 2 || partners.length === participants.length
    ? participants
    : participants.map((one) => (partners.includes(one) ? { ...one, partner: true } : one));
}

function isBehind(tree: Tree, head: number): boolean {
  if (head < 0) return false;
  return relationOf(tree, head) === 'obj' || /^(?:with|to)$/.test(prepositionOf(tree, head));
}

/** The head of the whole phrase that a name stands in, with what it is joined to. */
function topOf(tree: Tree, head: number): number {
  let top = head;
  while (top >= 0 && isInside(tree, top)) top = getToken(tree, top).head;
  return top;
}

/** "with Berg and with Holt": a preposition of its own begins another phrase. */
function isInside(tree: Tree, head: number): boolean {
  const { deprel } = getToken(tree, head);
  return WITHIN_PHRASE.has(deprel) && prepositionOf(tree, head) === 'time';
}
