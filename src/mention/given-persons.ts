// Names of an article in, the same with those of persons that the recognizer took for bodies typed as persons out:
// "the founder Lester Banks", "chose Kirsty Law as leader". Method: a given name and one or two words that are no
// form or noun of a body, and what stands around it is said of persons, and nothing of bodies; a given name of somebody
// before that was taken for a small town.

import { type Tree, wordOf } from '../language/dependency-tree.ts';
import { isBodyNoun, isPersonNoun } from './agent-nouns.ts';
import { endsAsFirm } from './firm-names.ts';
import { givenNameGender } from './gazetteer/given-names.ts';
import { findPlaces } from './gazetteer/places.ts';
import type { Mention } from './mention.ts';
import { personMention } from './names.ts';
import { nounLemma } from './noun-lemma.ts';
import { isTitleWord } from './titles.ts';
import { cuesOf } from './type-cues.ts';

/** What must be said of a person there. */
const CLEAR = 2;
const PLAIN = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{Ll}'’]*[\p{Lu}\p{Ll}]*){1,2}$/u;
const CHOSEN =
  /\b(?:chose|elected|named|appointed|picked|nominated|re-?elected|installed|swore in)$/i;

/** The names, with persons typed as such. */
export function typeGivenPersons(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  return names.map((name) =>
    isGivenAgain(tree, name, names) ||
    isJunior(name) ||
    (isOpen(tree, name) && (isPerson(tree, name) || hasKin(tree, name, names)))
      ? { ...personMention(tree, { first: name.first, end: name.endToken }), told: true }
      : name,
  );
}

function isOpen(tree: Tree, { kind, type, label, first, endToken, told }: Mention): boolean {
  if (kind !== 'name' || type !== 'organization' || told === true || !PLAIN.test(label))
    return false;
  const last = wordOf(tree, endToken - 1);
  return (
    givenNameGender(wordOf(tree, first)) !== undefined &&
    !endsAsFirm(label) &&
    !isBodyNoun(last.toLowerCase()) &&
    !isTitleWord(tree, first)
  );
}

/** "Anna Lind Jr.": what nobody but a person has at the end of the name. */
function isJunior({ kind, type, label, country }: Mention): boolean {
  const isOpen = kind === 'name' && country === undefined && type !== 'person' && type !== 'group';
  return isOpen && JUNIOR.test(label);
}

const JUNIOR = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3},? (?:Jr|Sr)\.?$/u;

/** So many people at most has a town that is rather somebody's given name. */
const SMALL = 200_000;
const THERE =
  /\b(?:in|at|from|to|near|of|into|outside|around|through|towards?|between|and|the|[\p{L}-]+ern)$/iu;

/** "said that Timon was in good spirits" behind Timon Zajc: a small town's name, and nothing is there. */
function isGivenAgain(tree: Tree, name: Mention, names: readonly Mention[]): boolean {
  const { kind, type, label, start, end, country, placeKind } = name;
  const isTown = kind === 'name' && type === 'place' && placeKind !== 'country';
  if (!isTown || country !== undefined || label.includes(' ')) return false;
  const isBorne = names.some(
    (other) => other.type === 'person' && other.end < start && other.label.startsWith(`${label} `),
  );
  if (!isBorne || /^,? \p{Lu}/u.test(tree.text.slice(end, end + 3))) return false;
  const before = tree.text.slice(Math.max(0, start - 20), start).trimEnd();
  return !THERE.test(before) && findPlaces(label).every(({ population }) => population < SMALL);
}

/** "Astrid Strand" beside Peter Strand, if nothing says that she is a body. */
function hasKin(tree: Tree, name: Mention, names: readonly Mention[]): boolean {
  const surname = ` ${wordOf(tree, name.endToken - 1)}`;
  const isKin = names.some(
    ({ type, label }) => type === 'person' && label !== name.label && label.endsWith(surname),
  );
  return isKin && cuesOf(tree, name).organization === 0;
}

function isPerson(tree: Tree, name: Mention): boolean {
  const before = tree.text.slice(Math.max(0, name.start - 30), name.start).trimEnd();
  const behind = tree.text.slice(name.end, name.end + 20);
  const isChosen = CHOSEN.test(before) && /^ (?:as|to|its|the) [a-z]/.test(behind);
  const { person, organization } = cuesOf(tree, name);
  const isCalled =
    /^\p{Ll}/u.test(wordOf(tree, name.first - 1)) && isPersonNoun(nounLemma(tree, name.first - 1));
  return organization === 0 && person + (isChosen || isCalled ? CLEAR : 0) >= CLEAR;
}
