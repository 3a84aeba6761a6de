// The ontology, in one place: which kinds exist, and the words that express them.

export * from './events/index.ts';
export * from './lexicon.ts';
export * from './nodes.ts';
export * from './pattern.ts';
export * from './posts.ts';
export * from './relations/index.ts';
export * from './types.ts';
