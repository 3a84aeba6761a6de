// What courts do beside charging and convicting.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** A charge is ACCUSE/allege and a conviction or fine SANCTION/convict, as in PLOVER. */
export const JUSTICE = {
  label: 'court case',
  definition: 'A trial, a sentence, an acquittal or an appeal.',
  recipientRequired: false,
  modes: {
    trial: { definition: 'A court hears a case against someone.' },
    sentence: { definition: 'A court sets the penalty.' },
    acquit: { definition: 'A court or a prosecutor clears someone.' },
    appeal: { definition: 'A decision is taken to a higher court.' },
  },
  senses: [
    {
      mode: 'trial',
      verbs: words`
        try, try * for, try * on charge, put * on trial, place * on trial, declare mistrial, bring * to trial, bring
        * before court, court-martial, hold trial of, open trial of, begin trial of, retry, send *
        for trial, send * to trial, commit * for trial, hear case against, order trial of, order
        retrial of, summon * to court`,
      nouns: words`
        trial of/'s, retrial of/'s, proceedings against, court-martial of/'s, court martial of/'s, court case against,
        hearing for/against, mistrial of/'s, proceeding.pl against, court proceeding against`,
    },
    {
      mode: 'trial',
      roles: 'patient',
      verbs: words`
        be tried, be tried for, be tried in, be tried on, stand trial, stand trial for, stand
        trial in, stand trial on, go on trial, go on trial for, go on trial in, go on trial over,
        be on trial, be on trial for, appear in court, appear before
        court/judge/magistrate/tribunal, face trial, face trial for, plead not guilty, stand in dock, face judge/jury/tribunal, stand before
        court/judge/magistrate/tribunal, testify
        before, testify in court, testify at trial, testify in trial, testify in case, testify at inquest/hearing, take stand, be in dock, enter plea, face
        court, give evidence to, give evidence in`,
      nouns: words`court appearance of/'s, testimony of/'s`,
    },
    {
      mode: 'sentence',
      verbs: words`
        sentence, sentence * to, condemn * to, condemn * to death, jail * for, imprison * for,
        give * sentence, hand sentence to, hand year/month/life/term to, hand year/month/term, give life/sentence to, hand * year, hand * life, hand * term, give * term, give * year, give * month, give year/month/term in prison/jail to, lock +up for, hand down sentence to, hand * sentence, impose sentence/term on, give * life, order * to-serve, resentence, place * on probation, put * on probation,
        uphold sentence of, pass sentence on, send * to gallow`,
      nouns: words`
        sentencing of/'s, jail sentence for, prison sentence for, death sentence for/on, life sentence for, sentence for/against/on, jail term for, prison term for, sentence of, suspended sentence for`,
    },
    {
      mode: 'sentence',
      roles: 'patient',
      verbs: words`
        serve sentence, serve sentence in, serve time, serve time in, serve term in prison,
        receive/get/draw sentence/term, receive life, receive year/month in prison/jail, get life, go to prison/jail for,
        spend year/month in prison/jail, spend year/month behind bar, serve year/month in prison/jail, be sentenced, get year for, get month for, get year in jail/prison, be on probation, be on death row`,
      nouns: words``,
    },
    {
      mode: 'acquit',
      verbs: words`
        acquit, acquit * of, clear * of, clear * of charge, find * innocent, find * not guilty,  declare * not guilty, declare * innocent,
        dismiss case/charge/lawsuit against, throw out case/charge/lawsuit against, quash
        conviction of, overturn conviction of, throw out conviction/verdict/sentence of, quash sentence of, overturn sentence of, set aside
        conviction of, annul conviction of, exculpate, find in favor/favour of, rule in
        favor/favour of, exonerate * of, absolve * of, vacate conviction of`,
      nouns: words`acquittal of/'s, dismissal of charge against, dismissal of case against`,
    },
    {
      mode: 'appeal',
      verbs: words`
        appeal conviction/ruling/verdict/sentence/decision/acquittal,
        challenge/contest/fight conviction/ruling/verdict/sentence/term/acquittal, appeal to court, appeal against,
        appeal against conviction/ruling/verdict/sentence/decision/term, appeal - against, appeal -, file appeal, take case to court,
        file appeal with/against, lodge appeal with/against, lodge appeal, challenge ruling of,
        challenge verdict of, win appeal, win appeal against, lose appeal, lose appeal against,
        petition court, take appeal to, contest ruling of, reject/dismiss/uphold/hear appeal
        of/by/from`,
      nouns: words`appeal against, appeal against conviction/ruling/verdict/sentence/decision, court appeal <of/by, legal challenge <of/by to/against`,
    },
  ],
  counterparts: { wikidata: ['P1595', 'P1596'], followTheMoney: 'CourtCase' },
  example: '[A court] in Bergen sentenced [Jonas Berg] to four years in prison.',
  counterExample: 'Jonas Berg wrote his longest sentence in prison.',
} as const satisfies EventDeclaration;
