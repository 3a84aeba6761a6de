// A name in, whether the words before it tell that another one has the name as well, out: "the other Portland".

import type { Mention } from '../../mention/index.ts';

const OTHER = /\b(?:the other|another) $/;
/** Characters that these words take. */
const BEFORE = 12;

/** Whether a name is that of "the other" one. */
export function isCalledOther(text: string, { start }: Pick<Mention, 'start'>): boolean {
  return OTHER.test(text.slice(Math.max(0, start - BEFORE), start));
}
