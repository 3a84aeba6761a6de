import { describe, expect, it } from 'vitest';
import { readText } from '../fixtures/read-text.ts';

/** The names of bodies that an article is read to hold, each once. */
function bodiesIn(text: string): readonly string[] {
  const { entities, mentions } = readText(text);
  const named = mentions.filter(
    ({ entity, kind }) => kind === 'name' && entities[entity]?.type === 'organization',
  );
  return [...new Set(named.map(({ start, end }) => text.slice(start, end)))];
}

describe('letters that an article shows to be those of a body', () => {
  it.each([
    [
      'said to be its acronym in another language',
      'The Popular Front of Labour, known by its Spanish acronym FPT, split on Monday. The FPT expelled him.',
      ['Popular Front of Labour', 'FPT'],
    ],
    [
      'set behind it with "or"',
      'She is a member of the Modern Labour Party, or CEP. The CEP was founded in 2012.',
      ['Modern Labour Party', 'CEP'],
    ],
    [
      'its initials, small words among them',
      'The Bank of Ghana cut its rate on Monday. The BoG had held it for a year.',
      ['Bank of Ghana', 'BoG'],
    ],
    [
      'said to be what it is known as',
      'The Patriotic Front for Change split. The FPC, as it is known from its initials in French, fights in the north.',
      ['Patriotic Front for Change', 'FPC'],
    ],
  ])('are names: %s', (_, text, expected) => {
    expect(bodiesIn(text)).toEqual(expected);
  });

  it.each([
    [
      'letters of a thing',
      'Jonas Berg bought a large car, known as an SUV, in Oslo on Monday.',
      'SUV',
    ],
    ['letters that nothing explains', 'Jonas Berg had an MRI at a clinic in Oslo.', 'MRI'],
  ])('are none: %s', (_, text, letters) => {
    expect(bodiesIn(text)).not.toContain(letters);
  });
});

describe('bodies that their last word or the noun before them shows', () => {
  it.each([
    ['American distributor Bluefin paid 3 million dollars for the film.', 'Bluefin'],
    ['Qatar blamed a group called Red Lantern for the attack in Doha.', 'Red Lantern'],
    ['A road was built by Al-Farsi Group of Oman in Djibouti.', 'Al-Farsi Group'],
    ['A rival, Lawin Lines, carried the passengers to Cebu.', 'Lawin Lines'],
    ['Tomás Lozano registered the Renewal Front in Lima on Tuesday.', 'Renewal Front'],
  ])('are names: %s', (text, name) => {
    expect(bodiesIn(text)).toContain(name);
  });

  it.each([
    ['Jonas Berg waited in Oslo. Party members were late.', 'Party'],
    ['The train to Oslo was late. Lines were long at the station.', 'Lines'],
    ['Jonas Berg left the company Monday and flew to Oslo.', 'Monday'],
  ])('are none: %s', (text, name) => {
    expect(bodiesIn(text)).not.toContain(name);
  });
});
