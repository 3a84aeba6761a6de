// Two articles that name no common party of an act: whether what they tell around it makes it one.

import { describe, expect, it } from 'vitest';
import { reachOf, type Told } from './told-articles.ts';

const BLAST: Told = [
  'Two farmers were killed on Sunday when a tractor hit a mine near Porga in northern Benin.',
  '2025-01-13',
];

describe('what is told around an act', () => {
  it.each<readonly [string, Told, Told]>([
    [
      'a town, and the same rare things',
      [
        'A coach plunged into a ravine near Potosi in Bolivia on Sunday, killing 19 passengers.',
        '2025-03-10',
      ],
      ['The brakes of the coach that crashed near Potosi in Bolivia had failed.', '2025-03-11'],
    ],
    [
      'the forces of one state, by two nouns',
      ['Congolese troops retook Goma on Tuesday, Colonel Patrice Ngoy said.', '2025-10-01'],
      ['The Congolese army won back Goma on Tuesday, officials said.', '2025-10-03'],
    ],
    [
      'a strike of those who are described in one noun',
      [
        'About 3,000 teachers in Suva, the capital of Fiji, went on strike on Monday over pensions.',
        '2025-02-11',
      ],
      [
        'Schools in Suva stayed closed because of the strike by teachers over pensions.',
        '2025-02-12',
      ],
    ],
    [
      'a strike of one kind of workers in one country',
      ['Miners in Zambia went on strike on Monday for higher pay.', '2025-02-11'],
      ['Copper prices rose because of the strike by miners in Zambia.', '2025-02-13'],
    ],
    [
      'talks that open on one day and end on another',
      ['Sudan and Chad opened a new round of talks in Doha on Monday.', '2025-02-25'],
      ['Talks between Sudan and Chad in Doha broke up on Thursday without a result.', '2025-02-27'],
    ],
    [
      'an act and its toll in one sentence',
      [
        'Eleven soldiers were killed when their convoy was ambushed near Gao in Mali on Saturday.',
        '2024-01-22',
      ],
      [
        'A group claimed responsibility for an attack on a convoy near Gao in which 11 soldiers lost their lives.',
        '2024-01-24',
      ],
    ],
    [
      'a noun that recalls it days later',
      [
        'A man with a knife stabbed three passengers on a tram in Lyon on Friday, prosecutor Claire Vasseur said.',
        '2024-04-15',
      ],
      [
        'The suspect in a knife attack on a tram in Lyon had left a clinic, prosecutor Claire Vasseur said.',
        '2024-04-17',
      ],
    ],
    [
      'a death that is recalled without its day',
      ['The journalist Nana Gelashvili was shot dead in Batumi on Monday.', '2025-06-10'],
      ['Two men are suspected of the assassination of Nana Gelashvili.', '2025-06-24'],
    ],
    [
      'an arrest that was made a day after what it is about',
      [
        'A bomb killed nine people at a bus station in Kaduna on Sunday. Police arrested three men on Monday.',
        '2024-11-12',
      ],
      [
        'Three men have been detained over the bombing of a bus station in Kaduna on Sunday.',
        '2024-11-13',
      ],
    ],
    [
      'a fire that drones set, and an air raid',
      ['Drones set fire to a power station in Kremin on Monday night.', '2025-09-16'],
      ['An air raid on a power station in Kremin on Monday killed a fireman.', '2025-09-17'],
    ],
    [
      'a prize that one wins and is awarded',
      ['The surgeon Amna Elhadi is the winner of this year’s Bergen Medal.', '2025-11-10'],
      ['Amna Elhadi was awarded the Bergen Medal for her work in Omdurman.', '2025-11-11'],
    ],
  ])('makes it one: %s', (_, left, right) => {
    expect(reachOf([left, right])).toBe(2);
    expect(reachOf([right, left])).toBe(2);
  });

  it.each<readonly [string, Told, Told]>([
    [
      'another town',
      BLAST,
      ['A tractor driver died in a mine blast near Kandi in northern Benin.', '2025-01-14'],
    ],
    [
      'weeks apart',
      BLAST,
      ['A tractor driver died in a mine blast near Porga in northern Benin.', '2025-02-14'],
    ],
    [
      'an expulsion that answers another',
      [
        'France said it would answer the expulsion of three of its diplomats from Algeria.',
        '2025-10-08',
      ],
      ['France ordered three Algerian diplomats to leave on Thursday.', '2025-10-10'],
    ],
    [
      'talks a week later',
      ['Sudan and Chad opened talks in Doha on Monday.', '2025-02-25'],
      ['Talks between Sudan and Chad in Doha broke up on Thursday.', '2025-03-06'],
    ],
    [
      'a toll beside two attacks',
      ['Rebels ambushed a convoy near Tessalit on Sunday and killed 11 soldiers.', '2025-07-08'],
      [
        'Six soldiers died when rebels attacked a convoy near Kidal on Wednesday, three days after gunmen shelled Menaka.',
        '2025-07-10',
      ],
    ],
    [
      'a strike of others in the country',
      ['Miners in Zambia went on strike on Monday for higher pay.', '2025-02-11'],
      ['Schools closed because of the strike by teachers in Zambia.', '2025-02-13'],
    ],
    [
      'the forces of two states',
      ['Congolese troops retook Goma on Tuesday, Colonel Patrice Ngoy said.', '2025-10-01'],
      ['The Rwandan army won back Goma on Tuesday, officials said.', '2025-10-03'],
    ],
    [
      'others who strike',
      ['Teachers in Fiji went on strike on Monday over pensions.', '2025-02-11'],
      ['Nurses in Fiji went on strike on Wednesday over pensions.', '2025-02-13'],
    ],
    [
      'another whom it befell',
      ['Prosecutors in Yerevan charged Samvel Harutyunian with money laundering.', '2025-03-11'],
      ['Prosecutors in Yerevan charged Gagik Harutyunian with money laundering.', '2025-03-12'],
    ],
    [
      'another who acts',
      ['The European Union imposed sanctions on six truck makers in Belarus.', '2025-04-22'],
      ['Britain imposed sanctions on six truck makers in Belarus.', '2025-04-23'],
    ],
    [
      'a murder, and the capture of those who are suspected of it',
      ['Two brothers are suspected of the assassination of Nana Gelashvili in Poti.', '2025-06-20'],
      ['The minister praised the capture of two brothers in Poti.', '2025-06-21'],
    ],
    [
      'praise of one who is praised again',
      ['The king praised Amna Elhadi on Monday for her work.', '2025-11-10'],
      ['Amna Elhadi was praised in Bergen for her book.', '2025-11-12'],
    ],
  ])('does not where something tells two apart: %s', (_, left, right) => {
    expect(reachOf([left, right])).toBe(1);
    expect(reachOf([right, left])).toBe(1);
  });
});
