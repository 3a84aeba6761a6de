// The tokens of an article and the words of an event in, whether it is looked back on out: a definite noun ("the
// lawsuit", "his trip to Tunis"), the past before the past ("had gone to court"), or a clause beside what is told
// ("the minister who negotiated the accord", "two months after it failed to merge").

import type { ReadToken, SpanPair } from '../../../model/index.ts';

/** Whether the words that tell an event speak of it as known, or as what went before. */
export function toldBackIn(tokens: readonly ReadToken[]): (trigger: SpanPair) => boolean {
  const indices = new Map(tokens.map(({ start }, at) => [start, at]));
  const below = new Map<number, ReadToken[]>();
  for (const token of tokens) {
    const own = below.get(token.head);
    if (own === undefined) below.set(token.head, [token]);
    else own.push(token);
  }
  return ([start, end]) => {
    const first = indices.get(start);
    const top = first === undefined ? undefined : topOf(tokens, first, end);
    const token = top === undefined ? undefined : tokens[top];
    if (top === undefined || token === undefined) return false;
    const own = below.get(top) ?? [];
    if (token.upos === 'NOUN') return own.some(isDefinite) && !own.some(isOther);
    return BESIDE.test(token.deprel) || own.some(isPast);
  };
}

/** The word on which the others of a stretch depend. */
function topOf(tokens: readonly ReadToken[], first: number, end: number): number | undefined {
  let at = first;
  for (;;) {
    const head = tokens[at]?.head ?? -1;
    if (head < first || (tokens[head]?.end ?? Number.POSITIVE_INFINITY) > end) return at;
    at = head;
  }
}

/** Clauses beside what a sentence tells. */
const BESIDE = /^(?:acl|advcl)/u;

function isDefinite({ lemma, deprel }: ReadToken): boolean {
  return deprel === 'nmod:poss' || (deprel === 'det' && lemma.toLowerCase() === 'the');
}

/** "his second trip" is not the one that was told of before. */
function isOther({ lemma }: ReadToken): boolean {
  return OTHER.has(lemma.toLowerCase());
}

const OTHER: ReadonlySet<string> = new Set(
  `second third fourth fifth sixth seventh eighth ninth tenth new newest latest next another other fresh further
  renewed repeated annual`.split(/\s+/u),
);

/** "had gone". */
function isPast({ lemma, xpos, deprel }: ReadToken): boolean {
  return deprel === 'aux' && lemma.toLowerCase() === 'have' && xpos === 'VBD';
}
