// compromise. Its signs stand before and after its words, which makes them words here; its contractions
// and possessives are divided as a treebank divides them, since it knows them. Names lose the
// punctuation and the "'s" at their end. Source: https://github.com/spencermountain/compromise

import nlp from 'compromise';
import type { Span } from '../../../src/model/span.ts';
import { universalTag } from './compromise-tags.ts';
import { createLocator } from './locate.ts';
import type { Given, GivenName, Kind, Tool } from './tool.ts';
import { bareWord, type Word } from './word.ts';

/** A word of compromise: the text before, of and after it. */
interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags: readonly string[];
}

interface Phrase {
  readonly terms: readonly Term[];
  readonly offset: { readonly index: number };
}

const OPTIONS = { offset: true, terms: { offset: true, tags: true } };
const CLITIC = /(?:n['’]t|['’](?:s|m|re|ve|ll|d)?)$/i;

export const COMPROMISE: Tool = {
  name: 'compromise',
  layers: ['words', 'sentences', 'upos'],
  kinds: ['PER', 'ORG', 'LOC'],
  takesBreaks: false,
  read,
  run: (text) => {
    const view = nlp(text);
    view.json({ terms: { tags: true } });
    view.people();
    view.organizations();
    view.places();
  },
};

function read(text: string): Given {
  const view = nlp(text);
  const locate = createLocator(text);
  const words: Word[] = [];
  const sentences: Span[] = [];
  /** Where each term of the document stands, by its index. */
  const places: (Span | undefined)[] = [];
  for (const { terms } of view.json(OPTIONS) as readonly Phrase[]) {
    const first = words.length;
    for (const [at, term] of terms.entries()) {
      const found = wordsOf(term, terms[at + 1], locate);
      words.push(...found.words);
      places.push(found.place);
    }
    const [from, to] = [words[first], words.at(-1)];
    if (from && to) sentences.push({ start: from.start, end: to.end });
  }
  const named = (kind: Kind, phrases: readonly Phrase[]) => namesOf(kind, phrases, places, text);
  return {
    words,
    sentences,
    names: [
      ...named('PER', view.people().json(OPTIONS)),
      ...named('ORG', view.organizations().json(OPTIONS)),
      ...named('LOC', view.places().json(OPTIONS)),
    ],
  };
}

type Locate = (piece: string) => Span | undefined;

/** The words that a term stands for, signs among them, and where its text is. */
function wordsOf(
  { pre, text, post, tags }: Term,
  next: Term | undefined,
  locate: Locate,
): { readonly words: readonly Word[]; readonly place: Span | undefined } {
  const before = signs(pre, locate);
  const keepsStop = tags.includes('Abbreviation') && post.startsWith('.');
  const written = keepsStop ? `${text}.` : text;
  const place = locate(written);
  if (!place) return { words: [...before, ...signs(post, locate)], place };
  const clitic = next?.text === '' || tags.includes('Possessive') ? CLITIC.exec(text) : null;
  const inner =
    clitic && clitic.index > 0
      ? divided(written, clitic.index, place, tags)
      : [bareWord(place, written, universalTag(written, tags))];
  const after = signs(keepsStop ? post.slice(1) : post, locate);
  return { words: [...before, ...inner, ...after], place };
}

function divided(
  text: string,
  at: number,
  { start, end }: Span,
  tags: readonly string[],
): readonly Word[] {
  const [base, clitic] = [text.slice(0, at), text.slice(at)];
  const isPart = tags.includes('Possessive') || /^n/i.test(clitic);
  return [
    bareWord({ start, end: start + at }, base, universalTag(base, tags)),
    bareWord({ start: start + at, end }, clitic, isPart ? 'PART' : 'AUX'),
  ];
}

/** Each run of one sign is a word. */
function signs(text: string, locate: Locate): readonly Word[] {
  return [...text.matchAll(/(\S)\1*/gu)].flatMap(([sign]) => {
    const span = locate(sign);
    return span ? [bareWord(span, sign, 'PUNCT')] : [];
  });
}

function namesOf(
  kind: Kind,
  phrases: readonly Phrase[],
  places: readonly (Span | undefined)[],
  text: string,
): readonly GivenName[] {
  return phrases.flatMap(({ terms, offset }) => {
    const [first, last] = [places[offset.index], places[offset.index + terms.length - 1]];
    if (!first || !last) return [];
    const surface = text.slice(first.start, last.end).replace(/(?:['’]s|[,;:!?'’])+$/u, '');
    return [{ start: first.start, end: first.start + surface.length, kind }];
  });
}
