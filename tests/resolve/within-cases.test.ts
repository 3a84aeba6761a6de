import { describe, expect, it } from 'vitest';
import { surface } from '../../src/model/index.ts';
import { readText } from '../fixtures/read-text.ts';

/** The words that a graph joins into the thing of a name. */
function wordsFor(text: string, name: string): readonly string[] {
  const { entities, mentions } = readText(text);
  const index = entities.findIndex((entity) => entity.name === name);
  return mentions.filter(({ entity }) => entity === index).map((mention) => surface(text, mention));
}

describe('who is who in one article, for the graph', () => {
  it.each([
    [
      'a surname after the full name, and a post that its holder alone has',
      'William Burns arrived in Cairo. Burns met Egyptian officials. William Burns is the director of the CIA. The CIA chief left.',
      'William Burns',
      ['William Burns', 'Burns', 'William Burns', 'director', 'CIA chief'],
    ],
    [
      'an agency and its acronym in brackets',
      'An official told Agence France-Presse (AFP) on Monday. AFP said the talks failed.',
      'Agence France-Presse',
      ['Agence France-Presse', 'AFP', 'AFP'],
    ],
    [
      'a capital named and described',
      'William Burns flew to Cairo on Tuesday. He left the Egyptian capital on Wednesday.',
      'Cairo',
      ['Cairo', 'Egyptian capital'],
    ],
    [
      'a group described twice, once in brief',
      'Egyptian mediators met Hamas leaders. The mediators criticized Israel.',
      'Egyptian mediators',
      ['Egyptian mediators', 'mediators'],
    ],
    [
      'a description set beside a name',
      'Anna Lind, the mayor of Oslo, met Jonas Berg.',
      'Anna Lind',
      ['Anna Lind', 'mayor'],
    ],
    [
      'whose deputy it is',
      'Benny Gantz met Antony Blinken in Oslo. His deputy criticized Jonas Berg.',
      'Benny Gantz',
      ['Benny Gantz', 'His'],
    ],
    [
      'the woman of a family by her form of address',
      'Donald Trump spoke in Ohio. Ivanka Trump met Joe Biden. Ms. Trump criticized Jonas Berg.',
      'Ivanka Trump',
      ['Ivanka Trump', 'Trump'],
    ],
    [
      'a bank that is "it"',
      'The Norne Bank sued Jonas Berg on Monday. It also accused Kai Moen of fraud.',
      'Norne Bank',
      ['Norne Bank', 'It'],
    ],
    [
      'rebels that are "they"',
      'The rebels attacked Oslo. They killed Jonas Berg.',
      'rebels',
      ['rebels', 'They'],
    ],
    [
      'a country that has soldiers',
      'Norwegian troops left Iraq. Norway said its soldiers killed Jonas Berg.',
      'Norway',
      ['Norwegian', 'Norway', 'its'],
    ],
  ])('joins %s', (_, text, name, words) => {
    expect(wordsFor(text, name)).toEqual(words);
  });

  it.each([
    [
      'a capital without a country, which may be money',
      'Anna Lind left Cairo. The capital of the Norne Bank fell.',
      'Cairo',
      ['Cairo'],
    ],
    [
      'the woman of a family and its man',
      'Donald Trump spoke in Ohio. Ivanka Trump met Joe Biden. Ms. Trump criticized Jonas Berg.',
      'Donald Trump',
      ['Donald Trump'],
    ],
    [
      'a person and a pronoun of the other gender',
      'Mrs. Anna Lind spoke in Oslo. He met Jonas Berg.',
      'Anna Lind',
      ['Anna Lind'],
    ],
  ])('keeps apart %s', (_, text, name, words) => {
    expect(wordsFor(text, name)).toEqual(words);
  });
});
