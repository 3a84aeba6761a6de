// The words for why an edge is there.

export { EVIDENCE_MAX, explainEdge, type FindReading } from './explain-edge.ts';
export type * from './explanation.ts';
export { EDGE_PARTS, RULE_KINDS } from './explanation.ts';
export { findEdges } from './find-edges.ts';
export { findRule } from './find-rule.ts';
export { type ExplanationFormat, formatExplanations } from './format-explanation.ts';
