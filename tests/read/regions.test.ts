// The laws of regions: sorted, disjoint, trimmed, and every word of the text is in exactly one.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRegions } from '../../src/read/regions.ts';
import { REGION_RULES } from '../../src/read/rules/index.ts';
import { HOSTILE } from './texts.ts';

/** The first law that the regions of a text break. */
function findBreach(text: string): string | undefined {
  let end = 0;
  for (const region of findRegions(text).regions) {
    const words = text.slice(region.start, region.end);
    if (region.start < end) return `overlap at ${region.start}`;
    if (text.slice(end, region.start).trim() !== '') return `words left out before ${region.start}`;
    if (words === '' || words !== words.trim()) return `not trimmed at ${region.start}`;
    end = region.end;
  }
  return text.slice(end).trim() === '' ? undefined : `words left out after ${end}`;
}

const PIECES = [
  ...REGION_RULES.flatMap((rule) => [...rule.examples, ...rule.counterExamples]).map(
    (each) => each.part,
  ),
  'The minister met the mayor on Monday and left.',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  '\u00a0',
];

describe('regions', () => {
  it('divide any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(findBreach(text)).toBeUndefined();
      }),
    );
  });

  it('divide any mixture of what rules look for', () => {
    const texts = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(findBreach(text)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it.each(HOSTILE)('divide %s', (_, text) => {
    expect(findBreach(text)).toBeUndefined();
  });

  // A rule whose pattern backtracks without bound would not come back from these.
  it.each(
    [
      'A',
      'a',
      'A ',
      'A/',
      'A, ',
      'A-',
      "A'",
      '. A',
      '(A',
      'A)',
      '[A/',
      'By A ',
      'A and ',
      '1',
      '1/',
      '2024-',
      '1 ',
      '| A',
      ': ',
      'Photo: ',
      'OSLO, ',
      'Aa (',
      '—',
      '"',
      '“A',
      ' x ',
      'Read more: ',
      'icon-',
      '© ',
    ].map((unit) => [unit]),
  )('divide %j again and again', (unit) => {
    for (const length of [100, 239, 399, 599]) {
      const run = unit.repeat(length / unit.length);
      for (const text of [
        run,
        `${run}!`,
        `By ${run}`,
        `OSLO${run}`,
        `(${run})`,
        `${run} (AFP Photo)`,
      ]) {
        expect(findBreach(text)).toBeUndefined();
      }
    }
  });

  it('do not depend on what stands in another paragraph once marked', () => {
    const text = 'Advertisement\n\nA girl on the quay';
    const marks = [{ start: 15, end: text.length, kind: 'caption' as const }];
    expect(findRegions(text, { marks }).regions.map((region) => region.kind)).toEqual([
      'boilerplate',
      'caption',
    ]);
  });
});

/** Ordinary sentences, each of which must be read as it stands. */
const ORDINARY = [
  'Rafiq — a port of two million people — is the main entry point for supplies.',
  'Photographs of the meeting were published by Reuters.',
  'Share prices fell on Monday, and the president met the head of the central bank.',
  'By Friday, Okoro had met all the ministers.',
  'By noon the mayor, Luis Canto, was in Oster.',
  'Related to the mayor by marriage, Holm refused the post.',
  'Follow the money, the prosecutor told reporters.',
  'Read the letter here first, Salmi told Brandt: it changes everything.',
  'More on this, she said, will be told in court.',
  'Source of the leak was the deputy minister, police said.',
  'Watch out for ice, the mayor said.',
  'Copyright holders met the minister in Oslo on 14 February 2024.',
  'Comments by the minister angered Norrland.',
  'Updated rules, published on 3 May 2023, forbid it.',
  'File a complaint, she was told.',
  'Image is everything, said the senator.',
  'We value your privacy laws, the minister told her guest.',
  'The picture shows Okoro with Brandt (left) and Salmi (right).',
  'The report was first published in The Larsen Times on Monday.',
  'Get the children out, the mayor told the army.',
  'Okoro was quoted by the agency (AP).',
  'UNICEF: that is who met the minister, she said.',
  'Anna Lind: minister, mother, and the woman who met Jonas Berg.',
  'Trending downwards, the shares of the port company fell by a third.',
  'Tags were put on the ears of the cattle.',
  '"We met in Oslo on 14 February 2024," he said.',
  'Sign the accord now, Salmi told Brandt.',
  'Join us on the quay, the union told its members.',
  'Support for the accord fell.',
  'Ends of the cable were found on the quay.',
  'Like his father, Brandt met the union.',
  'Thank you for the ships, Brandt told Salmi.',
  'Reporting by the board was late; editing by the ministry made it worse.',
  'Listen: the dam will break, Finch wrote.',
];

describe('precision', () => {
  const before = 'Prime Minister Emil Brandt visited Hallin on Tuesday and met its mayor.';
  const after = 'The mayor was born in Melby. She has led the town for twelve years.';

  it.each(ORDINARY)('reads %j as body', (sentence) => {
    const text = `${before}\n\n${sentence}\n\n${after}\n\n${after}`;
    const kinds = findRegions(text).regions.map((region) => region.kind);
    expect(kinds).toEqual(['body', 'body', 'body', 'body']);
  });
});
