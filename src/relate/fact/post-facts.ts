// A post beside a person in, the facts that it states out: whose post it is, since when, and whether it heads it.

import { getToken, withConjuncts } from '../../language/dependency-tree.ts';
import type { Mention } from '../../mention/index.ts';
import { type Edtf, toEdtf } from '../../model/index.ts';
import type { FactType, PostKind } from '../../ontology/index.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { decided, OCCURRED, type StatusReading } from '../status/status-reading.ts';
import { findFactDate } from './fact-date.ts';
import { tokensOf } from './kinds-of-mention.ts';
import { findPostAt, OF_PERSONS, type PostReading } from './post.ts';

const TYPE_OF: Readonly<Record<PostKind, FactType>> = {
  leads: 'LEADS',
  spokesperson: 'SPOKESPERSON_FOR',
  holds: 'WORKS_FOR',
};

const HEADS_OF_PLACES =
  /(?:^|\b)(?:president|premier|prime minister|chancellor|taoiseach|king|queen|monarch|emperor|empress|emir|sultan|shah|ruler|dictator|leader|head of (?:state|government)|governor|mayor|first minister|chief minister|chief executive)$/;

/** Who heads something in the place, and not it: "the central bank governor", "the opposition leader". */
const HEADS_WITHIN =
  /\b(?:bank|business|church|community|gang|house|labou?r|majority|minority|opposition|parliament(?:ary)?|party|protest|rebel|religious|senate|separatist|spiritual|student|tribal|union)\b/;

const POSTS_OF_STATE =
  /(?:minister|secretary|ambassador|envoy|diplomat|senator|lawmaker|legislator|deputy|congressman|congresswoman|representative|general|admiral|colonel|major|commander|official|prosecutor|judge|justice|negotiator|consul|attorney|adviser|advisor|chief|commissioner|vice president|prince|princess|speaker|officer|soldier|treasurer|ombudsman)\b/;

/** "its chairman": how much surer a name is than what a pronoun or a description is linked to. */
const BY_LINK = 0.8;

/** A post that was found beside a person. */
export interface PostFinding {
  readonly person: number;
  /** Token index of the last word of the post. */
  readonly last: number;
  readonly head: number;
  /** Whose post it is. */
  readonly object?: number;
  /** The same, where nothing else says so. */
  readonly giver?: number;
  readonly rule: string;
  readonly confidence: number;
  /** What the verb says of it, where there is one. */
  readonly status?: StatusReading;
  /** Whether the verb is in the past, so that its date is the date of the post. */
  readonly past?: boolean;
}

/** The facts of a post: of its body, and of those joined to that one: "professor at Bergen and Oslo". */
export function factsOf(context: ReadingContext, finding: PostFinding): readonly FactDraft[] {
  const [first] = factsOfOne(context, finding);
  if (first === undefined || finding.object !== undefined)
    return first === undefined ? [] : [first];
  const all = bodiesJoined(context, first.object, finding.last);
  return all.length === 0
    ? [first]
    : all.flatMap((object) => factsOfOne(context, { ...finding, object }));
}

/** The bodies listed behind a post, where one of them is all that was read. */
function bodiesJoined(
  { tree, mentions, mentionAt }: ReadingContext,
  object: number,
  last: number,
): readonly number[] {
  const body = mentions[object];
  if (body?.kind !== 'name' || body.type !== 'organization' || body.first < last) return [];
  const listed = tokensOf(body)
    .flatMap((word) => withConjuncts(tree, word))
    .flatMap((word) => mentionAt(word) ?? [])
    .filter((one) => mentions[one]?.kind === 'name' && mentions[one]?.type === 'organization');
  return [...new Set([object, ...listed])];
}

function factsOfOne(context: ReadingContext, finding: PostFinding): readonly FactDraft[] {
  const { person, last, head, rule, confidence } = finding;
  if (last < 0 || context.tree.sentenceOf[last] !== context.tree.sentenceOf[head]) return [];
  // "Secretary-General": the second half is the post.
  if (context.tree.tokens[last + 1]?.xpos === 'HYPH') return [];
  const post = findPostAt(context, last);
  const object =
    post === undefined
      ? undefined
      : (finding.object ??
        post.of.find((index) => index !== person && fits(context.mentions[index], post.title)) ??
        (post.of.length === 0 ? finding.giver : undefined));
  if (post === undefined || object === undefined) return [];
  // "their Washington correspondent" works there.
  const isThere = context.mentions[object]?.type === 'place' && /correspondent$/.test(post.title);
  if (isThere) return [];
  const { start, end } = getToken(context.tree, last);
  const { time: tenure, ...status } = tenureOf(context, post, finding.status ?? OCCURRED);
  const time = finding.past === true && tenure === undefined ? findFactDate(context, head) : tenure;
  return [
    {
      type: typeOf(post, context.mentions[object]),
      subject: person,
      object,
      ...status,
      ...(time === undefined ? {} : { time }),
      title: post.title,
      trigger: { start, end },
      head: last,
      rule,
      confidence: context.mentions[object]?.kind === 'name' ? confidence : confidence * BY_LINK,
    },
  ];
}

/** A former post has ended by the day of the article; one to come begins after it, and is planned. */
function tenureOf(
  { written }: ReadingContext,
  { tenure }: PostReading,
  told: StatusReading,
): ReturnType<typeof decided> & { readonly time?: Edtf } {
  const status = decided(told);
  if (tenure === 'current') return status;
  if (tenure === 'ended') return { ...status, time: toEdtf(`../${written ?? ''}`) };
  const planned = told.status === 'occurred' ? { ...status, status: 'planned' as const } : status;
  return written === undefined ? planned : { ...planned, time: toEdtf(`${written}/..`) };
}

/** Who heads a country or a city by the post, and who merely comes from there. */
function typeOf(post: PostReading, of: Mention | undefined): FactType {
  // "a senior Hamas leader" is one of it, "a Sudanese leader" is from there.
  if (post.isOneOfMany && of?.type !== 'place') return 'MEMBER_OF';
  if (post.isOneOfMany && of?.placeKind === 'country') return 'CITIZEN_OF';
  if (of?.type !== 'place' || post.means === 'spokesperson') return TYPE_OF[post.means];
  const isWithin = HEADS_WITHIN.test(post.title);
  if (post.means === 'leads' && HEADS_OF_PLACES.test(post.title) && !isWithin) return 'LEADS';
  return of.placeKind === 'country' &&
    !POSTS_OF_STATE.test(post.title) &&
    !/\bbank\b/.test(post.title)
    ? 'CITIZEN_OF'
    : 'WORKS_FOR';
}

/** Bodies have posts, and persons those who serve them: "his spokesman". */
export function fits(mention: Mention | undefined, title?: string): boolean {
  if (mention?.type !== 'person') return mention !== undefined;
  if (title === undefined || !OF_PERSONS.test(title)) return false;
  // "an adviser to President Lind"
  return mention.kind === 'pronoun' || (mention.kind === 'name' && !/staff$/.test(title));
}
