// A bare surname with a post before it and a full name of the article in, whether the post is somebody else's out: "Mayor
// Lind" is hardly the Anna Lind of whom the article tells no post, or another. What is left open here is decided over all
// articles, where the full name of a mayor may stand.

import type { Mention } from '../../../mention/index.ts';
import { findPost } from '../../../ontology/index.ts';
import type { ReadingContext } from '../../../relate/index.ts';
import { fieldOf } from '../../names/fields.ts';
import { introductionOf, postBefore } from './introductions.ts';

/** What a minister, a general and a judge may be called alike. */
const OF_ANY_FIELD = new Set(
  'leader head chief chair chairman chairwoman chairperson member official deputy spokesman spokeswoman boss veteran nominee incumbent winner loser successor predecessor director commander suspect defendant victim critic founder head expert aide adviser advisor organizer organiser host guest reformer opponent'.split(
    ' ',
  ),
);

/** Posts of which one person mostly has but one at a time. */
const SINGLE = new Set(
  'mayor governor minister senator judge justice magistrate ambassador councillor sheriff bishop archbishop general colonel captain'.split(
    ' ',
  ),
);

/** Whether the post before a bare surname is not of a person; `rolesOfLong` gives those that the article tells of the person. */
export function isOtherPost(
  context: ReadingContext,
  short: Mention,
  long: Mention,
  rolesOfLong: () => ReadonlySet<string>,
): boolean {
  if (long.type !== 'person' || short.label.includes(' ')) return false;
  const post = postBefore(context, short);
  if (post === undefined) return false;
  const roles = rolesOfLong();
  if (roles.size === 0) return SINGLE.has(post);
  if (isFormer(context, long, post) && !isFormer(context, short, post)) return true;
  if ([...roles].some((role) => isOfPost(role, post))) return false;
  const field = fieldOf(post);
  const mayBe = (role: string) => fieldOf(role) === field || OF_ANY_FIELD.has(role);
  if (field !== undefined && ![...roles].some(mayBe)) return true;
  return SINGLE.has(post) && [...roles].every((role) => SINGLE.has(role));
}

/** "Former minister Uwe Lind", and then "Minister Lind", is mostly the one who followed. */
function isFormer({ tree }: ReadingContext, { start }: Mention, post: string): boolean {
  const before = tree.text.slice(Math.max(0, start - FORMER_MAX), start);
  return SINGLE.has(post) && FORMER.test(before);
}

const FORMER_MAX = 50;
const FORMER = /\b(?:[Ff]ormer|[Ee]x-?|[Oo]usted|[Dd]ismissed) ?(?:\p{L}+ ){0,3}$/u;

/** "Minister" is short for "labour minister". */
function isOfPost(role: string, post: string): boolean {
  return role === post || role.endsWith(` ${post}`);
}

/** The posts and callings that an article gives somebody, by all names of the person and by what it states. */
export function rolesOf(
  context: ReadingContext,
  members: readonly Mention[],
  titles: readonly string[],
): ReadonlySet<string> {
  const told = members.flatMap((mention) => {
    const post = postBefore(context, mention);
    return [...introductionOf(context, mention).roles, ...(post === undefined ? [] : [post])];
  });
  return new Set([
    ...told,
    ...titles.filter((title) => findPost(title) !== undefined || fieldOf(title) !== undefined),
  ]);
}
