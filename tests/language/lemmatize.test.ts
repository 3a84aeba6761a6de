// In: words in sentences. Out: their dictionary forms.
import { expect, it } from 'vitest';
import { analyse } from '../../src/language/index.ts';

it.each([
  ['The two leaders met in Cairo.', 'met', 'meet'],
  ['The minister said nothing.', 'said', 'say'],
  ['Talks were held in Doha.', 'held', 'hold'],
  ['Soldiers killed three men.', 'killed', 'kill'],
  ['Soldiers killed three men.', 'men', 'man'],
  ['The army denied the attacks.', 'denied', 'deny'],
  ['The army denied the attacks.', 'attacks', 'attack'],
  ['They are planning a visit.', 'planning', 'plan'],
  ['They are planning a visit.', 'are', 'be'],
  ['Police arrested him on Monday.', 'arrested', 'arrest'],
  ['Russia accused Ukraine of lying.', 'accused', 'accuse'],
  ['The United States imposed sanctions.', 'imposed', 'impose'],
  ['The children fled the city.', 'children', 'child'],
  ['The children fled the city.', 'fled', 'flee'],
])('finds in %j the lemma of %s', (text, word, lemma) => {
  const { tokens } = analyse(text);
  expect(tokens.find(({ start, end }) => text.slice(start, end) === word)?.lemma).toBe(lemma);
});
