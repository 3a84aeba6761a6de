import { describe, expect, it } from 'vitest';
import { isCalledNamesake, kinOf } from '../../src/resolve/corpus/who/kin-cues.ts';

describe('the words around a full name', () => {
  it.each([
    ['His father, ', ', has run the town', 'elder'],
    ['His father, the former governor ', ', died', 'elder'],
    ['He met ', ', his father, in Oslo', 'elder'],
    ['said his son, ', '.', 'younger'],
    ['Agents held ', ', a son of the mayor', 'younger'],
    ['He met ', ', the mayor', undefined],
    ['Father ', ' prayed', undefined],
  ])('tell father from son: %s|%s', (before, behind, kin) => {
    expect(kinOf(before, behind)).toBe(kin);
  });

  it.each([
    ['Judge ', ', who shares his name with a witness, read', true],
    ['by a namesake, ', ', in Oslo', true],
    ['Judge ', ', who shares his flat, read', false],
    ['Judge ', ', who is no relation, read', false],
  ])('say that another has the name: %s|%s', (before, behind, isOne) => {
    expect(isCalledNamesake(before, behind)).toBe(isOne);
  });
});
