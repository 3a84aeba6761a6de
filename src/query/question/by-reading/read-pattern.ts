// A statement with stand-ins in, the pattern of events and relations that the readers of articles find in
// it out: whatever can be read in an article can be asked. Nothing where a word that says something is not
// part of what they find, or where a hole or a name is not.

import type { ReadEvent, Reading, ReadRelation, ReadToken } from '../../../model/index.ts';
import { type Document, documentIdOf } from '../../../model/index.ts';
import type { PatternEvent, PatternFrame, PatternTie } from '../frame.ts';
import { verbEntries } from '../verb-index.ts';
import type { Declarative, StandIn } from './declarative.ts';
import { type SentenceReader, SentenceReaderMissing } from './sentence-reader.ts';

/** A pattern without the limits of the question. */
export type ReadPattern = Pick<PatternFrame, 'slots' | 'ties' | 'events' | 'wanted'>;

/**
 * Reads a statement; undefined where the readers do not account for all of it.
 *
 * @throws SentenceReaderMissing
 */
export function readPattern(
  declarative: Declarative,
  readSentence: SentenceReader | undefined,
): ReadPattern | undefined {
  const { text, standIns, wanted } = declarative;
  if (readSentence === undefined) throw new SentenceReaderMissing(text);
  const reading = readSentence(documentOf(text));
  const found = new Found(reading, declarative);
  const events = reading.events.flatMap((event, index) => found.event(event, index));
  const facts = reading.relations.flatMap((relation) =>
    relation.event === undefined ? found.fact(relation) : [],
  );
  const ties = [...events.flatMap(({ ties }) => ties), ...facts];
  const pattern = {
    slots: standIns.map(({ slot }) => slot),
    ties,
    wanted,
    events: events.flatMap(({ parts }) => parts),
  };
  if (found.failed || !isWhole(pattern) || !isCovered(reading, declarative, found.covered))
    return undefined;
  return pattern;
}

function documentOf(text: string): Document {
  const regions = [{ start: 0, end: text.length, kind: 'body' as const }];
  return { id: documentIdOf({ text }), text, language: 'en', regions };
}

/** Which hole or name each entity of the reading is. */
function entitySlots(reading: Reading, standIns: readonly StandIn[]): ReadonlyMap<number, number> {
  const slots = new Map<number, number>();
  for (const { start, end, entity, kind } of reading.mentions) {
    const at = standIns.findIndex((standIn) => start < standIn.end && standIn.start < end);
    const covers = at >= 0 && kind !== 'pronoun';
    if (covers && !slots.has(entity)) slots.set(entity, at);
  }
  return slots;
}

interface FoundEvent {
  readonly ties: readonly PatternTie[];
  readonly parts: readonly PatternEvent[];
}

/** What of the reading is part of the pattern, and which tokens that accounts for. */
class Found {
  readonly covered = new Set<number>();
  failed = false;
  readonly #reading: Reading;
  readonly #slotOf: ReadonlyMap<number, number>;
  readonly #standIns: readonly StandIn[];

  constructor(reading: Reading, { standIns }: Declarative) {
    this.#reading = reading;
    this.#slotOf = entitySlots(reading, standIns);
    this.#standIns = standIns;
  }

  event(event: ReadEvent, index: number): readonly FoundEvent[] {
    const parts = event.participants.map(({ role, entity }) => ({
      role,
      slot: this.#slotOf.get(entity),
    }));
    const place = event.place === undefined ? undefined : this.#slotOf.get(event.place);
    const saidBy = this.#saidBy(event.attribution);
    const unknown = parts.some(({ slot }) => slot === undefined);
    if (unknown || (event.place !== undefined && !this.#isPlace(place))) this.failed = true;
    if (event.time !== undefined || event.size !== undefined) this.failed = true;
    this.#cover(event.trigger, event.evidence.pattern);
    const given = {
      status: event.status,
      ...(place === undefined ? {} : { place }),
      ...(saidBy === undefined ? {} : { saidBy }),
    };
    const ties = this.#reading.relations
      .filter((relation) => relation.event === index)
      .flatMap((relation) => this.#tie(relation, given));
    if (ties.length > 0) return [{ ties, parts: [] }];
    const known = parts.flatMap(({ role, slot }) => (slot === undefined ? [] : [{ role, slot }]));
    const { type, mode, relation } = event;
    const meaning = {
      text: '',
      roles: 'directed' as const,
      inverse: false,
      event: {
        ...(mode === undefined ? { type } : { type, mode }),
        ...toldWith(event.evidence.pattern, type),
      },
      ...(relation === undefined ? {} : { relation }),
    };
    return [{ ties: [], parts: [{ meaning, parts: known, ...given }] }];
  }

  fact(relation: ReadRelation): readonly PatternTie[] {
    const { evidence, title, status } = relation;
    const ties = this.#tie(relation, { status, ...(title === undefined ? {} : { title }) });
    if (ties.length > 0) {
      this.#cover(evidence.trigger, evidence.pattern);
      this.#cover(undefined, title);
    }
    return ties;
  }

  #tie(relation: ReadRelation, given: Omit<PatternTie, 'from' | 'to' | 'type'>) {
    const [from, to] = [this.#slotOf.get(relation.subject), this.#slotOf.get(relation.object)];
    if (from === undefined || to === undefined) return [];
    return [{ from, to, type: relation.type, ...given }];
  }

  /** Where something happens is what "in" or "at" says, and nothing else. */
  #isPlace(slot: number | undefined): boolean {
    const standIn = slot === undefined ? undefined : this.#standIns[slot];
    const at = this.#reading.tokens.findIndex(({ start }) => start === standIn?.start);
    const before = this.#reading.tokens[at - 1];
    return before !== undefined && ['in', 'at', 'near'].includes(before.lemma.toLowerCase());
  }

  #saidBy(attribution: number | undefined): number | undefined {
    const found = attribution === undefined ? undefined : this.#reading.attributions[attribution];
    if (found === undefined) return undefined;
    const slot = found.entity === undefined ? undefined : this.#slotOf.get(found.entity);
    if (slot === undefined) this.failed = true;
    this.#cover(found.cue, undefined);
    return slot;
  }

  /** Accounts for the trigger, and for the words that its pattern asks for. */
  #cover(trigger: readonly [number, number] | undefined, pattern: string | undefined): void {
    const words = new Set((pattern ?? '').split(/[ /]/));
    this.#reading.tokens.forEach(({ start, end, lemma }, index) => {
      const inside = trigger !== undefined && trigger[0] <= start && end <= trigger[1];
      if (inside || words.has(lemma.toLowerCase())) this.covered.add(index);
    });
  }
}

/** How such an event is told, where its kind says too little. */
function toldWith(pattern: string | undefined, type: string) {
  const entry = verbEntries().find(
    ({ meaning }) => meaning.text === pattern && meaning.event?.type === type,
  );
  const begins = entry?.meaning.event?.begins;
  return begins === undefined ? {} : { begins };
}

/** Every hole and name has a part, and all parts hang together. */
function isWhole({ slots, ties, events }: ReadPattern): boolean {
  const groups = slots.map((_, index) => index);
  const find = (at: number): number => (groups[at] === at ? at : find(groups[at] ?? at));
  const used = new Set<number>();
  const join = (members: readonly number[]): void => {
    for (const member of members) {
      used.add(member);
      groups[find(member)] = find(members[0] ?? member);
    }
  };
  const known = (slot: number | undefined): readonly number[] => (slot === undefined ? [] : [slot]);
  for (const { from, to, place, saidBy } of ties)
    join([from, to, ...known(place), ...known(saidBy)]);
  for (const { parts, place, saidBy } of events)
    join([...parts.map(({ slot }) => slot), ...known(place), ...known(saidBy)]);
  const roots = new Set(slots.map((_, index) => find(index)));
  // What is refused or called off is an event of its own, told otherwise elsewhere.
  const parts = [...ties, ...events];
  if (parts.length > 1 && parts.some(({ status }) => status === 'denied')) return false;
  return used.size === slots.length && roots.size === 1 && ties.length + events.length > 0;
}

const EMPTY = new Set(['ADP', 'AUX', 'DET', 'PUNCT', 'PART', 'CCONJ', 'SCONJ']);
const RELATIVE = new Set(['who', 'whom', 'which', 'that']);

/** Whether every word that says something belongs to what was found. */
function isCovered(
  { tokens }: Reading,
  { standIns }: Declarative,
  covered: ReadonlySet<number>,
): boolean {
  const isThing = ({ start, end }: ReadToken): boolean =>
    standIns.some((standIn) => standIn.start <= start && end <= standIn.end);
  const last = tokens.findLastIndex(({ upos }) => upos !== 'PUNCT');
  return tokens.every((token, index) => {
    if (token.deprel === 'cop' && !covered.has(token.head)) return false;
    if (covered.has(index) || isThing(token)) return true;
    // A word for the grammar alone belongs to one that says something.
    if (EMPTY.has(token.upos)) return index !== last;
    return token.upos === 'PRON' && RELATIVE.has(token.lemma.toLowerCase());
  });
}
