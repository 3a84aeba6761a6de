// Phrases that name a source for the clause around them: "according to", "in the view of", "citing".

import {
  childrenBy,
  getToken,
  lemmaOf,
  sentenceSpan,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { covers, type Span } from '../../model/index.ts';
import type { ReadingContext } from '../context.ts';
import { HEARSAY } from './cue-words.ts';
import type { AttributionRule, Said, SaidDraft } from './draft.ts';
import { canSpeak, speakerSpan } from './speaker.ts';
import {
  endOfClause,
  phraseRange,
  sentenceRange,
  type TokenRange,
  trimmedSpan,
} from './token-range.ts';

/** Words before "of X" that make X the source: "in the view of", "by the count of". */
const VIEWS =
  /^(?:view|opinion|eye|word|judgment|judgement|estimation|count|account|estimate|reckoning|assessment)$/;

function accordingTo(context: ReadingContext, known: readonly SaidDraft[]): readonly Said[] {
  const { tree } = context;
  return tree.tokens.flatMap((_, cue) => {
    if (!/^according$/i.test(wordOf(tree, cue)) || lemmaOf(tree, cue + 1) !== 'to') return [];
    return inScope(tree, known, { cue, first: cue, from: cue + 2 });
  });
}

function inTheView(context: ReadingContext, known: readonly SaidDraft[]): readonly Said[] {
  const { tree } = context;
  return tree.tokens.flatMap((_, cue) => {
    if (!VIEWS.test(lemmaOf(tree, cue))) return [];
    const { first } = sentenceRange(tree, cue);
    const isOpening = cue - first === 2 && /^(?:in|by)$/.test(lemmaOf(tree, first));
    if (!isOpening || wordOf(tree, cue + 1) !== 'of') return [];
    return inScope(tree, known, { cue, first, from: cue + 2 }).filter(
      ({ source }) => source !== undefined && canSpeak(context, source),
    );
  });
}

interface Phrase {
  readonly cue: number;
  /** First token of the phrase. */
  readonly first: number;
  /** First token of its source. */
  readonly from: number;
}

/** The source of a phrase says the clause around it, as far as nobody else says only a part. */
function inScope(tree: Tree, known: readonly SaidDraft[], phrase: Phrase): readonly Said[] {
  const { cue, first, from } = phrase;
  const source = headAt(tree, from);
  if (source === undefined) return [];
  const range = sourceRange(tree, { first: from, end: phraseRange(tree, source, () => false).end });
  const sourceSpan = speakerSpan(tree, range);
  const own = { start: getToken(tree, first).start, end: sourceSpan.end };
  const content = besides(tree.text, scopeOf(tree, known, own, cue), own);
  const cueSpan = {
    start: getToken(tree, cue).start,
    end: getToken(tree, /^according$/i.test(wordOf(tree, cue)) ? cue + 1 : cue).end,
  };
  return content === undefined
    ? []
    : [{ source, sourceSpan, cue, cueSpan, content, statement: true }];
}

/** The head of the phrase that begins at a token. */
function headAt(tree: Tree, from: number): number | undefined {
  const { end } = sentenceRange(tree, from - 1);
  if (from >= end) return undefined;
  let at = from;
  while (getToken(tree, at).head > at && isOfPhrase(tree, at)) at = getToken(tree, at).head;
  return at;
}

function isOfPhrase(tree: Tree, token: number): boolean {
  return /^(?:det|amod|compound|nummod|nmod:poss|nmod:desc|case|advmod|flat)/.test(
    getToken(tree, token).deprel,
  );
}

/** A source ends where a comma leads back to the clause; behind other commas it is described. */
function sourceRange(tree: Tree, { first, end }: TokenRange): TokenRange {
  const { first: opening } = sentenceRange(tree, first);
  const isInitial = first - opening <= 5;
  for (let at = first + 1; at < end; at += 1) {
    if (wordOf(tree, at) !== ',') continue;
    const next = tree.tokens[at + 1];
    const leadsBack = /^(?:VERB|AUX|ADP)$/.test(next?.upos ?? '') || next?.xpos === 'JJ';
    if (isInitial || leadsBack) return { first, end: at };
  }
  return { first, end: Math.max(end, first + 1) };
}

/** What a phrase is about: the innermost content around it, else its sentence. */
function scopeOf(tree: Tree, known: readonly SaidDraft[], phrase: Span, cue: number): Span {
  const around = known
    .map(({ content }) => content)
    .filter(
      (content) =>
        covers(content, phrase) && content.end - content.start > phrase.end - phrase.start + 8,
    )
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const afterThat = around[0] ?? sentenceSpan(tree, cue);
  // "said that, according to the hospital, ...": the phrase may lie at the edge of what is said.
  const beside = known.find(
    ({ content }) =>
      content.start > phrase.end &&
      content.start - phrase.end < 3 &&
      content.start >= afterThat.start,
  );
  return around.length === 0 && beside !== undefined ? beside.content : afterThat;
}

/** A scope without a phrase at its edge; whole where the phrase stands inside. */
function besides(text: string, scope: Span, phrase: Span): Span | undefined {
  let { start, end } = scope;
  while (end > start && /[\s.,;:?!]/.test(text[end - 1] ?? '')) end -= 1;
  if (phrase.end <= start || phrase.start >= end) return { start, end };
  if (!/\w/.test(text.slice(start, phrase.start))) start = phrase.end;
  else if (!/\w/.test(text.slice(phrase.end, end))) end = phrase.start;
  while (end > start && /[\s.,;:—–-]/.test(text[end - 1] ?? '')) end -= 1;
  while (start < end && /[\s,;:—–-]/.test(text[start] ?? '')) start += 1;
  return start < end ? { start, end } : undefined;
}

/** "citing a delegate": whom the speaker got it from says the same. */
function citing(context: ReadingContext, known: readonly SaidDraft[]): readonly Said[] {
  const { tree } = context;
  return tree.tokens.flatMap((_, cue) => {
    if (!/^citing$/i.test(wordOf(tree, cue))) return [];
    const source = childrenBy(tree, cue, 'obj')[0] ?? headAt(tree, cue + 1);
    if (source === undefined || source === cue) return [];
    const sentence = tree.sentenceOf[cue];
    const beside = known
      .filter(
        (draft) => draft.statement && tree.sentenceOf[draft.cue] === sentence && draft.cue !== cue,
      )
      .sort((a, b) => Math.abs(a.cue - cue) - Math.abs(b.cue - cue))[0];
    const range = sourceRange(tree, {
      first: cue + 1,
      end: phraseRange(tree, source, () => false).end,
    });
    const sourceSpan = speakerSpan(tree, range);
    const own = { start: getToken(tree, cue).start, end: sourceSpan.end };
    const content = beside?.content ?? besides(tree.text, sentenceSpan(tree, cue), own);
    return content === undefined ? [] : [{ source, sourceSpan, cue, content, statement: true }];
  });
}

/** "reportedly": somebody says it, and nobody is named. */
function hearsay({ tree }: ReadingContext): readonly Said[] {
  return tree.tokens.flatMap((_, cue) => {
    if (!HEARSAY.has(lemmaOf(tree, cue))) return [];
    const { head } = getToken(tree, cue);
    if (head < 0) return [];
    const { first } = phraseRange(tree, head, () => false);
    const content = trimmedSpan(tree, { first, end: endOfClause(tree, head, first) });
    return content === undefined ? [] : [{ cue, content, statement: true }];
  });
}

export const PHRASE_RULES: readonly AttributionRule[] = [
  {
    id: 'citing',
    reason: 'whom a report cites says what the report says',
    example: 'The paper said the road was closed, citing police.',
    counterExample: 'Berg cited the law.',
    find: citing,
  },
  {
    id: 'according-to',
    reason: 'the clause around "according to" is its source\'s',
    example: 'The road is closed, according to police.',
    counterExample: 'Berg paid accordingly.',
    find: accordingTo,
  },
  {
    id: 'in-the-view-of',
    reason: "a view, an opinion or a count at the head of a sentence makes it its owner's",
    example: 'In the view of the committee, the road is closed.',
    counterExample: 'In the middle of the committee, the road is closed.',
    find: inTheView,
  },
  {
    id: 'hearsay',
    reason: '"reportedly" and its like lay a statement on nobody in particular',
    example: 'Berg reportedly left the country.',
    counterExample: 'Berg quietly left the country.',
    find: hearsay,
  },
];
