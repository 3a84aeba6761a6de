/**
 * In: the words of a sentence, their tags, and the heads that the parser likes best. Out: verbs that it took for
 * descriptions of a noun, though they have a tense of their own: "A jury convicted financier Henrik Olsen."
 *
 * A participle that describes the noun before it takes no bare object, so that a noun phrase, a past form and another noun
 * phrase are a clause. They are none where the first noun belongs to another verb: "Two men armed last year fled", "freed
 * a man named Olsen". Headlines, which leave out "was", are left as they are.
 */
import { isNominal, isUnder } from '../mended/mutable-tree.ts';
import {
  isCase,
  isParty,
  JOINING,
  type LostVerb,
  type ReadWords,
  SAYING,
  sidesOf,
  TENSED,
  TIME,
} from './sentence.ts';
import { subjectStart } from './subject-start.ts';

/** Past forms that no ending tells, and that are seldom a noun. */
const IRREGULAR =
  /^(?:beat|bought|broke|brought|built|caught|chose|drew|drove|fought|found|held|hit|left|led|met|overthrew|paid|retook|sank|sent|shot|sold|sought|split|stole|struck|swept|taught|threw|told|took|tore|upheld|withdrew|won|wrote)$/;
const REGULAR =
  /^(?!(?:breed|creed|deed|exceed|feed|greed|indeed|need|proceed|seed|speed|succeed|weed|hundred)$)\p{Ll}{2,}ed$/u;

/** What a participle takes, though it describes a noun: "a man named Olsen", "a woman awarded the prize". */
const TAKING_TWO =
  /^(?:awarded|called|considered|deemed|denied|dubbed|elected|given|granted|handed|left|made|named|nicknamed|offered|owed|paid|promised|sent|shown|sold|taught|titled|entitled|told)$/;

/** How far a time may stand behind the verb: "two and a half years ago". */
const TIME_WITHIN = 4;

const BARE = /^(?:DT|PDT|PRP\$?|JJ[RS]?|CD|NNP?S?|\$)$/;
const FORM_OF_BE =
  /^(?:be|been|being|am|is|are|was|were|['’]s|['’]re|has|have|had|having|get|gets|got|getting)$/i;

/** Such verbs, in order of text. */
export function lostVerbs(sentence: ReadWords): readonly LostVerb[] {
  const { words } = sentence;
  if (!/^[.!?”"’']$/.test(words.at(-1) ?? '')) return [];
  return words.flatMap((_, at) => lostVerb(sentence, at) ?? []);
}

function lostVerb(sentence: ReadWords, verb: number): LostVerb | undefined {
  const { words, xpos } = sentence;
  const isLikely =
    isPastForm(words[verb] ?? '', xpos[verb] ?? '') &&
    isMisplaced(sentence, verb) &&
    !hasAuxiliary(sentence, verb) &&
    hasBareObject(sentence, verb);
  if (!isLikely) return undefined;
  const start = subjectStart(sentence, verb);
  return start !== undefined && isClause(sentence, { verb, start }) ? { verb, start } : undefined;
}

function isPastForm(word: string, tag: string): boolean {
  return /^(?:VB[DN]|NNP?)$/.test(tag) && (REGULAR.test(word) || IRREGULAR.test(word));
}

/** It hangs on a noun, or has no tense though no other verb gives it one, or is told of nobody. */
function isMisplaced(sentence: ReadWords, verb: number): boolean {
  const { words, xpos, heads } = sentence;
  if (xpos[verb] !== 'VBD') return true;
  const head = heads[verb] ?? -1;
  if (head >= 0 && isNominal(xpos[head]))
    return sidesOf(sentence, { verb, start: 0 }) === undefined;
  return !words.some((_, at) => at < verb && heads[at] === verb && isParty(sentence, at));
}

function hasAuxiliary({ words, xpos, heads }: ReadWords, verb: number): boolean {
  let before = verb - 1;
  while (before >= 0 && xpos[before]?.startsWith('RB')) before -= 1;
  if (FORM_OF_BE.test(words[before] ?? '')) return true;
  return words.some(
    (word, at) =>
      at < verb &&
      heads[at] === verb &&
      (FORM_OF_BE.test(word) || xpos[at] === 'MD' || xpos[at] === 'TO'),
  );
}

function hasBareObject({ words, xpos }: ReadWords, verb: number): boolean {
  if (!BARE.test(xpos[verb + 1] ?? '')) return false;
  const next = words.slice(verb + 1, verb + 1 + TIME_WITHIN);
  const end = next.findIndex((_, at) => !BARE.test(xpos[verb + 1 + at] ?? ''));
  return !(end < 0 ? next : next.slice(0, end + 1)).some((word) => TIME.test(word));
}

/** The noun before it is nobody else's subject or object, and the one behind it is nobody else's subject. */
function isClause(sentence: ReadWords, { verb, start }: LostVerb): boolean {
  const { words, xpos, heads } = sentence;
  if (start === verb) return !hasObject(sentence, verb);
  const isOnly = !xpos.some(
    (tag, at) => at !== verb && TENSED.test(tag) && !SAYING.test(words[at] ?? ''),
  );
  if (TAKING_TWO.test(words[verb] ?? '') && !isOnly) return false;
  const head = heads[verb] ?? -1;
  if (head < 0 || head > verb || !isNominal(xpos[head])) return !isObjectBeyond(sentence, verb);
  // "after the bloc blacklisted Berg"
  const isFree = JOINING.test(words[start - 1] ?? '') || /^(?:CC|:)$/.test(xpos[start - 1] ?? '');
  const isOther = !isFree && isGoverned(sentence, topOf(sentence, head, start));
  return !isOther && !isSubjectBeyond(sentence, verb);
}

function hasObject(sentence: ReadWords, verb: number): boolean {
  const { words, heads } = sentence;
  return words.some((_, at) => at > verb && heads[at] === verb && isParty(sentence, at));
}

/** The noun of a phrase that a word of it belongs to: "the board of Norne Bank" is a board. */
function topOf({ xpos, heads }: ReadWords, word: number, start: number): number {
  let at = word;
  for (let steps = 0; steps < heads.length; steps += 1) {
    const head = heads[at] ?? -1;
    if (head < start || head > at || !(isNominal(xpos[head]) || xpos[head] === 'JJ')) return at;
    at = head;
  }
  return at;
}

/** "in Vik", "freed a man": behind a preposition or a verb that says nothing of what follows. */
function isGoverned(sentence: ReadWords, top: number): boolean {
  const { words, xpos, heads } = sentence;
  const before = words.flatMap((_, at) => (at < top && heads[at] === top ? at : []));
  // "It was a plan backed ..."
  if (before.some((at) => isCase(sentence, at) || FORM_OF_BE.test(words[at] ?? ''))) return true;
  const head = heads[top] ?? -1;
  const isBehind = head >= 0 && head < top && /^VB/.test(xpos[head] ?? '');
  return isBehind && !SAYING.test(words[head] ?? '');
}

/** "Russia backed rebels seized a town": who is described does something, and not what was said. */
function isObjectBeyond(sentence: ReadWords, verb: number): boolean {
  const { words, xpos, heads } = sentence;
  let object = verb + 1;
  while (BARE.test(xpos[object + 1] ?? '') && !isNominal(xpos[object])) object += 1;
  for (let steps = 0; steps < heads.length; steps += 1) {
    const head = heads[object] ?? -1;
    if (head < object) return false;
    if (!isNominal(xpos[head])) {
      const isSaid = SAYING.test(words[head] ?? '') && words.slice(object, head - 1).includes(',');
      return !isSaid;
    }
    object = head;
  }
  return false;
}

/** "Two men armed with knives robbed a bank": a verb behind it has no other subject. */
function isSubjectBeyond(sentence: ReadWords, verb: number): boolean {
  const { words, xpos, heads } = sentence;
  return xpos.some((tag, at) => {
    if (at <= verb || !/^(?:VB[DZPN]|NN|JJ)/.test(tag)) return false;
    const before = words.flatMap((_, child) => (child < at && heads[child] === at ? child : []));
    const isPredicate =
      TENSED.test(tag) || before.some((child) => TENSED.test(xpos[child] ?? '') && child > verb);
    const subjects = before.filter((child) => isParty(sentence, child));
    const isWhole = isPredicate && subjects.length > 0 && subjects.every((child) => child <= verb);
    return isWhole && !isUnder(sentence, at, verb);
  });
}
