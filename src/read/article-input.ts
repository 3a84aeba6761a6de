// An article before it is a Document: text and what is given with it. In: a line of JSONL.

import { z } from 'zod';
import { RapportError } from '../model/errors.ts';

/** The text of an article, and what is known of it from outside the text. */
export interface ArticleInput {
  readonly id?: string;
  readonly text: string;
  readonly title?: string;
  /** Date of publication, as written; ISO 8601 is best. */
  readonly date?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** Where it was read from, as a person would name it. */
  readonly source?: string;
}

const optionalText = z.string().nullish();

const ARTICLE = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string(),
  title: optionalText,
  date: optionalText,
  url: optionalText,
  publisher: optionalText,
  author: optionalText,
  source: optionalText,
});

const ADVICE = 'Each line must be one JSON object such as {"id": "a1", "text": "..."}.';

/**
 * One line of JSONL as an article; keys that are not known are left out, null is absent.
 *
 * @throws RapportError `article.format` when the line is not a JSON object with a text.
 */
export function parseArticleLine(line: string, where: string): ArticleInput {
  const value = parseJson(line, where);
  const result = ARTICLE.safeParse(value);
  if (!result.success) throw formatError(`${where}: ${describe(result.error, value)}`, where);
  const { id, text, ...known } = result.data;
  const given = Object.entries(known).filter(([, value]) => value !== null && value !== undefined);
  return {
    ...(id === undefined || id === null ? {} : { id: String(id) }),
    text,
    ...Object.fromEntries(given.filter(([, value]) => value?.trim() !== '')),
  };
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw formatError(`${where}: the line is not valid JSON.`, where, cause);
  }
}

function describe(error: z.ZodError, value: unknown): string {
  const key = error.issues[0]?.path.join('.') ?? '';
  if (key === '') return 'the line is not a JSON object.';
  const given: unknown = typeof value === 'object' && value !== null && Reflect.get(value, key);
  if (given === undefined || given === null) return `"${key}" is missing.`;
  return `"${key}" must be text${key === 'id' ? ' or a number' : ''}.`;
}

function formatError(message: string, where: string, cause?: unknown): RapportError {
  return new RapportError('article.format', `${message} ${ADVICE}`, { where, cause });
}
