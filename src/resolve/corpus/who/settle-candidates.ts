// Candidates as their articles read them in, the same with the type that all articles together give them
// out, and with the short names that an article uses for its bodies.

import {
  beginsAsFirm,
  endsAsFirm,
  findCountry,
  findPlaces,
  givenNameGender,
  PAPER_NOUN,
  type Place,
} from '../../../mention/index.ts';
import {
  type ArticleReading,
  groupBy,
  type ReadEntity,
  type ReadMention,
} from '../../../model/index.ts';
import type { EntityType } from '../../../ontology/index.ts';
import { organizationKey, personWords, plainName } from '../../names/name-key.ts';
import {
  isClubName,
  isOfAnotherKind,
  isOfAnyCountry,
  isOfAnyTown,
  plainBody,
  splitCountry,
} from '../../names/organization-name.ts';
import type { Candidate } from '../candidate.ts';
import { settledTypes, type TypeInput } from '../type-conflicts.ts';
import { type Clues, cluesOf } from './clues.ts';
import { POST_TIES } from './profile.ts';

/** A candidate with its type settled, and what the words around its names say. */
export interface SettledCandidate extends Candidate {
  readonly clues: Clues;
}

const PERSONAL = new Set([...POST_TIES, 'RELATIVE_OF', 'CITIZEN_OF', 'BORN_IN', 'STUDIED_AT']);

/**
 * Settles all candidates; `articles` and `candidates` are in one order. Twice: what all articles together make a body is
 * then one whose short forms its article may use.
 */
export function settleCandidates(
  articles: readonly ArticleReading[],
  candidates: readonly Candidate[],
): readonly SettledCandidate[] {
  const known = new Map<string, Clues>();
  const cluesFor: CluesOf = (article, index) => {
    const key = `${index} ${article.document.id}`;
    const clues = known.get(key) ?? cluesOf(article, index);
    known.set(key, clues);
    return clues;
  };
  return settleOnce(articles, settleOnce(articles, candidates, cluesFor), cluesFor);
}

type CluesOf = typeof cluesOf;

function settleOnce(
  articles: readonly ArticleReading[],
  candidates: readonly Candidate[],
  cluesFor: CluesOf,
): readonly SettledCandidate[] {
  const named = withoutCountries(candidates);
  const byDocument = groupBy(named, ({ ref }) => ref.document);
  const known = {
    surnames: surnamesOf(candidates),
    letters: lettersOf(candidates),
    shortForms: shortFormsOf(candidates),
    beginnings: beginningsOf(candidates),
  };
  const inputs = articles.flatMap((article) =>
    inputsOf(article, byDocument.get(article.document.id) ?? [], { ...known, cluesFor }),
  );
  const types = settledTypes(inputs);
  return inputs.map(({ candidate, clues, shortNames }, index) => {
    const { entity } = candidate;
    const type = types[index] ?? entity.type;
    const aliases = [...new Set([...entity.aliases, ...shortNames])];
    return { ...candidate, clues, entity: withNation({ ...retyped(entity, type), aliases }) };
  });
}

interface Input extends TypeInput {
  /** What else its article calls it, though it was not read so. */
  readonly shortNames: readonly string[];
}

/** "Yongda Motor of China" is "Yongda Motor", where other articles call it so. */
function withoutCountries(candidates: readonly Candidate[]): readonly Candidate[] {
  const bodies = new Set(
    candidates
      .flatMap(({ entity, unnamed }) =>
        !unnamed && entity.type === 'organization' ? [entity.name, ...entity.aliases] : [],
      )
      .map(organizationKey),
  );
  return candidates.map((candidate) => {
    const { entity, unnamed } = candidate;
    const isOpen = entity.type === 'organization' || entity.type === 'place';
    const [, name = '', country = ''] = /^(.+\S) of (?:the )?([^,]+)$/.exec(entity.name) ?? [];
    if (unnamed || !isOpen || !bodies.has(organizationKey(name)) || isOfAnyCountry(name))
      return candidate;
    return findCountry(country) === undefined
      ? candidate
      : { ...candidate, entity: { ...entity, name } };
  });
}

/** Last words of the full names that were read as those of persons, folded. */
function surnamesOf(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(
    candidates.flatMap(({ entity, unnamed }) =>
      !unnamed && entity.type === 'person' ? personWords(entity.name).slice(1).slice(-1) : [],
    ),
  );
}

/** A name that may be a surname alone, without its particle: "elmoctar" of "Ag Elmoctar". */
function surnameAlone(name: string): string {
  return name.includes(' ') ? personWords(name).join(' ') : plainName(name);
}

/** Acronyms of four letters or more that some article gives with the name of a body, folded: "sebi". */
function lettersOf(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(
    candidates.flatMap(({ entity, unnamed }) =>
      !unnamed && entity.type === 'organization' && entity.name.includes(' ')
        ? entity.aliases.filter((alias) => /^\p{Lu}{4,8}$/u.test(alias)).map(plainName)
        : [],
    ),
  );
}

/** Single words that some article uses for a body whose name they begin, folded: "norne" for the Norne Bank. */
function shortFormsOf(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(
    candidates.flatMap(({ entity: { type, name, aliases }, unnamed }) =>
      !unnamed && type === 'organization'
        ? [
            ...[...aliases.map(plainBody), firstOfFirm(name)].filter((short) =>
              isFirstWord(short, plainBody(name)),
            ),
            ...restOfFirm(name),
          ]
        : [],
    ),
  );
}

/** "kolkha" of "Kolkha Film": what a firm is called by, though no article here calls it so. */
function firstOfFirm(name: string): string {
  const [first = ''] = plainBody(name).split(' ');
  return endsAsFirm(name) && givenNameGender(first) === undefined ? first : '';
}

/** "andes norte" of "Minera Andes Norte", "adda" of "Banca Adda": what stands behind the word for the kind of firm. */
function restOfFirm(name: string): readonly string[] {
  const rest = plainBody(name).split(' ').slice(1).join(' ');
  return beginsAsFirm(name) && rest.length > 3 && findCountry(rest) === undefined ? [rest] : [];
}

function isFirstWord(short: string, name: string): boolean {
  return short.length > 3 && !short.includes(' ') && name.startsWith(`${short} `);
}

/** Two words or more that begin the name of a body, folded: "salmones australes" of "Salmones Australes del Sur". */
function beginningsOf(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(
    candidates.flatMap(({ entity: { type, name }, unnamed }) => {
      if (unnamed || type !== 'organization') return [];
      const words = plainBody(name).split(' ');
      return words.flatMap((_, at) => {
        const rest = words.slice(at).join(' ');
        const isOther = isOfAnotherKind(rest) && rest !== 'party';
        return at > 1 && !isOther && !isOfTown(rest) ? [words.slice(0, at).join(' ')] : [];
      });
    }),
  );
}

/** What all articles know of names. */
interface Known {
  readonly cluesFor: CluesOf;
  readonly shortForms: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
}

function inputsOf(
  article: ArticleReading,
  candidates: readonly Candidate[],
  { surnames, letters, shortForms, beginnings, cluesFor }: Known,
): readonly Input[] {
  const { relations } = article.reading;
  const holders = new Set(
    relations.flatMap(({ type, subject }) => (PERSONAL.has(type) ? [subject] : [])),
  );
  const bodies = new Set(
    relations.flatMap(({ type, object }) => (POST_TIES.has(type) ? [object] : [])),
  );
  const longOf = longForms(article, candidates, cluesFor);
  return candidates.map((candidate): Input => {
    const { index } = candidate.ref;
    const isHolder = holders.has(index) || candidate.entity.title !== undefined;
    const short = longOf.get(candidate);
    const clues = cluesFor(article, index);
    const isSurname = surnames.has(surnameAlone(candidate.entity.name));
    const isShortElsewhere =
      !isSurname &&
      clues.located === 0 &&
      (candidate.entity.country === undefined || isSmallTown(candidate)) &&
      (shortForms.has(plainBody(candidate.entity.name)) ||
        (beginnings.has(plainBody(candidate.entity.name)) && !hasGivenName(candidate)));
    return {
      candidate,
      clues,
      isHolder: isHolder && candidate.entity.type === 'person',
      isBody: bodies.has(index) && candidate.entity.type === 'organization',
      isTown: clues.located > 0 && knownPlaces(candidate.entity.name).length > 0,
      isSurname,
      isLetters:
        letters.has(plainName(candidate.entity.name)) && candidate.entity.gazetteer === undefined,
      isShortForm: short !== undefined || isShortElsewhere,
      shortNames: [...longOf].flatMap(([other, long]) =>
        long === candidate ? [other.entity.name] : [],
      ),
    };
  });
}

/** Single words that begin the name of one body of the article: "Norne" beside "Norne Bank ASA". */
function longForms(
  article: ArticleReading,
  candidates: readonly Candidate[],
  cluesFor: CluesOf,
): ReadonlyMap<Candidate, Candidate> {
  const { document, reading } = article;
  const firstOf = ({ ref }: Candidate) =>
    reading.mentions.find(({ entity, kind }) => entity === ref.index && kind === 'name');
  // "Altair Gas, a Bolivian company" is not the Altair that was spoken of before.
  const isNew = (body: Candidate, short: Candidate) => {
    const [own, before] = [firstOf(body), firstOf(short)];
    const behind = document.text.slice(own?.end, (own?.end ?? 0) + 5);
    return /^, an? /.test(behind) && (before?.start ?? 0) < (own?.start ?? 0);
  };
  // "Kronberg will sell its arm, Kronberg Bank": an article gives the longer name of one body first.
  const isPart = (body: Candidate, short: Candidate) => {
    const rest = plainBody(body.entity.name).slice(plainBody(short.entity.name).length + 1);
    const title = document.regions.find(({ kind }) => kind === 'title')?.end ?? 0;
    const [own, before] = [body, short].map(({ ref }) =>
      reading.mentions.find(({ entity, start }) => entity === ref.index && start >= title),
    );
    const isAfter = (before?.start ?? 0) < (own?.start ?? 0);
    return isAfter && (isOfAnotherKind(rest) || inOneSentence(before, own));
  };
  // "Merkur will list its eye care business, Merkur Vision": in one sentence nobody is brief first.
  const inOneSentence = (...mentions: readonly (ReadMention | undefined)[]) =>
    reading.sentences.some(([start, end]) =>
      mentions.every((mention) => mention && mention.start >= start && mention.end <= end),
    );
  // "Printed in Stratford" is the town that the Stratford Tribune has its name of.
  const isTownOf = (body: Candidate, short: Candidate) =>
    isOfTown(body.entity.name.slice(short.entity.name.length + 1)) &&
    cluesFor(article, short.ref.index).located > 0;
  const bodies = candidates.filter(
    ({ entity, unnamed }) => !unnamed && entity.type === 'organization',
  );
  const found = new Map<Candidate, Candidate>();
  for (const short of candidates) {
    const { name, type, country } = short.entity;
    const isOpen = type !== 'group' && (country === undefined || isSmallTown(short));
    if (short.unnamed || !isOpen || name.includes(' ') || name.length < 4) continue;
    const key = `${plainBody(name)} `;
    const longer = bodies
      .filter(
        (body) =>
          body !== short &&
          plainBody(body.entity.name).startsWith(key) &&
          !isClubName(body.entity.name) &&
          !isNew(body, short) &&
          !isPart(body, short) &&
          !isTownOf(body, short),
      )
      .sort((a, b) => a.entity.name.length - b.entity.name.length || a.ref.index - b.ref.index);
    const isPersons = candidates.some(
      ({ entity }) => entity.type === 'person' && entity.name.endsWith(` ${name}`),
    );
    if (longer[0] !== undefined && !isPersons) found.set(short, longer[0]);
  }
  return found;
}

/** Whether a name begins as that of a person: "Elena Vasilache", for whom a firm may be named. */
function hasGivenName({ entity: { name } }: Candidate): boolean {
  return givenNameGender(name.split(' ', 1)[0] ?? '') !== undefined;
}

/** Whether words behind the name of a town make a body of it: "Stratford Tribune", "Stratford City Council". */
function isOfTown(rest: string): boolean {
  return PAPER_NOUN.test(rest) || isOfAnyTown(rest);
}

/** A large place of a name that no other place nearly as large has. */
function knownPlaces(name: string): readonly Place[] {
  const places = findPlaces(name).filter(({ by }) => by !== 'sound');
  const [first, second] = [...places].sort((a, b) => b.population - a.population);
  const isClear = first !== undefined && first.population > 5 * (second?.population ?? 0);
  return isClear && first.population >= TOWN_MAX ? [first] : [];
}

/** Towns of more people are hardly ever called by a word that a company bears. */
const TOWN_MAX = 200_000;

/** A town that nobody has heard of beside a company of its name is the company. */
function isSmallTown({ entity: { name, kind, gazetteer } }: Candidate): boolean {
  if (kind === 'country') return false;
  const place = findPlaces(name).find(({ id }) => id === gazetteer);
  return place !== undefined && place.population < TOWN_MAX && place.rank > 1;
}

/** "Ministry of Water of Kenya" is a body of Kenya. */
function withNation(entity: ReadEntity): ReadEntity {
  const isOpen = entity.type === 'organization' && entity.country === undefined;
  const nation = isOpen ? splitCountry(entity.name).country : undefined;
  return nation === undefined ? entity : { ...entity, country: nation };
}

/** Only places lie somewhere; what is a place after all is looked up. */
function retyped(entity: ReadEntity, type: EntityType): ReadEntity {
  if (type === entity.type) return entity;
  const { kind: _kind, lat: _lat, lon: _lon, gazetteer: _gazetteer, country, ...rest } = entity;
  if (type !== 'place') {
    const isOwn = entity.type !== 'place' && country !== undefined;
    return { ...rest, type, ...(isOwn ? { country } : {}) };
  }
  const [place] = knownPlaces(entity.name);
  return place === undefined
    ? { ...entity, type }
    : {
        ...rest,
        type,
        kind: place.kind,
        lat: place.lat,
        lon: place.lon,
        gazetteer: place.id,
        ...(place.country === undefined ? {} : { country: place.country }),
      };
}
