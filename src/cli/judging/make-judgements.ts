// What a person decided in, the judgements to keep out: each points at words of articles, at several where
// there are several, so that it holds when nodes get other keys and articles go.

import {
  type Anchor,
  anchorOf,
  type EdgeAttributes,
  hashOf,
  type Judgement,
  PERSON,
  RapportError,
  type ResolvedEntity,
  type Verdict,
} from '../../model/index.ts';
import type { EntityType } from '../../ontology/index.ts';
import { articleIdOf } from '../find-stored-article.ts';
import { getEntity, type JudgedCorpus, mentionsOf } from './judged-corpus.ts';

/** How many articles a judgement points into on each side. */
const ANCHORS = 3;

/** Why, and when. */
export interface Stated {
  readonly reason: string;
  /** ISO 8601 time. */
  readonly when: string;
}

/** Both nodes are one. */
export function merge(
  corpus: JudgedCorpus,
  [a, b]: readonly [string, string],
  stated: Stated,
): readonly Judgement[] {
  const [left, right] = [getEntity(corpus, a), getEntity(corpus, b)];
  if (left.key === right.key)
    throw new RapportError('usage', `Both names mean ${left.key} already.`);
  if (left.type !== right.type)
    throw new RapportError(
      'usage',
      `${left.label} is a ${left.type}, ${right.label} a ${right.type}.`,
      { suggestions: [`rapport retype "${left.key}" ${right.type}`] },
    );
  const [x, y] = [durableAnchors(corpus, left), durableAnchors(corpus, right)];
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

/** The words of the anchors mean another than the rest of their node does. */
export function split(
  corpus: JudgedCorpus,
  anchors: readonly Anchor[],
  stated: Stated,
): readonly Judgement[] {
  const owner = ownerOf(corpus, anchors);
  const mentions = mentionsOf(corpus, owner);
  const chosen = new Set(anchors);
  const [first = '', ...others] = anchors;
  const rest = mentions.filter(({ anchor }) => !chosen.has(anchor));
  const words = mentions.find(({ anchor }) => anchor === first)?.words ?? owner.label;
  if (rest.length === 0)
    throw new RapportError(
      'usage',
      `These are all mentions of ${owner.label}; nothing would be left.`,
    );
  const names = [words, owner.label] as const;
  const together = others.map((other) => judgement('same', [other, first], { names, stated }));
  const kept = durable(rest).map((anchor) =>
    judgement('different', [first, anchor], { names, stated }),
  );
  return actOf([...together, ...kept]);
}

/** A thing is of another type. */
export function retype(
  corpus: JudgedCorpus,
  key: string,
  given: Stated & { readonly type: EntityType },
): readonly Judgement[] {
  const entity = getEntity(corpus, key);
  if (entity.type === given.type)
    throw new RapportError('usage', `${entity.label} is a ${given.type} already.`);
  return actOf(
    durableAnchors(corpus, entity).map((anchor) => ({
      ...judgement('retyped', [anchor, anchor], {
        names: [entity.label, entity.label],
        stated: given,
      }),
      type: given.type,
    })),
  );
}

/** An edge, with the keys and names of its ends. */
export interface NamedEdge {
  readonly attributes: EdgeAttributes;
  readonly names: readonly [string, string];
}

/**
 * An edge is wrong.
 *
 * @throws RapportError `usage` for an edge that only says which article mentions what.
 */
export function reject({ attributes, names }: NamedEdge, stated: Stated): readonly Judgement[] {
  const { type, status, title, evidence } = attributes;
  const [words] = evidence;
  const document = words === undefined ? undefined : articleIdOf(words.article);
  if (words === undefined || document === undefined || type === 'MENTIONED_IN')
    throw new RapportError(
      'usage',
      `${type} says what an article names; split the mention instead.`,
    );
  const anchor = (span: readonly [number, number] | undefined) =>
    span === undefined ? undefined : anchorOf(document, { start: span[0], end: span[1] });
  const event = anchor(words.trigger);
  const [left, right] = [anchor(words.subject) ?? event, anchor(words.object) ?? event];
  if (left === undefined || right === undefined)
    throw new RapportError('usage', 'The edge rests on no words that could be pointed at.');
  return actOf([
    {
      ...judgement('rejected', [left, right], { names, stated }),
      edge: {
        type,
        status,
        ...(title === undefined ? {} : { title }),
        ...(attributes.event === undefined || event === undefined ? {} : { event }),
      },
    },
  ]);
}

/** The answer to a suggestion. */
export function decide(
  suggestion: Judgement,
  verdict: 'same' | 'different' | 'unsure',
  stated: Stated,
): readonly Judgement[] {
  const { left, right, names = ['', ''] } = suggestion;
  return actOf([judgement(verdict, [left, right], { names, stated })]);
}

function judgement(
  verdict: Verdict,
  [left, right]: readonly [Anchor, Anchor],
  { names, stated }: { readonly names: readonly [string, string]; readonly stated: Stated },
): Judgement {
  return {
    left,
    right,
    names,
    verdict,
    score: verdict === 'same' ? 1 : verdict === 'unsure' ? 0.5 : 0,
    reason: stated.reason,
    by: PERSON,
    when: stated.when,
  };
}

/** What was decided in one go is undone in one go. */
function actOf(judgements: readonly Judgement[]): readonly Judgement[] {
  const act = hashOf(
    judgements.flatMap(({ left, right, when = '' }) => [left, right, when]),
    8,
  );
  return judgements.map((one) => ({ ...one, act }));
}

function durableAnchors(corpus: JudgedCorpus, entity: ResolvedEntity): readonly Anchor[] {
  return durable(mentionsOf(corpus, entity));
}

/** A name from each of the first articles; another mention where an article has no name. */
function durable(mentions: ReturnType<typeof mentionsOf>): readonly Anchor[] {
  const byDocument = new Map<string, (typeof mentions)[number]>();
  for (const mention of mentions) {
    const known = byDocument.get(mention.document);
    if (known === undefined || (known.kind !== 'name' && mention.kind === 'name'))
      byDocument.set(mention.document, mention);
  }
  return [...byDocument.values()].slice(0, ANCHORS).map(({ anchor }) => anchor);
}

function ownerOf(corpus: JudgedCorpus, anchors: readonly Anchor[]): ResolvedEntity {
  const owners = corpus.resolution.entities.filter((entity) => {
    const held = new Set(mentionsOf(corpus, entity).map(({ anchor }) => anchor));
    return anchors.some((anchor) => held.has(anchor));
  });
  const [owner, ...others] = owners;
  if (owner === undefined)
    throw new RapportError('not-found', 'No article holds such a mention.', {
      where: anchors.join(' '),
      suggestions: ['rapport mentions NAME lists the mentions of a node.'],
    });
  if (others.length > 0)
    throw new RapportError('usage', 'These mentions are of several nodes.', {
      suggestions: owners.map(({ key }) => `rapport mentions ${key}`),
    });
  return owner;
}
