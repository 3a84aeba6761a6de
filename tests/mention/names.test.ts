import { describe, expect, it } from 'vitest';
import { readText } from '../fixtures/read-text.ts';

const entitiesOf = (text: string) =>
  readText(text).entities.map(({ type, name }) => `${type} ${name}`);

describe('mentions', () => {
  it.each([
    [
      'The U.S. National Security Council met.',
      ['place United States', 'organization National Security Council'],
    ],
    [
      'Egyptian and Qatari mediators met Anna Lind.',
      ['group Egyptian and Qatari mediators', 'person Anna Lind'],
    ],
    ['The Norwegian army attacked Bergen.', ['organization Norwegian army', 'place Bergen']],
    ['Dozens of protesters attacked Bergen.', ['group protesters', 'place Bergen']],
    ['Seo Jin-woo, chief executive of the Norne Bank, spoke.', ['person Seo Jin-woo']],
    ['His rival Even Nygaard signed an accord.', ['person Even Nygaard']],
    [
      'U.S. Secretary of State Denise Harlan is due to visit Manila.',
      ['person Denise Harlan', 'place Manila'],
    ],
    [
      'Mali’s army and the Front for the Liberation of Azawad agreed to a ceasefire.',
      ['organization Front for the Liberation of Azawad'],
    ],
    [
      'Doctors Without Borders and the Committee to Protect Journalists met Anna Lind.',
      [
        'organization Doctors Without Borders',
        'organization Committee to Protect Journalists',
        'person Anna Lind',
      ],
    ],
    [
      "Marea's chief executive, Carolina Etcheberry, denied that the company had asked the navy to intervene.",
      ['person Carolina Etcheberry', 'organization Marea'],
    ],
    ['The Clean Air Act was signed by Anna Lind.', ['person Anna Lind']],
    ['Jude Law and Anna Bill won a prize.', ['person Jude Law', 'person Anna Bill']],
    ['The owner, Mitsui Trading, denied it in Oslo.', ['organization Mitsui Trading']],
    ['Anna Lind told Radio Maravi of it.', ['person Anna Lind', 'organization Radio Maravi']],
    ['On Tuesday gunmen attacked Bergen.', ['group gunmen', 'place Bergen']],
    ['Labour Minister Tomas Soto left Oslo.', ['person Tomas Soto', 'place Oslo']],
    ['The former head of the spy agency met Anna Lind.', ['person head', 'person Anna Lind']],
    ['Norway’s Vigil intelligence service met Anna Lind.', ['organization Vigil', 'place Norway']],
  ])('%s', (text, expected) => {
    expect(entitiesOf(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    'On Tuesday, Anna Lind spoke.',
    'Key allies left Oslo.',
    "'Let us cross'\n\nAnna Lind spoke in Oslo.",
    'Labour Minister Tomas Soto left Oslo.',
    'A stone hit the head of the statue in Oslo.',
  ])('takes no day, no first word, no part of a post and no heading for a name: %s', (text) => {
    const wrong = entitiesOf(text).filter(
      (line) => /Tuesday|Key|Let us|Labour|head/.test(line) && !line.startsWith('group'),
    );
    expect(wrong).toEqual([]);
  });

  it('reads no name in the credit of a caption or in a byline', () => {
    const text =
      'By Karl Roe\n\nAnna Lind spoke in Oslo.\n\nAnna Lind speaks to reporters in Oslo, Norway, Feb. 13, 2024. (EPA Photo)\n\nShe left.';
    expect(entitiesOf(text).filter((line) => /EPA|Roe/.test(line))).toEqual([]);
  });
});
