// Meetings, visits, talks and calls.

import type { EventDeclaration } from '../types.ts';

/** PLOVER CONSULT: all participants are actors, except that a visitor acts and a host receives. */
export const CONSULT = {
  label: 'consult',
  definition: 'A meeting, visit, negotiation or call between participants.',
  quad: 1,
  score: 2.5,
  recipientRequired: false,
  modes: {
    visit: { definition: 'The actor travels to the recipient.', score: 4 },
    'third-party': { definition: 'Held at or by a third party.', score: 1 },
    multilateral: { definition: 'Within an alliance or international organization.', score: 4 },
    phone: { definition: 'Held over a distance: telephone, video.', score: 1.5 },
  },
  senses: [
    {
      relation: 'MET',
      roles: 'mutual',
      verbs: ['meet', 'meet with', 'meet up with', 'sit down with', 'confer with', 'join in'],
      nouns: ['meeting with/between/of', 'summit with/between/of', 'encounter with/between'],
    },
    {
      relation: 'NEGOTIATED_WITH',
      roles: 'mutual',
      verbs: ['negotiate with', 'talk with', 'hold talks with', 'bargain with'],
      nouns: ['talks with/between', 'negotiation with/between', 'dialogue with/between'],
    },
    {
      mode: 'visit',
      relation: 'VISITED',
      verbs: ['visit', 'pay a visit to', 'tour'],
      nouns: ['visit to', 'trip to'],
    },
    {
      mode: 'phone',
      relation: 'CALLED',
      roles: 'mutual',
      verbs: ['phone', 'telephone', 'speak by phone with', 'call'],
      nouns: ['phone call with/between', 'telephone call with/between'],
    },
  ],
  counterparts: { plover: 'CONSULT', schemaOrg: 'BusinessEvent', wikidata: ['Q2761147'] },
  example: '[Anna Lind] met [Jonas Berg] in Oslo on Monday.',
  counterExample: 'Anna Lind criticized Jonas Berg in Oslo on Monday.',
} as const satisfies EventDeclaration;
