// Praise, endorsement and recognition.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** PLOVER SUPPORT: backing in words or by a signature, without goods. */
export const SUPPORT = {
  label: 'support',
  definition: 'Praise, endorsement, recognition or other backing without material help.',
  quad: 1,
  score: 5,
  recipientRequired: false,
  modes: {},
  senses: [
    {
      relation: 'SUPPORTED',
      verbs: words`
        support, endorse, back, praise, applaud, commend, hail, laud, welcome, salute,
        extol, compliment, congratulate, thank, honor, honour, champion, defend, vindicate,
        esteem, acclaim, cheer, root for, side with, stand by, stand with, stand behind,
        stick by, stick up for, stand up for, speak in favor/favour of, come out in
        favor/favour of, vote for, vouch for, campaign for, canvass for, rally behind, rally
        around, line up behind, lobby for, throw weight behind, throw support behind, switch recognition to,
        lend/give/voice/express/offer/declare/pledge support to/for, give
        backing/endorsement/blessing to, pay tribute to, express solidarity with, show
        solidarity with, express confidence in, reaffirm/reiterate support for, express
        gratitude/appreciation to, defend right of, defend * against,
        establish/restore/resume link with, upgrade/strengthen/reestablish/re-establish
        tie/relation/link with, upgrade/strengthen/restore/establish/normalize/normalise
        tie/relation/link, open/reopen/inaugurate embassy/consulate/mission in, open/reopen/inaugurate embassy/consulate, sign treaty/pact/agreement of
        friendship with, queue behind, mobilize/mobilise/win/rally/drum support for, express
        condolence to, send condolence to, offer condolence to, recognize, recognise, grant/extend/give/offer/accord
        recognition to, ratify, give approval/consent/nod to, be supportive of, be in favor/favour of, be grateful to,
        sympathize with, sympathise with, condole with, award * with, bestow
        honor/honour/award on/upon, advocate for, argue for, plead for, intercede for, make
        case for, identify with, ally with, align with, give credit to, credit, sing praise
        of, admire, uphold, ingratiate with, raise glass to`,
      nouns: words`
        support <of for, endorsement of, praise <of for, backing <of for, approval <of of,
        recognition of, tribute <of to, solidarity <of with, condolence <of to, congratulation <of
        to, applause <of for, ratification of, gratitude <of to/towards, acclaim <of for,
        commendation of, vote of confidence in, opening of embassy in, opening of consulate in, inauguration of embassy in, inauguration of consulate in, reopening of embassy in, reopening of consulate in, defence of, admiration <of for`,
    },
    {
      relation: 'SUPPORTED',
      verbs: words`
        knight, give * vote of confidence, pass/give vote of confidence in, award/give/hand/grant/present * prize/medal/award/honour/honor/order/trophy/oscar, award/give/present
        prize/medal/award/honour/honor/doctorate/knighthood to, award/give/grant/confer * doctorate/degree/citizenship/knighthood, honour/honor * with prize/medal/award, pick/choose/select/name * winner, pick/choose/select/name *
        as winner`,
      nouns: words`awarding of prize to, award of prize to, award of medal to`,
    },
    {
      relation: 'SUPPORTED',
      roles: 'patient',
      verbs: words`
        win/receive/get/collect/accept/share prize/award/oscar, take +home prize/award/oscar/trophy, receive honorary degree/doctorate, win/survive confidence vote, win/survive vote/motion of confidence/no-confidence, survive no-confidence vote/motion, survive censure motion, receive/collect/accept medal/honour/honor/trophy, be winner
        of prize/award/medal`,
      nouns: words``,
    },
    {
      relation: 'SUPPORTED',
      roles: 'inverted',
      verbs: words`
        win/receive/get/gain/draw/enjoy/have/earn support/backing/praise/endorsement/recognition
        from, win/enjoy/have/gain/secure/earn/get support/backing/confidence/endorsement/blessing of`,
      nouns: words``,
    },
  ],
  counterparts: { plover: 'SUPPORT', schemaOrg: 'EndorseAction' },
  example: '[Mara Holt] praised [Jonas Berg] for his patience.',
  counterExample: 'Mara Holt condemned Jonas Berg for his patience.',
} as const satisfies EventDeclaration;
