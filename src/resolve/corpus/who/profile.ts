// A person of one reading in, what tells who it is out; and what several such come to together.

import { fold, givenNameGender } from '../../../mention/index.ts';
import type { ArticleReading, Edtf } from '../../../model/index.ts';
import { type Field, fieldOf } from '../../names/fields.ts';
import { personKey } from '../../names/name-key.ts';
import { bodyKey } from '../../names/organization-name.ts';
import { KIN } from '../../names/person-nouns.ts';
import type { Clues } from './clues.ts';
import { type PersonName, parsePersonName } from './person-name.ts';
import type { SettledCandidate } from './settle-candidates.ts';

/** A post or a tie to a body, as one article states it. */
export interface Post {
  /** Folded, without "former" and the like; empty where none is stated. */
  readonly title: string;
  /** The body, folded; its country where it is a country. */
  readonly body: string;
  readonly country: string | undefined;
  /** Whether it is told to be over: "former minister". */
  readonly isOver: boolean;
  /** When it was held, else when the article was published; empty where neither is known. */
  readonly time: string;
}

/** What is known of a person, from one reading or from several. */
export interface Profile {
  readonly names: readonly PersonName[];
  readonly posts: readonly Post[];
  readonly fields: ReadonlySet<Field>;
  /** Countries of its posts, its origin, its home. */
  readonly countries: ReadonlySet<string>;
  /** Countries that its articles are most about. */
  readonly homes: ReadonlySet<string>;
  /** Whether one of them names such a country more than once. */
  readonly isHomeClear: boolean;
  /** What its articles say of its gender: above 0 she, below he; 2 and more is certain. */
  readonly gender: number;
  /** What the given names say of it. */
  readonly givenGender: number;
  /** Documents that name it as somebody's relative: "her husband, Costa". */
  readonly kinIn: ReadonlySet<string>;
  /** Whether an article makes it somebody's father or mother, or somebody's child. */
  readonly kin: ReadonlySet<'elder' | 'younger'>;
  /** Whether an article says that another has its name. */
  readonly isNamesake: boolean;
  /** Whether an article that names it in full calls it by the surname alone. */
  readonly isSurnamed: boolean;
  /** Year of birth, give or take one. */
  readonly born: number | undefined;
  /** Documents that name it. */
  readonly articles: ReadonlySet<string>;
  /** Each of those documents with the full name that it gives. */
  readonly written: ReadonlySet<string>;
  /** What the articles name beside it: keys of other things. */
  readonly company: ReadonlySet<string>;
}

/** What an article is about, worked out once for all its persons. */
export interface ArticleSetting {
  readonly article: ArticleReading;
  /** The country most named. */
  readonly home: string | undefined;
  /** The countries that are named about as often. */
  readonly homes: ReadonlySet<string>;
  /** Whether one is named more than once. */
  readonly isHomeClear: boolean;
  /** Key of each of its things that is named, by its index. */
  readonly company: ReadonlyMap<number, string>;
}

/** Relations that tie a person to a body. */
export const POST_TIES: ReadonlySet<string> = new Set([
  'LEADS',
  'WORKS_FOR',
  'SPOKESPERSON_FOR',
  'MEMBER_OF',
  'REPRESENTS',
]);
const ORIGINS = new Set(['CITIZEN_OF', 'BORN_IN', 'LIVES_IN']);
const COMPANY_MAX = 40;

/** What one reading tells of a person. */
export function profileOf(candidate: SettledCandidate, setting: ArticleSetting): Profile {
  const { ref, entity, clues } = candidate;
  const posts = postsOf(candidate, setting);
  const origins = setting.article.reading.relations
    .filter(({ subject, type }) => subject === ref.index && ORIGINS.has(type))
    .map(({ object }) => setting.article.reading.entities[object]?.country);
  const countries = [
    ...posts.map(({ country }) => country),
    ...origins,
    entity.country,
    ...clues.countries,
  ];
  const fields = posts.map(({ title }) => fieldOf(title));
  const others = namesakesIn(candidate, setting);
  const name = withGeneration(parsePersonName(entity.name), others);
  const written = name.words.length > 1 ? [`${ref.document} ${name.words.join(' ')}`] : [];
  return {
    names: [name],
    posts,
    fields: new Set(fields.filter((field) => field !== undefined)),
    countries: new Set(countries.filter((country) => country !== undefined)),
    homes: setting.homes,
    isHomeClear: setting.isHomeClear,
    gender: genderOf(clues),
    givenGender: genderOfGiven(name),
    kinIn: new Set(clues.isFamily || KIN.has(entity.title ?? '') ? [ref.document] : []),
    kin: new Set(clues.kin === undefined ? [] : [clues.kin]),
    isNamesake: clues.isNamesake && others.length === 0,
    isSurnamed: entity.aliases.some((alias) => entity.name.endsWith(` ${alias}`)),
    born: clues.born,
    articles: new Set([ref.document]),
    written: new Set(written),
    company: new Set(
      [...setting.company].filter(([index]) => index !== ref.index).map(([, key]) => key),
    ),
  };
}

/** The names of others of its article who have the same full name. */
function namesakesIn({ ref, entity }: SettledCandidate, { article }: ArticleSetting) {
  const key = personKey(entity.name);
  return article.reading.entities
    .filter(
      ({ type, name }, index) =>
        index !== ref.index && type === 'person' && name.includes(' ') && personKey(name) === key,
    )
    .map(({ name }) => parsePersonName(name));
}

/** "Jonas Lind" beside a "Jonas Lind Jr." is the father, beside a "Jonas Lind Sr." the son. */
function withGeneration(name: PersonName, others: readonly PersonName[]): PersonName {
  const [other] = others.flatMap(({ generation }) => generation ?? []);
  if (name.generation !== undefined || other === undefined) return name;
  return { ...name, generation: other === 'sr' ? 'jr' : 'sr' };
}

/** Posts that the reading states as facts, then those that only the words around the names give. */
function postsOf({ ref, entity, clues }: SettledCandidate, { article }: ArticleSetting) {
  const { document, reading } = article;
  const stated = reading.relations
    .filter(
      ({ subject, type, status }) =>
        subject === ref.index && POST_TIES.has(type) && status !== 'denied',
    )
    .map(({ title, object, time }): Post => {
      const body = reading.entities[object];
      return {
        title: plainTitle(title ?? ''),
        isOver: isOver(title ?? ''),
        body: body?.kind === 'country' ? (body.country ?? '') : bodyKey(body?.name ?? ''),
        country: body?.country,
        time: time ?? document.date ?? ('' as Edtf),
      };
    });
  const known = new Set(stated.map(({ title }) => title));
  const [country] = clues.countries;
  const told = [...(entity.title === undefined ? [] : [entity.title]), ...clues.titles];
  const over = new Set(told.filter(isOver).map(plainTitle));
  const others = told.map(plainTitle).filter((title) => !known.has(title) && !KIN.has(title));
  return [
    ...stated,
    ...[...new Set(others)].map(
      (title): Post => ({
        title,
        isOver: over.has(title),
        body: '',
        country,
        time: document.date ?? '',
      }),
    ),
  ];
}

function isOver(title: string): boolean {
  return /^(?:former|ex)\b/i.test(title);
}

/** "former foreign minister" is a foreign minister of another time. */
function plainTitle(title: string): string {
  return fold(title).replaceAll(
    /\b(?:former|ex|then|acting|interim|outgoing|incoming|newly|late) /g,
    '',
  );
}

const STATED = 2;
const PRONOUN = 0.6;

/** A noun or "Mr" is certain; a pronoun may be linked wrongly, and where both occur one is. */
function genderOf({ stated, pronouns }: Clues): number {
  const count = (gender: string) => (list: readonly string[]) =>
    list.filter((one) => one === gender).length;
  const [female, male] = [count('female'), count('male')];
  const nouns = Math.sign(female(stated) - male(stated)) * STATED;
  const both = female(pronouns) > 0 && male(pronouns) > 0;
  return nouns + (both ? 0 : (female(pronouns) - male(pronouns)) * PRONOUN);
}

/** What a given name says, which in another language may be the other's: above 0 she, below he. */
function genderOfGiven({ words }: PersonName): number {
  const gender = words.length > 1 ? givenNameGender(words[0] ?? '') : undefined;
  return gender === undefined ? 0 : gender === 'female' ? 1 : -1;
}

/** Whether all articles tell of it as a relative, and one of them names another, who is none and goes by the surname. */
export function isKinOfOne(profile: Profile | undefined, others: readonly Profile[]): boolean {
  const isKin = ({ articles, kinIn }: Profile) => [...articles].every((one) => kinIn.has(one));
  if (profile === undefined || !isKin(profile)) return false;
  return others.some(
    (other) =>
      other !== profile &&
      !isKin(other) &&
      other.isSurnamed &&
      [...other.articles].some((one) => profile.articles.has(one)),
  );
}

/** What two sets of readings tell of one person. */
export function joinProfiles(a: Profile, b: Profile): Profile {
  const both = <T>(x: ReadonlySet<T>, y: ReadonlySet<T>): ReadonlySet<T> => new Set([...x, ...y]);
  return {
    names: distinctNames([...a.names, ...b.names]),
    posts: [...a.posts, ...b.posts].slice(0, COMPANY_MAX),
    fields: both(a.fields, b.fields),
    countries: both(a.countries, b.countries),
    homes: both(a.homes, b.homes),
    isHomeClear: a.isHomeClear || b.isHomeClear,
    gender: a.gender + b.gender,
    givenGender: Math.sign(a.givenGender + b.givenGender),
    kinIn: both(a.kinIn, b.kinIn),
    kin: both(a.kin, b.kin),
    isNamesake: a.isNamesake || b.isNamesake,
    isSurnamed: a.isSurnamed || b.isSurnamed,
    born: a.born ?? b.born,
    articles: new Set([...a.articles, ...b.articles].slice(0, COMPANY_MAX * 10)),
    written: new Set([...a.written, ...b.written].slice(0, COMPANY_MAX * 10)),
    company: new Set([...a.company, ...b.company].slice(0, COMPANY_MAX * 10)),
  };
}

function distinctNames(names: readonly PersonName[]): readonly PersonName[] {
  const byText = new Map(
    names.map((name) => [`${name.words.join(' ')} ${name.generation ?? ''}`, name] as const),
  );
  return [...byText.values()];
}
