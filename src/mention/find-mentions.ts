// A parsed document in, its mentions out, in order of text. Names come first, then what the gazetteer
// adds, then descriptions and pronouns between them.

import type { Tree } from '../language/dependency-tree.ts';
import type { Analysis } from '../language/types.ts';
import { overlaps, type Region, type Span } from '../model/index.ts';
import { bySpan } from '../model/span.ts';
import { type BracketedBody, findBracketedBodies } from './bracketed-bodies.ts';
import { findCollectives } from './collectives.ts';
import { tellHomonyms } from './country-homonyms.ts';
import { findDefinedAcronyms } from './defined-acronyms.ts';
import { findFormedBodies, joinSons, joinTrades, typeFirms } from './firm-names.ts';
import { withFullCountries } from './full-countries.ts';
import { fold } from './gazetteer/fold.ts';
import { findGenericBodies, withCountries } from './generic-bodies.ts';
import { typeGivenPersons } from './given-persons.ts';
import { findIntroducedBodies } from './introduced-bodies.ts';
import { joinPlaces } from './joined-places.ts';
import { withLegalForms } from './legal-forms.ts';
import { findLetteredBodies } from './lettered-bodies.ts';
import { findLocatedPlaces } from './located-places.ts';
import type { Mention } from './mention.ts';
import { typeHolders } from './named-holders.ts';
import { bodyMention, findGazetteerNames, findNamedBodies, findNames } from './names.ts';
import { findNominals } from './nominals.ts';
import { findNumberedBodies } from './numbered-bodies.ts';
import { withoutOverrun } from './overrun-names.ts';
import { findPronouns } from './pronouns.ts';
import { withRenamedBodies } from './renamed-bodies.ts';
import { findRepeatedNames } from './repeated-names.ts';
import { findRoads } from './road-names.ts';
import { findScoredSides } from './scored-sides.ts';
import { settleSharedNames } from './shared-names.ts';
import { settleShipNames } from './ship-names.ts';
import { withoutStorms } from './storm-names.ts';
import { findSurnamesAgain } from './surnames-again.ts';
import { typeTowns } from './town-names.ts';
import { typeUnknownFirms } from './unknown-names.ts';
import { findWordedBodies } from './worded-bodies.ts';

/** The mentions of a document, sorted; a name may lie inside a longer description, never across one. */
export function findMentions(
  tree: Tree,
  analysis: Analysis,
  regions: readonly Region[] = [],
): readonly Mention[] {
  const unread = regions.flatMap((region) => unreadPart(tree.text, region));
  const isRead = (span: Span) => !unread.some((region) => overlaps(region, span));
  const bodiesByWords = [
    ...findBracketedBodies(tree),
    ...findWordedBodies(tree),
    ...findScoredSides(tree),
  ];
  const names = withBracketed(
    tree,
    confirmedNames(tree, wholeNames(tree, findNames(tree, analysis.names)), regions),
    bodiesByWords,
  );
  const byToken = indexByToken(names);
  const known = [...names, ...findGazetteerNames(tree, (token) => byToken.has(token))];
  const knownAt = indexByToken(known);
  const bodies = findNamedBodies(tree, (token) => knownAt.has(token));
  const namedAt = indexByToken([...known, ...bodies]);
  const generic = findGenericBodies(tree, (token) => namedAt.get(token));
  const genericAt = indexByToken([...known, ...bodies, ...generic]);
  const told = findIntroducedBodies(tree, (token) => genericAt.has(token));
  const found = withoutInner(withCountries(tree, [...known, ...bodies, ...generic, ...told]));
  const persons = typeGivenPersons(tree, typeHolders(tree, withFullCountries(tree, found)));
  const typed = typeFirms(tellHomonyms(tree, withoutStorms(tree, persons)));
  const settled = settleSharedNames(tree, [...typed, ...findDefinedAcronyms(tree, typed)]);
  const firms = settleShipNames(tree, withRenamedBodies(tree, typeUnknownFirms(tree, settled)));
  const repeated = [
    ...firms,
    ...withoutStorms(tree, findRepeatedNames(tree, firms, analysis.names)),
  ];
  const repeatedAt = indexByToken(repeated);
  const isTaken = (token: number) => repeatedAt.has(token);
  const all = [
    ...repeated,
    ...findSurnamesAgain(tree, repeated, isTaken),
    ...findLetteredBodies(tree, isTaken),
    ...findLocatedPlaces(tree, repeated, isTaken),
    ...findRoads(tree, isTaken),
    ...findNumberedBodies(tree, isTaken),
  ];
  const nameAt = indexByToken(all);
  const nominals = findNominals(tree, (token) => nameAt.get(token));
  const described = indexByToken([...all, ...nominals]);
  const collectives = findCollectives(tree, (token) => described.has(token));
  return [...all, ...nominals, ...collectives, ...findPronouns(tree)].filter(isRead).sort(bySpan);
}

/** The names, whole, with those of bodies that their last word shows. */
function wholeNames(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const cut = typeTowns(tree, joinPlaces(tree, withoutOverrun(tree, names)));
  const whole = withLegalForms(tree, joinTrades(tree, joinSons(tree, cut)));
  const at = indexByToken(whole);
  return [...whole, ...findFormedBodies(tree, (token) => at.has(token))].sort(bySpan);
}

/** The names without those that lie inside another. */
function withoutInner(names: readonly Mention[]): readonly Mention[] {
  return names.filter(
    (name) =>
      !names.some(
        (other) =>
          other !== name &&
          other.first <= name.first &&
          name.endToken <= other.endToken &&
          other.endToken - other.first > name.endToken - name.first,
      ),
  );
}

/** The names, with those that initials in brackets show to be longer or to be names at all. */
function withBracketed(
  tree: Tree,
  names: readonly Mention[],
  bodies: readonly BracketedBody[],
): readonly Mention[] {
  const holds = ({ first, end }: BracketedBody, name: Mention) =>
    name.first < end && first < name.endToken;
  const whole = (name: Mention) =>
    bodies.every(
      (body) => !holds(body, name) || (name.first <= body.first && name.endToken >= body.end),
    );
  const added = bodies.filter((body) => names.every((name) => !holds(body, name) || !whole(name)));
  return [...names.filter(whole), ...added.map((body) => bodyMention(tree, body))].sort(bySpan);
}

/** What names nobody though it is analysed: the credit that ends a caption, "(EPA Photo)". */
function unreadPart(text: string, region: Region): readonly Span[] {
  if (region.kind !== 'caption') return [];
  const credit = text.lastIndexOf('(', region.end);
  const closes = /[)\]]\s*$/.test(text.slice(region.start, region.end));
  return closes && credit >= region.start ? [{ start: credit, end: region.end }] : [];
}

/**
 * In a headline every word has a capital, so a name there counts only if the article says it again
 * in running text, or if it is a country.
 */
function confirmedNames(
  tree: Tree,
  names: readonly Mention[],
  regions: readonly Region[],
): readonly Mention[] {
  const headlines = regions.filter(({ kind }) => kind === 'title' || kind === 'heading');
  const capitals = headlines.filter((region) =>
    isTitleCase(tree.text.slice(region.start, region.end)),
  );
  const inHeadline = (name: Mention) => capitals.some((region) => overlaps(region, name));
  const running = new Set(
    names.filter((name) => !inHeadline(name)).map(({ label }) => fold(label)),
  );
  return names.filter(
    (name) => !inHeadline(name) || name.country !== undefined || running.has(fold(name.label)),
  );
}

function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.7;
}

function indexByToken(mentions: readonly Mention[]): ReadonlyMap<number, Mention> {
  const index = new Map<number, Mention>();
  for (const mention of mentions) {
    for (let token = mention.first; token < mention.endToken; token += 1) index.set(token, mention);
  }
  return index;
}
