// One-way help: money, goods, arms, shelter, rescue.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** PLOVER AID: material help that goes one way. */
export const AID = {
  label: 'aid',
  definition: 'Material help in one direction: money, relief, arms, training, asylum, rescue.',
  quad: 2,
  score: 10,
  recipientRequired: true,
  modes: {},
  senses: [
    {
      relation: 'AIDED',
      verbs: words`
        aid, help, assist, rescue, provide/contribute/allocate/send/hand dollar/euro/pound/million/billion to, give dollar/euro/pound/million/billion/goods/loan/grant
        to, donate/grant dollar/euro/pound/million/billion/goods/loan/credit/grant to,
        accept/admit/take/receive refugee/migrant/evacuee/asylum-seeker, hand +over aid/food/medicine/supply/equipment/boat/vehicle/ambulance/helicopter/ammunition to, provide
        intelligence/training/support/shelter/protection/photograph/data/expertise to,
        evacuate wounded from, evacuate wounded/civilian/sick, feed,
        shelter, equip, arm, fund, finance, bankroll, subsidize, subsidise, sponsor, donate
        to, contribute to, lend to, lend/loan dollar/euro/pound/million/billion to, bail out, prop up, supply, supply to, provide * with,
        supply * with, furnish * with, equip * with, present * with, arm * with,
        provide/send/deliver/give/supply/donate/offer/ship/channel/extend/dispatch/rush/increase/resume/boost
        aid/assistance/help/relief/money/fund to, step up aid/assistance/help/support to, send/dispatch/fly/deploy rescue/medical/relief team to, dispatch rescuer/doctor/medic to, send/dispatch/fly firefighter/hospital to, distribute/hand aid/food/water/supply/blanket/medicine/tent/meal/clothes to, hand/give out aid/food/water/supply/blanket/medicine/tent/meal to,
        send/deliver/supply/donate/ship/provide/give/sell
        weapon/arms/ammunition/missile/tank/equipment to,
        deliver/supply/donate/provide/give/sell drone/jet/warplane/helicopter/howitzer/rifle/rocket/submarine/frigate to,
        send/deliver/ship/donate/airdrop/provide/bring/take food/supply/medicine/vaccine/fuel to,
        send/deliver/ship/donate/airdrop/provide/bring/take tent/blanket/water/wheat/grain/rice/flour/generator to,
        send/deliver/donate/provide food/supply/medicine/vaccine/fuel/tent/blanket/water/wheat/grain/rice/flour/generator for, donate
        food/supply/medicine/vaccine/fuel/tent/blanket/water/wheat/grain/rice/flour/generator -, fly/airlift/truck
        food/supply/medicine/vaccine/fuel/tent/blanket/water/wheat/grain/rice/flour/generator/aid/relief/rescuer/doctor/medic to,
        extend/lend/award/approve loan/grant/credit to, provide/grant/extend/give/lend/award/approve package/subsidy to, approve/sign/agree loan/grant/credit/aid/package for, approve dollar/euro/pound/million/billion/funding for, approve/disburse/grant loan/grant/credit/bailout, unlock/unfreeze/release dollar/euro/pound/million/billion/fund/aid/money/tranche for/to, give/grant/offer
        asylum/refuge/sanctuary/shelter/visa/protection to, deploy peacekeeper/peacekeeping
        in/to, send peacekeeper to, send doctor/medic/rescuer to, give/grant/award/lend * dollar/euro/pound/million/billion, give/grant/offer/award * asylum/refuge/sanctuary/shelter/protection/money/loan/grant/funding, take +in, airlift to, drop aid on/to/over,
        come to rescue/aid/assistance of, go to aid of, cancel/forgive/write debt of, write
        off debt of, train, evacuate, evacuate * from, move * to safety, bring * to safety, lead * to safety, take * to safety, pull +out * alive, pull * alive, bring * ashore, dig +out * alive, treat *patient, treat *survivor, treat *casualty, bring +out * alive, find * alive, carry * to safety, airlift * from, airlift * to, winch * to safety, pluck * from, free * from rubble/wreckage/cave/well, pull * from wreckage/well/sea/water/river/mud/debris, resettle, save, treat * for, vaccinate, resupply,
        harbor, harbour, lend hand to, cater for, care for, volunteer for, compensate,
        reimburse, pay compensation/reparation to, repay, rehouse, house, nurse, bring
        relief to, disburse to, remit to, earmark for, escort to safety, pull * from rubble,
        reunite * with, smuggle aid to`,
      nouns: words`
        food aid <of to/for, economic aid <of to/for, emergency aid <of to/for, aid <of to/for,
        assistance <of to/for, donation <of to, gift <of/from to, relief for, rescue of/'s, help <of to/for,
        subsidy <of to/for, loan to, grant to, funding <of of/for, bailout of/for, shipment to,
        delivery to, airlift to, airdrop to/over, evacuation of/'s, arms sale <of to, arm sale
        <of to, asylum for, debt relief for, military aid <of to, humanitarian aid <of to/for,
        compensation <of to/for, reparation <of to, contribution <of to, resettlement of/'s`,
    },
    {
      relation: 'AIDED',
      roles: 'inverted',
      verbs: words`
        receive/get/obtain/accept/secure
        aid/assistance/help/relief/donation/funding/loan/grant/arms/weapon/contribution/bailout/credit/food/medicine/vaccine/ammunition/tank/missile/grain/fuel from, borrow from,
        win/find asylum/refuge in`,
      nouns: words``,
    },
  ],
  counterparts: { plover: 'AID', schemaOrg: 'DonateAction', followTheMoney: 'Payment' },
  example: '[Iceland] sent aid to [Norway] after the flood.',
  counterExample: 'Iceland cut its aid to Norway after the vote.',
} as const satisfies EventDeclaration;
