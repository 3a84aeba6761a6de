// A noun of the ontology in, whether the words around it give it another sense out: the release of captives is no
// press release, a flight from Mali no flight that lands there, the opposition of Syria no refusal.

import {
  childrenBy,
  findChild,
  getToken,
  lemmaOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { PLACE_NOUNS } from '../../mention/agent-nouns.ts';
import type { NounSense } from '../../ontology/index.ts';
import type { ReadingContext } from '../context.ts';
import { typesOf } from './fitting-condition.ts';
import { phrasesOf } from './match-verb.ts';

interface NounCondition {
  readonly event: NounSense['event'];
  readonly lemmas: RegExp;
  readonly holds: (context: ReadingContext, head: number) => boolean;
}

const CONDITIONS: readonly NounCondition[] = [
  { event: 'RETREAT', lemmas: /^release$/, holds: isOfCaptives },
  { event: 'BUSINESS', lemmas: /^(?:sale|establishment)$/, holds: isSingle },
  { event: 'MOVEMENT', lemmas: /^flight$/, holds: isOfRunaways },
  { event: 'SANCTION', lemmas: /^exile$/, holds: isSingle },
  { event: 'REJECT', lemmas: /^opposition$/, holds: isToSomething },
  { event: 'AID', lemmas: /^(?:contribution|compensation)$/, holds: isToSomething },
  { event: 'SUPPORT', lemmas: /^defence$/, holds: isOfSomebody },
  { event: 'REQUEST', lemmas: /^pressure$/, holds: isNoMeasure },
  { event: 'COERCE', lemmas: /^search$/, holds: isNoQuest },
  { event: 'ACCUSE', lemmas: /^claim$/, holds: isNoTitle },
  { event: 'ACCUSE', lemmas: /^investigation$/, holds: isInquiry },
  { event: 'AGREE', lemmas: /^settlement$/, holds: isNoColony },
  { event: 'AGREE', lemmas: /^commitment$/, holds: isToNoWard },
  { event: 'THREATEN', lemmas: /^threat$/, holds: isMade },
  { event: 'PERSONNEL', lemmas: /^(?:promotion|transfer|removal|selection)$/, holds: isOfPeople },
  { event: 'DISASTER', lemmas: /^fire$/, holds: isUnset },
  { event: 'DISASTER', lemmas: /^flame$/, holds: isBurningDown },
  { event: 'ASSAULT', lemmas: /^(?:blast|explosion)$/, holds: isOfMatter },
  { event: 'DISASTER', lemmas: /^(?:blast|explosion)$/, holds: isOfMatter },
  { event: 'LIFE', lemmas: /^(?:body|remains)$/, holds: isOfTheDead },
  { event: 'PERSONNEL', lemmas: /^accession$/, holds: isToThrone },
  { event: 'SANCTION', lemmas: /^ouster$/, holds: isFromSomewhere },
];

/** Whether a noun has the sense that the ontology lists, as far as the words around it tell. */
export function isFittingNoun(
  context: ReadingContext,
  head: number,
  { event, pattern }: NounSense,
): boolean {
  return CONDITIONS.filter((one) => one.event === event && one.lemmas.test(pattern.lemma)).every(
    ({ holds }) => holds(context, head),
  );
}

/** "the king's accession", where a country's is to a body */
function isToThrone(context: ReadingContext, head: number): boolean {
  const { tree, mentions, mentionAt } = context;
  const owners = childrenBy(tree, head, 'nmod:poss').flatMap((owner) => mentionAt(owner) ?? []);
  const named = [
    ...typesOf(context, phrasesOf(tree, head, ['of'])),
    ...owners.map((one) => mentions[one]?.type),
  ];
  return !named.some((type) => type === 'place' || type === 'organization');
}

/** "the ouster of Berg from Norway", and not "Berg's ouster" from his post */
function isFromSomewhere({ tree }: ReadingContext, head: number): boolean {
  return phrasesOf(tree, head, ['from']).length > 0;
}

function modifiers(tree: Tree, head: number): readonly string[] {
  return childrenBy(tree, head, 'compound', 'amod').map((child) => lemmaOf(tree, child));
}

/** "Berg's release", and not "a press release", "the band's releases" */
function isOfCaptives(context: ReadingContext, head: number): boolean {
  const { tree } = context;
  const isTold = modifiers(tree, head).some((lemma) =>
    /^(?:album|earnings|film|media|music|news|press|product|record|software|video)$/.test(lemma),
  );
  const freed = typesOf(context, phrasesOf(tree, head, ['of']));
  const isSeveral = getToken(tree, head).xpos === 'NNS';
  // "a release by the band"
  const isBy =
    phrasesOf(tree, head, ['by']).length > 0 &&
    phrasesOf(tree, head, ['of']).length + childrenBy(tree, head, 'nmod:poss').length === 0;
  return !isTold && !isBy && (!isSeveral || freed.includes('person') || freed.includes('group'));
}

/** "the sale of the bank", and not "sales of phones", "local establishments" */
function isSingle({ tree }: ReadingContext, head: number): boolean {
  return getToken(tree, head).xpos !== 'NNS';
}

/** "Berg's flight from Mali", and not "flights from Mali" */
function isOfRunaways({ tree }: ReadingContext, head: number): boolean {
  const isSeveral = getToken(tree, head).xpos === 'NNS';
  const doers = [...phrasesOf(tree, head, ['of', 'by']), ...childrenBy(tree, head, 'nmod:poss')];
  return !isSeveral && doers.length > 0;
}

/** "opposition to the plan", and not "the Syrian opposition" */
function isToSomething({ tree }: ReadingContext, head: number): boolean {
  return (
    phrasesOf(tree, head, ['to', 'for']).length > 0 || /^(?:to|for)$/.test(wordOf(tree, head + 1))
  );
}

/** "in defence of Berg", and not "the defence of the firm in court", "coastal defences" */
function isOfSomebody({ tree }: ReadingContext, head: number): boolean {
  return getToken(tree, head).xpos !== 'NNS' && phrasesOf(tree, head, ['of']).length > 0;
}

function isNoMeasure({ tree }: ReadingContext, head: number): boolean {
  return !modifiers(tree, head).some((lemma) =>
    /^(?:air|atmospheric|blood|gas|high|low|oil|tyre|water)$/.test(lemma),
  );
}

/** "a search of the house", and not "in search of her sister" */
function isNoQuest({ tree }: ReadingContext, head: number): boolean {
  return !(/^in$/i.test(wordOf(tree, head - 1)) && wordOf(tree, head + 1) === 'of');
}

function isNoTitle({ tree }: ReadingContext, head: number): boolean {
  return !modifiers(tree, head).some((lemma) =>
    /^(?:asylum|insurance|land|property|tax|territorial|title)$/.test(lemma),
  );
}

/** "an investigation of Berg", and not "the investigations of Berg", who made them */
function isInquiry(context: ReadingContext, head: number): boolean {
  const { tree } = context;
  const isSeveral = getToken(tree, head).xpos === 'NNS';
  return !(isSeveral && typesOf(context, phrasesOf(tree, head, ['of'])).includes('person'));
}

/** "a settlement with Berg", and not "the settlement of the valley" */
function isNoColony({ tree }: ReadingContext, head: number): boolean {
  return !phrasesOf(tree, head, ['of']).some(
    (of) => PLACE_NOUNS.has(lemmaOf(tree, of)) || lemmaOf(tree, of) === 'land',
  );
}

function isToNoWard({ tree }: ReadingContext, head: number): boolean {
  return !phrasesOf(tree, head, ['to', 'in']).some((to) =>
    /^(?:asylum|clinic|hospital|institution|jail|prison)$/.test(lemmaOf(tree, to)),
  );
}

/** "threats against Norway", and not "that is a threat to Norway", which nobody makes */
function isMade({ tree }: ReadingContext, head: number): boolean {
  return findChild(tree, head, 'cop') === undefined;
}

const POWERS =
  /^(?:arm|authority|control|force|item|land|money|power|security|sovereignty|technology|troop|troops|weapon|weapons)$/;

/** "the promotion of Berg", and not "the promotion of peace", "the club's selection", "Indian removal" */
function isOfPeople(context: ReadingContext, head: number): boolean {
  const { tree } = context;
  const given = phrasesOf(tree, head, ['of']);
  const [first] = given;
  if (first !== undefined)
    return typesOf(context, [first]).length > 0 && !POWERS.test(lemmaOf(tree, first));
  const owners = childrenBy(tree, head, 'nmod:poss', 'amod', 'compound').flatMap(
    (owner) => context.mentionAt(owner) ?? [],
  );
  return owners.every((index) => context.mentions[index]?.type === 'person');
}

/** "a fire at the mill", and not "set fire to the mill", or "fire from Lebanon wounded two" */
function isUnset({ tree }: ReadingContext, head: number): boolean {
  const isShot =
    phrasesOf(tree, head, ['from', 'by']).length > 0 && findChild(tree, head, 'det') === undefined;
  return !isShot && !/^(?:set|setting)$/i.test(wordOf(tree, head - 1));
}

const DEALT_WITH =
  /^(?:bury|cremate|discover|dump|exhume|find|fly|hand|identify|pull|recover|repatriate|retrieve|return|wash)$/;

/** "found the body of Berg", "the bodies of two men were recovered", and not "the body of a text", "a body of experts" */
function isOfTheDead(context: ReadingContext, head: number): boolean {
  const { tree } = context;
  const types = typesOf(context, phrasesOf(tree, head, ['of']));
  const isOfPeople =
    types.length > 0 && types.every((type) => type === 'person' || type === 'group');
  const isA = childrenBy(tree, head, 'det').some((det) => /^an?$/i.test(wordOf(tree, det)));
  const above = getToken(tree, head).head;
  return isOfPeople && !isA && above >= 0 && DEALT_WITH.test(lemmaOf(tree, above));
}

/** "an explosion of gas", and not "an explosion of interest", "a blast of cold air" */
function isOfMatter({ tree }: ReadingContext, head: number): boolean {
  return !phrasesOf(tree, head, ['of']).some((of) =>
    /^(?:activity|air|anger|case|cold|colou?r|creativity|demand|energy|growth|heat|interest|joy|music|noise|popularity|sound|talent|wind)$/.test(
      lemmaOf(tree, of),
    ),
  );
}

/** "Flames engulfed the hotel", and not "the flames of war" */
function isBurningDown({ tree }: ReadingContext, head: number): boolean {
  const above = getToken(tree, head).head;
  return (
    getToken(tree, head).deprel === 'nsubj' &&
    /^(?:consume|damage|destroy|engulf|gut|ravage|rip|spread|sweep|tear)$/.test(
      lemmaOf(tree, above),
    )
  );
}
