// Facts of property, place, origin, family and friendship.

import type { FactDeclaration, FactType } from '../types.ts';
import { words } from '../words.ts';

/** Facts that tie two entities without an office. */
export const TIES = {
  OWNS: {
    label: 'owns',
    inverseLabel: 'is owned by',
    definition: 'Has the whole or a part of something as property.',
    symmetric: false,
    domain: ['person', 'group', 'organization', 'place'],
    range: ['organization', 'place'],
    verbs: words`
      own, co-own, hold stake in, have stake in, own stake in, be owner/shareholder/proprietor of,
      hold share in, own share in, hold majority in, possess, be parent of, control, control
      stake/share/percent/majority of/in`,
    nouns: words`
      owner of/'s, co-owner of/'s, proprietor of/'s, shareholder of/in/'s, majority owner of/'s,
      landlord of, majority shareholder of/in/'s, parent company of/for/'s, parent of, holding company of/'s,
      part-owner of, investor in, backer of`,
    counterparts: {
      wikidata: ['P1830', 'P127'],
      schemaOrg: 'owns',
      followTheMoney: 'Ownership',
    },
    example: '[Jonas Berg] owns the [Norne Bank].',
    counterExample: 'Jonas Berg left the Norne Bank.',
  },
  FOUNDED: {
    label: 'founded',
    inverseLabel: 'was founded by',
    definition: 'Brought an organization or a place into being.',
    symmetric: false,
    domain: ['person', 'group', 'organization', 'place'],
    range: ['organization', 'group', 'place'],
    verbs: words`
      found, co-found, cofound, establish, form, create, set up, start up, be founder/co-founder/cofounder of,
      incorporate`,
    nouns: words`
      founder of/'s, co-founder of/'s, cofounder of/'s, founding father of, creator of/'s,
      founding president of, founding director of`,
    counterparts: { wikidata: ['P112'], schemaOrg: 'founder' },
    example: '[Anna Lind] founded the [Harbour Party] in 1998.',
    counterExample: 'Anna Lind banned the Harbour Party in 1998.',
  },
  LOCATED_IN: {
    label: 'is located in',
    inverseLabel: 'contains',
    definition: 'A place lies in a place, or a body has its seat there.',
    symmetric: false,
    domain: ['place', 'organization', 'group'],
    range: ['place'],
    verbs: words`
      be located in, be based in, base in, locate in, lie in, be situated in, be headquartered in,
      headquarter in, situate in, be registered/incorporated/domiciled in, stand in, be sited in, operate in, operate from, have
      office/headquarters/base/seat in, be located at, be based at, be housed in`,
    nouns: words`
      town in, city in, village in, region in, district in, province in, port in, capital of/'s,
      suburb of, neighborhood of/in, neighbourhood of/in, hospital in,
      school in, university in, airport in, base in, headquarters in, office in, refugee camp in,
      camp in, municipality in, island in, coastal city in, port city in, border town in, embassy
      in, settlement in, state in, crossing in, prison in, mosque in, church in, factory in, plant
      in`,
    inverse: { verbs: words`be home to`, nouns: words`` },
    counterparts: {
      wikidata: ['P131', 'P17', 'P159'],
      schemaOrg: 'containedInPlace',
      followTheMoney: 'addressEntity',
    },
    example: 'The [Norne Bank] is based in [Oslo].',
    counterExample: 'The Norne Bank sent a letter to Oslo.',
  },
  LIVES_IN: {
    label: 'lives in',
    inverseLabel: 'is the home of',
    definition: 'Has, or had, a home at a place.',
    symmetric: false,
    domain: ['person', 'group'],
    range: ['place'],
    verbs: words`
      live in, live at, live near, reside in, reside at, dwell in, be resident in, grow up in,
      settle in, settle down in, be raised in, emigrate to, immigrate to, be resident of,
      be inhabitant of, have home/house/residence/apartment in, make home in, live outside`,
    nouns: words`
      resident of/'s, inhabitant of/'s, dweller of, villager of/from, townspeople of, native
      resident of`,
    counterparts: { wikidata: ['P551'], schemaOrg: 'homeLocation' },
    example: '[Jonas Berg] lives in [Bergen].',
    counterExample: 'Jonas Berg lost his case in Bergen.',
  },
  BORDERS: {
    label: 'borders',
    inverseLabel: 'borders',
    definition: 'Two places lie next to each other.',
    symmetric: true,
    domain: ['place'],
    range: ['place'],
    verbs: words`
      border, border on, share border/frontier/boundary with, adjoin, neighbor, neighbour, abut,
      be adjacent to, lie next to`,
    nouns: words`
      border with/between, frontier with/between, boundary with/between, neighbor of/'s, neighbour
      of/'s`,
    counterparts: { wikidata: ['P47'] },
    example: '[Norway] shares a border with [Sweden].',
    counterExample: 'Norway invaded Sweden.',
  },
  CITIZEN_OF: {
    label: 'is a citizen of',
    inverseLabel: 'has as a citizen',
    definition: 'Has the nationality of a country.',
    symmetric: false,
    domain: ['person', 'group'],
    range: ['place'],
    verbs: words`
      be citizen/national/subject of, hold citizenship/passport/nationality of, be naturalized in,
      be naturalised in`,
    nouns: words`
      citizen of, national of, subject of, passport holder of, citizenship of, nationality of`,
    counterparts: {
      wikidata: ['P27'],
      schemaOrg: 'nationality',
      followTheMoney: 'Person.nationality',
    },
    example: '[Anna Lind] is a citizen of [Norway].',
    counterExample: 'Anna Lind wrote about Norway.',
  },
  BORN_IN: {
    label: 'was born in',
    inverseLabel: 'is the birthplace of',
    definition: 'Came into the world at a place.',
    symmetric: false,
    domain: ['person'],
    range: ['place'],
    verbs: words`be born in, be born at, be born near, hail from, be native of, originate from`,
    nouns: words`native of`,
    inverse: { verbs: words``, nouns: words`birthplace of` },
    counterparts: {
      wikidata: ['P19'],
      schemaOrg: 'birthPlace',
      followTheMoney: 'Person.birthPlace',
    },
    example: '[Jonas Berg] was born in [Bergen].',
    counterExample: 'Jonas Berg was arrested in Bergen.',
  },
  STUDIED_AT: {
    label: 'studied at',
    inverseLabel: 'taught',
    definition: 'Was a student of a school or university.',
    symmetric: false,
    domain: ['person', 'group'],
    range: ['organization', 'place'],
    verbs: words`
      study at, graduate from, be educated at, attend, go to school at, earn
      degree/doctorate/diploma/phd at/from, receive degree/doctorate/diploma/phd from, get degree
      from, enrol at, enroll at, be student/graduate/alumnus/alumna of/at, read law at, train at,
      hold degree/doctorate from`,
    nouns: words`
      student at/of, graduate of, alumnus of, alumna of, undergraduate at, pupil at/of, doctorate
      from, degree from, postgraduate at, doctoral student at, dropout from`,
    counterparts: { wikidata: ['P69'], schemaOrg: 'alumniOf' },
    example: '[Mara Holt] studied at the [University of Vestby].',
    counterExample: 'Mara Holt sued the University of Vestby.',
  },
  RELATIVE_OF: {
    label: 'is a relative of',
    inverseLabel: 'is a relative of',
    definition: 'Is of the same family, by blood, marriage or partnership.',
    symmetric: true,
    domain: ['person'],
    range: ['person'],
    verbs: words`
      be related to, be survived by, be descended from, be
      brother/sister/son/daughter/father/mother/wife/husband/uncle/aunt/nephew/niece/cousin of,
      descend from`,
    nouns: words`
      brother of/'s, sister of/'s, son of/'s, daughter of/'s, father of/'s, mother of/'s, wife
      of/'s, husband of/'s, spouse of/'s, parent of/'s, child of/'s, sibling of/'s, uncle of/'s,
      aunt of/'s, nephew of/'s, niece of/'s, cousin of/'s, grandson of/'s, granddaughter of/'s,
      grandfather of/'s, grandmother of/'s, grandchild of/'s, grandparent of/'s, brother-in-law
      of/'s, sister-in-law of/'s, son-in-law of/'s, daughter-in-law of/'s, father-in-law of/'s,
      mother-in-law of/'s, stepson of/'s, stepdaughter of/'s, stepfather of/'s, stepmother of/'s,
      stepbrother of/'s, stepsister of/'s, half-brother of/'s, half-sister of/'s, twin of/'s,
      fiance of/'s, fiancee of/'s, widow of/'s, widower of/'s, ex-wife of/'s, ex-husband of/'s,
      relative of/'s, descendant of/'s, ancestor of/'s, girlfriend of/'s, boyfriend of/'s,
      great-grandson of/'s, great-granddaughter of/'s, heir of/'s, mom of/'s, mum of/'s, dad
      of/'s, kin of/'s`,
    counterparts: {
      wikidata: ['P22', 'P25', 'P26', 'P40', 'P3373', 'P1038'],
      schemaOrg: 'relatedTo',
      followTheMoney: 'Family',
    },
    example: '[Anna Lind] is the sister of [Erik Lind].',
    counterExample: 'Anna Lind met Erik Lind in Oslo.',
  },
  ALLY_OF: {
    label: 'is an ally of',
    inverseLabel: 'is an ally of',
    definition: 'Stands by someone lastingly, by treaty, interest or friendship.',
    symmetric: true,
    domain: ['person', 'group', 'organization', 'place'],
    range: ['person', 'group', 'organization', 'place'],
    verbs: words`
      be allied with, be allied to, be ally/friend/partner/confidant/associate of, be aligned
      closely with, be loyal to, be friend with`,
    nouns: words`
      ally of/'s, close ally of/'s, friend of/'s, confidant of/'s, confidante of/'s, associate
      of/'s, partner of/'s, loyalist of, protege of/'s, coalition partner of/'s, business partner
      of/'s, collaborator of/'s, accomplice of/'s, right-hand man of/'s, alliance with/between,
      colleague of/'s, crony of/'s, henchman of/'s`,
    counterparts: { wikidata: ['P1327', 'P530'], schemaOrg: 'knows', followTheMoney: 'Associate' },
    example: '[Norway] is a close ally of [Sweden].',
    counterExample: 'Norway threatened Sweden.',
  },
  SUCCEEDED: {
    label: 'succeeded',
    inverseLabel: 'was succeeded by',
    definition: 'Took over the post or the place of someone.',
    symmetric: false,
    domain: ['person', 'group', 'organization', 'place'],
    range: ['person', 'group', 'organization', 'place'],
    verbs: words`
      succeed, replace, supersede, supplant, take over from, take place of, be successor of/to,
      fill shoe of, be replacement for, inherit presidency/leadership/post/throne from`,
    nouns: words`successor of/to/'s, replacement for/of/'s, heir to, successor state of/to`,
    inverse: { verbs: words`precede`, nouns: words`predecessor of` },
    counterparts: { wikidata: ['P1365', 'P1366'], followTheMoney: 'Succession' },
    example: '[Mara Holt] succeeded [Jonas Berg] as governor.',
    counterExample: 'Mara Holt interviewed Jonas Berg as governor.',
  },
} as const satisfies Partial<Record<FactType, FactDeclaration>>;
