// The kinds of nodes: what each is, and its Cypher labels.

import type { NodeDeclaration, NodeType } from './types.ts';

/** Every node type of the graph. */
export const NODES = {
  person: {
    label: 'person',
    plural: 'persons',
    definition: 'One human being.',
    cypherLabels: ['Person', 'Actor'],
    counterparts: { wikidata: ['Q5'], schemaOrg: 'Person', followTheMoney: 'Person' },
  },
  group: {
    label: 'group',
    plural: 'groups',
    definition: 'A collective that acts without a proper name, such as "Egyptian mediators".',
    cypherLabels: ['Group', 'Actor'],
    counterparts: { wikidata: ['Q16334295'], followTheMoney: 'LegalEntity' },
  },
  organization: {
    label: 'organization',
    plural: 'organizations',
    definition: 'A named body: government, agency, company, party, armed group, court, medium.',
    cypherLabels: ['Organization'],
    counterparts: {
      wikidata: ['Q43229'],
      schemaOrg: 'Organization',
      followTheMoney: 'Organization',
    },
  },
  place: {
    label: 'place',
    plural: 'places',
    definition: 'A country, region, city or facility; a country may act.',
    cypherLabels: ['Place'],
    counterparts: { wikidata: ['Q2221906'], schemaOrg: 'Place', followTheMoney: 'Address' },
  },
  event: {
    label: 'event',
    plural: 'events',
    definition: 'A happening with participants in roles, a time and a place.',
    cypherLabels: ['Event'],
    counterparts: { wikidata: ['Q1656682'], schemaOrg: 'Event', followTheMoney: 'Event' },
  },
  article: {
    label: 'article',
    plural: 'articles',
    definition: 'A document that was read.',
    cypherLabels: ['Article'],
    counterparts: { wikidata: ['Q5707594'], schemaOrg: 'NewsArticle', followTheMoney: 'Article' },
  },
} as const satisfies Record<NodeType, NodeDeclaration>;
