// What an answer says besides its rows, over articles read by the real pipeline: no row is not the whole truth.

import { beforeAll, describe, expect, it } from 'vitest';
import { graphOfFolder } from '../../bench/score/questions/read-folder.ts';
import { ask, graphologySource, type QuerySource } from '../../src/query/index.ts';

const sources = new Map<string, QuerySource>();

beforeAll(() => {
  for (const name of [
    'round-1',
    'round-2',
    'round-3',
    'round-6',
    'round-7',
    'round-18',
    'round-19',
  ])
    sources.set(name, graphologySource(graphOfFolder(new URL(`${name}/`, import.meta.url))));
}, 60_000);

function asked(round: string, question: string) {
  const source = sources.get(round);
  if (source === undefined) throw new RangeError(`no such round: ${round}`);
  const { rows, assumptions } = ask(source, question);
  return { rows, notes: assumptions.join('\n') };
}

describe('an answer without rows', () => {
  it.each([
    ['round-2', 'which minister met Doyle', 'not told that they are "minister": "Samuel Kwan"'],
    ['round-2', 'does Doyle work for Maple Trust', 'Margaret Doyle leads'],
    [
      'round-6',
      'who works for the Russian foreign ministry',
      'ended: "Marin Kovac, Russian foreign',
    ],
    ['round-2', 'did Vasiliou meet Arslan', 'the articles have it as denied'],
  ])('%s: %s', (round, question, note) => {
    const { rows, notes } = asked(round, question);
    expect(rows).toEqual([]);
    expect(notes).toContain(note);
  });

  it.each([
    ['round-2', 'who was sentenced in Manila', 'without saying where: "Arnel Tolentino'],
    ['round-2', 'who was killed last month', 'without saying when: "Nestor Pineda'],
  ])('is refused where it is told without the limit: %s: %s', (round, question, said) => {
    expect(() => asked(round, question)).toThrow(said);
  });

  it('is refused where it is told the other way round', () => {
    expect(() => asked('round-19', 'who did besnik laho receive')).toThrow('the other way round');
    expect(asked('round-19', 'who received besnik laho').rows.map(([one]) => one)).toEqual([
      'Teuta Zogaj',
    ]);
  });

  it('keeps to the other limit when one is left out', () => {
    const { notes } = asked('round-3', 'what happened in Fiji in 2024');
    expect(notes).toContain('arrested: Fijian navy → fishermen');
    expect(notes).not.toContain('2025');
  });
});

describe('an answer with rows', () => {
  it.each([
    ['round-1', 'which minister met Maes', 'Thomas Wouters'],
    ['round-18', 'who suspended the sheriff', 'Tanya Broussard'],
    ['round-18', 'who was convicted on tuesday', 'Wade Thibodeaux'],
  ])('%s: %s', (round, question, who) => {
    expect(asked(round, question).rows.map(([one]) => one)).toEqual([who]);
  });

  it('names others who may be of the kind', () => {
    const { rows, notes } = asked('round-2', 'which envoy met Mbuyi');
    expect(rows.map(([who]) => who)).toEqual(['Karin Holm']);
    expect(notes).toContain('"Janvier Habimana", "Teresa Lopes"');
  });

  it('says which slip of the pen was put right', () => {
    const { rows, notes } = asked('round-1', 'whcih minister met Maes in Brusels');
    expect(rows.map(([who]) => who)).toEqual(['Thomas Wouters']);
    expect(notes).toContain('"whcih" read as which');
  });

  it('says for whom a title was taken that the articles do not give', () => {
    const { notes } = asked('round-1', 'whom did President Whitfield meet');
    expect(notes).toContain('"President Whitfield" read as Ross Whitfield');
  });
});
