import { describe, expect, test } from 'vitest';
import {
  EVENT_TYPES,
  EVENTS,
  type EventDeclaration,
  type EventType,
  nounSenses,
  verbSenses,
} from '../../src/ontology/index.ts';

const DECLARATIONS = EVENT_TYPES.map((type): readonly [EventType, EventDeclaration] => [
  type,
  EVENTS[type],
]);

/** The 67 modes of PLOVER 2.0, with their scores. */
const MODES: Readonly<Partial<Record<EventType, string>>> = {
  CONSULT: 'visit 4, third-party 1, multilateral 4, phone 1.5',
  RETREAT: 'withdraw 8, release 6.5, disarm 10, ceasefire 7.5, access 6.5, resign 4.5',
  REQUEST: 'assist 0.5, change -1, yield -1, meet 0',
  REJECT: 'assist -1.5, change -2, yield -2, meet -2',
  ACCUSE: 'disapprove -2, investigate -3.5, allege -3.5',
  THREATEN: 'restrict -3, arrest -3.5, relations -3.5, expel -3.5, territory -4, violence -3.5',
  PROTEST: 'demo -5, riot -7, strike -5, hunger -4.5, boycott -4.5, obstruct -4.5, vandalize none',
  SANCTION: 'convict -6, expel -5.5, withdraw -6, discontinue -6',
  MOBILIZE: 'troops -6.5, weapons -6.5, police -5.5, militia -6',
  COERCE:
    'seize -7, restrict -7, censor -6.5, curfew -6.5, martial-law -7.5, arrest -7, deport -7, withhold -7, misinformation -6.5, cyber -7',
  ASSAULT:
    'abduct -8.5, beat -7.5, torture -8.5, sexual -8.5, targeted -9.5, destroy -8.5, primitive -8, firearms -9, explosives -9, suicide-attack -9.5, aerial -9.5, drone -9.5, heavy-weapons -9.5, crowd-control -7.5, unconventional -10',
};

/** Quad class and score of the 16 types. */
const SCORES: Readonly<Partial<Record<EventType, readonly [number, number]>>> = {
  AGREE: [1, 2.5],
  CONSULT: [1, 2.5],
  SUPPORT: [1, 5],
  CONCEDE: [1, 4.5],
  COOPERATE: [2, 9.5],
  AID: [2, 10],
  RETREAT: [2, 6.5],
  REQUEST: [3, 0],
  ACCUSE: [3, -3],
  REJECT: [3, -2],
  THREATEN: [3, -3.5],
  PROTEST: [4, -5],
  SANCTION: [4, -6],
  MOBILIZE: [4, -5.5],
  COERCE: [4, -7],
  ASSAULT: [4, -9],
};

const OWN_MODES: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  LIFE: ['birth', 'death', 'injury', 'marriage'],
  PERSONNEL: ['appoint', 'elect', 'dismiss'],
  JUSTICE: ['trial', 'sentence', 'acquit', 'appeal'],
  BUSINESS: ['found', 'merge', 'acquire', 'invest', 'bankruptcy', 'pay'],
  MOVEMENT: ['travel', 'flee'],
  STATEMENT: [],
  DISASTER: ['natural', 'accident', 'epidemic', 'famine'],
};

test('every event type is declared, in order', () => {
  expect(Object.keys(EVENTS)).toEqual([...EVENT_TYPES]);
});

describe.each(DECLARATIONS)('%s', (type, declaration) => {
  test('has the quad class and score of PLOVER, or none', () => {
    const { quad, score } = declaration;
    expect(quad === undefined ? undefined : [quad, score]).toEqual(SCORES[type]);
  });

  test('has the modes of its source', () => {
    const modes = Object.entries(declaration.modes);
    if (SCORES[type] === undefined) {
      expect(modes.map(([mode]) => mode)).toEqual(OWN_MODES[type]);
    } else {
      const written = modes.map(([mode, { score }]) => `${mode} ${score ?? 'none'}`);
      expect(written.join(', ')).toBe(MODES[type] ?? '');
    }
  });

  test('says what each mode is, and has words for it', () => {
    for (const [mode, { definition, score = 0 }] of Object.entries(declaration.modes)) {
      expect(definition).toMatch(/^[A-Z].*\.$/);
      expect(Math.abs(score)).toBeLessThanOrEqual(10);
      const senses = declaration.senses.filter((sense) => sense.mode === mode);
      expect(senses.flatMap(({ verbs, nouns }) => [...verbs, ...nouns])).not.toEqual([]);
    }
  });

  test('has senses of declared modes only', () => {
    for (const { mode } of declaration.senses) {
      if (mode !== undefined) expect(declaration.modes).toHaveProperty([mode]);
    }
  });

  test('has an example with its participants in brackets, and a counter-example', () => {
    expect(declaration.example).toMatch(/\[[^[\]]+\].*\.$/);
    expect(declaration.counterExample).toMatch(/^[^[\]]+\.$/);
    expect(declaration.label).not.toBe('');
    expect(declaration.definition).toMatch(/\.$/);
  });
});

test('PLOVER has 67 modes', () => {
  const count = DECLARATIONS.filter(([type]) => SCORES[type] !== undefined).reduce(
    (sum, [, { modes }]) => sum + Object.keys(modes).length,
    0,
  );
  expect(count).toBe(67);
});

/** The slots of a pattern, one for each preposition: two senses with one key would be a riddle. */
function keysOf(sense: { pattern: { preps: readonly string[] } & object }): readonly string[] {
  const { text: _, preps, ...slots } = { text: '', ...sense.pattern };
  const flat = JSON.stringify(slots);
  return preps.length === 0 ? [flat] : preps.map((prep) => `${flat} ${prep}`);
}

test.each([
  ['verb', verbSenses()],
  ['noun', nounSenses()],
] as const)('no %s pattern has two senses, or stands twice', (_, senses) => {
  const keys = senses.flatMap(keysOf);
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  expect(twice).toEqual([]);
});

test('the words are many', () => {
  const written = DECLARATIONS.flatMap(([, { senses }]) =>
    senses.flatMap(({ verbs, nouns }) => [...verbs, ...nouns]),
  );
  expect(new Set(written).size).toBeGreaterThan(3000);
  expect(new Set(verbSenses().map(({ pattern }) => pattern.lemma)).size).toBeGreaterThan(1000);
  expect(new Set(nounSenses().map(({ pattern }) => pattern.lemma)).size).toBeGreaterThan(450);
});
