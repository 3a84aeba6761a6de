// A parsed document in, the bodies out that go by a number or by the post they serve and that the recognizer passed over:
// "Union No. 1", "School No. 40", "Local 1112", "the Attorney General's Office". Method: a noun for bodies with a capital and a number
// behind it; a post in capitals and "'s Office".

import { type Tree, wordOf } from '../language/dependency-tree.ts';
import type { Mention } from './mention.ts';
import { bodyMention } from './names.ts';
import { isAmongWords, startsSentence } from './noun-lemma.ts';

const NUMBERED =
  /^(?:Union|School|Hospital|Clinic|Gymnasium|Kindergarten|Lyceum|College|Battalion|Regiment|Brigade|Branch|Lodge)$/;
const POSTS: readonly (readonly string[])[] = [
  'Attorney General',
  'Prosecutor General',
  'Auditor General',
  'Solicitor General',
  'Public Prosecutor',
  'State Prosecutor',
  'Chief Prosecutor',
  'Special Prosecutor',
  'District Attorney',
  'State Attorney',
  'Public Defender',
  'Prime Minister',
  'Medical Examiner',
].map((post) => post.split(' '));

/** Mentions of such bodies that are no name yet. */
export function findNumberedBodies(
  tree: Tree,
  taken: (token: number) => boolean,
): readonly Mention[] {
  return tree.tokens.flatMap((_, at) => {
    const end = endOfNumber(tree, at) ?? endOfLocal(tree, at) ?? endOfOffice(tree, at);
    if (end === undefined || !isAmongWords(tree, at)) return [];
    const isFree = Array.from({ length: end - at }, (__, on) => at + on).every(
      (one) => !taken(one),
    );
    return isFree ? [bodyMention(tree, { first: at, end })] : [];
  });
}

function endOfNumber(tree: Tree, at: number): number | undefined {
  if (!NUMBERED.test(wordOf(tree, at)) || !/^(?:No|Number|Nr)$/.test(plain(tree, at + 1)))
    return undefined;
  const from = wordOf(tree, at + 2) === '.' ? at + 3 : at + 2;
  return /^\d{1,4}$/.test(wordOf(tree, from)) ? from + 1 : undefined;
}

/** "president of Local 1112": a branch of an American union. */
function endOfLocal(tree: Tree, at: number): number | undefined {
  const isLocal = wordOf(tree, at) === 'Local' && !startsSentence(tree, at);
  return isLocal && /^\d{1,5}\p{Lu}{0,3}$/u.test(wordOf(tree, at + 1)) ? at + 2 : undefined;
}

function endOfOffice(tree: Tree, at: number): number | undefined {
  const post = POSTS.find((words) => words.every((word, on) => wordOf(tree, at + on) === word));
  if (post === undefined) return undefined;
  const owner = at + post.length;
  const isOffice = /^['’]s$/.test(wordOf(tree, owner)) && wordOf(tree, owner + 1) === 'Office';
  const isPart = /^\p{Lu}/u.test(wordOf(tree, at - 1)) && wordOf(tree, at - 1) !== 'The';
  return isOffice && !isPart ? owner + 2 : undefined;
}

function plain(tree: Tree, at: number): string {
  return wordOf(tree, at).replace('.', '');
}
