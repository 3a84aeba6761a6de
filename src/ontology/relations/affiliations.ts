// Facts of office and belonging: who heads, speaks for, works in, belongs to or acts for what.

import { POSTS } from '../posts.ts';
import type { FactDeclaration, FactType } from '../types.ts';
import { words } from '../words.ts';

/** Titles as noun patterns: the body follows `of`, `for` or `at`, or stands before. */
function titles(list: readonly string[], preps: string): readonly string[] {
  return list.map((title) => `${title} ${preps}`);
}

/** Facts between someone and the body that one stands in. */
export const AFFILIATIONS = {
  LEADS: {
    label: 'leads',
    inverseLabel: 'is led by',
    definition: 'Heads an organization, a group or a country.',
    symmetric: false,
    domain: ['person', 'group', 'organization'],
    range: ['organization', 'group', 'place'],
    verbs: words`
      lead, head, head up, run, chair, govern, command, rule, preside over, captain, co-chair,
      spearhead, be in charge of, be
      head/leader/president/chief/director/chairman/chairwoman/chair/ceo/commander of, be at helm
      of, chair/head board of, reign over, skipper, superintend`,
    nouns: titles(POSTS.leads, "of/'s"),
    counterparts: {
      wikidata: ['P6', 'P35', 'P169', 'P488', 'P1037'],
      followTheMoney: 'Directorship',
    },
    example: '[Jonas Berg] leads the [Norne Bank].',
    counterExample: 'Jonas Berg sued the Norne Bank.',
  },
  SPOKESPERSON_FOR: {
    label: 'speaks for',
    inverseLabel: 'is spoken for by',
    definition: 'Speaks to the public in the name of someone.',
    symmetric: false,
    domain: ['person'],
    range: ['organization', 'group', 'place', 'person'],
    verbs: words`
      speak for, speak on behalf of, be spokesperson/spokesman/spokeswoman for/of, be mouthpiece
      of/for`,
    nouns: titles(POSTS.spokesperson, "for/of/'s"),
    counterparts: { followTheMoney: 'Representation' },
    example: '[Mara Holt], a spokeswoman for the [Norne Bank], declined to comment.',
    counterExample: 'Mara Holt wrote to the Norne Bank.',
  },
  WORKS_FOR: {
    label: 'works for',
    inverseLabel: 'employs',
    definition: 'Is employed by, or holds a post within, an organization or a country.',
    symmetric: false,
    domain: ['person', 'group'],
    range: ['organization', 'group', 'place', 'person'],
    verbs: words`
      work for, work at, be employed by, be employee/adviser/advisor/aide/consultant of/to, serve
      in, serve with, teach at, play for, report for, intern at, be contracted by, be engaged by,
      freelance for, write for, be posted to, be assigned to`,
    nouns: titles(POSTS.holds, "of/for/at/in/with/to/from/'s"),
    inverse: { verbs: words`employ`, nouns: words`employer of` },
    counterparts: {
      wikidata: ['P108', 'P39'],
      schemaOrg: 'worksFor',
      followTheMoney: 'Employment',
    },
    example: '[Anna Lind] works for the [Norne Bank].',
    counterExample: 'Anna Lind robbed the Norne Bank.',
  },
  MEMBER_OF: {
    label: 'is a member of',
    inverseLabel: 'has as a member',
    definition: 'Belongs to an organization or a group.',
    symmetric: false,
    domain: ['person', 'group', 'organization', 'place'],
    range: ['organization', 'group'],
    verbs: words`
      join, join/rejoin board of, sit on board of, belong to, be member of, be on board of, be part of team, be affiliated with, sit on, enlist in, enrol
      in, enroll in, sign up with, pledge allegiance to, swear allegiance to, become member of,
      rejoin, be admitted to, be aligned with`,
    nouns: words`
      member of/'s, politician of/for/from/with/'s, candidate of/for/'s, founding member of, party member of, member state of, fighter of/for/from,
      militant of/from, activist of/for/with/from, member country of, recruit of/to, follower
      of/'s, cadre of, affiliate of/'s, veteran of, supporter of/'s, membership of/in`,
    inverse: { verbs: words`be joined by, count * among`, nouns: words`` },
    counterparts: {
      wikidata: ['P463', 'P102'],
      schemaOrg: 'memberOf',
      followTheMoney: 'Membership',
    },
    example: '[Anna Lind] is a member of the [Harbour Party].',
    counterExample: 'Anna Lind voted against the Harbour Party.',
  },
  PART_OF: {
    label: 'is part of',
    inverseLabel: 'has as a part',
    definition: 'Is a unit, branch, subsidiary or agency of a larger body, or a part of a place.',
    symmetric: false,
    domain: ['organization', 'group', 'place'],
    range: ['organization', 'group', 'place'],
    verbs: words`
      be part of, be subsidiary/branch/arm/unit/division/wing/offshoot/agency of, form part of, be
      subordinate to, come under control of, be under control of, be run as part of`,
    nouns: words`
      part of, subsidiary of/'s, branch of/'s, arm of/'s, wing of/'s, division of/'s, unit of/'s,
      department of/'s, offshoot of/'s, armed wing of/'s, military wing of/'s, political wing
      of/'s, youth wing of/'s, agency of/'s, brigade of/'s, faction of/'s, province of/'s,
      district of/'s, region of/'s, territory of/'s, state of/'s, component of, battalion of/'s,
      bureau of/'s, section of, subgroup of, intelligence agency of/'s, parliament of/'s, army
      of/'s, central bank of/'s`,
    inverse: {
      verbs: words`include, comprise, consist of, be made up of, be composed of, encompass`,
      nouns: words``,
    },
    counterparts: {
      wikidata: ['P361', 'P749'],
      schemaOrg: 'parentOrganization',
      followTheMoney: 'LegalEntity.parent',
    },
    example: 'The [Coast Directorate] is part of the [Harbour Ministry].',
    counterExample: 'The Coast Directorate broke with the Harbour Ministry.',
  },
  REPRESENTS: {
    label: 'represents',
    inverseLabel: 'is represented by',
    definition: 'Acts for someone: as lawyer, envoy, agent or delegate.',
    symmetric: false,
    domain: ['person', 'group', 'organization'],
    range: ['person', 'group', 'organization', 'place'],
    verbs: words`
      represent, act for, act on behalf of, negotiate on behalf of, be
      lawyer/attorney/envoy/representative/agent/delegate for/of/to, stand in for, deputize for,
      deputise for, lobby on behalf of`,
    nouns: words`
      representative of/for/'s, special representative of/for/'s, permanent representative of/'s,
      legal representative of/for/'s, lawyer of/for/'s, attorney of/for/'s, agent of/for/'s,
      delegate of/for/from/'s, negotiator of/for/'s, publicist of/for/'s, emissary of/from/'s,
      legal counsel to/for, solicitor for, barrister for, counsel for, delegation of/from,
      lobbyist for, proxy of/for, defence lawyer for, defense lawyer for, defense attorney for,
      legal team for`,
    inverse: { verbs: words``, nouns: words`client of` },
    counterparts: { wikidata: ['P1875'], followTheMoney: 'Representation' },
    example: '[Anna Lind] represents [Jonas Berg] in the case.',
    counterExample: 'Anna Lind prosecuted Jonas Berg in the case.',
  },
} as const satisfies Partial<Record<FactType, FactDeclaration>>;
