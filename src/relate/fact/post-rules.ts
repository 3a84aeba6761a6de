// Facts that a post states: who heads, speaks for or works for what.

import {
  childrenBy,
  findChild,
  getToken,
  lemmaOf,
  relationOf,
  wordOf,
} from '../../language/dependency-tree.ts';
import type { Mention } from '../../mention/index.ts';
import type { FactType, PostKind } from '../../ontology/index.ts';
import { mentionsOf, personBehind } from '../arguments.ts';
import { headsOf } from '../clause/clause.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { statusOf } from '../status/status.ts';
import { decided, OCCURRED } from '../status/status-reading.ts';
import { findPostAt, type PostReading } from './post.ts';
import type { FactRule } from './rule.ts';

const TYPE_OF: Readonly<Record<PostKind, FactType>> = {
  leads: 'LEADS',
  spokesperson: 'SPOKESPERSON_FOR',
  holds: 'WORKS_FOR',
};

const HEADS_OF_PLACES =
  /(?:^|\b)(?:president|premier|prime minister|chancellor|taoiseach|king|queen|monarch|emperor|empress|emir|sultan|shah|ruler|dictator|leader|head of (?:state|government)|governor|mayor|first minister|chief minister|chief executive)$/;
const POSTS_OF_STATE =
  /(?:minister|secretary|ambassador|envoy|diplomat|senator|lawmaker|legislator|deputy|congressman|congresswoman|representative|general|admiral|colonel|major|commander|official|prosecutor|judge|justice|negotiator|consul|attorney|adviser|advisor|chief|commissioner|vice president|prince|princess|speaker|officer|soldier|treasurer|ombudsman)\b/;
const MAX_PHRASE = 8;
const PHRASE_TAGS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART']);

/** Posts before names, after names, and after "is". */
export const POST_RULES: readonly FactRule[] = [
  {
    id: 'post.title',
    reason: 'A post right before a name is the post of the person named.',
    example: 'Norne Bank director Anna Lind spoke in Oslo.',
    counterExample: 'The director of the Norne Bank met Anna Lind.',
    find: (context) =>
      persons(context).flatMap(([index, person]) =>
        factsOf(context, {
          person: index,
          last: person.first - 1,
          head: person.head,
          rule: 'post.title',
          confidence: 0.9,
        }),
      ),
  },
  {
    id: 'post.apposition',
    reason: 'A post set beside a name in commas is the post of the person named.',
    example: 'Anna Lind, head of the Norne Bank, spoke in Oslo.',
    counterExample: 'Anna Lind, a critic of the Norne Bank, spoke in Oslo.',
    find: (context) =>
      persons(context).flatMap(([index, person]) => appositions(context, index, person)),
  },
  {
    id: 'post.copula',
    reason: 'Who is said to be a post holds it.',
    example: 'Anna Lind is the director of the Norne Bank.',
    counterExample: 'Anna Lind is not the director of the Norne Bank.',
    find: copulas,
  },
];

function isPersonName(mention: Mention | undefined): boolean {
  return mention?.kind === 'name' && mention.type === 'person';
}

function persons(context: ReadingContext): readonly (readonly [number, Mention])[] {
  return context.mentions.flatMap((mention, index) =>
    mention.kind === 'name' && mention.type === 'person' ? [[index, mention] as const] : [],
  );
}

function appositions(
  context: ReadingContext,
  index: number,
  person: Mention,
): readonly FactDraft[] {
  const { tree } = context;
  const words = Array.from(
    { length: person.endToken - person.first },
    (_, at) => person.first + at,
  );
  const beside = [
    ...words.flatMap((word) => childrenBy(tree, word, 'appos', 'list')),
    ...postAfterComma(context, person),
  ];
  const { head } = getToken(tree, person.head);
  if (relationOf(tree, person.head) === 'appos' && head >= 0) beside.push(head);
  beside.push(...describedBefore(context, person, index));
  return [...new Set(beside)].flatMap((last) => {
    if (isTitleOf(context, last)) return [];
    const named = context.mentionAt(last);
    if (named !== undefined && context.mentions[named]?.kind === 'name') return [];
    return factsOf(context, {
      person: index,
      last,
      head: last,
      rule: 'post.apposition',
      confidence: 0.9,
    });
  });
}

/** In a list of titled persons, the post right before the next name is the next one's. */
function isTitleOf({ mentions, mentionAt }: ReadingContext, last: number): boolean {
  const next = mentions[mentionAt(last + 1) ?? -1];
  return isPersonName(next) && next?.first === last + 1;
}

/** Posts behind which the name stands between commas: "the head of the bank, Anna Lind,". */
function describedBefore(
  { tree, ...context }: ReadingContext,
  person: Mention,
  index: number,
): readonly number[] {
  const start = tree.sentences[person.sentence]?.firstToken ?? 0;
  const found: number[] = [];
  for (let head = start; head < person.first; head += 1) {
    if (getToken(tree, head).upos !== 'NOUN') continue;
    if (personBehind({ tree, ...context }, head) === index) found.push(head);
  }
  return found;
}

/** "Anna Lind, the long-serving head of ...": the noun that ends the phrase after the comma. */
function postAfterComma(
  { tree, mentionAt, mentions }: ReadingContext,
  person: Mention,
): readonly number[] {
  if (wordOf(tree, person.endToken) !== ',') return [];
  const first = person.endToken + 1;
  for (let at = first; at < Math.min(first + MAX_PHRASE, tree.tokens.length); at += 1) {
    const { upos } = getToken(tree, at);
    if (!PHRASE_TAGS.has(upos) || isPersonName(mentions[mentionAt(at) ?? -1])) return [];
    const next = tree.tokens[at + 1]?.upos ?? 'PUNCT';
    if (upos === 'NOUN' && !PHRASE_TAGS.has(next)) return [at];
  }
  return [];
}

function copulas(context: ReadingContext): readonly FactDraft[] {
  const { tree } = context;
  return [...context.clauses.values()].flatMap((clause) => {
    if (!clause.copular || getToken(tree, clause.predicate).upos === 'ADJ') return [];
    return headsOf(clause, 'subject').flatMap((subject) =>
      mentionsOf(context, subject).flatMap((person) => {
        if (context.mentions[person]?.type !== 'person') return [];
        const cop = findChild(tree, clause.predicate, 'cop');
        const past =
          cop !== undefined && getToken(tree, cop).xpos === 'VBD' && lemmaOf(tree, cop) === 'be';
        return factsOf(context, {
          person,
          last: clause.predicate,
          head: clause.predicate,
          rule: 'post.copula',
          confidence: past ? 0.75 : 0.9,
        });
      }),
    );
  });
}

interface PostFinding {
  readonly person: number;
  /** Token index of the last word of the post. */
  readonly last: number;
  readonly head: number;
  readonly rule: string;
  readonly confidence: number;
}

function factsOf(context: ReadingContext, finding: PostFinding): readonly FactDraft[] {
  const { person, last, head, rule, confidence } = finding;
  if (last < 0 || context.tree.sentenceOf[last] !== context.tree.sentenceOf[head]) return [];
  const post = findPostAt(context, last);
  const object =
    post === undefined
      ? undefined
      : post.of.find((index) => index !== person && fits(context.mentions[index]));
  if (post === undefined || object === undefined || post.former) return [];
  const { start, end } = getToken(context.tree, last);
  const status = rule === 'post.copula' ? statusOf(context.tree, head) : OCCURRED;
  return [
    {
      type: typeOf(post, context.mentions[object]),
      subject: person,
      object,
      ...decided(status),
      title: post.title,
      trigger: { start, end },
      head: last,
      rule,
      confidence,
    },
  ];
}

/** Who heads a country or a city by the post, and who merely comes from there. */
function typeOf(post: PostReading, of: Mention | undefined): FactType {
  if (of?.type !== 'place' || post.means === 'spokesperson') return TYPE_OF[post.means];
  if (post.means === 'leads' && HEADS_OF_PLACES.test(post.title)) return 'LEADS';
  return of.placeKind === 'country' && !POSTS_OF_STATE.test(post.title)
    ? 'CITIZEN_OF'
    : 'WORKS_FOR';
}

function fits(mention: Mention | undefined): boolean {
  return mention !== undefined && mention.type !== 'person' && mention.kind !== 'pronoun';
}
