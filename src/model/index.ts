// The nouns of the project, in one place.

export * from './anchor.ts';
export * from './answer.ts';
export * from './clusters.ts';
export * from './days.ts';
export * from './document.ts';
export * from './edtf.ts';
export * from './errors.ts';
export * from './graph.ts';
export * from './group-by.ts';
export * from './hash.ts';
export * from './judgement.ts';
export * from './order.ts';
export * from './reading.ts';
export * from './resolution.ts';
export * from './span.ts';
export * from './status.ts';
export * from './time-value.ts';
