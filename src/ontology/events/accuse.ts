// Criticism, accusations, charges, lawsuits and inquiries.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** PLOVER ACCUSE; the printed base score 3 has lost its sign: its modes average -3. */
export const ACCUSE = {
  label: 'accusation',
  definition: 'Criticism, an accusation, a charge, a lawsuit or an investigation.',
  quad: 3,
  score: -3,
  recipientRequired: false,
  modes: {
    disapprove: { definition: 'Condemns, criticizes or complains.', score: -2 },
    investigate: { definition: 'Looks into wrongdoing, formally or not.', score: -3.5 },
    allege: { definition: 'Says it did wrong, up to an indictment or a lawsuit.', score: -3.5 },
  },
  senses: [
    {
      mode: 'allege',
      relation: 'ACCUSED',
      verbs: words`
        accuse, accuse * of, blame, blame * for, blame on, allege that-do, hold * responsible,
        implicate, incriminate, point finger at, level accusation/charge/allegation against/at,
        make accusation/allegation/claim against, hurl accusation at, sue, sue * for, take * to
        court, file lawsuit/suit/complaint/claim against, bring lawsuit/suit/case against, bring lawsuit/suit -, drag * to court, drag * through court,
        suspect, suspect * of, want * for crime/murder/killing/fraud/robbery/genocide/terrorism/corruption/bribery/embezzlement/smuggling/trafficking/questioning/attack/bombing, denounce * as, lay blame on, pin blame/attack/bombing/killing/murder/raid/massacre on, put blame on, brand *
        as, fault, finger, report * to police, lodge complaint against/with, testify against, give
        evidence against, inform on, name * as suspect, go to court against/over, take/start/begin/launch/initiate action/lawsuit against, start/begin/launch proceeding against, file paper/writ against, seek/claim damage/compensation from, demand damage from, launch/file
        class action against, file lawsuit/suit/claim, go to court -, litigate against, petition against, link *
        to killing`,
      nouns: words`
        accusation <of/from against, allegation <of/from against, lawsuit <of/from against,
        complaint <of/from against, suit <of/from against, legal action <of/from against,
        finger-pointing <of at, claim <of against`,
    },
    {
      mode: 'allege',
      relation: 'CHARGED',
      verbs: words`
        charge, charge * with, charge * over, charge * in connection, indict, indict * for, indict * on,
        arraign, prosecute, impeach, file charge against, bring charge against, press charge
        against, lay charge against, lodge charge against, book * for, charge * under, charge * as, hand down
        indictment against, file indictment against, seek indictment of, open proceeding against,
        initiate proceeding against, haul * into court, bring * to justice, put * under indictment`,
      nouns: words`
        indictment of/'s/against, prosecution of/'s, charge against, impeachment of/'s,
        arraignment of/'s, criminal case against, criminal charge against`,
    },
    {
      mode: 'allege',
      relation: 'CHARGED',
      roles: 'patient',
      verbs: words`be charged, be indicted, face charge, face indictment, face count of, stand accused, stand accused of`,
      nouns: words``,
    },
    {
      mode: 'investigate',
      relation: 'INVESTIGATED',
      verbs: words`
        investigate, probe, look into, inquire into, enquire into,
        open/launch/begin/order/start/conduct investigation/inquiry/probe/enquiry
        into/of/against, interrogate, question * over, question * about, question * on
        suspicion, question, audit, examine, scrutinize, scrutinise, delve into, inspect,
        dig into, vet, conduct audit of, subpoena, issue subpoena to, grill, cross-examine,
        interview * under caution, put * under investigation, place * under investigation,
        have * under investigation, monitor, spy on, wiretap, bug, complete/resume/close
        investigation/inquiry/probe into/of/against, send
        inspector/monitor/team/investigator to, dispatch inspector/monitor/team/investigator
        to, put * under scrutiny, open/begin hearing into/on, hold hearing into, eavesdrop
        on, surveil, appoint prosecutor to-do, hold hearing on, review conduct of, open/launch/start case against`,
      nouns: words`
        investigation of/into/against/'s, probe of/into/against, inquiry into/against, enquiry
        into, interrogation of/'s, audit of/'s, questioning of/'s, inquest into, surveillance
        of/'s, inspection of, scrutiny of, cross-examination of/'s, subpoena to/of`,
    },
    {
      mode: 'investigate',
      relation: 'INVESTIGATED',
      roles: 'patient',
      verbs: words`be under investigation, be under scrutiny, come under investigation, face investigation/inquiry/probe`,
      nouns: words``,
    },
    {
      mode: 'disapprove',
      relation: 'CRITICIZED',
      verbs: words`
        criticize, criticise, condemn, denounce, deplore, decry, slam, blast, rebuke, chide,
        chastise, castigate, berate, censure, deride, disparage, disapprove of, lambast,
        lambaste, lash out at, hit out at, rail against, rail at, attack * over, attack * as,
        attack * for, rip into, tear into, lay into, take aim at, take swipe at, take issue with,
        mock, ridicule, insult, vilify, belittle, scold, reprimand, reproach, upbraid, admonish,
        excoriate, scoff at, sneer at, jeer, boo, heckle, bash, skewer, savage, disavow, complain
        about, complain of, grumble about, object to, protest to, lodge/file/make
        official protest with, protest that, be critical of, be disappointed with, be angry with,
        be angry at, voice/express/raise/register
        concern/alarm/outrage/disappointment/displeasure/anger/criticism about/over/at/with,
        speak out against, speak against, inveigh against, fulminate against, pour scorn on, heap
        scorn on, cast doubt on, find fault with, call * to task, take * to task, dress down,
        tell off, call out, summon *ambassador, summon *envoy, summon *diplomat, summon *consul, summon *charge, call +in *ambassador,
        call +in *envoy, call +in *diplomat, call +in *charge, lodge/file/make protest with/against, label
        * as, describe * as threat, smear, malign, defame, slander, libel, impugn, round on,
        shame, deprecate, bemoan, lament, revile, demonize, demonise, taunt, discredit, feud
        with, row with, quarrel with, bicker with, argue with, spar with, clash with over, fall
        out with, hold * to account, pass motion against, bring/table/file/submit/lodge/introduce/present/move motion
        against/in, call vote of no confidence in`,
      nouns: words`
        criticism <from of, condemnation of/'s, denunciation of, rebuke <of/from to, censure
        of/'s, outcry <of/from against/over, reprimand of/to, disapproval <from of, mockery of,
        insult to, tirade <of/from against, attack on record of, backlash <of/from against, summoning of/'s,
        outrage <of/from at/over, row <of with/between, quarrel <of with/between, feud <of
        with/between, dispute <of with/between, spat <of with/between, war of word with/between,
        smear campaign <of against, broadside <of against/at, no-confidence vote <of against/in,
        vote of no confidence in, motion of censure against, motion of no confidence in/against, no-confidence motion
        <of against/in`,
    },
    {
      mode: 'disapprove',
      relation: 'CRITICIZED',
      roles: 'inverted',
      verbs: words`
        draw/face/attract/provoke/spark/earn/receive
        criticism/condemnation/rebuke/anger/ire/censure from, come under criticism from, come in
        for criticism from, come under fire from, draw/incur wrath/ire of`,
      nouns: words``,
    },
    {
      mode: 'allege',
      relation: 'ACCUSED',
      roles: 'inverted',
      verbs: words`face accusation/allegation/lawsuit/charge/complaint from, stand accused by`,
      nouns: words``,
    },
  ],
  counterparts: {
    plover: 'ACCUSE',
    wikidata: ['P1595', 'P1840'],
    followTheMoney: 'CourtCaseParty',
  },
  example: '[Mara Holt] accused [Jonas Berg] of hiding the accounts.',
  counterExample: 'Mara Holt thanked Jonas Berg for the accounts.',
} as const satisfies EventDeclaration;
