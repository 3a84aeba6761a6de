// Readings as they were read and a person's judgements in, the corpus as it is judged out: first what one
// reading holds together is parted, then who is who is decided, then what was rejected is left out. A pure
// function of both, so that taking a judgement back gives what was there before it.

import {
  type ArticleReading,
  type Judgement,
  PERSON,
  type Resolution,
  type Verdict,
} from '../../model/index.ts';
import { resolveCorpus } from '../corpus/resolve-corpus.ts';
import { judgeReadings } from './judged-readings.ts';
import { indexKeys } from './key-index.ts';
import { leaveOutRejected, type ResolvedCorpus } from './leave-out.ts';
import { standingOf } from './standing.ts';

/** Resolves a corpus under what persons judged. */
export function resolveJudged(
  articles: readonly ArticleReading[],
  judgements: readonly Judgement[],
): ResolvedCorpus {
  if (judgements.length === 0) return { articles, resolution: resolveCorpus(articles, []) };
  const judged = judgeReadings(articles, judgements);
  const standings = standingOf(judged, judgements);
  const held = judgements.filter((_, index) => standings[index] === 'holds');
  const resolution = withoutAnswered(judged, resolveCorpus(judged, held), held);
  return leaveOutRejected({ articles: judged, resolution }, held);
}

const ANSWERS: ReadonlySet<Verdict> = new Set(['same', 'different', 'unsure']);

/** What a person has answered is not asked again, whichever words the question points at by now. */
function withoutAnswered(
  articles: readonly ArticleReading[],
  resolution: Resolution,
  judgements: readonly Judgement[],
): Resolution {
  if (resolution.suggestions.length === 0) return resolution;
  const keys = indexKeys(articles, resolution);
  const pairOf = ({ left, right }: Judgement) =>
    JSON.stringify([keys.at(left) ?? left, keys.at(right) ?? right].sort());
  const answered = new Set(
    judgements.flatMap((one) => (one.by === PERSON && ANSWERS.has(one.verdict) ? pairOf(one) : [])),
  );
  const suggestions = resolution.suggestions.filter((one) => !answered.has(pairOf(one)));
  return { ...resolution, suggestions };
}
