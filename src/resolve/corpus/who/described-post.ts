// A person of a reading who is only described in, the post that the description names out: "the mayor of Bergen", "Norne
// Bank's chief executive", "the former Slovenian foreign minister". Posts that many hold at a time ("a senator") say
// nothing of who it is.

import { findDemonym } from '../../../mention/index.ts';
import type { ArticleReading, ReadToken } from '../../../model/index.ts';
import { findPostAtEnd, LONGEST_TITLE } from '../../../ontology/index.ts';

/** A post that one person holds at a time. */
export interface SinglePost {
  /** In lower case. */
  readonly title: string;
  /** The country by its ISO 3166-1 alpha-3, or the entity of the article. */
  readonly body: { readonly country: string } | { readonly entity: number };
  readonly isFormer: boolean;
}

/** The post that one who has no name is described by, with its body; nothing where either is left open. */
export function describedPost(
  { document, reading }: ArticleReading,
  index: number,
): SinglePost | undefined {
  const { mentions, tokens, entities } = reading;
  const mention = mentions.find(({ entity, kind }) => entity === index && kind === 'nominal');
  const head = tokens.findIndex(({ end }) => end === mention?.end);
  if (mention === undefined || head < 0) return undefined;
  const words = tokens.slice(Math.max(0, head + 1 - LONGEST_TITLE), head + 1);
  const post = findPostAtEnd(words.map(({ lemma }) => lemma.toLowerCase()));
  if (post === undefined || !isSingle(post.title, post.kind)) return undefined;
  const parts = tokens.flatMap((token, at) => (isPartOf(tokens, at, head) ? [{ token, at }] : []));
  const before = parts.filter(({ at }) => at < head);
  const bodies = parts.flatMap(({ token, at }): readonly SinglePost['body'][] => {
    if (!ofBody(tokens, at, head)) return [];
    const named = mentions.find(
      ({ start, end, kind }) => kind === 'name' && start <= token.start && token.end <= end,
    );
    const country =
      findDemonym(document.text.slice(token.start, token.end))?.iso3 ??
      countryOf(named === undefined ? undefined : entities[named.entity]);
    if (country !== undefined) return [{ country }];
    return named === undefined || named.entity === index ? [] : [{ entity: named.entity }];
  });
  const [body] = bodies;
  if (body === undefined || bodies.length > 1) return undefined;
  return {
    title: post.title,
    body,
    isFormer: before.some(({ token }) => FORMER.has(token.lemma.toLowerCase())),
  };
}

/** Whether one person at a time holds it. */
export function isSingle(title: string, kind: 'leads' | 'spokesperson' | 'holds'): boolean {
  return (kind === 'leads' && !MANY.has(title)) || MINISTERS.test(title);
}

/** Who heads a part as often as the whole. */
const MANY: ReadonlySet<string> = new Set(
  `leader, head, chief, boss, chair, director, manager, commander, commissioner, coordinator, administrator, captain,
  skipper, warden, ruler, dean, principal, superintendent, speaker, publisher, station chief, bureau chief, warlord,
  general manager, country director, regional governor, co-chair, co-chairman, ringleader, gang leader`.split(
    /,\s+/u,
  ),
);

const MINISTERS =
  /^(?!deputy|junior|cabinet|state|vice|assistant|minister$)\S+(?: \S+)* (?:minister|secretary)$|^vice[ -]president$|^first lady$|^crown prince$/u;

const FORMER: ReadonlySet<string> = new Set(['former', 'ex', 'late', 'then', 'outgoing', 'ex-']);

function isPartOf(tokens: readonly ReadToken[], at: number, head: number): boolean {
  const own = tokens[at]?.head ?? -1;
  return own === head || (tokens[own]?.head === head && Math.abs(own - head) < LONGEST_TITLE);
}

/** "Bergen" of "the mayor of Bergen", "Bank" of "Norne Bank's", "Slovenian". */
function ofBody(tokens: readonly ReadToken[], at: number, head: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.head !== head) return false;
  if (/^(?:amod|compound|nmod:poss)$/u.test(token.deprel)) return true;
  return token.deprel === 'nmod' && tokens.some((one) => one.head === at && isOf(one));
}

function isOf({ deprel, lemma }: ReadToken): boolean {
  return deprel === 'case' && /^of$/iu.test(lemma);
}

function countryOf(entity: ArticleReading['reading']['entities'][number] | undefined) {
  return entity?.kind === 'country' ? entity.country : undefined;
}
