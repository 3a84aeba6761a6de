import { describe, expect, it } from 'vitest';
import type { EntityRelation, OntologyReply, RelationClass } from '../../web/api/types.ts';
import { groupRelations } from '../../web/panels/group-relations.ts';

function words(label: string, kind: RelationClass, symmetric = false) {
  const inverseLabel = symmetric ? label : `was ${label} by`;
  return { label, inverseLabel, definition: '', symmetric, class: kind };
}

const ontology: OntologyReply = {
  events: new Map(),
  nodes: new Map(),
  relations: new Map([
    ['MET', words('met', 'projection', true)],
    ['ARRESTED', words('arrested', 'projection')],
    ['LEADS', words('led', 'fact')],
    ['MENTIONED_IN', words('mentioned', 'role')],
  ]),
};

function relation(type: string, direction: 'in' | 'out', label: string, date?: string) {
  const attributes = { type, status: 'occurred', articles: 1, evidence: [], date };
  const key = `${type}:${direction}:${label}`;
  const other = { key: label, label, type: 'person' };
  return { key, type, direction, other, attributes } as unknown as EntityRelation;
}

describe('the relations of a card', () => {
  it('stand in groups by type and direction, facts first, mentions last', () => {
    const groups = groupRelations(
      [
        relation('MENTIONED_IN', 'out', 'a'),
        relation('ARRESTED', 'in', 'b'),
        relation('ARRESTED', 'out', 'c'),
        relation('LEADS', 'in', 'd'),
      ],
      ontology,
    );
    expect(groups.map(({ label }) => label)).toEqual([
      'was led by',
      'was arrested by',
      'arrested',
      'mentioned',
    ]);
  });

  it('that go both ways are one group, the newest first', () => {
    const groups = groupRelations(
      [
        relation('MET', 'in', 'older', '2024-01-01'),
        relation('MET', 'out', 'undated'),
        relation('MET', 'out', 'newer', '2024-02-01'),
      ],
      ontology,
    );
    expect(groups.map(({ relations }) => relations.map((it) => it.other.label))).toEqual([
      ['newer', 'older', 'undated'],
    ]);
  });

  it('of a type that the ontology does not know are named after it', () => {
    const [group] = groupRelations([relation('SPOKE_ABOUT', 'out', 'a')], ontology);
    expect(group?.label).toBe('spoke about');
  });
});
