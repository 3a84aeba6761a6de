// An article in, the pairs of its reports that tell of one act out: "shells hit the village, killing three", "three
// died when shells hit the village", "a bombing ... The bombing". Method: of harm, the parse hangs one on the other
// by a clause or a noun that sets neither before nor after it; of any act, "the" and a noun take up the only act
// before that fits. Nothing that is told of both differs: day, town, who did it, how many.

import type { ArticleReading, ReadEvent, Reading, SpanPair } from '../../../model/index.ts';
import { familyOf } from './families.ts';

/** Two events of one reading, by index, and why they are one. */
export interface OneAct {
  readonly pair: readonly [number, number];
  readonly reason: string;
}

const DONE = 'one act and what it did, told in one sentence';
const TAKEN_UP = 'the noun with "the" takes up the only such act before it';

const STEPS_MAX = 5;
/** How what an act did hangs on the act, or the act on it. */
const TIES: ReadonlySet<string> = new Set(
  'advcl acl acl:relcl relcl conj obl nmod obj dobj xcomp nsubj nsubj:pass'.split(' '),
);
/** Words that set one happening beside another. */
const APART =
  /^(?:after|before|since|until|till|following|despite|unlike|beside|besides|than|whereas|over|days?|weeks?|months?|years?|hours?|later|earlier|again|also|another)$/i;

/** Nouns for a single act, by which one of any kind is taken up: not "the conflict". */
const HARM: ReadonlySet<string> = new Set(
  `attack strike raid assault shooting bombing blast explosion shelling ambush stabbing killing earthquake quake
  crash fire accident disaster wreck sinking`.split(/\s+/),
);

/** The pairs of an article, by index of event. */
export function actsOf({ document: { text }, reading }: ArticleReading): readonly OneAct[] {
  const { events } = reading;
  const harms = events.flatMap((event, index) => (familyIn(event) === 'harm' ? [index] : []));
  const done = harms.flatMap((a, at) =>
    harms.slice(at + 1).flatMap((b): readonly OneAct[] => {
      const [x, y] = [events[a], events[b]];
      if (x === undefined || y === undefined || !areCompatible(reading, x, y)) return [];
      const [p, q] = [tokenAt(reading, x.trigger), tokenAt(reading, y.trigger)];
      return hangsOn(p, q) || hangsOn(q, p) ? [{ pair: [a, b], reason: DONE }] : [];
    }),
  );
  const takenUp = events.flatMap((event, index): readonly OneAct[] => {
    const before = antecedentOf(event);
    return before === undefined ? [] : [{ pair: [before, index], reason: TAKEN_UP }];
  });
  return [...done, ...takenUp];

  /** The only act of its kind before, where a noun has "the" and no words that say which. */
  function antecedentOf(event: ReadEvent): number | undefined {
    const at = tokenAt(reading, event.trigger);
    const noun = reading.tokens[at];
    const isDefinite = childrenOf(at).some(
      ({ lemma, deprel }) => deprel === 'det' && lemma === 'the',
    );
    if (noun?.upos !== 'NOUN' || !isDefinite || isSetApart(at)) return undefined;
    const family = familyIn(event);
    const alike = events.flatMap((other, index) => {
      const isOfFamily = family === 'harm' && HARM.has(noun.lemma) && familyIn(other) === family;
      const isKind = isOfFamily || isSameNoun(other, noun.lemma);
      const isBefore = other.trigger[1] <= event.trigger[0];
      return isKind && isBefore ? [index] : [];
    });
    const fitting = alike.filter((index) =>
      areCompatible(reading, events[index] as ReadEvent, event),
    );
    const [first] = fitting;
    // Where an act before does not fit, or two that differ do, it is open which is meant.
    const isClear =
      fitting.length === alike.length &&
      fitting.every((one, place) =>
        fitting
          .slice(place + 1)
          .every((other) =>
            areCompatible(reading, events[one] as ReadEvent, events[other] as ReadEvent),
          ),
      );
    return isClear ? first : undefined;
  }

  function isSameNoun(other: ReadEvent, lemma: string): boolean {
    return reading.tokens[tokenAt(reading, other.trigger)]?.lemma === lemma;
  }

  /** Whether the way from a word up to another, or to the verb of its clause, goes over such ties alone. */
  function hangsOn(from: number, goal: number): boolean {
    const verb = reading.tokens[goal];
    const isPart = verb !== undefined && /^(?:nsubj|obj|dobj)/.test(verb.deprel);
    const goals = isPart && !isSetApart(goal) ? [goal, verb.head] : [goal];
    return goals.some((to) => climbs(from, to));
  }

  function climbs(from: number, to: number): boolean {
    for (let at = from, steps = 0; steps < STEPS_MAX; steps += 1) {
      const token = reading.tokens[at];
      if (token === undefined || token.head < 0 || !TIES.has(token.deprel)) return false;
      if (isSetApart(at) || (token.deprel === 'conj' && hasSubject(at))) return false;
      if (token.head === to) return from !== to;
      at = token.head;
    }
    return false;
  }

  function childrenOf(parent: number) {
    return reading.tokens.filter(({ head }) => head === parent);
  }

  function isSetApart(at: number): boolean {
    const before = reading.tokens[leftmostOf(at) - 1];
    const near = [...childrenOf(at), ...(before === undefined ? [] : [before])];
    return near.some(({ start, end }) => APART.test(text.slice(start, end)));
  }

  /** Where the phrase of a noun begins; of a verb, the verb. */
  function leftmostOf(at: number): number {
    if (reading.tokens[at]?.upos !== 'NOUN') return at;
    return reading.tokens.findIndex(({ head }, index) => head === at || index === at);
  }

  function hasSubject(at: number): boolean {
    return childrenOf(at).some(({ deprel }) => deprel.startsWith('nsubj'));
  }
}

function familyIn({ type, mode }: ReadEvent) {
  return familyOf(type, mode === undefined ? [] : [mode]);
}

/** The word of a trigger on which its others hang. */
function tokenAt({ tokens }: Reading, [start, end]: SpanPair): number {
  const inside = tokens.flatMap((token, index) =>
    token.start >= start && token.end <= end ? [index] : [],
  );
  return inside.find((index) => !inside.includes(tokens[index]?.head ?? -1)) ?? -1;
}

/** Whether nothing that both tell of differs. */
function areCompatible({ entities }: Reading, a: ReadEvent, b: ReadEvent): boolean {
  if (a.status !== b.status || (a.time !== undefined && b.time !== undefined && a.time !== b.time))
    return false;
  const sizes = Object.entries(a.size ?? {});
  const others = new Map(Object.entries(b.size ?? {}));
  if (sizes.some(([of, count]) => (others.get(of) ?? count) !== count)) return false;
  const isTown = (entity: number) =>
    entities[entity]?.type === 'place' && entities[entity].kind !== 'country';
  const named = ({ participants }: ReadEvent, role: string, isPlace: boolean) =>
    participants.flatMap((one) =>
      one.role === role &&
      isTown(one.entity) === isPlace &&
      /\p{Lu}/u.test(entities[one.entity]?.name ?? '')
        ? [one.entity]
        : [],
    );
  const towns = (event: ReadEvent) => [
    ...named(event, 'recipient', true),
    ...(event.place !== undefined && isTown(event.place) ? [event.place] : []),
  ];
  return (
    overlap(towns(a), towns(b)) &&
    overlap(named(a, 'actor', false), named(b, 'actor', false)) &&
    overlap(named(a, 'recipient', false), named(b, 'recipient', false))
  );
}

/** Whether two lists share something, or one is empty. */
function overlap(a: readonly number[], b: readonly number[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));
}
