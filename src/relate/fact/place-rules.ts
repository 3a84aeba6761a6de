// Facts about where things lie and what they belong to.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { PLACE_NOUNS, STATE_BODY_NOUNS } from '../../mention/agent-nouns.ts';
import { hasFirmEnd } from '../../mention/firm-names.ts';
import type { Mention } from '../../mention/index.ts';
import { hasTrade } from '../../mention/trades.ts';
import type { FactType } from '../../ontology/index.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { isPlaceName } from './kinds-of-mention.ts';
import type { FactRule } from './rule.ts';

const COMPASS = /^(?:northern|southern|eastern|western|central)$/i;
const WITHIN = new Set(['in', 'of', 'within', 'inside']);

/** Places in places, bodies of states. */
export const PLACE_RULES: readonly FactRule[] = [
  {
    id: 'place.noun-of',
    reason:
      '"Norland\'s city of Vik": what possesses the noun of a place holds the place it names.',
    example: "Troops entered Norway's northern city of Tromsdal.",
    counterExample: 'Troops entered the northern city of Tromsdal.',
    find: nounOf,
  },
  {
    id: 'place.comma',
    reason: 'A place after a place and a comma is where it lies.',
    example: 'The vote was held in Tromsdal, Norway.',
    counterExample: 'Votes were held in Norway, Sweden and Finland.',
    find: commaPlaces,
  },
  {
    id: 'place.in',
    reason: 'A place that describes another with "in" is where it lies.',
    example: 'They met in Tromsdal in northern Norway.',
    counterExample: 'They met Tromsdal residents in Norway.',
    find: placeInPlace,
  },
  {
    id: 'body.of-state',
    reason: 'A body with a country before it is part of that country.',
    example: 'The Norwegian army left the town.',
    counterExample: 'The Norwegian singer left the town.',
    find: bodiesOfStates,
  },
  {
    id: 'body.of-body',
    reason: 'A delegation, wing or unit with the name of an organization before it is part of it.',
    example: 'A Norne Bank delegation flew to Bergen.',
    counterExample: 'A Norne Bank customer flew to Bergen.',
    find: partsOfBodies,
  },
];

function fact(
  type: FactType,
  subject: number,
  object: number,
  more: Pick<FactDraft, 'head' | 'rule' | 'confidence'>,
): FactDraft {
  return { type, subject, object, status: 'occurred', ...more };
}

function nounOf(context: ReadingContext): readonly FactDraft[] {
  const { tree, mentionAt, mentions } = context;
  return tree.tokens.flatMap((_, head) => {
    if (!PLACE_NOUNS.has(lemmaOf(tree, head))) return [];
    const inner = childrenBy(tree, head, 'nmod').find(
      (child) => child > head && prepositionOf(tree, child) === 'of',
    );
    const subject = inner === undefined ? undefined : mentionAt(inner);
    const holder = childrenBy(tree, head, 'nmod:poss', 'amod', 'compound').find(
      (child) => mentions[mentionAt(child) ?? -1]?.type === 'place',
    );
    const owner = holder === undefined ? undefined : mentionAt(holder);
    if (
      subject === undefined ||
      owner === undefined ||
      subject === owner ||
      !isPlaceName(mentions[subject])
    )
      return [];
    // "Vik District of Norland" is a name, of which others tell.
    if (owner === mentionAt(head) || isWater(mentions[owner])) return [];
    const more = { head, rule: 'place.noun-of', confidence: 0.85 };
    return isNameOf(context, head, holder)
      ? [fact('LOCATED_IN', owner, subject, more)]
      : [fact('LOCATED_IN', subject, owner, more)];
  });
}

/** "the Baltic Sea coast of Norway" */
function isWater(mention: Mention | undefined): boolean {
  return /\b(?:bay|gulf|ocean|sea)\b/i.test(mention?.label ?? '');
}

/** "the Finnmark region of Norway": the name before a region is its own, where "the Norwegian city of Vik" is in Norway. */
function isNameOf(
  { tree, mentions, mentionAt }: ReadingContext,
  noun: number,
  holder: number | undefined,
): boolean {
  if (holder === undefined || relationOf(tree, holder) !== 'compound') return false;
  const kind = PLACE_NOUNS.get(lemmaOf(tree, noun));
  const owner = mentions[mentionAt(holder) ?? -1];
  return kind === 'region' && owner?.placeKind !== 'country';
}

/** "Tromsdal, Norway" but no list: the second place ends the phrase, and nothing is coordinated. */
function commaPlaces(context: ReadingContext): readonly FactDraft[] {
  const { tree, mentions } = context;
  return mentions.flatMap((inner, subject) => {
    if (!isPlaceName(inner) || wordOf(tree, inner.endToken) !== ',') return [];
    const object = placeAfterComma(context, inner);
    const outer = object === undefined ? undefined : mentions[object];
    if (object === undefined || outer === undefined || isListed(tree, inner, outer)) return [];
    if (isOneOf(tree, inner) || beginsAnew(tree, inner, outer)) return [];
    const wider =
      outer.placeKind === 'country' ||
      outer.placeKind === 'region' ||
      relationOf(tree, outer.head) === 'appos' ||
      /^(?:in|at|near|from|of|to)$/i.test(wordOf(tree, inner.first - 1));
    if (!wider || inner.placeKind === 'country') return [];
    return [
      fact('LOCATED_IN', subject, object, {
        head: inner.head,
        rule: 'place.comma',
        confidence: 0.8,
      }),
    ];
  });
}

/** The place right behind the comma, or behind "in" or a point of the compass. */
function placeAfterComma(
  { tree, mentions, mentionAt }: ReadingContext,
  inner: Mention,
): number | undefined {
  const next = inner.endToken + 1;
  const between = /^(?:in|northern|southern|eastern|western|central)$/i.test(wordOf(tree, next));
  const index = mentionAt(between ? next + 1 : next);
  const outer = index === undefined ? undefined : mentions[index];
  const isBehind = isPlaceName(outer) && outer.first === (between ? next + 1 : next);
  // "from Vik, Norwegian minister Anna Lind said"
  const isOfNext =
    outer !== undefined && /^(?:amod|compound|nmod:poss)$/.test(relationOf(tree, outer.head));
  return isBehind && outer.demonym !== true && !isOfNext ? index : undefined;
}

/** "Vik lies on one of the Great Lakes, in Norway": Vik does. */
function isOneOf(tree: Tree, inner: Mention): boolean {
  return /\bone of (?:the )?$/i.test(tree.text.slice(Math.max(0, inner.start - 12), inner.start));
}

/** "Like all lakes in Norland, Clear Lake is deep": the place behind the comma is what is spoken of. */
function beginsAnew(tree: Tree, inner: Mention, outer: Mention): boolean {
  const isSubject = (mention: Mention) => relationOf(tree, mention.head).startsWith('nsubj');
  const start = tree.sentences[inner.sentence]?.firstToken ?? 0;
  for (let at = start; at < inner.first; at += 1)
    if (getToken(tree, at).upos === 'VERB') return false;
  const isFronted = /^(?:ADP|SCONJ)$/.test(getToken(tree, start).upos);
  return isFronted && isSubject(outer) && !isSubject(inner);
}

function isListed(tree: Tree, inner: Mention, outer: Mention): boolean {
  if (relationOf(tree, outer.head) === 'conj' || relationOf(tree, inner.head) === 'conj')
    return true;
  return (
    /^(?:and|or|&)$/i.test(wordOf(tree, outer.endToken)) ||
    childrenBy(tree, outer.head, 'conj').length > 0
  );
}

function placeInPlace(context: ReadingContext): readonly FactDraft[] {
  const { tree, mentions, mentionAt } = context;
  return mentions.flatMap((inner, subject) => {
    if (!isPlaceName(inner) || inner.placeKind === 'country') return [];
    const below = childrenBy(tree, inner.head, 'nmod', 'obl').filter(
      (child) => child > inner.head && WITHIN.has(prepositionOf(tree, child)),
    );
    const objects = [...below.map((child) => mentionAt(child)), countryBehind(context, inner)];
    const object = objects.find((index) => index !== subject && isPlaceName(mentions[index ?? -1]));
    if (object === undefined || isForm(context, inner, object)) return [];
    const more = { head: inner.head, rule: 'place.in', confidence: 0.8 };
    return [fact('LOCATED_IN', subject, object, more)];
  });
}

/** "the Republic of Norland" is no place in Norland. */
function isForm({ tree, mentions }: ReadingContext, inner: Mention, object: number): boolean {
  const of = mentions[object];
  return (
    /^(?:[\p{Lu}][\p{L}’']+ )*(?:city|comarca|commonwealth|duchy|emirate|federation|kingdom|principality|province|region|republic|state|union)$/iu.test(
      inner.label,
    ) &&
    PLACE_NOUNS.get(inner.label.split(' ').at(-1)?.toLowerCase() ?? '') !== 'facility' &&
    of !== undefined &&
    prepositionOf(tree, of.head) === 'of' &&
    inner.label.split(' ').length < (/(?:republic|kingdom)$/i.test(inner.label) ? 4 : 2)
  );
}

/** "in Tromsdal in northern Norway": a country right behind "in", wherever the parse hangs it. */
function countryBehind({ tree, mentions, mentionAt }: ReadingContext, inner: Mention) {
  if (wordOf(tree, inner.endToken) !== 'in') return undefined;
  const next = inner.endToken + 1;
  const index = mentionAt(COMPASS.test(wordOf(tree, next)) ? next + 1 : next);
  return mentions[index ?? -1]?.placeKind === 'country' ? index : undefined;
}

/** "the Norwegian army", "Israel's Mossad intelligence service", "U.S. National Security Council". */
function bodiesOfStates(context: ReadingContext): readonly FactDraft[] {
  return context.mentions.flatMap((body, subject) => {
    if (body.type !== 'organization' || body.kind === 'pronoun') return [];
    const object = stateOf(context, body, subject);
    if (object === undefined) return [];
    const confidence = body.kind === 'name' ? 0.7 : 0.85;
    // "Germany's Deutsche Post" has its seat there.
    const type = isOfPrivate(context, body) ? 'LOCATED_IN' : 'PART_OF';
    return [fact(type, subject, object, { head: body.head, rule: 'body.of-state', confidence })];
  });
}

/** A name that ends as a firm's does, or is a club's or a party's. */
function isOfPrivate({ tree }: ReadingContext, { kind, label, head }: Mention): boolean {
  if (kind !== 'name') return false;
  return (
    hasFirmEnd(label) ||
    hasTrade(label) ||
    /^(?:Party|Club|Union|Front|Alliance|Movement|League|Challenge|Post|Airlines|Airways)$/.test(
      wordOf(tree, head),
    )
  );
}

/** The country before a body; a demonym before a name says only where it is from: "Swiss firm Alpina". */
function stateOf(context: ReadingContext, body: Mention, self: number): number | undefined {
  const { tree, mentions, mentionAt } = context;
  const phrase = phraseHead(tree, body);
  const heads = phrase === body.head ? [phrase] : [body.head, phrase];
  const before = heads
    .flatMap((head) => childrenBy(tree, head, 'nmod:poss', 'amod', 'compound'))
    .filter((child) => child < (body.kind === 'name' ? body.first : body.endToken))
    // "by Vik Records in the UK and Norne Records in Spain"
    .filter((child) => !/^(?:and|or|,)$/i.test(wordOf(tree, child + 1)))
    // "China-ASEAN trade"
    .filter(
      (child) => getToken(tree, child + 1).xpos !== 'HYPH' && wordOf(tree, child + 1) !== '-',
    );
  return before
    .map((child) => mentionAt(child))
    .find((index) => {
      const owner = index === undefined ? undefined : mentions[index];
      if (index === self || owner?.type !== 'place' || owner.placeKind !== 'country') return false;
      return owner.demonym !== true || body.kind !== 'name' || OF_STATES.has(lemmaOf(tree, phrase));
    });
}

/** "the Norne Bank delegation". */
function partsOfBodies({ tree, mentions, mentionAt }: ReadingContext): readonly FactDraft[] {
  return mentions.flatMap((body, subject) => {
    if (body.kind !== 'nominal' || !PARTS.has(lemmaOf(tree, body.head))) return [];
    const object = childrenBy(tree, body.head, 'compound', 'nmod:poss')
      .map((child) => mentionAt(child))
      .find((index) => mentions[index ?? -1]?.type === 'organization');
    if (object === undefined || object === subject) return [];
    return [
      fact('PART_OF', subject, object, { head: body.head, rule: 'body.of-body', confidence: 0.75 }),
    ];
  });
}

const PARTS = new Set(
  'delegation wing branch unit division brigade battalion department committee board team cell leadership council faction negotiator fighter militant'.split(
    ' ',
  ),
);
const OF_STATES = new Set([
  ...STATE_BODY_NOUNS,
  'service',
  'agency',
  'command',
  'force',
  'ministry',
]);

/** The noun that a name stands before: "Mossad intelligence service". */
function phraseHead(tree: Tree, body: Mention): number {
  const { head } = getToken(tree, body.head);
  if (!['compound', 'amod', 'flat'].includes(relationOf(tree, body.head))) return body.head;
  const behind = head >= body.endToken && head - body.endToken < 3;
  return behind && getToken(tree, head).upos === 'NOUN' ? head : body.head;
}
