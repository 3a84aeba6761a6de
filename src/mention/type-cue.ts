// The nouns of type cues: which types one name may have in one article, what one cue is, and what it looks at.

import type { Tree } from '../language/dependency-tree.ts';
import type { Mention } from './mention.ts';

/** Types that one name may have in one article. */
export const SHARED_TYPES = ['person', 'organization', 'place'] as const;

/** A type that one name may have in one article. */
export type SharedType = (typeof SHARED_TYPES)[number];

/** For each type, how much the words around a name speak for it. */
export type Cues = Readonly<Record<SharedType, number>>;

/** A name in its sentence. */
export interface Around {
  readonly tree: Tree;
  readonly mention: Mention;
  /** The sentence up to the name, and from behind it. */
  readonly before: string;
  readonly behind: string;
}

/** A look at the words around a name that speaks for a type, by its weight. */
export interface Cue {
  readonly type: SharedType;
  readonly weight: number;
  readonly reason: string;
  readonly test: (around: Around) => boolean;
}
