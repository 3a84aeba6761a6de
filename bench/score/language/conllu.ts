// CoNLL-U in, documents with their raw text out. Words are set apart by one space unless the file says
// `SpaceAfter=No`, sentences by one space, paragraphs by an empty line.
// Source: https://universaldependencies.org/format.html

import type { Span } from '../../../src/model/span.ts';
import type { GoldDocument, Word } from './word.ts';

interface Token {
  readonly form: string;
  readonly spaced: boolean;
  /** Columns of its words: one, or those of a multiword token. */
  readonly words: (readonly string[])[];
}

interface Sentence {
  /** Id of the document that begins here. */
  readonly newDocument: string | undefined;
  readonly newParagraph: boolean;
  readonly tokens: readonly Token[];
}

/** The documents of a CoNLL-U file, in its order; empty nodes are left out. */
export function readConllu(source: string): readonly GoldDocument[] {
  const groups: { readonly id: string; readonly sentences: Sentence[] }[] = [];
  for (const block of source.split(/\n\n+/)) {
    const sentence = readSentence(block);
    if (sentence.tokens.length === 0) continue;
    if (sentence.newDocument !== undefined || groups.length === 0) {
      groups.push({ id: sentence.newDocument ?? '', sentences: [] });
    }
    groups.at(-1)?.sentences.push(sentence);
  }
  return groups.map(({ id, sentences }) => compose(id, sentences));
}

function readSentence(block: string): Sentence {
  const tokens: Token[] = [];
  let inside = 0;
  for (const line of block.split('\n')) {
    const columns = line.split('\t');
    const [id = '', form = ''] = columns;
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range !== null) {
      inside = Number(range[2]) - Number(range[1]) + 1;
      tokens.push({ form, spaced: isSpaced(columns), words: [] });
    } else if (/^\d+$/.test(id) && inside > 0) {
      tokens.at(-1)?.words.push(columns);
      inside -= 1;
    } else if (/^\d+$/.test(id)) {
      tokens.push({ form, spaced: isSpaced(columns), words: [columns] });
    }
  }
  return {
    newDocument: /^# newdoc(?: id = (.*))?$/m.exec(block)?.[1],
    newParagraph: /^# newpar/m.test(block),
    tokens,
  };
}

function isSpaced(columns: readonly string[]): boolean {
  return !(columns[9] ?? '').split('|').includes('SpaceAfter=No');
}

function compose(id: string, sentences: readonly Sentence[]): GoldDocument {
  let text = '';
  const words: Word[] = [];
  const spans: Span[] = [];
  for (const { newParagraph, tokens } of sentences) {
    if (text !== '') text += newParagraph ? '\n\n' : ' ';
    const start = text.length;
    const first = words.length;
    for (const [at, token] of tokens.entries()) {
      const span = { start: text.length, end: text.length + token.form.length };
      words.push(...token.words.map((row) => toWord(row, span, first, token.words.length > 1)));
      text += token.form + (token.spaced && at + 1 < tokens.length ? ' ' : '');
    }
    spans.push({ start, end: text.length });
  }
  return { id, text, words, sentences: spans };
}

function toWord(row: readonly string[], span: Span, first: number, multiword: boolean): Word {
  const [, form = '', lemma = '_', upos = '_', xpos = '_', , head = '0', deprel = '_'] = row;
  const above = head === '0' ? -1 : first + Number(head) - 1;
  return { ...span, form, multiword, upos, xpos, lemma, head: above, deprel };
}
