import { describe, expect, it } from 'vitest';
import { readText, relationLines } from '../fixtures/read-text.ts';

/** What a sentence tells plainly, and what it must not be read to tell. */
const TOLD: readonly (readonly [text: string, told: readonly string[], not: readonly string[]])[] =
  [
    [
      'Anna Lind is founder and CEO of Norne Bank.',
      ['Anna Lind FOUNDED Norne Bank occurred', 'Anna Lind LEADS Norne Bank occurred (ceo)'],
      [],
    ],
    [
      'Anna Lind is a Norwegian engineer, founder and CEO of Norne Bank.',
      ['Anna Lind LEADS Norne Bank occurred (ceo)'],
      ['Anna Lind WORKS_FOR Norne Bank occurred (engineer)'],
    ],
    [
      'Jonas Berg is a Norwegian businessman, head of Norne Bank.',
      ['Jonas Berg LEADS Norne Bank occurred (head)'],
      [],
    ],
    [
      'Jonas Berg was a German physician, member of the Harbour Party and officer.',
      ['Jonas Berg MEMBER_OF Harbour Party occurred (member)'],
      ['Jonas Berg WORKS_FOR Harbour Party occurred (physician)'],
    ],
    [
      'Anna Lind is a lawyer and a founding member of the Norne Foundation.',
      ['Anna Lind MEMBER_OF Norne Foundation occurred (member)'],
      ['Anna Lind REPRESENTS Norne Foundation occurred (lawyer)'],
    ],
    [
      'Anna Lind is a professor at Bergen University and Vestby College.',
      [
        'Anna Lind WORKS_FOR Bergen University occurred (professor)',
        'Anna Lind WORKS_FOR Vestby College occurred (professor)',
      ],
      [],
    ],
    [
      'Anna Lind, head of construction at Norne Bank, spoke.',
      ['Anna Lind WORKS_FOR Norne Bank occurred (head)'],
      ['Anna Lind LEADS Norne Bank occurred (head)'],
    ],
    [
      'Democrats for Europe leader Anna Lind spoke.',
      [],
      ['Anna Lind LEADS Europe occurred (leader)'],
    ],
    [
      'Mara Holt, of the University of Bergen, studies ants.',
      ['Mara Holt WORKS_FOR University of Bergen occurred'],
      ['Mara Holt MEMBER_OF University of Bergen occurred'],
    ],
    [
      'Norne Energy Estonia LLC is the wholly owned subsidiary of Norne Energy Inc.',
      ['Norne Energy Estonia LLC PART_OF Norne Energy Inc. occurred'],
      [],
    ],
    [
      'Vik Airlines is the U.S. arm of Norne Group.',
      ['Vik Airlines PART_OF Norne Group occurred'],
      ['Vik Airlines PART_OF United States occurred (arm)'],
    ],
    [
      'The record was released by Vik Records in the UK and Norne Records in the US.',
      [],
      ['Norne Records PART_OF United Kingdom occurred'],
    ],
    [
      'Anna Lind and Jonas Berg have three children: Karina, Erik and Brian.',
      [
        'Karina RELATIVE_OF Anna Lind occurred (children)',
        'Brian RELATIVE_OF Jonas Berg occurred (children)',
      ],
      ['Karina RELATIVE_OF Brian occurred (children)'],
    ],
    [
      'Anna Lind has two sons, Jonas (9) and Erik (6).',
      ['Jonas RELATIVE_OF Anna Lind occurred (sons)', 'Erik RELATIVE_OF Anna Lind occurred (sons)'],
      [],
    ],
    [
      'Jonas Berg is the son of the singer Mara Berg and computer scientist Omar Holt.',
      [
        'Jonas Berg RELATIVE_OF Mara Berg occurred (son)',
        'Jonas Berg RELATIVE_OF Omar Holt occurred (son)',
      ],
      [],
    ],
    [
      'Erik Berg was the son of Jonas Berg and his wife Mara Holt.',
      ['Mara Holt RELATIVE_OF Jonas Berg occurred (wife)'],
      ['Mara Holt RELATIVE_OF Erik Berg occurred (wife)'],
    ],
    [
      'Erik Berg sings. His father, Jonas, was a geologist and his mother, Mara, is a nurse.',
      ['Mara RELATIVE_OF Erik Berg occurred (mother)'],
      ['Mara RELATIVE_OF Jonas occurred (mother)'],
    ],
    [
      'Anna Lind is a professor of creative writing and literature at Bergen University.',
      ['Anna Lind WORKS_FOR Bergen University occurred (professor)'],
      [],
    ],
    [
      'Anna Lind flew to Oslo. Her spokesman, Jonas Berg, declined to comment.',
      ['Jonas Berg SPOKESPERSON_FOR Anna Lind occurred (spokesman)'],
      [],
    ],
    [
      'Anna Lind spoke in Oslo. Her senior adviser Jonas Berg sat beside her.',
      ['Jonas Berg WORKS_FOR Anna Lind occurred (senior adviser)'],
      [],
    ],
    [
      'Anna Lind flew to Oslo. Her cousin, Jonas Berg, declined to comment.',
      [],
      ['Jonas Berg SPOKESPERSON_FOR Anna Lind occurred (cousin)'],
    ],
    [
      'The league suspended Jonas Berg for three matches.',
      [],
      ['league DISMISSED Jonas Berg occurred'],
    ],
    [
      'Jonas Berg lives in Bergen with his wife Mara, their daughter Anna.',
      ['Mara RELATIVE_OF Jonas Berg occurred (wife)'],
      ['Anna RELATIVE_OF Jonas Berg occurred (wife)'],
    ],
    [
      'Jonas Berg is married to Mara Holt, the minister of health and a former professor of law.',
      ['Jonas Berg MARRIED Mara Holt occurred'],
      ['Mara Holt MARRIED professor occurred'],
    ],
    [
      'Both daughters, Mara and Anna, were married and moved out.',
      [],
      ['Mara MARRIED Anna occurred', 'Anna MARRIED Mara occurred'],
    ],
    [
      'Anna Lind and Mara Holt were replaced by Jonas Berg and Erik Dahl.',
      ['Jonas Berg SUCCEEDED Anna Lind occurred', 'Erik Dahl SUCCEEDED Mara Holt occurred'],
      ['Jonas Berg SUCCEEDED Mara Holt occurred', 'Erik Dahl SUCCEEDED Anna Lind occurred'],
    ],
    [
      'Anna Lind followed in the footsteps of Mara Holt.',
      [],
      ['Anna Lind SUCCEEDED Mara Holt occurred'],
    ],
    [
      'Jonas Berg was in the lumber trade with the United States and Sweden.',
      [],
      [
        'Sweden COOPERATED_WITH United States occurred',
        'United States COOPERATED_WITH Sweden occurred',
      ],
    ],
    [
      'Mara Holt plays Birgitta, a German whom Anna Lind has met.',
      [],
      ['Anna Lind MET Germany occurred'],
    ],
    [
      'Anna Lind first settled in the valley with a group of residents.',
      [],
      ['Anna Lind AGREED_WITH residents occurred'],
    ],
    [
      'Jonas Berg intercepted coded Russian conversations on the radio.',
      [],
      ['Jonas Berg COERCED Russia occurred'],
    ],
    ['The Senate welcomed three new members.', [], ['members VISITED Senate occurred']],
    [
      'A bridge existed between Asia and Europe that we now call Beringia.',
      [],
      ['Asia CALLED Beringia occurred', 'Europe CALLED Beringia occurred'],
    ],
  ];

describe('what is told plainly', () => {
  it.each(TOLD)('%s', (text, told, not) => {
    const lines = relationLines(readText(text));
    expect(lines).toEqual(expect.arrayContaining([...told]));
    expect(lines.filter((line) => not.includes(line))).toEqual([]);
  });
});

describe('when a fact holds', () => {
  it.each([
    [
      'Vik School moved to Oslo in 1898 and was run by Mara Holt.',
      'Mara Holt LEADS Vik School',
      '',
    ],
    [
      'Norne Hospital was founded in 1988 and is run by Vik Group.',
      'Vik Group LEADS Norne Hospital',
      '',
    ],
    [
      'In 1999, Anna Lind left Norne Bank and led Vik Airlines.',
      'Anna Lind LEADS Vik Airlines',
      '1999',
    ],
    [
      'Anna Lind (26 March 1859 – 30 April 1936) was a Norwegian teacher.',
      'Anna Lind CITIZEN_OF Norway',
      '',
    ],
    ['Jonas Berg last played for AEL 1964 FC in Athens.', 'Jonas Berg WORKS_FOR AEL 1964 FC', ''],
    [
      'Anna Lind got a degree and then taught at Bergen University.',
      'Anna Lind WORKS_FOR Bergen University',
      '',
    ],
  ])('%s', (text, edge, time) => {
    const { relations, entities } = readText(text);
    const name = (index: number) => entities[index]?.name;
    const found = relations.find(
      ({ type, subject, object }) => `${name(subject)} ${type} ${name(object)}` === edge,
    );
    expect([found?.type === undefined ? 'missing' : edge, found?.time ?? '']).toEqual([edge, time]);
  });
});
