// Personal pronouns in, mentions out; whom they mean is for `resolve` to decide.

import { getToken, type Tree, wordOf } from '../language/dependency-tree.ts';
import type { Mention } from './mention.ts';

const PRONOUNS = new Map<string, Pick<Mention, 'type' | 'plural' | 'gender'>>([
  ...['he', 'him', 'his', 'himself'].map(
    (word) => [word, { type: 'person', plural: false, gender: 'male' }] as const,
  ),
  ...['she', 'her', 'hers', 'herself'].map(
    (word) => [word, { type: 'person', plural: false, gender: 'female' }] as const,
  ),
  ...['it', 'its', 'itself'].map(
    (word) => [word, { type: 'organization', plural: false }] as const,
  ),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map(
    (word) => [word, { type: 'group', plural: true }] as const,
  ),
]);

/** A mention for each personal pronoun of the third person. */
export function findPronouns(tree: Tree): readonly Mention[] {
  return tree.tokens.flatMap((token, head) => {
    const label = wordOf(tree, head);
    const facts = PRONOUNS.get(label.toLowerCase());
    if (facts === undefined || getToken(tree, head).upos !== 'PRON') return [];
    const sentence = tree.sentenceOf[head] ?? 0;
    const { start, end } = token;
    return [
      {
        kind: 'pronoun',
        start,
        end,
        head,
        first: head,
        endToken: head + 1,
        sentence,
        label,
        confidence: 0.5,
        ...facts,
      },
    ];
  });
}
