// Refusals, vetoes and cancelled meetings.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** PLOVER REJECT: saying no, to a request, a proposal, a meeting or an authority. */
export const REJECT = {
  label: 'rejection',
  definition: 'A refusal, veto, denial of entry, cancelled meeting or act of defiance.',
  quad: 3,
  score: -2,
  recipientRequired: false,
  modes: {
    assist: { definition: 'Refuses exchange, relations or help.', score: -1.5 },
    change: { definition: 'Refuses another policy, leader or institution.', score: -2 },
    yield: { definition: 'Refuses a release, an end of sanctions, a ceasefire.', score: -2 },
    meet: { definition: 'Refuses or cancels a meeting or negotiation.', score: -2 },
  },
  senses: [
    {
      relation: 'REJECTED',
      verbs: words`
        reject, rebuff, snub, spurn, defy, disobey, oppose, turn down, refuse, veto,
        overrule, disregard, repudiate, shun, brush off, brush aside, say no to, decline,
        vote against, vote down, stand up to, stand against, resist, contradict, rebut,
        refute, fly in face of, turn back on, deny entry to, deny visa to, deny * entry,
        refuse * entry, deny * visa, bar * from entering, refuse entry to, cold-shoulder,
        give cold shoulder to, ignore, dismiss demand/call/request/plea/proposal/offer
        of/from/by, violate ban/order of/by, break promise/pledge to, renege on
        commitment/promise/pledge to, deny/refuse admission/admittance to, oppose
        deployment/mediation of, impose news/information blackout on, reject
        offer/proposal/demand/request/call/claim from/of/by, refuse offer/request/demand
        from/of, decline offer/request/invitation from/of, disagree with, differ with, express/voice/declare/reiterate opposition to, raise/lodge/file objection to,
        flout, override, break with, break rank with, be opposed to, come out against,
        blackball, overturn, strike down, push back against, push back on, campaign against,
        veto/block/reject package/aid/loan/membership/resolution/statement/sanction/motion/bid/application for/of/on/against/by,
        argue against, lobby against, rule against, be at odds with`,
      nouns: words`
        rejection <from of, refusal <of, opposition <of/from to, veto <of/from of/against/over,
        defiance of, rebuff of/to, snub <of/from to/of, denial of entry to, resistance <of/from
        to, ruling <by of/from against, decision <by of against, disagreement <of with/between, objection <of/from to, repudiation of, defiance <of
        towards`,
    },
    {
      verbs: words`
        block bill/law/legislation/resolution/statement/declaration/motion/package/sanction/appointment/nomination/merger/takeover/deal,
        refuse to-act, decline to-act, rule out -, deny -, deny that, balk - at, distance himself/herself/itself/themselves from, baulk - at, dig
        in heel, stand firm, hold firm, reject call for, refuse demand for, fail to-agree, fail
        to-reach, be out of question, say no to talk/negotiation/meeting/offer/proposal, annul/void/invalidate/nullify election/result/vote/referendum, say no -, drop/scrap/abandon/shelve plan to-do, renege -, renege on, refuse -`,
      nouns: words`non-compliance <of with, noncompliance <of with, intransigence <of`,
    },
    {
      mode: 'assist',
      relation: 'REJECTED',
      verbs: words`
        deny aid/help/assistance/asylum/loan to, refuse aid/help/assistance/asylum to, refuse
        to-help, refuse to-assist, refuse to-cooperate with, decline to-help, refuse extradition
        of, refuse * asylum, deny * asylum, refuse to-recognize, refuse to-recognise, refuse help
        from, turn away, reject aid from`,
      nouns: words`refusal of aid to, denial of asylum to`,
    },
    {
      mode: 'change',
      relation: 'REJECTED',
      verbs: words`
        reject resignation of, refuse to-resign, refuse to-step down, refuse to-quit, block bill
        of, reject call for resignation from, block reform of, block appointment/nomination of,
        oppose nomination of, oppose appointment of, blow away plan of, refuse to-change`,
      nouns: words``,
    },
    {
      mode: 'yield',
      relation: 'REJECTED',
      verbs: words`
        refuse to-release, refuse to-free, refuse to-withdraw from, refuse to-surrender to, reject
        ceasefire/truce/surrender with, refuse to-lift, refuse to-yield to, reject ultimatum
        from/of, refuse to-apologize to, refuse to-apologise to, reject ceasefire/truce proposal
        from`,
      nouns: words`rejection of ceasefire with, rejection of truce with`,
    },
    {
      mode: 'meet',
      relation: 'REJECTED',
      verbs: words`
        refuse to-meet, refuse to-meet with, refuse to-talk to, refuse to-negotiate with, decline
        to-meet, decline to-meet with, cancel/postpone/scrap/skip/boycott
        meeting/summit/visit/talk with/to, call off meeting/summit/visit/talk with/to, rule out
        talk/negotiation/meeting with, break off talk/negotiation with, break off talk/negotiation, walk away from talk/negotiation/table, walk out of talk/meeting
        with, walk out of talk/meeting/negotiation/session/summit/conference/chamber/parliament/assembly/senate, pull out of talk/summit/meeting with, turn down invitation from, snub invitation
        from, suspend talk/negotiation with, say no to talk/negotiation/meeting with, stand up, cancel/postpone/scrap meeting/summit/visit/trip/tour/concert/match/conference/flight,
        call off meeting/summit/visit/trip/merger/wedding/deal, abandon/scrap merger/takeover with, disinvite, uninvite`,
      nouns: words`
        cancellation of meeting with, cancellation of visit to, collapse of talk with/between,
        breakdown of talk with/between`,
    },
  ],
  counterparts: { plover: 'REJECT', schemaOrg: 'RejectAction' },
  example: '[Jonas Berg] rebuffed [the Norne Bank] and its offer.',
  counterExample: 'Jonas Berg accepted the offer of the Norne Bank.',
} as const satisfies EventDeclaration;
