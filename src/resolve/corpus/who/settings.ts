// Articles in, what each is about out, and how rarely the corpus names a thing.

import { findCapital } from '../../../mention/index.ts';
import {
  type ArticleReading,
  byCodeUnit,
  type DocumentId,
  type ReadEntity,
} from '../../../model/index.ts';
import { personKey, personWords, placeKey } from '../../names/name-key.ts';
import { bodyKey } from '../../names/organization-name.ts';
import type { Candidate } from '../candidate.ts';
import type { RarityOf } from './compare-persons.ts';
import { untitled } from './person-name.ts';
import type { ArticleSetting } from './profile.ts';

/** Named in so few articles, a thing beside two persons says much, whatever the size of the corpus. */
const RARE_ARTICLES = 3;
/** What it says at most. */
const MOST = 0.5;

/** What every article is about, and the rarity of what they name. */
export interface Settings {
  readonly of: (document: DocumentId) => ArticleSetting | undefined;
  readonly rarityOf: RarityOf;
}

/** Looks over all articles once. */
export function settingsOf(
  articles: readonly ArticleReading[],
  candidates: readonly Candidate[],
): Settings {
  const byDocument = new Map<
    DocumentId,
    { home: Map<string, number>; company: Map<number, string> }
  >();
  const frequency = new Map<string, number>();
  const longKeyOf = longKeys(candidates);
  for (const { ref, entity, mentions, unnamed } of candidates) {
    const about = byDocument.get(ref.document) ?? { home: new Map(), company: new Map() };
    byDocument.set(ref.document, about);
    if (entity.country !== undefined && entity.type === 'place')
      about.home.set(entity.country, (about.home.get(entity.country) ?? 0) + mentions);
    const key = unnamed ? undefined : longKeyOf(entity);
    if (key === undefined) continue;
    // An article that calls it by two names names it once.
    if (![...about.company.values()].includes(key))
      frequency.set(key, (frequency.get(key) ?? 0) + 1);
    about.company.set(ref.index, key);
  }
  const settings = new Map(
    articles.map((article): readonly [DocumentId, ArticleSetting] => {
      const about = byDocument.get(article.document.id);
      return [
        article.document.id,
        {
          article,
          home: mostNamed(about?.home),
          homes: muchNamed(about?.home),
          isHomeClear: Math.max(0, ...(about?.home.values() ?? [])) > 1,
          company: about?.company ?? new Map(),
        },
      ];
    }),
  );
  return {
    of: (document) => settings.get(document),
    rarityOf: (key) => rarity(key, frequency.get(key) ?? 0, articles.length),
  };
}

/** The key of a thing; of what is named in short, that of the only thing with such a short form. */
function longKeys(candidates: readonly Candidate[]): (entity: ReadEntity) => string | undefined {
  const longOf = new Map<string, Set<string>>();
  for (const { entity, unnamed } of candidates) {
    const key = unnamed ? undefined : companyKey(entity);
    if (key === undefined) continue;
    for (const short of shortKeys(entity))
      if (short !== key) longOf.set(short, (longOf.get(short) ?? new Set()).add(key));
  }
  return (entity) => {
    const key = companyKey(entity) ?? shortKeys(entity)[0];
    const [long, other] = [...(longOf.get(key ?? '') ?? [])];
    return long === undefined || other !== undefined ? companyKey(entity) : long;
  };
}

function shortKeys({ type, name, aliases }: ReadEntity): readonly string[] {
  if (type === 'organization') return aliases.map((alias) => `organization ${bodyKey(alias)}`);
  return type === 'person' ? [`surname ${personKey(name).split(' ').at(-1)}`] : [];
}

function companyKey(entity: ReadEntity): string | undefined {
  switch (entity.type) {
    case 'person': {
      const name = untitled(entity.name);
      return personWords(name).length < 2 ? undefined : `person ${personKey(name)}`;
    }
    case 'organization':
      return `organization ${bodyKey(entity.name)}`;
    case 'place':
      return entity.kind === 'country' ? undefined : `place ${placeKey(entity.name)}`;
    default:
      return undefined;
  }
}

/** 0 to 0.5; a town says half as much as a person or a body, a capital next to nothing. */
function rarity(key: string, articles: number, all: number): number {
  const isRare = articles <= RARE_ARTICLES;
  const weight = isRare ? MOST : Math.min(MOST, 0.1 * Math.log2(Math.max(1, all / articles)));
  if (!key.startsWith('place ')) return weight;
  return findCapital(key.slice('place '.length)) === undefined ? weight / 2 : weight / 10;
}

/** Those named at least half as often as the one named most. */
function muchNamed(counts: ReadonlyMap<string, number> = new Map()): ReadonlySet<string> {
  const most = Math.max(0, ...counts.values());
  return new Set([...counts].filter(([, count]) => count * 2 >= most).map(([country]) => country));
}

function mostNamed(counts: ReadonlyMap<string, number> = new Map()): string | undefined {
  return [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b))[0]?.[0];
}
