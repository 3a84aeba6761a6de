// A number in, that many small articles with their readings out: names as unevenly frequent as in the news,
// homonyms, bare surnames, posts and meetings. Seeded, so that every run has the same.

import type { ArticleReading, Document, ReadEntity, Reading } from '../../src/model/index.ts';
import { toDocumentId, toEdtf } from '../../src/model/index.ts';

const GIVEN =
  'Anna Karl Mara Jonas Erik Lotte Paul Nina Omar Leila Ivan Olga Juan Rosa Wei Mei'.split(' ');
const SYLLABLES =
  'ba da ga ka la ma na pa ra sa ta va be de ge ke le me ne pe ri si ti vi bo do go ko'.split(' ');
const TITLES = ['foreign minister', 'footballer', 'banker', 'judge', 'mayor', ''] as const;
const COUNTRIES = ['NOR', 'EGY', 'FRA', 'USA', 'KEN', 'JPN'] as const;

/** As many articles as asked for; each names four persons, a body and a country, and tells of a meeting. */
export function syntheticArticles(count: number): readonly ArticleReading[] {
  const random = generator(7);
  return Array.from({ length: count }, (_, index) => articleOf(index, random, count));
}

function articleOf(index: number, random: () => number, count: number): ArticleReading {
  const words: string[] = [];
  const entities: ReadEntity[] = [];
  const mentions: {
    start: number;
    end: number;
    kind: 'name';
    type: ReadEntity['type'];
    entity: number;
  }[] = [];
  const add = (entity: Omit<ReadEntity, 'id' | 'aliases'>) => {
    const start = words.join(' ').length + (words.length > 0 ? 1 : 0);
    words.push(entity.name);
    const at = entities.length;
    entities.push({ id: `e${at}`, aliases: [], ...entity });
    const end = start + entity.name.length;
    mentions.push({ start, end, kind: 'name', type: entity.type, entity: at });
    return at;
  };
  const country = COUNTRIES[Math.floor(random() * COUNTRIES.length)] ?? 'NOR';
  const persons = [0, 1, 2, 3].map((at) => add(personOf(rank(random, count), at === 3, random)));
  const body = add({ type: 'organization', name: `${nameOf(rank(random, count))} Bank` });
  add({ type: 'place', name: country, kind: 'country', country, gazetteer: `iso:${country}` });
  const text = `${words.join(' ')}.`;
  const evidence = { start: 0, end: text.length, rule: 'bench', confidence: 1 };
  const span = (at: number) => [mentions[at]?.start ?? 0, mentions[at]?.end ?? 1] as const;
  const day = toEdtf(new Date(Date.UTC(2024, 0, 1 + (index % 365))).toISOString().slice(0, 10));
  const reading: Reading = {
    id: String(index),
    sentences: [[0, text.length]],
    tokens: [],
    mentions,
    entities,
    clauses: [],
    events: [
      {
        type: 'CONSULT',
        mode: 'meet',
        relation: 'MET',
        status: 'occurred',
        trigger: span(0),
        participants: persons.slice(0, 2).map((entity) => ({
          role: 'actor',
          entity,
          start: span(entity)[0],
          end: span(entity)[1],
        })),
        time: day,
        evidence,
      },
    ],
    relations: [
      {
        type: 'WORKS_FOR',
        subject: persons[0] ?? 0,
        object: body,
        status: 'occurred',
        evidence: { ...evidence, subject: span(0), object: span(body) },
      },
    ],
    times: [],
    attributions: [],
  };
  const document: Document = {
    id: toDocumentId(`synthetic-${index}`),
    text,
    language: 'en',
    date: day,
    regions: [],
  };
  return { document, reading };
}

/** The world grows with the corpus, and a few are in very many articles. */
function rank(random: () => number, count: number): number {
  return Math.floor((count * 2 + 100) ** random());
}

function personOf(
  number: number,
  isBare: boolean,
  random: () => number,
): Omit<ReadEntity, 'id' | 'aliases'> {
  const family = nameOf(number);
  const given = GIVEN[number % GIVEN.length] ?? 'Anna';
  const title = TITLES[Math.floor(random() * TITLES.length)] ?? '';
  return {
    type: 'person',
    name: isBare ? family : `${given} ${family}`,
    ...(title === '' ? {} : { title }),
  };
}

/** A pronounceable name for a number; every number its own. */
function nameOf(number: number): string {
  let rest = number + SYLLABLES.length;
  let name = '';
  while (rest > 0) {
    name += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** @source Park and Miller 1988, the minimal standard generator. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
