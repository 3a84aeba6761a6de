/** In: a sentence with its tags and heads. Out: what its words are to a clause: subject, preposition, verb of saying. */
import { isNominal } from '../mended/mutable-tree.ts';

/** A sentence as it was read, one entry a word. */
export interface ReadWords {
  readonly words: readonly string[];
  /** Penn tags. */
  readonly xpos: readonly string[];
  /** Index of the head word in the sentence, or -1. */
  readonly heads: Int32Array;
}

/** A verb that says what stands before or behind it as a clause. */
export const SAYING =
  /^(?:said|says|say|told|tell|reported|reports|announced|announces|confirmed|confirms|added|adds|claimed|claims|alleged|wrote|showed|shows|mean|means|believe|believes|believed|think|thinks|thought|know|knew|heard)$/i;

/** When, and not whom: "arrested last week", "freed Monday". */
export const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|day|days|week|weeks|month|months|year|years|decade|decades|morning|afternoon|evening|night|weekend|hours|minutes|times|today|yesterday|overnight|ago|earlier|later)$/i;

/** Tags of a verb with a tense. */
export const TENSED = /^(?:VB[DZP]|MD)$/;

/** Words that begin a clause, though they are tagged as prepositions are. */
export const JOINING =
  /^(?:that|whether|if|because|although|though|while|as|since|after|before|until|when|once)$/i;

/** A noun, a pronoun, or "the military", which is tagged as what describes one. */
export function isParty({ words, xpos }: ReadWords, word: number): boolean {
  return isNominal(xpos[word]) || xpos[word] === 'PRP' || /^military$/i.test(words[word] ?? '');
}

/** A preposition, and not a word that begins a clause. */
export function isCase({ words, xpos }: ReadWords, word: number): boolean {
  return /^(?:IN|TO)$/.test(xpos[word] ?? '') && !JOINING.test(words[word] ?? '');
}

/** A verb that the parse takes for something else. */
export interface LostVerb {
  readonly verb: number;
  /** The first word of the phrase that is its subject; the verb itself where it shares the subject of another. */
  readonly start: number;
}

/** The nouns on both sides of a verb, by their heads. */
export interface Sides {
  readonly subject: number | undefined;
  readonly object: number;
}

/** The first nouns before and behind a verb that hang on it without a preposition; nothing where one is lacking. */
export function sidesOf(sentence: ReadWords, { verb, start }: LostVerb): Sides | undefined {
  const { words, heads } = sentence;
  const isSide = (at: number) =>
    heads[at] === verb &&
    isParty(sentence, at) &&
    !words.some((_, child) => child < at && heads[child] === at && isCase(sentence, child));
  const object = words.findIndex((_, at) => at > verb && isSide(at));
  if (object < 0) return undefined;
  const subject = words.findIndex((_, at) => at >= start && at < verb && isSide(at));
  if (subject >= 0) return { subject, object };
  return start === verb ? { subject: undefined, object } : undefined;
}
