// Mentions to entities in one article, entities and events across articles, under what persons judged.

export { resolveCorpus } from './corpus/resolve-corpus.ts';
export { anchorsIn, documentsOf } from './judged/anchored.ts';
export { judgeReadings } from './judged/judged-readings.ts';
export { indexKeys, type KeyIndex } from './judged/key-index.ts';
export type { ResolvedCorpus } from './judged/leave-out.ts';
export { anchorsOf } from './judged/rejections.ts';
export { resolveJudged } from './judged/resolve-judged.ts';
export { type Standing, standingOf } from './judged/standing.ts';
export { resolveWithin } from './within/assemble.ts';
export { wholeReading } from './within/chains/whole-reading.ts';
export { LINK_RULES } from './within/link-rules.ts';
export { SIEVES } from './within/sieves/index.ts';
