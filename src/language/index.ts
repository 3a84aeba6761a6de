/** The language layer: raw text in; sentences, tokens and names out. */
export { analyse, WORD_WIDTH, writeWordVector } from './analyse.ts';
export type { AnalyseOptions, Analysis, Name, NameType, Sentence, Token } from './types.ts';
