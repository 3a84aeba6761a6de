import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNounPattern, parseVerbPattern } from '../../src/ontology/index.ts';

const VERBS = [
  ['meet', { lemma: 'meet', recipient: 'object', preps: [] }],
  ['meet with', { lemma: 'meet', recipient: 'oblique', preps: ['with'] }],
  ['protest against/at', { recipient: 'oblique', preps: ['against', 'at'] }],
  ['step down', { lemma: 'step', particle: 'down', recipient: 'object' }],
  ['swear +in', { lemma: 'swear', particle: 'in', recipient: 'object' }],
  ['sit down with', { particle: 'down', recipient: 'oblique', preps: ['with'] }],
  ['close in on', { particle: 'in', recipient: 'oblique', preps: ['on'] }],
  ['hold talk with', { noun: 'talk', recipient: 'oblique', preps: ['with'] }],
  ['hold press conference', { noun: 'conference', before: ['press'], recipient: 'none' }],
  ['carry out attack on', { particle: 'out', noun: 'attack', preps: ['on'] }],
  ['declare bankruptcy', { noun: 'bankruptcy', recipient: 'none' }],
  [
    'come under attack from',
    { complement: { preps: ['under'], noun: 'attack', before: [] }, preps: ['from'] },
  ],
  [
    'go on hunger strike',
    { complement: { preps: ['on'], noun: 'strike', before: ['hunger'] }, recipient: 'none' },
  ],
  ['summon *envoy', { noun: 'envoy', recipient: 'object', preps: [] }],
  ['run aground in/off', { noun: 'aground', recipient: 'oblique', preps: ['in', 'off'] }],
  ['take * hostage', { complement: { preps: [], noun: 'hostage', before: [] } }],
  [
    'take * into custody',
    { recipient: 'object', complement: { preps: ['into'], noun: 'custody', before: [] } },
  ],
  ['accuse * of', { recipient: 'object', complement: { preps: ['of'], before: [] }, preps: [] }],
  ['withdraw -', { recipient: 'none', preps: [] }],
  ['agree - on', { recipient: 'none', complement: { preps: ['on'], before: [] } }],
  ['order * to-do', { recipient: 'object', clause: 'infinitive' }],
  ['agree to-do', { recipient: 'none', clause: 'infinitive' }],
  ['allege that', { recipient: 'none', clause: 'that' }],
  [
    'refuse to-meet',
    { recipient: 'object', clause: 'infinitive', infinitive: 'meet', inner: 'object' },
  ],
  ['threaten to-act', { recipient: 'none', clause: 'infinitive', inner: 'object' }],
  ['demand that-do', { recipient: 'none', clause: 'that', inner: 'subject' }],
  ['say that-must', { recipient: 'none', clause: 'that', inner: 'subject', obliged: true }],
  ['renew call that-do', { noun: 'call', clause: 'that', inner: 'subject' }],
  ['refuse to-talk to', { recipient: 'oblique', infinitive: 'talk', preps: ['to'] }],
  ['call on to-do', { recipient: 'oblique', preps: ['on'], clause: 'infinitive' }],
  ['be critical of', { lemma: 'be', predicate: 'critical', preps: ['of'] }],
  ['be in talk with', { complement: { preps: ['in'], noun: 'talk', before: [] }, preps: ['with'] }],
] as const;

const NOUNS = [
  ['attack on/against', { lemma: 'attack', preps: ['on', 'against'], possessor: 'actor' }],
  ['phone call with', { lemma: 'call', before: ['phone'], preps: ['with'] }],
  ['secretary of state', { lemma: 'secretary', after: ['of', 'state'], preps: [] }],
  ['talk.pl with', { lemma: 'talk', plural: true, preps: ['with'] }],
  ['visit <of to', { lemma: 'visit', actorPreps: ['by', 'of'], preps: ['to'] }],
  ["arrest of/'s", { lemma: 'arrest', preps: ['of'], possessor: 'recipient' }],
  ['riot', { lemma: 'riot', preps: [], actorPreps: ['by'] }],
] as const;

describe('a verb pattern', () => {
  test.each(VERBS)('%s', (text, expected) => {
    const [pattern, ...others] = parseVerbPattern(text);
    expect(others).toEqual([]);
    expect(pattern).toMatchObject(expected);
  });

  test('stands for each choice of its alternatives', () => {
    const read = parseVerbPattern('launch/mount attack/raid on/against');
    expect(read.map(({ lemma, noun }) => `${lemma} ${noun}`)).toEqual([
      'launch attack',
      'launch raid',
      'mount attack',
      'mount raid',
    ]);
    expect(read.every(({ preps }) => preps.join() === 'on,against')).toBe(true);
  });

  test.each(['', 'on attack', '* of', 'be', 'be of', '/', '7 up'])('refuses "%s"', (text) => {
    expect(() => parseVerbPattern(text)).toThrow(/cannot be read/);
  });
});

describe('a noun pattern', () => {
  test.each(NOUNS)('%s', (text, expected) => {
    const [pattern, ...others] = parseNounPattern(text);
    expect(others).toEqual([]);
    expect(pattern).toMatchObject(expected);
  });

  test.each(['', 'of', '<of to'])('refuses "%s"', (text) => {
    expect(() => parseNounPattern(text)).toThrow(/cannot be read/);
  });
});

test('any words are read, or refused with the pattern named', () => {
  const word = fc.constantFrom(
    'meet',
    'talk',
    'of',
    'on',
    'up',
    '*',
    '-',
    'to-do',
    'to-act',
    'that',
    'that-must',
    'be',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (tokens) => {
      const text = tokens.join(' ');
      for (const parse of [parseVerbPattern, parseNounPattern]) {
        try {
          for (const pattern of parse(text)) expect(pattern.text).toBe(text);
        } catch (error) {
          expect(error).toMatchObject({ code: 'usage', where: text });
        }
      }
    }),
  );
});
