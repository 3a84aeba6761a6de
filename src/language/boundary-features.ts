/**
 * In: the tokens of one block of text. Out: for each gap between two tokens, what can be seen there
 * that speaks for or against the end of a sentence, as strings such as `B=^the`.
 *
 * The same code serves training and run time, so the two cannot differ. Each gap looks at a bounded
 * number of tokens around it; counts over the block are kept as running sums.
 */
import type { Span } from '../model/span.ts';
import { abbreviationKind } from './abbreviations.ts';
import { wordShape } from './word-shape.ts';

/** What is seen at the gaps of one block. */
export interface Gaps {
  /** Whether a sentence may end before token `at`. */
  readonly isCandidate: (at: number) => boolean;
  /** The features of the gap before token `at` of a sentence that began at token `first`. */
  readonly features: (at: number, first: number) => readonly string[];
}

const TERMINAL = /^(?:[.!?]+|…+\.?|[。！？])$/u;
const CLOSING = /^(?:["”’»)\]}']|''|’’)$/u;
const NOTE_NUMBER = /^\d{1,3}$/;
/** How far back the sign that ends a sentence is looked for, over quotes, brackets and notes. */
const MOST_CLOSING = 9;
const FAR = 30;

/** Reads the gaps of a block. Cost: linear in the tokens. */
export function readGaps(text: string, tokens: readonly Span[]): Gaps {
  const words = tokens.map((token) => text.slice(token.start, token.end));
  const forms = words.map(form);
  const shapes = words.map(wordShape);
  const sums = runningSums(words, shapes);
  const casing = blockCasing(shapes);
  const formAt = (at: number): string => forms[at] ?? '#';
  const shapeAt = (at: number): string => shapes[at] ?? '#';

  const features = (at: number, first: number): readonly string[] => {
    const space = touches(tokens, at) ? '' : '_';
    const end = terminalBefore(words, at, first);
    const closers = Math.min(2, at - 1 - end);
    const sign = TERMINAL.test(words[end] ?? '') ? shapeAt(end) : closers > 0 ? '0' : '-';
    // How the text before the gap ends: "." plus closing signs, else the shape of the last word.
    const stop = `${sign}${')'.repeat(closers)}${space}`;
    const length = at - first;
    const [a, b] = [formAt(at - 1), formAt(at)];
    const [a2, b2] = [at - 2 < first ? '^^' : formAt(at - 2), formAt(at + 1)];
    const [sa, sb] = [shapeAt(at - 1), shapeAt(at)];
    const [sa2, sb2] = [at - 2 < first ? '^^' : shapeAt(at - 2), shapeAt(at + 1)];
    const before = end - 1 < first ? '^^' : formAt(end - 1);
    const shapeBefore = end - 1 < first ? '^^' : shapeAt(end - 1);
    const inQuote = odd(sums.quotes, first, at);
    const open = Math.sign((sums.depth[at] ?? 0) - (sums.depth[first] ?? 0));
    const kind = sa.endsWith('.')
      ? (abbreviationKind((words[at - 1] ?? '').slice(0, -1)) ?? '')
      : '';
    return [
      `0=${stop}`,
      `A=${a}`,
      `B=${b}`,
      `C=${a2}`,
      `D=${b2}`,
      `E=${sa} ${sb}${space}`,
      `F=${sa2} ${sa} ${sb}`,
      `G=${sa} ${sb} ${sb2}`,
      `H=${sa2} ${sa} ${sb} ${sb2}`,
      `I=${stop} ${b}`,
      `J=${a} ${sb}`,
      `K=${sa} ${b}`,
      `L=${stop} ${bucket(length)}`,
      `M=${sign} ${sb} ${bucket(length)}`,
      `N=${stop} ${inQuote}${odd(sums.quotes, 0, at)} ${CLOSING.test(b) || b === '``' ? b : sb}`,
      `O=${stop} ${open} ${sb}`,
      `P=${stop} ${shapeAt(first)} ${sb}`,
      `Q=${sign} ${sb} ${bucket(tokens.length - at)}`,
      `R=${sign} ${sb} ${bucket(sums.toTerminal[at] ?? FAR)}`,
      `S=${sign} ${sb} ${casing}`,
      `T=${kind} ${b}`,
      `U=${kind} ${sa} ${sb}`,
      `V=${before} ${stop}`,
      `W=${shapeBefore} ${stop} ${sb}`,
      `X=${a} ${b}`,
      `Y=${a2} ${a}`,
      `Z=${b} ${b2}`,
      `a=${suffix(a)} ${sb}`,
      `b=${stop} ${sb} ${sb2} ${shapeAt(at + 2)}`,
      `c=${formAt(first)} ${stop}`,
      `d=${length < 4 ? `${length} ${shapeAt(first)} ${sa} ${sb}` : ''}`,
      `e=${sign} ${capitals(shapes, at - 1, -1)} ${capitals(shapes, at, 1)}`,
      `f=${shapeAt(at - 3)} ${sa2} ${sa} ${sb}`,
      `g=${sb} ${suffix(b)} ${stop}`,
      `h=${a2} ${a} ${sb}`,
    ];
  };

  return {
    isCandidate: (at) =>
      !touches(tokens, at) ||
      TERMINAL.test(words[at - 1] ?? '') ||
      CLOSING.test(words[at - 1] ?? ''),
    features,
  };
}

/** The word in lower case with its capitals marked before it. */
function form(word: string): string {
  const lower = word.toLowerCase();
  if (lower === word) return word.length > 24 ? '' : word.replace(/\d/g, '0');
  return `${word.length > 1 && word === word.toUpperCase() ? '^^' : '^'}${lower.replace(/\d/g, '0')}`;
}

function suffix(word: string): string {
  return /^\^?\p{Ll}{5,}$/u.test(word) ? word.slice(-3) : '';
}

function touches(tokens: readonly Span[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start;
}

/** The last token before `at` that is no closing quote, bracket or note ("[6]"). */
function terminalBefore(words: readonly string[], at: number, first: number): number {
  let end = at - 1;
  while (end > first && at - end < MOST_CLOSING) {
    if (words[end] === ']' && words[end - 2] === '[' && NOTE_NUMBER.test(words[end - 1] ?? '')) {
      end -= 3;
    } else if (CLOSING.test(words[end] ?? '')) end -= 1;
    else break;
  }
  return Math.max(end, first);
}

interface Sums {
  /** Straight double quotes before each token. */
  readonly quotes: Uint32Array;
  /** Opening less closing quotes and brackets before each token. */
  readonly depth: Int32Array;
  /** Tokens from each token to the next sign that can end a sentence. */
  readonly toTerminal: Uint32Array;
}

function runningSums(words: readonly string[], shapes: readonly string[]): Sums {
  const quotes = new Uint32Array(words.length + 1);
  const depth = new Int32Array(words.length + 1);
  const toTerminal = new Uint32Array(words.length + 1).fill(FAR);
  for (const [at, word] of words.entries()) {
    quotes[at + 1] = (quotes[at] ?? 0) + (word === '"' ? 1 : 0);
    const step = /^[([{“«]$/u.test(word) ? 1 : /^[)\]}”»]$/u.test(word) ? -1 : 0;
    depth[at + 1] = (depth[at] ?? 0) + step;
  }
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const next = (toTerminal[at + 1] ?? FAR) + 1;
    toTerminal[at] = TERMINAL.test(shapes[at] ?? '') ? 0 : Math.min(FAR, next);
  }
  return { quotes, depth, toTerminal };
}

function odd(quotes: Uint32Array, from: number, to: number): number {
  return ((quotes[to] ?? 0) - (quotes[from] ?? 0)) % 2;
}

/** Whether a block has capitals as in prose (`mixed`), hardly any (`low`) or many (`high`). */
function blockCasing(shapes: readonly string[]): string {
  let low = 0;
  let high = 0;
  for (const shape of shapes) {
    if (/^x/.test(shape)) low += 1;
    else if (/^X/.test(shape)) high += 1;
  }
  const share = high / Math.max(1, low + high);
  return `${share < 0.02 ? 'none' : share > 0.6 ? 'high' : share > 0.3 ? 'some' : 'mixed'}${bucket(shapes.length)}`;
}

/** How many words in a row begin with a capital, up to four. */
function capitals(shapes: readonly string[], from: number, step: 1 | -1): number {
  let count = 0;
  while (count < 4 && /^X/.test(shapes[from + count * step] ?? '')) count += 1;
  return count;
}

function bucket(count: number): number {
  if (count < 5) return count;
  if (count < 8) return 5;
  if (count < 13) return 8;
  return count < 25 ? 13 : 25;
}
