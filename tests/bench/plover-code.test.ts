import { describe, expect, it } from 'vitest';
import { codeOf, quadOf, ROOTS, rootOfRecord } from '../../bench/score/plover-code.ts';
import { EVENTS, type EventDeclaration, type EventType } from '../../src/ontology/index.ts';

describe('the root that PLOVER writes', () => {
  it.each([
    ['CONSULT', 'occurred', 'CONSULT'],
    ['CONSULT', 'planned', 'AGREE'],
    ['AID', 'possible', 'AGREE'],
    ['RETREAT', 'planned', 'AGREE'],
    ['CONCEDE', 'planned', 'AGREE'],
    ['COERCE', 'planned', 'THREATEN'],
    ['ASSAULT', 'possible', 'THREATEN'],
    ['CONSULT', 'denied', 'REJECT'],
    ['ASSAULT', 'denied', 'ASSAULT'],
    ['REQUEST', 'planned', 'REQUEST'],
    ['STATEMENT', 'occurred', undefined],
    ['LIFE', 'occurred', undefined],
  ] as const)('%s, %s, is %s', (type, status, root) => {
    expect(codeOf({ type, status })).toBe(root);
  });

  it('keeps an announced resignation', () => {
    expect(codeOf({ type: 'RETREAT', mode: 'resign', status: 'planned' })).toBe('RETREAT');
  });

  it('takes a signature for support', () => {
    expect(codeOf({ type: 'AGREE', status: 'occurred' }, 'verb.sign')).toBe('SUPPORT');
    expect(codeOf({ type: 'AGREE', status: 'occurred' }, 'verb.reach')).toBe('AGREE');
  });

  it.each([
    ['DEMAND', 'REQUEST'],
    ['INVESTIGATE', 'ACCUSE'],
    ['FIGHT', 'ASSAULT'],
    ['AID', 'AID'],
  ])('the earlier name %s is %s', (name, root) => {
    expect(rootOfRecord(name)).toBe(root);
  });

  it('knows no other names', () => {
    expect(() => rootOfRecord('TRADE')).toThrow('no root');
  });

  it.each(ROOTS)('%s has the quad class of the ontology', (root) => {
    const declared: EventDeclaration = EVENTS[root satisfies EventType];
    expect(quadOf(root)).toBe(declared.quad);
  });
});
