// What a person decided in, the judgements to keep out: each points at words of articles, at several where
// there are several, so that it holds when nodes get other keys and articles go.

import { type Anchor, type Judgement, RapportError } from '../model/index.ts';
import type { EntityType } from '../ontology/index.ts';
import { actOf, judgement, type Stated } from './act.ts';
import type { Judging } from './judged-corpus.ts';
import { getThing, type MentionView, mentionsOf, type Thing } from './thing.ts';

/** How many articles a judgement points into on each side. */
const ANCHORS = 3;

/**
 * Both nodes are one.
 *
 * @throws RapportError `usage` for things of two types, `judgement.conflict` where they are one already.
 */
export function merge(
  judging: Judging,
  [a, b]: readonly [string, string],
  stated: Stated,
): readonly Judgement[] {
  const [left, right] = [getThing(judging, a), getThing(judging, b)];
  if (left.key === right.key)
    throw new RapportError('judgement.conflict', `Both names mean ${left.key} already.`);
  if (left.type !== right.type) throw otherTypes(left, right);
  const [x, y] = [durableAnchors(judging, left), durableAnchors(judging, right)];
  const count = Math.max(x.length, y.length);
  return actOf(
    Array.from({ length: count }, (_, at) =>
      judgement('same', [x[at % x.length] ?? '', y[at % y.length] ?? ''], {
        names: [left.label, right.label],
        stated,
      }),
    ),
  );
}

/**
 * The words of the anchors mean another than the rest of their node does.
 *
 * @throws RapportError `not-found` where no article holds them, `usage` where they are of several nodes
 * or nothing would be left.
 */
export function split(
  judging: Judging,
  anchors: readonly Anchor[],
  stated: Stated,
): readonly Judgement[] {
  const owner = ownerOf(judging, anchors);
  const mentions = mentionsOf(judging, owner);
  const chosen = new Set(anchors);
  const known = mentions.filter(({ anchor }) => chosen.has(anchor));
  if (known.length < chosen.size) throw noSuchMention(anchors);
  const rest = mentions.filter(({ anchor }) => !chosen.has(anchor));
  const [first, ...others] = known;
  if (first === undefined || rest.length === 0)
    throw new RapportError(
      'usage',
      `These are all mentions of ${owner.label}; nothing would be left.`,
    );
  const names = [first.words, owner.label] as const;
  const together = others.map(({ anchor }) =>
    judgement('same', [anchor, first.anchor], { names, stated }),
  );
  const kept = durable(rest).map((anchor) =>
    judgement('different', [first.anchor, anchor], { names, stated }),
  );
  return actOf([...together, ...kept]);
}

/**
 * A thing is of another type.
 *
 * @throws RapportError `usage` for an event, `judgement.conflict` where it has that type.
 */
export function retype(
  judging: Judging,
  key: string,
  given: Stated & { readonly type: EntityType },
): readonly Judgement[] {
  const thing = getThing(judging, key);
  if (thing.type === 'event')
    throw new RapportError('usage', 'An event stays an event; reject it where it is none.');
  if (thing.type === given.type)
    throw new RapportError(
      'judgement.conflict',
      `${thing.label} is ${withArticle(given.type)} already.`,
    );
  return actOf(
    durableAnchors(judging, thing).map((anchor) => ({
      ...judgement('retyped', [anchor, anchor], {
        names: [thing.label, thing.label],
        stated: given,
      }),
      type: given.type,
    })),
  );
}

/** The answer to a suggestion. */
export function answer(
  suggestion: Judgement,
  verdict: 'same' | 'different' | 'unsure',
  stated: Stated,
): readonly Judgement[] {
  const { left, right, names = ['', ''] } = suggestion;
  return actOf([judgement(verdict, [left, right], { names, stated })]);
}

/** "an organization" */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function otherTypes(left: Thing, right: Thing): RapportError {
  const message = `${left.label} is ${withArticle(left.type)}, ${right.label} ${withArticle(right.type)}.`;
  const isEvent = left.type === 'event' || right.type === 'event';
  return new RapportError('usage', message, {
    suggestions: isEvent
      ? ['Only two events, or two that are no events, can be one.']
      : [`First give one the type of the other: rapport retype "${left.key}" ${right.type}`],
  });
}

function durableAnchors(judging: Judging, thing: Thing): readonly Anchor[] {
  return durable(mentionsOf(judging, thing));
}

/** A name from each of the first articles; another mention where an article has no name. */
function durable(mentions: readonly MentionView[]): readonly Anchor[] {
  const byDocument = new Map<string, MentionView>();
  for (const mention of mentions) {
    const known = byDocument.get(mention.document);
    if (known === undefined || (known.kind !== 'name' && mention.kind === 'name'))
      byDocument.set(mention.document, mention);
  }
  return [...byDocument.values()].slice(0, ANCHORS).map(({ anchor }) => anchor);
}

function ownerOf(judging: Judging, anchors: readonly Anchor[]): Thing {
  const keys = [...new Set(anchors.flatMap((anchor) => judging.corpus.keys.at(anchor) ?? []))];
  const [owner, ...others] = keys;
  if (owner === undefined) throw noSuchMention(anchors);
  if (others.length > 0)
    throw new RapportError('usage', 'These mentions are of several nodes.', {
      suggestions: keys.map((key) => `rapport mentions ${key}`),
    });
  return getThing(judging, owner);
}

function noSuchMention(anchors: readonly Anchor[]): RapportError {
  return new RapportError('not-found', 'No article holds such a mention.', {
    where: anchors.join(' ').slice(0, 200),
    suggestions: ['rapport mentions NAME lists the mentions of a node.'],
  });
}
