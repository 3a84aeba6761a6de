// Questions for a day or a place: when did X meet Y, where did X go, in which city did X meet Y.

import { RELATIONS } from '../../ontology/index.ts';
import { kindAt } from './asked-at.ts';
import { saidOf, saidOfPassive } from './auxiliaries.ts';
import { objectQuestions, readDeclaratives, yesNoQuestions } from './clause-orders.ts';
import { activePhrases, bePhrases, framed, invertedAt, pick } from './clause-parts.ts';
import { pickAdjectiveAt, picked } from './first-and-last.ts';
import type { Meaning, Reading, Slot } from './frame.ts';
import { type Reader, startsWith, takePhrase, wordAt } from './reader.ts';

const DAYS = ['date', 'day', 'dates', 'days', 'month', 'year'];

/** "where did X go", "where is X based", "when did X meet Y", "in which city did X meet Y". */
export function readAdverbs(reader: Reader): readonly Reading[] {
  const first = wordAt(reader, 0);
  if (first === 'when') return [...yesNoQuestions(reader, 1, 'when'), ...times(reader)];
  if (startsWith(reader, 0, 'since when')) return yesNoQuestions(reader, 2, 'when').map(begun);
  if (first === 'where' && wordAt(reader, reader.words.length - 1) === 'from')
    return starts(reader);
  if (first === 'where') return [...goals(reader), ...yesNoQuestions(reader, 1, 'where')];
  const which = ['on', 'in', 'at'].includes(first) ? 1 : 0;
  if (!['which', 'what'].includes(wordAt(reader, which))) return [];
  if (DAYS.includes(wordAt(reader, which + 1))) return yesNoQuestions(reader, which + 2, 'when');
  return placeQuestions(reader, which);
}

/** "Since when has X led Y": until when he did is no answer. */
function begun(reading: Reading): Reading {
  const { frame, score } = reading;
  if (frame.kind !== 'relation') return reading;
  return { frame: { ...frame, restrictions: { ...frame.restrictions, begun: true } }, score };
}

/** "Where did X fly from": as "which place did X fly from". */
function starts(reader: Reader): readonly Reading[] {
  const place: Slot = { kind: 'asked', type: { label: 'Place' } };
  return objectQuestions(reader, 'rows', { value: place, end: 1 });
}

/** "When was the last time that X met Y". */
function times(reader: Reader): readonly Reading[] {
  const the = takePhrase(reader, 1, ['was the', 'is the']);
  const which = the === undefined ? undefined : pickAdjectiveAt(reader, the);
  if (which === undefined || wordAt(reader, which.end) !== 'time') return [];
  const at = wordAt(reader, which.end + 1) === 'that' ? which.end + 2 : which.end + 1;
  return picked(readDeclaratives(reader, at, 'when'), which.value);
}

/** "in which city did X meet Y", "which city did X meet Y in": a place, not a country, is what is told. */
function placeQuestions(reader: Reader, which: number): readonly Reading[] {
  const kind = kindAt(reader, which + 1);
  if (kind?.value.label !== 'Place' || kind.value.kind === 'country') return [];
  if (which === 1) return yesNoQuestions(reader, kind.end, 'where');
  const { words } = reader;
  if (!['in', 'at'].includes(wordAt(reader, words.length - 1))) return [];
  return yesNoQuestions({ ...reader, words: words.slice(0, -1) }, kind.end, 'where');
}

function goals(reader: Reader): readonly Reading[] {
  const place: Slot = { kind: 'asked', type: { label: 'Place' } };
  return invertedAt(reader, 1).flatMap(({ subject, aux }) => {
    const context = { object: 'front', where: true } as const;
    const trailing = (end: number): number => (wordAt(reader, end) === 'to' ? end + 1 : end);
    const active = activePhrases(reader, aux, context).map((phrase) => ({
      phrase,
      said: saidOf(aux),
    }));
    const be = (aux.be ? bePhrases(reader, aux.end, context) : []).map((phrase) => ({
      phrase,
      said: saidOfPassive(aux),
    }));
    return [...active, ...be]
      .filter(({ phrase }) => isToPlace(phrase.meaning))
      .flatMap(({ phrase, said }) =>
        framed(reader, trailing(phrase.end), {
          ...pick(phrase),
          score: phrase.score + 3,
          subject,
          object: endsInPlaces(phrase.meaning) ? place : { kind: 'asked' },
          wanted: 'rows',
          ...said,
        }),
      );
  });
}

/** Where one studies is a university; where one goes is a place, though one visits people too. */
function endsInPlaces({ relation }: Meaning): boolean {
  if (relation === undefined) return false;
  const range: readonly string[] = RELATIONS[relation].range;
  return GOING.has(relation) || range.every((type) => type === 'place');
}

const GOING: ReadonlySet<string> = new Set(['TRAVELED_TO', 'VISITED', 'DEPLOYED_TO']);

const TO_PLACE = new Set([
  'TRAVELED_TO',
  'VISITED',
  'DEPLOYED_TO',
  'LOCATED_IN',
  'LIVES_IN',
  'BORN_IN',
  'STUDIED_AT',
  'CITIZEN_OF',
  'WORKS_FOR',
]);

function isToPlace({ relation }: Meaning): boolean {
  return relation !== undefined && TO_PLACE.has(relation);
}
