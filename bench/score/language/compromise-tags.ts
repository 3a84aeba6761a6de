// Tags of compromise in, the universal part of speech out, where one plainly means the other.
// Source: https://observablehq.com/@spencermountain/compromise-tags

/** The first of these that a word has decides. */
const UNIVERSAL: readonly (readonly [tag: string, upos: string])[] = [
  ['Emoji', 'SYM'],
  ['Emoticon', 'SYM'],
  ['Url', 'X'],
  ['Email', 'X'],
  ['Pronoun', 'PRON'],
  ['Auxiliary', 'AUX'],
  ['Modal', 'AUX'],
  ['Copula', 'AUX'],
  ['Negative', 'PART'],
  ['Ordinal', 'ADJ'],
  ['Cardinal', 'NUM'],
  ['ProperNoun', 'PROPN'],
  ['Noun', 'NOUN'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Expression', 'INTJ'],
  ['QuestionWord', 'ADV'],
];

const COORDINATING = /^(?:and|or|but|nor|yet|&|plus)$/i;

/** The universal part of speech of a word; `X` where no tag means one. */
export function universalTag(form: string, tags: readonly string[]): string {
  if (tags.includes('Conjunction') && !tags.includes('Noun')) {
    return COORDINATING.test(form) ? 'CCONJ' : 'SCONJ';
  }
  return UNIVERSAL.find(([tag]) => tags.includes(tag))?.[1] ?? 'X';
}
