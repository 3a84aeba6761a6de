// Nouns in, events out: "the arrest of Lind", "Israeli strikes on ...", "talks with ...". Roles come
// from prepositions, possessors and modifiers; a noun that its verb only supports ("joined the talks",
// "flew to Oslo for talks") takes the verb's subject.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
} from '../../language/dependency-tree.ts';
import { type EventType, findNounSenses, type NounSense } from '../../ontology/index.ts';
import { mentionsOf } from '../arguments.ts';
import { antecedentOf } from '../clause/antecedent.ts';
import { COMPANY } from '../clause/clause.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { EventDraft, ReadingContext } from '../context.ts';
import { statusOf } from '../status/status.ts';
import { decided, OCCURRED, type StatusReading } from '../status/status-reading.ts';
import { bodiesLeftBehind } from './bodies-left.ts';
import { asPurchase, buyersBehind } from './buyers.ts';
import { draftEvent } from './draft-event.ts';
import { harmedBy } from './harmed.ts';
import { phrasesOf } from './match-verb.ts';
import { isOfOne, modifierMentions } from './noun-modifiers.ts';
import {
  BETWEEN,
  crowdOf,
  doersOf,
  doersRightBehind,
  hostsOf,
  phrasesAround,
  sidesBelow,
  sidesOfTruce,
} from './noun-phrases.ts';
import { isFighting, senseOf, wrappedBy } from './noun-senses.ts';
import { besideVerb, doersInProtest, supporters } from './noun-supporters.ts';
import { isThing } from './participants.ts';
import { eachOf } from './senders.ts';
import { toldBeside } from './told-beside.ts';
import { isWorkersStrike } from './workers-strike.ts';

/** "protests against violations by the army": who did what is judged judges nobody. */
const OF_WORDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'PROTEST']);

/** Reads every noun against the lexicon, except those that a verb has used up. */
export function findNounEvents(
  context: ReadingContext,
  used: ReadonlySet<number>,
): readonly EventDraft[] {
  const { tree, mentionAt, mentions } = context;
  const found: EventDraft[] = [];
  const told = new Set(used);
  tree.tokens.forEach((token, head) => {
    // At the head of a sentence a noun may be taken for a name in one tag and not in the other.
    const isNoun = token.upos === 'NOUN' || /^NNS?$/.test(token.xpos) || isLikeNoun(tree, head);
    if (!(isNoun || isFighting(tree, head)) || told.has(head)) return;
    const mention = mentionAt(head);
    if (mention !== undefined && mentions[mention]?.kind === 'name') return;
    if (['compound', 'flat'].includes(relationOf(tree, head))) return;
    if (relationOf(tree, head) === 'appos' && tree.tokens[head - 1]?.xpos === 'HYPH') return;
    const sense = senseOf(context, head);
    const event = sense === undefined ? undefined : eventOf(context, head, sense);
    if (event === undefined) return;
    found.push(event);
    // "the signing of an accord", "an outbreak of cholera" are one.
    for (const inner of phrasesOf(tree, head, ['of']))
      if (findNounSenses(lemmaOf(tree, inner))[0]?.event === event.type) told.add(inner);
  });
  return found;
}

/** "two days after the 9 million euro fine": the tag is that of an adjective, and the phrase tells. */
function isLikeNoun(tree: Tree, head: number): boolean {
  if (getToken(tree, head).upos !== 'ADJ') return false;
  if (!/^(?:obj|obl|nmod|nsubj|nsubj:pass)$/.test(relationOf(tree, head))) return false;
  const nouns = childrenBy(tree, head, 'compound');
  return (
    nouns.length > 0 && [head, ...nouns].some((one) => childrenBy(tree, one, 'det').length > 0)
  );
}

function eventOf(context: ReadingContext, head: number, sense: NounSense): EventDraft | undefined {
  const { tree } = context;
  const { pattern, roles } = sense;
  if (isWorkersStrike(context, head, sense)) return strikeOf(context, head);
  const mutual = roles === 'mutual';
  const preps = [...pattern.preps, ...(mutual ? [...BETWEEN, ...COMPANY] : [])];
  const inside = wrappedBy(tree, head, pattern);
  const own = [
    ...phrasesAround(tree, head, preps),
    ...(inside === undefined ? [] : phrasesOf(tree, inside, preps)),
    // "the swearing-in of Lind": the parse may hang her on the second half.
    ...(tree.tokens[head + 1]?.xpos === 'HYPH' ? phrasesOf(tree, head + 2, preps) : []),
  ];
  const beside = toldBeside(context, head, sense);
  const backed = isSupportOf(tree, head, sense) ? phrasesOf(tree, head, ['of']) : [];
  const told = own.length > 0 ? own : backed;
  const recipients =
    told.length > 0 || mutual
      ? told
      : sense.relation === 'RESIGNED_FROM'
        ? bodiesLeftBehind(context, head)
        : [...besideVerb(context, head, sense), ...beside.recipients];
  const actors = [
    ...phrasesOf(
      tree,
      head,
      pattern.actorPreps.filter((preposition) => !(backed.length > 0 && preposition === 'of')),
    ),
    ...doersOf(context, head),
    ...(pattern.actorPreps.includes('by') ? doersRightBehind(context, head) : []),
    ...(sense.mode === 'ceasefire' ? sidesOfTruce(context, head) : []),
    ...beside.actors,
    ...sidesBelow(tree, head, mutual),
    // "the arrest of Berg by police": the parse may hang who did it on whom it was done to.
    ...(pattern.actorPreps.includes('by') && !OF_WORDS.has(sense.event)
      ? own.flatMap((recipient) => phrasesOf(tree, recipient, ['by']))
      : []),
    // "a pledge of 60 million dollars by Norway"
    ...phrasesOf(tree, head, ['of'])
      .filter((of) => childrenBy(tree, of, 'nummod').length > 0)
      .flatMap((of) => phrasesOf(tree, of, ['by'])),
    ...(sense.relation === 'EXPELLED' ? hostsOf(tree, head, own) : []),
    ...(sense.event === 'PROTEST'
      ? [...crowdOf(context, head), ...doersInProtest(context, head)]
      : []),
    // "the opening of Norne's factory"
    ...(sense.mode === 'found' ? ownersOfBuilt(context, head) : []),
  ];
  const around = [
    ...modifierMentions(context, head, sense),
    // "victory in Norway's election" is not Norway's.
    ...(inside === undefined || sense.mode === 'elect'
      ? []
      : modifierMentions(context, inside, sense)),
  ];
  // "her pardon by the governor" was given to her.
  const isDoneBy = !mutual && own.length === 0 && phrasesOf(tree, head, ['by']).length > 0;
  const possessorActs = mutual || (doesPossessorAct(tree, head, sense) && !isDoneBy);
  // "Berg's sentence" is none that Berg passed.
  if (sense.event === 'JUSTICE' && possessorActs && recipients.length === 0) return undefined;
  // "called the strike by dockers illegal": the noun says itself who does it.
  const isSaid = !mutual && phrasesOf(tree, head, ['by']).length > 0;
  const support =
    !isSaid && (recipients.length + around.length > 0 || mutual)
      ? supporters(context, head, sense)
      : [];
  // Who "he" is in "his killing of two men" is too unsure to accuse anybody; a verb may say it.
  const isTurned = possessorActs && pattern.possessor === 'recipient';
  // "its demands" alone tell nothing of who demanded what.
  const isBare = actors.length + recipients.length + support.length === 0 && !isOfOne(sense);
  const modifiers =
    isTurned || isBare
      ? around.filter((index) => context.mentions[index]?.kind !== 'pronoun')
      : around;
  const { start, end } = getToken(tree, head);
  // "a school in Vik whose collapse": where the school is.
  const owners = childrenBy(tree, head, 'nmod:poss')
    .map((child) => antecedentOf(tree, child))
    .filter((owner) => isThing(context, owner));
  const struck = [...harmedBy(context, head, sense), ...(sense.event === 'DISASTER' ? owners : [])];
  const received =
    roles === 'patient'
      ? [...actors, ...recipients, ...struck]
      : mutual ||
          recipients.some((one) => mentionsOf(context, one).length > 0 || isThing(context, one))
        ? recipients
        : // "died in the bombing of a hall": whom it befell, and where it was.
          [...recipients, ...struck];
  const buyers = buyersBehind(context, head, sense, recipients);
  const event = buyers.length > 0 ? asPurchase(sense) : sense;
  return draftEvent(context, {
    sense: isOfOneSide(tree, sense, {
      recipients,
      others: actors.length + support.length + modifiers.length,
    })
      ? withoutEdge(sense)
      : event,
    ...(buyers.length > 0 ? { aside: [...actors, ...support] } : {}),
    head,
    trigger: { start, end },
    ...decided(statusAt(tree, head, sense)),
    actors: mutual
      ? eachOf(tree, [...support, ...actors, ...recipients])
      : roles === 'patient'
        ? []
        : [...actors, ...buyers, ...(possessorActs && modifiers.length > 0 ? [] : support)],
    recipients: mutual ? [] : received,
    ...(possessorActs && !isChosen(context, sense, recipients, modifiers)
      ? { actorMentions: modifiers }
      : { recipientMentions: modifiers }),
    rule: `noun.${lemmaOf(tree, head)}`,
    confidence: 0.7,
  });
}

/** "trade with Norway and Sweden": whose it is, is not said, and the two may deal with each other or not. */
function isOfOneSide(
  tree: Tree,
  { roles }: NounSense,
  { recipients, others }: { readonly recipients: readonly number[]; readonly others: number },
): boolean {
  return (
    roles === 'mutual' &&
    others === 0 &&
    recipients.length > 1 &&
    recipients.some((head) => prepositionOf(tree, head) === 'with')
  );
}

/** The event without what it would say of any two. */
function withoutEdge(sense: NounSense): NounSense {
  const { relation: _, ...rest } = sense;
  return rest;
}

/** "an attempted murder" is one attempt that was made. */
function statusAt(tree: Tree, head: number, { pattern }: NounSense): StatusReading {
  const found = statusOf(tree, head);
  return pattern.before.includes('attempted') && found.rule === 'own.modifier' ? OCCURRED : found;
}

/** "its support of Berg", "in support of Berg": whom it is for, where "the support of Berg" is his. */
function isSupportOf(tree: Tree, head: number, { relation, pattern }: NounSense): boolean {
  if (relation !== 'SUPPORTED' || pattern.lemma !== 'support') return false;
  return prepositionOf(tree, head) === 'in' || childrenBy(tree, head, 'nmod:poss').length > 0;
}

/** Whose the thing is that is opened. */
function ownersOfBuilt(context: ReadingContext, head: number): readonly number[] {
  return phrasesOf(context.tree, head, ['of'])
    .filter((built) => isThing(context, built))
    .flatMap((built) => childrenBy(context.tree, built, 'nmod:poss'));
}

/** "her election", where "Norway's election" is held by Norway. */
function isChosen(
  { mentions }: ReadingContext,
  { mode }: NounSense,
  recipients: readonly number[],
  modifiers: readonly number[],
): boolean {
  return (
    mode === 'elect' &&
    recipients.length === 0 &&
    modifiers.length > 0 &&
    modifiers.every((index) => mentions[index]?.type === 'person')
  );
}

/** "Norway's killing of two men", where "Berg's killing" alone is done to Berg. */
function doesPossessorAct(tree: Tree, head: number, { pattern, roles }: NounSense): boolean {
  if (pattern.possessor !== 'recipient') return pattern.possessor === 'actor';
  const takesOf = roles === 'directed' && pattern.preps.includes('of');
  return takesOf && phrasesOf(tree, head, ['of']).length > 0;
}

function strikeOf(context: ReadingContext, head: number): EventDraft | undefined {
  const sense = findNounSenses('walkout').find(({ mode }) => mode === 'strike');
  return sense === undefined ? undefined : eventOf(context, head, sense);
}
