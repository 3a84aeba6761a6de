// What companies do: found, merge, acquire, invest, fail.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** Events of business life, named after ACE and ERE. */
export const BUSINESS = {
  label: 'business deal',
  definition: 'An organization is founded, merged, acquired, invested in, or fails; money is paid.',
  recipientRequired: false,
  modes: {
    found: { definition: 'An organization begins.' },
    merge: { definition: 'Two organizations become one.' },
    acquire: { definition: 'One party buys another, or a part of it.' },
    invest: { definition: 'Money goes into an organization for a share or a return.' },
    bankruptcy: { definition: 'An organization fails or ends.' },
    pay: { definition: 'Money passes from one party to another, openly or as a bribe.' },
  },
  senses: [
    {
      mode: 'found',
      verbs: words`
        found, co-found, cofound, establish, set up, start up, launch
        company/startup/start-up/business/party/magazine/newspaper, start
        company/business/party/charity, form company/party/group/government, form government with,
        incorporate, create company/agency/fund/foundation, inaugurate branch/factory/plant in,
        open branch/factory/plant/office in,
        open/inaugurate/unveil
        plant/factory/laboratory/office/branch/store/shop/mill/refinery/mine/warehouse/headquarters/hospital/clinic/school/university/museum/library/gallery/airport/terminal/station/dairy/brewery/restaurant/showroom/shipyard/railway/line/road/motorway/highway/tunnel/canal/dam/port/reactor/theatre/theater/stadium/memorial/monument/statue,
        cut ribbon on/at, break ground on/for, lay foundation/cornerstone of/for, lay foundation stone of/for, start/begin work/construction on/of, open/inaugurate bridge, build/construct
        plant/factory/laboratory/mill/smelter/refinery/mine/hospital/airport/terminal/pipeline/railway/motorway/tunnel/dam/reactor/stadium/shipyard/port/harbour/harbor/bridge/metro/school/university, go public, float company,
        make debut on exchange/market, make market debut, float/list on exchange/market, list share on/in, launch offering/ipo, raise dollar/euro/pound/million/billion in ipo/offering/flotation`,
      nouns: words`
        founding <by of/'s, establishment <by of/'s, creation <by of/'s, formation <by of, launch <by of, inauguration <by of, opening <by of, unveiling <by of, ground-breaking of/for, groundbreaking of/for, initial public offering <by of, flotation of/'s, stock market listing <by of, stock market debut <by of, market debut <by of, ipo <by of, incorporation of`,
    },
    {
      mode: 'merge',
      relation: 'MERGED_WITH',
      roles: 'mutual',
      verbs: words`
        merge with, merge into, combine with, amalgamate with, amalgamate into, consolidate with,
        fuse with, join up with, complete merger with, agree to-merge with, agree/announce/seal merger with, agree to merger/tie-up with,
        unify with, unite with, announce/plan/complete/finalize/finalise merger/tie-up, combine to-form`,
      nouns: words`
        merger <of with/between/of, tie-up with/between, amalgamation <of with/between, fusion
        with/between`,
    },
    {
      mode: 'acquire',
      relation: 'ACQUIRED',
      verbs: words`
        acquire, buy, purchase, buy out, buy up, take +over, snap up, gobble up, privatize,
        privatise, buy/acquire/purchase/take/grab
        stake/share/shareholding/majority/control/interest/holding in/of,
        complete/announce/agree/launch takeover/acquisition/buyout/purchase of, bid for, make bid/offer
        for, launch bid for, pick up stake in, build up stake in, buy into, take * private, swallow up, swallow, absorb, scoop up, clinch/seal/finalize/finalise/close/win takeover/acquisition/purchase/buyout
        of, become owner of, pay dollar/euro/pound/franc/krone/kroner/kronor/yen/yuan/rupee/won/zloty/million/billion for, outbid, buy *
        from, acquire * from, purchase * from`,
      nouns: words`
        acquisition <by of/'s, takeover <by of/'s, take-over <by of/'s, purchase <by of/'s, buyout
        <by of/'s, buy-out <by of/'s, takeover bid <of/by/from for, hostile takeover <by of,
        privatization of/'s, privatisation of/'s`,
    },
    {
      mode: 'acquire',
      relation: 'ACQUIRED',
      roles: 'inverted',
      verbs: words`
        pass into hand/ownership/possession of, become part/subsidiary/unit of, come under ownership of, be swallowed by`,
      nouns: words``,
    },
    {
      mode: 'acquire',
      verbs: words`
        sell, sell * to, sell stake/share/unit/business/shareholding in, sell
        stake/share/unit/business/shareholding to, sell off, divest, offload * to, spin off,
        auction, auction off, dispose of stake in, cut/reduce/trim/halve stake in, sell out to`,
      nouns: words`sale <by of/'s, divestiture <by of, disposal of stake in, spin-off of`,
    },
    {
      mode: 'acquire',
      roles: 'patient',
      verbs: words`change hand`,
      nouns: words``,
    },
    {
      mode: 'invest',
      relation: 'INVESTED_IN',
      verbs: words`
        invest in, put million/billion/dollar/euro/pound/krone/yen/yuan/rupee into, invest money/million/billion/dollar/euro/pound/capital in/into,
        plough/plow/pour/pump/inject/sink/plug
        money/million/billion/dollar/euro/pound/capital/fund into, put money into, make investment
        in, increase/boost/raise/cut investment in, increase/boost/raise stake in, lead round
        in, back * with million, co-invest in, capitalize, capitalise, reinvest in, underwrite,
        take position in, provide capital to, inject cash into, recapitalize, recapitalise`,
      nouns: words`
        investment <of/by/from in/into, funding round <of/by in, capital injection <of/by into`,
    },
    {
      mode: 'invest',
      relation: 'INVESTED_IN',
      roles: 'inverted',
      verbs: words`
        raise money/million/billion/dollar/euro/pound/capital/fund from, secure/attract million/billion/dollar/euro/pound/capital from, secure/receive/attract/win investment from`,
      nouns: words``,
    },
    {
      mode: 'pay',
      relation: 'PAID',
      verbs: words`
        pay, bribe, pay off, pay *
        dollar/euro/pound/franc/krone/kroner/kronor/yen/yuan/rupee/won/zloty/rouble/million/billion/money/cash/salary/bonus/fee/bribe/ransom,
        pay/transfer/wire/funnel/remit/slip
        dollar/euro/pound/franc/krone/kroner/kronor/yen/yuan/rupee/won/zloty/rouble/million/billion/money/cash/sum/fee/bribe/ransom/salary/bonus/commission/kickback/dividend/hundred/thousand
        to, make/send/wire payment/transfer to, offer bribe/kickback to, offer * bribe`,
      nouns: words`payment <by/from to, bribe <by/from to, kickback <by/from to, money transfer <by/from to`,
    },
    {
      mode: 'pay',
      relation: 'PAID',
      roles: 'inverted',
      verbs: words`
        receive/take/accept/get/collect
        dollar/euro/pound/franc/krone/kroner/kronor/yen/yuan/rupee/won/zloty/rouble/million/billion/money/cash/payment/bribe/kickback/fee/salary/bonus/ransom
        from, be paid by, be bribed by`,
      nouns: words``,
    },
    {
      mode: 'bankruptcy',
      verbs: words`
        declare * bankrupt, declare * insolvent, put/place * into/in/under administration/receivership/liquidation, wind up,
        drive/push/force * into bankruptcy/insolvency`,
      nouns: words``,
    },
    {
      mode: 'found',
      roles: 'patient',
      verbs: words`open door, throw open door, open gate, open for business, open to public`,
      nouns: words``,
    },
    {
      mode: 'bankruptcy',
      roles: 'patient',
      verbs: words`
        go bankrupt, declare bankruptcy, file for bankruptcy, file for bankruptcy in, go bust,
        collapse into administration, go into administration, enter administration/insolvency/bankruptcy, enter proceeding, shut door, go to wall, go into
        liquidation, enter liquidation, enter receivership, go into receivership, become
        insolvent, go +under, be declared bankrupt, be insolvent, default on, go under, cease trading, cease
        operation, wind up business, go out of business, go belly-up, file for insolvency, fold -, seek creditor protection, win creditor protection, seek
        bankruptcy protection, file for bankruptcy protection, file for insolvency protection, file for protection, seek protection from creditor, be liquidated,
        close door, be wound up, default -, call +in administrator/receiver/liquidator`,
      nouns: words`
        bankruptcy of/'s, insolvency of/'s, liquidation of/'s, collapse of/'s, bankruptcy filing
        <of/by of, receivership of, winding-up of, insolvency filing <of/by of, default <of/by on`,
    },
  ],
  counterparts: { wikidata: ['P112', 'P127'], schemaOrg: 'BuyAction', followTheMoney: 'Ownership' },
  example: '[The Norne Bank] acquired [the Vestby Trading Company] in March.',
  counterExample: 'The Norne Bank sued the Vestby Trading Company in March.',
} as const satisfies EventDeclaration;
