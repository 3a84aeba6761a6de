// Clauses in, attributions out: who says it, the word that marks it, and what is said.

import {
  childrenBy,
  getToken,
  isUnder,
  lemmaOf,
  relationOf,
  sentenceSpan,
  spanOfTokens,
  subtreeOf,
  type Tree,
  tokensIn,
} from '../language/dependency-tree.ts';
import { covers, groupBy, overlaps, type Span } from '../model/index.ts';
import { mentionsOf } from './arguments.ts';
import { agentsOf, type Clause, headsOf } from './clause/clause.ts';
import { prepositionOf } from './clause/preposition.ts';
import type { Attribution, ReadingContext } from './context.ts';
import { linkOf } from './status/verb-group.ts';

/** Verbs of saying, believing aside: what follows them is somebody's words. */
export const SAYING: ReadonlySet<string> = new Set(
  `say tell report announce confirm claim allege add insist warn deny state declare note argue
   explain reply respond write tweet post acknowledge admit assert stress emphasize emphasise reiterate
   suggest estimate predict believe think indicate reveal disclose maintain contend remark comment quote
   describe call accuse testify concede recall affirm charge complain vow promise pledge urge demand
   blame suspect fear caution`
    .trim()
    .split(/\s+/),
);

/** Verbs that name a person and then, after a preposition, what that person is said to have done. */
const ACCUSING: ReadonlySet<string> = new Set(
  'accuse blame suspect charge warn caution'.split(' '),
);

/** The attributions of a document, in order of their cue. */
export function findAttributions(context: ReadingContext): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const clause of context.clauses.values()) {
    if (SAYING.has(clause.lemma)) found.push(...saidBy(context, clause));
  }
  found.push(...accordingTo(context));
  return found.sort((a, b) => a.cue.start - b.cue.start);
}

/**
 * Prepares the question who says what a span says: gives the index of the innermost attribution whose
 * content holds it. The speaking itself is outside it.
 */
export function indexAttributions(
  tree: Tree,
  attributions: readonly Attribution[],
): (span: Span) => number | undefined {
  const indices = attributions.map((_, index) => index);
  const bySentence = groupBy(
    indices,
    (index) => tree.sentenceOf[attributions[index]?.cueHead ?? -1] ?? -1,
  );
  const lengthOf = (index: number) => {
    const { start = 0, end = 0 } = attributions[index]?.content ?? {};
    return end - start;
  };
  return (span) => {
    const sentence = tree.sentenceOf[tokensIn(tree, span).first] ?? -1;
    const around = (bySentence.get(sentence) ?? []).filter((index) => {
      const found = attributions[index];
      return found !== undefined && covers(found.content, span) && !overlaps(found.cue, span);
    });
    return around.sort((a, b) => lengthOf(a) - lengthOf(b) || a - b)[0];
  };
}

function saidBy(context: ReadingContext, clause: Clause): readonly Attribution[] {
  const { tree } = context;
  const source = agentsOf(clause)[0];
  const content = contentOf(tree, clause, source);
  if (source === undefined || content === undefined) return [];
  return [attribution(context, { source, cueHead: clause.predicate, content })];
}

/** A clause below the verb, or the clause into which the verb is set: `"...," said Lind.` */
function contentOf(tree: Tree, clause: Clause, source: number | undefined): Span | undefined {
  const verb = clause.predicate;
  const below = childrenBy(tree, verb, 'ccomp', 'xcomp', 'parataxis').filter(
    (child) => child !== source,
  );
  const inner = below[0] ?? (ACCUSING.has(clause.lemma) ? chargeOf(tree, verb) : undefined);
  if (inner !== undefined) return spanOfTokens(tree, withoutEdges(tree, subtreeOf(tree, inner)));
  const head = getToken(tree, verb).head;
  if (relationOf(tree, verb) === 'parataxis' && head >= 0) return besideOf(tree, head, verb);
  const object = headsOf(clause, 'object')[0];
  return object === undefined || clause.passive
    ? undefined
    : spanOfTokens(tree, subtreeOf(tree, object));
}

/** "accused Berg of meeting Holt": the charge, wherever the parse hangs it. */
function chargeOf(tree: Tree, verb: number): number | undefined {
  const places = [verb, ...childrenBy(tree, verb, 'obj', 'nsubj:pass')];
  return places
    .flatMap((place) => childrenBy(tree, place, 'advcl', 'acl', 'obl', 'nmod'))
    .find((child) => child > verb && /^(?:of|for|over|with)$/.test(linkOf(tree, child)));
}

/** The longer of the two parts that an inserted "said Lind" leaves of a clause. */
function besideOf(tree: Tree, root: number, inserted: number): Span | undefined {
  const cut = spanOfTokens(tree, subtreeOf(tree, inserted));
  const rest = subtreeOf(tree, root, (token) => token === inserted);
  const before = rest.filter((token) => getToken(tree, token).end <= cut.start);
  const after = rest.filter((token) => getToken(tree, token).start >= cut.end);
  const longer = withoutEdges(tree, before.length >= after.length ? before : after);
  return longer.length === 0 ? undefined : spanOfTokens(tree, longer);
}

function withoutEdges(tree: Tree, tokens: readonly number[]): readonly number[] {
  let [from, to] = [0, tokens.length];
  const isEdge = (at: number) => {
    const { upos } = getToken(tree, tokens[at] ?? 0);
    return upos === 'PUNCT';
  };
  while (from < to && isEdge(from)) from += 1;
  while (to > from && isEdge(to - 1)) to -= 1;
  return tokens.slice(from, to);
}

/** "according to X": the rest of the clause is X's. */
function accordingTo(context: ReadingContext): readonly Attribution[] {
  const { tree } = context;
  const found: Attribution[] = [];
  for (let index = 0; index < tree.tokens.length; index += 1) {
    if (lemmaOf(tree, index) !== 'accord' && lemmaOf(tree, index) !== 'according') continue;
    const source = phraseAfter(tree, index);
    if (source === undefined) continue;
    const sentence = sentenceSpan(tree, index);
    const phrase = spanOfTokens(tree, subtreeOf(tree, source));
    const cueStart = getToken(tree, index).start;
    const content =
      cueStart - sentence.start > sentence.end - phrase.end
        ? { start: sentence.start, end: trimEnd(tree.text, sentence.start, cueStart) }
        : { start: trimStart(tree.text, phrase.end, sentence.end), end: sentence.end };
    if (content.start < content.end)
      found.push(attribution(context, { source, cueHead: index, content }));
  }
  return found;
}

function phraseAfter(tree: Tree, according: number): number | undefined {
  const { head } = getToken(tree, according);
  if (relationOf(tree, according) === 'case' && head > according) return head;
  const inner = childrenBy(tree, according, 'obl', 'nmod')[0];
  return inner !== undefined && prepositionOf(tree, inner).endsWith('to') ? inner : undefined;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s,;:–—-]/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

function trimStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /[\s,;:–—-]/.test(text[at] ?? '')) at += 1;
  return at;
}

function attribution(
  context: ReadingContext,
  parts: { readonly source: number; readonly cueHead: number; readonly content: Span },
): Attribution {
  const { tree } = context;
  const { source, cueHead, content } = parts;
  const [mention] = mentionsOf(context, source);
  const { start, end } = getToken(tree, cueHead);
  const words = subtreeOf(tree, source, (token) => isAside(tree, token, cueHead)).filter(
    (token) => !overlaps(getToken(tree, token), content),
  );
  const trimmed = withoutEdges(tree, words);
  return {
    source: spanOfTokens(tree, trimmed.length === 0 ? [source] : trimmed),
    cue: { start, end },
    content,
    sourceHead: source,
    cueHead,
    ...(mention === undefined ? {} : { mention }),
  };
}

/** What belongs to a source's phrase but not to its name: clauses, the cue itself, punctuation. */
function isAside(tree: Tree, token: number, cueHead: number): boolean {
  const relation = relationOf(tree, token);
  return ['acl', 'punct', 'parataxis', 'case'].includes(relation) || isUnder(tree, cueHead, token);
}
