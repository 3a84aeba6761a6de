// Relations that are cut: sanctions, convictions, expulsions, withdrawals.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** PLOVER SANCTION; quad 4, as its section and summary table say. */
export const SANCTION = {
  label: 'sanction',
  definition: 'An existing relation is cut or reduced: sanctions, a conviction, an expulsion.',
  quad: 4,
  score: -6,
  recipientRequired: true,
  modes: {
    convict: { definition: 'Found guilty, liable or unconstitutional.', score: -6 },
    expel: { definition: 'Put out of a group, party or country.', score: -5.5 },
    withdraw: { definition: 'Leaves a body, or takes its own means out of it.', score: -6 },
    discontinue: { definition: 'Exchanges are cut; formal sanctions.', score: -6 },
  },
  senses: [
    {
      mode: 'discontinue',
      relation: 'SANCTIONED',
      verbs: words`
        sanction, impose/slap/place/levy/tighten/announce/adopt/approve/reimpose/extend
        sanction/embargo/tariff/penalty/duty/levy on/against, hit * with sanction, hit *
        with tariff, slap * with sanction, target * with sanction, blacklist, embargo,
        punish * with sanction, freeze asset/account/fund/property/holding of, freeze tie
        with, freeze relation with, announce/impose/order suspension/halt/cut/freeze/end of
        tie/relation/link/aid/flight/trade with/to,
        suspend/halt/stop/cut/end/withdraw/withhold assistance in/between/among,
        suspend/stop/end/withdraw/withhold
        supply/food/credit/delivery/shipment/cooperation/mission/mediation
        to/for/with/in/between/among, halt supply for/with/in/between/among, halt
        food/credit/delivery/shipment/cooperation/mission/mediation
        to/for/with/in/between/among, cut supply/food for/with/between/among, cut
        credit/delivery/shipment/cooperation/mission/mediation to/for/with/in/between/among,
        reduce assistance/supply/food/credit/delivery/shipment/cooperation/mission/mediation
        to/for/with/in/between/among, suspend talk/negotiation/contact between/among,
        suspend dialogue with/between/among, halt/stop talk/negotiation/contact/dialogue
        with/between/among, end talk/negotiation/dialogue with/between/among, end contact
        between/among, prohibit/forbid aid/trade/export/import/travel to/with/from, ban
        aid/trade/travel to/with/from, ban export/import with,
        cut/halt/suspend/stop/end/freeze/withhold/withdraw
        aid/funding/assistance/support/trade/subsidy/loan/flight to/for/with,
        suspend/stop/freeze sale/export/import to/from/of, halt sale to/from/of,
        sever/cut/break/suspend/downgrade/end tie/relation/contact/link with, break off
        relation with, break off tie with, cut off aid to, cut off relation with, cut off,
        ostracize, ostracise, isolate, withdraw recognition of, revoke
        license/licence/recognition/status/visa of, withdraw/cancel/pull/annul license/licence/permit/visa of/from,
        revoke license/licence/permit/visa from, strip * of, cancel contract with, cancel
        deal with, scrap deal with, tear up treaty/agreement/deal with, suspend
        treaty/agreement/deal with, withdraw from treaty/agreement/deal with, ban
        import/export from/to, halt import/export from/to, ban oil from, add * to blacklist,
        put * on blacklist, put/place/add * on/to sanctions/sanction list, put/place * under sanction/embargo, add * to list of, place * on blacklist, designate * as, defund, divest from,
        disqualify, demote, suspend * from, put duty/tariff/levy/tax/surcharge on, slap/levy/impose/raise tax/surcharge on, raise duty/levy on, terminate contract with, blackout, impose
        boycott on, shun trade with, seize asset of, raise tariff on, delist, downgrade`,
      nouns: words`
        sanction <of/from against/on, embargo <of/from on/against, tariff <of/from on/against,
        asset freeze on/of/against, blacklisting of/'s, suspension of/'s, severance of tie with,
        trade war <of with/between/against, aid cut <of to, arms embargo <of on/against, arm
        embargo on/against, rupture with/between, disqualification of/'s, travel ban on/against,
        penalty against/on, isolation of/'s, withdrawal of recognition of, suspension of aid to,
        break with`,
    },
    {
      // How is left open: one paper's punishment is the next one's fine.
      relation: 'SANCTIONED',
      verbs: words`penalize, penalise, punish, discipline`,
      nouns: words`punishment <by of/'s`,
    },
    {
      mode: 'convict',
      relation: 'CONVICTED',
      verbs: words`
        convict, convict * of, convict * for, find * guilty, find * liable, find against, declare
        * guilty, hold * liable, return verdict against, find * in contempt, uphold conviction of,
        convict * in absentia, reach verdict against, declare * unconstitutional, rule *
        unconstitutional`,
      nouns: words`conviction of/'s, guilty verdict against/for, verdict against, guilty plea <of`,
    },
    {
      mode: 'convict',
      relation: 'CONVICTED',
      roles: 'patient',
      verbs: words`plead guilty, be guilty of, plead - to charge, plead no contest`,
      nouns: words``,
    },
    {
      mode: 'convict',
      relation: 'FINED',
      verbs: words`
        fine, fine * for, impose/levy/slap fine on/against, hit * with fine, slap * with fine, hit
        * with penalty, order * to-pay, hand fine to, issue fine to, hand/give/issue penalty to, hand * fine, give * fine, serve * with fine, land * with fine,
        land * with penalty, award damage against, punish * with fine, punish/penalize/penalise * with penalty, impose penalty of`,
      nouns: words`
        fine <of/from on/against/for, dollar/euro/pound/franc/yen/million/billion penalty <of/from
        on/against, monetary penalty on/against, antitrust fine on/against, penalty for`,
    },
    {
      mode: 'convict',
      relation: 'FINED',
      roles: 'patient',
      verbs: words`
        pay/receive/incur fine, pay
        dollar/euro/pound/franc/krone/kroner/kronor/yen/yuan/rupee/won/zloty/rouble/million/billion`,
      nouns: words``,
    },
    {
      mode: 'expel',
      relation: 'EXPELLED',
      verbs: words`
        expel, expel * from, expel diplomat/inspector/staff/worker/observer of/from, force * out
        of, ship * out of, order * out of, drive * from, drive * out of, give * hour to-leave, give * day to-leave, give * week to-leave, declare * unwanted, declare * undesirable,
        order * out of country, give hour/day/week to to-leave, give hour/day/week to to-go, tell *diplomat to-go, tell *envoy to-leave, send +home *diplomat, send +home *ambassador, send +home *envoy, show *diplomat door, show
        *ambassador door, show *envoy door, ask *diplomat to-leave, ask *ambassador to-leave, tell *diplomat to-leave, order
        *diplomat to-leave, order * to leave, oust * from, eject, eject * from, banish, exile, drive out, kick out,
        throw out, force out of, force * from home, evict, evict * from, excommunicate, suspend
        membership of, strip * of citizenship, strip * of membership, revoke membership of,
        revoke citizenship of, declare * persona non grata, kick out of, drop * from, drum out,
        order out, turf out, displace, uproot, force * to-flee, boot out, purge * from`,
      nouns: words`
        expulsion of/'s, eviction of/'s, ejection of/'s, displacement of/'s, ouster from,
        banishment of/'s, exile of/'s, excommunication of/'s, ethnic cleansing of`,
    },
    {
      mode: 'withdraw',
      relation: 'WITHDREW_FROM',
      verbs: words`
        pull out of pact, pull out of treaty/agreement/accord/alliance/bloc, leave/quit/exit
        treaty/pact/accord/alliance/bloc, pull out of treaty/agreement/accord/deal/pact with, quit/exit/leave treaty/agreement/accord/pact
        with, leave/quit/walk/break coalition/alliance with, leave/quit/exit coalition, walk/pull/break out of coalition/alliance with, secede from, withdraw staff/diplomat/ambassador from, recall
        diplomat/staff/ambassador/envoy/consul from/in/to, recall ambassador/envoy, withdraw
        ambassador/envoy, call +home ambassador/envoy from/in/to, call +home ambassador/envoy/consul, withdraw inspector/worker/observer/mission/personnel from,
        pull/evacuate inspector/worker/observer/mission/personnel/staff from, pull
        worker/observer/inspector out of, close embassy/consulate/office in, shut
        embassy/consulate/office in, withdraw investment from, exit from, pull plug on,
        defect from, divorce from union with, pull diplomat/staff out of, evacuate
        embassy/staff in, opt out of, suspend operation in`,
      nouns: words`
        secession <of from, exit <of from, closure of embassy in, defection <of from, recall of
        ambassador from, withdrawal of ambassador <by from, withdrawal of envoy <by from, divestment <of from`,
    },
  ],
  counterparts: { plover: 'SANCTION', wikidata: ['P1399'], followTheMoney: 'Sanction' },
  example: '[Norway] imposed sanctions on [the Vestby Trading Company].',
  counterExample: 'Norway lifted its sanctions on the Vestby Trading Company.',
} as const satisfies EventDeclaration;
