// wink-nlp with its English model. Its tags are the universal ones; it has no heads and no names of
// people, organizations or places. Source: https://winkjs.org/wink-nlp/

import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { Span } from '../../../src/model/span.ts';
import { createLocator } from './locate.ts';
import type { Given, Tool } from './tool.ts';
import { bareWord, type Word } from './word.ts';

const wink = winkNlp(model);
const { its } = wink;

export const WINK: Tool = {
  name: 'wink-nlp',
  layers: ['words', 'sentences', 'upos'],
  kinds: [],
  takesBreaks: false,
  read,
  run: (text) => {
    wink.readDoc(text).tokens().out(its.pos);
  },
};

function read(text: string): Given {
  const document = wink.readDoc(text);
  const forms = document.tokens().out(its.value);
  const tags = document.tokens().out(its.pos) as readonly string[];
  const locate = createLocator(text);
  // Line breaks are tokens of their own there, and of no word.
  const words = forms.map((form, at): Word | undefined => {
    const span = form.trim() === '' ? undefined : locate(form);
    return span && bareWord(span, form, tags[at]);
  });
  const sentences = document.sentences().out(its.span) as unknown as readonly [number, number][];
  return {
    words: words.filter((word) => word !== undefined),
    sentences: sentences.flatMap(([first, last]) => coverOf(words.slice(first, last + 1))),
    names: [],
  };
}

/** The span from the first to the last of some words; none if there are none. */
function coverOf(words: readonly (Word | undefined)[]): readonly Span[] {
  const known = words.filter((word) => word !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
