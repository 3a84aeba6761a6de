// Nouns of people and bodies in, mentions out: "Egyptian and Qatari mediators", "the Israeli military",
// "a Hamas delegation". Only heads of phrases count: the noun of "spokesperson John Kirby" is a title.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../language/dependency-tree.ts';
import type { EntityType } from '../ontology/index.ts';
import {
  BODY_NOUNS,
  GENDERED_NOUNS,
  isPersonNoun,
  QUANTITY_NOUNS,
  STATE_BODY_NOUNS,
} from './agent-nouns.ts';
import type { Mention } from './mention.ts';
import { nounLemma, startsSentence } from './noun-lemma.ts';

/** What is known already: the names, by the tokens that they cover. */
export type NameAt = (token: number) => Mention | undefined;

/** A nominal mention for each noun that denotes people or a body and is no part of a name or a title. */
export function findNominals(tree: Tree, nameAt: NameAt): readonly Mention[] {
  const found: Mention[] = [];
  for (let head = 0; head < tree.tokens.length; head += 1) {
    if (nameAt(head) === undefined && isHeadNoun(tree, head) && !isTitle(tree, head, nameAt)) {
      const mention = nominalMention(tree, head, nameAt);
      if (mention !== undefined) found.push(mention);
    }
  }
  return found;
}

/** "army spokesperson Anna Lind", "the company Norne": the noun belongs to the name behind it. */
function isTitle(tree: Tree, head: number, nameAt: NameAt): boolean {
  const next = nameAt(head + 1);
  if (next === undefined || next.first !== head + 1) return false;
  return (
    next.type === 'person' ||
    (next.type === 'organization' && BODY_NOUNS.has(nounLemma(tree, head)))
  );
}

function isHeadNoun(tree: Tree, index: number): boolean {
  const { upos } = getToken(tree, index);
  if (upos !== 'NOUN' && upos !== 'PROPN') return false;
  return !['compound', 'flat', 'amod', 'goeswith'].includes(relationOf(tree, index));
}

function nominalMention(tree: Tree, head: number, nameAt: NameAt): Mention | undefined {
  const lemma = nounLemma(tree, head);
  const plural = isPlural(tree, head, lemma);
  const isBody = BODY_NOUNS.has(lemma);
  const people = isPeople(tree, head);
  const isCapital = lemma === 'capital' && !plural;
  if (
    !people &&
    !isBody &&
    !isPersonNoun(lemma) &&
    !isHeadOfBody(tree, head, nameAt) &&
    !isCapital &&
    !(plural && QUANTITY_NOUNS.has(lemma))
  )
    return undefined;
  const first = firstModifier(tree, head);
  const anchors = modifierNames(tree, head, first, nameAt);
  // Without a country it is money as often as a city.
  if (isCapital && !anchors.some(({ country }) => country !== undefined)) return undefined;
  const type = typeOf({ lemma, plural, isBody, anchored: anchors.length > 0 });
  const named = isBody && isCapitalized(tree, first, head);
  const gender = GENDERED_NOUNS.get(lemma);
  const country = anchors.find((anchor) => anchor.country !== undefined)?.country;
  const start = getToken(tree, first).start;
  const end = getToken(tree, head).end;
  return {
    kind: named ? 'name' : 'nominal',
    type: named ? 'organization' : type,
    start,
    end,
    head,
    first,
    endToken: head + 1,
    sentence: tree.sentenceOf[head] ?? 0,
    label: tree.text.slice(start, end).replaceAll(/\s+/g, ' '),
    plural,
    confidence: 0.7,
    ...(gender === undefined || plural ? {} : { gender }),
    ...(country === undefined || anchors.length !== 1 ? {} : { country }),
  };
}

function typeOf(noun: {
  readonly lemma: string;
  readonly plural: boolean;
  readonly isBody: boolean;
  readonly anchored: boolean;
}): EntityType {
  if (noun.lemma === 'capital') return 'place';
  if (noun.isBody && !noun.plural && noun.anchored && STATE_BODY_NOUNS.has(noun.lemma))
    return 'organization';
  return noun.isBody || noun.plural ? 'group' : 'person';
}

/** "the former head of the intelligence service", "the agency's head": the person, and no part of a body. */
function isHeadOfBody(tree: Tree, head: number, nameAt: NameAt): boolean {
  // "Jonas Berg, the head of the bank": the name beside it stands for the person already.
  if (wordOf(tree, head) !== 'head' || relationOf(tree, head) === 'appos') return false;
  return childrenBy(tree, head, 'nmod', 'compound').some((child) => {
    const isBody = BODY_NOUNS.has(nounLemma(tree, child)) || nameAt(child)?.type === 'organization';
    const cases = childrenBy(tree, child, 'case').map((word) => lemmaOf(tree, word));
    return isBody && cases.every((word) => word === 'of' || word === "'s");
  });
}

/** A people whose name no list knows: "Thousands of Kurds". */
function isPeople(tree: Tree, head: number): boolean {
  const { upos, xpos } = getToken(tree, head);
  return upos === 'PROPN' && xpos === 'NNPS' && /^\p{Lu}\p{Ll}+s$/u.test(wordOf(tree, head));
}

/** "Serious Fraud Office": every word has a capital, so it is a name that the recognizer missed. */
function isCapitalized(tree: Tree, first: number, head: number): boolean {
  if (first === head) return false;
  for (let at = first; at <= head; at += 1) if (!/^\p{Lu}/u.test(wordOf(tree, at))) return false;
  return !startsSentence(tree, first) || getToken(tree, first).upos === 'PROPN';
}

function isPlural(tree: Tree, head: number, lemma: string): boolean {
  const { upos, xpos } = getToken(tree, head);
  const undone = upos === 'PROPN' && lemma !== wordOf(tree, head).toLowerCase();
  return /^NNP?S$/.test(xpos) || undone || lemma === 'people' || lemma === 'police';
}

/** The first word before the head that describes it; determiners, numbers and adverbs are left out. */
function firstModifier(tree: Tree, head: number): number {
  let first = head;
  const sentence = tree.sentences[tree.sentenceOf[head] ?? 0];
  for (let at = head - 1; at >= (sentence?.firstToken ?? 0); at -= 1) {
    if (!describes(tree, at, head)) break;
    first = at;
  }
  while (first < head && !startsLabel(tree, first)) first += 1;
  return first;
}

function describes(tree: Tree, index: number, head: number): boolean {
  let at = index;
  for (let steps = 0; at !== head; steps += 1) {
    const token = tree.tokens[at];
    if (token === undefined || token.head < 0 || steps > 6) return false;
    if (
      !['amod', 'compound', 'nmod', 'flat', 'conj', 'cc', 'case', 'punct', 'nummod'].includes(
        relationOf(tree, at),
      )
    )
      return false;
    if (relationOf(tree, at) === 'nmod' && !/nmod:(?:poss|desc|unmarked)/.test(token.deprel))
      return false;
    at = token.head;
  }
  return true;
}

function startsLabel(tree: Tree, index: number): boolean {
  const { upos, xpos } = getToken(tree, index);
  // "a 44-year-old man" is no old man.
  const isAge = wordOf(tree, index) === 'old' && index > 0 && wordOf(tree, index - 1) === '-';
  return (
    !isAge &&
    !['DET', 'NUM', 'PUNCT', 'CCONJ', 'ADP', 'PART', 'SYM', 'ADV', 'VERB'].includes(upos) &&
    !/^(?:JJ[RS]|PRP\$|WP\$|IN|WDT)$/.test(xpos) &&
    !/^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|other|such|own|many|several|more|same|last|next|first|new|former|key|top|senior|unnamed|remaining|estimated|total|additional|numerous|various|certain)$/i.test(
      wordOf(tree, index),
    )
  );
}

/** The names that say whose people or body it is: demonyms, organizations, places before the noun. */
function modifierNames(
  tree: Tree,
  head: number,
  first: number,
  nameAt: NameAt,
): readonly Mention[] {
  const found = new Set<Mention>();
  for (let at = first; at < head; at += 1) {
    const name = nameAt(at);
    if (name !== undefined && name.type !== 'person') found.add(name);
  }
  for (const child of childrenBy(tree, head, 'nmod:poss')) {
    const name = nameAt(child);
    if (name !== undefined && name.type !== 'person') found.add(name);
  }
  return [...found];
}
