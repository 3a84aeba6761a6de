// Births, deaths, injuries and marriages.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** What PLOVER leaves out of human life; an injury or death by an attacker is ASSAULT. */
export const LIFE = {
  label: 'birth, death or marriage',
  definition: 'A birth, a death, an injury without an attacker, or a marriage.',
  recipientRequired: false,
  modes: {
    birth: { definition: 'Someone is born.' },
    death: { definition: 'Someone dies.' },
    injury: { definition: 'Someone is hurt or falls ill.' },
    marriage: { definition: 'Two people marry.' },
  },
  senses: [
    {
      mode: 'birth',
      roles: 'patient',
      verbs: words`be born, be born to, be born in, be born at, be born into, be born on`,
      nouns: words`birth of/'s, birthday of/'s`,
    },
    {
      mode: 'birth',
      verbs: words`give birth to, bear child, welcome *son, welcome *daughter, welcome *baby, welcome *child, welcome *twin, have *baby, father, beget, conceive child`,
      nouns: words``,
    },
    {
      mode: 'death',
      roles: 'patient',
      verbs: words`
        die, die of, die from, die in, die at, die after, pass away, perish, perish in, succumb
        to, lose fight/battle against/with/to cancer/illness/disease/leukaemia/leukemia, drown in, lose life, lose life in, drop dead, be found dead, be found strangled, be found hanged, be found stabbed, be found murdered, be found beheaded, be found shot, be found drowned, be found frozen, be pronounced dead, be
        declared dead, bleed to death, burn to death, freeze to death, starve to death, fall to
        death, choke to death, commit suicide, kill himself, kill herself, take own life, hang
        himself, hang herself, be buried, be buried in, be laid to rest, be cremated, breathe
        last, be killed in, be crushed to death, be trampled to death, be swept to death, be electrocuted, drown -, suffocate -, suffocate in/on, asphyxiate -, drown off, drown near, fall to death in/on/from, plunge to death, meet death, be dead, expire at age, lie in state`,
      nouns: words`
        death of/'s, demise of/'s, passing of/'s, suicide of/'s, funeral of/for/'s, burial of/'s,
        drowning of/'s, death toll, body of, remains of, state funeral for/of`,
    },
    {
      mode: 'injury',
      roles: 'patient',
      verbs: words`
        suffer injury/wound/burn/concussion/fracture/stroke, suffer heart attack, have stroke, have heart attack, be treated in/at hospital/clinic, be in intensive care, sustain
        injury/wound/burn, break leg/arm/hip/rib, collapse, faint, fall ill, fall sick, contract
        virus/disease/infection/malaria/cholera, catch virus/disease/infection/cold, be injured
        in, be hurt in, be wounded in, be hospitalized, be hospitalised, be diagnosed with, be
        hospitalized with, be hospitalised with, test positive for, fall from/off/down window/roof/horse/stage/ladder/balcony/cliff/bike/bicycle/stair/height/train/boat, be taken to hospital, be admitted to hospital/clinic, be admitted - with, be flown to hospital, be in hospital,
        be on ventilator, be rushed to hospital, be in coma, undergo surgery/operation, recover from, fall into coma`,
      nouns: words`
        illness of/'s, hospitalization of/'s, hospitalisation of/'s, stroke of, diagnosis of/'s`,
    },
    {
      mode: 'marriage',
      relation: 'MARRIED',
      roles: 'mutual',
      verbs: words`
        marry, wed, get married to, tie knot with, be married to, elope with, exchange vow with, exchange ring with,
        remarry, walk down aisle with, become husband of, become wife of, get hitched to, enter
        into marriage with`,
      nouns: words`
        marriage <of to/with/between, wedding of/to/with/between, nuptial of/with/to/between,
        remarriage <of to`,
    },
    {
      mode: 'marriage',
      roles: 'mutual',
      verbs: words`
        divorce, file for divorce from, split up with, separate from, announce separation from, get divorced from, separate from wife, get engaged to, become engaged to, split
        from wife, split from husband, be divorced from, be engaged to`,
      nouns: words`divorce <of from, engagement <of to`,
    },
  ],
  counterparts: { wikidata: ['P569', 'P570', 'P26'], schemaOrg: 'MarryAction' },
  example: '[Anna Lind] married [Jonas Berg] in June.',
  counterExample: 'Anna Lind interviewed Jonas Berg in June.',
} as const satisfies EventDeclaration;
