// The names of one article in, the same with the types of those that several things of it share out: the firm
// Ogawa and Tetsuo Ogawa who runs it, the town of Burnley and its club. Method: where the article gives reason
// to believe that a bare name is of two types, each mention of it gets the type that the words around it
// speak for, or else that of the one before.

import { type Tree, wordOf } from '../language/dependency-tree.ts';
import { groupBy } from '../model/index.ts';
import { fold } from './gazetteer/fold.ts';
import type { Mention } from './mention.ts';
import { isTitleWord } from './titles.ts';
import { type Cues, SHARED_TYPES, type SharedType } from './type-cue.ts';
import { cuesOf, isAddressed } from './type-cues.ts';

/** From this weight on the words around one mention are reason to believe in another type. */
const SURE = 3;
/** Two mentions that say so less clearly are as good. */
const LIKELY = 2;
/** What nobody but a firm has: "shareholders of X". */
const CERTAIN = 5;

interface Bare {
  readonly mention: Mention;
  readonly cues: Cues;
}

/** Types each mention of a name that several things share. */
export function settleSharedNames(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const bare = names.filter((name) => isBare(name) && !isCommon(tree, name));
  const settled = new Map<Mention, Mention>();
  for (const [label, group] of groupBy(bare, (mention) => fold(mention.label))) {
    const beside = besides(label, names);
    if (group.length < 2 && beside.persons.length === 0) continue;
    const mentions = group.map((mention) => ({ mention, cues: cuesOf(tree, mention) }));
    const isPolite = group.some((mention) => isAddressed(tree, mention));
    const types = typesOf(mentions, beside, isPolite);
    for (const mention of surnamesAmong(mentions, types, beside))
      settled.set(mention, retyped(mention, 'person'));
    if (types.length < 2 || !types.includes('organization')) continue;
    for (const [mention, type] of settle(tree, mentions, { types, persons: beside.persons }))
      settled.set(mention, retyped(mention, type));
  }
  return settled.size === 0 ? names : names.map((name) => settled.get(name) ?? name);
}

/** A word that may be a surname, a firm or a town: "Ogawa", "Al-Farsi". */
function isBare({ label, kind, country, demonym }: Mention): boolean {
  const isKnown = country !== undefined || demonym === true;
  return kind === 'name' && !isKnown && !label.includes(' ') && /^\p{Lu}\p{L}*\p{Ll}/u.test(label);
}

/** "the House", "President": a common noun with a capital. */
function isCommon(tree: Tree, { first }: Mention): boolean {
  return isTitleWord(tree, first) || (first > 0 && /^the$/i.test(wordOf(tree, first - 1)));
}

/** "Hoogland, 58, was detained" behind Pieter Hoogland: no town of that name, unless words say so. */
function surnamesAmong(
  mentions: readonly Bare[],
  types: readonly SharedType[],
  { persons }: Beside,
): readonly Mention[] {
  if (types.includes('organization') || persons.length === 0) return [];
  const least = types.includes('place') ? 1 : -LIKELY;
  return mentions.flatMap(({ mention, cues }) => {
    const isBehind = persons.some(({ start }) => start < mention.start);
    const isPerson = isBehind && leadAmong(cues, 'person', ['person', 'place']) >= least;
    const isOpen = mention.type === 'place' && mention.told !== true;
    return isOpen && isPerson ? [mention] : [];
  });
}

interface Beside {
  /** Full names of persons whose surname it is. */
  readonly persons: readonly Mention[];
  /** Longer names of bodies that have it. */
  readonly bodies: readonly Mention[];
}

function besides(label: string, names: readonly Mention[]): Beside {
  const longer = names.filter((name) => name.label.includes(' ') && name.demonym !== true);
  const ofType = (type: Mention['type']) => longer.filter((name) => name.type === type);
  return {
    persons: ofType('person').filter((name) => fold(name.label).endsWith(` ${label}`)),
    bodies: ofType('organization').filter((name) => ` ${fold(name.label)} `.includes(` ${label} `)),
  };
}

/** The types that the article gives reason to believe in. */
function typesOf(
  mentions: readonly Bare[],
  { persons, bodies }: Beside,
  isPolite: boolean,
): readonly SharedType[] {
  return SHARED_TYPES.filter((type) => {
    const leads = mentions.map(({ cues }) => leadOf(cues, type)).sort((a, b) => b - a);
    const [best = 0, next = 0] = leads;
    if (type === 'person' && persons.length > 0) return true;
    if (type === 'organization' && bodies.length > 0) return best > 0;
    // Of who is named in full, one word that fits a firm proves nothing, unless persons are "Mr." here.
    if (type === 'organization' && persons.length > 0)
      return best >= CERTAIN || (best >= SURE && (isPolite || next >= LIKELY));
    return best >= SURE || (best >= LIKELY && (next >= LIKELY || type === 'place'));
  });
}

/** Each mention with its type, in order of the text. */
function settle(
  tree: Tree,
  mentions: readonly Bare[],
  {
    types,
    persons,
  }: { readonly types: readonly SharedType[]; readonly persons: readonly Mention[] },
): readonly (readonly [Mention, SharedType])[] {
  const clear = mentions.map(({ cues }) => types.find((type) => leadAmong(cues, type, types) >= 1));
  // Where persons are "Mr. Brandt" or have their given names, the bare name is the firm.
  const isFormal = !mentions.some(
    ({ mention }, at) => clear[at] === 'person' && !isAddressed(tree, mention),
  );
  const count = (type: SharedType) => clear.filter((one) => one === type).length;
  const isMostlyPerson = count('person') > count('organization');
  let last: SharedType | undefined;
  return mentions.map(({ mention }, at) => {
    const known = isMostlyPerson ? 'person' : (last ?? first(mention));
    last = clear[at] ?? (isFormal ? usual(mention, types) : known);
    return [mention, last] as const;
  });

  function first(mention: Mention): SharedType {
    const isKnown = persons.some(({ start }) => start < mention.start);
    return isKnown ? 'person' : usual(mention, types);
  }
}

/** What a name is that nothing beside it tells: the town if it was read so, else the firm. */
function usual({ type }: Mention, types: readonly SharedType[]): SharedType {
  return type === 'place' && types.includes(type) ? type : 'organization';
}

function leadOf(cues: Cues, type: SharedType): number {
  return leadAmong(cues, type, SHARED_TYPES);
}

/** By how much one type is ahead of others. */
function leadAmong(cues: Cues, type: SharedType, types: readonly SharedType[]): number {
  const others = types.filter((other) => other !== type);
  return cues[type] - Math.max(...others.map((other) => cues[other]));
}

function retyped(mention: Mention, type: SharedType): Mention {
  const { placeKind, gender, ...rest } = mention;
  return {
    ...rest,
    type,
    confidence: 0.9,
    told: true,
    plural: false,
    ...(type === 'place' && placeKind !== undefined ? { placeKind } : {}),
    ...(type === 'person' && gender !== undefined ? { gender } : {}),
  };
}
