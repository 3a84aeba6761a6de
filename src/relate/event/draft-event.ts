// A sense and the heads of its roles in, an event draft out, with its date, place and numbers.

import { childrenBy, lemmaOf, type Tree, wordOf } from '../../language/dependency-tree.ts';
import type { Span, Status } from '../../model/index.ts';
import type { NounSense, RoleType, VerbSense } from '../../ontology/index.ts';
import { mentionsOf } from '../arguments.ts';
import type { DraftParticipant, EventDraft, ReadingContext } from '../context.ts';
import { findDate, findPlace } from '../when-where.ts';

/** What a rule found: token indices of the heads of the roles. */
export interface EventFinding {
  readonly sense: VerbSense | NounSense;
  /** Token index of the trigger. */
  readonly head: number;
  /** Token index of the predicate that carries the event, when it is not the trigger. */
  readonly clauseHead?: number;
  readonly trigger: Span;
  readonly status: Status;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  /** Actors that are mentions already: "Israeli" in "Israeli strikes". */
  readonly actorMentions?: readonly number[];
  readonly recipientMentions?: readonly number[];
  readonly rule: string;
  readonly confidence: number;
}

const COUNTED = { KILLED: 'dead', INJURED: 'injured', ARRESTED: 'arrested' } as const;
const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
);

/** The event, or nothing when nobody known takes part in it. */
export function draftEvent(context: ReadingContext, finding: EventFinding): EventDraft | undefined {
  const { sense, head, clauseHead, trigger, status, rule, confidence } = finding;
  const participants = participantsOf(context, finding);
  if (participants.length === 0 || actsOnThings(finding, participants)) return undefined;
  if (sense.relation === 'TRAVELED_TO' && !goesSomewhere(context, finding, participants))
    return undefined;
  const time =
    findDate(context, head) ??
    (clauseHead === undefined ? undefined : findDate(context, clauseHead));
  const place = placeOf(context, finding, participants);
  const { relation } = sense;
  const size = sizeOf(context.tree, relation, finding.recipients);
  return {
    type: sense.event,
    status,
    trigger,
    head,
    participants,
    rule,
    confidence,
    ...(sense.mode === undefined ? {} : { mode: sense.mode }),
    ...(relation === undefined ? {} : { relation }),
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    ...(size === undefined ? {} : { size }),
  };
}

/** A place that takes part ("strikes on Tromsdal") is no place where it happened. */
function placeOf(
  context: ReadingContext,
  { head, clauseHead }: EventFinding,
  participants: readonly DraftParticipant[],
): number | undefined {
  const labelOf = (mention: number) => context.mentions[mention]?.label;
  const involved = new Set(participants.map(({ mention }) => labelOf(mention)));
  return [head, clauseHead]
    .map((token) => (token === undefined ? undefined : findPlace(context, token)))
    .find((place) => place !== undefined && !involved.has(labelOf(place)));
}

/** "released a video" is no release: an act on persons needs one, only force may hit things. */
function actsOnThings(finding: EventFinding, participants: readonly DraftParticipant[]): boolean {
  const { sense, recipients } = finding;
  if (sense.relation === undefined || sense.roles !== 'directed' || sense.event === 'ASSAULT')
    return false;
  return recipients.length > 0 && !participants.some(({ role }) => role === 'recipient');
}

/** "could not be reached" is no journey: one goes to a place, or to whoever is there. */
function goesSomewhere(
  { mentions }: ReadingContext,
  { recipients }: EventFinding,
  participants: readonly DraftParticipant[],
): boolean {
  const travels = participants.some(({ role }) => role === 'actor');
  const goals = participants.filter(({ role }) => role === 'recipient');
  return (
    travels &&
    (recipients.length === 0 || goals.some(({ mention }) => mentions[mention]?.type === 'place'))
  );
}

function participantsOf(
  context: ReadingContext,
  finding: EventFinding,
): readonly DraftParticipant[] {
  const found = new Map<number, RoleType>();
  const add = (role: RoleType) => (mention: number) => {
    if (!found.has(mention)) found.set(mention, role);
  };
  for (const head of finding.actors) mentionsOf(context, head).forEach(add('actor'));
  finding.actorMentions?.forEach(add('actor'));
  for (const head of finding.recipients) mentionsOf(context, head).forEach(add('recipient'));
  finding.recipientMentions?.forEach(add('recipient'));
  return [...found].map(([mention, role]) => ({ mention, role }));
}

function sizeOf(
  tree: Tree,
  relation: string | undefined,
  heads: readonly number[],
): EventDraft['size'] {
  const field = COUNTED[relation as keyof typeof COUNTED];
  if (field === undefined) return undefined;
  for (const head of heads) {
    const count =
      childrenBy(tree, head, 'nummod').map((child) => numberOf(wordOf(tree, child)))[0] ??
      numberOf(lemmaOf(tree, head));
    if (Number.isSafeInteger(count)) return { [field]: count };
  }
  return undefined;
}

/** A whole number in digits with or without commas, or a word up to twelve; NaN otherwise. */
function numberOf(word: string): number {
  const index = NUMBER_WORDS.indexOf(word.toLowerCase());
  if (index >= 0) return index;
  return /^\d{1,3}(?:,\d{3})*$|^\d+$/.test(word) ? Number(word.replaceAll(',', '')) : Number.NaN;
}
