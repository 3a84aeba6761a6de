/** In: a verb. Out: where the phrase before it begins that is its subject, if what stands around it is a clause. */
import { isNominal } from '../mended/mutable-tree.ts';
import { isCase, isParty, JOINING, type ReadWords, SAYING, TENSED, TIME } from './sentence.ts';

/**
 * The first word of a noun phrase that ends at a verb: of "the board of Norne Bank", "the mayor of Vik, Jonas Berg,". It
 * stands behind no preposition, and is no apposition between commas. The verb itself where it shares the subject of another.
 */
export function subjectStart(sentence: ReadWords, verb: number): number | undefined {
  const { words, xpos } = sentence;
  let at = verb - 1;
  while (at > 0 && (xpos[at]?.startsWith('RB') || TIME.test(words[at] ?? ''))) at -= 1;
  if (xpos[at] === 'CC' && isJoined(sentence, at, verb)) return verb;
  let isInCommas = words[at] === ',';
  if (isInCommas) at -= 1;
  for (;;) {
    // "rebels loyal to Berg"
    if (xpos[at] === 'JJ' && isNominal(xpos[at - 1])) at -= 1;
    if (at < 0 || !isParty(sentence, at)) return undefined;
    const before = startOf(sentence, at) - 1;
    const isApposition = isInCommas && words[before] === ',';
    if (isApposition) isInCommas = false;
    else if (!isCase(sentence, before) && xpos[before] !== 'CC')
      return isInCommas || isInside(sentence, before) ? undefined : before + 1;
    at = before - 1;
  }
}

/** "surrounded the house and arrested Berg": it is joined to a verb in the past, and shares its subject. */
function isJoined({ xpos, heads }: ReadWords, joint: number, verb: number): boolean {
  const head = heads[verb] ?? -1;
  if (verb !== joint + 1 || head < 0) return false;
  if (head < joint) return xpos[head] === 'VBD';
  // "and sacked minister Karin Dahl", read as a minister who was sacked
  let name = verb + 1;
  while (/^(?:JJ|NN)$/.test(xpos[name] ?? '')) name += 1;
  const before = xpos.slice(0, joint).findLast((tag) => TENSED.test(tag));
  return xpos[name] === 'NNP' && name > verb + 1 && before === 'VBD';
}

/** "is a Jacksonville based company", "was held in Oslo, at a state owned firm": within the clause of a verb before. */
function isInside({ words, xpos }: ReadWords, before: number): boolean {
  for (let at = before; at >= 0; at -= 1) {
    // "known as a writer on the hit"
    const isJoined =
      JOINING.test(words[at] ?? '') && (at === before || !/^as$/i.test(words[at] ?? ''));
    if (isJoined || /^(?:CC|W.*|:)$/.test(xpos[at] ?? '')) return false;
    const isVerb = at === before ? /^VB/ : TENSED;
    if (isVerb.test(xpos[at] ?? '')) return !SAYING.test(words[at] ?? '');
  }
  return false;
}

/** Where the noun phrase of a noun begins: "two masked men". */
function startOf({ words, xpos }: ReadWords, noun: number): number {
  const isPart = (at: number) => PHRASE.test(xpos[at] ?? '') && !TIME.test(words[at] ?? '');
  let at = noun;
  while (isPart(at - 1)) at -= 1;
  const isDescribed = /^VB[NG]$/.test(xpos[at - 1] ?? '') && isNominal(xpos[at]);
  if (!isDescribed || !isPart(at - 2) || isNominal(xpos[at - 2])) return at;
  at -= 1;
  while (isPart(at - 1)) at -= 1;
  return at;
}

/** What stands within a noun phrase before its head. */
const PHRASE = /^(?:DT|PDT|PRP\$|JJ[RS]?|CD|NNP?S?|POS|\$|HYPH)$/;
