// A noun in, which of its senses in the lexicon is meant out: the words around it must be those of the pattern, and what it is
// said of must suit.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { findNounSenses, type NounSense } from '../../ontology/index.ts';
import { antecedentOf } from '../clause/antecedent.ts';
import type { ReadingContext } from '../context.ts';
import { isBlastAtWorks } from './blast-at-works.ts';
import { isFittingNoun } from './fitting-nouns.ts';
import { isWord, phrasesOf, standsBefore } from './match-verb.ts';
import { phrasesAround } from './noun-phrases.ts';
import { isGround, isThing } from './participants.ts';

/** What is inaugurated without being given a post. */
const OPENED = new Set(
  `airport base branch bridge consulate embassy factory hospital line mission monument museum office plant railway
   road school station terminal tunnel`.split(/\s+/),
);

/** "fled fighting between the army and rebels": the parse may take the noun for a verb. */
export function isFighting(tree: Tree, head: number): boolean {
  const { xpos, lemma } = getToken(tree, head);
  const next = tree.tokens[head + 1]?.lemma ?? '';
  const isSubject =
    /^nsubj/.test(relationOf(tree, head)) && childrenBy(tree, head, 'obj').length === 0;
  return (
    xpos === 'VBG' && lemma === 'fight' && (next === 'between' || next === 'among' || isSubject)
  );
}

/** Of the senses that ask for most words, the first whose participants follow; else the first. */
export function senseOf(context: ReadingContext, head: number): NounSense | undefined {
  const { tree } = context;
  const lemma = isFighting(tree, head) ? 'fighting' : (joinedAt(tree, head) ?? lemmaOf(tree, head));
  const candidates = findNounSenses(lemma).filter(
    (sense) => matches(tree, head, sense) && suits(context, head, sense),
  );
  const [first] = candidates;
  if (first === undefined) return undefined;
  const weightOf = ({ pattern }: NounSense) => pattern.before.length + pattern.after.length;
  const alike = candidates.filter((sense) => weightOf(sense) === weightOf(first));
  return ofRoad(
    context,
    head,
    alike.find(({ pattern }) => phrasesAround(tree, head, pattern.preps).length > 0) ?? first,
  );
}

/** "the blockade near Vik", where "the blockade of Vik" shuts off the town. */
function ofRoad(context: ReadingContext, head: number, sense: NounSense): NounSense {
  const { tree } = context;
  if (sense.mode === 'explosives' && isBlastAtWorks(tree, head)) return asAccident(sense);
  const isOfSome = phrasesOf(tree, head, sense.pattern.preps).length > 0;
  const isNear = phrasesOf(tree, head, ['near', 'outside', 'at', 'around']).length > 0;
  if (sense.pattern.lemma !== 'blockade' || isOfSome || !isNear)
    return ofGround(context, head, sense);
  return findNounSenses('roadblock')[0] ?? sense;
}

/** An accident is done by nobody to anybody. */
function asAccident({ relation: _, ...sense }: NounSense): NounSense {
  return { ...sense, event: 'DISASTER', mode: 'accident', roles: 'patient' };
}

/** "the capture of the town" abducts nobody. */
function ofGround(context: ReadingContext, head: number, sense: NounSense): NounSense {
  const taken = phrasesOf(context.tree, head, ['of']);
  const isTaken = sense.pattern.lemma === 'capture' && taken.length > 0;
  if (!isTaken || !taken.every((one) => isGround(context, one))) return sense;
  const { mode: _, ...open } = sense;
  return { ...open, relation: 'ATTACKED' };
}

/** "swearing-in", "tie-up": one noun of the lexicon that the parse takes for two. */
function joinedAt(tree: Tree, head: number): string | undefined {
  const wordAt = (at: number) => wordOf(tree, at).toLowerCase();
  const isJoined = (at: number) => tree.tokens[at]?.xpos === 'HYPH';
  const names = [
    ...(isJoined(head - 1) ? [`${wordAt(head - 2)}-${lemmaOf(tree, head)}`] : []),
    ...(isJoined(head + 1) ? [`${wordAt(head)}-${wordAt(head + 2)}`] : []),
  ];
  return names.find((name) => findNounSenses(name).length > 0);
}

/** The noun in the middle of a pattern, whatever describes it: "the opening of the new Swedish embassy". */
export function wrappedBy(
  tree: Tree,
  head: number,
  { after }: NounSense['pattern'],
): number | undefined {
  const [preposition = '', ...words] = after;
  const noun = words.at(-1);
  if (noun === undefined) return undefined;
  return phrasesOf(tree, head, [preposition]).find(
    (child) => isWord(tree, child, noun) && standsBefore(tree, child, words.slice(0, -1)),
  );
}

/** People are appointed; an embassy is opened. */
function suits(context: ReadingContext, head: number, sense: NounSense): boolean {
  const { tree } = context;
  const { event, pattern } = sense;
  if (!isFittingNoun(context, head, sense)) return false;
  // A ship sinks by itself unless somebody is said to sink it.
  if (event === 'ASSAULT' && pattern.lemma === 'sinking')
    return phrasesOf(tree, head, ['by']).length > 0;
  if (pattern.lemma === 'collapse' && pattern.before.length === 0)
    return (event === 'DISASTER') === isOfGround(context, head);
  // "came under fire"
  if (event === 'DISASTER' && head > 0 && wordOf(tree, head - 1) === 'under') return false;
  // "ecological disasters", "the humanitarian disaster in Gaza": no happening of a day.
  if (event === 'DISASTER' && pattern.text.startsWith('disaster '))
    return isOneKnown(tree, head) && !isOfStrife(tree, head);
  if (event === 'DISASTER') return !isOfStrife(tree, head);
  if (event !== 'PERSONNEL') return true;
  const named = phrasesOf(context.tree, head, pattern.preps);
  return named.length === 0 || named.some((one) => !isOpened(context.tree, one));
}

/** "the disaster", and nothing said of what kind it is. */
function isOneKnown(tree: Tree, head: number): boolean {
  const isThe = childrenBy(tree, head, 'det').some((det) => lemmaOf(tree, det) === 'the');
  return isThe && childrenBy(tree, head, 'amod', 'compound').length === 0;
}

/** What was built collapses: "the collapse of a bridge", "a school whose collapse killed ten". */
function isOfGround(context: ReadingContext, head: number): boolean {
  const { tree } = context;
  const owners = childrenBy(tree, head, 'nmod:poss').map((child) => antecedentOf(tree, child));
  const all = [...phrasesOf(tree, head, ['of']), ...owners];
  return all.length > 0 && all.every((one) => isThing(context, one));
}

/** "the outbreak of war" is none of a disease. */
function isOfStrife(tree: Tree, head: number): boolean {
  return phrasesOf(tree, head, ['of']).some((of) => {
    const senses = findNounSenses(lemmaOf(tree, of));
    return senses.length > 0 && senses.every(({ event }) => event !== 'DISASTER');
  });
}

function isOpened(tree: Tree, head: number): boolean {
  return OPENED.has(lemmaOf(tree, head));
}

function matches(tree: Tree, head: number, { pattern }: NounSense): boolean {
  if (pattern.plural && !/^NNP?S$/.test(getToken(tree, head).xpos)) return false;
  const follows = (word: string, index: number) => isWord(tree, head + 1 + index, word);
  const isFollowed = pattern.after.every(follows) || wrappedBy(tree, head, pattern) !== undefined;
  return standsBefore(tree, head, pattern.before) && isFollowed;
}
