import { describe, expect, it } from 'vitest';
import { readText } from '../fixtures/read-text.ts';

/** The types of the things whose name is or ends with a word. */
function typesOf(text: string, word: string): readonly string[] {
  return readText(text)
    .entities.filter(({ name }) => name.split(' ').includes(word))
    .map(({ type, name }) => `${type} ${name}`)
    .sort();
}

/** The type of the thing that the nth mention of a word stands for. */
function typeAt(text: string, word: string, nth: number): string | undefined {
  const { mentions, entities } = readText(text);
  const named = mentions.filter(({ start, end }) => text.slice(start, end) === word);
  return entities[named[nth]?.entity ?? -1]?.type;
}

describe('one name of several things in an article', () => {
  const firm =
    'Shares of Morwen fell on Monday. Morwen, the chocolate maker, was founded by Anton Morwen. ' +
    'Morwen, 71, wept. Morwen employs 2,300 people.';

  it('is the firm or its founder, as the words beside it tell', () => {
    const types = [0, 1, 2, 3].map((nth) => typeAt(firm, 'Morwen', nth));
    expect(types).toEqual(['organization', 'organization', 'person', 'organization']);
    expect(typesOf(firm, 'Morwen')).toEqual(['organization Morwen', 'person Anton Morwen']);
  });

  it('is the firm where nothing tells and persons are "Mr."', () => {
    const text =
      'The lender Morwen lost money. Anton Morwen owns a third of Morwen. Morwen will stay, Mr. Morwen said.';
    expect([0, 1, 2, 3].map((nth) => typeAt(text, 'Morwen', nth))).toEqual([
      'organization',
      'organization',
      'organization',
      'person',
    ]);
  });

  it('is the firm where nobody but one can have it', () => {
    const text = 'Shareholders of Morwen said yes. Anton Morwen wiped his glasses.';
    expect(typeAt(text, 'Morwen', 0)).toBe('organization');
  });

  it('is the town or its club', () => {
    const text =
      'Burnley beat Preston 2-1 on Saturday. Thousands walked through Burnley after the match.';
    expect([0, 1].map((nth) => typeAt(text, 'Burnley', nth))).toEqual(['organization', 'place']);
  });

  it.each([
    'Anton Morwen made a living as a painter. Morwen employed bright colours. Morwen moved to Oslo.',
    'Anton Morwen met Anna Lind in Oslo. Morwen left on Monday.',
  ])('stays one person where no firm is told of: %s', (text) => {
    expect(typesOf(text, 'Morwen')).toEqual(['person Anton Morwen']);
  });
});

describe('firms', () => {
  it.each([
    ['Anna Lind sold the mill to Marchand SA on Monday.', 'Marchand SA'],
    ['The German toolmaker Hartmann & Söhne sued Anna Lind.', 'Hartmann & Söhne'],
    ['Half of Grupo Tavares goes to Anna Lind.', 'Grupo Tavares'],
  ])('are told by a word of their name: %s', (text, name) => {
    expect(readText(text).entities).toContainEqual(
      expect.objectContaining({ type: 'organization', name }),
    );
  });

  it('are not who has a given name before a word for a trade', () => {
    expect(typesOf('The novelist Danielle Steel left Oslo.', 'Steel')).toEqual([
      'person Danielle Steel',
    ]);
  });
});

describe('storms', () => {
  it('are nobody, and no namesakes of persons', () => {
    const text =
      'Storm Agnes killed four people in Ireland, among them Agnes Doyle. Agnes cut off 90,000 homes.';
    const persons = readText(text).mentions.filter(
      ({ start, end }) => text.slice(start, end) === 'Agnes',
    );
    expect(persons).toEqual([]);
    expect(typesOf(text, 'Agnes')).toEqual(['person Agnes Doyle']);
  });
});

describe('the state of Georgia', () => {
  const countryOf = (text: string) =>
    readText(text).entities.find(({ name }) => name === 'Georgia')?.country;

  it.each([
    ['has a governor', 'The governor of Georgia spoke in Atlanta on Monday.', 'USA'],
    ['is not where Tbilisi is', 'Georgia signed an accord with Turkey in Tbilisi.', 'GEO'],
    ['is not the country by default', 'Georgia signed an accord with Turkey.', 'GEO'],
  ])('%s', (_, text, country) => {
    expect(countryOf(text)).toBe(country);
  });
});

describe('a name that looks like that of a person', () => {
  it.each([
    [
      "Norway's coast guard seized the trawler Kapitan Durov near Vik.",
      'Durov',
      ['organization Kapitan Durov'],
    ],
    [
      'The Kapitan Durov was escorted to Vik, where its captain, Oleg Sazonov, was arrested.',
      'Durov',
      ['organization Kapitan Durov'],
    ],
    ['The ferry captain Oleg Sazonov was arrested in Vik.', 'Sazonov', ['person Oleg Sazonov']],
    ['In January Broussard named Odell Carter police chief.', 'Broussard', ['person Broussard']],
    ['The actress January Jones spoke in Oslo.', 'Jones', ['person January Jones']],
  ])('%s', (text, word, wanted) => {
    expect(typesOf(text, word)).toEqual(wanted);
  });
});
