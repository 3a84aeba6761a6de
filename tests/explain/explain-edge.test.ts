import { describe, expect, it } from 'vitest';
import { EVIDENCE_MAX } from '../../src/explain/explain-edge.ts';
import { explainEdge, findEdges, formatExplanations } from '../../src/explain/index.ts';
import { readGraph } from '../fixtures/read-graph.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';

const TEXT = `Anna Lind met Jonas Berg in Oslo on Monday, officials said.

Mara Holt denied that she had met Anna Lind.

Norwegian Prime Minister Anna Lind will meet Bo Dahl.`;

const { graph, findReading } = readGraph(TEXT);

function explain(...words: readonly string[]) {
  const [first = ''] = findEdges(graph, words);
  const explanation = explainEdge(graph, first, findReading);
  const [evidence] = explanation.evidence;
  if (evidence === undefined) throw new Error('an edge without evidence');
  return { explanation, evidence };
}

describe('the explanation of an edge', () => {
  it('gives the parse of each sentence, with its words in the article', () => {
    const { evidence } = explain('Anna Lind', 'MET', 'Jonas Berg');
    const { parse, start, end } = evidence;
    expect(evidence.sentence).toBe(TEXT.slice(start, end));
    for (const word of parse) expect(TEXT.slice(word.start, word.end)).toBe(word.text);
    const heads = parse.map(({ head }) => parse[head]?.text ?? '-');
    expect(parse.slice(0, 3).map(({ text, upos, deprel }) => [text, upos, deprel])).toEqual([
      ['Anna', 'PROPN', 'nsubj'],
      ['Lind', 'PROPN', 'flat'],
      ['met', 'VERB', expect.any(String)],
    ]);
    expect(heads.slice(0, 2)).toEqual(['met', 'Anna']);
    const parts = parse.flatMap(({ text, part }) => (part === undefined ? [] : [[text, part]]));
    expect(parts).toEqual([
      ['Anna', 'subject'],
      ['Lind', 'subject'],
      ['met', 'trigger'],
      ['Jonas', 'object'],
      ['Berg', 'object'],
    ]);
  });

  it('names the rule, the pattern, the date with its words, and who says so', () => {
    const { evidence } = explain('Anna Lind', 'MET', 'Jonas Berg');
    expect(evidence).toMatchObject({
      rule: { id: 'verb.meet', kind: 'verb', pattern: 'meet' },
      status: { value: 'occurred', reason: expect.stringContaining('No rule of status applied') },
      attribution: { name: 'officials', source: 'officials', cue: 'said' },
      date: { value: '2024-02-12', words: 'Monday' },
    });
    expect(evidence.status.rule).toBeUndefined();
  });

  it('says which rule denied it, and at which word', () => {
    const { explanation, evidence } = explain('Mara Holt', 'Anna Lind');
    expect(explanation).toMatchObject({ type: 'MET', status: 'denied' });
    expect(evidence.status).toMatchObject({
      value: 'denied',
      rule: { id: 'governor.word', kind: 'status' },
      word: 'denied',
    });
  });

  it('says what made a meeting to come an agreement', () => {
    const { evidence } = explain('Lind', 'MET', 'Dahl');
    expect(evidence.status).toMatchObject({ value: 'planned', rule: { id: 'own.auxiliary' } });
    expect(evidence.typeRule).toMatchObject({ id: 'plover.future-cooperation', kind: 'type' });
  });

  it('explains facts, parts in events and mentions as well', () => {
    const ofType = (type: string) =>
      graph.filterEdges((_, attributes) => attributes.type === type)[0] ?? '';
    const ruleOf = (type: string) =>
      explainEdge(graph, ofType(type), findReading).evidence[0]?.rule.id;
    expect(ruleOf('LEADS')).toBe('post.title');
    expect(ruleOf('ACTOR_IN')).toBe('verb.meet');
    expect(ruleOf('REPORTED_IN')).toBe('verb.meet');
    expect(ruleOf('MENTIONED_IN')).toMatch(/^mention\./);
  });

  it('does with what the graph has where the reading is not at hand', () => {
    const [evidence] = explainEdge(
      graph,
      findEdges(graph, ['Lind', 'Dahl'])[0] ?? '',
      () => undefined,
    ).evidence;
    expect(evidence).toMatchObject({
      parse: [],
      rule: { id: 'verb.meet' },
      status: { value: 'planned', rule: { id: 'own.auxiliary' } },
    });
    const old = explainEdge(sampleGraph(), 'e6', () => undefined).evidence[0];
    expect(old?.rule.reason).toContain('no rule of that name');
    expect(old?.status.reason).toContain('does not say');
  });

  it('is cut at some evidence, and says how much is left', () => {
    const crowded = sampleGraph();
    crowded.updateEdgeAttribute('e1', 'evidence', (evidence = []) =>
      Array.from({ length: EVIDENCE_MAX + 3 }, () => evidence).flat(),
    );
    const { evidence, omitted } = explainEdge(crowded, 'e1', () => undefined);
    expect([evidence.length, omitted]).toEqual([EVIDENCE_MAX, 3]);
  });

  it('is refused for an edge that is not there', () => {
    expect(() => explainEdge(graph, 'none', findReading)).toThrow('no edge none');
  });
});

describe('the edges that words name', () => {
  const labels = (...words: readonly string[]) => findEdges(sampleGraph(), words).map((key) => key);

  it.each([
    [['e1'], ['e1']],
    [['Lind', 'Berg'], ['e1']],
    [['berg', 'met', 'anna lind'], ['e1']],
    [['Anna', 'Lind', 'MET', 'Jonas', 'Berg'], ['e1']],
    [['Berg', 'leads', 'Norne Bank'], ['e8']],
    [['Police', 'Holt'], ['e9']],
    [['person:lind', 'ACTOR_IN', 'event:1'], ['e2']],
  ])('%j', (words, keys) => {
    expect(labels(...words)).toEqual(keys);
  });

  it.each([
    [['e99'], 'query.unknown-name', /export json/],
    [['Lind', 'Zorp'], 'query.unknown-name', /^$/],
    [['Lindd', 'MET', 'Hlt Bank'], 'query.unknown-name', /^$/],
    [['Lind', 'MTE', 'Berg'], 'query.unknown-type', /rapport explain Lind MET Berg/],
    [['Norne Bank', 'LEADS', 'Berg'], 'query.unknown-name', /"Jonas Berg" LEADS "Norne Bank"/],
    [['Lind', 'Norne Bank'], 'query.unknown-name', /how is Lind connected to Norne Bank/],
    [['Lind', 'LEADS', 'Berg'], 'query.unknown-name', /"Anna Lind" MET "Jonas Berg"/],
    [['a', 'b', 'c', 'd'], 'usage', /quotes/],
  ])('refuses %j and says what could be meant', (words, code, suggestion) => {
    let error: unknown;
    try {
      labels(...words);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ code });
    const { suggestions } = error as { readonly suggestions: readonly string[] };
    expect(suggestions.join('\n')).toMatch(suggestion);
  });

  it('refuses a name that could be several, and names them', () => {
    const two = sampleGraph();
    two.addNode('person:lind-2', { ...two.getNodeAttributes('person:lind'), label: 'Bo Lind' });
    expect(() => findEdges(two, ['Lind', 'Berg'])).toThrow('which Lind? Anna Lind, Bo Lind');
  });
});

describe('an explanation as text', () => {
  const text = formatExplanations([explain('Mara Holt', 'Anna Lind').explanation], 'text');

  it('marks the parts of the sentence, and keeps its lines short', () => {
    expect(text).toContain('that [');
    expect(text).toMatch(/\[(?:subject|object): she\] had \[trigger: met\] \[\w+: Anna Lind\]/);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('shows the parse as a table of columns', () => {
    expect(text).toMatch(/^ {4}# +word +tag +relation +head$/m);
    expect(text).toMatch(/^ {4}7 +met +VERB +ccomp +3 denied +trigger$/m);
  });

  it('keeps what could steer a terminal out', () => {
    const hostile = sampleGraph();
    hostile.updateEdgeAttribute('e1', 'evidence', (evidence = []) =>
      evidence.map((one) => ({ ...one, sentence: 'Lind \u001b[2J met\nBerg' })),
    );
    const shown = formatExplanations([explainEdge(hostile, 'e1', () => undefined)], 'text');
    expect(shown).toContain('Lind [2J met Berg');
  });
});

describe('whom words mean', () => {
  const told = readGraph(`Anna Lind flew to Cairo with Jonas Berg. She met Kai Moen.

Mara Holt met Bo Dahl in Oslo.`);
  const linksOf = (...words: readonly string[]) => {
    const [edge = ''] = findEdges(told.graph, words);
    const explanation = explainEdge(told.graph, edge, told.findReading);
    const links = explanation.evidence[0]?.links ?? [];
    return { links, text: formatExplanations([explanation], 'text') };
  };

  it('is said with the rule that tells it, where a pronoun stands', () => {
    const { links, text } = linksOf('Anna Lind', 'MET', 'Kai Moen');
    expect(links.map(({ words, name, rule }) => [words, name, rule.id])).toEqual([
      ['She', 'Anna Lind', 'link.ranked-person'],
    ]);
    expect(text).toContain('"She" is Anna Lind, by link.ranked-person');
  });

  it('is not said where the name itself stands', () => {
    expect(linksOf('Mara Holt', 'MET', 'Bo Dahl').links).toEqual([]);
  });
});
