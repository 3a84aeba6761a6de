// A parsed document in, its mentions out, in order of text. Names come first, then what the gazetteer
// adds, then descriptions and pronouns between them.

import type { Tree } from '../language/dependency-tree.ts';
import type { Analysis } from '../language/types.ts';
import { overlaps, type Region, type Span } from '../model/index.ts';
import { bySpan } from '../model/span.ts';
import type { Mention } from './mention.ts';
import { findGazetteerNames, findNames } from './names.ts';
import { findNominals } from './nominals.ts';
import { findPronouns } from './pronouns.ts';

/** The mentions of a document, sorted; a name may lie inside a longer description, never across one. */
export function findMentions(
  tree: Tree,
  analysis: Analysis,
  regions: readonly Region[] = [],
): readonly Mention[] {
  const unread = regions.filter(({ kind }) => kind === 'boilerplate' || kind === 'byline');
  const isRead = (span: Span) => !unread.some((region) => overlaps(region, span));
  const names = findNames(tree, analysis.names);
  const byToken = indexByToken(names);
  const all = [...names, ...findGazetteerNames(tree, (token) => byToken.has(token))];
  const nameAt = indexByToken(all);
  const nominals = findNominals(tree, (token) => nameAt.get(token));
  return [...all, ...nominals, ...findPronouns(tree)].filter(isRead).sort(bySpan);
}

function indexByToken(mentions: readonly Mention[]): ReadonlyMap<number, Mention> {
  const index = new Map<number, Mention>();
  for (const mention of mentions) {
    for (let token = mention.first; token < mention.endToken; token += 1) index.set(token, mention);
  }
  return index;
}
