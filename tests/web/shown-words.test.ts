import { describe, expect, it } from 'vitest';
import type { NodeType, OntologyReply } from '../../web/api/types.ts';
import { nodeFacts } from '../../web/panels/node-facts.ts';
import { shownWords } from '../../web/panels/shown-words.ts';
import { buildModel } from '../../web/state/model.ts';
import { FIRST_FILTERS, NO_FILTERS } from '../../web/state/view.ts';

const sized = (nodes: number, edges: number) => ({
  nodes: new Set(Array.from({ length: nodes }, (_, index) => `n${index}`)),
  edges: new Set(Array.from({ length: edges }, (_, index) => `e${index}`)),
});
const all = { nodes: 8_006, edges: 20_000 };
const words = { plural: (type: string) => `${type}s`, by: 'the query' };
const left = 'without events, articles, names without relations';

describe('the line of what is shown', () => {
  it.each([
    ['at first', 60, 60, 60, left],
    ['with an answer', 60, 62, 62, `${left}, except 2 nodes shown by the query`],
    ['with everything asked for', 60, 8_006, 8_006, 'hidden ones shown by the query'],
    [
      'with too many for the picture',
      8_006,
      8_006,
      2_000,
      'the best connected; narrow the filters or ask for more',
    ],
    [
      'with too many, some hidden',
      5_000,
      5_000,
      2_000,
      'the best connected of 5,000; narrow the filters or ask for more',
    ],
  ])('%s', (_, passing, wanted, drawn, rest) => {
    const edges = (nodes: number) => (nodes === all.nodes ? all.edges : 100);
    const sets = {
      all,
      passing: sized(passing, edges(passing)),
      wanted: sized(wanted, edges(wanted)),
      drawn: sized(drawn, edges(drawn)),
    };
    const line = shownWords(sets, FIRST_FILTERS, words);
    expect(line.rest).toBe(rest);
    expect(line.count).toMatch(/^[\d,]+ of 8,006 nodes, [\d,]+ of 20,000 edges shown$/);
  });

  it('without filters leaves nothing to say', () => {
    const full = sized(all.nodes, all.edges);
    const sets = { all, passing: full, wanted: full, drawn: full };
    expect(shownWords(sets, NO_FILTERS, words).rest).toBe('');
  });

  it('names edges where only edges were hidden', () => {
    const sets = { all, passing: sized(9, 3), wanted: sized(9, 4), drawn: sized(9, 4) };
    expect(shownWords(sets, FIRST_FILTERS, words).rest).toBe(
      `${left}, except 1 edge shown by the query`,
    );
  });
});

describe('facts of a node', () => {
  const ontology: OntologyReply = {
    nodes: new Map(),
    relations: new Map(),
    events: new Map([['CONSULT', { label: 'meeting or talks', definition: 'They talk.' }]]),
  };
  const node = (type: NodeType, more: object) => ({
    label: 'Name',
    type,
    aliases: [],
    x: 0,
    y: 0,
    mentions: 1,
    articles: 1,
    ...more,
  });
  const vestland = node('place', { label: 'Vestland', kind: 'country', country: 'VST' });
  const model = buildModel({
    nodes: [{ key: 'v', attributes: { ...vestland, relations: 0 } }],
    edges: [],
  });

  it.each([
    [
      'an event',
      node('event', { kind: 'CONSULT', mode: 'third-party' }),
      ['meeting or talks', 'third party'],
    ],
    ['an event of a type without words', node('event', { kind: 'NEW_TYPE' }), ['new type']],
    ['a person of a known country', node('person', { country: 'VST' }), ['Vestland']],
    [
      'a person of an unknown country',
      node('person', { country: 'QQQ', title: 'judge' }),
      ['judge'],
    ],
    ['a country', vestland, ['country']],
  ])('of %s are words, never codes', (_, attributes, facts) => {
    expect(nodeFacts({ model, ontology }, attributes).map(({ text }) => text)).toEqual(facts);
  });
});
