// Where a name begins and ends, and of which type it is: what the recognizer cut off, ran on into or took for something else.

import { describe, expect, it } from 'vitest';
import { readText } from '../fixtures/read-text.ts';

/** The names that a text is read to hold, each with the type of its thing. */
function namesIn(text: string): readonly string[] {
  const { entities, mentions } = readText(text);
  return mentions.flatMap(({ entity, kind, start, end }) =>
    kind === 'name' ? [`${entities[entity]?.type} ${text.slice(start, end)}`] : [],
  );
}

describe('a name', () => {
  it.each([
    [
      'with a legal form of another language',
      'The local subsidiary, Moravel Srbija d.o.o., is run by Milica Savić.',
      ['organization Moravel Srbija d.o.o.', 'person Milica Savić'],
    ],
    [
      'with a legal form of two words',
      'Harin Foods Pte Ltd of Singapore bought it.',
      ['organization Harin Foods Pte Ltd', 'place Singapore'],
    ],
    [
      'that somewhere has its legal form, wherever else it stands',
      'Lanvolt has sold the plant. Lanvolt Co. Ltd. was founded in 2014.',
      ['organization Lanvolt', 'organization Lanvolt Co. Ltd.'],
    ],
    [
      'of a person, and of the body that she speaks for',
      'Procházka of Moravel confirmed talks. Moravel is losing money. Radek Procházka is its head.',
      [
        'person Procházka',
        'organization Moravel',
        'organization Moravel',
        'person Radek Procházka',
      ],
    ],
    [
      'of a body of states',
      'The Economic Community of West African States condemned it. The Community will send Grace Lind.',
      [
        'organization Economic Community of West African States',
        'organization Community',
        'person Grace Lind',
      ],
    ],
    [
      'before a sum of money',
      'A strike in April cost Southern Cross NZ$31 million, Anna Lind said.',
      ['place Southern Cross', 'person Anna Lind'],
    ],
    [
      'of a firm, and of its country',
      'The cable is run by Suomen Voima of Finland and Eesti Võrk of Estonia.',
      ['organization Suomen Voima', 'place Finland', 'organization Eesti Võrk', 'place Estonia'],
    ],
    [
      'of a town with a small word in it',
      'The mud reached São Bento do Rio Verde on Monday.',
      ['place São Bento do Rio Verde'],
    ],
    [
      'of a town whose second word is a verb as well',
      'The ship was on its way from Riga to Port Said.',
      ['place Riga', 'place Port Said'],
    ],
    [
      'of a town that the article sets a noun for towns behind',
      'Joseph Mwanza lost the vote. Mwanza called from Mwanza, the Tanzanian lake port, where he has relatives.',
      ['person Joseph Mwanza', 'person Mwanza', 'place Mwanza', 'place Tanzanian'],
    ],
    [
      'of a firm that has the name of its owners',
      'Jonas Berg sold it to Andrade Lima, which is controlled by Heitor Andrade Lima.',
      ['person Jonas Berg', 'organization Andrade Lima', 'person Heitor Andrade Lima'],
    ],
    [
      'of a town before a plant of somebody else',
      'Jonas Berg offered to buy the Kragujevac plant of Moravel Ltd.',
      ['person Jonas Berg', 'place Kragujevac', 'organization Moravel Ltd.'],
    ],
    [
      'behind a form of address in another language',
      'Geneviève Tremblay left on Monday. "Where is Madame Tremblay?" a survivor asked.',
      ['person Geneviève Tremblay', 'person Tremblay'],
    ],
    [
      'behind a rank of the police',
      'Rhian Griffiths spoke on Monday. DS Griffiths thanked the parents.',
      ['person Rhian Griffiths', 'person Griffiths'],
    ],
    [
      'before a verb that looks like a noun for bodies',
      'Anna Lind stays on as director; Wenbin Qiao chairs the board.',
      ['person Anna Lind', 'person Wenbin Qiao'],
    ],
    [
      'behind what a firm builds, which begins the sentence',
      'Shipbuilder Tanaka Heavy Industries Ltd gained three percent in Tokyo.',
      ['organization Tanaka Heavy Industries Ltd', 'place Tokyo'],
    ],
    [
      'with a syllable that is an English word, and behind "U"',
      'Daw Khin Than Nu met U Kyaw Moe Aung in Oslo.',
      ['person Khin Than Nu', 'person Kyaw Moe Aung', 'place Oslo'],
    ],
    [
      'behind a form of address of another language',
      'Haji Agus Moran met Daw Khin Lind and Doña Elcira Barría in Oslo.',
      ['person Agus Moran', 'person Khin Lind', 'person Elcira Barría', 'place Oslo'],
    ],
    [
      'behind what a firm makes',
      'Chinese carmaker Lanvel has bought the factory in Oslo.',
      ['place Chinese', 'organization Lanvel', 'place Oslo'],
    ],
  ])('is found whole and by itself: %s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    [
      'of a peeress',
      'Baroness Hollis of Ludlow, the mother of Dame Margaret Hollis, spoke.',
      'person Baroness Hollis of Ludlow',
    ],
    ['of a saint', 'The life of Catherine of Aragon was long.', 'person Catherine of Aragon'],
    ['of a state', 'The Republic of Moldova signed on Monday.', 'place Republic of Moldova'],
    ['of a central bank', 'The Bank of Japan cut its rate.', 'organization Bank of Japan'],
    [
      'of a firm whose plant has its name',
      'The Toyota plant was closed, and Toyota said it would pay.',
      'organization Toyota',
    ],
    ['of an elder', 'Omar Lind, a village elder, left Oslo.', 'person Omar Lind'],
    ['of a watchmaker', 'The watchmaker Jonas Berg left Oslo.', 'person Jonas Berg'],
  ])('stays what it is: %s', (_, text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('is none where "Limited" begins another', () => {
    expect(namesIn('Anna Lind bought a Platinum Limited Edition in Oslo.')).not.toContain(
      'organization Platinum Limited',
    );
  });
});
