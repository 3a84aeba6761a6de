// Concessions in words: apologies, pardons, easing of rules.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** PLOVER CONCEDE: a concession announced, before anything is done on the ground. */
export const CONCEDE = {
  label: 'concession',
  definition: 'A concession in words: an apology, a pardon, an easing of rules, a demand dropped.',
  quad: 1,
  score: 4.5,
  recipientRequired: false,
  modes: {},
  senses: [
    {
      relation: 'CONCEDED_TO',
      verbs: words`
        concede to, concede to demand of/from, accept/satisfy demand of/from, meet demand
        from, give in to demand of/from, give in to, bow to, yield to, capitulate to, cave
        in to, cave to, relent to, accede to, acquiesce to, submit to, defer to, kowtow to,
        back down to, give way to, make/offer concession to, apologize to, apologise to,
        offer/issue/make apology to, say sorry to, let +off, ask/beg/seek/implore forgiveness of/from, ask/beg * for forgiveness, pardon, forgive, grant
        pardon/amnesty/clemency/reprieve/immunity to, amnesty, reprieve, grant * amnesty,
        grant * immunity, grant * clemency, grant * pardon, give * pardon, grant * reprieve, exonerate, absolve, commute sentence of, concede
        defeat to, concede election to, concede race to, lift sanction on/against/from, lift/remove/scrap/drop/abolish tariff/duty/levy on/against, ease
        sanction on/against, relax/ease/lift/loosen restriction on/against, lift/relax/ease
        ban/embargo/blockade on/against/of, lift/end siege of, remove/strike/drop/take * from sanctions/sanction list, remove/strike/drop/take * from/off blacklist, take * off sanctions/sanction list, lift/ease/relax
        curfew/emergency/law/measure in/on/for/against/of, lift/ease/relax restriction
        in/for/of, lift/ease/relax ban/blockade/embargo in/for,
        shorten/cut/cancel/revoke/suspend/scrap
        curfew/emergency/law/measure/restriction/ban/blockade/embargo in/on/for/against/of,
        cancel/scrap limit/curb on/against, end/remove/abolish restriction/ban/limit/curb
        on/against, lift state of emergency in, allow * to-do, permit * to-do, authorize *
        to-do, authorise * to-do, let * return, recognize/recognise/accept victory/result
        of/by, unban, grant/give autonomy/independence/concession/right to, unfreeze asset
        of, suspend sanction on/against, waive sanction on/against, drop
        demand/charge/lawsuit/complaint against, withdraw demand/charge/complaint against,
        drop case against, rehabilitate, lift immunity to, appease, placate, meet demand of,
        bow to demand of, bow to pressure from, cave to pressure from, make amends to,
        restore right to`,
      nouns: words`
        concession <of to, apology <of to, pardon of/for/'s, amnesty <of for, clemency for, easing
        of, forgiveness of, appeasement of, capitulation <of to, exoneration of/'s`,
    },
    {
      verbs: words`
        concede -, back down -, backtrack - on, apologize - for, apologise - for, say sorry, ask/beg/seek
        forgiveness, ask/beg for forgiveness, express remorse/contrition, relent -, climb
        down -, make climbdown, make u-turn, concede defeat, admit defeat, admit - to,
        acknowledge -, own up -, lift/ease/shorten/end/relax curfew, lift martial law, lift/end
        emergency, lift/ease/end ban, lift/ease/relax/end/cancel
        restriction/sanction/measure/embargo, call off strike/protest/demonstration/boycott/walkout/stoppage/march/rally,
        lift/remove/scrap/drop/cut/abolish tariff/duty/levy, suspend/end walkout/stoppage/boycott/blockade/roadblock/sit-in, lift blockade/roadblock/siege,
        suspend/end strike, take step to-improve, take step to-enhance, take step to-ease,
        initiate/introduce/launch reform, accept demand, agree to demand of, legalize -, legalise
        -, soften stance, drop demand, make concession, compromise - on, rescind -, repeal -,
        revoke decree`,
      nouns: words`climbdown <of, u-turn <of, admission <of, concession speech <of, repeal of`,
    },
  ],
  counterparts: { plover: 'CONCEDE' },
  example: '[Jonas Berg] apologized to [Mara Holt] for the delay.',
  counterExample: 'Jonas Berg refused to apologize to Mara Holt.',
} as const satisfies EventDeclaration;
