// Persons in one or two articles that are read: are those of two names one?

import { describe, expect, it } from 'vitest';
import type { ArticleReading } from '../../../src/model/index.ts';
import { read } from '../../../src/pipeline.ts';
import { toDocument } from '../../../src/read/index.ts';
import { resolveCorpus } from '../../../src/resolve/index.ts';

interface Told {
  readonly texts: readonly string[];
  readonly names: readonly [string, string];
}

/** How many persons bear one of two names. */
function bearersOf({ texts, names }: Told): number {
  const articles = texts.map((text): ArticleReading => {
    const document = toDocument({ text, date: '2025-02-14' });
    return { document, reading: read(document) };
  });
  return resolveCorpus(articles).entities.filter(
    ({ type, label, aliases }) =>
      type === 'person' && names.some((name) => label === name || aliases.includes(name)),
  ).length;
}

describe('two names of a person', () => {
  it.each<readonly [string, Told]>([
    [
      'what he is known as, in quotes',
      {
        texts: ['The gang is led by Ado Dogo, known as "Baleri". He broke a truce in May.'],
        names: ['Ado Dogo', 'Baleri'],
      },
    ],
    [
      'the one of her birth',
      {
        texts: ['Marta Moran was born Marta Lisowska in Lublin. Moran lives in Oslo.'],
        names: ['Marta Moran', 'Marta Lisowska'],
      },
    ],
    [
      'the one of his birth, told before the year',
      {
        texts: [
          'Ted Lund died in Oslo. He was 79. Born Edward Lisowski in Lublin in 1946, he sang.',
        ],
        names: ['Ted Lund', 'Edward Lisowski'],
      },
    ],
    [
      'how he is written elsewhere',
      {
        texts: ['Yevhen Shchur, written Evgeny Schur in a lease from 2012, denies it.'],
        names: ['Yevhen Shchur', 'Evgeny Schur'],
      },
    ],
    [
      'the surname alone of whom an article calls by it, and not of his wife',
      {
        texts: [
          'Kai Lund met Jonas Berg. Lund and his wife, Elvira Lund, live in Lima.',
          'Jonas Berg met Lund in Lima on Friday.',
        ],
        names: ['Kai Lund', 'Lund'],
      },
    ],
    [
      'the surname of her birth, which another of the article bears',
      {
        texts: ['Fergus Abernethy met Catriona Rintoul, née Abernethy, in Oslo. Fergus left.'],
        names: ['Catriona Rintoul', 'Abernethy'],
      },
    ],
    [
      'the surname alone of one who had another at birth',
      {
        texts: [
          'Catriona Rintoul, née Moe, met Jonas Berg and Kai Dahl in Oslo.',
          'Jonas Berg and Kai Dahl met Mrs Rintoul in Oslo on Friday.',
        ],
        names: ['Catriona Rintoul', 'Rintoul'],
      },
    ],
    [
      'with and without a form of address of another language',
      {
        texts: [
          'Haji Agus Suryohadi met Anna Lind in Jakarta.',
          'Agus Suryohadi met Anna Lind in Jakarta on Friday.',
        ],
        names: ['Agus Suryohadi', 'Haji Agus Suryohadi'],
      },
    ],
    [
      'the first of two surnames alone, in another article',
      {
        texts: [
          'Carolina Montt Ibáñez fined Kai Moe and Ida Dahl in Lima.',
          'Montt met Kai Moe and Ida Dahl in Lima on Friday.',
        ],
        names: ['Carolina Montt Ibáñez', 'Montt'],
      },
    ],
    [
      'a given name and a familiar form of it in one article',
      {
        texts: ['Edwin Hallam left Oban. "Ted talks to her," said his wife, Morag.'],
        names: ['Edwin Hallam', 'Ted'],
      },
    ],
    [
      'a surname alone, beside bodies that articles call by two names',
      {
        texts: [
          'Yvette Gallant runs the Fundy Institute of Fisheries Science. The Harbour Dock Union met Kai Moe.',
          'Dr. Gallant met the Fundy Institute and Kai Moe of the Harbour Dock Union.',
        ],
        names: ['Yvette Gallant', 'Gallant'],
      },
    ],
    [
      'with a second surname, in articles that name a foreign town once',
      {
        texts: [
          'Mayor Eusebio Quijano spoke in Panama. Panama voted on Sunday.',
          'Eusebio Quijano Batista gets the ministry. A rival goes to Washington.',
        ],
        names: ['Eusebio Quijano', 'Eusebio Quijano Batista'],
      },
    ],
    [
      'a minister by an initial and by the surname alone',
      {
        texts: [
          'Forest Minister K. Tamilselvam met Sudha Raman in Chennai.',
          'Sudha Raman wept in Chennai. Minister Tamilselvam will obey.',
        ],
        names: ['K. Tamilselvam', 'Tamilselvam'],
      },
    ],
  ])('are of one: %s', (_, told) => {
    expect(bearersOf(told)).toBe(1);
  });

  it.each<readonly [string, Told]>([
    [
      'a relative of the surname that somebody had at birth',
      {
        texts: [
          'Catriona Rintoul, née Abernethy, met Jonas Berg and Kai Dahl in Oslo.',
          'Jonas Berg and Kai Dahl met Niall Abernethy in Oslo on Friday.',
        ],
        names: ['Catriona Rintoul', 'Niall Abernethy'],
      },
    ],
    [
      'namesakes whom one article tells apart by a word alone',
      {
        texts: ['Ida Lind met Kai Moe. Her namesake Ida Lind, who is no kin, left.'],
        names: ['Ida Lind', 'Lind'],
      },
    ],
    [
      'a middle name that is no surname of two',
      {
        texts: [
          'Ruth Bader Ginsburg fined Kai Moe and Ida Dahl in Lima.',
          'Bader met Kai Moe and Ida Dahl in Lima on Friday.',
        ],
        names: ['Ruth Bader Ginsburg', 'Bader'],
      },
    ],
    [
      'a familiar form of the given name of another who is named in full',
      {
        texts: ['Edwin Hallam met Ted Moran in Oban. Ted left on Friday.'],
        names: ['Edwin Hallam', 'Ted'],
      },
    ],
    [
      'a child, of whom the words for a birth are not said',
      {
        texts: ['Marta Moran was with Ida Lisowska in Lublin when Jan was born.'],
        names: ['Marta Moran', 'Ida Lisowska'],
      },
    ],
    [
      'with a second surname, where articles are about two countries',
      {
        texts: [
          'Eusebio Quijano spoke in Panama. Panama voted on Sunday in Panama City.',
          'Eusebio Quijano Batista spoke in Peru. Peru voted on Sunday in Lima.',
        ],
        names: ['Eusebio Quijano', 'Eusebio Quijano Batista'],
      },
    ],
    [
      'a president and his sister, whom the article names in full',
      {
        texts: [
          'President Icaza met Omar Quijano in Panama. His sister Maria Icaza went to Lima.',
          'Maria Icaza met Omar Quijano in Panama.',
        ],
        names: ['Icaza', 'Maria Icaza'],
      },
    ],
    [
      'a son and his father, who has no "Sr." in the other article',
      {
        texts: [
          'Senator Jonas Lind Jr. met Kai Moe and Ida Dahl in Oslo.',
          'Kai Moe and Ida Dahl wept in Oslo. His father, Jonas Lind, died on Friday.',
        ],
        names: ['Jonas Lind Jr.', 'Jonas Lind'],
      },
    ],
    [
      'a name that very many have',
      {
        texts: ['The chairman, Li Wei, spoke on Friday.', 'The engineer Li Wei left on Friday.'],
        names: ['Li Wei', 'Wei'],
      },
    ],
  ])('are of two: %s', (_, told) => {
    expect(bearersOf(told)).toBe(2);
  });
});

/** The longest name of whom a bare name of a text means. */
function meantBy(text: string, name: string): string | undefined {
  const document = toDocument({ text, date: '2025-02-14' });
  const { entities, mentions } = read(document);
  const bare = mentions.findLast(({ start, end }) => text.slice(start, end) === name);
  return bare === undefined ? undefined : entities[bare.entity]?.name;
}

describe('a surname alone', () => {
  it.each([
    [
      'is not the second surname of one, where another is called by the first',
      'Violeta Arosemena de Icaza left. The party chose her grandson, Rodrigo Icaza Arosemena, in Lima. Icaza smiled.',
      'Icaza',
      'Rodrigo Icaza Arosemena',
    ],
    [
      'is a married name where no other has it',
      'Violeta Arosemena de Icaza left Lima on Friday. Icaza smiled.',
      'Icaza',
      'Violeta Arosemena de Icaza',
    ],
    [
      'is no second given name',
      'Anna Maria Lind met Ida Maria in Oslo. Lind left.',
      'Lind',
      'Anna Maria Lind',
    ],
    [
      'is not of one in another calling, where a post stands before it',
      'The engineer Goran Petran left on Friday. Minister Petran stayed.',
      'Petran',
      'Petran',
    ],
    [
      'is of one in a calling of any field, where a post stands before it',
      'The party leader Goran Petran left on Friday. Minister Petran stayed.',
      'Petran',
      'Goran Petran',
    ],
    [
      'with a post is not of one who is named without it further down',
      'It rained on Friday. Magistrate Jacobs will rule. Llewellyn Jacobs gave evidence for an hour.',
      'Jacobs',
      'Jacobs',
    ],
    [
      'with a post is of one who is named with it further down',
      'Magistrate Jacobs will rule on Friday. It rained. The magistrate Llewellyn Jacobs spoke for an hour.',
      'Jacobs',
      'Llewellyn Jacobs',
    ],
    [
      'with a post is not of one to whom the article gives none',
      'Inés Lozano gave up on Friday. Minister Lozano said that he had slept for two hours.',
      'Lozano',
      'Lozano',
    ],
    [
      'with a post is of one to whom the article gives it',
      'Minister Inés Lozano gave up on Friday. Minister Lozano said that she had slept.',
      'Lozano',
      'Inés Lozano',
    ],
    [
      'is not the half of a double one',
      'Rasaki Adetunji-Bello left Lagos on Friday. It rained. Bello stayed.',
      'Bello',
      'Bello',
    ],
    [
      'is of another whom the words say to be unrelated',
      'The state named Goran Petrov director on Friday. Minister Petrov, who is not related to him, left.',
      'Petrov',
      'Petrov',
    ],
    [
      'is of whom the article names, where the words tell of a third',
      'The state named Goran Petrov director on Friday. Petrov, who is not related to Ida Moe, left.',
      'Petrov',
      'Goran Petrov',
    ],
    [
      'is not of one of whom the article speaks only at its end',
      'Anna Lind left. Jonas Berg stayed in Oslo. It rained all day. Sosa has agreed. The mayor, Ruben Sosa, heard of it on Friday.',
      'Sosa',
      'Sosa',
    ],
    [
      'is of one whom the article names in full behind its opening',
      'Sosa has agreed to go. It rained all day. The mayor, Ruben Sosa, heard of it on Friday.',
      'Sosa',
      'Ruben Sosa',
    ],
  ])('%s', (_, text, name, expected) => {
    expect(meantBy(text, name)).toBe(expected);
  });
});
