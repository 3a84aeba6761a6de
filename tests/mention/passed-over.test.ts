// Names that the recognizer passes over, cuts or takes for something else, with what looks like them and is none.

import { describe, expect, it } from 'vitest';
import { readText } from '../fixtures/read-text.ts';

/** The names that a text is read to hold, each with the type of its thing. */
function namesIn(text: string): readonly string[] {
  const { entities, mentions } = readText(text);
  return mentions.flatMap(({ entity, kind, start, end }) =>
    kind === 'name' ? [`${entities[entity]?.type} ${text.slice(start, end)}`] : [],
  );
}

describe('a surname that is a word', () => {
  it.each([
    [
      'at the start of a sentence, before a verb',
      'Herman Price said so. Price called the figure absurd.',
      ['person Herman Price', 'person Price'],
    ],
    [
      'before an age',
      "Kenya's Amos Letting won in Oslo. Letting, 23, broke away early.",
      ['place Kenya', 'person Amos Letting', 'place Oslo', 'person Letting'],
    ],
    [
      'behind a given name',
      'The Speaker of Parliament, Anita Among, adjourned the House.',
      ['organization Parliament', 'person Anita Among'],
    ],
    [
      'that ends in what is an honour elsewhere',
      'The union is led by Bae Min-ji of Busan.',
      ['person Bae Min-ji', 'place Busan'],
    ],
    [
      'with small words before it',
      'Coach Erik ten Brink praised Ajax.',
      ['person Erik ten Brink', 'organization Ajax'],
    ],
  ])('is a name: %s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    [
      'a noun before a noun',
      'Herman Price said so. Price rises hit families in Oslo.',
      'person Price',
    ],
    ['of several', 'Lester Fields said so. Fields are under water in Oslo.', 'person Fields'],
    ['behind an article', 'Herman Price said so. He thought the price too high.', 'person price'],
  ])('is none: %s', (_, text, name) => {
    expect(namesIn(text)).not.toContain(name);
  });
});

describe('bodies and places that the recognizer passes over', () => {
  it.each([
    [
      'Miners blocked Route 5 on Tuesday. The crash closed National Highway 116B near Oslo.',
      ['place Route 5', 'place National Highway 116B', 'place Oslo'],
    ],
    [
      'A spokesman for the Ministry of Agriculture, Livestock and Fisheries said 300 goats had died.',
      ['organization Ministry of Agriculture, Livestock and Fisheries'],
    ],
    [
      'The Ministry of Justice, Anna Lind and Jonas Berg met in Oslo.',
      ['organization Ministry of Justice', 'person Anna Lind', 'person Jonas Berg', 'place Oslo'],
    ],
    [
      "The QFD's Leanne Wildman said so. RJP leader Tejpal Yadav spoke.",
      ['organization QFD', 'person Leanne Wildman', 'organization RJP', 'person Tejpal Yadav'],
    ],
    [
      'The Marine Accident Investigation Branch has sent a team.',
      ['organization Marine Accident Investigation Branch'],
    ],
    [
      'The Health and Safety Executive brought the case.',
      ['organization Health and Safety Executive'],
    ],
    [
      "The Attorney General's Office flew him to Oslo. The Union No. 1 said all members were on strike.",
      ["organization Attorney General's Office", 'place Oslo', 'organization Union No. 1'],
    ],
    [
      "Greece's Coast Guard rescued 42 migrants off Gavdos. The fire came within two miles of Stanthorpe.",
      ['place Greece', 'organization Coast Guard', 'place Gavdos', 'place Stanthorpe'],
    ],
    [
      'Helvex Commodities AG of Zug paid. It has elevators around Moose Jaw and Swift Current.',
      ['organization Helvex Commodities AG', 'place Zug', 'place Moose Jaw', 'place Swift Current'],
    ],
    [
      'Corvane Shipping rejected it. Citizen Movement leader Jorge Berg spoke.',
      ['organization Corvane Shipping', 'organization Citizen Movement', 'person Jorge Berg'],
    ],
    [
      "The fighting took place in Duhok province. She was sacked from St Guthlac's before that.",
      ['place Duhok', "organization St Guthlac's"],
    ],
    [
      'Anna Lind, president of Local 1112, said so. The Polar Vaccine Facility will cut 190 jobs.',
      ['person Anna Lind', 'organization Local 1112', 'organization Polar Vaccine Facility'],
    ],
    [
      'Two officers of the Carabineros were held. The Mothers of Barrio Lindo marched. The Mothers wept.',
      ['organization Carabineros', 'organization Mothers of Barrio Lindo', 'organization Mothers'],
    ],
    [
      'The National Anticorruption Directorate searched it. Anna Lind will be heard by the Directorate on Friday.',
      [
        'organization National Anticorruption Directorate',
        'person Anna Lind',
        'organization Directorate',
      ],
    ],
  ])('are names: %s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('names that are taken for something else', () => {
  it.each([
    [
      '"We trusted them," said the founder Lester Banks. Councillors chose Kirsty Law as leader.',
      ['person Lester Banks', 'person Kirsty Law'],
    ],
    [
      'Bayern Munich signed the midfielder Luka Horvat from Dinamo Zagreb.',
      ['organization Bayern Munich', 'person Luka Horvat', 'organization Dinamo Zagreb'],
    ],
    ['Interior Minister Suat Kaya flew to Hatay.', ['person Suat Kaya', 'place Hatay']],
    [
      'CEO Hans Vestberg of Nordtel said 400 jobs would go.',
      ['person Hans Vestberg', 'organization Nordtel'],
    ],
    [
      'He was sentenced by U.S. District Judge Virginia Kendall.',
      ['place U.S.', 'person Virginia Kendall'],
    ],
    [
      'Garuda Indonesia cancelled 21 flights. Northern Ireland has rain.',
      ['organization Garuda Indonesia', 'place Northern Ireland'],
    ],
    [
      'Timon Zajc fell. His club said that Timon was in good spirits.',
      ['person Timon Zajc', 'person Timon'],
    ],
    ["Teachers' union NASUWT said so.", ['organization NASUWT']],
    [
      'The vote in Rivers State was postponed. A Boeing 737 of Lion Air slid off the runway.',
      ['place Rivers State', 'organization Lion Air'],
    ],
    [
      "The Catholic Bishops' Conference of India condemned it.",
      ["organization Catholic Bishops' Conference of India"],
    ],
    ['Trade union Solidaritas urged him to go.', ['organization Solidaritas']],
    ['Marathon runner Ruth Chep was banned.', ['person Ruth Chep']],
    ['Ferry owner Kristofer Lund was fined.', ['person Kristofer Lund']],
    [
      'Sir Keir Starm and Taoiseach Micheál Mart spoke by phone.',
      ['person Keir Starm', 'person Micheál Mart'],
    ],
    ['Nobel laureate Maria Ressa-Cruz was acquitted.', ['person Maria Ressa-Cruz']],
    ['Datuk Seri Hamid Zain spoke in Oslo.', ['person Hamid Zain', 'place Oslo']],
    ['Headman Gaothobogwe danced.', ['person Gaothobogwe']],
    [
      "Anna Lind's partner in the firm of McElroy Quinn found it.",
      ['person Anna Lind', 'organization McElroy Quinn'],
    ],
    [
      'Norne Inc. (NYSE: NRN) and Keld Corp. will merge.',
      ['organization Norne Inc.', 'organization NYSE', 'organization Keld Corp.'],
    ],
    [
      'The Wegmann Institute for Polar Research of Bremerhaven has a ship.',
      ['organization Wegmann Institute for Polar Research', 'place Bremerhaven'],
    ],
    [
      "Norne's purchase of Kessel was cleared. Heir Anneke Kessel went to court.",
      ['organization Norne', 'organization Kessel', 'person Anneke Kessel'],
    ],
    [
      'His daughter, the film-maker Astrid Strand, left. The chip-maker Keldon fell.',
      ['person Astrid Strand', 'organization Keldon'],
    ],
    [
      'Its director, Engr. Aminu Bello, left Lagos. The Union wants Mme Trabelsi to come and see.',
      ['person Aminu Bello', 'place Lagos', 'organization Union', 'person Trabelsi'],
    ],
    ['Laura Ashley shares fell 3 percent.', ['organization Laura Ashley']],
    ['Anna Lind shares a house with Jonas Berg.', ['person Anna Lind', 'person Jonas Berg']],
  ])('get their type and their bounds: %s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    ['Rep. Dan Hoyle, R-Ga., introduced the bill.', 'person R-Ga.'],
    ['The USS Carl Vinson arrived in Busan.', 'person Carl Vinson'],
    ['Turkish Airlines flight TK1 landed safely.', 'person TK1'],
    ['The Ebola outbreak has killed 19.', 'place Ebola'],
  ])('are none: %s', (text, name) => {
    expect(namesIn(text)).not.toContain(name);
  });
});
