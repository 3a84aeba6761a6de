// A person of a reading in, what the article calls it beside its name out: "dealer" of "the art dealer Fergus Cullen",
// "widow" of "Grace Thorne, the widow of a guide".

import { isPersonNoun } from '../../../mention/index.ts';
import type { Reading, ReadMention, ReadToken } from '../../../model/index.ts';

/** The nouns that stand right before its names and beside them; each once. */
export function callingsOf({ mentions, tokens }: Reading, entity: number): readonly string[] {
  const names = mentions.filter((mention) => mention.entity === entity && mention.kind === 'name');
  const found = names.flatMap((name) => {
    const first = tokens.findIndex(({ start }) => start >= name.start);
    const before = tokens[first - 1];
    const within = tokens.flatMap(({ start, end }, at) =>
      start >= name.start && end <= name.end ? [at] : [],
    );
    const beside = tokens.filter(({ head, deprel }) => deprel === 'appos' && within.includes(head));
    return [...(before === undefined ? [] : [before]), ...beside];
  });
  return [...new Set(found.flatMap(callingIn))];
}

function callingIn({ upos, xpos, lemma }: ReadToken): readonly string[] {
  const noun = lemma.toLowerCase();
  return upos === 'NOUN' && xpos === 'NN' && isPersonNoun(noun) ? [noun] : [];
}

/** The noun of "the dealer", with nothing beside it that says which one; its clause may go on to tell of it. */
export function bareNoun({ mentions, tokens }: Reading, entity: number): string | undefined {
  const mention: ReadMention | undefined = mentions.find(
    (one) => one.entity === entity && one.kind === 'nominal',
  );
  const at = tokens.findIndex(({ end }) => end === mention?.end);
  const head = tokens[at];
  if (mention === undefined || head === undefined || head.xpos !== 'NN') return undefined;
  const own = tokens.filter((token) => token.head === at && !LOOSE.test(token.deprel));
  const [article] = own;
  const isBare =
    own.length === 1 && article?.deprel === 'det' && article.lemma.toLowerCase() === 'the';
  return isBare ? head.lemma.toLowerCase() : undefined;
}

/** What hangs on a noun without saying which one it is. */
const LOOSE = /^(?:punct|acl|case|conj|cc|cop|nsubj|aux|advmod|obl|mark)/u;
