import { describe, expect, it } from 'vitest';
import { treeOf } from '../../src/language/dependency-tree.ts';
import { analyse } from '../../src/language/index.ts';
import { GOVERNING_RULES, OWN_RULES, SENTENCE_RULES } from '../../src/relate/index.ts';
import { readText } from '../fixtures/read-text.ts';

// A contrast set: one pair of persons, one act, every way of saying that it did or did not happen.

const CASES = {
  occurred: [
    'Anna Lind met Jonas Berg in Oslo.',
    'Anna Lind has met Jonas Berg.',
    'Jonas Berg was met by Anna Lind.',
    'Anna Lind said she met Jonas Berg.',
    'Mara Holt said that Anna Lind had met Jonas Berg.',
    'Anna Lind held talks with Jonas Berg in Oslo.',
    'Anna Lind held a meeting with Jonas Berg.',
    'A meeting between Anna Lind and Jonas Berg was held in Oslo.',
    'Anna Lind, who met Jonas Berg on Monday, left.',
    'Anna Lind and Jonas Berg met in Oslo on Monday.',
    'Anna Lind reportedly met Jonas Berg.',
    'After meeting Jonas Berg, Anna Lind flew home.',
    'Anna Lind managed to meet Jonas Berg.',
    'Anna Lind began talks with Jonas Berg.',
    'Mara Holt called the meeting of Anna Lind with Jonas Berg useful.',
    'Mara Holt called the meeting between Anna Lind and Jonas Berg a first step.',
    'When she met Jonas Berg in Oslo, Anna Lind was unable to stand.',
    'Mara Holt has rejected the offer, telling Sweden that Anna Lind met Jonas Berg.',
    'Anna Lind, who would later meet Jonas Berg, left.',
    'Anna Lind was one of the first ministers to meet Jonas Berg.',
  ],
  planned: [
    'Anna Lind will meet Jonas Berg on Friday.',
    'Anna Lind was to meet Jonas Berg on Friday.',
    'Anna Lind is expected to meet Jonas Berg.',
    'Anna Lind is due to meet Jonas Berg on Friday.',
    'Anna Lind flew to Oslo to meet Jonas Berg.',
    'Anna Lind arrived in Oslo for talks with Jonas Berg.',
    'Anna Lind is scheduled to hold talks with Jonas Berg.',
    'Anna Lind hopes to meet Jonas Berg.',
    'Anna Lind and Jonas Berg will hold talks.',
    'Anna Lind said she would meet Jonas Berg.',
  ],
  possible: [
    'Anna Lind may meet Jonas Berg.',
    'Mara Holt called for a meeting between Anna Lind and Jonas Berg.',
    'Anna Lind would meet Jonas Berg if he asked.',
    'If Anna Lind meets Jonas Berg, talks will resume.',
    'Anna Lind wants to meet Jonas Berg.',
    'Anna Lind allegedly met Jonas Berg.',
    'Did Anna Lind meet Jonas Berg?',
    'Mara Holt urged Anna Lind to meet Jonas Berg.',
    'Mara Holt accused Anna Lind of meeting Jonas Berg.',
    'Mara Holt stressed the need for a meeting between Anna Lind and Jonas Berg.',
    'Mara Holt praised efforts towards a meeting between Anna Lind and Jonas Berg.',
    'Mara Holt would have left had Anna Lind met Jonas Berg.',
    'Mara Holt repeated her demand today that Anna Lind meet Jonas Berg.',
  ],
  denied: [
    'Anna Lind did not meet Jonas Berg.',
    'Anna Lind never met Jonas Berg.',
    'Anna Lind will not meet Jonas Berg.',
    'Anna Lind denied meeting Jonas Berg.',
    'Anna Lind refused to meet Jonas Berg.',
    'Anna Lind failed to meet Jonas Berg.',
    'Anna Lind left Oslo without meeting Jonas Berg.',
    'There is no evidence that Anna Lind met Jonas Berg.',
    'A meeting between Anna Lind and Jonas Berg was cancelled.',
  ],
} as const;

function statusesOfMeeting(text: string): readonly string[] {
  const { relations, entities } = readText(text);
  const pair = ['Anna Lind', 'Jonas Berg'];
  const isPair = (a: number, b: number) =>
    pair.includes(entities[a]?.name ?? '') && pair.includes(entities[b]?.name ?? '');
  return relations
    .filter(({ type, subject, object }) => type === 'MET' && isPair(subject, object))
    .map(({ status }) => status);
}

describe('status of a meeting', () => {
  for (const [status, sentences] of Object.entries(CASES)) {
    it.each(sentences)(`${status}: %s`, (sentence) => {
      expect(statusesOfMeeting(sentence)).toEqual([status]);
    });
  }

  it.each([...CASES.planned, ...CASES.possible, ...CASES.denied])(
    'never says that it occurred: %s',
    (sentence) => {
      expect(statusesOfMeeting(sentence)).not.toContain('occurred');
    },
  );
});

// Sentences that name an act which, as far as they say, nobody did.
const NOT_DONE = [
  ['SANCTIONED', 'Norway imposed no sanctions on Sweden.'],
  ['MET', 'Anna Lind met nobody from the Norne Bank.'],
  ['ATTACKED', 'Sweden, not Norway, attacked Bergen.', 'Norway'],
  ['KILLED', 'Police charged Jonas Berg with killing Mara Holt.'],
  ['KILLED', 'Jonas Berg was acquitted of killing Mara Holt.'],
  ['MET', 'Anna Lind was to have met Jonas Berg.'],
  ['MET', 'Anna Lind had been due to meet Jonas Berg.'],
  ['MET', 'Anna Lind has yet to meet Jonas Berg.'],
  ['VISITED', 'Norwegian minister to visit Sweden'],
  ['MET', 'Anna Lind dismissed reports that she had met Jonas Berg.'],
  ['MET', 'Had Anna Lind met Jonas Berg, the war would be over.'],
  ['ATTACKED', 'Concern grew over the possibility of Norway launching an attack on Sweden.'],
  ['ARRESTED', 'Nobody has arrested Jonas Berg.'],
  ['ATTACKED', 'Norway threatened to attack Sweden.'],
  ['KILLED', 'Rebels failed in an attempt to kill Anna Lind.'],
  ['MET', 'Anna Lind was due to meet Jonas Berg, but the meeting was cancelled.'],
  ['KILLED', 'Norway denied that its soldiers attacked Bergen and killed Mara Holt.'],
  ['ATTACKED', 'Sweden will leave if Norway closed the port and attacked Bergen.'],
  ['MET', 'At no time did Anna Lind meet Jonas Berg.'],
  ['MET', 'Anna Lind meets Jonas Berg next week.'],
  ['KILLED', 'Jonas Berg was arrested for killing Mara Holt.'],
] as const;

describe('what was not done', () => {
  it.each(NOT_DONE)('no %s that occurred: %s', (type, sentence, actor?: string) => {
    const reading = readText(sentence);
    const done = reading.relations.filter(
      (relation) =>
        relation.type === type &&
        relation.status === 'occurred' &&
        (actor === undefined || reading.entities[relation.subject]?.name === actor),
    );
    expect(done).toEqual([]);
  });
});

describe('what was done, beside what was not', () => {
  it.each([
    ['LOCATED_IN', 'The Norne Bank, based in Oslo, has not endorsed the deal.'],
    ['ATTACKED', 'Sweden, not Norway, attacked Bergen.'],
    ['MET', 'Anna Lind, who met Jonas Berg on Monday, will not resign.'],
    ['RELATIVE_OF', 'Anna Lind refused to meet her brother, Juraj Lind.'],
    ['ATTACKED', "Norway's attack on Sweden may anger Iceland."],
    ['ATTACKED', "Norway's attack on Sweden was not condemned by Iceland."],
    ['ATTACKED', 'Iceland will not forget that Norway attacked Sweden.'],
    ['MET', 'Anna Lind not only met Jonas Berg, she praised him.'],
    ['MET', 'Anna Lind did not meet Jonas Berg until Monday.'],
    ['MET', 'It is clear that Anna Lind met Jonas Berg.'],
    ['MET', 'The court ruled that Anna Lind had met Jonas Berg.'],
    ['VISITED', 'Anna Lind became the first minister to visit Norway.'],
    ['ATTACKED', 'Norway launched its long-planned attack on Sweden.'],
    ['PROTESTED_AGAINST', 'Anna Lind marched through Oslo to protest against Jonas Berg.'],
    ['KILLED', 'Jonas Berg refused to apologize for killing Mara Holt.'],
  ])('%s occurred: %s', (type, sentence) => {
    const found = readText(sentence).relations.filter((relation) => relation.type === type);
    expect(found.map(({ status }) => status)).toEqual(['occurred']);
  });
});

/** Ids of the rules that decide somewhere in a sentence. */
function rulesIn(text: string): readonly string[] {
  const tree = treeOf(text, analyse(text));
  return tree.tokens.flatMap(({ head }, at) => {
    const own = OWN_RULES.find(({ read }) => read(tree, at) !== undefined);
    const governing =
      head < 0 ? undefined : GOVERNING_RULES.find(({ read }) => read(tree, at, head) !== undefined);
    return [own, governing].flatMap((rule) => rule?.id ?? []);
  });
}

describe('rules of status', () => {
  const rules = [...OWN_RULES, ...GOVERNING_RULES];

  it('have ids of their own', () => {
    const ids = [...rules, ...SENTENCE_RULES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(rules)('$id decides in its example', ({ id, example }) => {
    expect(rulesIn(example)).toContain(id);
  });

  it.each(rules)('$id does not decide in its counter-example', ({ id, counterExample }) => {
    expect(rulesIn(counterExample)).not.toContain(id);
  });
});

/** Ids of the rules that decided a status, as the evidence of relations and events keeps them. */
function decidingIn(text: string): readonly string[] {
  const { relations, events } = readText(text);
  return [...relations, ...events].flatMap(({ evidence }) => evidence.statusRule ?? []);
}

describe('the rule of a status in evidence', () => {
  it.each(SENTENCE_RULES)('$id decides in its example', ({ id, example }) => {
    expect(decidingIn(example)).toContain(id);
  });

  it.each(SENTENCE_RULES)('$id does not in its counter-example', ({ id, counterExample }) => {
    expect(decidingIn(counterExample)).not.toContain(id);
  });

  it('is kept with the word at which it decided', () => {
    const [met] = readText('Anna Lind denied that she had met Jonas Berg.').relations;
    expect(met?.evidence).toMatchObject({ statusRule: 'governor.word', statusWord: 'denied' });
  });

  it('is absent where none had to decide', () => {
    const [met] = readText('Anna Lind met Jonas Berg.').relations;
    expect(met?.evidence).not.toHaveProperty('statusRule');
  });

  it('is present wherever something did not occur', () => {
    const others = [...CASES.planned, ...CASES.possible, ...CASES.denied].flatMap((sentence) =>
      readText(sentence).events.filter(({ status }) => status !== 'occurred'),
    );
    expect(others.filter(({ evidence }) => evidence.statusRule === undefined)).toEqual([]);
  });
});
