// Agreements, offers and promises.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** PLOVER AGREE: words of cooperation to come; parties to an agreement are all actors. */
export const AGREE = {
  label: 'agreement',
  definition: 'An agreement, offer or promise to cooperate.',
  quad: 1,
  score: 2.5,
  recipientRequired: false,
  modes: {},
  senses: [
    {
      relation: 'AGREED_WITH',
      roles: 'mutual',
      verbs: words`
        agree with, come to agreement/compromise/understanding/term/arrangement with, reach agreement/deal/accord on, shake hand on
        deal/agreement/accord/pact, negotiate/broker/mediate truce/ceasefire/armistice, make peace with,
        sign/conclude/reach/strike/seal/initial/ink/clinch agreement/deal/accord/pact, sign/conclude/initial treaty/memorandum/contract/protocol,
        settle/end/resolve dispute/row/quarrel/feud/conflict/stand-off/standoff with, settle lawsuit/suit/case/claim with, patch up difference/quarrel/row with, sign document/paper/text/map/declaration/communique/charter, put name/signature/pen to agreement/deal/accord/pact/treaty/memorandum/contract/paper/document/text/declaration/statement, put name/signature/pen to agreement/deal/accord/pact/treaty/memorandum/contract with, agree/sign truce/ceasefire,
        reach/strike/sign/conclude/seal/ink/make/cut/secure/finalize/finalise/agree
        agreement/deal/accord/pact with, hammer/thrash out agreement/deal/accord/pact/compromise, hammer/thrash out agreement/deal/accord/pact/compromise with, sign/conclude/initial
        treaty/contract/memorandum/protocol/communique with, reach/broker
        compromise/settlement/understanding/consensus with, reach
        compromise/settlement/understanding/consensus, broker
        compromise/settlement/understanding/consensus/agreement/deal, settle with, settle out of court with, come to term on/over, strike/make bargain with,
        agree/sign/broker truce/armistice/ceasefire with, bury hatchet with, patch up with,
        make up with, reconcile with, compromise with, enter into
        agreement/partnership/alliance with, forge/form/cement
        alliance/coalition/partnership/bond with, normalize/normalise tie/relation with,
        win/land/secure/clinch contract/order/tender from, award contract/tender/order to, award * contract/tender,
        restore/resume/establish/renew tie/relation with, mend tie/relation/fence with`,
      nouns: words`
        agreement with/between/among, deal with/between/among, accord with/between/among, pact
        with/between/among, treaty with/between/among, settlement with/between, compromise
        with/between, reconciliation with/between, rapprochement with/between,
        normalization/normalisation with/between, memorandum of understanding with/between, peace with/between, armistice with/between, signing <by of/with/between, award of contract <by to, award of tender <by to`,
    },
    {
      verbs: words`
        agree to-act, agree that, agree to, agree on, agree upon, promise to-act, promise/pledge
        dollar/euro/pound/franc/million/billion/money/aid/loan/grant to/for/in, promise/pledge
        dollar/euro/pound/franc/million/billion/money/aid/loan/grant, pledge
        to-act, pledge - to, commit - to, commit to-act, commit -, offer to-act, offer * rise/raise/percent/deal/truce, offer
        concession/compromise/deal/talk/peace/truce/help/cooperation, offer
        compromise/deal/talk/peace/truce/cooperation/troop to, volunteer to-act, undertake
        to-act, promise, vow to-act, swear to-act, decide to-help, be committed - to,
        assure, reassure, give assurance/guarantee/pledge to, make
        promise/commitment/offer/pledge to, invite * to, extend/send/issue invitation to,
        accept invitation/offer/proposal/formula/plan/mediation/deal from/of, accept
        offer/proposal/formula/plan/mediation/deal/invitation, guarantee, reach out to,
        extend hand to, offer olive branch to, express readiness/willingness to-do, be
        willing to-act, be ready to-act, be prepared to-act, stand ready to-act, express
        interest in, consent - to, assent - to, sign up to, propose -, put forward -, make
        overture to`,
      nouns: words`
        promise <of to, pledge <of to, commitment <of to, invitation to, offer <of to, assurance
        <of to, guarantee <of to, overture <of to, proposal <of, readiness <of, willingness <of`,
    },
  ],
  counterparts: { plover: 'AGREE', wikidata: ['Q321839'], schemaOrg: 'AgreeAction' },
  example: '[Norway] signed an agreement with [Iceland] on fishing in Bergen.',
  counterExample: 'Norway rejected the agreement with Iceland.',
} as const satisfies EventDeclaration;
