// The edges that tie entities, events and articles to where they belong.

import type { RoleEdgeDeclaration, RoleEdgeType } from '../types.ts';
import { ENTITY_TYPES } from '../types.ts';

/** Every role edge: which nodes it may join, and in which direction. */
export const ROLE_EDGES = {
  ACTOR_IN: {
    label: 'acted in',
    inverseLabel: 'had as an actor',
    definition: 'Took part in an event as one who acts.',
    domain: ENTITY_TYPES,
    range: ['event'],
    counterparts: { wikidata: ['P1344'], schemaOrg: 'agent', followTheMoney: 'Event.involved' },
  },
  RECIPIENT_IN: {
    label: 'was affected by',
    inverseLabel: 'affected',
    definition: 'Took part in an event as one to whom it is done.',
    domain: ENTITY_TYPES,
    range: ['event'],
    counterparts: { wikidata: ['P1344'], schemaOrg: 'recipient', followTheMoney: 'Event.involved' },
  },
  TOOK_PLACE_IN: {
    label: 'took place in',
    inverseLabel: 'was the place of',
    definition: 'Where an event happened.',
    domain: ['event'],
    range: ['place', 'organization'],
    counterparts: { wikidata: ['P276'], schemaOrg: 'location', followTheMoney: 'Event.location' },
  },
  REPORTED_IN: {
    label: 'was reported in',
    inverseLabel: 'reports',
    definition: 'An article tells of an event.',
    domain: ['event'],
    range: ['article'],
    counterparts: { wikidata: ['P854'], schemaOrg: 'subjectOf', followTheMoney: 'proof' },
  },
  MENTIONED_IN: {
    label: 'is mentioned in',
    inverseLabel: 'mentions',
    definition: 'An article names or refers to an entity.',
    domain: ENTITY_TYPES,
    range: ['article'],
    counterparts: { schemaOrg: 'mentions', followTheMoney: 'Mention' },
  },
  QUOTED_IN: {
    label: 'is quoted in',
    inverseLabel: 'quotes',
    definition: 'An article reports what somebody says, in his words or its own.',
    domain: ENTITY_TYPES,
    range: ['article'],
    counterparts: { schemaOrg: 'spokenByCharacter' },
  },
} as const satisfies Record<RoleEdgeType, RoleEdgeDeclaration>;
