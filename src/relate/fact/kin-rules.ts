// Facts of kinship: a noun of kinship, whose kin it is, and who is named beside it.

import {
  childrenBy,
  getToken,
  lemmaOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import type { Mention } from '../../mention/index.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { saidOf } from './bearers.ts';
import { listFrom, parentsOf } from './kin-lists.ts';
import { isOnlyTitle, isPersonName } from './kinds-of-mention.ts';
import type { FactRule } from './rule.ts';

const KIN = new Set(
  `wife husband son daughter father mother brother sister cousin nephew niece uncle aunt grandson
   granddaughter grandfather grandmother widow widower spouse twin stepson stepdaughter stepfather
   stepmother half-brother half-sister brother-in-law sister-in-law father-in-law mother-in-law
   son-in-law daughter-in-law ex-wife ex-husband fiance fiancee fiancé fiancée consort child parent`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Of whom there may be more than two on the other side. */
const HAS_MANY = new Set(
  'mother father parent grandfather grandmother uncle aunt brother sister sibling cousin'.split(
    ' ',
  ),
);
const MAX_PHRASE = 12;
const DESCRIBES = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'NUM', 'ADP', 'CCONJ', 'PUNCT']);

/** Nouns of kinship whose kin is told by the rules here. */
export function kinNouns(context: ReadingContext): ReadonlySet<number> {
  return new Set(KIN_RULES.flatMap((rule) => rule.find(context)).map(({ head }) => head));
}

/** Kin. */
export const KIN_RULES: readonly FactRule[] = [
  {
    id: 'person.kin',
    reason: 'A noun of kinship with an owner and a name beside it relates the two.',
    example: "Anna Lind's husband, Jonas Berg, spoke in Oslo.",
    counterExample: "Anna Lind's lawyer, Jonas Berg, spoke in Oslo.",
    find: owned,
  },
  {
    id: 'person.children',
    reason: 'Who has children that are named, alone or with another, is their parent.',
    example: 'Anna Lind has two children, Jonas and Erik.',
    counterExample: 'Anna Lind has two lawyers, Jonas and Erik.',
    find: children,
  },
  {
    id: 'person.kin-of',
    reason: 'Who is said to be kin of somebody is it, whatever stands before the name of that one.',
    example: 'Anna Lind is the daughter of the late novelist Jonas Lind and Mara Holt.',
    counterExample: 'Anna Lind is the translator of the late novelist Jonas Lind.',
    find: kinOf,
  },
];

function owned(context: ReadingContext): readonly FactDraft[] {
  const { tree, mentions, mentionAt } = context;
  return tree.tokens.flatMap((token, noun) => {
    if (token.upos !== 'NOUN' || !KIN.has(lemmaOf(tree, noun))) return [];
    const owner = childrenBy(tree, noun, 'nmod:poss')
      .filter((child) => child < noun)
      .map((child) => nameJoined(context, child) ?? mentionAt(sameBefore(tree, child)))
      .find((index) => mentions[index ?? -1]?.type === 'person');
    if (owner === undefined) return [];
    return namesBeside(context, noun)
      .filter((subject) => subject !== owner)
      .map((subject) => kin(tree, { noun, subject, object: owner, rule: 'person.kin' }));
  });
}

/** "Jonas Berg (1820-88) and his wife Mara": his is what the name before says, whoever the sentence is about. */
function nameJoined(
  { tree, mentions, mentionAt }: ReadingContext,
  owner: number,
): number | undefined {
  if (!/^(?:his|her)$/i.test(wordOf(tree, owner)) || wordOf(tree, owner - 1) !== 'and')
    return undefined;
  let at = owner - 2;
  if (wordOf(tree, at) === ')')
    while (at > owner - MAX_PHRASE && wordOf(tree, at + 1) !== '(') at -= 1;
  const index = mentionAt(at);
  return isPersonName(mentions[index ?? -1]) ? index : undefined;
}

/** "His father was a geologist and his mother, Mara, is a nurse": both are of one. */
function sameBefore(tree: Tree, owner: number): number {
  const word = wordOf(tree, owner).toLowerCase();
  if (!/^(?:his|her)$/.test(word)) return owner;
  const start = tree.sentences[tree.sentenceOf[owner] ?? 0]?.firstToken ?? 0;
  for (let at = start; at < owner; at += 1)
    if (wordOf(tree, at).toLowerCase() === word && KIN.has(lemmaOf(tree, getToken(tree, at).head)))
      return at;
  return owner;
}

function children(context: ReadingContext): readonly FactDraft[] {
  const { tree } = context;
  return tree.tokens.flatMap((token, noun) => {
    if (token.upos !== 'NOUN' || !/^(?:child|son|daughter)$/.test(lemmaOf(tree, noun))) return [];
    const parents = parentsOf(context, noun);
    if (parents.length === 0) return [];
    return namesBeside(context, noun).flatMap((subject) =>
      parents
        .filter((object) => object !== subject)
        .map((object) => kin(tree, { noun, subject, object, rule: 'person.children' })),
    );
  });
}

function kinOf(context: ReadingContext): readonly FactDraft[] {
  const { tree, mentions } = context;
  return tree.tokens.flatMap((token, noun) => {
    if (token.upos !== 'NOUN' || !KIN.has(lemmaOf(tree, noun))) return [];
    if (!['of', 'to'].includes(wordOf(tree, noun + 1).toLowerCase())) return [];
    const subjects = saidOf(context, noun).filter((index) => mentions[index]?.type === 'person');
    const objects =
      subjects.length === 0
        ? []
        : personsBehind(context, noun + 2, HAS_MANY.has(lemmaOf(tree, noun)));
    return subjects.flatMap((subject) =>
      objects
        .filter((object) => object !== subject)
        .map((object) => kin(tree, { noun, subject, object, rule: 'person.kin-of' })),
    );
  });
}

interface Kinship {
  readonly noun: number;
  readonly subject: number;
  readonly object: number;
  readonly rule: string;
}

function kin(tree: Tree, { noun, subject, object, rule }: Kinship): FactDraft {
  const { start, end } = getToken(tree, noun);
  return {
    type: 'RELATIVE_OF',
    subject,
    object,
    status: 'occurred',
    title: kinTitle(tree, noun),
    trigger: { start, end },
    head: noun,
    rule,
    confidence: 0.85,
  };
}

/** "son-in-law", which may be one word or five. */
function kinTitle(tree: Tree, noun: number): string {
  const word = wordOf(tree, noun).toLowerCase();
  const behind = [1, 2, 3, 4].map((step) => wordOf(tree, noun + step).toLowerCase()).join('');
  return behind === '-in-law' ? `${word}-in-law` : word;
}

/** "his wife Anna", "his wife, Anna Lind,", "their sons Jonas and Erik"; else by the parse. */
function namesBeside(context: ReadingContext, noun: number): readonly number[] {
  const { tree, mentions, mentionAt } = context;
  // "His brother-in-law, Jonas Berg": the hyphens may be words of their own.
  const last =
    kinTitle(tree, noun) === `${wordOf(tree, noun).toLowerCase()}-in-law` ? noun + 4 : noun;
  const isList = isPlural(tree, noun);
  const comma = (isList ? /^[,:(–—-]$/ : /^,$/).test(wordOf(tree, last + 1));
  const next = last + (comma ? 2 : 1);
  const index = mentionAt(next);
  const name = mentions[index ?? -1];
  if (index !== undefined && isPersonName(name) && name.first === next) {
    const closed = /^(?:[,.;:()–—-]|and|who|whom)$/i.test(wordOf(tree, name.endToken));
    if (!comma || closed) return isList ? listFrom(context, index, true) : [index];
  }
  const said = [
    ...saidOf(context, noun),
    ...personFarther(context, noun),
    ...(comma ? describedBehind(context, next) : []),
  ];
  return [...new Set(said)].filter((one) => isPersonName(mentions[one]));
}

/** "his wife, Norne co-founder Anna Lind, moved": a description between commas that ends in a name. */
function describedBehind(context: ReadingContext, first: number): readonly number[] {
  const { tree, mentions } = context;
  for (let at = first; at < first + MAX_PHRASE && at < tree.tokens.length; at += 1) {
    if (tree.sentenceOf[at] !== tree.sentenceOf[first]) return [];
    const index = context.mentionAt(at);
    const name = mentions[index ?? -1];
    if (index !== undefined && isPersonName(name))
      return /^[,.;()]$/.test(wordOf(tree, name.endToken)) ? [index] : [];
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'PUNCT'].includes(getToken(tree, at).upos)) return [];
    if (/^[,;()]$/.test(wordOf(tree, at))) return [];
  }
  return [];
}

/** "his wife, the novelist Anna Lind". */
function personFarther(context: ReadingContext, noun: number): readonly number[] {
  return childrenBy(context.tree, noun, 'appos', 'flat').flatMap(
    (child) => context.mentionAt(child) ?? [],
  );
}

function isPlural(tree: Tree, noun: number): boolean {
  return getToken(tree, noun).xpos === 'NNS';
}

/** The first person named in a phrase, and the persons listed with that one. */
function personsBehind(
  context: ReadingContext,
  first: number,
  hasMany: boolean,
): readonly number[] {
  const { tree, mentions, mentionAt } = context;
  // "son of the Queen's Counsel Jonas Lind": a calling with capitals is nobody's name.
  const isOf = (mention: Mention | undefined): mention is Mention =>
    mention?.type === 'person' && mention.kind !== 'nominal' && !isOnlyTitle(tree, mention);
  for (let at = first; at < Math.min(first + MAX_PHRASE, tree.tokens.length); at += 1) {
    // "A nephew of the lawmaker, on Monday" has ended, as a sentence has.
    const isAside = wordOf(tree, at) === ',' && tree.tokens[at + 1]?.upos === 'ADP';
    if (tree.sentenceOf[at] !== tree.sentenceOf[first] || isAside) return [];
    const index = mentionAt(at);
    const mention = mentions[index ?? -1];
    // "son of Anna Lind's brother"
    if (isOf(mention) && /^['’]s?$/.test(wordOf(tree, mention.endToken))) return [];
    if (index !== undefined && isOf(mention))
      return mention.kind === 'name' ? listFrom(context, index, hasMany) : [index];
    if (!DESCRIBES.has(getToken(tree, at).upos) || /^[;()]$/.test(wordOf(tree, at))) return [];
  }
  return [];
}
