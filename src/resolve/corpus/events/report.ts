// One report of one event in one article in, what it can be known again by out.

import { findCapital } from '../../../mention/index.ts';
import type {
  ArticleReading,
  DocumentId,
  ReadEvent,
  Reading,
  ReadingRef,
  ResolvedEntity,
} from '../../../model/index.ts';
import {
  EVENTS,
  type EventDeclaration,
  PROJECTIONS,
  RELATIONS,
  type RelationType,
  type RoleType,
} from '../../../ontology/index.ts';
import { type DayRange, dayRangeOf } from './day-range.ts';
import { onlyActs } from './only-act.ts';
import { type Passage, passagesOf } from './passage.ts';
import { surroundingsOf } from './surroundings.ts';
import { toldBackIn } from './told-back.ts';

/** Who takes part: the node, and the country that it acts for where it does. */
export interface Party {
  readonly key: string;
  readonly role: RoleType;
  readonly state: string | undefined;
  /** The country that a person leads or speaks for, or that a capital may stand for. */
  readonly actsFor?: string;
  /** Where it is, if it is a place. */
  readonly spot?: Scene;
  /** The noun of those who are only described: "students" of "two students". */
  readonly noun?: string;
  /** The same, also where a country is told of them: "teachers" of "Bulgarian teachers". */
  readonly head?: string;
}

/** A place as far as reports are compared by it. */
export interface Scene {
  readonly key: string;
  readonly country: string | undefined;
  /** A country or a region holds towns. */
  readonly isWide: boolean;
  /** Whether it is a part of a country, such as a province. */
  readonly isRegion: boolean;
}

/** A report, with what tells its event from others. */
export interface Report {
  readonly ref: ReadingRef;
  readonly event: ReadEvent;
  /** Kind of act; what is announced has that of the act to come. */
  readonly type: string;
  readonly mode: string;
  /** Whether both sides do the same, so that roles may be turned. */
  readonly isMutual: boolean;
  readonly parties: readonly Party[];
  readonly scene: Scene | undefined;
  /**
   * Where nobody is said to take part, and nobody in another such act: all that the article names, for they
   * may be the ones.
   */
  readonly named: ReadonlySet<string>;
  /** Who and what is named in its sentence without being told to take part; roles mean nothing here. */
  readonly beside: readonly Party[];
  /** Persons that the article names, none of whom takes part in such an act. */
  readonly around: ReadonlySet<string>;
  /** All persons, organizations and towns that the article names: what it is about. */
  readonly topic: ReadonlySet<string>;
  /** Whether the article tells of no other act of this kind. */
  readonly isOnly: boolean;
  /** Whether a noun tells it: a follow-up speaks of "the attack". */
  readonly isNoun: boolean;
  /** Whether the article looks back on it. */
  readonly isToldBack: boolean;
  /** Lemma of the word that tells it. */
  readonly word: string;
  /** The sentence that it stands in. */
  readonly sentence: string;
  /** What is told around it. */
  readonly passage: Passage;
  readonly days: DayRange | undefined;
  /** Day of publication. */
  readonly published: number | undefined;
}

/** Finds the thing of the world that an entity of a reading is. */
export type FindEntity = (ref: ReadingRef) => ResolvedEntity | undefined;

const NOBODY: ReadonlySet<string> = new Set();
const NO_PASSAGE: Passage = {
  names: NOBODY,
  countries: NOBODY,
  words: NOBODY,
  near: NOBODY,
  towns: NOBODY,
  nearWords: NOBODY,
};

/** The reports of an article. */
export function reportsOf(article: ArticleReading, findEntity: FindEntity): readonly Report[] {
  const { document, reading } = article;
  const published = dayRangeOf(document.date)?.first;
  const named = new Set(
    reading.entities.flatMap((_, index) => findEntity({ document: document.id, index })?.key ?? []),
  );
  // Who held other talks that day may not have held these: "the truce talks" beside a president's.
  const told = new Set(
    reading.events.flatMap((event) => (event.participants.length > 0 ? [actOf(event)[0]] : [])),
  );
  const actsFor = countriesServed(document.id, reading, findEntity);
  const nodeOf = (entity: number) => findEntity({ document: document.id, index: entity });
  const namedOnes = new Set(
    reading.mentions.flatMap(({ kind, entity }) => (kind === 'name' ? [entity] : [])),
  );
  const topic = topicOf(namedOnes, nodeOf);
  const surroundings = surroundingsOf(reading, nodeOf, (event) => actOf(event)[0]);
  const passages = passagesOf(article, nodeOf);
  const nouns = new Set(reading.tokens.flatMap(({ end, upos }) => (upos === 'NOUN' ? [end] : [])));
  const isToldBack = toldBackIn(reading.tokens);
  const words = new Map(reading.tokens.map(({ start, lemma }) => [start, lemma.toLowerCase()]));
  const only = onlyActs(
    reading.events.map((event, index) => ({
      event,
      kind: String(actOf(event)),
      sentence: surroundings[index]?.sentence,
      isNoun: nouns.has(event.trigger[1]),
    })),
  );
  return reading.events.map((event, index): Report => {
    const [type, mode] = actOf(event);
    const place = event.place === undefined ? undefined : nodeOf(event.place);
    return {
      ref: { document: document.id, index },
      event,
      type,
      mode,
      isMutual: event.relation !== undefined && RELATIONS[event.relation].symmetric,
      parties: event.participants.flatMap(({ role, entity }) =>
        partyOf(nodeOf(entity), role, actsFor.get(entity), !namedOnes.has(entity)),
      ),
      scene: place === undefined ? undefined : sceneOf(place),
      named: event.participants.length === 0 && !told.has(type) ? named : NOBODY,
      beside: (surroundings[index]?.beside ?? []).flatMap((node) =>
        partyOf(node, 'actor', undefined, false),
      ),
      topic,
      isOnly: only[index] === true,
      isNoun: nouns.has(event.trigger[1]),
      isToldBack: isToldBack(event.trigger),
      word: words.get(event.trigger[0]) ?? '',
      sentence: `${surroundings[index]?.sentence} ${document.id}`,
      around: surroundings[index]?.around ?? NOBODY,
      passage: passages[index] ?? NO_PASSAGE,
      days: dayRangeOf(event.time),
      published,
    };
  });
}

/** Whether it ends a life or a term of office. */
export function isFinalReport({ type, mode, event: { relation } }: Report): boolean {
  const isDeath = (type === 'LIFE' && mode === 'death') || relation === 'KILLED';
  return isDeath || relation === 'RESIGNED_FROM';
}

/** Whether one firm buys another or both become one. */
export function isTakeoverReport({ event: { relation } }: Report): boolean {
  return relation === 'ACQUIRED' || relation === 'MERGED_WITH';
}

/** What is announced has another type (a meeting to come is AGREE), but is the same act when it happens. */
function actOf({ type, mode = '', relation, status }: ReadEvent): readonly [string, string] {
  const home = relation === undefined ? type : PROJECTIONS[relation].event;
  if (status !== 'planned' || home === type) return [type, mode];
  const { senses }: EventDeclaration = EVENTS[home];
  return [home, senses.find((sense) => sense.relation === relation)?.mode ?? ''];
}

function topicOf(
  entities: Iterable<number>,
  nodeOf: (entity: number) => ResolvedEntity | undefined,
): ReadonlySet<string> {
  const nodes = [...entities].flatMap((entity) => nodeOf(entity) ?? []);
  return new Set(nodes.flatMap((node) => (sceneOf(node).isWide ? [] : [node.key])));
}

/** Relations of one who acts in the name of a country. */
const SERVING: ReadonlySet<RelationType> = new Set(['LEADS', 'REPRESENTS', 'SPOKESPERSON_FOR']);

/** The country that each entity of an article acts for, where the article says so: "Chinese Premier Jiang". */
function countriesServed(
  document: DocumentId,
  reading: Reading,
  findEntity: FindEntity,
): ReadonlyMap<number, string> {
  const served = new Map<number, string>();
  for (const { type, subject, object } of reading.relations) {
    if (!SERVING.has(type)) continue;
    const node = findEntity({ document, index: object });
    if (node?.country === undefined || served.has(subject)) continue;
    if (node.type !== 'place' || node.kind === 'country') served.set(subject, node.country);
  }
  return served;
}

function partyOf(
  node: ResolvedEntity | undefined,
  role: RoleType,
  served: string | undefined,
  isDescribed: boolean,
): readonly Party[] {
  if (node === undefined) return [];
  const { key, label, type, country, kind } = node;
  const isState = type === 'place' ? kind === 'country' : type !== 'person';
  const actsFor = type === 'place' ? findCapital(label)?.iso3 : served;
  const party: Party = { key, role, state: isState ? country : undefined };
  const head = key.includes('~') ? headOf(label, isDescribed) : undefined;
  // "Hamas delegation" tells whose it is; "Police" only begins a sentence.
  const isNoun = !/\p{Lu}/u.test(label) || head === label.toLowerCase();
  const noun = isNoun ? head : undefined;
  return [
    {
      ...party,
      ...(actsFor === undefined || party.state !== undefined ? {} : { actsFor }),
      ...(type === 'place' ? { spot: sceneOf(node) } : {}),
      ...(noun === undefined ? {} : { noun }),
      ...(head === undefined ? {} : { head }),
    },
  ];
}

/** The noun of a description: "police" at the head of a sentence too. */
function headOf(label: string, isDescribed: boolean): string | undefined {
  const last = label.split(' ').at(-1) ?? label;
  if (!/\p{Lu}/u.test(last)) return last;
  return isDescribed && last === label ? last.toLowerCase() : undefined;
}

function sceneOf({ key, country, kind }: ResolvedEntity): Scene {
  return {
    key,
    country,
    isWide: kind === 'country' || kind === 'region',
    isRegion: kind === 'region',
  };
}
