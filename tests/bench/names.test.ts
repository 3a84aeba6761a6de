import { describe, expect, it } from 'vitest';
import type { GoldName } from '../../bench/score/language/name-documents.ts';
import { nameErrors, shapeOf } from '../../bench/score/language/name-errors.ts';
import { countTouched, scoreNames, trimmed } from '../../bench/score/language/name-score.ts';
import type { GivenName, Kind } from '../../bench/score/language/tool.ts';

const TEXT = 'Ann Lee left the Bank of Oslo for Rome.';

const spanOf = (surface: string) => {
  const start = TEXT.indexOf(surface);
  return { start, end: start + surface.length };
};
const gold = (surface: string, ...kinds: readonly Kind[]): GoldName => ({
  ...spanOf(surface),
  kinds,
});
const given = (surface: string, kind: Kind): GivenName => ({ ...spanOf(surface), kind });

const NAMES = [gold('Ann Lee', 'PER'), gold('Bank of Oslo', 'ORG'), gold('Rome', 'LOC', 'ORG')];

describe('scoreNames', () => {
  it.each<[string, readonly GivenName[], Record<string, readonly number[]>]>([
    [
      'an exact name',
      [given('Ann Lee', 'PER')],
      { PER: [1, 1, 1], ORG: [0, 1, 0], LOC: [0, 1, 0] },
    ],
    ['a part of one', [given('Ann', 'PER')], { PER: [0, 1, 1] }],
    ['the wrong kind', [given('Ann Lee', 'ORG')], { PER: [0, 1, 0], ORG: [0, 1, 1] }],
    ['either of two kinds', [given('Rome', 'ORG')], { LOC: [1, 1, 1], ORG: [0, 1, 0] }],
    ['one name twice', [given('Rome', 'LOC'), given('Rome', 'LOC')], { LOC: [1, 1, 2] }],
    ['nothing', [], { PER: [0, 1, 0], MISC: [0, 0, 0] }],
  ])('counts %s', (_, names, counts) => {
    const tallies = scoreNames(NAMES, names);
    for (const [kind, [right, all, found]] of Object.entries(counts)) {
      expect([kind, tallies[kind as Kind]]).toEqual([kind, { right, gold: all, given: found }]);
    }
  });

  it('counts names touched by one of their kind', () => {
    expect(countTouched(NAMES, [given('Ann', 'PER'), given('Oslo', 'LOC')])).toBe(1);
  });
});

describe('trimmed', () => {
  it.each([
    ['the Bank', 'Bank'],
    ['Rome.', 'Rome'],
    ["Oslo's", 'Oslo'],
    ['Theo', 'Theo'],
    ['the', 'the'],
  ])('makes %j %j', (surface, name) => {
    const { start, end } = trimmed({ start: 0, end: surface.length }, surface);
    expect(surface.slice(start, end)).toBe(name);
  });
});

describe('nameErrors', () => {
  const kindsOf = (names: readonly GivenName[]) =>
    nameErrors('test', { id: '', text: TEXT, names: [gold('Bank of Oslo', 'ORG')] }, names).map(
      ({ kind }) => `${kind.error} ${kind.gold}-${kind.given} ${kind.detail}`,
    );

  it.each<[readonly GivenName[], readonly string[]]>([
    [[given('Bank of Oslo', 'ORG')], []],
    [[given('Bank of Oslo', 'LOC')], ['type ORG-LOC -']],
    [[given('Bank', 'ORG')], ['boundary ORG-ORG loses names on the right']],
    [[given('the Bank of Oslo', 'ORG')], ['boundary ORG-ORG adds "the" on the left']],
    [[given('Oslo', 'LOC')], ['boundary and type ORG-LOC loses names on the left']],
    [[], ['missed ORG-- -']],
    [[given('Bank of Oslo', 'ORG'), given('Rome', 'LOC')], ['invented --LOC -']],
  ])('of %j are %j', (names, errors) => {
    expect(kindsOf(names)).toEqual(errors);
  });
});

describe('shapeOf', () => {
  it.each([
    ['Rome', 'one word, capitalised'],
    ['U.N.', 'one word, all capitals'],
    ['taco bell', 'several words, no capital'],
    ['Bank of Oslo', 'several words, some capitalised'],
    ['F-16', 'one word, with a digit'],
  ])('of %j is %j', (surface, shape) => {
    expect(shapeOf(surface)).toBe(shape);
  });
});
