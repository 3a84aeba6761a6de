// Our own articles with who is who and what is what marked in them, in; their plain text and the marks as
// spans out. A file holds several articles. Each begins with a line "# date: ... | publisher: ... | title:
// ...". In the text `[[p:lind|Anna Lind]]` is a name of the person `lind`, `((p:lind|the minister))` a
// description of her, `{{oslo-talks|met}}` the words that report the event `oslo-talks`; marks may nest.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../src/model/index.ts';
import type { ArticleInput } from '../../src/read/index.ts';

/** Articles about events alone, a set for each round of writing rules; names are not marked. */
export const ROUNDS = [
  'round-1',
  'round-2',
  'round-3',
  'round-4',
  'round-5',
  'round-6',
  'round-8',
  'round-9',
  'round-12',
  'round-14',
  'round-16',
  'round-17',
  'round-20',
  'round-21',
  'round-22',
] as const;

/** The parts of the set: `held` only measures; in view of the others rules may be written. */
export const HALVES = [
  'dev',
  'second',
  'told',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  ...ROUNDS,
  'held',
] as const;

/** A part of the set. */
export type Half = (typeof HALVES)[number];

/** What the articles mark: by the letter before the id, and the words that report an event. */
export const KINDS = { p: 'person', o: 'organization', l: 'place', x: 'other' } as const;

/** Kind of a thing of the set. */
export type ThingKind = (typeof KINDS)[keyof typeof KINDS];

/** Words of an article and the thing of the world, or the event, that they stand for. */
export interface Mark extends Span {
  readonly id: string;
}

/** One article of the set; ids are those of its half, one id for one thing. */
export interface IdentityArticle {
  readonly input: ArticleInput & { readonly id: string };
  readonly names: readonly Mark[];
  readonly descriptions: readonly Mark[];
  readonly events: readonly Mark[];
}

type MarkKind = 'names' | 'descriptions' | 'events';

interface OpenMark {
  readonly kind: MarkKind;
  readonly id: string;
  readonly start: number;
}

const FOLDER = fileURLToPath(new URL('../../tests/resolve/who/', import.meta.url));
const OPENING: Readonly<Record<string, MarkKind>> = {
  '[[': 'names',
  '((': 'descriptions',
  '{{': 'events',
};
const CLOSING: Readonly<Record<string, MarkKind>> = {
  ']]': 'names',
  '))': 'descriptions',
  '}}': 'events',
};
const MARKUP = /(\[\[|\(\(|\{\{)([^|[\](){}\n]*)\||\]\]|\)\)|\}\}|\[\[|\(\(|\{\{/gu;
const THING = /^[polx]:[a-z0-9-]+$/u;
const EVENT = /^[a-z0-9-]+$/u;
const FIELDS: readonly string[] = ['date', 'publisher', 'title', 'author'];

/** All articles of a half, by file name and place in the file. */
export function identityArticles(half: Half): readonly IdentityArticle[] {
  const files = readdirSync(join(FOLDER, half)).filter((name) => name.endsWith('.txt'));
  return files
    .toSorted()
    .flatMap((name) =>
      parseArticles(readFileSync(join(FOLDER, half, name), 'utf8'), name.slice(0, -4)),
    );
}

/** What kind of thing an id of a name or a description is. */
export function kindOfThing(id: string): ThingKind {
  return KINDS[id.slice(0, 1) as keyof typeof KINDS];
}

/**
 * The articles of one file.
 *
 * @param name stands before the number of an article in its id
 * @throws Error where a header or a mark is not as it should be
 */
export function parseArticles(content: string, name: string): readonly IdentityArticle[] {
  const parts = content.split(/^# /mu);
  if (parts[0]?.trim() !== '') throw new Error(`${name}: text before the first header`);
  return parts.slice(1).map((part, at) => parseArticle(part, `${name}-${at + 1}`));
}

/** @throws Error where the markup is not balanced or an id is not well formed */
export function parseMarkup(marked: string, where = 'text') {
  const marks: Readonly<Record<MarkKind, Mark[]>> = { names: [], descriptions: [], events: [] };
  const open: OpenMark[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARKUP)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const [token, opening = '', id = ''] = match;
    const closed = CLOSING[token];
    if (closed === undefined) {
      open.push(openMark(opening, id, text.length, where));
    } else {
      const last = open.pop();
      if (last?.kind !== closed) throw new Error(`${where}: "${token}" closes nothing: ${text}`);
      if (last.start === text.length) throw new Error(`${where}: ${last.id} marks no words`);
      marks[closed].push({ id: last.id, start: last.start, end: text.length });
    }
  }
  if (open.length > 0) throw new Error(`${where}: ${open[0]?.id} is not closed`);
  return { text: text + marked.slice(from), ...marks };
}

function openMark(opening: string, id: string, start: number, where: string): OpenMark {
  const kind = OPENING[opening];
  if (kind === undefined) throw new Error(`${where}: a mark without an id`);
  if (!(kind === 'events' ? EVENT : THING).test(id)) throw new Error(`${where}: bad id "${id}"`);
  return { kind, id, start };
}

function parseArticle(part: string, id: string): IdentityArticle {
  const end = part.indexOf('\n');
  const fields = parseHeader(part.slice(0, end), id);
  const { text, names, descriptions, events } = parseMarkup(part.slice(end).trim(), id);
  const inOrder = (marks: readonly Mark[]) => marks.toSorted((a, b) => a.start - b.start);
  return {
    input: { id, text, ...fields },
    names: inOrder(names),
    descriptions: inOrder(descriptions),
    events: inOrder(events),
  };
}

function parseHeader(line: string, where: string): Readonly<Record<string, string>> {
  const fields = line.split(' | ').map((field): readonly [string, string] => {
    const colon = field.indexOf(': ');
    return [field.slice(0, Math.max(0, colon)), field.slice(colon + 2).trim()];
  });
  const wrong = fields.find(([name, value]) => !FIELDS.includes(name) || value === '');
  if (wrong !== undefined) throw new Error(`${where}: bad header "${line}"`);
  const known = new Map(fields);
  if (!known.has('title') || !/^\d{4}-\d\d-\d\d$/u.test(known.get('date') ?? '')) {
    throw new Error(`${where}: a header needs a title and a date: "${line}"`);
  }
  return Object.fromEntries(fields);
}
