// The names of one article in, the same with names that nobody knows typed by the whole article out: where anything in
// it says that "Keld" is a firm, every "Keld" of it is one. Method: the cues of all mentions of a name are summed; a
// name becomes a firm's only where some are clear, nothing speaks for a person or a town, and nobody in the article
// bears it as a part of a longer name; one that stands somewhere with its legal form needs no cue.

import { getToken, type Tree, wordOf } from '../language/dependency-tree.ts';
import { groupBy } from '../model/index.ts';
import { beginsAsFirm, endsAsFirm } from './firm-names.ts';
import { fold } from './gazetteer/fold.ts';
import { givenNameGender } from './gazetteer/given-names.ts';
import { findPlaces } from './gazetteer/places.ts';
import { withoutForm } from './legal-forms.ts';
import type { Mention } from './mention.ts';
import { isTitleWord } from './titles.ts';
import type { Cues } from './type-cue.ts';
import { cuesOf, isCalledFirm } from './type-cues.ts';

/** One mention that says so this clearly is enough, or two that say so half as clearly. */
const SURE = 3;
const LIKELY = 2;
/** What all mentions of a name of several words must say together, which may be somebody's given name and surname. */
const TWICE = 4;
/** What they must say of what the recognizer took for a town, and how sure it must be of that. */
const VERY_SURE = 5;
const TOWN = 0.7;

/** Types names that an article tells to be of firms, longer names first. */
export function typeUnknownFirms(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const told = names.map((name) =>
    isThing(tree, name, names) ? { ...asFirm(name), told: true } : name,
  );
  const long = retypeFirms(tree, told, (name) => name.label.includes(' '));
  return retypeFirms(tree, long, (name) => !name.label.includes(' '));
}

/** "Andrade Lima, which is controlled by": no person is "which". */
function isThing(tree: Tree, name: Mention, names: readonly Mention[]): boolean {
  const { kind, type, end } = name;
  if (kind !== 'name' || type !== 'person') return false;
  return (
    WHICH.test(tree.text.slice(end, end + 40)) ||
    (isWithArticle(tree, name) && isPartOfBody(name, names))
  );
}

function isPartOfBody({ label }: Mention, names: readonly Mention[]): boolean {
  return names.some(
    ({ type, label: longer }) =>
      type === 'organization' && longer !== label && ` ${longer} `.includes(` ${label} `),
  );
}

/** "Trustees of the Haldane": no person has an article, nor a noun, a name or "of" behind it there. */
function isWithArticle(tree: Tree, { label, first, endToken, head }: Mention): boolean {
  const isOne = /^\p{Lu}\p{Ll}+$/u.test(label) && !/s$/.test(label);
  if (!isOne || wordOf(tree, first - 1) !== 'the' || isTitleWord(tree, first)) return false;
  const { upos, deprel } = getToken(tree, head);
  const next = tree.tokens[endToken];
  const isOpen =
    next === undefined || /^(?:PUNCT|VERB|AUX|ADP|CCONJ|PART|ADV|SCONJ)$/.test(next.upos);
  return (
    upos === 'PROPN' &&
    !/^(?:compound|amod)/.test(deprel) &&
    isOpen &&
    !/^(?:of|-)$/.test(wordOf(tree, endToken)) &&
    givenNameGender(label) === undefined
  );
}

const WHICH =
  /^, which (?:is|was) (?:based|headquartered|listed|owned|controlled|run|part of|an? (?:unit|subsidiary)|led|chaired|headed|backed)\b|^, which (?:also )?(?:owns|owned|operates|operated|employs|employed|has a stake)\b/;

function retypeFirms(
  tree: Tree,
  names: readonly Mention[],
  isMeant: (name: Mention) => boolean,
): readonly Mention[] {
  const open = names.filter((name) => isMeant(name) && isOpen(tree, name));
  const firms = new Set<Mention>();
  const formed = new Set(
    names.flatMap(({ type, label }) =>
      type === 'organization' ? fold(withoutForm(label) ?? '') : [],
    ),
  );
  const parts = partsOfFirms(names);
  for (const [label, group] of groupBy(open, (name) => fold(name.label))) {
    const wrong = group.filter(({ type }) => type !== 'organization');
    if (wrong.length === 0 || isBorne(label, names)) continue;
    const isPart = parts.has(label) && speaksForFirm(tree, group);
    if (formed.has(label) || isPart || isFirm(tree, label, group))
      for (const name of wrong) firms.add(name);
  }
  return firms.size === 0 ? names : names.map((name) => (firms.has(name) ? asFirm(name) : name));
}

/** The words that firms and clubs of the article begin or end with, folded: "vlci" of "HC Vlci Zvolna", "levante" of "Banco Levante". */
function partsOfFirms(names: readonly Mention[]): ReadonlySet<string> {
  const parts = names.flatMap(({ type, label }) => {
    if (type !== 'organization' || !label.includes(' ')) return [];
    const words = label.split(' ').filter((word) => /^\p{Lu}\p{L}*\p{Ll}$/u.test(word));
    const [first = '', ...others] = words;
    const isOwn = others.length > 0 && givenNameGender(first) === undefined;
    const begins = isOwn && endsAsFirm(label) ? first : '';
    const last = isClubForm(label) || beginsAsFirm(label) ? (words.at(-1) ?? '') : '';
    return [begins, last];
  });
  return new Set(parts.filter((word) => word.length > PART_MIN).map(fold));
}

const PART_MIN = 3;

/** "HC Vlci Zvolna": a club's letters before its name. */
function isClubForm(label: string): boolean {
  return endsAsFirm(label) && /^\p{Lu}{2,4} /u.test(label);
}

/** Whether nothing beside a name speaks for a person or a town. */
function speaksForFirm(tree: Tree, group: readonly Mention[]): boolean {
  const cues = group.map((mention) => cuesOf(tree, mention));
  return cues.every(({ person, place, organization }) => person + place <= organization);
}

/** A name of one thing that no list knows. */
function isOpen(
  tree: Tree,
  { kind, label, type, first, country, demonym, told }: Mention,
): boolean {
  if (kind !== 'name' || country !== undefined || demonym === true || told === true) return false;
  if (!/^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(label) || isTitleWord(tree, first)) return false;
  if (first > 0 && /^the$/i.test(wordOf(tree, first - 1))) return false;
  return type === 'organization' || type === 'person' || type === 'place';
}

/** Whether a person of the article has it in a longer name. */
function isBorne(label: string, names: readonly Mention[]): boolean {
  return names.some(
    ({ type, label: longer }) =>
      type === 'person' &&
      longer.length > label.length &&
      ` ${fold(longer)} `.includes(` ${label} `),
  );
}

function isFirm(tree: Tree, label: string, group: readonly Mention[]): boolean {
  const [first = ''] = label.split(' ');
  const isGiven = givenNameGender(first) !== undefined;
  const cues = group.map((mention) => cuesOf(tree, mention));
  const leads = cues.map(({ organization, person }) => organization - person);
  const [best = 0, next = 0] = leads.toSorted((a, b) => b - a);
  // "Laura Ashley shares fell": what only firms have.
  if (isGiven && label !== first && best < VERY_SURE) return false;
  if (best < SURE && next < LIKELY) return false;
  // "Rosa" is a firm only where that is said more than once.
  if (isGiven && best < VERY_SURE && next < SURE) return false;
  const isTown = group.some(({ type }) => type === 'place');
  if (isTown && isTownOf(label)) return false;
  const sum = (type: keyof Cues) => cues.reduce((all, one) => all + one[type], 0);
  const lead = sum('organization') - sum('person') - (isTown ? sum('place') : 0);
  return lead >= leastFor(tree, label, group);
}

/** Whether the gazetteer has it by its letters; a name that only sounds like one of a town may be anybody's. */
function isTownOf(label: string): boolean {
  return findPlaces(label).some(({ by }) => by !== 'sound');
}

/** By how much a name must be told to be a firm's, by all its mentions together. */
function leastFor(tree: Tree, label: string, group: readonly Mention[]): number {
  if (group.some((mention) => isCalledFirm(tree, mention))) return LIKELY;
  if (group.some(({ type, confidence }) => type === 'place' && confidence >= TOWN))
    return VERY_SURE;
  return label.includes(' ') ? TWICE : SURE;
}

function asFirm(name: Mention): Mention {
  const { gender: _gender, placeKind: _placeKind, ...rest } = name;
  return { ...rest, type: 'organization', plural: false, confidence: 0.9 };
}
