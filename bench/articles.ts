// A seed in, invented articles out: names, posts and acts drawn by a seeded generator, so that every
// run measures the same work on text that no rule was written for.

import { hashOf } from '../src/model/index.ts';

const GIVEN =
  'Anna Jonas Mara Erik Sofia Karim Leila Omar Priya Tomas Yusuf Elena Hugo Nadia Viktor Amara'.split(
    ' ',
  );
const FAMILY =
  'Lind Berg Holt Haddad Novak Okafor Rossi Tanaka Weber Moreau Demir Sato Farouk Silva Keane Olsen'.split(
    ' ',
  );
const CITIES = 'Oslo Cairo Geneva Nairobi Lisbon Ankara Vienna Jakarta Lima Accra'.split(' ');
const STATES =
  'Norwegian Egyptian Swiss Kenyan Portuguese Turkish Austrian Indonesian Peruvian Ghanaian'.split(
    ' ',
  );
const BODIES = [
  'Norne Bank',
  'Harbour Party',
  'Coast Guard Union',
  'Atlas Energy',
  'Northern Relief Committee',
  'Vestby Institute',
];
const DAYS = 'Monday Tuesday Wednesday Thursday Friday'.split(' ');
const SENTENCES = [
  '{state} President {a} met {b} in {city} on {day}.',
  '{a}, head of the {body}, accused {b} of hiding a report.',
  '{b} denied the charge and said talks with the {body} would resume next week.',
  'Police arrested {c} in {city} after protesters attacked the offices of the {body}.',
  'The {body} said {count} people had been injured, according to {state} officials.',
  '{a} is expected to travel to {city} on {day} for talks with {c}.',
  '{state} Foreign Minister {c} did not meet {b}, who had threatened to impose sanctions.',
  '"We have signed an agreement with the {body}," {a} told reporters.',
];

/** A pseudo-random sequence of whole numbers below 2^32. Source: the mulberry32 generator. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** `count` articles of about 160 words; the same for the same count. */
export function inventArticles(
  count: number,
): readonly { readonly text: string; readonly date: string }[] {
  const random = createRandom(Number.parseInt(hashOf(['bench'], 7), 16));
  const pick = (list: readonly string[]) => list[random() % list.length] ?? '';
  const person = () => `${pick(GIVEN)} ${pick(FAMILY)}`;
  return Array.from({ length: count }, () => {
    const [a, b, c] = [person(), person(), person()];
    const fill = (sentence: string) =>
      sentence.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
        const values: Record<string, () => string> = {
          a: () => a,
          b: () => b,
          c: () => c,
          city: () => pick(CITIES),
          state: () => pick(STATES),
          body: () => pick(BODIES),
          day: () => pick(DAYS),
          count: () => String(2 + (random() % 90)),
        };
        return values[slot]?.() ?? '';
      });
    const paragraphs = Array.from(
      { length: 6 },
      () => `${fill(pick(SENTENCES))} ${fill(pick(SENTENCES))}`,
    );
    return { text: paragraphs.join('\n\n'), date: `2024-0${1 + (random() % 9)}-1${random() % 10}` };
  });
}
