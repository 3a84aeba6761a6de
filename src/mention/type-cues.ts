// One name in its sentence in, what the words around it say of its type out: "shares of Ogawa" is a firm,
// "Ogawa, 66, said" a person, "through Burnley" a town. Method: cues with weights, each a look at the parse
// or at a few words of text; every type gets the sum of its cues.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  sentenceSpan,
  type Tree,
  wordOf,
} from '../language/dependency-tree.ts';
import { isBodyNoun, isPersonNoun } from './agent-nouns.ts';
import { FIRM_CUES, STAKE_IN } from './firm-cues.ts';
import type { Mention } from './mention.ts';
import { nounLemma } from './noun-lemma.ts';
import { isHonorific, isTitleWord } from './titles.ts';
import type { Around, Cue, Cues } from './type-cue.ts';
import {
  DONE_TO_CLUBS,
  DONE_TO_FIRMS,
  DONE_TO_PERSONS,
  EITHER,
  EITHER_FIRMS,
  FIRM_ACTS,
  FIRM_NOUNS,
  HELD_IN,
  isMaker,
  JOINED,
  OF_CLUBS,
  OF_FIRMS,
  OF_FIRMS_ALONE,
  OF_PERSONS,
  OF_TOWNS,
  OWNED,
  PERSON_ACTS,
} from './type-cue-words.ts';

const PLAYER_BY_NAME =
  /^ (?:coach|manager|captain|striker|goalkeeper|midfielder|defender|winger|forward) \p{Lu}\p{Ll}/u;
const LOCATING =
  /\b(?:in|near|outside|through|across|around|towards?)(?: (?:the|downtown|central))?$/i;
const AGED = /^(?:, (?:aged )?\d{2}(?=[,.])| \(\d{2}\))/;
const SCORE =
  /^ (?:(?:beat|beats|defeated|thrashed|edged|trounced|routed|crushed|hammered|drew|lost|won|knocked|eliminated|stunned|dumped|overcame|outplayed|swept|downed)\b[^.\n]{0,70}\b\d{1,3}-\d{1,3}\b|\d{1,3}-\d{1,3} )/;
/** "6-3, 6-4": persons play in sets. */
const SETS = /^[^.\n]{0,70}\b\d-\d(?: \(\d{1,2}-\d{1,2}\))?,? \d-\d\b/;
const SIDES =
  /\b(?:beat|defeated|thrashed|edged|lost \d{1,3}-\d{1,3} to|lost to|drew (?:\d{1,3}-\d{1,3} )?with)$/;
/** "had 4,000 workers", "operates 210 stores", "had sales of 240 million". */
const BUSINESS =
  /^ (?:(?:now|still|once|already) )?(?:(?:has|had|employs|employed|operates|operated|runs|ran|owns|owned|sells|sold|makes|made|built|builds|supplies|opened|closed) (?:[a-z]+ ){0,2}(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|thousands of) (?:\p{L}+ ){0,2}(?:workers|employees|people|staff|stores|shops|branches|customers|plants|factories|mills|breweries|hotels|restaurants|ships|planes|aircraft|labels|brands|offices|mines|cars|subsidiaries)\b|(?:had|has|posted|reported|recorded|booked|made|posts|reports) (?:[a-z]+ ){0,3}(?:sales|revenues?|turnover|profits?|loss(?:es)?|earnings)\b)/u;
/** ", based in Oslo", ", led by Anna Lind". */
const BODY_ASIDE =
  /^, (?:which (?:is|was) (?:based|headquartered|listed|owned|controlled|run|part|an? (?:unit|subsidiary))\b|which (?:also )?(?:owns|owned|makes|operates|runs|employs|sells|has a stake|holds|acquired|bought)\b|(?:based|headquartered|listed) in|(?:led|owned|run|controlled|founded|headed) by|part of|an? unit of|an? subsidiary of)\b/;
const OF_ITS_OWN =
  /^(?: (?:said|says|will|has|had|would|plans?|agreed|announced)\b)[^.;"“”]{0,80}\bits(?:elf)?\b/;
const SIDE_ACTS =
  /^ (?:(?:have |has )?(?:sacked|fired|hired|dismissed|appointed|named) (?:head )?(?:coach|manager) \p{Lu}|and (?:\p{Lu}\p{L}+ ){1,3}(?:drew|draw|shared) )/u;
const STAFF =
  /^, (?:some |about |nearly |more than )?\d[\d,.]* (?:people|workers|employees|staff|men|women)\b/;
const HAS_SALES =
  /^ (?:had|has|posted|reported|recorded|booked) (?:[a-z]+ ){0,3}(?:sales|revenues?|turnover|earnings) of\b/;
const WORKING_AT =
  /\b(?:works?|worked|working|employed|jobs?|workers|staff|employees) at$|\boffices of$/;
const OF_HIS_OWN =
  /^(?: (?:said|says|will|has|had|would|plans?|agreed|announced|told)\b)[^.;"“”]{0,60}\b(?:he|she|his|her|himself|herself)\b/;

const CUES: readonly Cue[] = [
  ...FIRM_CUES,
  {
    type: 'organization',
    weight: 3,
    reason: 'a noun for bodies set beside it: "X, the Austrian chocolate maker", "the winery X"',
    test: (around) => nounsBeside(around).some(isFirmNoun),
  },
  {
    type: 'organization',
    weight: 3,
    reason: 'it is said to be a body: "X is a subsidiary of Y"',
    test: (around) => saidOf(around).some((noun) => isFirmNoun(noun) && !EITHER.has(noun)),
  },
  {
    type: 'person',
    weight: 3,
    reason: 'it is said to be a person: "X is a plumber"',
    test: (around) => saidOf(around).some(isOnlyPersonNoun),
  },
  {
    type: 'person',
    weight: 3,
    reason: 'a noun for persons set beside it: "X, the mayor"',
    test: (around) => singularsBeside(around).some(isOnlyPersonNoun),
  },
  {
    type: 'organization',
    weight: 3,
    reason: 'something that firms have: "shares of X", "X\'s plant", "X workers"',
    test: (around) => owned(around).some((noun) => OF_FIRMS.has(noun)),
  },
  {
    type: 'organization',
    weight: 2,
    reason: 'something that no town has either: "X shares"',
    test: (around) => owned(around).some((noun) => OF_FIRMS_ALONE.has(noun)),
  },
  {
    type: 'organization',
    weight: 2,
    reason: 'somebody whom clubs have: "X coach Nuno Sousa"',
    test: (around) => owned(around).some((noun) => OF_CLUBS.has(noun)),
  },
  {
    type: 'organization',
    weight: 1,
    reason: 'somebody called by name plays for it or coaches it: "X coach Nuno Sousa"',
    test: ({ behind }) => PLAYER_BY_NAME.test(behind),
  },
  {
    type: 'person',
    weight: 2,
    reason: 'something that persons have: "X\'s wife"',
    test: (around) => owned(around).some((noun) => OF_PERSONS.has(noun)),
  },
  {
    type: 'place',
    weight: 2,
    reason: 'something that towns have: "the mayor of X"',
    test: (around) => owned(around).some((noun) => OF_TOWNS.has(noun)),
  },
  {
    type: 'place',
    weight: 2,
    reason: 'something is there: "in X"',
    test: ({ tree, before, mention: { head } }) =>
      LOCATING.test(before) &&
      !STAKE_IN.test(before) &&
      relationOf(tree, head) !== 'compound' &&
      !HELD_IN.has(lemmaOf(tree, getToken(tree, head).head)),
  },
  {
    type: 'place',
    weight: 1,
    reason: 'a way there: "from X", "to X"',
    test: ({ before }) => /\b(?:from|to|into|at)$/i.test(before),
  },
  {
    type: 'organization',
    weight: 1.5,
    reason: 'somebody works there: "at X"',
    test: ({ before }) => /\bat$/i.test(before),
  },
  {
    type: 'organization',
    weight: 4,
    reason: 'a side in a game: "X beat Y 2-1"',
    test: ({ before, behind }) =>
      !SETS.test(behind) &&
      (SCORE.test(behind) || (SIDES.test(before) && /^[^.]{0,30}\d-\d/.test(behind))),
  },
  {
    type: 'organization',
    weight: 4,
    reason:
      'a side that dismisses its coach or draws: "X sacked coach Nuno Sousa", "X and Y drew 1-1"',
    test: ({ behind }) => SIDE_ACTS.test(behind),
  },
  {
    type: 'organization',
    weight: 3,
    reason: 'so many work there: "At X, 620 people make"',
    test: ({ before, behind }) => /\bAt$/.test(before) && STAFF.test(behind),
  },
  {
    type: 'organization',
    weight: 3,
    reason: 'it has people or sales by number: "X had 4,000 workers"',
    test: ({ behind }) => BUSINESS.test(behind),
  },
  {
    type: 'organization',
    weight: 2,
    reason: 'it has sales, as nobody else: "X had sales of 240 million"',
    test: ({ behind }) => HAS_SALES.test(behind),
  },
  {
    type: 'organization',
    weight: 2,
    reason:
      'a noun for firms alone right before a word alone: "the winery X", and not "the watchmaker Jonas Berg"',
    test: ({ tree, before, mention }) =>
      !mention.label.includes(' ') &&
      /\b(?:the|an?) (?:[\p{L}-]+ ){0,3}[\p{Ll}-]+$/iu.test(before) &&
      isCalledFirm(tree, mention),
  },
  {
    type: 'organization',
    weight: 2,
    reason: 'somebody works there, or its offices are searched: "works at X", "the offices of X"',
    test: ({ before }) => WORKING_AT.test(before),
  },
  {
    type: 'organization',
    weight: 2,
    reason: 'it is a thing: "X said its"',
    test: ({ behind }) => /^ to [a-z]+ its\b/.test(behind) || OF_ITS_OWN.test(behind),
  },
  {
    type: 'organization',
    weight: 3,
    reason: 'it is a body: "X, which owns", "X, led by Anna Lind"',
    test: ({ behind }) => BODY_ASIDE.test(behind),
  },
  {
    type: 'organization',
    weight: 2,
    reason: 'it is a thing, if what follows is not said of more: "X, which"',
    test: ({ behind }) => /^, which\b/.test(behind) && !BODY_ASIDE.test(behind),
  },
  {
    type: 'person',
    weight: 2,
    reason: 'it is a person: "X, who", "X said he"',
    test: ({ behind }) => /^, whom?\b/.test(behind) || OF_HIS_OWN.test(behind),
  },
  {
    type: 'person',
    weight: 3,
    reason: 'an age behind it, "the younger" before it',
    test: ({ before, behind }) =>
      AGED.test(behind) || /\b(?:younger|elder|older|young)$/i.test(before),
  },
  {
    type: 'person',
    weight: 4,
    reason: 'a form of address or a post before it: "Mr. X"',
    test: ({ tree, mention }) => isAddressed(tree, mention),
  },
  {
    type: 'organization',
    weight: 1,
    reason: 'it does what firms do: "X recalled heaters"',
    test: (around) => actOf(around, 'nsubj').some((verb) => FIRM_ACTS.has(verb)),
  },
  {
    type: 'person',
    weight: 2,
    reason: 'it does what persons do: "X wept"',
    test: (around) => actOf(around, 'nsubj').some((verb) => PERSON_ACTS.has(verb)),
  },
  {
    type: 'person',
    weight: 1,
    reason: 'words in quotes before it: "..." X said',
    test: ({ before, behind }) =>
      (/[,?!.]["”]$/.test(before) && /^ (?:said|says|told|added)\b/.test(behind)) ||
      (/[,?!.]["”] (?:said|says|added)$/.test(before) && /^[.,]/.test(behind)),
  },
  {
    type: 'organization',
    weight: 2,
    reason: 'it is founded, run or joined',
    test: (around) =>
      actOf(around, 'obj', 'nsubj:pass').some((verb) => DONE_TO_FIRMS.has(verb)) ||
      /\b(?:took|takes|take|taking) over$/.test(around.before),
  },
  {
    type: 'organization',
    weight: 1,
    reason: 'it is owned, or costs a billion, as no player does',
    test: (around) =>
      actOf(around, 'nsubj:pass').some((verb) => OWNED.has(verb)) ||
      (actOf(around, 'obj').some((verb) => DONE_TO_FIRMS.has(verb)) &&
        /^ (?:for|in an? \p{L}+ worth) [^,.;]{0,12}\d[\d.,]* ?(?:billion|bn)\b/u.test(
          around.behind,
        )),
  },
  {
    type: 'organization',
    weight: 1,
    reason: 'somebody joins, leaves or sells it',
    test: (around) => actOf(around, 'obj').some((verb) => JOINED.has(verb)),
  },
  {
    type: 'organization',
    weight: 2,
    reason: 'it is coached',
    test: (around) => actOf(around, 'obj').some((verb) => DONE_TO_CLUBS.has(verb)),
  },
  {
    type: 'person',
    weight: 2,
    reason: 'it is arrested, elected or dismissed',
    test: (around) => actOf(around, 'obj', 'nsubj:pass').some((verb) => DONE_TO_PERSONS.has(verb)),
  },
];

/** What the words around a name say of its type. */
export function cuesOf(tree: Tree, mention: Mention): Cues {
  const { start, end } = sentenceSpan(tree, mention.head);
  const around = {
    tree,
    mention,
    before: tree.text.slice(Math.max(start, mention.start - 60), mention.start).trimEnd(),
    behind: tree.text.slice(mention.end, Math.min(end, mention.end + 120)),
  };
  const sums = { person: 0, organization: 0, place: 0 };
  for (const { type, weight, test } of CUES) if (test(around)) sums[type] += weight;
  return sums;
}

/** Nouns of which it is, that have it, or that it stands before: "shares of X", "X's plant", "X workers". */
function owned({ tree, before, mention: { head, endToken } }: Around): readonly string[] {
  const governor = getToken(tree, head).head;
  const relation = relationOf(tree, head);
  const isInside = LOCATING.test(before) && !HELD_IN.has(lemmaOf(tree, governor));
  const isOwner = /^(?:nmod|compound|amod)$/.test(relation) && !isInside;
  const behind = relation === 'compound' || /^['’]s$/.test(wordOf(tree, endToken)) ? endToken : -1;
  const isNoun = (token: number) => /^(?:NOUN|PROPN)$/.test(tree.tokens[token]?.upos ?? '');
  return [...(isOwner ? [governor] : []), behind]
    .filter((token) => token >= 0 && isNoun(token))
    .map((token) => lemmaOf(tree, token));
}

/** The noun that the sentence says it is: "X is a bank". */
function saidOf({ tree, mention: { head } }: Around): readonly string[] {
  const { deprel, head: noun } = getToken(tree, head);
  const isSaid = deprel === 'nsubj' && noun >= 0 && childrenBy(tree, noun, 'cop').length > 0;
  return isSaid && getToken(tree, noun).xpos === 'NN' ? [lemmaOf(tree, noun)] : [];
}

/** Nouns in apposition, and a common noun right before the name. */
function nounsBeside(around: Around): readonly string[] {
  return besideIt(around).map((token) => nounLemma(around.tree, token));
}

/** "X, two people said": what is set beside one name is one. */
function singularsBeside(around: Around): readonly string[] {
  return besideIt(around)
    .filter((token) => getToken(around.tree, token).xpos !== 'NNS')
    .map((token) => nounLemma(around.tree, token));
}

function besideIt({ tree, mention: { head, first, endToken } }: Around): readonly number[] {
  const before = tree.tokens[first - 1]?.xpos === 'NN';
  // What is set behind a name has a comma, a dash or a bracket before it, whatever the parse says.
  const isSetOff =
    /^[\p{P}]$/u.test(wordOf(tree, endToken)) || /^['’]s$/.test(wordOf(tree, endToken));
  return [
    ...childrenBy(tree, head, 'appos', 'nmod:desc').filter((child) => child < first || isSetOff),
    ...setBeside(tree, head),
    ...(before && /^\p{Ll}/u.test(wordOf(tree, first - 1)) ? [first - 1] : []),
  ].filter((token) => getToken(tree, token).upos === 'NOUN');
}

/** What a name is set behind; in "the owner of the factory, X" nobody knows which of the two it is. */
function setBeside(tree: Tree, head: number): readonly number[] {
  const { head: noun } = getToken(tree, head);
  if (relationOf(tree, head) !== 'appos' || noun < 0) return [];
  const owner = getToken(tree, noun).head;
  const isOpen = relationOf(tree, noun) === 'nmod' && isPersonNoun(lemmaOf(tree, owner));
  return isOpen ? [] : [noun];
}

function isOnlyPersonNoun(noun: string): boolean {
  return isPersonNoun(noun) && !isFirmNoun(noun) && !EITHER.has(noun);
}

function isFirmNoun(noun: string): boolean {
  return isBodyNoun(noun) || FIRM_NOUNS.has(noun) || isMaker(noun);
}

/** Whether a noun for firms alone is set beside a name: "X, a shipping company", "the union X". */
export function isCalledFirm(tree: Tree, mention: Mention): boolean {
  const around = { tree, mention, before: '', behind: '' };
  return singularsBeside(around).some((noun) => isFirmNoun(noun) && !EITHER_FIRMS.has(noun));
}

/** Whether a form of address or a post stands before a name: "Mr. X", "Chairman X". */
export function isAddressed(tree: Tree, { first, gender }: Mention): boolean {
  if (gender !== undefined) return true;
  if (first === 0) return false;
  return isHonorific(wordOf(tree, first - 1)) || isTitleWord(tree, first - 1);
}

/** The verb that it is the subject or the object of. */
function actOf(
  { tree, mention: { head } }: Around,
  ...relations: readonly string[]
): readonly string[] {
  const { deprel, head: verb } = getToken(tree, head);
  return relations.includes(deprel) && verb >= 0 ? [lemmaOf(tree, verb)] : [];
}
