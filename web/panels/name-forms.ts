// Mentions of a node in; the forms of words that the articles have for it, out: how often each, in how
// many articles, and where.

import type { Mention } from '../review/types.ts';

/** One form of words and where it stands. */
export interface NameForm {
  readonly words: string;
  /** "name", "nominal" or "pronoun"; "trigger" for a word that tells of an event. */
  readonly kind: string;
  readonly mentions: readonly Mention[];
  /** Keys of the articles, each once, in order. */
  readonly articles: readonly string[];
}

const KINDS: readonly string[] = ['name', 'trigger', 'nominal', 'pronoun'];

/** Forms by kind, then by how often they stand; spaces and line breaks in a form are one space. */
export function nameForms(mentions: readonly Mention[]): readonly NameForm[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const id = `${mention.kind} ${wordsOf(mention)}`;
    const held = groups.get(id);
    if (held === undefined) groups.set(id, [mention]);
    else held.push(mention);
  }
  const forms = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const articles = [...new Set(group.map(articleOf))];
    return [{ words: wordsOf(first), kind: first.kind, mentions: group, articles }];
  });
  return forms.sort(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      b.mentions.length - a.mentions.length ||
      (a.words < b.words ? -1 : 1),
  );
}

function wordsOf({ words }: Mention): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

/** Key of the article that a mention stands in; its anchor begins with the article's id. */
export function articleOf({ anchor }: Mention): string {
  return `article:${anchor.slice(0, anchor.indexOf('@'))}`;
}
