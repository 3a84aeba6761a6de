// A parsed document in, the bodies out that go by letters alone and that the recognizer passed over: "the court fined
// the PWU". Method: capital letters that the tagger takes for a name or a noun, by themselves behind "the", or before the post of somebody called by name ("RJP leader Tejpal
// Yadav"); not those that stand for a thing.

import { getToken, type Tree, wordOf } from '../language/dependency-tree.ts';
import { findCountry } from './gazetteer/countries.ts';
import { findStateCode } from './gazetteer/states.ts';
import type { Mention } from './mention.ts';
import { bodyMention } from './names.ts';
import { isAmongWords } from './noun-lemma.ts';

const LETTERS = /^\p{Lu}{3,6}$/u;
const ROLES = /^(?:nsubj|obj|obl|nmod:poss|nmod|conj)/;
/** Letters that stand for a thing, a measure, a post or a day. */
const THINGS = new Set(
  'AIDS API ATM BMI CAD CCTV CEO CFO COO CPI CPR CTO DIY DNA DVD EEZ ETA EXIT FAQ FDI GDP GMT GNI GNP GPS HIV HTML IED IPO ISBN LCD LED LNG LPG MOU MRI MVP NGO NOT PDF PIN PPE PPI PTSD RNA ROI SIM SMS SOS SUV TNT UAV UFO URL USB VAT VIP WAR WIFI ZIP'.split(
    ' ',
  ),
);

/** Mentions of letters behind "the" that are no name yet. */
export function findLetteredBodies(
  tree: Tree,
  taken: (token: number) => boolean,
): readonly Mention[] {
  return tree.tokens.flatMap((_, at) =>
    !taken(at) && isLettered(tree, at) ? [bodyMention(tree, { first: at, end: at + 1 })] : [],
  );
}

function isLettered(tree: Tree, at: number): boolean {
  const word = wordOf(tree, at);
  if (!LETTERS.test(word) || THINGS.has(word)) return false;
  if (findCountry(word) !== undefined || findStateCode(word) !== undefined) return false;
  if (!isAmongWords(tree, at)) return false;
  if (isLed(tree, at)) return true;
  if (!/^the$/i.test(wordOf(tree, at - 1)) || /^(?:\p{Lu}|-$)/u.test(wordOf(tree, at + 1)))
    return false;
  const { upos, deprel } = getToken(tree, at);
  return /^(?:PROPN|NOUN)$/.test(upos) && ROLES.test(deprel);
}

const LEADERS =
  /^(?:leader|chairman|chairwoman|spokesman|spokeswoman|spokesperson|lawmaker|deputy|senator|president|secretary|candidate|treasurer|veteran|commander)$/;

/** "RJP leader Tejpal Yadav": somebody called by name holds a post in it. */
function isLed(tree: Tree, at: number): boolean {
  return LEADERS.test(wordOf(tree, at + 1)) && /^\p{Lu}\p{Ll}/u.test(wordOf(tree, at + 2));
}
