/** In: the scores of the arcs of a sentence, and verbs that have a tense of their own. Out: scores by which each is a clause. */
import { type LostVerb, type ReadWords, SAYING, TENSED } from './sentence.ts';

/** The scores of arcs, as `decodeTree` takes them, without those that would make no clauses of some verbs. */
export function asClauses(
  scores: Float32Array,
  sentence: ReadWords,
  lost: readonly LostVerb[],
): Float32Array {
  const { words, xpos } = sentence;
  const count = words.length;
  const changed = Float32Array.from(scores);
  for (const { verb, start } of lost) {
    const end = endOf(sentence, verb);
    for (let word = 0; word < count; word += 1) {
      for (let head = -1; head < count; head += 1) {
        const isOver = word < verb ? head > verb : word > verb && head >= 0 && head < verb;
        const isOut = word > verb && word < end && (head >= end || head < 0);
        const isBelow = word === verb && head >= 0 && !/^VB/.test(xpos[head] ?? '');
        const isElse = word >= start && word < verb && head < start;
        const isInto = word < start && head >= start && head < verb;
        if (isOver || isOut || isBelow || isElse || isInto)
          changed[word * (count + 1) + head + 1] = NEVER;
      }
    }
  }
  return changed;
}

/** Where the clause of a verb ends at the latest: before what is told of who says so. */
function endOf({ words, xpos }: ReadWords, verb: number): number {
  const next = xpos.findIndex((tag, at) => at > verb && TENSED.test(tag));
  const comma = next < 0 || !SAYING.test(words[next] ?? '') ? -1 : words.lastIndexOf(',', next);
  return comma > verb ? comma : words.length;
}

/** Below the sum of all scores of a sentence. */
const NEVER = -1e6;
