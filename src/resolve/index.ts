// Mentions to entities in one article, entities and events across articles.

export { resolveCorpus } from './corpus/resolve-corpus.ts';
export { resolveWithin } from './within/assemble.ts';
export { SIEVES } from './within/sieves/index.ts';
