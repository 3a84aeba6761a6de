// Two-way cooperation that moves goods, people or knowledge.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** PLOVER COOPERATE: exchange in deed, both sides acting. */
export const COOPERATE = {
  label: 'cooperation',
  definition:
    'Material cooperation in both directions: trade, joint exercises, shared intelligence.',
  quad: 2,
  score: 9.5,
  recipientRequired: true,
  modes: {},
  senses: [
    {
      relation: 'COOPERATED_WITH',
      roles: 'mutual',
      verbs: words`
        cooperate with, co-operate with, collaborate with, work with, team up with, join force
        with, work together with, work alongside, partner with, coordinate with, co-ordinate
        with, trade with, do business with, do trade with, swap/exchange/trade prisoner/hostage/captive/detainee/intelligence/soldier/body/remains/spy with, exchange ambassador/envoy/information with, share
        intelligence/information/data/technology/evidence/expertise/knowledge/experience with,
        step up/deepen/expand/strengthen cooperation with, fight alongside, serve alongside, train alongside, set/start/launch/form/create/announce/agree/establish joint venture with, set up joint venture with, hold/conduct/stage joint
        exercise/drill/manoeuvre/maneuver/patrol with, hold/conduct/stage
        exercise/drill/manoeuvre/maneuver with, hold/conduct/stage/launch/begin/start joint
        exercise/drill/manoeuvre/maneuver/patrol/game/operation, train with, exercise with,
        co-produce with, codevelop with, co-develop with, co-write with, co-author with, co-host
        with, twin with, jointly develop with, act in concert with, make common cause with, pool
        resource with, band together with, link up with, hook up with`,
      nouns: words`
        cooperation with/between/among, co-operation with/between/among, collaboration
        with/between/among, trade with/between, joint exercise <of with/between, joint drill
        with/between, joint patrol with/between,
        military exercise with/between, military drill with/between, naval exercise with/between, naval drill
        with/between, war game with/between, partnership with/between/among, joint venture
        with/between, prisoner exchange with/between, prisoner swap with/between, coordination
        with/between, co-ordination with/between, intelligence sharing with/between, exchange of prisoner/captive/hostage/detainee/body/remains with/between, swap of prisoner/captive/detainee with/between, swap with/between, hostage exchange with/between, body exchange with/between, teamwork with/between, joint project with/between`,
    },
    {
      relation: 'COOPERATED_WITH',
      verbs: words`hand +over suspect/fugitive to, repatriate body to`,
      nouns: words`extradition treaty with/between`,
    },
  ],
  counterparts: { plover: 'COOPERATE' },
  example: '[Norway] cooperated with [Iceland] on the search for the lost trawler.',
  counterExample: 'Norway stopped talking to Iceland about the search.',
} as const satisfies EventDeclaration;
