import { describe, expect, test } from 'vitest';
import {
  findFactNouns,
  findFactPredicates,
  findFactVerbs,
  findNounSenses,
  findPredicateSenses,
  findVerbSenses,
  nounsOf,
  PROJECTION_TYPES,
  RELATION_TYPES,
  relationsOf,
  specificity,
  verbSenses,
  verbsOf,
} from '../../src/ontology/index.ts';

/** Verb pattern, event, mode, relation, roles: the senses that readers would miss most. */
const SENSES = [
  ['meet', 'CONSULT', undefined, 'MET', 'mutual'],
  ['hold talk with', 'CONSULT', undefined, 'MET', 'mutual'],
  ['hold negotiation with', 'CONSULT', undefined, 'NEGOTIATED_WITH', 'mutual'],
  ['pay visit to', 'CONSULT', 'visit', 'VISITED', 'directed'],
  ['host', 'CONSULT', 'visit', 'VISITED', 'inverted'],
  ['charge * with', 'ACCUSE', 'allege', 'CHARGED', 'directed'],
  ['convict * of', 'SANCTION', 'convict', 'CONVICTED', 'directed'],
  ['fine', 'SANCTION', 'convict', 'FINED', 'directed'],
  ['fire', 'PERSONNEL', 'dismiss', 'DISMISSED', 'directed'],
  ['fire at', 'ASSAULT', 'firearms', 'ATTACKED', 'directed'],
  ['strike', 'ASSAULT', undefined, 'ATTACKED', 'directed'],
  ['go on strike', 'PROTEST', 'strike', 'PROTESTED_AGAINST', 'directed'],
  ['go on hunger strike', 'PROTEST', 'hunger', 'PROTESTED_AGAINST', 'directed'],
  ['call', 'CONSULT', 'phone', 'CALLED', 'mutual'],
  ['call on', 'REQUEST', undefined, 'REQUESTED', 'directed'],
  ['resign from', 'RETREAT', 'resign', 'RESIGNED_FROM', 'directed'],
  ['withdraw from', 'RETREAT', 'withdraw', 'WITHDREW_FROM', 'directed'],
  ['take * hostage', 'ASSAULT', 'abduct', 'ABDUCTED', 'directed'],
  ['take * into custody', 'COERCE', 'arrest', 'ARRESTED', 'directed'],
  ['shoot * dead', 'ASSAULT', undefined, 'KILLED', 'directed'],
  ['die', 'LIFE', 'death', undefined, 'patient'],
  ['stand trial', 'JUSTICE', 'trial', undefined, 'patient'],
  ['travel to', 'MOVEMENT', 'travel', 'TRAVELED_TO', 'motion'],
  ['merge with', 'BUSINESS', 'merge', 'MERGED_WITH', 'mutual'],
] as const;

describe('a verb', () => {
  test.each(SENSES)('%s is %s/%s: %s, %s', (text, event, mode, relation, roles) => {
    const lemma = text.split(' ')[0] ?? '';
    const sense = findVerbSenses(lemma).find(({ pattern }) => pattern.text === text);
    const { event: e, mode: m, relation: r, roles: o } = sense ?? {};
    expect([e, m, r, o]).toEqual([event, mode, relation, roles]);
  });

  test('gives its most specific pattern first', () => {
    for (const lemma of ['take', 'hold', 'launch', 'call', 'go', 'be', 'fire', 'refuse']) {
      const weights = findVerbSenses(lemma).map(({ pattern }) => specificity(pattern));
      expect(weights.length).toBeGreaterThan(1);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }
  });

  test('is found in any case, and gives nothing where it means nothing', () => {
    expect(findVerbSenses('MEET')).toEqual(findVerbSenses('meet'));
    expect(findVerbSenses('photosynthesize')).toEqual([]);
    expect(findVerbSenses('constructor')).toEqual([]);
  });

  test('means the same in British and in American spelling', () => {
    const meaning = (lemma: string) =>
      findVerbSenses(lemma).map(({ event, mode, relation }) => [event, mode, relation]);
    const lemmas = new Set(verbSenses().map(({ pattern }) => pattern.lemma));
    const american = [...lemmas].filter((lemma) => /[^eps]ize$/.test(lemma));
    expect(american.length).toBeGreaterThan(20);
    for (const lemma of american) {
      expect([lemma, meaning(lemma.replace(/ize$/, 'ise'))]).toEqual([lemma, meaning(lemma)]);
    }
    for (const [ours, theirs] of [
      ['honour', 'honor'],
      ['harbour', 'harbor'],
      ['paralyse', 'paralyze'],
      ['plough', 'plow'],
    ] as const) {
      expect(meaning(ours)).toEqual(meaning(theirs));
      expect(meaning(ours)).not.toEqual([]);
    }
  });
});

test('a predicate is found by its form', () => {
  expect(findPredicateSenses('critical')[0]?.relation).toBe('CRITICIZED');
  expect(findPredicateSenses('talk')[0]?.relation).toBe('NEGOTIATED_WITH');
  expect(findFactPredicates('based')[0]?.fact).toBe('LOCATED_IN');
});

test.each([
  ['arrest', 'ARRESTED', 'recipient'],
  ['assassination', 'KILLED', 'recipient'],
  ['attack', 'ATTACKED', 'actor'],
  ['visit', 'VISITED', 'actor'],
  ['resignation', 'RESIGNED_FROM', 'actor'],
] as const)('the noun %s means %s, and its possessor is the %s', (lemma, relation, possessor) => {
  const sense = findNounSenses(lemma).at(-1);
  expect([sense?.relation, sense?.pattern.possessor]).toEqual([relation, possessor]);
});

test('who has a death dies', () => {
  expect(findNounSenses('death').at(-1)).toMatchObject({
    roles: 'patient',
    pattern: { possessor: 'recipient' },
  });
});

test.each([
  ['lead', 'LEADS', false],
  ['own', 'OWNS', false],
  ['employ', 'WORKS_FOR', true],
  ['include', 'PART_OF', true],
  ['succeed', 'SUCCEEDED', false],
] as const)('the verb %s states %s', (lemma, fact, inverse) => {
  expect(findFactVerbs(lemma)[0]).toMatchObject({ fact, inverse });
});

test.each([
  ['president', 'LEADS'],
  ['spokeswoman', 'SPOKESPERSON_FOR'],
  ['professor', 'WORKS_FOR'],
  ['sister', 'RELATIVE_OF'],
  ['subsidiary', 'PART_OF'],
  ['lawyer', 'REPRESENTS'],
] as const)('the noun %s states %s', (lemma, fact) => {
  expect(findFactNouns(lemma).at(-1)?.fact).toBe(fact);
});

describe('the words of a type', () => {
  test.each(RELATION_TYPES)('%s has verbs and nouns to ask with', (type) => {
    expect(verbsOf(type)).not.toEqual([]);
    expect(nounsOf(type)).not.toEqual([]);
  });

  test.each(PROJECTION_TYPES)('%s is among the relations of its own verbs', (type) => {
    for (const { lemma } of verbsOf(type)) expect(relationsOf(lemma)).toContain(type);
  });

  test('an event type has those of all its senses', () => {
    expect(verbsOf('LIFE')).toHaveLength(
      verbSenses().filter(({ event }) => event === 'LIFE').length,
    );
  });
});
