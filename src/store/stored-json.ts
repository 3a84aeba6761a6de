// Records in, JSON out, and back: text from the disk is `unknown` until it is checked here. The check
// holds what the graph is drawn from; tokens and clauses are many, and are taken as they are.

import { z } from 'zod';
import {
  type Document,
  type DocumentId,
  hashOf,
  type Judgement,
  RapportError,
  type Reading,
  VERDICTS,
} from '../model/index.ts';

const span = z.tuple([z.number(), z.number()]);
const part = z.looseObject({ start: z.number(), end: z.number() });
const evidence = z.looseObject({
  start: z.number(),
  end: z.number(),
  rule: z.string(),
  pattern: z.string().optional(),
  statusRule: z.string().optional(),
  statusWord: z.string().optional(),
  typeRule: z.string().optional(),
  confidence: z.number(),
});

const documentShape = z.looseObject({
  id: z.string(),
  text: z.string(),
  language: z.literal('en'),
  regions: z.array(part.extend({ kind: z.string() })),
});

const readingShape = z.looseObject({
  id: z.string(),
  sentences: z.array(span),
  tokens: z.custom(Array.isArray),
  mentions: z.array(part.extend({ entity: z.number() })),
  entities: z.array(
    z.looseObject({
      id: z.string(),
      type: z.string(),
      name: z.string(),
      aliases: z.array(z.string()),
    }),
  ),
  clauses: z.custom(Array.isArray),
  events: z.array(
    z.looseObject({
      type: z.string(),
      status: z.string(),
      trigger: span,
      participants: z.array(part.extend({ role: z.string(), entity: z.number() })),
      evidence,
    }),
  ),
  relations: z.array(
    z.looseObject({
      type: z.string(),
      subject: z.number(),
      object: z.number(),
      status: z.string(),
      evidence: evidence.extend({ subject: span, object: span }),
    }),
  ),
  times: z.array(part),
  attributions: z.array(z.looseObject({ source: span, cue: span, content: span })),
});

const judgementShape = z.looseObject({
  left: z.string(),
  right: z.string(),
  verdict: z.enum(VERDICTS),
  score: z.number(),
  reason: z.string(),
  by: z.string(),
});

// The shapes above are looser than the types: names of the ontology are not checked one by one.
function decode<T>(json: string, shape: z.ZodType, what: string): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw damaged(what, 'is not valid JSON', cause);
  }
  const result = shape.safeParse(value);
  if (result.success) return value as T;
  const issue = result.error.issues[0];
  const place = issue === undefined ? '' : ` at ${issue.path.join('.')}`;
  throw damaged(what, `has another shape${place}`, result.error);
}

function damaged(what: string, how: string, cause: unknown): RapportError {
  return new RapportError('store.corrupt', `The store's ${what} ${how}.`, {
    where: what,
    suggestions: ['Move the graph folder away and run `rapport build` again on the articles.'],
    cause,
  });
}

/**
 * A document from its JSON.
 *
 * @throws RapportError `store.corrupt` when the text is not one.
 */
export function decodeDocument(json: string): Document {
  return decode<Document>(json, documentShape, 'document');
}

/**
 * A reading from its JSON.
 *
 * @throws RapportError `store.corrupt` when the text is not one.
 */
export function decodeReading(json: string): Reading {
  return decode<Reading>(json, readingShape, 'reading');
}

/**
 * A judgement from its JSON.
 *
 * @throws RapportError `store.corrupt` when the text is not one.
 */
export function decodeJudgement(json: string): Judgement {
  return decode<Judgement>(json, judgementShape, 'judgement');
}

/** Hash of all that a reading may depend on: the document without where it was read from. */
export function digestOf(document: Document): string {
  const { source: _, ...content } = document;
  return hashOf(['document', JSON.stringify(content, withSortedKeys)], 32);
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Gives back an id that can name a row and a node: not empty, whole Unicode, no control characters.
 *
 * @throws RapportError `article.format` otherwise.
 */
export function checkedId(id: DocumentId): DocumentId {
  if (id !== '' && !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(id)) return id;
  throw new RapportError('article.format', 'An article id is empty or holds control characters.', {
    where: JSON.stringify(id.slice(0, 80)),
    suggestions: ['Give the article an id of printable characters, or none.'],
  });
}
