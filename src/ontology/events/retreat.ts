// De-escalation in deed: withdrawals, releases, disarmament, ceasefires, access, resignations.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** PLOVER RETREAT: a concession carried out on the ground, or an official who steps down. */
export const RETREAT = {
  label: 'withdrawal or release',
  definition: 'A withdrawal, release, disarmament, ceasefire, grant of access, or resignation.',
  quad: 2,
  score: 6.5,
  recipientRequired: false,
  modes: {
    withdraw: { definition: 'Forces leave a territory.', score: 8 },
    release: { definition: 'Captives go free.', score: 6.5 },
    disarm: { definition: 'Weapons are given up.', score: 10 },
    ceasefire: { definition: 'Fighting stops by a ceasefire in force.', score: 7.5 },
    access: { definition: 'Observers, peacekeepers or relief are let in.', score: 6.5 },
    resign: { definition: 'An official leaves a post by choice or under pressure.', score: 4.5 },
  },
  senses: [
    {
      mode: 'withdraw',
      relation: 'WITHDREW_FROM',
      verbs: words`
        withdraw from, pull out of, pull back from, retreat from, pull troop/force out of,
        withdraw/pull/remove troop/force/soldier from, evacuate from, vacate, abandon, move out
        of, disengage from, fall back from, decamp from, redeploy from, pull away from, cede
        control of, hand back, relinquish, end occupation of, bring/fly/send +home troop/soldier/force/contingent
        from, bring/fly/send +home troop/soldier/force/contingent, bring/fly/pull +back troop/soldier/force from`,
      nouns: words`
        withdrawal <of from, pullout <of from, pull-out <of from, retreat <of from, pullback <of
        from, troop withdrawal <of from, evacuation <of from, disengagement <of from, drawdown <of
        from`,
    },
    {
      mode: 'release',
      relation: 'RELEASED',
      verbs: words`
        release, free, set * free, let * go, let * out of prison/jail/custody/detention, liberate, release * from, free * from, release * on
        bail, parole, discharge * from, bail, release * on parole, turn * loose, grant bail to,
        grant * bail, grant * parole, return hostage/prisoner/captive to, hand +over hostage/captive/prisoner/detainee/body to, hand +over, turn +over
        hostage/captive/prisoner/detainee/body to, return *hostage, return *prisoner, return *captive, return *detainee,
        release hostage/prisoner/captive to, unchain, let go`,
      nouns: words`
        release of/'s, freeing of/'s, liberation of/'s, hostage release <of, prisoner release <of,
        parole of/'s, handover of`,
    },
    {
      mode: 'release',
      relation: 'RELEASED',
      roles: 'patient',
      verbs: words`
        walk free, walk free from, go free, come free, regain freedom/liberty, be free again, be out of prison/jail/custody/detention, leave prison/jail/custody/captivity, walk out of
        prison/jail/court, return from captivity, be out on bail, be home after captivity, make bail, be free -`,
      nouns: words``,
    },
    {
      mode: 'disarm',
      verbs: words`
        disarm, lay down arms/weapon, surrender weapon/arms to, hand +over weapon/arms to, hand +over weapon/arms, give up
        arms/weapon, demobilize, demobilise, decommission weapon, dismantle arsenal, destroy
        stockpile, demilitarize, demilitarise, surrender -, surrender to, turn himself/herself/themselves +in, give himself/herself/themselves +up, turn himself/herself in to, hand himself/herself in to, turn +in weapon, lay down
        -`,
      nouns: words`
        disarmament of/'s, demobilization/demobilisation of/'s, demilitarization/demilitarisation
        of, surrender <of to, decommissioning of`,
    },
    {
      mode: 'ceasefire',
      roles: 'mutual',
      verbs: words`
        declare/announce/observe/honor/honour/implement/begin/extend ceasefire/cease-fire/truce
        with, declare/announce/observe/honor/honour/implement/begin/extend
        ceasefire/cease-fire/truce, cease fire, cease hostility, stop fighting, lay off fighting,
        halt hostility with, end hostility with, end war with, halt attack on, halt offensive in,
        call off attack on, suspend bombing of, stop bombing of`,
      nouns: words`
        ceasefire with/between, cease-fire with/between, truce with/between, cessation of
        hostility with/between, end to hostility with/between, pause in fighting with/between`,
    },
    {
      mode: 'access',
      verbs: words`
        grant access to, grant * access to, allow * into, allow +in, let +in, let * into, admit
        * to, admit inspector, allow aid into, open crossing to, open border to, reopen/open border/crossing/frontier/bridge/airspace/road with, open border/crossing/frontier/airspace, reopen border/crossing/frontier/bridge/checkpoint/airspace/strait/port/route, open corridor to, readmit, permit entry to, give access to,
        allow access to, unblock`,
      nouns: words`
        humanitarian access to, access for, humanitarian corridor to, reopening of border with, reopening of`,
    },
    {
      mode: 'resign',
      relation: 'RESIGNED_FROM',
      verbs: words`
        resign -, resign from, resign as, step down -, step down from, step down as, stand down
        -, stand down from, stand down as, step aside -, step aside as, step aside from, quit as, quit -,
        bow out -, bow out of, bow out as, leave office, leave post,
        tender/submit/hand/offer/announce/give resignation, hand +in resignation, hand +in notice, announce/confirm departure, tender/submit
        resignation to, abdicate -, abdicate from, abdicate throne, throw +in towel, retire - from, vacate post/office/seat/chair,
        relinquish/give
        up/surrender post/office/power/seat/chair/chairmanship/presidency/leadership/premiership/ministry/command/role, quit job/post/cabinet/government/party, resign/retire from board of, step down from board of, quit/leave/exit board of, walk out of bank/company/firm/ministry/cabinet/government/party/job,
        leave job/cabinet/board/senate/parliament/government/council, leave/quit
        bank/carmaker/airline/brewer/retailer/broadcaster/newspaper/publisher/insurer/orchestra/club/team, leave party, retire as, retire -`,
      nouns: words`
        resignation <of from, abdication <of, stepping down <of, retirement <of from, departure
        <of as, departure from ministry/government/cabinet/board/post/office/job/company/bank/party <of`,
    },
  ],
  counterparts: { plover: 'RETREAT' },
  example: '[The Norne Army] withdrew from [Bergen] on Sunday.',
  counterExample: 'The Norne Army attacked Bergen on Sunday.',
} as const satisfies EventDeclaration;
