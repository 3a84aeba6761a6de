// The passes that ask the ranker: whom "he" and "she" mean, what "it" and "they" mean, and which name a
// description like "the company" stands for. A link is made where the best is likelier than the next by
// a lead that was chosen on the dev parts of the data.

import { childrenBy, wordOf } from '../../../language/dependency-tree.ts';
import type { Mention } from '../../../mention/index.ts';
import { groupBy } from '../../../model/index.ts';
import type { Article } from '../chains/article.ts';
import { candidatesOf } from '../chains/candidates.ts';
import { openArticle } from '../chains/open-article.ts';
import { createScorer, type Scorer } from '../chains/scorer.ts';
import type { Pairs, SieveInput } from './sieve.ts';

/** Least lead over the next, in log odds, by what asks. */
const LEADS = { person: 0.5, body: 3, description: 2 } as const;

/** What a pass links to what. */
interface Question {
  /** Least lead over the next, in log odds. */
  readonly lead: number;
  readonly asks: (mention: Mention) => boolean;
  readonly fits: (mention: Mention, other: Mention) => boolean;
  /** Whether it may as well be new, or a thing that is no mention. */
  readonly mayBeOther: boolean;
}

/** He and she: the likeliest person. */
export function rankedPersons(input: SieveInput): Pairs {
  return ranked(input, {
    lead: LEADS.person,
    asks: ({ kind, type }) => kind === 'pronoun' && type === 'person',
    fits: (_, { type }) => type === 'person',
    mayBeOther: false,
  });
}

/** It and they: the likeliest body, country or group. */
export function rankedBodies(input: SieveInput): Pairs {
  return ranked(input, {
    lead: LEADS.body,
    asks: ({ kind, type }) => kind === 'pronoun' && type !== 'person',
    fits: ({ plural }, other) =>
      other.demonym !== true && other.type !== 'person' && plural === (other.type === 'group'),
    mayBeOther: true,
  });
}

/** "The company", "the mayor": the likeliest name of such a thing. */
export function rankedDescriptions(input: SieveInput): Pairs {
  const { tree } = input.context;
  return ranked(input, {
    lead: LEADS.description,
    asks: ({ kind, plural, head }) =>
      kind === 'nominal' &&
      !plural &&
      childrenBy(tree, head, 'det').some((child) =>
        /^(?:the|this|that)$/i.test(wordOf(tree, child)),
      ),
    fits: ({ type }, other) =>
      other.kind === 'name' &&
      other.demonym !== true &&
      (type === 'group' ? 'organization' : type) === other.type,
    mayBeOther: true,
  });
}

/** Links each mention that is asked for, and that no pass before knows, to the likeliest that fits. */
function ranked(input: SieveInput, question: Question): Pairs {
  const { mentions } = input.context;
  const { clusterOf } = input;
  const clusters = groupBy([...mentions.keys()], clusterOf);
  /** Whether nothing is known of whom it means but other pronouns: "His lawyer said he would appeal". */
  const isOpen = (at: number) => {
    const own = clusters.get(clusterOf(at)) ?? [];
    return own.length === 1 || own.every((one) => mentions[one]?.kind === 'pronoun');
  };
  const genders = new Map<string, string>();
  const inSentence = ({ sentence }: Mention, cluster: number) => `${sentence} ${cluster}`;
  /** Who is only described, and "he" in a sentence, is no "she" in it. */
  const isOfOther = (mention: Mention, cluster: number) => {
    const known = genders.get(inSentence(mention, cluster));
    return mention.gender !== undefined && known !== undefined && known !== mention.gender;
  };
  const isAsked = (at: number, mention: Mention) =>
    isOpen(at) && clusters.get(clusterOf(at))?.[0] === at && question.asks(mention);
  if (!mentions.some((mention, at) => isAsked(at, mention))) return [];
  const article = openArticle(input);
  const scorer = createScorer(article);
  /** The mention that says who or what a phrase is; of a pronoun, what it was linked to. */
  const meant = new Map<number, number>();
  article.facts.forEach(({ mention: at }, index) => {
    const known = at !== undefined && (mentions[at]?.kind !== 'pronoun' || !isOpen(at));
    if (known) meant.set(index, at);
  });
  return article.facts.flatMap(({ mention: at, phrase }, index): Pairs => {
    const mention = at === undefined ? undefined : mentions[at];
    if (at === undefined || mention === undefined || phrase.joined || !isAsked(at, mention))
      return [];
    const apart = article.apartFrom(index).flatMap((other) => {
      const known = meant.get(other);
      return known === undefined ? [] : [clusterOf(known)];
    });
    const isApart = (earlier: number) => {
      const known = meant.get(earlier);
      return known !== undefined && apart.includes(clusterOf(known));
    };
    const asked = { article, scorer, index, isApart };
    const choices = choicesOf(asked, question.mayBeOther, (earlier) => {
      const other = meant.get(earlier);
      const fits =
        other !== undefined &&
        question.fits(mention, mentions[other] as Mention) &&
        !isOfOther(mention, clusterOf(other));
      return fits ? { mention: other, cluster: clusterOf(other) } : undefined;
    });
    const [first, second] = choices;
    if (first?.mention === undefined || first.score - (second?.score ?? -Infinity) < question.lead)
      return [];
    meant.set(index, first.mention);
    const said = inSentence(mention, clusterOf(first.mention));
    const isDescribed = mentions[first.mention]?.kind !== 'name';
    if (isDescribed && mention.gender !== undefined && !genders.has(said))
      genders.set(said, mention.gender);
    return [[first.mention, at]];
  });
}

/** What a phrase may be: a mention, or something that is none. */
interface Choice {
  readonly mention?: number;
  readonly score: number;
}

interface Asked {
  readonly article: Article;
  readonly scorer: Scorer;
  readonly index: number;
  /** Whether it cannot be what an earlier phrase is. */
  readonly isApart: (earlier: number) => boolean;
}

/** The choices for a phrase, each thing once, the likeliest first. */
function choicesOf(
  { article, scorer, index, isApart }: Asked,
  mayBeOther: boolean,
  fitting: (earlier: number) => { readonly mention: number; readonly cluster: number } | undefined,
): readonly Choice[] {
  const best = new Map<number, Choice>();
  const others: Choice[] = mayBeOther ? [{ score: scorer.fresh(index) }] : [];
  for (const earlier of candidatesOf(article, index)) {
    if (clashes(article, index, earlier) || isApart(earlier)) continue;
    const found = fitting(earlier);
    if (found === undefined && !mayBeOther) continue;
    const score = scorer.pair(index, earlier);
    if (found === undefined) others.push({ score });
    else if (score > (best.get(found.cluster)?.score ?? -Infinity))
      best.set(found.cluster, { mention: found.mention, score });
  }
  return [...best.values(), ...others].sort((a, b) => b.score - a.score);
}

function clashes(article: Article, index: number, earlier: number): boolean {
  const [a, b] = [article.genderOf(index), article.genderOf(earlier)];
  return a !== 0 && b !== 0 && a !== b;
}
