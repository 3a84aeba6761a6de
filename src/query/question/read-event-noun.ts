// Questions about an event that a noun names: when was the meeting between X and Y, where will the talks
// with X take place, how many attacks on X were there, list the visits of X to Y.

import { type Named, nounsWithParties } from './event-parties.ts';
import { pickAdjectiveAt } from './first-and-last.ts';
import {
  type Frame,
  isRanked,
  type Meaning,
  type Reading,
  type Restrictions,
  type Slot,
  type StatusWish,
  type Wanted,
} from './frame.ts';
import { type Reader, type Taken, takePhrase, wordAt } from './reader.ts';
import { restrictionsToEnd } from './restrictions.ts';

interface Opening {
  readonly end: number;
  readonly wanted: Wanted;
  readonly status: StatusWish;
}

/** Every reading as a question about an event that a noun names. */
export function readEventNouns(reader: Reader): readonly Reading[] {
  const { reader: ended, told: said } = withoutStatus(withoutVerb(reader));
  return openingsOf(ended).flatMap((opening) => {
    const the = wordAt(ended, opening.end) === 'the' ? opening.end + 1 : opening.end;
    const which = pickAdjectiveAt(ended, the);
    const told = statusAt(ended, the);
    const at = which?.end ?? told?.end ?? opening.end;
    return nounsWithParties(ended, at).flatMap(({ value: named, end }) => {
      const after = statusAt(ended, afterVerb(ended, end));
      const status = said ?? told?.value ?? after?.value ?? opening.status;
      const rest = restrictionsToEnd(ended, after?.end ?? afterVerb(ended, end));
      return rest.flatMap((limits): readonly Reading[] => {
        if (isRanked(limits)) return [];
        const restrictions = which === undefined ? limits : { ...limits, pick: which.value };
        const frame = frameOf(named, { ...opening, status }, restrictions);
        const counts = which !== undefined && opening.wanted === 'count';
        return counts ? [] : [{ frame, score: 30 + weightOf(named) * 10 }];
      });
    });
  });
}

const STATUSES: ReadonlyMap<string, StatusWish> = new Map([
  ...'planned upcoming scheduled forthcoming future coming expected'
    .split(' ')
    .map((word) => [word, 'planned'] as const),
  ['alleged', 'alleged'],
  ['reported', 'alleged'],
  ['denied', 'denied'],
]);

const PARTY_OPENERS = new Set(['between', 'with', 'of', 'by', 'on', 'against']);

/** "A meeting planned between X and Y": the same without the word in between. */
function withoutStatus(reader: Reader) {
  const { words } = reader;
  const at = words.findIndex(
    ({ folded }, index) =>
      STATUSES.has(folded) && PARTY_OPENERS.has(words[index + 1]?.folded ?? ''),
  );
  if (at < 2) return { reader, told: undefined };
  const told = STATUSES.get(words[at]?.folded ?? '');
  return { reader: { ...reader, words: words.filter((_, index) => index !== at) }, told };
}

/** "Planned meetings", "meetings scheduled in Oslo". */
function statusAt(reader: Reader, at: number): Taken<StatusWish> | undefined {
  const status = STATUSES.get(wordAt(reader, at));
  const joined = ['and', 'or'].includes(wordAt(reader, at + 1));
  return status === undefined || joined ? undefined : { value: status, end: at + 1 };
}

/** A preposition that the pattern asks for and the question does not have tells nothing. */
function weightOf({ noun: { pattern, specificity }, parties }: Named): number {
  const alone = parties.actor === undefined && parties.recipient === undefined;
  return alone && pattern.preps.length > 0 ? specificity - PREPOSITION : specificity;
}

const PREPOSITION = 2;

/** Who did it is asked where the question names a side; where it names none, all such events are. */
function frameOf(
  { noun: { meaning }, parties }: Named,
  opening: Opening,
  restrictions: Restrictions,
): Frame {
  const status = restrictions.status ?? opening.status;
  const any: Slot = { kind: 'any' };
  const { actor = any, recipient = any } = parties;
  const alone = actor.kind === 'any' && recipient.kind === 'any';
  const pairs = meaning.roles === 'mutual' && opening.wanted !== 'count';
  if (!alone || pairs) {
    // "X's meetings" asks with whom.
    const lists = pairs && opening.wanted === 'rows' && !alone && recipient.kind === 'any';
    const object: Slot = lists ? { kind: 'asked' } : recipient;
    const sides = { subject: actor, object, wanted: opening.wanted };
    return { kind: 'relation', meanings: [meaning], ...sides, status, restrictions };
  }
  const wanted = opening.wanted === 'count' ? 'count' : 'rows';
  const asked = opening.wanted;
  const detail = asked === 'where' || asked === 'when' ? { detail: asked } : {};
  const meanings = withOutcomes(meaning);
  return { kind: 'events', meanings, wanted, ...detail, status, restrictions };
}

/** Who was killed in a raid is told as killed: the words say that it was a raid. */
function withOutcomes(meaning: Meaning): readonly Meaning[] {
  const { relation, event, text } = meaning;
  // People are hurt at a strike of workers, too.
  const isOpen = event?.worded === undefined || text.startsWith('strike');
  if (relation !== 'ATTACKED' || isOpen) return [meaning];
  const outcomes = ['KILLED', 'INJURED'] as const;
  return [meaning, ...outcomes.map((outcome): Meaning => ({ ...meaning, relation: outcome }))];
}

const LISTS = [
  'which',
  'what',
  'list all the',
  'list all',
  'list the',
  'list',
  'show me the',
  'show me all',
  'show me',
  'show the',
  'show all',
  'show',
  'tell me about the',
  'tell me about',
  'all the',
  'all',
  'any',
  'were there any',
  'were there',
  'are there any',
  'are there',
  'is there any',
  'is there a',
  'is there an',
  'is there',
  'was there any',
  'was there a',
  'was there an',
  'was there',
  'what were the',
  'what was the',
];

const DATE_OF = ['what was the date of', 'what is the date of', 'what was the day of'];
const PLACE_OF = ['what was the place of', 'what was the location of', 'what was the venue of'];

function openingsOf(reader: Reader): readonly Opening[] {
  const date = takePhrase(reader, 0, DATE_OF);
  if (date !== undefined) return [{ end: date, wanted: 'when', status: 'occurred' }];
  const place = takePhrase(reader, 0, PLACE_OF);
  if (place !== undefined) return [{ end: place, wanted: 'where', status: 'occurred' }];
  const asked = (['when', 'where'] as const).find((word) => word === wordAt(reader, 0));
  if (asked !== undefined) {
    // "When is the vote" asks of what is to come as well.
    const tensed: ReadonlyMap<string, StatusWish> = new Map([
      ['will', 'planned'],
      ['is', 'current'],
      ['are', 'current'],
    ]);
    const status = tensed.get(wordAt(reader, 1)) ?? 'occurred';
    const aux = ['was', 'were', 'is', 'are', 'did', 'will'].includes(wordAt(reader, 1));
    const there = wordAt(reader, 2) === 'there' ? 3 : 2;
    return aux ? [{ end: there, wanted: asked, status }] : [];
  }
  const many = takePhrase(reader, 0, ['how many']);
  if (many !== undefined) return [{ end: many, wanted: 'count', status: 'occurred' }];
  return [{ end: takePhrase(reader, 0, LISTS) ?? 0, wanted: 'rows', status: 'occurred' }];
}

/** Verbs that say nothing more than the noun does. */
const HAPPENS = [
  'take place',
  'took place',
  'taking place',
  'happen',
  'happened',
  'occur',
  'occurred',
  'be held',
  'were held',
  'was held',
  'held',
  'were there',
  'have there been',
  'are there',
  'be',
];

function afterVerb(reader: Reader, from: number): number {
  return takePhrase(reader, from, HAPPENS) ?? from;
}

/** "When did the talks in X take place": the same words without the verb at their end. */
function withoutVerb(reader: Reader): Reader {
  const { words } = reader;
  const length = [2, 1].find(
    (count) => takePhrase(reader, words.length - count, HAPPENS) === words.length,
  );
  return length === undefined ? reader : { ...reader, words: words.slice(0, -length) };
}
