// Facts about persons that no post states: citizenship, membership.

import { childrenBy, getToken, lemmaOf, wordOf } from '../../language/dependency-tree.ts';
import type { Mention } from '../../mention/index.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { isPersonName, tokensOf } from './kinds-of-mention.ts';
import { findPostAt } from './post.ts';
import type { FactRule } from './rule.ts';

/** Citizens, members. */
export const PERSON_RULES: readonly FactRule[] = [
  {
    id: 'person.demonym',
    reason:
      'A demonym in the description right before a name gives the citizenship, unless it names a post of state.',
    example: 'Norwegian skier Anna Lind spoke in Oslo.',
    counterExample: 'Norwegian President Anna Lind spoke in Oslo.',
    find: citizens,
  },
  {
    id: 'person.from',
    reason: 'Who is named with "from" or "of" a body belongs to it.',
    example: 'Anna Lind, from the Norne Bank, spoke in Oslo.',
    counterExample: 'Anna Lind spoke about the Norne Bank.',
    find: members,
  },
  {
    id: 'person.own-party',
    reason: 'The party that is named as that of a person has her as a member.',
    example: "Anna Lind's party, Harbour Front, met in Oslo.",
    counterExample: "Anna Lind's former party, Harbour Front, met in Oslo.",
    find: ownParties,
  },
];

const PARTIES = new Set(['party', 'movement', 'union', 'faction']);
const OF_OTHERS =
  /^(?:former|old|ex|rival|sister|governing|ruling|opposing|partner|mother|parent|new|previous)$/i;

/** "His party, Oromo Dawn, holds 61 seats". */
function ownParties(context: ReadingContext): readonly FactDraft[] {
  const { tree, mentions, mentionAt } = context;
  return tree.tokens.flatMap((token, noun) => {
    if (token.xpos !== 'NN' || !PARTIES.has(lemmaOf(tree, noun))) return [];
    const owner = childrenBy(tree, noun, 'nmod:poss')
      .map((child) => mentionAt(child))
      .find((index) => mentions[index ?? -1]?.type === 'person');
    const isOther = childrenBy(tree, noun, 'amod', 'compound').some((child) =>
      OF_OTHERS.test(wordOf(tree, child)),
    );
    const object = childrenBy(tree, noun, 'appos')
      .flatMap((child) => organizationIn(context, child) ?? [])
      .at(0);
    if (owner === undefined || object === undefined || isOther) return [];
    return [
      {
        type: 'MEMBER_OF',
        subject: owner,
        object,
        status: 'occurred',
        head: noun,
        rule: 'person.own-party',
        confidence: 0.75,
      } as const,
    ];
  });
}

function citizens(context: ReadingContext): readonly FactDraft[] {
  const { mentions } = context;
  return mentions.flatMap((person, subject) => {
    if (!isPersonName(person)) return [];
    const object = demonymBefore(context, person);
    if (object === undefined || findPostAt(context, person.first - 1) !== undefined) return [];
    return [
      {
        type: 'CITIZEN_OF',
        subject,
        object,
        status: 'occurred',
        head: person.head,
        rule: 'person.demonym',
        confidence: 0.7,
      },
    ];
  });
}

/** The demonym of the description that ends right before a name, at most three words back. */
function demonymBefore(
  { tree, mentionAt, mentions }: ReadingContext,
  person: Mention,
): number | undefined {
  const last = person.first - 1;
  if (last < 0 || getToken(tree, last).upos !== 'NOUN') return undefined;
  for (let at = last - 1; at >= Math.max(0, last - 3); at -= 1) {
    const index = mentionAt(at);
    if (index !== undefined && mentions[index]?.demonym === true) return index;
    if (!['ADJ', 'NOUN'].includes(getToken(tree, at).upos)) return undefined;
  }
  return undefined;
}

function members(context: ReadingContext): readonly FactDraft[] {
  const { tree, mentions } = context;
  return mentions.flatMap((person, subject) => {
    if (!isPersonName(person)) return [];
    // "Professor Anna Lind of Harvard": the post says more.
    const isPost = findPostAt(context, person.first - 1) !== undefined;
    const prepositions = isPost ? ['from', 'with'] : ['from', 'of', 'with'];
    const phrases = tokensOf(person).flatMap((word) => childrenBy(tree, word, 'nmod'));
    return phrases.flatMap((child) => {
      if (child < person.head || !prepositions.includes(prepositionOf(tree, child))) return [];
      const object = organizationIn(context, child);
      if (object === undefined) return [];
      return [
        {
          type: isEmployer(mentions[object]?.label ?? '') ? 'WORKS_FOR' : 'MEMBER_OF',
          subject,
          object,
          status: 'occurred',
          head: person.head,
          rule: 'person.from',
          confidence: 0.65,
        } as const,
      ];
    });
  });
}

/** Who is named with a university or a newspaper works there, and is no member. */
function isEmployer(label: string): boolean {
  return /\b(?:Universit\p{Ll}+|College|Institute|Hospital|Clinic|Museum|Bank|Ministry|Times|Post|Tribune|Herald|Journal|Gazette|Globe|Telegraph|Guardian|Chronicle|Reuters)\b/u.test(
    label,
  );
}

function organizationIn(
  { tree, mentions, mentionAt }: ReadingContext,
  head: number,
): number | undefined {
  const candidates = [head, ...childrenBy(tree, head, 'flat', 'appos', 'compound')];
  return candidates
    .map((token) => mentionAt(token))
    .find((index) => {
      const mention = index === undefined ? undefined : mentions[index];
      return mention?.type === 'organization' && mention.kind === 'name';
    });
}
