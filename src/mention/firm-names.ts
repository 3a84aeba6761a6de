// Names of an article in, the same with those of firms that the recognizer took for persons or towns typed as
// bodies: "Marchand SA", "Grupo Tavares", "Ashby Steel". Method: what only firms have at the end of their
// name or before it; a word like "Steel" only behind what is nobody's given name.

import { type Tree, wordOf } from '../language/dependency-tree.ts';
import { isHeaded } from './firm-cues.ts';
import { givenNameGender } from './gazetteer/given-names.ts';
import type { Mention } from './mention.ts';
import { bodyMention } from './names.ts';

const FORMS =
  / (?:AB|SA|S\.A\.|AG|SE|NV|N\.V\.|BV|ASA|A\/S|Oyj|GmbH|SpA|S\.p\.A\.|PLC|plc|LLC|LLP|Inc\.?|Ltd\.?|Limited|Corp\.?|Corporation|Co\.|Holdings?|Group|& (?:Sons?|Co\.?|Company|Brothers|Söhne|Cie\.?|Fils|Figli))$/u;
const FIRST = /^(?:Grupo|Groupe|Gruppo|Banco|Banca|Banque) \p{Lu}/u;
const TRADES =
  / (?:Motors?|Steel|Electric|Electronics|Energy|Foods|Airlines|Airways|Industries|Pharma|Pharmaceuticals|Chemicals|Shipping|Shipbuilding|Lines|Logistics|Capital|Insurance|Technologies|Breweries|Brewery|Textiles|Mining|Oil|Petroleum|Aerospace|Semiconductors?|Telecom|Mobile)$/;

const SONS = /^(?:Söhne|Sohn|Sons?|Co|Brothers|Fils|Figli|Hijos|Partners|Company|Cie)$/;

/** "Hartmann | & Söhne": one firm, which the recognizer cut at the sign. */
export function joinSons(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const isCut = ({ type, endToken, country }: Mention) =>
    type !== 'group' &&
    country === undefined &&
    wordOf(tree, endToken) === '&' &&
    SONS.test(wordOf(tree, endToken + 1));
  const ends = new Set(names.filter(isCut).map(({ endToken }) => endToken + 1));
  return names
    .filter(({ first }) => !ends.has(first))
    .map((name) =>
      isCut(name) ? bodyMention(tree, { first: name.first, end: name.endToken + 2 }) : name,
    );
}

/**
 * "Simba | Mobile": a trade behind an unknown name belongs to it, behind a given name only where the firm that they name
 * has somebody at its head: "Rosa | Foods chairman Jonas Berg".
 */
export function joinTrades(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const taken = new Set(names.map(({ first }) => first));
  return names.map((name) => {
    const { label, type, country, demonym, endToken } = name;
    const isKnown = type === 'group' || country !== undefined || demonym === true;
    if (isKnown || label.includes(' ') || taken.has(endToken)) return name;
    const isCut =
      TRADES.test(` ${wordOf(tree, endToken)}`) &&
      tree.text.slice(name.end, name.end + 1) === ' ' &&
      (givenNameGender(label) === undefined || isHeaded(behindToken(tree, endToken)));
    return isCut ? bodyMention(tree, { first: name.first, end: endToken + 1 }) : name;
  });
}

function behindToken(tree: Tree, index: number): string {
  const from = tree.tokens[index]?.end ?? 0;
  return tree.text.slice(from, from + 60);
}

/** Types names that say by a word of theirs that they are firms. */
export function typeFirms(names: readonly Mention[]): readonly Mention[] {
  return names.map((name) => (isMistaken(name) ? toFirm(name) : name));
}

function isMistaken({ type, label, country, demonym }: Mention): boolean {
  if (country !== undefined || demonym === true) return false;
  if (type !== 'person' && type !== 'place') return false;
  if (FORMS.test(label) || FIRST.test(label)) return true;
  const [first = ''] = label.split(' ');
  return type === 'person' && TRADES.test(label) && givenNameGender(first) === undefined;
}

function toFirm(name: Mention): Mention {
  const { gender: _gender, placeKind: _placeKind, ...rest } = name;
  return { ...rest, type: 'organization', confidence: 0.8 };
}
