// The passes over pronouns: who says it, and the likeliest person before "he" and "she".

import { childrenBy, getToken, relationOf } from '../../../language/dependency-tree.ts';
import type { Mention } from '../../../mention/index.ts';
import { agentsOf, type ReadingContext, SAYING } from '../../../relate/index.ts';
import { candidatesOf } from '../chains/candidates.ts';
import { openArticle } from '../chains/open-article.ts';
import { createScorer } from '../chains/scorer.ts';
import type { Pairs, SieveInput } from './sieve.ts';

/** By how much a person has to be likelier than the next, in log odds; chosen on the dev parts. */
const LEAD = Number(process.env['LEAD'] ?? 0);

/** He and she: the person before who is clearly the likeliest. */
export function pronouns(input: SieveInput): Pairs {
  const { context, clusterOf } = input;
  const { mentions } = context;
  const isOpen = ({ kind, type }: Mention, index: number) =>
    kind === 'pronoun' && type === 'person' && clusterOf(index) === index;
  if (!mentions.some(isOpen)) return [];
  const article = openArticle(input);
  const scorer = createScorer(article);
  /** The mention that says who a phrase is. */
  const meant = new Map<number, number>();
  article.facts.forEach(({ mention }, index) => {
    const own = mention === undefined ? undefined : mentions[mention];
    if (mention === undefined || own?.type !== 'person') return;
    if (own.kind !== 'pronoun' || clusterOf(mention) !== mention) meant.set(index, mention);
  });
  return article.facts.flatMap(({ mention }, index): Pairs => {
    const pronoun = mention === undefined ? undefined : mentions[mention];
    if (mention === undefined || pronoun === undefined || !isOpen(pronoun, mention)) return [];
    const found = likeliest(index);
    if (found === undefined) return [];
    meant.set(index, found);
    return [[found, mention]];
  });

  function likeliest(index: number): number | undefined {
    const best = new Map<number, { readonly mention: number; readonly score: number }>();
    for (const earlier of candidatesOf(article, index)) {
      const mention = meant.get(earlier);
      if (mention === undefined || clashes(index, earlier)) continue;
      const score = scorer.pair(index, earlier);
      const cluster = clusterOf(mention);
      if (score > (best.get(cluster)?.score ?? Number.NEGATIVE_INFINITY))
        best.set(cluster, { mention, score });
    }
    const [first, second] = [...best.values()].sort((a, b) => b.score - a.score);
    const next = second?.score ?? Number.NEGATIVE_INFINITY;
    return first !== undefined && first.score - next >= LEAD ? first.mention : undefined;
  }

  function clashes(index: number, earlier: number): boolean {
    const [a, b] = [article.facts[index]?.gender ?? 0, article.genderOf(earlier)];
    return a !== 0 && b !== 0 && a !== b;
  }
}

/** "The bank said it would ...": the pronoun in what is said is who says it, when they agree. */
export function speakers({ context }: SieveInput): Pairs {
  const { mentions } = context;
  return mentions.flatMap((pronoun, index) => {
    if (pronoun.kind !== 'pronoun') return [];
    const speaker = speakerAbove(context, pronoun.head);
    const source = speaker === undefined ? undefined : mentions[speaker];
    return speaker === undefined || source === undefined || !couldBe(pronoun, source)
      ? []
      : [[speaker, index] as const];
  });
}

/** The subject of the verb of saying whose content a token stands in. */
function speakerAbove(
  { tree, clauses, mentionAt }: ReadingContext,
  token: number,
): number | undefined {
  for (let at = token, steps = 0; at >= 0 && steps < 32; steps += 1) {
    const { head } = getToken(tree, at);
    const clause = clauses.get(head);
    if (relationOf(tree, at) === 'ccomp' && clause !== undefined && SAYING.has(clause.lemma)) {
      const [subject] = agentsOf(clause);
      if (subject === undefined) return undefined;
      // "Lind's spokesman said she would ...": what is said is about whose spokesman it is.
      const [owner] = childrenBy(tree, subject, 'nmod:poss');
      return mentionAt(owner ?? subject);
    }
    at = head;
  }
  return undefined;
}

/** "it" is a body or a country, "they" a group or a body, "she" a person. */
function couldBe(pronoun: Mention, source: Mention): boolean {
  if (source.demonym === true || (source.kind === 'pronoun' && source.type !== pronoun.type))
    return false;
  if (pronoun.type === 'person') {
    return source.type === 'person' && (source.gender ?? pronoun.gender) === pronoun.gender;
  }
  if (source.type === 'person') return false;
  if (!pronoun.plural) return !source.plural;
  return source.type !== 'place' && source.start < pronoun.start;
}
