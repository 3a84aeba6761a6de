// Meetings, visits, talks and calls.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** PLOVER CONSULT: all participants are actors, except that a visitor acts and a host receives. */
export const CONSULT = {
  label: 'meeting or talks',
  definition: 'A meeting, visit, negotiation or call between participants.',
  quad: 1,
  score: 2.5,
  recipientRequired: false,
  modes: {
    visit: { definition: 'The actor travels to the recipient, who hosts.', score: 4 },
    'third-party': { definition: 'A third party mediates or lends the ground.', score: 1 },
    multilateral: { definition: 'Within an alliance or international organization.', score: 4 },
    phone: { definition: 'Held over a distance: telephone, video.', score: 1.5 },
  },
  senses: [
    {
      relation: 'MET',
      roles: 'mutual',
      verbs: words`
        meet, meet with, meet up with, sit down together with, hold/have meeting/talk/discussion/summit,
        renew/reopen/resume/open/start/begin/restart talk/discussion, renew/reopen talk with,
        return to talk with, sit down with, sit around/at table with, sit down around/at table with, confer with, get together with, huddle
        with, hold/have/attend/conduct meeting/encounter/audience/summit with, join
        talk/discussion/meeting with, attend talk/discussion with,
        hold/have/begin/open/start/resume/continue/conduct/conclude/restart/launch
        talk/discussion with, come face to face with, come
        together with, convene with, gather with, cross path with, present credential to, sit across table from, have/hold/share lunch/dinner/breakfast with, hold/host lunch/dinner/reception for, shake hand with, exchange handshake with,
        dine with, lunch with, be closeted with, rub shoulder with, share table with,
        reunite with, see face to face with, hold court with, receive`,
      nouns: words`
        meeting with/between/of/among, talk.pl with/between/among, discussion with/between/among,
        summit with/between/of, encounter with/between, get-together with/between/of, sit-down
        with/between, reunion with/between, rendezvous with/between, face-to-face with/between,
        handshake with/between, tete-a-tete with/between, audience with, bilateral with/between`,
    },
    {
      relation: 'NEGOTIATED_WITH',
      roles: 'mutual',
      verbs: words`
        renew/reopen/resume/open/start/begin/restart/hold negotiation, renew/reopen negotiation
        with, return to negotiation with, negotiate with, talk with, talk to, speak with, bargain
        with, parley with, haggle with, consult with,
        hold/have/begin/open/start/resume/continue/conduct/conclude/restart/launch
        negotiation/consultation/dialogue with, enter into talk/negotiation/discussion/dialogue
        with, hold/have conversation/exchange with, discuss with, engage with, engage in
        talk/negotiation/dialogue with, exchange view with, liaise with, deliberate with, be in
        talk with, be in negotiation with, be in contact with, maintain contact/dialogue with,
        treat with, hammer out with, thrash out with, chat with, debate with, converse with,
        renegotiate with`,
      nouns: words`
        negotiation with/between/among, dialogue with/between/among,
        consultation with/between/among, bargaining with/between,
        parley with/between, conversation with/between, peace talk with/between, peace process
        with/between, exchange of view with/between, diplomacy with/between, debate with/between`,
    },
    {
      mode: 'visit',
      relation: 'VISITED',
      verbs: words`
        visit, pay visit to, arrive on visit in/to, embark on tour/visit of/to, kick off tour/visit of/to, cut short visit to, begin/start/end/continue/open/conclude/complete/interrupt/cut visit to/in, wind +up visit/trip/tour to/in/of, pay call on, make
        visit/trip to, call in on, drop in on, drop by, tour, stop by, make pilgrimage to, make
        stopover in, be on visit to, be guest of, pay respect to, come to see, go to see`,
      nouns: words`
        visit <of to, tour of/in, state visit <of to, stopover <of in, pilgrimage <of to`,
    },
    {
      mode: 'visit',
      relation: 'VISITED',
      roles: 'inverted',
      verbs: words`
        host, play host to, host * for, give welcome to, welcome * to, welcome * in, receive visit from,
        receive * at, receive * in, entertain, greet * on arrival`,
      nouns: words``,
    },
    {
      mode: 'phone',
      relation: 'CALLED',
      roles: 'mutual',
      verbs: words`
        phone, telephone, call, ring up, call up, speak by phone with/to, speak by telephone
        with/to, speak on phone with/to, speak over phone with/to, talk by phone with/to, talk on
        phone with/to, make/place/have/hold call/phonecall with/to, hold/have
        videoconference/teleconference with, videoconference with, confer by phone with, discuss
        by phone with, exchange message with, get on phone with, text, speak on/over/by phone, speak
        on/by telephone, talk on/over/by phone, talk on/by telephone, talk by telephone with/to`,
      nouns: words`
        phone call <of/from with/between/to, telephone call <of/from with/between/to, phone conversation
        with/between, telephone conversation with/between, video call with/between, conference
        call with/between, videoconference with/between, video conference with/between,
        teleconference with/between, call with/between, hotline with/between`,
    },
    {
      mode: 'third-party',
      roles: 'mutual',
      verbs: words`
        mediate between, mediate in, mediate, undertake/launch/begin/start/conduct/lead
        mediation/effort/mission between, offer mediation between, arbitrate between, act as
        mediator/intermediary/go-between between, broker talk/negotiation between,
        facilitate talk/negotiation between, shuttle between, bring * to table, host talk
        between, host negotiation between`,
      nouns: words`
        mediation <of between, arbitration <of between, shuttle diplomacy <of between, mediation
        effort <of between`,
    },
    {
      mode: 'multilateral',
      roles: 'mutual',
      verbs: words`
        attend summit/conference/assembly/session/forum of, attend conference/forum with, take
        part in summit/conference with, convene summit/conference/session of, address
        summit/conference/assembly of, caucus with`,
      nouns: words`
        general assembly of, ministerial meeting of, emergency session of, plenary session of,
        conference of, council meeting of`,
    },
  ],
  counterparts: { plover: 'CONSULT', schemaOrg: 'BusinessEvent', wikidata: ['Q2761147'] },
  example: '[Anna Lind] met [Jonas Berg] in Oslo on Monday.',
  counterExample: 'Anna Lind criticized Jonas Berg in Oslo on Monday.',
} as const satisfies EventDeclaration;
