// What a person judges, for the command line and the server.

export type { Stated } from './act.ts';
export { ANSWERS, type Answered, type Decision, judgementsFor } from './decision.ts';
export { createDesk, type Desk, type Review, withStore } from './desk.ts';
export { findNode, type Judging, judgeCorpus, judgedCorpusOf } from './judged-corpus.ts';
export { type JudgedFolder, type Kept, keepJudgements, takeBack } from './keep-judgements.ts';
export { type ListedAct, listActs } from './list-judgements.ts';
export { withArticle } from './make-judgements.ts';
export { type CandidateView, type ReviewItem, reviewItems } from './review-items.ts';
export { getThing, type MentionView, mentionsOf, type Thing } from './thing.ts';
