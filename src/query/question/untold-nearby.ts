// A question about somebody who is named, and that has no answer, in; out, the sentence that comes nearest to it, where it
// was read as no such deed or tie of anybody: "the mayor, Berg" in an article on Vik, where the mayor of Vik is asked for.

import type { QuerySource } from '../source.ts';
import { formsOf } from './alike-words.ts';
import type { AskedDeed } from './asked-deed.ts';
import { namesIn } from './names-in.ts';
import { sentencesOf } from './sentences-of.ts';
import { articlesOf, edgesOf, MOST_EDGES, sentencesOn } from './sentences-on.ts';
import { hasWord, tellingsIn } from './tellings.ts';
import { toldSentence } from './told-sentence.ts';
import type { Understood } from './understand.ts';
import { fold, type Word } from './words.ts';

/** What may come, or did not happen, is no answer to what happened. */
const NOT_SO = /\b(?:may|might|could|will|would|den(?:y|ies|ied)|refused)\b/u;
const OPEN = new Set([
  'else',
  'other',
  'others',
  'may',
  'might',
  'could',
  'will',
  'would',
  'refused',
  'denied',
]);

/** Looks for that sentence. */
export function untoldNearby(source: QuerySource, understood: Understood): string | undefined {
  const { words, asksWhether, asksSource, deed, unsettled } = understood;
  if (asksWhether === true) return undefined;
  const told = untoldOfNamed(source, understood);
  if (told !== undefined || asksSource === true) return told;
  if (deed === undefined && unsettled === undefined) return undefined;
  const sentence = toldSentence(source, words);
  if (sentence === undefined || !isOnIt(source, sentence, words)) return undefined;
  if (isReadAs(source, sentence, understood)) return undefined;
  // A post must be spoken of.
  const post = deed?.title?.split(' ').at(-1);
  return post === undefined || hasWord(sentence, new Set([post])) ? sentence : undefined;
}

function untoldOfNamed(source: QuerySource, understood: Understood): string | undefined {
  const { words, deed, asksDetail, ofAnyKind } = understood;
  if (asksDetail === true) return undefined;
  if (words.some(({ folded }) => OPEN.has(folded))) return undefined;
  if (deed === undefined) return namingAll(source, words);
  if (deed.status !== 'occurred') return undefined;
  if (deed.sides.length === 0) return undefined;
  const beside = besideName(source, deed);
  if (beside !== undefined) return beside;
  const sentence = sayingIt(source, words);
  // A deed is told in too many words: only of a post or kinship is the nearest sentence quoted.
  if (sentence === undefined || (deed.title === undefined && ofAnyKind === undefined))
    return undefined;
  // "His Danish and Icelandic counterparts" are ministers, too.
  const areCounterparts = /\bcounterparts?\b/.test(sentence);
  if (ofAnyKind !== undefined) return areCounterparts ? sentence : undefined;
  const isKin = deed.types.some((type) => type === 'RELATIVE_OF' || type === 'MARRIED');
  // A post must be spoken of, whoever else the sentence names.
  if (!isKin && !hasWord(sentence, new Set([deed.title?.split(' ').at(-1) ?? ''])))
    return undefined;
  return isRead(source, sentence, deed) ? undefined : sentence;
}

const COUNTERPARTS = /\bcounterparts?\b/u;
const BEING = /\b(?:is|was|are|were|remains?|stays?) (?:still )?in \p{Lu}/u;

/** "His Albanian counterpart, Berg" holds a post of Albania; "Lind is in Lisbon" tells where she is. */
function besideName(source: QuerySource, { types, title, sides }: AskedDeed): string | undefined {
  const telling =
    title !== undefined ? COUNTERPARTS : types.includes('LOCATED_IN') ? BEING : undefined;
  if (telling === undefined) return undefined;
  return sides
    .flatMap(({ ids }) => [...ids])
    .flatMap((id) => [...source.outgoing(id, ['MENTIONED_IN'])].slice(0, MOST_EDGES))
    .flatMap((edge) => sentencesOn(source, edge))
    .find((sentence) => telling.test(sentence));
}

/** The first sentence that names all of two or more. */
function namingAll(source: QuerySource, words: readonly Word[]): string | undefined {
  const { names, free } = namesIn(source, words);
  if (names.length < 2 || free.length > 0) return undefined;
  const [first = new Set<string>(), ...others] = names.map((name) => sentencesOf(source, name));
  return [...first].find((sentence) => others.every((one) => one.has(sentence)));
}

/** The sentence that comes nearest, if it names somebody of the question or has one of its words for the deed. */
function sayingIt(source: QuerySource, words: readonly Word[]): string | undefined {
  const sentence = toldSentence(source, words);
  if (sentence === undefined || NOT_SO.test(sentence)) return undefined;
  return isOnIt(source, sentence, words) ? sentence : undefined;
}

/** Whether a sentence names somebody of the question or has one of its words for the deed. */
function isOnIt(source: QuerySource, sentence: string, words: readonly Word[]): boolean {
  const { names, free } = namesIn(source, words);
  const isNaming = names.some((name) => sentencesOf(source, name).has(sentence));
  return (
    isNaming ||
    free.some((word) => tellingsIn([word]).length > 0 && hasWord(sentence, formsOf(word)))
  );
}

/** Whether a sentence was read as the deed that the question asks about: then it says nothing more than the graph does. */
function isReadAs(
  source: QuerySource,
  sentence: string,
  { deed, asksGround }: Understood,
): boolean {
  if (deed === undefined || deed.types.length === 0 || asksGround === true) return false;
  return deed.sides.length > 0 && isRead(source, sentence, deed);
}

/** Whether the sentence was read as such a deed or tie, whoever has it. */
function isRead(
  source: QuerySource,
  sentence: string,
  { types, title, sides }: NonNullable<Understood['deed']>,
): boolean {
  const ids = new Set(sides.flatMap((side) => [...side.ids]));
  const wanted = title === undefined ? undefined : fold(title);
  return articlesOf(source, ids).some((article) => {
    const nodes = new Set(edgesOf(source, article).map((edge) => source.startOf(edge)));
    return [...nodes].some((node) =>
      [...source.outgoing(node, [...types])].slice(0, MOST_EDGES).some((edge) => {
        const post = fold(String(source.edgeProperty(edge, 'title') ?? ''));
        const isSuch = wanted === undefined || post.includes(wanted);
        return isSuch && sentencesOn(source, edge).includes(sentence);
      }),
    );
  });
}
