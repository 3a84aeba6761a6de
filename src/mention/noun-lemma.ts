// A noun in, the lemma to look it up by out. At the start of a sentence the tagger takes nouns for names
// ("Gunmen kidnapped ..."), and then gives them no lemma, so plurals are undone here as well.

import { getToken, lemmaOf, type Tree, wordOf } from '../language/dependency-tree.ts';

const IRREGULAR = new Map([
  ['people', 'people'],
  ['police', 'police'],
  ['children', 'child'],
]);

/** The lower-case singular of a noun; "film-maker" is one word in three. */
export function nounLemma(tree: Tree, index: number): string {
  const word = wordOf(tree, index).toLowerCase();
  if (getToken(tree, index).upos !== 'PROPN') {
    const lemma = lemmaOf(tree, index);
    if (lemma === 'maker' && wordOf(tree, index - 1) === '-')
      return `${wordOf(tree, index - 2).toLowerCase()}-maker`;
    return lemma === word && word.endsWith('men') ? `${word.slice(0, -3)}man` : lemma;
  }
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Whether a token is the first word of its sentence, where a capital says nothing. */
export function startsSentence(tree: Tree, index: number): boolean {
  return tree.sentences[tree.sentenceOf[index] ?? 0]?.firstToken === index;
}

/** Whether the sentence of a token has words in lower case: it is no line of capitals. */
export function isAmongWords(tree: Tree, at: number): boolean {
  const sentence = tree.sentences[tree.sentenceOf[at] ?? 0];
  return sentence !== undefined && /\p{Ll}{3}/u.test(tree.text.slice(sentence.start, sentence.end));
}
