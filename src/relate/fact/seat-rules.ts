// Where bodies have their seat: the place before "-based", the country of a described body.

import {
  childrenBy,
  getToken,
  lemmaOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { BODY_NOUNS, STATE_BODY_NOUNS } from '../../mention/agent-nouns.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { bearersOf, saidOf } from './bearers.ts';
import type { FactRule } from './rule.ts';

const DASH = /^[-‐‑–—]$/;

/** Seats of bodies. */
export const SEAT_RULES: readonly FactRule[] = [
  {
    id: 'seat.based',
    reason: 'The place before "-based" is where the body that it describes has its seat.',
    example: 'Oslo-based Norne Bank lost money.',
    counterExample: 'The evidence-based Norne Bank lost money.',
    find: based,
  },
  {
    id: 'seat.nationality',
    reason: 'A body said to be a company, a club or a group of a nationality has its seat there.',
    example: 'The Norne Bank is a Norwegian company.',
    counterExample: 'The Norne Bank is a company that Norwegian investors left.',
    find: nationalities,
  },
];

function based(context: ReadingContext): readonly FactDraft[] {
  const { tree, mentions, mentionAt } = context;
  return tree.tokens.flatMap((_, word) => {
    if (!/^(?:based|headquartered)$/i.test(wordOf(tree, word))) return [];
    if (!DASH.test(wordOf(tree, word - 1))) return [];
    const object = mentionAt(word - 2);
    if (object === undefined || mentions[object]?.type !== 'place') return [];
    return bodyBehind(context, word).map(
      (subject): FactDraft => ({
        type: mentions[subject]?.type === 'person' ? 'LIVES_IN' : 'LOCATED_IN',
        subject,
        object,
        status: 'occurred',
        trigger: { start: getToken(tree, word).start, end: getToken(tree, word).end },
        head: word,
        rule: 'seat.based',
        confidence: 0.85,
      }),
    );
  });
}

/** The name right behind "-based", or what the noun that it describes is said of. */
function bodyBehind(context: ReadingContext, word: number): readonly number[] {
  const { tree, mentions, mentionAt } = context;
  const next = mentionAt(word + 1);
  if (next !== undefined && mentions[next]?.kind === 'name' && mentions[next]?.demonym !== true)
    return [next];
  const { head } = getToken(tree, word);
  if (head <= word || head - word > 6) return [];
  const behind = mentionAt(head + 1);
  const titled = behind !== undefined && mentions[behind]?.kind === 'name' ? [behind] : [];
  return titled.length > 0 ? titled : bearersOf(context, head);
}

function nationalities(context: ReadingContext): readonly FactDraft[] {
  const { tree, mentions, mentionAt } = context;
  return tree.tokens.flatMap((token, noun) => {
    if (token.upos !== 'NOUN' || !isPrivateBody(tree, noun)) return [];
    const object = childrenBy(tree, noun, 'amod')
      .map((child) => mentionAt(child))
      .find((index) => mentions[index ?? -1]?.demonym === true);
    if (object === undefined) return [];
    return saidOf(context, noun)
      .filter((index) => mentions[index]?.type === 'organization')
      .map((subject) => ({
        type: 'LOCATED_IN',
        subject,
        object,
        status: 'occurred',
        head: noun,
        rule: 'seat.nationality',
        confidence: 0.7,
      }));
  });
}

function isPrivateBody(tree: Tree, noun: number): boolean {
  const lemma = lemmaOf(tree, noun);
  return (BODY_NOUNS.has(lemma) || FIRMS.has(lemma)) && !STATE_BODY_NOUNS.has(lemma);
}

const FIRMS = new Set(
  'developer manufacturer publisher producer chain brand label studio distributor provider band orchestra bookmaker brewer conglomerate charity nonprofit business'.split(
    ' ',
  ),
);
