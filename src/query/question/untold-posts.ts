// A post of a country that nobody is read to hold, in; out, the sentence that speaks of whoever holds it: "his Bolivian
// counterpart, Delia Villca" where the foreign minister of Bolivia is asked for, and "Prime Minister Alicja Rudzka", without
// another country before it, in an article on Poland.

import type { NodeId, QuerySource } from '../source.ts';
import type { AskedDeed } from './asked-deed.ts';
import { demonymsOf } from './demonyms.ts';
import { hasName } from './detail-words.ts';
import { articlesOf, edgesOf, sentencesOn } from './sentences-on.ts';
import { fold } from './words.ts';

const POSTS: ReadonlySet<string> = new Set(['LEADS', 'WORKS_FOR', 'REPRESENTS']);
const WORDS = /\p{L}[\p{L}'-]*|[^\p{L}\s]/gu;
/** What may stand between a country and a post: "the German federal foreign minister". */
const SMALL = /^\p{Ll}/u;

/** Looks for that sentence. */
export function untoldPost(
  source: QuerySource,
  { types, title, sides }: AskedDeed,
): string | undefined {
  const [side, ...others] = sides;
  if (side === undefined || others.length > 0 || title === undefined) return undefined;
  if (!types.some((type) => POSTS.has(type))) return undefined;
  const peoples = [...side.ids].flatMap((id) => demonymsOf(id, source)).map(fold);
  if (peoples.length === 0) return undefined;
  const told = articlesOf(source, withPlacesIn(source, side.ids)).flatMap((article) => [
    ...new Set(edgesOf(source, article).flatMap((edge) => sentencesOn(source, edge))),
  ]);
  const head = fold(title).split(' ').at(-1) ?? '';
  const counterpart = told.find(
    (sentence) => hasName(sentence, [head]) && isOfPeople(sentence, peoples),
  );
  return counterpart ?? told.find((sentence) => opensName(sentence, fold(title)));
}

const MOST_PLACES = 1_000;

/** The country, and the places that lie in it: a dateline names the town. */
function withPlacesIn(source: QuerySource, ids: ReadonlySet<NodeId>): ReadonlySet<NodeId> {
  const countries = new Set([...ids].map((id) => source.nodeProperty(id, 'country')));
  const found = new Set(ids);
  for (const place of source.nodesByLabel('Place')) {
    if (found.size >= MOST_PLACES) break;
    if (countries.has(source.nodeProperty(place, 'country') ?? '')) found.add(place);
  }
  return found;
}

/** "His Bolivian counterpart". */
function isOfPeople(sentence: string, peoples: readonly string[]): boolean {
  return hasName(
    sentence,
    peoples.flatMap((people) => [`${people} counterpart`, `counterpart from ${people}`]),
  );
}

/** The title in capitals before a name, and nothing in capitals before it: "Portuguese Prime Minister" is another's. */
function opensName(sentence: string, title: string): boolean {
  const words = sentence.match(WORDS) ?? [];
  const parts = title.split(' ');
  return words.some((_, at) => {
    const here = words.slice(at, at + parts.length);
    if (here.length < parts.length || fold(here.join(' ')) !== title) return false;
    const [before, after] = [words[at - 1], words[at + parts.length] ?? ''];
    const isFree = before === undefined || SMALL.test(before) || !/^\p{L}/u.test(before);
    return isFree && here.every(isCapital) && isCapital(after);
  });
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
