// Names that words of their article tell apart from a namesake or to be longer than was seen, with what looks like them
// and is none.

import { describe, expect, it } from 'vitest';
import { readText } from '../fixtures/read-text.ts';

/** The names that a text is read to hold, each with the type of its thing. */
function namesIn(text: string): readonly string[] {
  const { entities, mentions } = readText(text);
  return mentions.flatMap(({ entity, kind, start, end }) =>
    kind === 'name' ? [`${entities[entity]?.type} ${text.slice(start, end)}`] : [],
  );
}

describe('the full name of a country', () => {
  it.each([
    ['Clara Boko of the Republic of the Congo met Jonas Berg.', 'COG'],
    ['Clara Boko of the Democratic Republic of the Congo met Jonas Berg.', 'COD'],
    ['Clara Boko of the Congo met Jonas Berg.', 'COD'],
  ])('is read whole: %s', (text, country) => {
    const places = readText(text).entities.filter(({ type }) => type === 'place');
    expect(places.map((place) => place.country)).toEqual([country]);
  });
});

describe('a new name', () => {
  it('is a body where a body gets it', () => {
    const text = 'The lender Norne Bank will be called Velora from May. Norne Bank lost money.';
    expect(namesIn(text)).toContain('organization Velora');
  });

  it('is no body where a person gets it', () => {
    expect(namesIn('Anna Lind will be called Anna Berg from May.')).not.toContain(
      'organization Anna Berg',
    );
  });
});

describe('a bare name', () => {
  it('is the firm before its bearer is named in full', () => {
    const text = 'Anna Lind will meet the owners of Morwen. Sven Morwen called it a waste of time.';
    expect(namesIn(text)).toContain('organization Morwen');
  });

  it('is the bearer behind the full name', () => {
    const text = 'Sven Morwen met Anna Lind. Lind will see the owners. Morwen called it a waste.';
    expect(namesIn(text)).toContain('person Morwen');
  });

  it('is the person where only persons do so, and the town elsewhere', () => {
    const text =
      'Judge Leonard Paris ruled that the city of Paris may sell a track. "I was born here," said Paris.';
    expect(namesIn(text)).toEqual(['person Leonard Paris', 'place Paris', 'person Paris']);
  });
});

describe('a name with "Jr."', () => {
  it('is that of a person', () => {
    expect(namesIn('The court freed Serhii Hryhorenko Jr. on Monday.')).toContain(
      'person Serhii Hryhorenko Jr.',
    );
  });
});
