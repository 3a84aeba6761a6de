// Who did harm, and who only stands beside the words that tell of it. A wrong name here accuses somebody.

import { describe, expect, it } from 'vitest';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';

const HARM = new Set(['KILLED', 'ATTACKED', 'ARRESTED', 'ABDUCTED', 'COERCED']);

/** The names of those who did harm. */
function doersIn(text: string): readonly string[] {
  const { events, entities } = read(toDocument({ text, date: '2025-03-04' }));
  const doers = events
    .filter(({ relation }) => relation !== undefined && HARM.has(relation))
    .flatMap(({ participants }) => participants.filter(({ role }) => role === 'actor'))
    .map(({ entity }) => entities[entity]?.name ?? '');
  return [...new Set(doers)];
}

describe('who did harm', () => {
  it.each([
    [
      'Anna Lind met Jonas Berg in Oslo on Wednesday, two days after gunmen attacked a bus, killing seven people.',
      ['gunmen'],
    ],
    [
      'Anna Lind met Jonas Berg on Monday, a week after rebels stormed a village and killed ten people.',
      ['rebels'],
    ],
    [
      'Defence Minister Anna Lind inspected troops a week before rebels seized the town.',
      ['rebels'],
    ],
    ['Anna Lind spoke to reporters before police arrested the mayor.', ['police']],
    ['Anna Lind called the killing of seven people an act of cowardice.', []],
    ['Anna Lind demanded the arrest of Jonas Berg.', []],
    ["Anna Lind's convoy was attacked by gunmen near Oslo, killing two guards.", ['gunmen']],
    ['The bus was attacked near Oslo, killing two guards.', []],
    ['Anna Lind flew home after the attack that killed seven people in Oslo.', []],
    [
      'Anna Lind met the owner of Norne Lines, which ran a ferry that caught fire in 2022, killing eight people.',
      [],
    ],
    [
      'The pilot lost control of the plane, which crashed into a house, killing two people on board.',
      [],
    ],
    ['Gunmen attacked a bus that carried pupils, killing nine of them.', ['Gunmen']],
    ['Soldiers opened fire on a car that did not stop, killing two people.', ['Soldiers']],
    [
      'Rebels killed a teacher and abducted ten pupils in Oslo, police and residents said on Monday.',
      ['Rebels'],
    ],
    ['Norway leads a coalition which bombed a hospital, killing 20 people.', ['coalition']],
    ['Anna Lind arrived in Oslo on Friday following an attack that left nine dead.', []],
  ])('%s', (text, doers) => {
    expect(doersIn(text)).toEqual(doers);
  });
});

describe('whose harm it is', () => {
  it.each([
    ["The army's killing of two teachers angered Oslo.", ['army'], ['teachers']],
    ["Norway's arrest of the mayor angered Sweden.", ['Norway'], ['mayor']],
    ["Berg's arrest shocked Oslo.", [], ['Berg']],
    ["Berg's arrest by police shocked Oslo.", ['police'], ['Berg']],
    ["Sweden condemned Norway's deportation of the bishop.", ['Norway'], ['bishop']],
  ])('%s', (text, doers, sufferers) => {
    const { events, entities } = read(toDocument({ text, date: '2025-03-04' }));
    const of = (wanted: string) =>
      events
        .filter(({ relation }) => relation !== 'CRITICIZED')
        .flatMap(({ participants }) => participants.filter(({ role }) => role === wanted))
        .map(({ entity }) => entities[entity]?.name ?? '');
    expect([of('actor'), of('recipient')]).toEqual([doers, sufferers]);
  });
});

describe('where somebody is met', () => {
  it('is the place right before "where"', () => {
    const text = 'Anna Lind flew to Oslo, where she met Jonas Berg.';
    const { events, entities } = read(toDocument({ text, date: '2025-03-04' }));
    const met = events.find(({ relation }) => relation === 'MET');
    expect(entities[met?.place ?? -1]?.name).toBe('Oslo');
  });
});
