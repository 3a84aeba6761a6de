// Names that no list knows: what an article must say for them to be firms, and what only looks like it.

import { describe, expect, it } from 'vitest';
import { nameOf, readText, relationLines } from '../fixtures/read-text.ts';

/** The types of all that an article calls by a name. */
function typesOf(text: string, name: string): readonly string[] {
  const reading = readText(text);
  const { mentions, entities } = reading;
  const named = mentions.filter(
    ({ start, end, entity, kind }) =>
      kind === 'name' && (text.slice(start, end) === name || nameOf(reading, entity) === name),
  );
  return [...new Set(named.flatMap(({ entity }) => entities[entity]?.type ?? []))].sort();
}

describe('one clear word anywhere in an article', () => {
  it.each([
    ['Keld met the minister on Monday. Keld chief executive Anna Lind smiled.', 'Keld'],
    ['Zuriapay met the minister on Monday. Shares in Zuriapay rose.', 'Zuriapay'],
    ['Vahana rejected the claim. Anna Lind owns 22 percent of Vahana.', 'Vahana'],
    ['Danby denied it on Monday. Danby, a maker of office software, went to court.', 'Danby'],
    ["Warrana said no on Monday. Warrana's board wants more, Anna Lind said.", 'Warrana'],
    ['Hoshida met Anna Lind. Last year it merged with Hoshida.', 'Hoshida'],
    ['Tekla is a subsidiary of the Norne Bank.', 'Tekla'],
    ['Tekla is owned by Anna Lind.', 'Tekla'],
    ['Zarzec said it would cut 1,800 jobs. Zarzec chief Anna Lind spoke.', 'Zarzec'],
    ['The union Kilof and Jonas Berg met Anna Lind. Kilof was angry.', 'Kilof'],
    ['Anna Lind founded a company called Solaneo. Solaneo is growing.', 'Solaneo'],
    [
      'Anadol Cam named Anna Lind as chief executive. Jonas Berg was head of Anadol Cam and owns half of Anadol Cam.',
      'Anadol Cam',
    ],
  ])('tells that a name is a firm everywhere in it: %s', (text, name) => {
    expect(typesOf(text, name)).toEqual(['organization']);
  });
});

describe('a person stays a person', () => {
  it.each([
    ["Oskar Brenne owns a mill. Brenne's shares rose. Brenne sold his stake.", 'Oskar Brenne'],
    ['Wanjiru Kamau met Anna Lind. Kamau employs ten people.', 'Wanjiru Kamau'],
    ['Merkan spoke to reporters. Merkan, the matchmaker, was pleased.', 'Merkan'],
    ['Merkan is a plumber. Last year a bank was owned by Merkan.', 'Merkan'],
    ['Gratova beat Anna Lind 6-3, 6-4 on Sunday. Gratova was pleased.', 'Gratova'],
    ['"I am tired," Merkan said. Merkan, who is 61, will sell his company.', 'Merkan'],
    ['Jonas Berg, the publisher, met Anna Lind. He sold the mill.', 'Jonas Berg'],
    ['Mr. Merkan sold 40 percent of the mill. Mr. Merkan will retire.', 'Merkan'],
    [
      'Police arrested the owner of the factory, Shafiq Rahman, on Sunday. Rahman denied it.',
      'Shafiq Rahman',
    ],
    ['Maria said that she would sell her company. Maria employs 12 people.', 'Maria'],
  ])('%s', (text, name) => {
    expect(typesOf(text, name)).toEqual(['person']);
  });
});

describe('a town is told by what it has and what is there', () => {
  it.each([
    ['The mayor of Lindmark, Anna Holt, resigned.', 'Lindmark'],
    ['The transport minister of Schleswig-Holstein, Uwe Berg, resigned.', 'Schleswig-Holstein'],
    ['An air strike on a school in Kalay killed two teachers.', 'Kalay'],
    ['The colonel was wounded and flown to Gao.', 'Gao'],
  ])('%s', (text, name) => {
    expect(typesOf(text, name)).toEqual(['place']);
  });

  it('is none where a work has the name of whom it is by', () => {
    expect(typesOf("She was a hit in Shaw's play. George Shaw wept.", 'Shaw')).not.toContain(
      'place',
    );
  });
});

describe('the holder of a post is a person', () => {
  it.each([
    ['Anna Lind met the head of Norne Bank, Liina Saar, in Oslo.', 'Liina Saar'],
    ['Anna Lind met the mayor of Narva, Katri Raik, in Oslo.', 'Katri Raik'],
    ['Anna Lind met the governor of the central bank, Algis Norkus.', 'Algis Norkus'],
  ])('%s', (text, name) => {
    expect(typesOf(text, name)).toEqual(['person']);
  });
});

describe('a town stays a town', () => {
  it.each([
    [
      'Anna Lind met workers in Bergen. Bergen mayor Jonas Berg spoke. The rest of Bergen slept.',
      'Bergen',
    ],
    ['Anna Lind invested in Bergen on Monday. She sold a plant in Bergen.', 'Bergen'],
  ])('%s', (text, name) => {
    expect(typesOf(text, name)).toEqual(['place']);
  });
});

describe('a firm, a post and a person in a row', () => {
  it.each([
    [
      'Simba Mobile chief executive Jane Doe spoke. ',
      'Jane Doe LEADS Simba Mobile occurred (chief executive)',
    ],
    ['Keld chairman Jonas Berg met Anna Lind.', 'Jonas Berg LEADS Keld occurred (chairman)'],
    [
      'Keld finance director Jonas Berg met Anna Lind.',
      'Jonas Berg WORKS_FOR Keld occurred (finance director)',
    ],
    ['"We are proud," said Keld boss Jonas Berg.', 'Jonas Berg LEADS Keld occurred (boss)'],
  ])('%s', (text, line) => {
    expect(relationLines(readText(text))).toContain(line);
  });
});

describe('whose chairman somebody is', () => {
  it.each([
    [
      'The Norne Bank said no. Its chairman, Jonas Berg, met Anna Lind.',
      'Jonas Berg LEADS Norne Bank occurred (chairman)',
    ],
    [
      "The Norne Bank lost money. The bank's chairman, Jonas Berg, met Anna Lind.",
      'Jonas Berg LEADS Norne Bank occurred (chairman)',
    ],
    ['Jonas Berg owns 40 percent of the Norne Bank.', 'Jonas Berg OWNS Norne Bank occurred'],
  ])('%s', (text, line) => {
    expect(relationLines(readText(text))).toContain(line);
  });

  it('is nobody\'s to say where "it" is nothing', () => {
    const lines = relationLines(readText('It is raining, its chairman Jonas Berg said.'));
    expect(lines.filter((line) => line.includes('LEADS'))).toEqual([]);
  });

  it('makes the deed of a person no deed of the firm', () => {
    const lines = relationLines(
      readText('Mara Holt and Keld vice president Anna Lind met Jonas Berg in Oslo.'),
    );
    expect(lines.filter((line) => /Keld MET|MET Keld/.test(line))).toEqual([]);
  });
});

describe('a body that a noun before it tells', () => {
  it.each([
    ['The union Sintrapel, led by Anna Lind, called a strike.', 'Sintrapel'],
    ['Rival Audent sold a mill. Audent is poor.', 'Audent'],
    ["Norway's largest union, Fellesforbundet, said it had not been asked.", 'Fellesforbundet'],
    ["Poland's biggest refiner, Orlen, agreed to buy Unimot.", 'Orlen'],
    [
      'Colonel Moussa Diallo, commander of the Front for the Liberation of the North, is wanted.',
      'Front for the Liberation of the North',
    ],
  ])('%s', (text, name) => {
    expect(typesOf(text, name)).toEqual(['organization']);
  });

  it.each([
    ['The company Tuesday said that Anna Lind had left.', 'Tuesday'],
    ['The court Judge Anna Lind sits in is old.', 'Judge'],
  ])('is no day and no post: %s', (text, word) => {
    expect(typesOf(text, word)).toEqual([]);
  });
});
