// A person of one reading in, what tells who it is out; and what several such come to together.

import { fold } from '../../../mention/index.ts';
import type { ArticleReading, Edtf } from '../../../model/index.ts';
import type { Candidate } from '../candidate.ts';
import { describedFields } from './described-fields.ts';
import { type Field, fieldOf } from './fields.ts';
import { type PersonName, parsePersonName } from './person-name.ts';

/** A post or a tie to a body, as one article states it. */
export interface Post {
  /** Folded, without "former" and the like; empty where none is stated. */
  readonly title: string;
  /** The body, folded; its country where it is a country. */
  readonly body: string;
  readonly country: string | undefined;
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
  readonly genders: ReadonlySet<string>;
  /** What the articles name beside it: keys of other things. */
  readonly company: ReadonlySet<string>;
}

/** What an article is about, worked out once for all its persons. */
export interface ArticleSetting {
  readonly article: ArticleReading;
  /** The country most named. */
  readonly home: string | undefined;
  /** Key of each of its things that is named, by its index. */
  readonly company: ReadonlyMap<number, string>;
}

const TIES = new Set(['LEADS', 'WORKS_FOR', 'SPOKESPERSON_FOR', 'MEMBER_OF', 'REPRESENTS']);
const ORIGINS = new Set(['CITIZEN_OF', 'BORN_IN', 'LIVES_IN']);
const COMPANY_MAX = 40;

/** What one reading tells of a person. */
export function profileOf({ ref, entity }: Candidate, setting: ArticleSetting): Profile {
  const { document, reading } = setting.article;
  const own = reading.relations.filter(({ subject }) => subject === ref.index);
  const posts = own
    .filter(({ type, status }) => TIES.has(type) && status !== 'denied')
    .map(({ title, object, time }): Post => {
      const body = reading.entities[object];
      return {
        title: plainTitle(title ?? ''),
        body: body?.kind === 'country' ? (body.country ?? '') : fold(body?.name ?? ''),
        country: body?.country,
        time: time ?? document.date ?? ('' as Edtf),
      };
    });
  if (posts.length === 0 && entity.title !== undefined)
    posts.push({
      title: plainTitle(entity.title),
      body: '',
      country: entity.country,
      time: document.date ?? '',
    });
  const origins = own
    .filter(({ type }) => ORIGINS.has(type))
    .map(({ object }) => reading.entities[object]?.country);
  const countries = [...posts.map(({ country }) => country), ...origins, entity.country];
  const described = reading.mentions.filter(
    ({ entity: one, kind }) => one === ref.index && kind === 'nominal',
  );
  const fields = [
    ...posts.map(({ title }) => fieldOf(title)),
    ...described.map(({ start, end }) => fieldOf(document.text.slice(start, end))),
    ...describedFields(ref.index, reading),
  ];
  return {
    names: [parsePersonName(entity.name)],
    posts,
    fields: new Set(fields.filter((field) => field !== undefined)),
    countries: new Set(countries.filter((country) => country !== undefined)),
    homes: new Set(setting.home === undefined ? [] : [setting.home]),
    genders: gendersOf(ref.index, setting.article),
    company: new Set(
      [...setting.company].filter(([index]) => index !== ref.index).map(([, key]) => key),
    ),
  };
}

/** "former foreign minister" is a foreign minister of another time. */
function plainTitle(title: string): string {
  return fold(title).replaceAll(
    /\b(?:former|ex|then|acting|interim|outgoing|incoming|newly|late) /g,
    '',
  );
}

function gendersOf(index: number, { document, reading }: ArticleReading): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { entity, kind, start, end } of reading.mentions) {
    if (entity !== index || kind !== 'pronoun') continue;
    const word = document.text.slice(start, end).toLowerCase();
    if (/^(?:he|him|his|himself)$/.test(word)) found.add('male');
    if (/^(?:she|her|hers|herself)$/.test(word)) found.add('female');
  }
  // Where the article seems to say both, one of its links is wrong.
  return found.size === 1 ? found : new Set();
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
    genders: both(a.genders, b.genders),
    company: new Set([...a.company, ...b.company].slice(0, COMPANY_MAX * 10)),
  };
}

function distinctNames(names: readonly PersonName[]): readonly PersonName[] {
  const byText = new Map(
    names.map((name) => [`${name.words.join(' ')} ${name.generation ?? ''}`, name] as const),
  );
  return [...byText.values()];
}
