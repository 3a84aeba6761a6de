// Facts that a post states: who heads, speaks for or works for what.

import {
  childrenBy,
  findChild,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  withConjuncts,
  wordOf,
} from '../../language/dependency-tree.ts';
import type { Mention } from '../../mention/index.ts';
import { isHonorific, isTitleWord } from '../../mention/titles.ts';
import { type Edtf, toEdtf } from '../../model/index.ts';
import type { FactType, PostKind } from '../../ontology/index.ts';
import { personBehind } from '../arguments.ts';
import { type Clause, headsOf } from '../clause/clause.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { statusOf } from '../status/status.ts';
import { decided, OCCURRED, type StatusReading } from '../status/status-reading.ts';
import { bearersOf } from './bearers.ts';
import { findFactDate } from './fact-date.ts';
import { isPersonName, tokensOf } from './kinds-of-mention.ts';
import { bodiesIn, findPostAt, OF_PERSONS, type PostReading } from './post.ts';
import type { FactRule } from './rule.ts';

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
const MAX_PHRASE = 8;
/** "its chairman": how much surer a name is than what a pronoun or a description is linked to. */
const BY_LINK = 0.8;
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
        titled(context, index, person).flatMap((one) =>
          factsOf(context, {
            person: one,
            last: titleBefore(context, person),
            head: person.head,
            ...ofName(context, one),
            rule: 'post.title',
            confidence: 0.9,
          }),
        ),
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
    id: 'post.paired',
    reason: 'Names set beside a plural hold its post, each of the body named in its place.',
    example: 'The leaders of Norway and Sweden, Anna Lind and Jonas Berg, spoke in Oslo.',
    counterExample: 'The leaders of Norway and Sweden met Anna Lind and Jonas Berg.',
    find: paired,
  },
  {
    id: 'post.copula',
    reason: 'Who is said to be a post holds it.',
    example: 'Anna Lind is the director of the Norne Bank.',
    counterExample: 'Anna Lind is not the director of the Norne Bank.',
    find: copulas,
  },
  {
    id: 'post.role',
    reason: 'Who serves as a post, becomes it or is named to it holds it.',
    example: 'Anna Lind served as director of the Norne Bank.',
    counterExample: 'Anna Lind wrote as a friend of the director of the Norne Bank.',
    find: roles,
  },
];

const SERVES = new Set(
  'serve work act continue return remain join start begin rejoin succeed replace'.split(' '),
);
/** Verbs whose object is the body. */
const JOINS = new Set(['join', 'rejoin']);
const BECOMES = new Set(['become', 'remain']);
const MADE = new Set('name appoint elect make reelect re-elect choose install confirm'.split(' '));

function persons(context: ReadingContext): readonly (readonly [number, Mention])[] {
  return context.mentions.flatMap((mention, index) =>
    mention.kind === 'name' && mention.type === 'person' ? [[index, mention] as const] : [],
  );
}

/** The word right before a name; behind a post the form of address is none: "Prime Minister Sheikh Nasser". */
function titleBefore({ tree }: ReadingContext, { first }: Mention): number {
  const last = first - 1;
  const isAddress = last > 0 && isHonorific(wordOf(tree, last)) && isTitleWord(tree, last - 1);
  return isAddress ? last - 1 : last;
}

/** "professors Anna Lind and Jonas Berg": a plural before a list is the post of everyone in it. */
function titled(context: ReadingContext, index: number, person: Mention): readonly number[] {
  const { tree, mentions, mentionAt } = context;
  if (tree.tokens[person.first - 1]?.xpos !== 'NNS') return [index];
  // The parse may hang the next name on the last word of this one.
  const listed = tokensOf(person)
    .flatMap((word) => withConjuncts(tree, word))
    .flatMap((head) => mentionAt(head) ?? []);
  const all = [...new Set([index, ...listed])]
    .filter((one) => isPersonName(mentions[one]))
    .toSorted((a, b) => (mentions[a]?.first ?? 0) - (mentions[b]?.first ?? 0));
  // "Labour leaders Lind and Berg, Harbour leaders Holt and Dahl": a title of their own begins another list.
  const next = all.findIndex(
    (one, at) =>
      at > 0 && /^(?:NN|NNS)$/.test(tree.tokens[(mentions[one]?.first ?? 0) - 1]?.xpos ?? ''),
  );
  return next < 0 ? all : all.slice(0, next);
}

/**
 * "President Anna Lind of Norway": the body may stand behind the name; behind the last of "Ministers Lind and Berg of
 * Norway" it is that of both.
 */
function ofName(context: ReadingContext, person: number): Pick<PostFinding, 'giver'> {
  const own = ofOne(context, person);
  const { tree, mentions, mentionAt } = context;
  const { first = 0, head = 0 } = mentions[person] ?? {};
  if (own !== undefined) return { giver: own };
  if (tree.tokens[first - 1]?.xpos !== 'NNS') return {};
  const shared = withConjuncts(tree, head).flatMap((one) => {
    const other = mentionAt(one);
    return other === undefined ? [] : (ofOne(context, other) ?? []);
  });
  const [giver, another] = shared;
  return giver === undefined || another !== undefined ? {} : { giver };
}

/** The body right behind one name. */
function ofOne(context: ReadingContext, person: number): number | undefined {
  const { tree, mentions } = context;
  const named = mentions[person];
  if (named === undefined) return undefined;
  return tokensOf(named)
    .flatMap((word) => childrenBy(tree, word, 'nmod'))
    .filter((child) => child >= named.endToken && prepositionOf(tree, child) === 'of')
    .flatMap((child) => bodiesIn(context, child))
    .find((index) => mentions[index]?.kind === 'name' && fits(mentions[index]));
}

/** Persons set beside a plural, each of the body that stands in its place: "the leaders of Norway and Sweden, A and B". */
function paired(context: ReadingContext): readonly FactDraft[] {
  const { tree } = context;
  return tree.tokens.flatMap(({ xpos }, last) =>
    xpos === 'NNS'
      ? pairsAt(context, last).flatMap(([person, object]) =>
          factsOf(context, {
            person,
            object,
            last,
            head: last,
            rule: 'post.paired',
            confidence: 0.9,
          }),
        )
      : [],
  );
}

/** The persons beside a plural with their bodies: as many, in their order, or all of one. */
function pairsAt(
  context: ReadingContext,
  last: number,
): readonly (readonly [person: number, body: number])[] {
  const { tree, mentions, mentionAt } = context;
  const listed = (heads: readonly number[]) =>
    heads.flatMap((head) => withConjuncts(tree, head)).map((head) => mentionAt(head) ?? -1);
  const people = listed(childrenBy(tree, last, 'appos'));
  const behind = childrenBy(tree, last, 'nmod').filter(
    (child) => prepositionOf(tree, child) === 'of',
  );
  const before = childrenBy(tree, last, 'amod', 'compound', 'nmod:poss');
  const bodies = listed(
    behind.length > 0 ? behind : before.filter((child) => mentionAt(child) !== undefined),
  );
  const [only] = bodies;
  const isBody = (index: number) => mentions[index]?.kind === 'name' && fits(mentions[index]);
  const areNamed = people.every((index) => isPersonName(mentions[index])) && bodies.every(isBody);
  if (people.length < 2 || only === undefined || !areNamed) return [];
  if (bodies.length === 1) return people.map((person) => [person, only] as const);
  return bodies.length === people.length
    ? people.map((person, at) => [person, bodies[at] ?? only] as const)
    : [];
}

function appositions(
  context: ReadingContext,
  index: number,
  person: Mention,
): readonly FactDraft[] {
  const { tree } = context;
  const beside = [
    ...tokensOf(person).flatMap((word) => childrenBy(tree, word, 'appos', 'list')),
    ...postAfterComma(context, person),
  ];
  const { head } = getToken(tree, person.head);
  if (relationOf(tree, person.head) === 'appos' && head >= 0) beside.push(head);
  beside.push(...describedBefore(context, person, index));
  // "the French president, Luc Font, and the Italian premier": joined behind the name, another person.
  const posts = beside.flatMap((last) =>
    withConjuncts(tree, last).filter((post) => post < person.first === last < person.first),
  );
  return [...new Set(posts)].flatMap((last) => {
    if (isTitleOf(context, last) || pairsAt(context, last).length > 0) return [];
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
    const cop = findChild(tree, clause.predicate, 'cop');
    const past =
      cop !== undefined && getToken(tree, cop).xpos === 'VBD' && lemmaOf(tree, cop) === 'be';
    const status = statusOf(tree, clause.predicate);
    // "The mayor of Bergen is Anna Lind."
    const isNamed = (one: number) => isPersonName(context.mentions[one]);
    const subjects = headsOf(clause, 'subject');
    const ofSubject = personsOf(context, subjects);
    const named = ofSubject.some(isNamed)
      ? []
      : [context.mentionAt(clause.predicate) ?? -1].filter(isNamed);
    const persons = named.length > 0 ? named : ofSubject;
    const posts = named.length > 0 ? subjects : [clause.predicate];
    return persons.flatMap((person) =>
      posts
        .flatMap((post) => withConjuncts(tree, post))
        .flatMap((post) => [post, ...besidePost(context, post)])
        .flatMap((last) =>
          factsOf(context, {
            person,
            last,
            head: last,
            rule: 'post.copula',
            confidence: past ? 0.75 : 0.9,
            status,
            past,
          }),
        ),
    );
  });
}

/** "is a businessman, head of the bank": a second description, behind a comma and without a name. */
function besidePost(
  { tree, mentions, mentionAt }: ReadingContext,
  post: number,
): readonly number[] {
  if (mentions[mentionAt(post) ?? -1]?.kind === 'name') return [];
  return childrenBy(tree, post, 'appos')
    .filter((child) => child > post && getToken(tree, child).upos === 'NOUN')
    .flatMap((child) => withConjuncts(tree, child))
    .filter((child) => mentions[mentionAt(child) ?? -1]?.kind !== 'name');
}

/** "served as", "became", "was appointed", "named her", "joined the bank as": the post that a verb gives. */
function roles(context: ReadingContext): readonly FactDraft[] {
  const { tree } = context;
  return [...context.clauses.values()].flatMap((clause) => {
    const posts = rolesIn(context, clause);
    if (posts.length === 0 || clause.negated) return [];
    const isGiven = MADE.has(clause.lemma) && !clause.passive;
    const persons = personsOf(context, headsOf(clause, isGiven ? 'object' : 'subject'));
    const giver = isGiven
      ? bodyIn(context, headsOf(clause, 'subject'))
      : JOINS.has(clause.lemma)
        ? bodyIn(context, headsOf(clause, 'object'))
        : undefined;
    const status = statusOf(tree, clause.predicate);
    return persons.flatMap((person) =>
      posts.flatMap((last) =>
        factsOf(context, {
          person,
          last,
          head: last,
          ...(giver === undefined ? {} : { giver }),
          rule: 'post.role',
          confidence: 0.8,
          status,
          past: getToken(tree, clause.predicate).xpos !== 'VBZ',
        }),
      ),
    );
  });
}

function rolesIn({ tree }: ReadingContext, clause: Clause): readonly number[] {
  const { predicate, lemma, passive } = clause;
  const named = MADE.has(lemma);
  const isHeld = (named && passive) || BECOMES.has(lemma);
  const bare = childrenBy(tree, predicate, ...(isHeld ? ['xcomp', 'obj'] : named ? ['xcomp'] : []));
  const as =
    named || SERVES.has(lemma)
      ? childrenBy(tree, predicate, 'obl', 'xcomp', 'advcl', 'nmod').filter(
          (child) => prepositionOf(tree, child) === 'as' || hasAs(tree, child),
        )
      : [];
  return [...bare, ...as]
    .filter((child) => child > predicate)
    .flatMap((child) => withConjuncts(tree, child))
    .filter((child) => ['NOUN', 'PROPN'].includes(getToken(tree, child).upos));
}

/** Who confirms and elects persons to posts that are not its own. */
const CHAMBERS =
  /\b(?:Assembly|Bundestag|Chamber|Commons|Congress|Council|Diet|Duma|House|Knesset|Lords|Majlis|Parliament|Rada|Senate|Legislature)\b/i;

/** The named body that gives a post: "Norne Bank named Lind chief executive". */
function bodyIn(context: ReadingContext, heads: readonly number[]): number | undefined {
  return heads
    .flatMap((head) => context.mentionAt(head) ?? [])
    .find((index) => {
      const mention = context.mentions[index];
      return (
        mention?.kind === 'name' && mention.type === 'organization' && !CHAMBERS.test(mention.label)
      );
    });
}

function hasAs(tree: Tree, child: number): boolean {
  return childrenBy(tree, child, 'mark', 'case').some((mark) => lemmaOf(tree, mark) === 'as');
}

/** The persons that some phrases name, or that what they describe is. */
function personsOf(context: ReadingContext, heads: readonly number[]): readonly number[] {
  return heads
    .flatMap((head) => bearersOf(context, head))
    .filter((index) => context.mentions[index]?.type === 'person');
}

interface PostFinding {
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

/** The facts of a post: of its body, and of those joined to that one: "professor at Bergen and Oslo". */
function factsOf(context: ReadingContext, finding: PostFinding): readonly FactDraft[] {
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
function fits(mention: Mention | undefined, title?: string): boolean {
  if (mention?.type !== 'person') return mention !== undefined;
  return mention.kind === 'pronoun' && title !== undefined && OF_PERSONS.test(title);
}
