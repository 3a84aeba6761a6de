// A sense and the heads of its roles in, an event draft out, with its date, place and numbers.

import { childrenBy, lemmaOf, type Tree, wordOf } from '../../language/dependency-tree.ts';
import { BODY_NOUNS, PLACE_NOUNS } from '../../mention/agent-nouns.ts';
import type { Span, Status } from '../../model/index.ts';
import {
  EVENTS,
  type EventDeclaration,
  type NounSense,
  type RoleType,
  type VerbSense,
} from '../../ontology/index.ts';
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

const TARGETS = new Set(
  'building house home car vehicle bus truck train ship vessel boat tanker plane aircraft helicopter tank convoy depot warehouse factory pipeline market shop store mine barracks outpost position site facility infrastructure dam tower headquarters office tent shelter settlement target'.split(
    ' ',
  ),
);
const COUNTED = {
  KILLED: 'dead',
  INJURED: 'injured',
  ARRESTED: 'arrested',
  death: 'dead',
  injury: 'injured',
} as const;
const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
);

/** The event, or nothing when nobody known takes part in it. */
export function draftEvent(context: ReadingContext, finding: EventFinding): EventDraft | undefined {
  const { sense, head, clauseHead, trigger, status, rule, confidence } = finding;
  const participants = participantsOf(context, finding);
  if (participants.length === 0 || actsOnThings(context, finding, participants)) return undefined;
  if (sense.relation === 'TRAVELED_TO' && !goesSomewhere(context, finding, participants))
    return undefined;
  const time =
    findDate(context, head) ??
    (clauseHead === undefined ? undefined : findDate(context, clauseHead));
  const place = placeOf(context, finding, participants);
  const { relation } = sense;
  const size = sizeOf(context.tree, relation ?? sense.mode, finding.recipients);
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

/** "released a video" is no release, "hit a record high" no attack, "met the deadline" no meeting. */
function actsOnThings(
  context: ReadingContext,
  finding: EventFinding,
  participants: readonly DraftParticipant[],
): boolean {
  const { sense, actors, recipients } = finding;
  const isThing = (head: number) =>
    mentionsOf(context, head).length === 0 && !isTarget(context.tree, head);
  if (sense.roles === 'mutual') return participants.length < 2 && actors.some(isThing);
  if (sense.relation === undefined || sense.roles !== 'directed' || isVerbal(sense)) return false;
  const received = participants.some(({ role }) => role === 'recipient');
  return !received && recipients.length > 0 && recipients.every(isThing);
}

/** What force is used on besides people and places: "a convoy", "the embassy". */
function isTarget(tree: Tree, head: number): boolean {
  const lemma = lemmaOf(tree, head);
  return PLACE_NOUNS.has(lemma) || BODY_NOUNS.has(lemma) || TARGETS.has(lemma);
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
  for (const head of finding.recipients)
    addressees(context, finding, head).forEach(add('recipient'));
  finding.recipientMentions?.forEach(add('recipient'));
  const all = [...found].map(([mention, role]) => ({ mention, role }));
  const isPlace = ({ mention }: DraftParticipant) => context.mentions[mention]?.type === 'place';
  return finding.sense.roles === 'patient' && !all.every(isPlace)
    ? all.filter((participant) => !isPlace(participant))
    : all;
}

/** Words may be meant for whose thing it is: "praised Norway's efforts", "rejected a Swedish request". */
function addressees(
  context: ReadingContext,
  { sense }: EventFinding,
  head: number,
): readonly number[] {
  const direct = mentionsOf(context, head);
  if (direct.length > 0 || !isVerbal(sense)) return direct;
  const { tree, mentionAt, mentions } = context;
  return childrenBy(tree, head, 'nmod:poss', 'amod', 'compound')
    .flatMap((child) => mentionAt(child) ?? [])
    .filter((index) => mentions[index]?.kind === 'name');
}

/** Whether the event is done with words: PLOVER's verbal classes, meetings aside. */
function isVerbal({ event }: VerbSense | NounSense): boolean {
  const { quad }: EventDeclaration = EVENTS[event];
  return event !== 'CONSULT' && (quad === 1 || quad === 3);
}

function sizeOf(
  tree: Tree,
  counted: string | undefined,
  heads: readonly number[],
): EventDraft['size'] {
  const field = COUNTED[counted as keyof typeof COUNTED];
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
