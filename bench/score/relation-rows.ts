// Which relation of ours says what a relation of the data says: one table for each set, with reasons.
// Types of the data that no row names are left out and counted.

import type { EntityType, RelationType } from '../../src/ontology/index.ts';

/** One row of a result: types of the data and the relations of ours that answer them. */
export interface RelationRow {
  readonly name: string;
  /** Types of the data whose head is our subject. */
  readonly straight?: readonly string[];
  /** Types of the data whose tail is our subject. */
  readonly turned?: readonly string[];
  readonly ours: readonly RelationType[];
  /** Kinds that our subject must have, where theirs is narrower. */
  readonly subject?: readonly EntityType[];
  /** What our trigger or title must say, where theirs is narrower. */
  readonly said?: RegExp;
  readonly reason: string;
}

const FAMILY = ['RELATIVE_OF', 'MARRIED'] as const;
const POSTS = ['WORKS_FOR', 'LEADS', 'MEMBER_OF', 'SPOKESPERSON_FOR'] as const;

/** KnowledgeNet; dates of birth, death and founding are values, no relations between two entities. */
export const KNOWLEDGENET_ROWS: readonly RelationRow[] = [
  {
    name: 'CEO',
    turned: ['CEO'],
    ours: ['LEADS'],
    said: /chief exec|\bceo\b/i,
    reason: 'The post is kept as the title of LEADS.',
  },
  {
    name: 'EMPLOYEE_OR_MEMBER_OF',
    straight: ['EMPLOYEE_OR_MEMBER_OF'],
    ours: POSTS,
    reason: 'Theirs does not tell heading, employment and membership apart.',
  },
  {
    name: 'POLITICAL_AFFILIATION',
    straight: ['POLITICAL_AFFILIATION'],
    ours: ['MEMBER_OF', 'REPRESENTS', 'LEADS'],
    reason: 'Belonging to a party is membership, heading one included.',
  },
  {
    name: 'SPOUSE',
    straight: ['SPOUSE'],
    ours: FAMILY,
    said: /wife|husband|spouse|marr|widow|wed|partner|fianc/i,
    reason: 'RELATIVE_OF is wider: its words tell which kinship it is.',
  },
  {
    name: 'CHILD_OF',
    straight: ['CHILD_OF'],
    ours: FAMILY,
    said: /son|daughter|child|father|mother|parent|born/i,
    reason: 'RELATIVE_OF is wider: its words tell which kinship it is.',
  },
  { name: 'PLACE_OF_BIRTH', straight: ['PLACE_OF_BIRTH'], ours: ['BORN_IN'], reason: 'The same.' },
  {
    name: 'PLACE_OF_RESIDENCE',
    straight: ['PLACE_OF_RESIDENCE'],
    ours: ['LIVES_IN'],
    reason: 'The same.',
  },
  {
    name: 'HEADQUARTERS',
    straight: ['HEADQUARTERS'],
    ours: ['LOCATED_IN'],
    subject: ['organization'],
    reason: 'LOCATED_IN of an organization is its seat.',
  },
  { name: 'EDUCATED_AT', straight: ['EDUCATED_AT'], ours: ['STUDIED_AT'], reason: 'The same.' },
  { name: 'NATIONALITY', straight: ['NATIONALITY'], ours: ['CITIZEN_OF'], reason: 'The same.' },
  { name: 'FOUNDED_BY', turned: ['FOUNDED_BY'], ours: ['FOUNDED'], reason: 'The same, turned.' },
  {
    name: 'SUBSIDIARY_OF',
    straight: ['SUBSIDIARY_OF'],
    ours: ['PART_OF'],
    reason: 'A subsidiary is part of its parent.',
  },
  {
    name: 'SUBSIDIARY_OF',
    turned: ['SUBSIDIARY_OF'],
    ours: ['OWNS'],
    subject: ['organization', 'group'],
    reason: 'A parent owns its subsidiary.',
  },
];

/** Re-DocRED; works of art, sports seasons, waters and taxa are no actors of the news. */
export const REDOCRED_ROWS: readonly RelationRow[] = [
  {
    name: 'family',
    straight: ['spouse', 'sibling', 'child', 'father', 'mother'],
    ours: FAMILY,
    reason: 'RELATIVE_OF is symmetric and does not tell kinship apart.',
  },
  { name: 'place_of_birth', straight: ['place_of_birth'], ours: ['BORN_IN'], reason: 'The same.' },
  {
    name: 'country_of_citizenship',
    straight: ['country_of_citizenship'],
    ours: ['CITIZEN_OF'],
    reason: 'The same.',
  },
  { name: 'educated_at', straight: ['educated_at'], ours: ['STUDIED_AT'], reason: 'The same.' },
  {
    name: 'employer or member',
    straight: [
      'employer',
      'member_of',
      'member_of_political_party',
      'member_of_sports_team',
      'military_branch',
    ],
    ours: POSTS,
    reason: 'Posts and memberships; theirs tells them apart by the body, ours by the words.',
  },
  {
    name: 'head or chair',
    turned: ['head_of_government', 'head_of_state', 'chairperson'],
    ours: ['LEADS'],
    reason: 'Whoever heads it; a "president of" is WORKS_FOR nowhere.',
  },
  { name: 'founded_by', turned: ['founded_by'], ours: ['FOUNDED'], reason: 'The same, turned.' },
  {
    name: 'owner',
    turned: ['owned_by', 'parent_organization'],
    straight: ['subsidiary'],
    ours: ['OWNS'],
    reason: 'A parent owns.',
  },
  {
    name: 'part_of',
    straight: ['part_of', 'parent_organization', 'owned_by'],
    turned: ['has_part', 'subsidiary'],
    ours: ['PART_OF'],
    reason: 'The same; has_part is it turned.',
  },
  {
    name: 'located_in',
    straight: [
      'located_in_admin_territory',
      'country',
      'location',
      'headquarters_location',
      'residence',
      'work_location',
      'capital_of',
    ],
    turned: ['contains_admin_territory', 'capital'],
    ours: ['LOCATED_IN', 'PART_OF', 'LIVES_IN'],
    reason:
      'Being somewhere; theirs also holds what follows from it (a village is in its country).',
  },
  {
    name: 'succession',
    straight: ['replaces', 'follows'],
    turned: ['replaced_by', 'followed_by'],
    ours: ['SUCCEEDED'],
    reason: 'The same.',
  },
];

/** re3d; synonymy is coreference, attributes are no relations between two entities. */
export const RE3D_ROWS: readonly RelationRow[] = [
  {
    name: 'CommWith',
    straight: ['CommWith'],
    turned: ['CommWith'],
    ours: [
      'MET',
      'CALLED',
      'NEGOTIATED_WITH',
      'VISITED',
      'REQUESTED',
      'SPOKE_ABOUT',
      'AGREED_WITH',
    ],
    reason: 'Any communication, in either direction.',
  },
  {
    name: 'BelongsTo',
    straight: ['BelongsTo'],
    ours: ['PART_OF', 'MEMBER_OF', 'WORKS_FOR', 'SPOKESPERSON_FOR', 'LEADS'],
    reason: 'Being in a body or a unit, whatever the post.',
  },
  {
    name: 'InChargeOf',
    straight: ['InChargeOf'],
    ours: ['LEADS', 'OWNS'],
    reason: 'Heading a body or holding a thing.',
  },
  {
    name: 'FightingAgainst',
    straight: ['FightingAgainst'],
    ours: ['ATTACKED', 'KILLED', 'INJURED', 'ABDUCTED', 'COERCED'],
    reason: 'Force of any kind.',
  },
  {
    name: 'AlliesOf',
    straight: ['AlliesOf'],
    turned: ['AlliesOf'],
    ours: ['ALLY_OF', 'COOPERATED_WITH', 'AIDED'],
    reason: 'Standing together, in word or deed.',
  },
  { name: 'Likes', straight: ['Likes'], ours: ['SUPPORTED'], reason: 'Praise and backing.' },
  {
    name: 'Dislikes',
    straight: ['Dislikes'],
    ours: ['CRITICIZED', 'ACCUSED', 'REJECTED', 'THREATENED'],
    reason: 'Blame and hostility in words.',
  },
  {
    name: 'CoLocated',
    straight: ['CoLocated'],
    ours: ['LOCATED_IN', 'LIVES_IN', 'TRAVELED_TO', 'DEPLOYED_TO', 'VISITED'],
    reason: 'Being at a place, lastingly or not; theirs also holds being there in passing.',
  },
];
