// Phrases in, what is known of each out as small whole numbers, so that comparing two is cheap: what kind
// of phrase it is, number, gender, type of thing, role in its clause, who speaks.

import {
  childrenBy,
  getToken,
  relationOf,
  type Tree,
  tokensIn,
  wordOf,
} from '../../../language/dependency-tree.ts';
import {
  BODY_NOUNS,
  GENDERED_NOUNS,
  givenNameGender,
  isPersonNoun,
  type Mention,
  nounLemma,
  PLACE_NOUNS,
} from '../../../mention/index.ts';
import { type Attribution, headsOf, type ReadingContext } from '../../../relate/index.ts';
import { hashText, mix } from './hash.ts';
import type { Phrase } from './phrase.ts';

/** How a phrase is worded; the number of each is part of the model. */
export const WORDINGS = [
  'he',
  'she',
  'it',
  'they',
  'i',
  'we',
  'you',
  'this',
  'these',
  'one',
  'name',
  'the',
  'demonstrative',
  'owned',
  'a',
  'bare',
  'joined',
  'number',
] as const;

/** How a phrase is worded. */
export type Wording = (typeof WORDINGS)[number];

/** What is known of a phrase; hashes are 32 bits. */
export interface PhraseFacts {
  readonly phrase: Phrase;
  readonly wording: number;
  readonly pronoun: boolean;
  /** 0 unknown, 1 one, 2 several. */
  readonly number: number;
  /** 0 unknown, 1 male, 2 female, 3 neither. */
  readonly gender: number;
  /** The gender that most bearers of its first name have; numbers as above. */
  readonly likelyGender: number;
  /** 0 unknown, then as in `TYPES`. */
  readonly type: number;
  readonly role: number;
  readonly subject: boolean;
  /** Whether it is a part of the main clause. */
  readonly main: boolean;
  /** Whether it stands in brackets by itself: "Judah (Martin Landau)". */
  readonly bracketed: boolean;
  readonly reflexive: boolean;
  /** Tokens above its head, up to the root; only of pronouns. */
  readonly above: ReadonlySet<number>;
  readonly headWord: string;
  readonly governorWord: string;
  /** Of the lemma of its head. */
  readonly headHash: number;
  /** Of its words without article and owner's mark. */
  readonly wordsHash: number;
  /** Of each of its content words up to the end of its name or noun. */
  readonly words: ReadonlySet<number>;
  /** Of the lemma of the word that governs it. */
  readonly governorHash: number;
  readonly governor: number;
  /** The nearest verb above it, or the root. */
  readonly clause: number;
  /** Number of phrases that it lies within. */
  readonly depth: number;
  /** Index into `mentions`, if its head is one. */
  readonly mention: number | undefined;
  /** Index of the statement that it stands in, if any. */
  readonly said: number | undefined;
  /** Token of who says that. */
  readonly speaker: number | undefined;
  /** Hash of the modifiers before the head. */
  readonly modifiers: ReadonlySet<number>;
  /** Of "him" and "her": tokens of who does what is done to them, and so is somebody else. */
  readonly apartFrom: readonly number[];
}

const TYPES = { person: 1, organization: 2, place: 3, group: 4 } as const;
const BODY = 5;
const TIME = 6;
const NUMBER = 7;
const THING = 8;

const PRONOUNS: ReadonlyMap<string, readonly [Wording, number: number, gender: number]> = new Map(
  (
    [
      ['he him his himself', 'he', 1, 1],
      ['she her hers herself', 'she', 1, 2],
      ['it its itself', 'it', 1, 3],
      ['they them their theirs themselves themself', 'they', 2, 0],
      ['i me my mine myself', 'i', 1, 0],
      ["we us our ours ourselves ’s 's", 'we', 2, 0],
      ['you your yours yourself yourselves', 'you', 0, 0],
      ['this that', 'this', 1, 3],
      ['these those', 'these', 2, 0],
    ] as const
  ).flatMap(([words, wording, number, gender]) =>
    words.split(' ').map((word) => [word, [wording, number, gender] as const] as const),
  ),
);

const ROLES = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'nmod:poss',
  'compound',
  'appos',
  'conj',
  'root',
  'obl:agent',
  'xcomp',
  'parataxis',
  'ccomp',
  'advcl',
];

const TIME_WORD =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:sun|mon|tues|wednes|thurs|fri|satur)day|year|month|week|day|century|decade|today|tomorrow|yesterday|hour|minute|morning|evening|night|season|time)$/;

/** The facts of all phrases of an article. */
export function factsOf(
  context: ReadingContext,
  attributions: readonly Attribution[],
  phrases: readonly Phrase[],
): readonly PhraseFacts[] {
  const said = sayingOf(context.tree, attributions);
  const depths = depthsOf(phrases);
  return phrases.map((phrase, index) =>
    factOf(context, phrase, { ...said(phrase.head), depth: depths[index] ?? 0 }),
  );
}

interface Setting {
  readonly said: number | undefined;
  readonly speaker: number | undefined;
  readonly depth: number;
}

function factOf(context: ReadingContext, phrase: Phrase, setting: Setting): PhraseFacts {
  const { tree, mentions, mentionAt } = context;
  const { head, form, joined } = phrase;
  const word = wordOf(tree, head).toLowerCase();
  const known = form === 'pronoun' && !joined ? PRONOUNS.get(word) : undefined;
  const at = joined ? undefined : mentionAt(head);
  const mention = at === undefined ? undefined : mentions[at];
  const lemma = form === 'pronoun' ? word : nounLemma(tree, head);
  const { head: governor, deprel } = getToken(tree, head);
  const words = contentWords(tree, phrase);
  return {
    phrase,
    ...setting,
    wording: WORDINGS.indexOf(known?.[0] ?? wordingOf(tree, phrase)),
    pronoun: known !== undefined,
    number: known?.[1] ?? numberOf(tree, phrase, mention),
    gender: known?.[2] ?? genderOf(lemma, mention, joined),
    likelyGender: likelyGenderOf(tree, phrase, mention),
    type: typeOf(tree, phrase, lemma, mention),
    role: Math.max(ROLES.indexOf(deprel), ROLES.indexOf(deprel.split(':', 1)[0] ?? '')) + 1,
    subject: relationOf(tree, head) === 'nsubj',
    main: governor >= 0 && getToken(tree, governor).head < 0,
    bracketed: wordOf(tree, phrase.first - 1) === '(' && wordOf(tree, phrase.endToken) === ')',
    above: new Set(known === undefined ? [] : tokensAbove(tree, head)),
    reflexive: known !== undefined && /sel(?:f|ves)$/.test(word),
    headWord: word,
    governorWord: governor < 0 ? '' : wordOf(tree, governor).toLowerCase(),
    headHash: hashText(lemma),
    wordsHash: words.reduce((hash, one) => mix(hash, one), 17),
    words: new Set(words),
    modifiers: new Set(words.filter((one) => one !== hashText(word))),
    governorHash: governor < 0 ? 0 : hashText(getToken(tree, governor).lemma.toLowerCase()),
    governor,
    clause: clauseOf(tree, head),
    mention: at,
    apartFrom: /^(?:him|her)$/.test(word) && known !== undefined ? doersTo(context, head) : [],
  };
}

function wordingOf(tree: Tree, { head, form, joined, first }: Phrase): Wording {
  if (joined) return 'joined';
  if (form === 'pronoun') return 'one';
  if (getToken(tree, head).upos === 'NUM') return 'number';
  const children = tree.children[head] ?? [];
  const determiner = children.find((child) => relationOf(tree, child) === 'det');
  const article = determiner === undefined ? '' : wordOf(tree, determiner).toLowerCase();
  if (/^(?:this|that|these|those)$/.test(article)) return 'demonstrative';
  if (children.some((child) => tree.tokens[child]?.deprel === 'nmod:poss')) return 'owned';
  if (form === 'name') return 'name';
  if (article === 'the') return 'the';
  if (article !== '' || /^(?:a|an)$/i.test(wordOf(tree, first))) return 'a';
  return 'bare';
}

function numberOf(tree: Tree, { head, joined }: Phrase, mention: Mention | undefined): number {
  if (joined || mention?.plural === true) return 2;
  const { upos, xpos } = getToken(tree, head);
  if (/^NNP?S$/.test(xpos) || /^(?:people|police)$/i.test(wordOf(tree, head))) return 2;
  return upos === 'NOUN' || upos === 'PROPN' ? 1 : 0;
}

function genderOf(lemma: string, mention: Mention | undefined, joined: boolean): number {
  if (joined) return 0;
  const gender = mention?.gender ?? GENDERED_NOUNS.get(lemma);
  if (gender !== undefined) return gender === 'male' ? 1 : 2;
  const type = mention?.type;
  return type === undefined || type === 'person' || type === 'group' || isPersonNoun(lemma) ? 0 : 3;
}

/** "Anna Lind" is likely a woman. */
function likelyGenderOf(
  tree: Tree,
  { head, form, joined }: Phrase,
  mention: Mention | undefined,
): number {
  if (form !== 'name' || joined) return 0;
  if (mention !== undefined && mention.type !== 'person') return 0;
  const first = mention === undefined ? wordOf(tree, head) : (mention.label.split(' ', 1)[0] ?? '');
  const gender = givenNameGender(first);
  return gender === undefined ? 0 : gender === 'male' ? 1 : 2;
}

function typeOf(
  tree: Tree,
  { head, joined }: Phrase,
  lemma: string,
  mention: Mention | undefined,
): number {
  if (joined) return 0;
  if (mention !== undefined && mention.kind !== 'pronoun') return TYPES[mention.type];
  const { upos } = getToken(tree, head);
  if (upos === 'PRON') return 0;
  if (TIME_WORD.test(lemma) || /^(?:1\d|20)\d\d$/.test(lemma)) return TIME;
  if (upos === 'NUM') return NUMBER;
  if (isPersonNoun(lemma)) return TYPES.person;
  if (BODY_NOUNS.has(lemma)) return BODY;
  if (PLACE_NOUNS.has(lemma)) return TYPES.place;
  return upos === 'PROPN' ? 0 : THING;
}

/** Hashes of the words of a phrase that tell what it is, up to the end of its name or noun. */
function contentWords(tree: Tree, { head, first, endToken }: Phrase): readonly number[] {
  const words: number[] = [];
  for (let at = first; at < endToken; at += 1) {
    const { upos, xpos, deprel } = getToken(tree, at);
    if (upos === 'DET' || upos === 'PUNCT' || upos === 'ADP' || upos === 'PART') continue;
    if (at > head && upos !== 'PROPN' && !deprel.startsWith('flat')) break;
    if (xpos !== 'POS') words.push(hashText(wordOf(tree, at).toLowerCase()));
  }
  return words;
}

/** The nearest verb above a token, or the root. */
function clauseOf(tree: Tree, token: number): number {
  let at = token;
  for (let steps = 0; steps < 32; steps += 1) {
    const { head } = getToken(tree, at);
    if (head < 0) return at;
    at = head;
    const { upos } = getToken(tree, at);
    if (upos === 'VERB' || childrenBy(tree, at, 'cop').length > 0) return at;
  }
  return at;
}

/**
 * "Lind met him", "Lind tried to stop him": who does it is not whom it is done to, else it were "himself".
 *
 * @source Chomsky 1981, "Lectures on Government and Binding", principle B
 */
function doersTo({ tree, clauses }: ReadingContext, token: number): readonly number[] {
  if (!['obj', 'iobj'].includes(relationOf(tree, token))) return [];
  const clause = clauses.get(getToken(tree, token).head);
  if (clause === undefined) return [];
  // "his boss, Arne Bakke, described him": the name beside the subject as well.
  const appointing =
    clause.lemma === 'replace' ? appointersAbove({ tree, clauses }, clause.predicate) : [];
  return [...headsOf(clause, 'subject'), ...appointing]
    .filter((head) => head !== token)
    .flatMap((head) => [head, ...childrenBy(tree, head, 'appos')]);
}

const APPOINTING = new Set('appoint choose elect name nominate pick select'.split(' '));

/** "Lind named Dahl to replace him": who names somebody to replace another stays, and who goes was told of before. */
function appointersAbove(
  { tree, clauses }: Pick<ReadingContext, 'tree' | 'clauses'>,
  predicate: number,
): readonly number[] {
  const governor = clauses.get(getToken(tree, predicate).head);
  const appoints = governor !== undefined && APPOINTING.has(governor.lemma);
  return appoints ? headsOf(governor, 'subject') : [];
}

function tokensAbove(tree: Tree, token: number): readonly number[] {
  const found: number[] = [];
  for (
    let at = getToken(tree, token).head;
    at >= 0 && found.length < 32;
    at = getToken(tree, at).head
  )
    found.push(at);
  return found;
}

/** For each token the innermost statement that it stands in, and who says it. */
function sayingOf(tree: Tree, attributions: readonly Attribution[]) {
  const saidAt = new Map<number, number>();
  const order = attributions.map((_, index) => index);
  const length = (index: number) =>
    (attributions[index]?.content.end ?? 0) - (attributions[index]?.content.start ?? 0);
  for (const index of order.sort((a, b) => length(b) - length(a))) {
    const attribution = attributions[index];
    if (attribution === undefined) continue;
    const { first, end } = tokensIn(tree, attribution.content);
    for (let at = first; at < end; at += 1) saidAt.set(at, index);
  }
  return (token: number) => {
    const said = saidAt.get(token);
    return { said, speaker: said === undefined ? undefined : attributions[said]?.sourceHead };
  };
}

/** Phrases are sorted, the longer first; so those that are open hold the next. */
function depthsOf(phrases: readonly Phrase[]): readonly number[] {
  const open: Phrase[] = [];
  return phrases.map((phrase) => {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= phrase.start) open.pop();
    const depth = open.filter(({ end }) => end >= phrase.end).length;
    open.push(phrase);
    return depth;
  });
}
