// Nouns in, events out: "the arrest of Lind", "Israeli strikes on ...", "talks with ...". Roles come
// from prepositions, possessors and modifiers; a noun that its verb only supports ("joined the talks",
// "flew to Oslo for talks") takes the verb's subject.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  withConjuncts,
  wordOf,
} from '../../language/dependency-tree.ts';
import { QUANTITY_NOUNS } from '../../mention/agent-nouns.ts';
import type { Mention } from '../../mention/index.ts';
import { type EventType, findNounSenses, type NounSense } from '../../ontology/index.ts';
import { antecedentOf } from '../clause/antecedent.ts';
import { agentsOf, type Clause, COMPANY, headsOf } from '../clause/clause.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { EventDraft, ReadingContext } from '../context.ts';
import { APART } from '../status/happening-words.ts';
import { statusOf } from '../status/status.ts';
import { decided, OCCURRED, type StatusReading } from '../status/status-reading.ts';
import { draftEvent } from './draft-event.ts';
import { isFittingNoun } from './fitting-nouns.ts';
import { BATTLING, harmedBy } from './harmed.ts';
import { isWord, phrasesOf, standsBefore } from './match-verb.ts';
import { isGround, isThing } from './participants.ts';
import { toldBeside } from './told-beside.ts';
import { isWorkersStrike } from './workers-strike.ts';

const BETWEEN = ['between', 'among'];

/** "the toll of/from/in the attack" */
const ABOVE = new Set(['of', 'from', 'in', 'by']);

/** Prepositions that describe whom or what they stand with as well. */
const WITHIN = new Set(['in', 'at', 'on', 'near', 'with', 'for']);

/** What is inaugurated without being given a post. */
const OPENED = new Set(
  `airport base branch bridge consulate embassy factory hospital line mission monument museum office plant railway
   road school station terminal tunnel`.split(/\s+/),
);

/** Those who serve one state in another. */
const ENVOYS = new Set('ambassador attache consul diplomat envoy'.split(' '));

const SUPPORT_VERBS = new Set(
  `hold have make conduct launch mount carry wage stage begin start continue resume keep attend join
   lead host undertake pursue open enter conclude perform order commit give deliver
   schedule plan cancel postpone complete finish speed accelerate announce halt repeat visit due arrive come go travel fly return meet gather
   wrap kick sit round provide donate contribute allocate`
    .trim()
    .split(/\s+/),
);

/**
 * Verbs that only speak of the noun: their subject takes part unless the noun says who does, or tells of harm,
 * which others do: "called the killing of Berg a crime".
 */
const SPEAKING_OF = new Set(
  'call scrap rule skip avoid reject refuse seek propose prepare demand boycott want request'.split(
    ' ',
  ),
);

/** Of them, those of which others are to do what the noun says, unless it takes two. */
const ASKING_FOR: ReadonlySet<string> = new Set(['demand', 'want', 'request', 'seek', 'propose']);

/** "protests against violations by the army": who did what is judged judges nobody. */
const OF_WORDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'PROTEST']);

/** Participles of which who does it does what the noun says. */
const DONE = new Set(
  'bring carry conduct file impose issue launch levy lodge make mount order sign stage wage'.split(
    ' ',
  ),
);

/** Reads every noun against the lexicon, except those that a verb has used up. */
export function findNounEvents(
  context: ReadingContext,
  used: ReadonlySet<number>,
): readonly EventDraft[] {
  const { tree, mentionAt, mentions } = context;
  const found: EventDraft[] = [];
  const told = new Set(used);
  tree.tokens.forEach((token, head) => {
    if ((token.upos !== 'NOUN' && !isFighting(tree, head)) || told.has(head)) return;
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

/** "fled fighting between the army and rebels": the parse may take the noun for a verb. */
function isFighting(tree: Tree, head: number): boolean {
  const { xpos, lemma } = getToken(tree, head);
  const next = tree.tokens[head + 1]?.lemma ?? '';
  const isSubject =
    /^nsubj/.test(relationOf(tree, head)) && childrenBy(tree, head, 'obj').length === 0;
  return (
    xpos === 'VBG' && lemma === 'fight' && (next === 'between' || next === 'among' || isSubject)
  );
}

/** Of the senses that ask for most words, the first whose participants follow; else the first. */
function senseOf(context: ReadingContext, head: number): NounSense | undefined {
  const { tree } = context;
  const lemma = isFighting(tree, head) ? 'fighting' : (joinedAt(tree, head) ?? lemmaOf(tree, head));
  const candidates = findNounSenses(lemma).filter(
    (sense) => matches(tree, head, sense) && suits(context, head, sense),
  );
  const [first] = candidates;
  if (first === undefined) return undefined;
  const weightOf = ({ pattern }: NounSense) => pattern.before.length + pattern.after.length;
  const alike = candidates.filter((sense) => weightOf(sense) === weightOf(first));
  return ofGround(
    context,
    head,
    alike.find(({ pattern }) => phrasesAround(tree, head, pattern.preps).length > 0) ?? first,
  );
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
function wrappedBy(tree: Tree, head: number, { after }: NounSense['pattern']): number | undefined {
  const [preposition = '', noun, ...rest] = after;
  if (noun === undefined || rest.length > 0) return undefined;
  return phrasesOf(tree, head, [preposition]).find((child) => isWord(tree, child, noun));
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
    told.length > 0 || mutual ? told : [...besideVerb(context, head, sense), ...beside.recipients];
  const actors = [
    ...phrasesOf(
      tree,
      head,
      pattern.actorPreps.filter((preposition) => !(backed.length > 0 && preposition === 'of')),
    ),
    ...doersOf(context, head),
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
    ...(sense.event === 'PROTEST' ? crowdOf(context, head) : []),
  ];
  const around = [
    ...modifierMentions(context, head, sense),
    ...(inside === undefined ? [] : modifierMentions(context, inside, sense)),
  ];
  // "her pardon by the governor" was given to her.
  const isDoneBy = !mutual && own.length === 0 && phrasesOf(tree, head, ['by']).length > 0;
  const possessorActs = mutual || (doesPossessorAct(tree, head, sense) && !isDoneBy);
  // "Berg's sentence" is none that Berg passed.
  if (sense.event === 'JUSTICE' && possessorActs && recipients.length === 0) return undefined;
  const support =
    recipients.length + around.length > 0 || mutual ? supporters(context, head, sense) : [];
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
      : recipients.length > 0 || mutual
        ? recipients
        : struck;
  return draftEvent(context, {
    sense,
    head,
    trigger: { start, end },
    ...decided(statusAt(tree, head, sense)),
    actors: mutual
      ? [...support, ...actors, ...recipients]
      : roles === 'patient'
        ? []
        : [...actors, ...(possessorActs && modifiers.length > 0 ? [] : support)],
    recipients: mutual ? [] : received,
    ...(possessorActs && !isChosen(context, sense, recipients, modifiers)
      ? { actorMentions: modifiers }
      : { recipientMentions: modifiers }),
    rule: `noun.${lemmaOf(tree, head)}`,
    confidence: 0.7,
  });
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

/** "the expulsion of two of its diplomats from Norway": where they served sends them out. */
function hostsOf(tree: Tree, head: number, expelled: readonly number[]): readonly number[] {
  const all = [...expelled, ...expelled.flatMap((one) => phrasesOf(tree, one, ['of']))];
  if (!all.some((one) => ENVOYS.has(lemmaOf(tree, one)))) return [];
  return [head, ...all].flatMap((one) => phrasesOf(tree, one, ['from']));
}

/** Verbs whose subject is what people came to. */
const DRAWING = new Set(['attract', 'draw', 'gather']);

/** "a march against the tax drew 20,000 people": they march. */
function crowdOf({ tree, clauses }: ReadingContext, head: number): readonly number[] {
  if (relationOf(tree, head) !== 'nsubj') return [];
  const clause = clauses.get(getToken(tree, head).head);
  if (clause === undefined || clause.passive || !DRAWING.has(clause.lemma)) return [];
  return headsOf(clause, 'object').filter(
    (crowd) => childrenBy(tree, crowd, 'nummod').length > 0 || isQuantity(tree, crowd),
  );
}

function isQuantity(tree: Tree, noun: number): boolean {
  return QUANTITY_NOUNS.has(lemmaOf(tree, noun));
}

/** "the lawsuit filed by Solvane", "a fine imposed by the court": who does it stands with the participle. */
function doersOf({ tree, clauses }: ReadingContext, head: number): readonly number[] {
  return childrenBy(tree, head, 'acl')
    .flatMap((child) => clauses.get(child) ?? [])
    .filter(({ lemma, passive }) => passive && DONE.has(lemma))
    .flatMap((clause) => headsOf(clause, 'agent', 'by'));
}

/** "Norway's killing of two men", where "Berg's killing" alone is done to Berg. */
function doesPossessorAct(tree: Tree, head: number, { pattern, roles }: NounSense): boolean {
  if (pattern.possessor !== 'recipient') return pattern.possessor === 'actor';
  const takesOf = roles === 'directed' && pattern.preps.includes('of');
  return takesOf && phrasesOf(tree, head, ['of']).length > 0;
}

/** "the signing of an accord between Norway and Sweden", "an exchange of captives with Sweden". */
function sidesBelow(tree: Tree, head: number, mutual: boolean): readonly number[] {
  const sides = [...BETWEEN, ...(mutual ? COMPANY : [])];
  return childrenBy(tree, head, 'nmod')
    .filter((child) => ['of', 'in', 'at', 'on'].includes(prepositionOf(tree, child)))
    .flatMap((child) =>
      phrasesOf(tree, child, prepositionOf(tree, child) === 'of' ? sides : BETWEEN),
    );
}

/** "the toll of the attack on a market": the parse may hang "on a market" on the toll. */
function phrasesAround(tree: Tree, head: number, preps: readonly string[]): readonly number[] {
  // "a fine of 3 million euros on Norne Bank": the parse may hang "on" on the euros.
  const amounts = phrasesOf(tree, head, ['of']).filter(
    (of) => childrenBy(tree, of, 'nummod').length > 0,
  );
  const direct = phrasesOf(tree, head, preps);
  const own =
    direct.length > 0 ? direct : amounts.flatMap((amount) => phrasesOf(tree, amount, preps));
  const governor = getToken(tree, head).head;
  // "the withdrawal of soldiers from Mali": the parse may hang "from Mali" on the soldiers.
  const others = preps.filter((prep) => prep !== 'of' && !WITHIN.has(prep));
  // "the visit of Dorji Penjore to Dhaka": on any word of his name.
  const below = phrasesOf(tree, head, ['of'])
    .flatMap((of) => [of, ...childrenBy(tree, of, 'flat')])
    .flatMap((word) => phrasesOf(tree, word, others));
  if (own.length === 0 && below.length > 0) return below;
  const isInside = relationOf(tree, head) === 'nmod' && ABOVE.has(prepositionOf(tree, head));
  if (own.length > 0 || !isInside) return own;
  return phrasesOf(tree, governor, preps).filter((phrase) => phrase > head);
}

/** What is done to, or by, one alone: "his arrest", "her resignation", "her election". */
function isOfOne({ pattern, mode }: NounSense): boolean {
  return pattern.possessor === 'recipient' || mode === 'resign' || mode === 'elect';
}

/** What is done to somebody as often as by somebody, or too grave to say of whoever a pronoun may stand for. */
const IMPOSED: ReadonlySet<string> = new Set<EventType>([
  'ASSAULT',
  'COERCE',
  'DISASTER',
  'JUSTICE',
  'LIFE',
  'SANCTION',
]);

/** "a U.S. strike" is one by them, where "the Gaza war" is there. */
const LIKE_ADJECTIVES = /^U\.?S\.?(?:A\.?)?$/;

/** "Norway's largest trial", "the Norwegian coup": the state is where it happens. */
const HELD_IN = /^(?:coup|trial)$/;

/** Names and demonyms right before the noun: "Israel's", "Hamas", "Israeli". */
function modifierMentions(
  context: ReadingContext,
  head: number,
  sense: NounSense,
): readonly number[] {
  const { tree, mentionAt, mentions } = context;
  // "her meeting", "her marriage"; "his sentence" may be the court's, and "its demands" those of another.
  const isPersonal = sense.roles === 'mutual' || !IMPOSED.has(sense.event);
  const isOwn = ({ type }: Mention) => isOfOne(sense) || (isPersonal && type === 'person');
  const children = childrenBy(tree, head, 'nmod:poss', 'compound', 'amod').flatMap((child) =>
    withConjuncts(tree, child),
  );
  return children.flatMap((child) => {
    // "ethnic Albanian unrest" is none of Albania.
    const isEthnic = /^ethnic$/i.test(wordOf(tree, child - 1));
    const index = child < head && !isEthnic ? mentionAt(antecedentOf(tree, child)) : undefined;
    const mention = index === undefined ? undefined : mentions[index];
    if (index === undefined || mention === undefined) return [];
    if (mention.kind === 'pronoun' && !isOwn(mention)) return [];
    const isPlace =
      mention.type === 'place' &&
      mention.demonym !== true &&
      relationOf(tree, child) === 'compound' &&
      !(sense.event === 'ASSAULT' && LIKE_ADJECTIVES.test(mention.label));
    if (mention.type === 'place' && HELD_IN.test(sense.pattern.lemma)) return [];
    return isPlace ? [] : [index];
  });
}

function strikeOf(context: ReadingContext, head: number): EventDraft | undefined {
  const sense = findNounSenses('walkout').find(({ mode }) => mode === 'strike');
  return sense === undefined ? undefined : eventOf(context, head, sense);
}

/** "completed their withdrawal from Bergen": the parse may hang the phrase on the verb. */
function besideVerb(
  { tree, clauses }: ReadingContext,
  head: number,
  { event, pattern }: NounSense,
): readonly number[] {
  const clause = clauses.get(getToken(tree, head).head);
  const supports =
    clause !== undefined &&
    relationOf(tree, head) === 'obj' &&
    (event === 'DISASTER' ? BATTLING : SUPPORT_VERBS).has(clause.lemma);
  if (clause === undefined || clause.passive) return [];
  if (supports) return headsOf(clause, ...pattern.preps).filter((phrase) => phrase > head);
  const isSomebodys = childrenBy(tree, head, 'nmod:poss').some(
    (owner) => !/^its$/i.test(wordOf(tree, owner)),
  );
  return isSomebodys && relationOf(tree, head) === 'obj' && !takesPhrase(tree, head, clause)
    ? headsOf(clause, ...pattern.preps).filter((phrase) => isRightBehind(tree, head, phrase))
    : [];
}

/** "criticised her trip to Paris": the parse hangs on the verb what only the noun before it takes. */
function isRightBehind(tree: Tree, head: number, phrase: number): boolean {
  return childrenBy(tree, phrase, 'case').includes(head + 1);
}

/** "blamed the attack on the militia": the phrase is the verb's own. */
function takesPhrase(tree: Tree, head: number, { lemma }: Clause): boolean {
  return TAKING.has(`${lemma} ${wordOf(tree, head + 1).toLowerCase()}`);
}

const TAKING: ReadonlySet<string> = new Set(
  `attribute to, base on, blame on, bring to, compare to, concentrate on, confine to, connect to, devote to, focus on,
  leave to, liken to, limit to, link to, model on, owe to, pin on, prefer to, relate to, restrict to, take to,
  tie to, trace to`.split(/,\s+/u),
);

/** "demanded his release", "called for it": somebody else is to do it. */
function isAskedFor(tree: Tree, head: number, { lemma }: Clause): boolean {
  return ASKING_FOR.has(lemma) || (lemma === 'call' && prepositionOf(tree, head) === 'for');
}

/** "was in Oslo for talks with Berg", "is expected in Oslo for talks": who is there takes part. */
function isThereFor(
  { tree, mentions, mentionAt }: ReadingContext,
  head: number,
  clause: Clause,
): boolean {
  if (prepositionOf(tree, head) !== 'for') return false;
  const isThere = mentions[mentionAt(clause.predicate) ?? -1]?.type === 'place';
  return isThere
    ? clause.copular
    : clause.lemma === 'due' || (clause.lemma === 'expect' && clause.passive);
}

/** The subject of the verb that supports the noun, and who comes with it. */
function supporters(
  context: ReadingContext,
  head: number,
  { event, roles }: NounSense,
): readonly number[] {
  const { tree, clauses } = context;
  const { head: governor } = getToken(tree, head);
  const relation = relationOf(tree, head);
  const clause = clauses.get(governor);
  const mutual = roles === 'mutual';
  if (clause !== undefined && mutual && isThereFor(context, head, clause))
    return headsOf(clause, 'subject');
  const complete = phrasesOf(tree, head, BETWEEN).length > 1;
  const isAsked = !mutual && clause !== undefined && isAskedFor(tree, head, clause);
  const isSpokenOf = !complete && !isAsked && event !== 'ASSAULT' && event !== 'COERCE';
  if (
    clause === undefined ||
    !(SUPPORT_VERBS.has(clause.lemma) || (SPEAKING_OF.has(clause.lemma) && isSpokenOf)) ||
    !['obj', 'obl', 'nsubj', 'nmod'].includes(relation)
  )
    return [];
  if (relation === 'nsubj') return clause.passive ? headsOf(clause, 'agent') : [];
  // "met after a blast": they had no part in it.
  if (relation === 'obl' && APART.has(prepositionOf(tree, head).split(' ')[0] ?? '')) return [];
  const company = mutual ? headsOf(clause, ...COMPANY) : [];
  return [...agentsOf(clause), ...company];
}
