// A pronoun and the persons before it in, the one who is clearly the likeliest out. What binding forbids
// is left out first: who does it is not "him", and "his" father is not himself.

import { getToken, relationOf, type Tree, wordOf } from '../../../language/dependency-tree.ts';
import type { Mention } from '../../../mention/index.ts';

/** A person whom a pronoun may mean. */
export interface Candidate {
  /** Where the person is spoken of. */
  readonly mention: Mention;
  /** The mention that says who it is; the same, unless it is a pronoun itself. */
  readonly meant: number;
  readonly cluster: number;
  /** How often the person was spoken of before. */
  readonly told: number;
}

/** Points for what speaks for a candidate; chosen on the validation part of GAP. */
const WEIGHTS = {
  /** For each sentence between. */
  distance: -3,
  subject: 3,
  object: 1,
  /** Both are subjects, or neither is. */
  parallel: 1,
  /** For each time that the person was spoken of before, up to four. */
  told: 1,
  /** Subject of the very clause in which the pronoun says whose. */
  ownClause: 2,
  /** Points by which the first has to lead. */
  lead: 1,
} as const;

/** Gives the mention of the likeliest person; nothing where the next is almost as likely. */
export function likeliest(
  tree: Tree,
  pronoun: Mention,
  candidates: readonly Candidate[],
): number | undefined {
  const best = new Map<number, { readonly meant: number; readonly points: number }>();
  for (const candidate of candidates) {
    if (isBarred(tree, pronoun, candidate.mention)) continue;
    const points = pointsOf(tree, pronoun, candidate);
    const known = best.get(candidate.cluster);
    if (known === undefined || points > known.points)
      best.set(candidate.cluster, { meant: candidate.meant, points });
  }
  const [first, second] = [...best.values()].sort((a, b) => b.points - a.points);
  if (first === undefined) return undefined;
  return second === undefined || first.points - second.points >= WEIGHTS.lead
    ? first.meant
    : undefined;
}

function pointsOf(tree: Tree, pronoun: Mention, { mention, told }: Candidate): number {
  const [own, other] = [roleOf(tree, pronoun.head), roleOf(tree, mention.head)];
  const governor = clauseOf(tree, pronoun.head);
  let points = WEIGHTS.distance * (pronoun.sentence - mention.sentence);
  if (other === 'subject') points += WEIGHTS.subject;
  if (other === 'object') points += WEIGHTS.object;
  if ((own === 'subject') === (other === 'subject')) points += WEIGHTS.parallel;
  if (own === 'owner' && other === 'subject' && governor === clauseOf(tree, mention.head))
    points += WEIGHTS.ownClause;
  return points + WEIGHTS.told * Math.min(told, 4);
}

type Role = 'subject' | 'object' | 'owner' | 'other';

function roleOf(tree: Tree, token: number): Role {
  const relation = relationOf(tree, token);
  if (relation === 'nsubj') return 'subject';
  if (relation === 'obj' || relation === 'iobj') return 'object';
  if (tree.tokens[token]?.deprel === 'nmod:poss') return 'owner';
  return 'other';
}

/** The nearest word above a token that has a subject, or the root. */
function clauseOf(tree: Tree, token: number): number {
  let at = token;
  for (let steps = 0; steps < 32; steps += 1) {
    const { head } = getToken(tree, at);
    if (head < 0) return at;
    at = head;
    const { upos } = getToken(tree, at);
    if (upos === 'VERB' || upos === 'AUX') return at;
  }
  return at;
}

/** Subject and object of one verb are two persons unless it says "himself"; nobody owns himself. */
function isBarred(tree: Tree, pronoun: Mention, other: Mention): boolean {
  if (/self$/i.test(wordOf(tree, pronoun.head))) return false;
  const { head, deprel } = getToken(tree, pronoun.head);
  if (deprel === 'nmod:poss') return head === other.head;
  return (
    head >= 0 && head === getToken(tree, other.head).head && relationOf(tree, other.head) !== 'conj'
  );
}
