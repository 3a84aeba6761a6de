// A pattern as the tables write it goes in, its slots come out. The grammar stands in types.ts, at
// `Expressions`. Method: one pass over the words from left to right; prepositions and particles are
// closed classes, so a word's kind never depends on anything but its form and its neighbours.

import { RapportError } from '../model/errors.ts';

/** Words that introduce a participant or a content. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'about across after against along alongside among amid around as at before behind below beneath ' +
    'between beyond by for from in inside into near of on onto outside over through to toward ' +
    'towards under upon via with within without'
  ).split(' '),
);

const PARTICLES: ReadonlySet<string> = new Set(
  'ahead apart aside away back down forward off out together up'.split(' '),
);

/** Where the recipient of a verb stands: as its object, after a preposition, or nowhere. */
export type RecipientSlot = 'object' | 'oblique' | 'none';

/** What must follow besides: `hostage` in "take X hostage", `into custody`, `of` in "accuse X of". */
export interface Complement {
  /** Empty where the noun follows without one: `hostage`. */
  readonly preps: readonly string[];
  readonly noun?: string;
  /** Words that must stand right before the noun: `house` in "under house arrest". */
  readonly before: readonly string[];
}

/** A verb pattern, read. */
export interface VerbPattern {
  readonly kind: 'verb';
  /** The pattern as written, with one of its alternatives at each place. */
  readonly text: string;
  /** Lemma of the verb; `be` where a predicate follows. */
  readonly lemma: string;
  /** After `be`: adjective, noun or participle, to be matched by form or by lemma; where a
   * complement stands instead ("be in talks with"), its noun is the predicate. */
  readonly predicate?: string;
  readonly particle?: string;
  /** Lemma of the object that a light verb needs: `talk` in "hold talks with". */
  readonly noun?: string;
  /** Words that must stand right before that object: `press` in "hold a press conference". */
  readonly before: readonly string[];
  readonly complement?: Complement;
  /** The clause that must follow: "agree to go", "allege that". */
  readonly clause?: 'infinitive' | 'that';
  /** Lemma of the infinitive that is meant; its recipient is the recipient: "refuse to meet X". */
  readonly infinitive?: string;
  /** Where the recipient stands in that clause: "demand that X go", "threaten to attack X". */
  readonly inner?: 'subject' | 'object';
  /** True when that clause must say "must" or "should". */
  readonly obliged?: true;
  /** With `*` and an infinitive, the object of the main verb ("urge X to resign"). */
  readonly recipient: RecipientSlot;
  /** Prepositions of the recipient; empty unless `recipient` is `oblique`. */
  readonly preps: readonly string[];
}

/** A noun pattern, read. */
export interface NounPattern {
  readonly kind: 'noun';
  /** The pattern as written, with one of its alternatives at each place. */
  readonly text: string;
  /** Lemma of the head noun. */
  readonly lemma: string;
  /** Words that must stand right before the head: `phone` in "phone call". */
  readonly before: readonly string[];
  /** Words that must stand right after it: `of state` in "secretary of state". */
  readonly after: readonly string[];
  /** True when only the plural counts: "talks". */
  readonly plural: boolean;
  /** Prepositions of the recipient. */
  readonly preps: readonly string[];
  /** Prepositions of the actor; always with `by`. */
  readonly actorPreps: readonly string[];
  /** Whom "X's", or X right before the noun, names. */
  readonly possessor: 'actor' | 'recipient';
}

/** The most alternatives that one written pattern may stand for. */
const MAX_EXPANSIONS = 200;

const LEMMA = /^\p{Ll}[\p{Ll}'-]*$/u;

/** "off" alone is a particle after a verb; in a list, and after a noun, it says where. */
function isOff(word: string): boolean {
  return word === 'off';
}

function allPrepositions(token: string): boolean {
  if (!token.includes('/')) return PREPOSITIONS.has(token);
  return token.split('/').every((word) => PREPOSITIONS.has(word) || isOff(word));
}

/** One list of words per choice of alternatives; prepositions stay together as one slot. */
function expand(text: string): string[][] {
  let lists: string[][] = [[]];
  for (const token of text.split(' ')) {
    const whole = token.startsWith('<') || token.includes("'s") || allPrepositions(token);
    const choices = whole ? [token] : token.split('/');
    lists = lists.flatMap((list) => choices.map((choice) => [...list, choice]));
  }
  if (lists.length > MAX_EXPANSIONS) {
    throw new RapportError('usage', `The pattern '${text}' has too many alternatives.`);
  }
  return lists;
}

function fail(text: string, why: string): never {
  throw new RapportError('usage', `The pattern '${text}' cannot be read: ${why}.`, { where: text });
}

/** What a verb pattern has shown so far; `held` once `*` or `-` settled where the recipient is. */
interface VerbSlots {
  predicate?: string;
  particle?: string;
  noun?: string;
  before: readonly string[];
  complement?: Complement;
  clause?: 'infinitive' | 'that';
  infinitive?: string;
  inner?: 'subject' | 'object';
  obliged?: true;
  preps?: readonly string[];
  held?: '*' | '-';
}

/** `*ambassador`: the object must be that noun, and is the recipient. */
function isHeldNoun(token: string): boolean {
  return token.startsWith('*') && token.length > 1;
}

function isClause(token: string): boolean {
  return token === 'that' || token.startsWith('that-') || token.startsWith('to-');
}

function isParticle(token: string): boolean {
  return token.startsWith('+') || PARTICLES.has(token);
}

/** A word of no closed class: a noun, an adjective, a participle. */
function isOpenWord(token: string | undefined): token is string {
  if (token === undefined || token.startsWith('*') || token === '-') return false;
  return !isClause(token) && !isParticle(token) && !allPrepositions(token);
}

/** The open words from `at` on. */
function phraseAt(tokens: readonly string[], at: number): readonly string[] {
  let end = at;
  while (isOpenWord(tokens[end])) end += 1;
  return tokens.slice(at, end);
}

function complementOf(preps: readonly string[], phrase: readonly string[]): Complement {
  const noun = phrase.at(-1);
  const before = phrase.slice(0, -1);
  return noun === undefined ? { preps, before } : { preps, noun, before };
}

/** Reads what begins at `at` into its slot; gives how many tokens it used. */
function readSlot(tokens: readonly string[], at: number, slots: VerbSlots): number {
  const token = tokens[at] ?? '';
  if (isHeldNoun(token)) {
    slots.noun = token.slice(1);
    slots.held = '*';
  } else if (token === '*' || token === '-') {
    slots.held = token;
  } else if (isClause(token)) {
    readClause(token, slots);
  } else if (isParticle(token)) {
    slots.particle = token.replace('+', '');
  } else if (isOpenWord(token)) {
    return readPhrase(phraseAt(tokens, at), tokens[0] === 'be', slots);
  } else {
    return readPreposition(tokens, at, slots);
  }
  return 1;
}

function readClause(token: string, slots: VerbSlots): void {
  slots.clause = token.startsWith('that') ? 'that' : 'infinitive';
  if (token === 'to-act') slots.inner = 'object';
  else if (slots.clause === 'that' && token !== 'that') slots.inner = 'subject';
  else if (slots.clause === 'infinitive' && token !== 'to-do')
    slots.infinitive = token.slice('to-'.length);
  if (token === 'that-must') slots.obliged = true;
}

function readPhrase(phrase: readonly string[], copular: boolean, slots: VerbSlots): number {
  const [first] = phrase;
  if (copular && slots.predicate === undefined && first !== undefined) {
    slots.predicate = first;
    return 1;
  }
  if (slots.held === undefined) {
    slots.noun = phrase.at(-1) ?? '';
    slots.before = phrase.slice(0, -1);
  } else {
    slots.complement = complementOf([], phrase);
  }
  return phrase.length;
}

/** The last preposition gives the recipient, or content after `*` and `-`; others need a noun. */
function readPreposition(tokens: readonly string[], at: number, slots: VerbSlots): number {
  const preps = (tokens[at] ?? '').split('/');
  const next = tokens[at + 1];
  if (isOpenWord(next)) {
    const phrase = phraseAt(tokens, at + 1);
    slots.complement = complementOf(preps, phrase);
    return 1 + phrase.length;
  }
  if (next !== undefined && !isClause(next)) slots.particle = preps.join('/');
  else if (slots.held === undefined) slots.preps = preps;
  else slots.complement = complementOf(preps, []);
  return 1;
}

/** "refuse to-meet": whom the infinitive is done to. */
function withInner(slots: VerbSlots): VerbSlots {
  const own = slots.noun ?? slots.preps ?? slots.held;
  return slots.infinitive === undefined || own !== undefined
    ? slots
    : { ...slots, inner: 'object' };
}

function recipientSlot(slots: VerbSlots): RecipientSlot {
  if (slots.held !== undefined) return slots.held === '*' ? 'object' : 'none';
  if (slots.preps !== undefined) return 'oblique';
  if (slots.infinitive !== undefined) return slots.noun === undefined ? 'object' : 'none';
  const full = slots.noun ?? slots.clause ?? slots.complement ?? slots.predicate;
  return full === undefined ? 'object' : 'none';
}

function readVerb(text: string, tokens: readonly string[]): VerbPattern {
  const [lemma = ''] = tokens;
  if (!LEMMA.test(lemma) || PREPOSITIONS.has(lemma)) fail(text, 'it must begin with a verb lemma');
  const slots: VerbSlots = { before: [] };
  for (let at = 1; at < tokens.length; ) at += readSlot(tokens, at, slots);
  const { held: _, preps = [], ...rest } = withInner(slots);
  if (lemma === 'be' && (rest.predicate ?? rest.complement?.noun) === undefined)
    fail(text, "'be' needs a predicate");
  return { kind: 'verb', text, lemma, ...rest, recipient: recipientSlot(slots), preps };
}

/**
 * Reads a verb pattern, once for each choice of alternatives.
 * @throws RapportError `usage` when it does not follow the grammar.
 */
export function parseVerbPattern(text: string): readonly VerbPattern[] {
  return expand(text).map((tokens) => readVerb(tokens.join(' '), tokens));
}

/** A token that lists how participants follow the noun: `on/against`, `of/'s`, `<of`. */
function isNounSlot(token: string): boolean {
  return token.startsWith('<') || token.replace("'s", 'of').split('/').every(isNounPreposition);
}

function isPreposition(word: string): boolean {
  return PREPOSITIONS.has(word);
}

function isNounPreposition(word: string): boolean {
  return isPreposition(word) || isOff(word);
}

function readNoun(text: string, tokens: readonly string[]): NounPattern {
  let end = tokens.length;
  while (end > 0 && isNounSlot(tokens[end - 1] ?? '')) end -= 1;
  const slots = tokens.slice(end).map((token) => token.split('/'));
  const recipients = slots.filter(([first = '']) => !first.startsWith('<')).flat();
  const actors = slots.filter(([first = '']) => first.startsWith('<')).flat();
  const phrase = tokens.slice(0, end);
  const inner = phrase.findIndex((word, index) => index > 0 && isPreposition(word));
  const head = inner === -1 ? phrase.length - 1 : inner - 1;
  const [lemma = '', mark] = (phrase[head] ?? '').split('.');
  if (!LEMMA.test(lemma)) fail(text, 'it must have a noun lemma');
  return {
    kind: 'noun',
    text,
    lemma,
    before: phrase.slice(0, head),
    after: phrase.slice(head + 1),
    plural: mark === 'pl',
    preps: recipients.filter((word) => word !== "'s"),
    actorPreps: ['by', ...actors.map((word) => word.replace('<', ''))],
    possessor: recipients.includes("'s") ? 'recipient' : 'actor',
  };
}

/**
 * Reads a noun pattern, once for each choice of alternatives.
 * @throws RapportError `usage` when it does not follow the grammar.
 */
export function parseNounPattern(text: string): readonly NounPattern[] {
  return expand(text).map((tokens) => readNoun(tokens.join(' '), tokens));
}
