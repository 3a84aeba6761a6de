import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findRule } from '../../src/explain/index.ts';
import { parseGraph } from '../../src/graph/load-graph.ts';
import type { ReadEvent, Reading, ReadRelation } from '../../src/model/index.ts';
import { EVENTS, RELATIONS } from '../../src/ontology/index.ts';
import {
  FACT_RULES,
  GOVERNING_RULES,
  OWN_RULES,
  PLOVER_RULES,
  SENTENCE_RULES,
} from '../../src/relate/index.ts';
import { readText } from '../fixtures/read-text.ts';

/** Ids that evidence of a statement names and that the registry does not know. */
function unknownIn({ evidence }: ReadEvent | ReadRelation): readonly string[] {
  const { rule, pattern, statusRule, typeRule } = evidence;
  const known = findRule(rule, { pattern });
  const others = [statusRule, typeRule].filter((id) => id !== undefined);
  return [
    ...(known === undefined || known.pattern !== pattern ? [`${rule} ${pattern}`] : []),
    ...others.filter((id) => findRule(id) === undefined),
  ];
}

function unknownOf({ events, relations }: Reading): readonly string[] {
  return [...events, ...relations].flatMap(unknownIn);
}

describe('every rule that evidence names is known', () => {
  const sentences = [...Object.values(RELATIONS), ...Object.values(EVENTS)].flatMap(
    ({ example, counterExample }) => [example, counterExample],
  );

  it('in the sentences of the ontology', () => {
    const readings = sentences.map((marked) => readText(marked.replaceAll(/[[\]]/g, '')));
    expect(readings.flatMap(({ events }) => events).length).toBeGreaterThan(100);
    expect(readings.flatMap(unknownOf)).toEqual([]);
  });

  it('in the seeds', () => {
    const folder = new URL('../../seeds/', import.meta.url);
    const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
    expect(texts.flatMap((text) => unknownOf(readText(text)))).toEqual([]);
  });

  it('in the graph of the seeds, where the patterns are not at hand', () => {
    const file = new URL('../../graph/seeds.json', import.meta.url);
    const graph = parseGraph(readFileSync(file, 'utf8'));
    const ids = graph.mapEdges((_, { evidence }) =>
      evidence.flatMap(({ rule, statusRule }) => [rule, statusRule ?? rule]),
    );
    const unknown = new Set(ids.flat().filter((id) => findRule(id) === undefined));
    expect([...unknown]).toEqual([]);
  });
});

describe('a rule', () => {
  const declared = [
    ...FACT_RULES,
    ...OWN_RULES,
    ...GOVERNING_RULES,
    ...SENTENCE_RULES,
    ...PLOVER_RULES,
  ];

  it.each(declared)('$id is given as its table has it', ({ id, reason, example }) => {
    expect(findRule(id)).toMatchObject({ id, reason, example });
  });

  it('of the lexicon says for what the ontology lists the pattern that matched', () => {
    expect(findRule('verb.hold', { pattern: 'hold talk with', relation: 'MET' })).toMatchObject({
      kind: 'verb',
      pattern: 'hold talk with',
      reason: expect.stringMatching(/CONSULT, which gives .*: everyone involved acts\.$/),
    });
  });

  it('of the lexicon says all that the word may mean where the pattern is not known', () => {
    const { reason = '', pattern } = findRule('verb.meet') ?? {};
    expect(pattern).toBeUndefined();
    expect(reason).toContain('MET');
  });

  it.each(['', 'verb.', 'verb.zorp', 'noun.zorp', 'zorp', '__proto__', 'constructor'])(
    '%j is none',
    (id) => {
      expect(findRule(id)).toBeUndefined();
    },
  );
});
