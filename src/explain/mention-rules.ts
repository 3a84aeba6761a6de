// Why an edge says that an article mentions something: by how the sentence refers to it.

import type { MentionKind } from '../model/index.ts';
import type { RuleNote } from './explanation.ts';

type MentionRule = Omit<RuleNote, 'kind' | 'pattern'>;

/** The rules of MENTIONED_IN, one for each kind of mention. */
export const MENTION_RULES = {
  name: {
    id: 'mention.name',
    reason: 'The sentence names it.',
    example: 'Anna Lind spoke in Oslo.',
    counterExample: 'She spoke in Oslo.',
  },
  nominal: {
    id: 'mention.nominal',
    reason: 'The sentence describes it without its name.',
    example: 'The minister spoke in Oslo.',
    counterExample: 'Anna Lind spoke in Oslo.',
  },
  pronoun: {
    id: 'mention.pronoun',
    reason: 'A pronoun of the sentence stands for it.',
    example: 'She spoke in Oslo.',
    counterExample: 'Anna Lind spoke in Oslo.',
  },
} as const satisfies Record<MentionKind, MentionRule>;
