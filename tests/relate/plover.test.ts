import { describe, expect, it } from 'vitest';
import { PLOVER_RULES } from '../../src/relate/index.ts';
import { readText, relationLines } from '../fixtures/read-text.ts';

const typesIn = (text: string) =>
  readText(text).events.map(({ type, mode }) => (mode === undefined ? type : `${type}/${mode}`));
const has = (types: readonly string[], type: string) =>
  types.some((found) => found === type || found.startsWith(`${type}/`));

describe('rules of PLOVER by status', () => {
  it.each(PLOVER_RULES)('$id makes its event of its example', ({ example, event }) => {
    expect(has(typesIn(example), event)).toBe(true);
  });

  it.each(PLOVER_RULES)('$id does not of its counter-example', ({ counterExample, event }) => {
    expect(has(typesIn(counterExample), event)).toBe(false);
  });

  it.each([
    ['Anna Lind will meet Jonas Berg.', 'Anna Lind MET Jonas Berg planned'],
    ['Norway will send aid to Sweden.', 'Norway AIDED Sweden planned'],
    [
      'The meeting between Anna Lind and Jonas Berg was cancelled.',
      'Anna Lind MET Jonas Berg denied',
    ],
  ])('keep the relation that questions ask for: %s', (text, line) => {
    expect(relationLines(readText(text))).toContain(line);
  });
});

// What PLOVER tells apart by words alone: the senses of the ontology.
describe('types that PLOVER tells apart', () => {
  it.each([
    ['AGREE', 'Norway invited Jonas Berg to Oslo.'],
    ['REJECT', 'Anna Lind cancelled a meeting with Jonas Berg.'],
    ['CONCEDE', 'Norway withdrew its demand against Sweden.'],
    ['CONCEDE', 'Norway pardoned Jonas Berg.'],
    ['RETREAT', 'Norway released Jonas Berg.'],
    ['CONCEDE', 'Norway apologized to Sweden.'],
    ['RETREAT', 'Norway withdrew its troops from Sweden.'],
    ['ACCUSE', 'Norway summoned the ambassador of Sweden.'],
    ['SANCTION', 'Norway cut aid to Sweden.'],
    ['SANCTION', 'A court ordered the Norne Bank to pay Jonas Berg.'],
    ['SANCTION/convict', 'A court convicted Jonas Berg of fraud.'],
    ['COERCE/deport', 'Norway deported Jonas Berg.'],
    ['REJECT', 'Norway denied entry to Jonas Berg.'],
    ['SANCTION/expel', 'Norway expelled Jonas Berg.'],
    ['THREATEN/arrest', 'A court issued a warrant against Jonas Berg.'],
    ['ASSAULT/abduct', 'Rebels captured a soldier from Norway.'],
    ['AID', 'Norway forgave the debt of Sweden.'],
    [
      'PROTEST',
      'Thousands of students demonstrated in Oslo to demand the resignation of Anna Lind.',
    ],
  ])('%s: %s', (type, text) => {
    expect(has(typesIn(text), type)).toBe(true);
  });

  it.each([
    ['CONSULT', 'Norway summoned the ambassador of Sweden.'],
    ['RETREAT', 'Norway pardoned Jonas Berg.'],
    ['CONSULT', 'Norway invited Jonas Berg to Oslo.'],
    ['AID', 'Norway cut aid to Sweden.'],
  ])('not %s: %s', (type, text) => {
    expect(has(typesIn(text), type)).toBe(false);
  });
});
