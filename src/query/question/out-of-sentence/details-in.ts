// The clause of a verb in a parsed sentence in; out, the money, the length of time, the place or the day that it tells of that
// verb and of no other. Nothing where there are two.

import type { Aligned } from './fills-of.ts';
import { childrenAs, coreOf, hasCase, tokensUnder, wordAt } from './parsed-sentence.ts';
import { namesOf, type Phrase } from './phrases.ts';

/** A verb, and the words that belong to it. */
export interface Within {
  readonly verb: number;
  readonly clause: ReadonlySet<number>;
}

const CURRENCY =
  /^(?:euros?|dollars?|pounds?|francs?|zlotys?|yen|yuan|rupees?|taka|naira|rand|pesos?|roubles?|rubles?|crowns?|kronor|kroner|lira|reais|shillings?|won|ringgit)$/;
const SIGN = /^[A-Z]{0,3}[$€£¥]$/;
const PRICED = /^[A-Z]{0,3}[$€£¥]\d/;

/** The one sum of money. */
export function moneyIn({ parsed }: Aligned, within: Within): readonly Phrase[] {
  const heads = [...within.clause].filter((at) => {
    const token = parsed.tokens[at];
    const word = token === undefined ? '' : parsed.text.slice(token.start, token.end);
    return (
      (CURRENCY.test(word) || SIGN.test(word) || PRICED.test(word)) &&
      isOwn(parsed.tokens, at, within.verb)
    );
  });
  const [head, ...others] = heads.sort((one, other) => one - other);
  if (head === undefined || others.length > 0) return [];
  const near = sumAround(parsed.text, parsed.tokens[head]?.start ?? 0);
  return near === undefined ? [] : [{ value: near, told: near, head }];
}

const SUM =
  /(?:[A-Z]{0,3}[$€£¥] ?\d[\d,.]*(?: (?:thousand|million|billion|trillion))?|\d[\d,.]*(?: (?:thousand|million|billion|trillion))? \p{L}+(?: \p{L}+)?)/gu;

/** The sum that covers a place in the text. */
function sumAround(text: string, at: number): string | undefined {
  for (const { 0: sum, index } of text.matchAll(SUM))
    if (index <= at && at < index + sum.length) return sum.trim();
  return undefined;
}

/** The one length of time. */
export function spanIn({ parsed, times }: Aligned, within: Within): readonly Phrase[] {
  return onlyTime(
    { parsed, times: times.filter(({ kind }) => kind === 'duration') },
    within,
    (told) => told,
  );
}

const CALENDAR = /\p{Lu}|\d|yesterday|today|tomorrow|\b(?:last|next|this) /u;

/** The one day, month or year. */
export function dayIn({ parsed, times }: Aligned, within: Within): readonly Phrase[] {
  const dated = times.filter(
    ({ kind, value, start, end }) =>
      (kind === 'date' || kind === 'time') &&
      /^\d{4}/.test(value) &&
      // "In the evening" is that of another sentence.
      CALENDAR.test(parsed.text.slice(start, end)),
  );
  return onlyTime({ parsed, times: dated }, within, (_, value) => value.split('T')[0] ?? value);
}

function onlyTime(
  { parsed, times }: Pick<Aligned, 'parsed' | 'times'>,
  { verb, clause }: Within,
  saidOf: (told: string, value: string) => string,
): readonly Phrase[] {
  const found = times.flatMap(({ start, end, value }): readonly Phrase[] => {
    const head = parsed.tokens.findIndex((token) => token.start >= start && token.end <= end);
    if (head < 0 || !clause.has(head) || !isOwn(parsed.tokens, head, verb)) return [];
    const told = parsed.text.slice(start, end);
    return [{ value: saidOf(told, value), told, head }];
  });
  return found.length === 1 ? found : [];
}

/** Whether no other verb stands between a word and the verb. */
function isOwn(tokens: Aligned['parsed']['tokens'], token: number, verb: number): boolean {
  for (let at = tokens[token]?.head ?? -1; at >= 0; at = tokens[at]?.head ?? -1) {
    if (at === verb) return true;
    if (tokens[at]?.upos === 'VERB') return false;
  }
  return false;
}

const AT = ['in', 'at', 'near', 'outside', 'inside', 'off'];
const TO = ['to', 'for', 'into', 'in'];
const MOVING = /^(?:go|travel|fly|flee|move|return|leave|come|escape|sail|drive)$/;

/** The one place where it was, or where a journey went. */
export function placesIn(aligned: Aligned, { verb }: Within): readonly Phrase[] {
  const { parsed } = aligned;
  const isMoving = MOVING.test(parsed.tokens[verb]?.lemma ?? '');
  const cases = isMoving ? TO : AT;
  const told = childrenAs(parsed, verb, 'obl').filter(
    (at) => cases.some((word) => hasCase(parsed, at, word)) && isProper(aligned, at),
  );
  const [head, ...others] = told;
  if (head === undefined || others.length > 0) return [];
  const [named] = namesOf(aligned, [head]);
  if (named !== undefined) return [named];
  const words = coreOf(parsed, head).map((at) => wordAt(parsed, at));
  const [start, end] = [
    parsed.tokens[Math.min(...tokensOf(aligned, head))]?.start ?? 0,
    parsed.tokens[head]?.end ?? 0,
  ];
  const text = parsed.text.slice(start, end);
  return words.length === 0 ? [] : [{ value: text, told: text, head }];
}

function tokensOf({ parsed }: Aligned, head: number): readonly number[] {
  return coreOf(parsed, head).filter((at) => at <= head);
}

/** A name in the phrase, and no day. */
function isProper({ parsed, times }: Aligned, head: number): boolean {
  const core = tokensUnder(parsed, head).filter((at) => coreOf(parsed, head).includes(at));
  return core.some((at) => {
    const token = parsed.tokens[at];
    if (token?.upos !== 'PROPN') return false;
    return !times.some(({ start, end }) => start <= token.start && token.end <= end);
  });
}
