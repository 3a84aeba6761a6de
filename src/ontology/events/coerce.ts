// Repression and restriction short of violence.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** PLOVER COERCE: the one restricted receives. */
export const COERCE = {
  label: 'coercion',
  definition:
    'Repression or restriction short of violence: arrest, seizure, ban, censorship, blockade.',
  quad: 4,
  score: -7,
  recipientRequired: false,
  modes: {
    seize: { definition: 'Searches, raids or confiscates.', score: -7 },
    restrict: { definition: 'Limits freedom or movement; bans persons or parties.', score: -7 },
    censor: { definition: 'Limits publication or information.', score: -6.5 },
    curfew: { definition: 'Puts a curfew in force.', score: -6.5 },
    'martial-law': { definition: 'Declares an emergency or martial law.', score: -7.5 },
    arrest: { definition: 'Arrests or detains.', score: -7 },
    deport: { definition: 'Sends individuals out of the country.', score: -7 },
    withhold: { definition: 'Cuts power, internet, food or services.', score: -7 },
    misinformation: { definition: 'Deceives the public by a campaign.', score: -6.5 },
    cyber: { definition: 'Hacks or attacks computer systems.', score: -7 },
  },
  senses: [
    {
      relation: 'COERCED',
      verbs: words`
        coerce, coerce * into, order * to-suspend, order * to-stop, order * to-halt, order *
        to-close, order * to-shut, order closure of, hold * as shield, hold * as hostage, take
        part in crackdown on, force * to-do, compel * to-do, compel, force * into, oblige *
        to-do, strong-arm, crack down on, clamp down on, suppress, repress, persecute, oppress,
        subjugate, subdue, quell, extort, enslave, silence, crush dissent in, launch crackdown
        on/against, hound, purge, dismantle/smash/bust/uncover ring/network/gang/cell/cartel, break up ring/network/gang/cell/cartel, round on critic in, put down, overthrow, topple, depose,
        stage coup against, mount coup against, seize power from, seize power in, seize power, grab power,
        overrun, conscript by force, evict by force, traffic, smuggle`,
      nouns: words`
        crackdown <of on/against, clampdown <of on, repression of/'s, persecution of/'s,
        suppression of/'s, oppression of/'s, purge of/'s, overthrow of/'s, coup <of
        against, coup attempt <of against, coercion of/'s, extortion of/'s, subjugation of/'s,
        trafficking of/'s`,
    },
    {
      mode: 'arrest',
      relation: 'ARRESTED',
      verbs: words`
        arrest, overpower, arrest * for, arrest * on suspicion, detain, apprehend, capture, jail, imprison,
        incarcerate, round up, place * under arrest, put * under arrest, take * into custody, take * for questioning, take +in * for questioning, hold * in custody, hold * over, hold * for questioning, hold * on suspicion, hold * without charge, hold * by police, remand, remand *
        in custody, remand * into custody, intern, lock up, nab, put * behind bar, place * under
        house arrest, put * under house arrest, put * in jail, put * in prison, throw * in jail,
        throw * into prison, nick, haul +in, pick up, make arrest of, make arrest, rearrest, re-arrest, hold *
        in detention, hold * under arrest, keep * in custody, handcuff, send * to jail, send * to
        prison, lead * away in handcuff, bust, collar, take * prisoner by police, swoop on,
        confine to jail, catch, lead * away, haul +off, haul +away, haul * off/from plane/train/bus/flight/ship, order * held/detained/jailed, take +away * in handcuff, hold, have * in custody, hold * in
        cell/jail/prison, keep * in jail/prison/cell/detention, put * in cell, bundle * into police`,
      nouns: words`
        arrest of/'s, detention of/'s, imprisonment of/'s, jailing of/'s, incarceration of/'s,
        internment of/'s, house arrest of/'s, rearrest of/'s, mass arrest of, round-up of, roundup
        of, apprehension of/'s, remand of/'s`,
    },
    {
      mode: 'seize',
      relation: 'COERCED',
      verbs: words`
        seize, seize/confiscate/impound ship/vessel/freighter/tanker/trawler/boat/cargo/shipment/container/vehicle/truck/lorry/car,
        seize/confiscate/intercept/impound
        cocaine/heroin/cannabis/marijuana/hashish/methamphetamine/drug/narcotic/contraband/ecstasy/fentanyl/opium/ivory, find/discover/uncover
        cocaine/heroin/cannabis/marijuana/hashish/methamphetamine/fentanyl/opium,
        seize/confiscate weapon/rifle/pistol/firearm/explosive/ammunition/cash/gold/document/computer, seize control of, seize asset/property/document/weapon/drug from, raid,
        search, ransack, confiscate, confiscate from, confiscate
        weapon/arm/explosive/drug/document/land/property/passport from, seize
        arm/explosive/land/passport from, impound, requisition, expropriate, nationalize,
        nationalise, commandeer, occupy, annex, take +over by force, take possession of,
        storm office of, raid home/office/headquarters/house of, search
        home/office/headquarters/house of, carry out search of, board, intercept, conduct
        search of, frisk, strip-search, expropriate from, invade privacy of, tow, sequester,
        wrest control from, wrest from, overrun base of`,
      nouns: words`
        seizure of/'s, confiscation of/'s, police raid <of/by on/at/in, drug raid <by on/at/in, dawn raid <by on/at/in, drug haul <by in/at, cocaine haul <by in/at, drug bust <by in/at,  search of, expropriation
        of, nationalization of, nationalisation of, occupation of/'s, annexation of/'s,
        interception of, house search of, takeover by force of`,
    },
    {
      mode: 'arrest',
      relation: 'ARRESTED',
      roles: 'patient',
      verbs: words`
        be in custody, be in detention, be in police hand, be in police cell, be under arrest, be in police custody, be behind bar, be in jail, be in pre-trial
        detention, remain in custody/detention/jail, be under house arrest`,
      nouns: words``,
    },
    {
      mode: 'seize',
      verbs: words`
        steal
        money/cash/jewel/bar/ingot/jewellery/jewelry/diamond/gold/silver/painting/artwork/artefact/artifact/coin/watch/car/weapon/crown/statue/necklace/tiara/treasure/cattle/livestock,
        make off with jewel/jewellery/jewelry/cash/money/gold/painting/million/dollar/euro/pound/diamond, steal dollar/euro/pound/million from, rob, burgle, hold up bank/shop/store,
        break into house/home/museum/bank/shop/store/church`,
      nouns: words`
        robbery <by at/of/in, bank robbery <by at/in, armed robbery <by at/in, burglary <by at/of/in,
        heist <by at/in, jewellery/jewelry/bank raid <by in/at/on, smash-and-grab raid <by in/at/on, theft <by of/from/at, looting <by of/in`,
    },
    {
      mode: 'restrict',
      relation: 'COERCED',
      verbs: words`
        ban, outlaw, prohibit, forbid, prohibit * from, prevent, prevent * from, break up/disperse/ban protest/demonstration/rally/march/sit-in, ban/disperse protest/demonstration/rally/march, prevent/stop/break
        up/disperse/ban/block protest/demonstration/rally/march/meeting of/by, impose
        blockade in/of, impose closure in/on/of, reimpose/tighten/maintain blockade/closure
        in/on/of, reimpose blockade against, reimpose restriction/ban/curfew on/in/against,
        bar candidate from, ban candidate of/from, restrict, bar, bar * from, block, block *
        from, blockade, besiege, lay siege to, impose blockade on/against, impose
        ban/restriction/limit/curb on/against, impose siege on, dissolve, disband, disbar,
        close down, shut down, shut, close border/crossing/frontier to/with, close/shut/seal border/crossing/frontier/airspace, seal border
        with, close airspace to, quarantine, lock down, segregate, curb, curtail, ban *
        from, forbid * from, forbid * to-do, confine * to, stop * from, impose travel ban
        on, adopt/pass/approve/enact/introduce/declare/vote ban on/against, adopt/pass/approve/enact/vote ban, revoke passport of, ban protest in, disperse, clear camp/encampment/squat/barricade/roadblock/blockade, clear square/street/building/campus/road/ministry of, clear *protester, clear *demonstrator, clear *squatter, remove/drag *protester, remove/drag *demonstrator, remove/drag *activist, remove *squatter, disenfranchise, discriminate
        against, place restriction on, restrict movement of, restrict access to, deny access
        to, deny * access, hinder, impede, obstruct, thwart, ground, suspend licence/license
        of, shutter, muzzle, gag, turn back, pen +in, bottle up, fence off, wall off`,
      nouns: words`
        ban <of/from on, blockade <by of/on, siege <by of, restriction <of/from on, prohibition
        of/on, closure of, dissolution of/'s, lockdown of/in, quarantine of, discrimination <of/by
        against, banning of/'s, curb on, restraint on, border closure with, segregation of,
        obstruction of, shutdown of`,
    },
    {
      mode: 'censor',
      relation: 'COERCED',
      verbs: words`
        censor, ban film/book/song/play/series/programme/newspaper/magazine, block website/site/broadcast/channel of, block access of, ban
        book/film/newspaper/broadcast of/by, take * off air, pull * off air, revoke accreditation
        of, suspend broadcast of, redact, ban reporting in, shut newspaper/station/channel of, ban
        broadcast from, suspend account of, block account of, ban journalist from, jam broadcast
        of, withdraw accreditation from, suppress report of/by`,
      nouns: words`
        censorship of/'s, media blackout in/on, news blackout in/on, gag order on/against,
        broadcast ban on, press ban on`,
    },
    {
      mode: 'curfew',
      verbs: words`
        impose curfew on/in, declare/extend/announce/enforce/order curfew in/on/for,
        declare/extend/announce/enforce/order/impose curfew, place * under curfew, put *
        under curfew`,
      nouns: words`curfew in/on, night curfew in/on`,
    },
    {
      mode: 'martial-law',
      verbs: words`
        declare/impose/proclaim/extend/announce martial law in/on,
        declare/impose/proclaim/extend/announce emergency in,
        declare/impose/proclaim/extend/announce emergency, declare state of emergency, declare
        state of emergency in, declare/impose/reimpose state of siege, declare state of siege in,
        impose martial law, declare martial law, invoke emergency power, suspend constitution,
        suspend parliament, dissolve parliament, prorogue parliament, place * under state, put * under state, place * under emergency, put * under emergency, place * under martial law`,
      nouns: words`
        martial law in, state of emergency in, declaration of emergency in, emergency rule <of in`,
    },
    {
      mode: 'deport',
      relation: 'EXPELLED',
      verbs: words`
        deport, deport * to, deport * from, put * on plane/flight, repatriate * by force, extradite, extradite * to, extradite * from, send back, remove *
        from country, return * by force, put * on deportation flight, refoul, order deportation
        of, forcibly return, force back, return/fly *migrant, return/fly *deportee, return *refugee, return *asylum-seeker`,
      nouns: words`
        deportation of/'s, extradition of/'s, forced return of/'s, rendition of/'s, refoulement
        of/'s, pushback of, forced repatriation of/'s`,
    },
    {
      mode: 'withhold',
      relation: 'COERCED',
      verbs: words`
        cut power/electricity/water/internet/gas/supply/food to/in, cut off
        power/electricity/water/internet/gas/supply/food to/in, shut off
        power/electricity/water/internet/gas/supply to/in, block internet in, block aid to,
        withhold food/fuel/water/aid/medicine from, starve, deprive * of, shut down/off internet, switch/cut +off internet, block/halt aid/convoy, deny
        food/water/medicine/care to, block convoy to, block delivery to, turn off tap to,
        disconnect, halt supply to, block supply to, throttle internet in, switch off internet in,
        jam signal of, jam communication in`,
      nouns: words`
        internet shutdown <by in, power cut <by to, internet blackout in, starvation of/'s, aid
        blockade <of of/on, denial of aid to, denial of food to`,
    },
    {
      mode: 'misinformation',
      relation: 'COERCED',
      verbs: words`
        spread disinformation/misinformation/propaganda/falsehood/rumor/rumour about/against/in,
        run disinformation/influence campaign against/in, mislead, deceive, dupe, interfere in
        election of, meddle in election of, meddle in, interfere in, rig election, rig vote, rig
        election in, stuff ballot, doctor image of, hoodwink, trick * into`,
      nouns: words`
        disinformation campaign <of against, misinformation campaign <of against, propaganda
        campaign <of against, influence operation <of against/in, election interference <of/by in,
        meddling <of/by in, interference <of/by in, vote rigging <of/by in, electoral fraud <by in`,
    },
    {
      mode: 'cyber',
      relation: 'COERCED',
      verbs: words`
        hack, hack into, launch/mount cyberattack/cyber-attack against/on, launch cyber attack
        on/against, breach network/system/server of, infect with malware, steal data from, phish,
        dox, deface website of, break into network/computer/system of, take down website of, break into server of,
        knock offline, knock * offline, hit * with ransomware, attack with ransomware, paralyze, paralyse, disable, take +offline`,
      nouns: words`
        cyberattack <of/by on/against, cyber-attack <of/by on/against, cyber attack <of/by
        on/against, hack of, hacking of/'s, ransomware attack <of/by on/against, data breach
        at/of, denial-of-service attack <by on/against, cyber intrusion <of/by into, spyware
        attack <of/by on, phishing attack <of/by on`,
    },
  ],
  counterparts: { plover: 'COERCE' },
  example: '[Police] arrested [Mara Holt] in Oslo.',
  counterExample: 'Police released Mara Holt in Oslo.',
} as const satisfies EventDeclaration;
