// The names of a document and those a program gave in; the errors out, each with its kind.

import type { ErrorCase } from './error-kinds.ts';
import type { GoldName, NameDocument } from './name-documents.ts';
import { overlaps } from './name-score.ts';
import type { GivenName } from './tool.ts';

export const NAME_COLUMNS = ['error', 'gold', 'given', 'shape', 'detail'] as const;

export type NameColumn = (typeof NAME_COLUMNS)[number];

const NONE = '-';
const CONTEXT = 18;

/** Every gold name that was not given exactly, and every given name that touches no gold name. */
export function nameErrors(
  source: string,
  { text, names }: NameDocument,
  given: readonly GivenName[],
): readonly ErrorCase<NameColumn>[] {
  const missed = names.flatMap((gold) => errorOf(source, text, gold, given));
  const invented = given
    .filter((name) => !names.some((gold) => overlaps(gold, name)))
    .map((name) => ({
      kind: {
        error: 'invented',
        gold: NONE,
        given: name.kind,
        shape: shapeOf(text.slice(name.start, name.end)),
        detail: NONE,
      },
      source,
      example: inContext(text, name.start, name.end),
    }));
  return [...missed, ...invented];
}

function errorOf(
  source: string,
  text: string,
  gold: GoldName,
  given: readonly GivenName[],
): readonly ErrorCase<NameColumn>[] {
  const touching = given.filter((name) => overlaps(name, gold));
  const exact = touching.find(({ start, end }) => start === gold.start && end === gold.end);
  const closest = exact ?? touching[0];
  const sameKind = closest !== undefined && gold.kinds.includes(closest.kind);
  if (exact && sameKind) return [];
  const error = !closest ? 'missed' : exact ? 'type' : sameKind ? 'boundary' : 'boundary and type';
  const surface = text.slice(gold.start, gold.end);
  const kind = {
    error,
    gold: gold.kinds[0] ?? NONE,
    given: closest?.kind ?? NONE,
    shape: shapeOf(surface),
    detail: closest && !exact ? boundaryOf(text, gold, closest) : NONE,
  };
  const seen = closest && !exact ? ` (given: ${text.slice(closest.start, closest.end)})` : '';
  return [{ kind, source, example: inContext(text, gold.start, gold.end) + seen }];
}

/** How the letters of a name look. */
export function shapeOf(surface: string): string {
  const words = surface.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const count = words.length === 1 ? 'one word' : 'several words';
  if (!/\p{Lu}/u.test(surface)) return `${count}, no capital`;
  if (/\d/.test(surface)) return `${count}, with a digit`;
  if (words.every((word) => /^[^\p{Ll}]{2,}$/u.test(word))) return `${count}, all capitals`;
  const plain = words.every((word) => /^\P{L}*\p{Lu}/u.test(word));
  return plain ? `${count}, capitalised` : `${count}, some capitalised`;
}

/** What is given too much or too little at either edge; words of two letters or more are named. */
function boundaryOf(text: string, gold: GoldName, given: GivenName): string {
  const parts = [
    edge('left', text.slice(given.start, gold.start), text.slice(gold.start, given.start)),
    edge('right', text.slice(gold.end, given.end), text.slice(given.end, gold.end)),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function edge(side: string, added: string, lost: string): string {
  if (added !== '') return `adds ${describe(added)} on the ${side}`;
  return lost === '' ? '' : `loses ${describe(lost)} on the ${side}`;
}

const FUNCTION_WORD = /^(?:the|a|an|of|in|for|and|'s|’s)$/i;

function describe(piece: string): string {
  const words = piece.trim().split(/\s+/);
  const [only = ''] = words;
  if (words.length > 1) return words.some((word) => /^\p{Lu}/u.test(word)) ? 'names' : 'words';
  if (FUNCTION_WORD.test(only)) return `"${only.toLowerCase().replace('’', "'")}"`;
  if (!/[\p{L}\p{N}]/u.test(only)) return 'a sign';
  return /^\p{Lu}/u.test(only) ? 'a capitalised word' : 'a word';
}

function inContext(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start).replace(/^\S*\s/, '');
  const after = text.slice(end, end + CONTEXT).replace(/\s\S*$/, '');
  return `${before}**${text.slice(start, end)}**${after}`;
}
