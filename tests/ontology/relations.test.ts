import { describe, expect, test } from 'vitest';
import {
  type Counterparts,
  ENTITY_TYPES,
  FACT_TYPES,
  FACTS,
  type FactDeclaration,
  factSensesAll,
  nounSenses,
  PROJECTION_TYPES,
  PROJECTIONS,
  projectionOf,
  RELATION_TYPES,
  RELATIONS,
  ROLE_EDGE_TYPES,
  ROLE_EDGES,
  verbSenses,
} from '../../src/ontology/index.ts';

const SYMMETRIC = [
  'BORDERS',
  'RELATIVE_OF',
  'ALLY_OF',
  'MET',
  'CALLED',
  'NEGOTIATED_WITH',
  'AGREED_WITH',
  'COOPERATED_WITH',
  'MERGED_WITH',
  'MARRIED',
];

test('every relation type is declared, in order', () => {
  expect(Object.keys(FACTS).sort()).toEqual([...FACT_TYPES].sort());
  expect(Object.keys(PROJECTIONS)).toEqual([...PROJECTION_TYPES]);
  expect(Object.keys(RELATIONS).length).toBe(RELATION_TYPES.length);
  expect(Object.keys(ROLE_EDGES)).toEqual([...ROLE_EDGE_TYPES]);
});

test('exactly these are symmetric', () => {
  const symmetric = RELATION_TYPES.filter((type) => RELATIONS[type].symmetric);
  expect([...symmetric].sort()).toEqual([...SYMMETRIC].sort());
});

describe.each(RELATION_TYPES.map((type) => [type, RELATIONS[type]] as const))('%s', (_, one) => {
  test('may join entities only, each kind once', () => {
    for (const side of [one.domain, one.range]) {
      expect(side.length).toBeGreaterThan(0);
      expect(new Set(side).size).toBe(side.length);
      for (const type of side) expect(ENTITY_TYPES).toContain(type);
    }
  });

  test('reads the same both ways where it is symmetric', () => {
    if (one.symmetric) expect(one.domain).toEqual(one.range);
    expect(one.label).not.toBe('');
    expect(one.inverseLabel).not.toBe('');
  });

  test('shows subject and object in brackets, and what it is not', () => {
    expect(one.example.match(/\[[^[\]]+\]/g)).toHaveLength(2);
    expect(one.counterExample).toMatch(/^[^[\]]+\.$/);
    expect(one.definition).toMatch(/^[A-Z].*\.$/);
    const { wikidata = [] }: Counterparts = one.counterparts;
    for (const property of wikidata) expect(property).toMatch(/^[PQ][1-9]\d*$/);
  });
});

describe.each(PROJECTION_TYPES)('%s', (type) => {
  test('is projected by a verb sense and a noun sense of its event', () => {
    const { event } = PROJECTIONS[type];
    const verbs = verbSenses().filter((sense) => sense.relation === type);
    expect(verbs.some((sense) => sense.event === event)).toBe(true);
    expect(nounSenses().some((sense) => sense.relation === type)).toBe(true);
  });
});

test('mutual senses project symmetric relations; fighting alone is told from both sides', () => {
  for (const { roles, relation } of [...verbSenses(), ...nounSenses()]) {
    if (roles !== 'mutual' || relation === undefined || relation === 'ATTACKED') continue;
    expect(SYMMETRIC).toContain(relation);
  }
});

test('every fact has verbs and nouns of its own, and none in two facts', () => {
  for (const type of FACT_TYPES) {
    const fact: FactDeclaration = FACTS[type];
    expect(fact.verbs).not.toEqual([]);
    expect(fact.nouns).not.toEqual([]);
  }
  const keys = factSensesAll().flatMap(({ pattern }) => {
    const { text: _, preps, ...slots } = pattern;
    return (preps.length === 0 ? [''] : preps).map((prep) => JSON.stringify([slots, prep]));
  });
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

/**
 * Two tables may share a word on purpose: founding is an event and the fact that lasts, and being
 * born and moving abroad likewise. Nothing else is both.
 */
test('no word is an event and a fact, except founding, birth and emigration', () => {
  const key = ({ pattern }: { pattern: { preps: readonly string[] } & object }) => {
    const { text: _, preps: __, ...slots } = { text: '', ...pattern };
    return JSON.stringify([slots, pattern.preps]);
  };
  const events = new Map([...verbSenses(), ...nounSenses()].map((sense) => [key(sense), sense]));
  const both = factSensesAll().flatMap((sense) => {
    const event = events.get(key(sense));
    return event === undefined ? [] : [`${sense.fact} ${event.event}/${event.mode}`];
  });
  expect([...new Set(both)].sort()).toEqual([
    'BORN_IN LIFE/birth',
    'FOUNDED BUSINESS/found',
    'LIVES_IN MOVEMENT/travel',
  ]);
});

test.each([
  ['CONSULT', undefined, 'MET'],
  ['CONSULT', 'visit', 'VISITED'],
  ['CONSULT', 'phone', 'CALLED'],
  ['AGREE', undefined, undefined],
  ['SUPPORT', undefined, 'SUPPORTED'],
  ['LIFE', 'marriage', undefined],
  ['COOPERATE', undefined, 'COOPERATED_WITH'],
  ['AID', undefined, 'AIDED'],
  ['RETREAT', 'withdraw', 'WITHDREW_FROM'],
  ['RETREAT', 'release', 'RELEASED'],
  ['RETREAT', 'resign', 'RESIGNED_FROM'],
  ['RETREAT', 'disarm', undefined],
  ['ACCUSE', 'disapprove', 'CRITICIZED'],
  ['ACCUSE', 'investigate', 'INVESTIGATED'],
  ['ACCUSE', 'allege', 'ACCUSED'],
  ['SANCTION', 'convict', 'CONVICTED'],
  ['SANCTION', 'expel', 'EXPELLED'],
  ['SANCTION', 'discontinue', 'SANCTIONED'],
  ['COERCE', 'arrest', 'ARRESTED'],
  ['COERCE', 'deport', 'EXPELLED'],
  ['COERCE', undefined, 'COERCED'],
  ['ASSAULT', undefined, 'ATTACKED'],
  ['ASSAULT', 'abduct', 'ABDUCTED'],
  ['ASSAULT', 'targeted', 'KILLED'],
  ['PERSONNEL', 'appoint', undefined],
  ['JUSTICE', 'trial', undefined],
  ['BUSINESS', 'merge', 'MERGED_WITH'],
  ['MOVEMENT', 'travel', undefined],
  ['DISASTER', 'natural', undefined],
] as const)('%s with mode %s projects %s', (event, mode, relation) => {
  expect(projectionOf(event, mode)).toBe(relation);
});
