// The ontology, in one place: which kinds exist, and the words that express them.

export * from './nodes.ts';
export * from './types.ts';
