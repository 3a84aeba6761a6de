// Requests, demands and orders.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** PLOVER REQUEST: asking or ordering, without a threat. */
export const REQUEST = {
  label: 'request',
  definition: 'A request, demand, appeal or order.',
  quad: 3,
  score: 0,
  recipientRequired: false,
  modes: {
    assist: { definition: 'For exchange, relations or help.', score: 0.5 },
    change: { definition: 'For another policy, leader or institution.', score: -1 },
    yield: { definition: 'For a release, an end of sanctions, a ceasefire.', score: -1 },
    meet: { definition: 'For a meeting or negotiation.', score: 0 },
  },
  senses: [
    {
      relation: 'REQUESTED',
      verbs: words`
        ask * to-do, urge, urge * to-do, order * to-do, tell * to-do, request * to-do, beg, beg *
        to-do, implore, entreat, beseech, call on, call upon, call on to-do, call upon to-do,
        appeal to, appeal to to-do, plead with, plead with to-do, exhort, press * to-do, press *
        for, press * on, push * to-do, pressure * to-do, pressure, instruct, command * to-do,
        direct * to-do, lobby, petition, demand from, demand of, require of, request from, seek
        from, make demand on, make/send/submit/file/deliver/present/put request/appeal/plea/petition/demand to, submit list of demand to, put pressure on, pile
        pressure on, exert pressure on, ask * for, turn for help/aid/assistance/support/loan/bailout/money to, apply to-join, apply for loan/aid/membership/asylum/visa/bailout/grant, apply for loan/aid/bailout/grant from, apply for membership in/of, submit application to, advise * to-do, encourage * to-do, counsel,
        nudge, prod, pressurize, pressurise, remind, task * with, enjoin, adjure, bid * to-do,
        summon * to-do, recommend to, suggest to, persuade, convince, lean on, twist arm of,
        query, solicit`,
      nouns: words`
        request <of/from to, appeal <of/from to, demand <of/from to/on, plea <of/from to, petition
        <of/from to, order <of/from to, pressure <of/from on, call <of/from on, ultimatum <of/from
        to, instruction <of/from to, exhortation <of/from to, recommendation <of/from to, entreaty
        <of/from to`,
    },
    {
      verbs: words`
        call - for, appeal - for, plead - for, ask - for, seek to-do, request -,
        demand to-do, insist - on, press -
        for, push - for, clamor - for, clamour - for, petition - for, sue - for peace`,
      nouns: words`
        call <of/from for, demand <of/from for, appeal <of/from for, plea <of/from for, request
        <of/from for`,
    },
    {
      relation: 'REQUESTED',
      verbs: words`
        demand, demand that-do, insist that-must, urge that-do, request that-do, order that-do,
        propose that-must, recommend that-do, insist on demand that-do,
        repeat/reiterate/renew/issue/make demand/call/appeal that-do, issue/send/give
        reminder/message/warning that-must, issue/give reminder to,
        say/declare/announce/state/stress/add/argue/conclude/reiterate/repeat/maintain/emphasize/emphasise/tell/write/warn/remind
        that-must, press demand, push for, press for, demand for, seek
        refuge/protection/recognition from/in, seek asylum/help/support in`,
      nouns: words``,
    },
    {
      mode: 'assist',
      relation: 'REQUESTED',
      verbs: words`
        ask * for help, ask * for aid, ask * for assistance, ask * for support, ask help of, ask
        aid of, seek/request help/aid/assistance/support/loan/funding/asylum from, request
        extradition from, appeal for help/aid/assistance to, turn * for help,
        seek extradition from, demand extradition from, demand compensation from`,
      nouns: words`
        request for help to, request for aid to, request for assistance to, extradition request
        <of to`,
    },
    {
      mode: 'change',
      relation: 'REQUESTED',
      verbs: words`
        demand resignation of, call for resignation of, call for
        ouster/removal/dismissal/impeachment of, demand ouster/removal/dismissal of, demand reform
        from, demand change from, urge * to-resign`,
      nouns: words`call for resignation of, demand for resignation of`,
    },
    {
      mode: 'yield',
      relation: 'REQUESTED',
      verbs: words`
        demand/seek/request release/withdrawal from, urge restraint on, urge * to-release, urge *
        to-withdraw, order * to-leave, order * to-evacuate, ask * to-release, tell * to-leave,
        tell * to-evacuate, order evacuation of, demand surrender of`,
      nouns: words`evacuation order to/for, demand for release to`,
    },
    {
      mode: 'meet',
      relation: 'REQUESTED',
      verbs: words`
        invite * for talk, request/seek/propose/demand/suggest meeting/talk/summit/audience with,
        ask * to-meet, urge * to-meet, urge * to-negotiate, ask for meeting with, call for talk
        with, call for dialogue with, call for negotiation with, summon * for talk, seek dialogue
        with`,
      nouns: words`
        request for meeting with, invitation to talk with, call for talk with, call for dialogue
        with`,
    },
  ],
  counterparts: { plover: 'REQUEST', schemaOrg: 'AskAction' },
  example: '[Mara Holt] urged [the Norne Bank] to lower its rates.',
  counterExample: 'Mara Holt threatened the Norne Bank with new taxes.',
} as const satisfies EventDeclaration;
