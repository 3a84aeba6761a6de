// Passes over names: the same name, the same country, acronyms, parts of names.

import { childrenBy, getToken, lemmaOf, wordOf } from '../../../language/dependency-tree.ts';
import {
  fold,
  IS_KNOWN_SO,
  isBodyCalling,
  type Mention,
  SAYS_LETTERS,
  sortedLetters,
} from '../../../mention/index.ts';
import { groupBy } from '../../../model/index.ts';
import {
  abbreviates,
  abbreviatesMost,
  isBlendOf,
  sortedInitials,
} from '../../names/abbreviation.ts';
import { areFormsOfOneName, isGivenName } from '../../names/given-names.ts';
import { allInitialsOf, initialsOf, organizationKey } from '../../names/name-key.ts';
import { hasLegalForm, isAcronym } from '../../names/organization-name.ts';
import { isBirthName } from './birth-names.ts';
import { introductionOf } from './introductions.ts';
import { isAnother, isOfSpouse, isUnrelated } from './kinship.ts';
import { bearersOf, countriesOfBodies } from './namesakes.ts';
import { isOtherPost, rolesOf } from './other-post.ts';
import {
  beginsPerson,
  firstSurname,
  fullGender,
  isFirstOfTwo,
  isFormOf,
  isNamesakeOf,
  isPartOf,
  nickOf,
  partsOf,
} from './short-forms.ts';
import { distinctNames, linkByKey, names, type Pairs, type SieveInput } from './sieve.ts';
import { surnamesOfSeveral } from './surnames.ts';
import { widerPlaces } from './towns.ts';

/** The same name twice, without article or legal form. */
export function sameName({ context }: SieveInput): Pairs {
  const proper = names(context).filter(([, { demonym }]) => demonym !== true);
  const full = gendersByLastName(proper);
  const bare = gendersOfAddress(proper);
  const surnames = surnamesOf(proper);
  const bearers = bearersOf(context, proper);
  const bodies = countriesOfBodies(context, proper);
  const formed = bodiesOfLabel(proper);
  const located = locatedLabels(context);
  const surnamed = surnamesOfSeveral(context, proper);
  const wider = widerPlaces(context, proper);
  return linkByKey(
    proper.map(([index, mention]) => {
      const { label, type, gender } = mention;
      if (type === 'group') return [index, `group ${fold(label)}`];
      if (isBirthName(context, mention) || isUnrelated(context, mention))
        return [index, `own ${index}`];
      const bearer = bearers.get(index) ?? 0;
      const other = bearer === 0 ? '' : ` ${bearer}`;
      const isTown = type === 'place' && surnames.has(label) && located.has(label);
      // "Toyama, its president" beside "in Toyama".
      const isPerson = located.has(label) && isDescribedAsPerson(mention);
      const own = type === 'organization' ? '' : ` ${type}`;
      const isBearer = type === 'person' && surnames.has(label) && formed.has(fold(label));
      const town = mention.told ? own : isTown ? ' place' : isPerson || isBearer ? ' person' : '';
      const family = surnamed.has(index) ? ` of ${surnamed.get(index)}` : '';
      const around = wider.has(index) ? ` in ${wider.get(index)}` : '';
      const key = `${bodies.get(index) ?? organizationKey(label)}${town}`;
      return [index, `${key}${around}${family}${other}${addressed(gender, label)}`];
    }),
  );

  function isDescribedAsPerson(mention: Mention): boolean {
    const behind = context.tree.text.slice(mention.end, mention.end + 8);
    const isSetBehind = /^, (?:its|his|her|the|an?) /.test(behind);
    return isSetBehind && introductionOf(context, mention).roles.size > 0;
  }

  /** "Trump" and "Ms. Trump" are two where an article names a man and a woman of that name. */
  function addressed(gender: Mention['gender'], label: string): string {
    const isMixed = [full, bare].some((genders) => (genders.get(label)?.size ?? 0) > 1);
    return gender !== undefined && isMixed ? ` ${gender}` : '';
  }
}

/** Last words of the names of those whom an article names in full. */
function surnamesOf(all: readonly (readonly [number, Mention])[]): ReadonlySet<string> {
  return new Set(
    all.flatMap(([, { type, label }]) =>
      type === 'person' && label.includes(' ') ? [label.split(' ').at(-1) ?? ''] : [],
    ),
  );
}

/** What bodies are called without their legal form, by an article that is sure of them: "the Al-Farsi Group". */
function bodiesOfLabel(all: readonly (readonly [number, Mention])[]): ReadonlySet<string> {
  return new Set(
    all.flatMap(([, { type, label, told }]) =>
      type === 'organization' && (told === true || hasLegalForm(label))
        ? organizationKey(label)
        : [],
    ),
  );
}

/** For each last name, the genders of those whom an article names in full. */
function gendersByLastName(all: readonly (readonly [number, Mention])[]) {
  const genders = new Map<string, Set<string>>();
  for (const [, mention] of all) {
    const parts = mention.label.split(' ');
    const gender = fullGender(mention);
    const last = parts.at(-1) ?? '';
    if (mention.type !== 'person' || parts.length < 2 || gender === undefined) continue;
    genders.set(last, (genders.get(last) ?? new Set()).add(gender));
  }
  return genders;
}

/** For each bare name, the genders that forms of address give it: "Mr. Lind" and "Mrs. Lind". */
function gendersOfAddress(all: readonly (readonly [number, Mention])[]) {
  const genders = new Map<string, Set<string>>();
  for (const [, { label, type, gender }] of all)
    if (type === 'person' && gender !== undefined && !label.includes(' '))
      genders.set(label, (genders.get(label) ?? new Set()).add(gender));
  return genders;
}

/** A country under any of its names, and its demonym. */
export function sameCountry({ context }: SieveInput): Pairs {
  const countries = names(context).filter(
    ([, { country, type }]) => country !== undefined && type === 'place',
  );
  return linkByKey(countries.map(([index, { country }]) => [index, country ?? '']));
}

/**
 * "Agence France-Presse (AFP)": what stands in brackets right behind a name, its initials anywhere, or letters
 * that only one name of a body gives.
 */
export function acronyms({ context, clusterOf }: SieveInput): Pairs {
  const all = distinctNames(context, clusterOf);
  const bodies = all.filter(([, { type, label }]) => type === 'organization' && /\s/.test(label));
  const short = all.filter(([, { label }]) => isAcronym(label));
  const blended = all.flatMap(([index, mention]) => {
    const long = isAcronym(mention.label)
      ? undefined
      : (bodyBefore(mention) ?? blendedBody(index, mention));
    return long !== undefined && isBlendOf(mention.label, long[1].label)
      ? [[long[0], index] as const]
      : [];
  });
  return short
    .flatMap(([index, mention]) => {
      const letters = mention.label.replaceAll(/[^\p{Lu}]/gu, '');
      const asWritten = mention.label.replaceAll('.', '').toUpperCase();
      const long = all.find(([other, { label, endToken, type }]) => {
        if (other === index || label.length <= mention.label.length || type === 'person')
          return false;
        // "Norne Inc. (NYSE: NRN)" is listed at the exchange, and is not it.
        const bracketed =
          endToken === mention.first - 1 &&
          wordOf(context.tree, endToken) === '(' &&
          wordOf(context.tree, mention.endToken) !== ':';
        return (
          letters.length > 1 &&
          (initialsOf(label) === letters ||
            wholeInitialsOf(label) === letters ||
            initialsOf(label.replace(/^(?:the )?(?:United Nations|U\.?N\.?) (?=\p{Lu})/iu, '')) ===
              letters ||
            (asWritten.length > 2 &&
              type === 'organization' &&
              allInitialsOf(label) === asWritten) ||
            (bracketed &&
              (type === 'organization' || initialsOf(label).startsWith(letters[0] ?? ''))))
        );
      });
      const found = long ?? bodyShown(index, mention) ?? onlyBody(index, mention, letters);
      return found === undefined ? [] : [[found[0], index] as const];
    })
    .concat(blended);

  /** The only body before that a word is made of: "Transcauca" after "Transportes del Cauca". */
  function blendedBody(index: number, { label, start, type, country }: Mention) {
    if (type === 'person' || country !== undefined || label.length < BLEND_MIN) return undefined;
    const [only, other] = bodies.filter(
      ([at, body]) => at !== index && body.end <= start && isBlendOf(label, body.label),
    );
    return other === undefined ? only : undefined;
  }

  /** The body right before the bracket that holds a name alone. */
  function bodyBefore({ first, endToken, country }: Mention) {
    const isAlone =
      wordOf(context.tree, first - 1) === '(' && wordOf(context.tree, endToken) === ')';
    return isAlone && country === undefined
      ? bodies.find(([, body]) => body.endToken === first - 1)
      : undefined;
  }

  /** The body that words beside the letters say they stand for: ", known by its Spanish acronym FPT". */
  function bodyShown(index: number, { start, end, sentence }: Mention) {
    const { text } = context.tree;
    const before = bodies.filter(([at, body]) => at !== index && body.end <= start);
    const near = before.filter((body) => start - body[1].end <= ASIDE_MAX).at(-1);
    if (near !== undefined && SAYS_LETTERS.test(text.slice(near[1].end, start))) return near;
    if (!IS_KNOWN_SO.test(text.slice(end, end + ASIDE_MAX))) return undefined;
    const [only, other] = before.filter(([, body]) => body.sentence >= sentence - 1);
    return other === undefined ? only : undefined;
  }

  /** The only body that the letters may be of, or the one beside it: "CNMC, the state-owned China ...". */
  function onlyBody(index: number, mention: Mention, letters: string) {
    if (mention.country !== undefined || mention.type === 'person') return undefined;
    const [first, ...others] = bodies.filter(([, { label }]) => abbreviates(letters, label));
    const isOne = others.every(([other]) => clusterOf(other) === clusterOf(first?.[0] ?? -1));
    if (first !== undefined) return isOne && first[0] !== index ? first : undefined;
    const beside = bodies.find(
      ([, other]) => isBeside(context, mention, other) && abbreviatesMost(letters, other.label),
    );
    return beside ?? turnedBody(mention, letters);
  }

  /** The only body before whose words in another language stand in another order: "National Mining Agency", ANM. */
  function turnedBody({ start }: Mention, letters: string) {
    const sorted = sortedLetters(letters);
    const turned = bodies.filter(
      ([, { label, end }]) => end <= start && sortedInitials(label) === sorted,
    );
    const [first] = turned;
    return turned.every(([other]) => clusterOf(other) === clusterOf(first?.[0] ?? -1))
      ? first
      : undefined;
  }
}

/** The initials of a name with letters in it: "EU Mission in Armenia" is EUMA. */
function wholeInitialsOf(label: string): string {
  const words = label.match(/(?<![\p{L}\p{N}])(?:\p{Lu}{2,3}(?![\p{L}\p{N}])|\p{Lu})/gu);
  return (words ?? []).join('');
}

const ASIDE_MAX = 60;
/** A shorter word may be made of many names by chance. */
const BLEND_MIN = 6;

/** Set behind a name between commas, with lower-case words before it at most. */
function isBeside({ tree }: SieveInput['context'], before: Mention, behind: Mention): boolean {
  const words = tree.text.slice(before.end, Math.min(behind.start, before.end + ASIDE_MAX + 1));
  return behind.start > before.end && words.length <= ASIDE_MAX && /^, [\p{Ll} -]*$/u.test(words);
}

/** A surname that several of the article bear: whom the words beside it fit, else whom the article is about. */
export function surnames({ context }: SieveInput): Pairs {
  const found = surnamesOfSeveral(context, names(context));
  return [...found].flatMap(([index, full]) =>
    full === undefined ? [] : [[full, index] as const],
  );
}

/** The last part of the only longer name that ends so, looked for before it first. */
export function partialNames(input: SieveInput): Pairs {
  const isPart = (short: Mention, long: Mention) => isPartOf(short, long) || isFormOf(short, long);
  return linkToLonger(input, { isShortOf: isPart, yields: isLaterAndBegun });
}

/** "Ron" after "Ron Paxton", "Choi" after "Choi Eun-kyung": the only person so far whose name begins so. */
export function firstNames(input: SieveInput): Pairs {
  return linkToLonger(input, { isShortOf: beginsPerson, yields: endsAnother });
}

/** The sentences in which an article may call by the surname whom it names in full further on; its title is one. */
const OPENING = 2;

interface ShortForms {
  readonly isShortOf: (short: Mention, long: Mention) => boolean;
  /** Whether another rule has the better claim: names near it, and those that it may be short for. */
  readonly yields: (
    short: Mention,
    near: readonly Mention[],
    longer: readonly Mention[],
  ) => boolean;
}

/** "Dawit follows Meseret Dawit", after Dawit Tesfaye: no name before ends so, but one begins so. */
function isLaterAndBegun(
  short: Mention,
  near: readonly Mention[],
  longer: readonly Mention[],
): boolean {
  return (
    longer.every(({ start }) => start > short.start) &&
    near.some((other) => beginsPerson(short, other))
  );
}

/** "James" after "James Lind" and "Paul James" is the one of that surname. */
function endsAnother(short: Mention, near: readonly Mention[]): boolean {
  return near.some(
    (other) => other.type === 'person' && other.start < short.start && isPartOf(short, other),
  );
}

function linkToLonger(
  { context, clusterOf, facts }: SieveInput,
  { isShortOf, yields }: ShortForms,
): Pairs {
  const all = distinctNames(context, clusterOf).filter(([, { demonym }]) => demonym !== true);
  const byEnd = groupBy(all, ([, mention]) => partsOf(mention).at(-1) ?? '');
  const byStart = groupBy(all, ([, mention]) => partsOf(mention)[0] ?? '');
  const bySurname = groupBy(all, ([, mention]) => firstSurname(mention) ?? '');
  const byNick = groupBy(all, ([, mention]) => nickOf(mention) ?? '');
  const byForm = byOtherForms(all, byStart);
  const bodies = all.filter(([, { type }]) => type === 'organization');
  const bySecond = groupBy(bodies, ([, mention]) => partsOf(mention)[1] ?? '');
  const byLetter = groupBy(bodies, ([, { label }]) => (isAcronym(label) ? label.slice(-1) : ''));
  const located = locatedLabels(context);
  const named = names(context);
  const surnamed = surnamesOfSeveral(context, named);
  // "Norne" is "Norne ASA", where that is named, and no "Norne Poland".
  const formed = all.flatMap(([, { type, label }]) =>
    type === 'organization' && hasLegalForm(label) ? [label] : [],
  );
  const isFormed = ({ type, label }: Mention) =>
    type === 'organization' &&
    formed.some((other) => other !== label && organizationKey(other) === organizationKey(label));
  return all.flatMap(([index, mention]) => {
    if (surnamed.has(index) || isBirthName(context, mention) || isUnrelated(context, mention))
      return [];
    if (isFormed(mention)) return [];
    const words = partsOf(mention);
    const [begin = '', end = ''] = [words[0], words.at(-1)];
    const near = new Set([
      ...(byEnd.get(end) ?? []),
      ...(byStart.get(begin) ?? []),
      ...(bySurname.get(end) ?? []),
      ...(byNick.get(begin) ?? []),
      ...(bySecond.get(begin) ?? []),
      ...(words.length === 1 ? (byForm.get(begin) ?? []) : []),
      ...(isBodyCalling(mention.label) ? (byLetter.get(mention.label.slice(0, 1)) ?? []) : []),
    ]);
    const isFamily = introductionOf(context, mention).isFamily;
    const longer = [...near].filter(
      ([, other]) =>
        isShortOf(mention, other) &&
        !isAnother(context, mention, other) &&
        !isOfSpouse(context, mention, other) &&
        !isCalledBefore(mention, other) &&
        !(other.type === 'organization' && isTown(mention) && !isNamesakeOf(mention, other)) &&
        (other.type !== 'person' ||
          (mayBePerson(mention) && (!isFamily || isIntroducedAsFamily(other)))),
    );
    const mentionOf = ([, other]: readonly [number, Mention]) => other;
    if (yields(mention, [...near].map(mentionOf), longer.map(mentionOf))) return [];
    const before = longer.filter(
      (other) => other[1].start < mention.start && !isOtherTitle(mention, other),
    );
    const candidates =
      before.length > 0
        ? before
        : longer.filter(
            ([, other]) =>
              fits(mention, other) &&
              !isNewBody(other) &&
              !isIntroducedAsFamily(other) &&
              !introductionOf(context, other).isNamesake &&
              !(mention.type === 'person' && other.type === 'person' && mention.sentence > OPENING),
          );
    const first =
      onlyOne(candidates) ?? onlyOne(candidates.filter(([, other]) => isMeant(mention, other)));
    return first === undefined ? [] : [[first, index] as const];
  });

  /** "Mr. Lind" further up is not "Anna Lind Moe", of whom nobody had spoken yet. */
  function isCalledBefore(short: Mention, long: Mention): boolean {
    const isBefore = ([, { label, type, start, sentence }]: Named) =>
      label === short.label && type === 'person' && start < long.start && sentence > 0;
    return isFirstOfTwo(short, long) && all.some(isBefore);
  }

  /** "Altair Gas, a Bolivian company" is not the Altair that was spoken of before. */
  function isNewBody(other: Mention): boolean {
    return other.type === 'organization' && introductionOf(context, other).isNew;
  }

  /** "Her husband, Dahl" is not "Anna Lind Dahl", of whom no one says so. */
  function isIntroducedAsFamily(other: Mention): boolean {
    return introductionOf(context, other).isFamily;
  }

  /** "The town of Lugano" is not the "Lugano Courier". */
  function isTown({ label, type }: Mention): boolean {
    return type === 'place' && located.has(label);
  }

  /** Where a town has the name, only what is introduced as a person is one: "Mr Paxton". */
  function mayBePerson(mention: Mention): boolean {
    if (!located.has(mention.label)) return true;
    const isTold =
      mention.told === true ||
      mention.gender !== undefined ||
      introductionOf(context, mention).roles.size > 0;
    return mention.type === 'person' && isTold;
  }

  /** The first of some names, if they are all one. */
  function onlyOne(candidates: readonly (readonly [number, Mention])[]): number | undefined {
    const clusters = new Set(candidates.map(([other]) => clusterOf(other)));
    return clusters.size === 1 ? candidates[0]?.[0] : undefined;
  }

  /** "Ms. Lind" is a woman; the surname alone is of whom the article is about, not "his brother Karim". */
  function isMeant({ gender }: Mention, other: Mention): boolean {
    return gender === undefined
      ? !introductionOf(context, other).isKin
      : fullGender(other) === gender;
  }

  /** "Minister Lind" is not "the engineer Goran Lind", nor somebody of whom the article tells no post. */
  function isOtherTitle(short: Mention, [index, long]: Named): boolean {
    const rolesOfLong = () => {
      const own = named.flatMap(([at, mention]) =>
        clusterOf(at) === clusterOf(index) && mention.start < short.start ? [mention] : [],
      );
      const titles = facts.flatMap(({ subject, title }) =>
        title !== undefined && clusterOf(subject) === clusterOf(index) ? [title.toLowerCase()] : [],
      );
      return rolesOf(context, own, titles);
    };
    return isOtherPost(context, short, long, rolesOfLong);
  }

  /** "Restrepo, the ambassador" and "Magistrate Restrepo" are not "Pablo Restrepo" further down, unless in a headline. */
  function fits(short: Mention, long: Mention): boolean {
    if (long.type !== 'person') return true;
    const [own, other] = [short, long].map((mention) => introductionOf(context, mention).roles);
    return (
      own === undefined ||
      other === undefined ||
      own.size === 0 ||
      (other.size === 0 && short.sentence === 0) ||
      [...own].some((role) => other.has(role))
    );
  }
}

type Named = readonly [index: number, mention: Mention];

/** For the given names that stand alone, the persons whose given name is another form of it: "Ted", Edwin Hallam. */
function byOtherForms(
  all: readonly Named[],
  byStart: ReadonlyMap<string, readonly Named[]>,
): ReadonlyMap<string, readonly Named[]> {
  const alone = all.flatMap(([, mention]) =>
    mention.type === 'person' && !mention.label.includes(' ') ? partsOf(mention) : [],
  );
  const starts = [...byStart.keys()];
  return new Map(
    [...new Set(alone)]
      .filter(isGivenName)
      .map((word) => [
        word,
        starts.flatMap((start) =>
          areFormsOfOneName(word, start) ? (byStart.get(start) ?? []) : [],
        ),
      ]),
  );
}

/** Labels that stand behind "in", "near" and the like somewhere: places, though persons have the name too. */
function locatedLabels({ tree, mentions }: SieveInput['context']): ReadonlySet<string> {
  return new Set(
    mentions
      .filter(
        ({ kind, type, head }) =>
          kind === 'name' &&
          type === 'place' &&
          (childrenBy(tree, head, 'case').some((child) => LOCATING.test(wordOf(tree, child))) ||
            TOWN_NOUNS.has(lemmaOf(tree, getToken(tree, head).head))),
      )
      .map(({ label }) => label),
  );
}

/** What is "of" a place: "the town hall of Arnsberg". */
const TOWN_NOUNS = new Set(
  'town city village hall mayor street outskirts resident people port region district suburb province capital'.split(
    ' ',
  ),
);
const LOCATING = /^(?:in|near|outside|at|into|through|across|around)$/i;
