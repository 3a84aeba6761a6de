// Judgements and judged readings in, how each judgement stands out: whether it holds, lies dormant because
// its articles are gone, or is overruled by a later one that says the contrary.

import { type Anchor, type ArticleReading, type Judgement, PERSON } from '../../model/index.ts';
import { settleTies, type Tie } from './agreement.ts';
import { type Anchored, anchorsIn, type FindAnchored, refKey } from './anchored.ts';
import { anchorsOf } from './rejections.ts';

/** How a judgement stands. */
export type Standing = 'holds' | 'dormant' | 'overruled';

/** How each judgement stands, in their order; `articles` are judged readings. */
export function standingOf(
  articles: readonly ArticleReading[],
  judgements: readonly Judgement[],
): readonly Standing[] {
  const find = anchorsIn(articles);
  const numbers = numberThings(judgements, find);
  const ties = judgements.map((judgement) => tieOf(judgement, numbers));
  const told = ties.flatMap((tie) => tie ?? []);
  const { holds, find: rootOf } = settleTies(told, numbers.size);
  const lastTypes = lastRetyped(judgements, (anchor) => {
    const number = numbers.of(anchor);
    return number === undefined ? undefined : rootOf(number);
  });
  let at = 0;
  return judgements.map((judgement, index) => {
    if (anchorsOf(judgement).some((anchor) => find(anchor) === undefined)) return 'dormant';
    if (ties[index] !== undefined) return holds[at++] ? 'holds' : 'overruled';
    return judgement.verdict === 'retyped' && !lastTypes.has(index) ? 'overruled' : 'holds';
  });
}

interface Numbers {
  readonly size: number;
  readonly of: (anchor: Anchor) => number | undefined;
}

function numberThings(judgements: readonly Judgement[], find: FindAnchored): Numbers {
  const numbers = new Map<string, number>();
  const keyOf = (anchor: Anchor) => {
    const found: Anchored | undefined = find(anchor);
    return found && refKey(found);
  };
  for (const { left, right } of judgements) {
    for (const key of [keyOf(left), keyOf(right)]) {
      if (key !== undefined && !numbers.has(key)) numbers.set(key, numbers.size);
    }
  }
  return { size: numbers.size, of: (anchor) => numbers.get(keyOf(anchor) ?? '') };
}

function tieOf({ left, right, verdict, by }: Judgement, numbers: Numbers): Tie | undefined {
  const [a, b] = [numbers.of(left), numbers.of(right)];
  if (by !== PERSON || a === undefined || b === undefined) return undefined;
  return verdict === 'same' || verdict === 'different'
    ? { a, b, same: verdict === 'same' }
    : undefined;
}

/** Of words on the type of one thing those that say what the last one says, by index. */
function lastRetyped(
  judgements: readonly Judgement[],
  thingOf: (anchor: Anchor) => number | undefined,
): ReadonlySet<number> {
  const types = new Map<number, string | undefined>();
  for (const { left, verdict, type } of judgements) {
    const thing = thingOf(left);
    if (verdict === 'retyped' && thing !== undefined) types.set(thing, type);
  }
  return new Set(
    judgements.flatMap(({ left, type }, index) => {
      const thing = thingOf(left);
      return thing !== undefined && types.get(thing) === type ? [index] : [];
    }),
  );
}
