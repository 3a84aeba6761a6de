// The head of a description in, the post that it names out: "head of the Norne Bank", "Turkish
// president", "former U.N. humanitarian chief". The words are kept as they are written.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  withConjuncts,
  wordOf,
} from '../../language/dependency-tree.ts';
import { BODY_NOUNS, isPersonNoun } from '../../mention/agent-nouns.ts';
import { type Mention, nounLemma } from '../../mention/index.ts';
import { findPost, type PostKind } from '../../ontology/index.ts';
import { mentionsOf } from '../arguments.ts';
import { antecedentOf } from '../clause/antecedent.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { ReadingContext } from '../context.ts';
import { phrasesOn, sharersOf } from './near-phrases.ts';

/** A post and the mentions of what it is held in, nearest first. */
export interface PostReading {
  readonly means: PostKind;
  /** Verbatim: "humanitarian chief". */
  readonly title: string;
  /** Indices into `mentions`. */
  readonly of: readonly number[];
  /** `ended` of a former post, `ahead` of one that is not yet held. */
  readonly tenure: 'current' | 'ended' | 'ahead';
  /** Whether others have such a post beside: "a senior Hamas leader". */
  readonly isOneOfMany: boolean;
}

/** Words that say that a post or a tie has ended. */
export const FORMER: ReadonlySet<string> = new Set(
  'former previous ex ex- late then then- ousted deposed retired erstwhile one-time onetime ex-president past sometime'.split(
    ' ',
  ),
);
const TO_COME = new Set('incoming future next designate elect'.split(' '));
const FORMERLY = new Set(['formerly', 'once', 'previously']);
/** Words before a leader or a commander who is one of several. */
const OF_MANY = new Set(
  'a an another fellow local prominent provincial regional senior'.split(' '),
);
const NO_PART = new Set([
  ...FORMER,
  ...TO_COME,
  'new',
  'outgoing',
  'great',
  'distinguished',
  'visiting',
  'group',
  'also',
  'both',
  'current',
  'acting',
  'interim',
  'veteran',
  'longtime',
  'powerful',
  'controversial',
  'embattled',
  'newly',
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'top',
  'right-wing',
  'left-wing',
  'far-right',
  'far-left',
  'hardline',
  'popular',
  'key',
  'long-serving',
  'incumbent',
  '-',
  ',',
]);
/** "the first prime minister", "the 46th president"; first and second secretaries rank by it. */
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|longest-serving|youngest|oldest)$/;
const MAX_WORDS = 8;

/** Reads the post that ends with the token `last`; the words before it say of what. */
export function findPostAt(context: ReadingContext, last: number): PostReading | undefined {
  const { tree } = context;
  const post = longestPost(tree, last);
  if (post === undefined) return undefined;
  const before = wordsBefore(context, post.first);
  const after = mentionsShared(context, last);
  const title = [...before.words, ...titleWords(tree, post.first, last)].join(' ');
  const owners = ownersOf(context, last);
  // "Amnesty's Nigeria director" heads a part of it.
  const isOfPart =
    (owners ?? []).length > 0 && before.mentions.some((one) => !owners?.includes(one));
  const specified =
    before.words.length > 0 || isOfPart || (owners === undefined && headsPart(context, last));
  const of =
    owners !== undefined || before.mentions.length > 0
      ? [
          ...(owners ?? []),
          ...after.filter((index) => !isWhere(context, index)),
          ...before.mentions,
        ]
      : after;
  return {
    means: specified && post.means === 'leads' ? 'holds' : post.means,
    title: title.replaceAll(/\s+/g, ' ').toLowerCase(),
    of,
    tenure: before.former ? 'ended' : before.ahead || isElect(tree, last) ? 'ahead' : 'current',
    // "a former leader of the party" led it alone.
    isOneOfMany: before.many && !before.former && /(?:leader|commander)$/i.test(title),
  };
}

/** "head of construction at the bank", "president of its air division": who heads a part of a body heads not it. */
function headsPart({ tree, mentionAt }: ReadingContext, last: number): boolean {
  return phrasesOn(tree, last).some(
    (child) =>
      prepositionOf(tree, child) === 'of' &&
      mentionAt(child) === undefined &&
      /^(?:division|department|unit|branch|bureau|section|construction|engineering|finance|human|marketing|operation|operations|product|programme?|research|resource|resources|sales|strategy|studies|technology)$/.test(
        lemmaOf(tree, child),
      ),
  );
}

/** The words of a title as they are written, in the singular: "prime ministers". */
function titleWords(tree: Tree, first: number, last: number): readonly string[] {
  if (getToken(tree, last).xpos !== 'NNS')
    return [tree.text.slice(getToken(tree, first).start, getToken(tree, last).end)];
  const before = tree.text.slice(getToken(tree, first).start, getToken(tree, last).start).trim();
  return [...(before === '' ? [] : [before]), nounLemma(tree, last)];
}

/**
 * "the bank's head in Norway", "its chief": whose post it is stands before it, and comes first where it is a body:
 * "Parliament's rapporteur for Serbia", "Amnesty's Nigeria director". Undefined where nothing stands there.
 */
function ownersOf(
  { tree, mentions, mentionAt }: ReadingContext,
  last: number,
): readonly number[] | undefined {
  const owners = childrenBy(tree, last, 'nmod:poss');
  const isBody = (index: number) =>
    mentions[index]?.kind === 'name' && mentions[index]?.type === 'organization';
  return owners.length === 0
    ? undefined
    : owners.flatMap((owner) => mentionAt(antecedentOf(tree, owner)) ?? []).filter(isBody);
}

/** "the bank's head | in Norway": where the post is held, and not of what. */
function isWhere({ tree, mentions }: ReadingContext, index: number): boolean {
  const mention = mentions[index];
  return mention?.type === 'place' && prepositionOf(tree, mention.head) === 'in';
}

/** The longest run of words ending at `last` that is a post: "prime minister". */
function longestPost(
  tree: Tree,
  last: number,
): { readonly first: number; readonly means: PostKind } | undefined {
  for (let first = Math.max(0, last - 4); first <= last; first += 1) {
    const words = [];
    for (let index = first; index < last; index += 1) words.push(wordOf(tree, index).toLowerCase());
    const isPlural = getToken(tree, last).xpos === 'NNS';
    words.push(isPlural ? nounLemma(tree, last) : wordOf(tree, last).toLowerCase());
    const phrase = words.join(' ').replaceAll(' - ', '-');
    const found = findPost(phrase) ?? (first === last ? findPost(lemmaOf(tree, last)) : undefined);
    if (found !== undefined) return { first, means: found.kind };
  }
  return undefined;
}

/** Walks left from the post: names say of what, other words belong to the title. */
function wordsBefore(context: ReadingContext, first: number) {
  const { tree, mentionAt, mentions } = context;
  const words: string[] = [];
  const found: number[] = [];
  let former = false;
  let ahead = false;
  let many = false;
  const sentence = tree.sentences[tree.sentenceOf[first] ?? 0]?.firstToken ?? 0;
  for (let at = first - 1, steps = 0; at >= sentence && steps < MAX_WORDS; at -= 1, steps += 1) {
    const word = wordOf(tree, at).toLowerCase();
    const index = mentionAt(at);
    const mention = index === undefined ? undefined : mentions[index];
    if (FORMER.has(word) || FORMERLY.has(word) || followsFormerly(tree, at)) former = true;
    if (/^ex-./.test(word) && index !== undefined) former = true;
    if (TO_COME.has(word)) ahead = true;
    if (OF_MANY.has(word)) many = true;
    if (mention !== undefined && (isSetBefore(tree, mention) || isEndOfName(tree, mention))) break;
    if (
      index !== undefined &&
      mention?.kind === 'name' &&
      mention.type !== 'person' &&
      mention.type !== 'group'
    ) {
      found.push(index);
      at = mention.first;
    } else if (
      index !== undefined &&
      found.length === 0 &&
      (isOwner(context, index) || isPersonsOwn(context, index, first))
    ) {
      found.push(index);
      break;
    } else if (!isInside(tree, at) || isSomebody(context, index)) break;
    else if (
      !NO_PART.has(word) &&
      !ORDINAL.test(word) &&
      found.length === 0 &&
      !/^['’]s?$/.test(word)
    )
      words.unshift(tree.text.slice(getToken(tree, at).start, getToken(tree, at).end));
  }
  return { words, mentions: found, former, ahead, many };
}

/** "In Norway | Minister Lind met Berg", "According to the Index | Professor Lind": a phrase of its own. */
function isSetBefore(tree: Tree, { first, kind, demonym }: Mention): boolean {
  if (kind !== 'name' || demonym === true) return false;
  const start = tree.sentences[tree.sentenceOf[first] ?? 0]?.firstToken ?? 0;
  const before = tree.text
    .slice(getToken(tree, start).start, getToken(tree, first).start)
    .toLowerCase();
  return /^(?:in|at|according to)(?: the)? $/.test(before);
}

/** "Democrats for Europe leader Anna Lind" does not lead Europe. */
function isEndOfName(tree: Tree, { first, type }: Mention): boolean {
  return (
    type === 'place' &&
    /^(?:for|of)$/.test(wordOf(tree, first - 1)) &&
    tree.tokens[first - 2]?.upos === 'PROPN' &&
    getToken(tree, first - 2).end + 1 === getToken(tree, first - 1).start
  );
}

/** "named | Anna Lind | chief executive": a name with a place of its own in the sentence. */
function isSomebody({ tree, mentions }: ReadingContext, index: number | undefined): boolean {
  const mention = index === undefined ? undefined : mentions[index];
  return mention?.kind === 'name' && /^(?:i?obj|nsubj|obl)/.test(relationOf(tree, mention.head));
}

/** "its chairman", "the company's chairman": whose is for those to say who link descriptions. */
function isOwner({ tree, mentions }: ReadingContext, index: number): boolean {
  const mention = mentions[index];
  if (mention === undefined || relationOf(tree, mention.head) !== 'nmod') return false;
  if (mention.kind === 'pronoun') return /^its$/i.test(mention.label);
  return (
    mention.kind === 'nominal' &&
    !mention.plural &&
    BODY_NOUNS.has(lemmaOf(tree, mention.head)) &&
    /^['’]s$/.test(wordOf(tree, mention.endToken))
  );
}

/** Who serves a person, and no body: "his spokesman", "her aide". */
export const OF_PERSONS =
  /(?:^|\b)(?:spokes(?:man|woman|person)|press secretary|aide|adviser|advisor|bodyguard|chief of staff)$/;

/** "his spokesman", "her aide": whose is for those to say who link pronouns. */
function isPersonsOwn({ tree, mentions }: ReadingContext, index: number, first: number): boolean {
  const owner = mentions[index];
  if (owner?.kind !== 'pronoun' || !/^(?:his|her)$/i.test(owner.label)) return false;
  if (getToken(tree, owner.head).deprel !== 'nmod:poss') return false;
  return [first, first + 1, first + 2].some((at) =>
    OF_PERSONS.test(wordOf(tree, at).toLowerCase()),
  );
}

/** "formerly an executive". */
function followsFormerly(tree: Tree, index: number): boolean {
  return (
    getToken(tree, index).upos === 'DET' && FORMERLY.has(wordOf(tree, index - 1).toLowerCase())
  );
}

/** Whether a word before a post belongs to its phrase. */
function isInside(tree: Tree, index: number): boolean {
  const { upos } = getToken(tree, index);
  const word = wordOf(tree, index);
  if (/^['’]s?$/.test(word)) return true;
  if (word === '-') return true;
  if (upos === 'NOUN' || upos === 'PROPN')
    return ['compound', 'nmod', 'amod', 'flat'].includes(relationOf(tree, index));
  return upos === 'ADJ' || (upos === 'VERB' && relationOf(tree, index) === 'amod');
}

/** "president-elect", "minister designate". */
function isElect(tree: Tree, last: number): boolean {
  return /-(?:elect|designate)$/i.test(wordOf(tree, last)) || TO_COME.has(wordOf(tree, last + 1));
}

/** "president and chief executive of the bank": what follows the last of several posts is of each. */
function mentionsShared(context: ReadingContext, last: number): readonly number[] {
  const own = mentionsAfter(context, last);
  if (own.length > 0) return own;
  return sharersOf(context.tree, last).flatMap((post) => mentionsAfter(context, post));
}

/** "head of Israel's Mossad", "chief at the Norne Bank". */
function mentionsAfter(context: ReadingContext, last: number): readonly number[] {
  const { tree } = context;
  return phrasesOn(tree, last)
    .filter((child) => isOfPost(tree, last, child))
    .flatMap((child) => {
      const bodies = bodiesIn(context, child).filter(
        (index) => !isSubject(tree, last, context.mentions[index]),
      );
      // "minister for the Middle East" is one of no place there.
      const isAbroad =
        /^(?:minister|secretary)$/i.test(lemmaOf(tree, last)) &&
        prepositionOf(tree, child) === 'for';
      if (isAbroad && bodies.every((index) => context.mentions[index]?.type === 'place')) return [];
      // "director of engineering at the bank": the body stands behind what one is director of.
      const named = bodies.length > 0 || context.mentionAt(child) !== undefined;
      return named
        ? bodies
        : withConjuncts(tree, child).flatMap((joined) => mentionsAfter(context, joined));
    });
}

/** "chief at the bank", "an adviser to Lind" */
function isOfPost(tree: Tree, last: number, phrase: number): boolean {
  const preposition = prepositionOf(tree, phrase);
  const isServed = preposition === 'to' && /^(?:aide|advis[eo]r)$/.test(lemmaOf(tree, last));
  return isServed || ['of', 'at', 'for', 'in', 'from'].includes(preposition);
}

const TEACHERS: ReadonlySet<string> = new Set(['professor', 'lecturer', 'reader']);
const SCHOOL = /\b(?:Universit|College|School|Institut|Academy|Polytechnic|Hospital|Cent(?:re|er))/;

/** "Professor of Classical Philology": what one teaches employs nobody. */
function isSubject(tree: Tree, last: number, mention: Mention | undefined): boolean {
  if (mention === undefined || !TEACHERS.has(lemmaOf(tree, last).toLowerCase())) return false;
  return /^(?:of|in)$/.test(prepositionOf(tree, mention.head)) && !SCHOOL.test(mention.label);
}

/** The mention of a phrase, or the name that stands before its last noun: "Mossad intelligence service". */
export function bodiesIn(context: ReadingContext, head: number): readonly number[] {
  const { tree, mentions, mentionAt } = context;
  const direct = mentionsOf(context, head).filter((index) => mentions[index]?.kind === 'name');
  if (direct.length > 0) return direct;
  if (isPersonNoun(lemmaOf(tree, head))) return mentionsOf(context, head);
  const inside = childrenBy(tree, head, 'compound', 'amod', 'flat', 'appos').flatMap(
    (child) => mentionAt(child) ?? [],
  );
  const names = inside.filter(
    (index) => mentions[index]?.kind === 'name' && mentions[index]?.type === 'organization',
  );
  return names.length > 0 ? names : mentionsOf(context, head);
}
