// Facts that a post states: who heads, speaks for or works for what.

import { paired } from './paired-posts.ts';
import { appositions } from './posts-beside.ts';
import { roles } from './posts-given.ts';
import { copulas } from './posts-said.ts';
import type { FactRule } from './rule.ts';
import { persons, titledPosts } from './titled-posts.ts';

/** Posts before names, after names, and after "is". */
export const POST_RULES: readonly FactRule[] = [
  {
    id: 'post.title',
    reason: 'A post right before a name is the post of the person named.',
    example: 'Norne Bank director Anna Lind spoke in Oslo.',
    counterExample: 'The director of the Norne Bank met Anna Lind.',
    find: titledPosts,
  },
  {
    id: 'post.apposition',
    reason: 'A post set beside a name in commas is the post of the person named.',
    example: 'Anna Lind, head of the Norne Bank, spoke in Oslo.',
    counterExample: 'Anna Lind, a critic of the Norne Bank, spoke in Oslo.',
    find: (context) =>
      persons(context).flatMap(([index, person]) => appositions(context, index, person)),
  },
  {
    id: 'post.paired',
    reason: 'Names set beside a plural hold its post, each of the body named in its place.',
    example: 'The leaders of Norway and Sweden, Anna Lind and Jonas Berg, spoke in Oslo.',
    counterExample: 'The leaders of Norway and Sweden met Anna Lind and Jonas Berg.',
    find: paired,
  },
  {
    id: 'post.copula',
    reason: 'Who is said to be a post holds it.',
    example: 'Anna Lind is the director of the Norne Bank.',
    counterExample: 'Anna Lind is not the director of the Norne Bank.',
    find: copulas,
  },
  {
    id: 'post.role',
    reason: 'Who serves as a post, becomes it or is named to it holds it.',
    example: 'Anna Lind served as director of the Norne Bank.',
    counterExample: 'Anna Lind wrote as a friend of the director of the Norne Bank.',
    find: roles,
  },
];
