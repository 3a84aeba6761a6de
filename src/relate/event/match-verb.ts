// A clause and the pattern of a verb in, the recipients it finds out.

import {
  childrenBy,
  findChild,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  withConjuncts,
  wordOf,
} from '../../language/dependency-tree.ts';
import {
  findNounSenses,
  type SenseRoles,
  type VerbPattern,
  type VerbSense,
} from '../../ontology/index.ts';
import { isCalendarWord } from '../clause/calendar-words.ts';
import { type Clause, headsOf, patientsOf } from '../clause/clause.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { ReadingContext } from '../context.ts';
import { innerRecipients } from './inner-recipients.ts';
import { nounsMeant } from './nouns-meant.ts';

/** Verbs of which two subjects do it to each other. */
const RECIPROCAL = new Set(
  'clash collaborate combine amalgamate cooperate co-operate negotiate reconcile skirmish merge battle brawl scuffle confer sit talk'.split(
    ' ',
  ),
);

/** Plurals whose lemma is not their singular. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['avalanche', 'avalanches'],
  ['base', 'bases'],
  ['levy', 'levies'],
  ['proceeding', 'proceedings'],
  ['sortie', 'sorties'],
  ['supply', 'supplies'],
  ['troop', 'troops'],
]);

/** Money of other countries than those that a pattern names. */
const CURRENCIES = new Set(
  `afghani baht birr cedi dinar dirham dong forint gourde guarani hryvnia koruna krona krone lari leu lev lira
   manat naira peso rand real rial riyal ringgit ruble rouble rupiah shekel shilling som sol taka tenge tugrik`.split(
    /\s+/,
  ),
);

/** What is said of the one is said of each of its kinds: "moved a brigade to the border", "rushed to a clinic". */
const KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'ambassador: envoy consul',
    'border: frontier crossing checkpoint',
    'hospital: clinic infirmary',
    'prison: jail penitentiary',
    'treaty: accord pact',
    'troop: battalion brigade contingent division infantry marine paratrooper regiment soldier',
    'warship: corvette cruiser destroyer frigate',
  ].map((line): readonly [string, ReadonlySet<string>] => {
    const [word = '', kinds = ''] = line.split(': ');
    return [word, new Set(kinds.split(' '))];
  }),
);

/** How a clause fits a pattern. */
export interface VerbMatch {
  /** Token indices of the recipients' heads. */
  readonly recipients: readonly number[];
  /** The noun of a light verb: "talks" in "held talks with". */
  readonly noun?: number;
  /** What must follow besides: "strike" in "went on strike". */
  readonly complement?: number;
  /** The infinitive that the pattern names: "assassinate" in "tried to assassinate". */
  readonly verb?: number;
}

/** A clause, one of the senses of its verb, and how the words of the clause match it. */
export interface MatchedSense {
  readonly clause: Clause;
  readonly sense: VerbSense;
  readonly match: VerbMatch;
}

/** Fits a pattern to a clause whose lemma it has; nothing when a part of the pattern is missing. */
export function matchVerb(
  context: ReadingContext,
  clause: Clause,
  { pattern, roles }: { readonly pattern: VerbPattern; readonly roles?: SenseRoles },
): VerbMatch | undefined {
  const { tree } = context;
  if (pattern.predicate !== undefined && !hasPredicate(tree, clause, pattern)) return undefined;
  if (pattern.particle !== undefined && !hasParticle(tree, clause, pattern.particle))
    return undefined;
  if (pattern.particle === undefined && clause.particle !== undefined) return undefined;
  const following = findComplement(tree, clause, pattern);
  if (pattern.complement !== undefined && following === undefined) return undefined;
  // Only a noun that the pattern names is used up: "accused of murder" tells of a murder, too.
  const complement = pattern.complement?.noun === undefined ? undefined : following;
  const noun = pattern.noun === undefined ? undefined : lightNoun(tree, clause, pattern);
  if (pattern.noun !== undefined && noun === undefined) return undefined;
  // "gave six diplomats 48 hours to leave": the parse may hang the infinitive on them.
  const holders = following === undefined ? [] : patientsOf(clause);
  const governors = [clause.predicate, ...(noun?.phrase ?? []), ...holders];
  const inner = pattern.clause === undefined ? undefined : findInner(tree, governors, pattern);
  if (pattern.clause !== undefined && inner === undefined) return undefined;
  const isHeld = pattern.recipient === 'object';
  const given = noun === undefined ? undefined : kindsOf(tree, clause, noun.word)[0];
  const used = {
    ...(noun === undefined || isHeld ? {} : { noun: noun.word }),
    ...(given === undefined ? {} : { complement: given }),
    ...(complement === undefined || isPredicate(clause, pattern, complement) ? {} : { complement }),
    ...(inner === undefined || pattern.infinitive === undefined ? {} : { verb: inner }),
  };
  if (pattern.inner !== undefined && inner !== undefined)
    return { recipients: innerRecipients(context, inner, pattern.inner), ...used };
  const recipients =
    recipientsOf(tree, clause, { pattern, noun, inner, complement }) ??
    (roles === 'mutual' && isReciprocal(pattern) ? [] : undefined);
  if (recipients === undefined) return undefined;
  return { recipients, ...used };
}

/** The same with a particle: "sat down for three hours", "came together in Oslo". */
const RECIPROCAL_WITH_PARTICLE = new Set([
  'sit down',
  'come together',
  'get together',
  'meet up',
  'split up',
]);

/** "is critical of": the predicate is the event itself, where "is on a visit" tells of a visit. */
function isPredicate(clause: Clause, { predicate }: VerbPattern, token: number): boolean {
  return predicate !== undefined && token === clause.predicate;
}

/** What some do with one another goes without "with": "Norway and Sweden swapped prisoners", "they clashed". */
function isReciprocal({ preps, noun, lemma, particle, complement }: VerbPattern): boolean {
  if (particle !== undefined && noun === undefined && complement === undefined)
    return RECIPROCAL_WITH_PARTICLE.has(`${lemma} ${particle}`) && preps.includes('with');
  const bare =
    particle === undefined && (complement === undefined || complement.noun !== undefined);
  return bare && preps.includes('with') && (noun !== undefined || RECIPROCAL.has(lemma));
}

/** "is critical of", or with its preposition "is in talks with". */
function hasPredicate(tree: Tree, clause: Clause, pattern: VerbPattern): boolean {
  const { predicate } = pattern;
  return wordOf(tree, clause.predicate).toLowerCase() === predicate || clause.lemma === predicate;
}

function hasParticle(tree: Tree, clause: Clause, particle: string): boolean {
  if (clause.particle === particle) return true;
  return (tree.children[clause.predicate] ?? []).some((child) => {
    if (['advmod', 'case', 'compound'].includes(relationOf(tree, child)))
      return lemmaOf(tree, child) === particle;
    // "ordered two diplomats out of the country": the parse takes both words for one preposition.
    if (
      relationOf(tree, child) === 'obl' &&
      prepositionOf(tree, child).startsWith(`${particle} `) &&
      prepositionOf(tree, child) !== `${particle} to`
    )
      return true;
    if (relationOf(tree, child) === 'obj' && hasBehind(tree, child, particle)) return true;
    if (!isWord(tree, clause.predicate + 1, particle)) return false;
    // "handed over two hostages": the parse may count with the particle.
    if (relationOf(tree, child) === 'obj' && isCountedBy(tree, child, clause.predicate + 1))
      return true;
    // "ran aground": the parse may take the particle for a verb.
    if (relationOf(tree, child) === 'xcomp') return child === clause.predicate + 1;
    return (
      relationOf(tree, child) === 'obl' && prepositionOf(tree, child).split(' ')[0] === particle
    );
  });
}

/** The same where the parse hangs the phrase on the object. */
function hasBehind(tree: Tree, object: number, particle: string): boolean {
  return childrenBy(tree, object, 'nmod').some((phrase) => {
    const words = marksOf(tree, phrase);
    return words.length > 1 && words[0] === particle && words[1] !== 'to';
  });
}

/** Whether a word stands before the number of a phrase: "over two hostages". */
function isCountedBy(tree: Tree, phrase: number, word: number): boolean {
  const { head } = getToken(tree, word);
  return head === phrase || childrenBy(tree, phrase, 'nummod').includes(head);
}

function findComplement(tree: Tree, clause: Clause, pattern: VerbPattern): number | undefined {
  const { complement } = pattern;
  if (complement === undefined) return undefined;
  const { preps, noun, before } = complement;
  const fits = (token: number) =>
    (noun === undefined || isWord(tree, token, noun)) &&
    (preps.length === 0 || preps.some((prep) => marksOf(tree, token).includes(prep))) &&
    standsBefore(tree, token, before);
  // "is critical of", and with a preposition of its own "is on trial", "is in custody".
  if (pattern.lemma === 'be' && fits(clause.predicate)) return clause.predicate;
  // "the decision to leave was condemned": what describes the subject is no complement of the verb.
  const besideObject = patientsOf(clause)
    .flatMap((object) => besideOf(tree, object, pattern))
    .filter((token) => token > clause.predicate || relationOf(tree, token) !== 'acl');
  return [...(tree.children[clause.predicate] ?? []), ...besideObject].find(fits);
}

/**
 * What the parse hung on the object though it follows the verb: "named Berg its president", "cleared Berg of
 * fraud", "left 13 people dead".
 */
function besideOf(
  tree: Tree,
  object: number,
  { lemma, complement }: VerbPattern,
): readonly number[] {
  const names = childrenBy(tree, object, 'appos');
  // "found a nurse, Martin Doyle, guilty": the parse may join the adjective to the noun.
  const become = childrenBy(tree, object, 'amod', 'acl', 'conj', 'list').filter(
    (child) =>
      child > object &&
      (relationOf(tree, child) !== 'conj' || getToken(tree, child).upos === 'ADJ'),
  );
  const phrases = [object, ...names]
    .filter(
      (head) => complement?.noun !== undefined || isName(tree, head) || TAKING_DEED.has(lemma),
    )
    .flatMap((head) => childrenBy(tree, head, 'nmod'));
  return [...names, ...become, ...phrases];
}

/** Of these whoever is named has something behind him: "charged the mayor with fraud". */
const TAKING_DEED = new Set(
  'absolve accuse acquit charge clear convict deprive exonerate relieve strip suspect'.split(' '),
);

function isName(tree: Tree, token: number): boolean {
  return getToken(tree, token).upos === 'PROPN';
}

/** Whether a token is a word, by its form or its lemma; "troops" has no other lemma than itself. */
export function isWord(tree: Tree, token: number, word: string): boolean {
  const form = wordOf(tree, token).toLowerCase();
  if (lemmaOf(tree, token) === word || form === word || PLURALS.get(word) === form) return true;
  if (KINDS.get(word)?.has(lemmaOf(tree, token)) === true) return true;
  // "paid 3 million ringgit": what is said of dollars is said of any money that is counted.
  if (word === 'dollar' && CURRENCIES.has(lemmaOf(tree, token)))
    return childrenBy(tree, token, 'nummod').length > 0;
  // "a run-off": one word that the parse takes for three.
  return (
    word.includes('-') &&
    wordOf(tree, token - 1) === '-' &&
    word === `${wordOf(tree, token - 2).toLowerCase()}-${form}`
  );
}

/** The prepositions and conjunctions that introduce a phrase or a clause. */
function marksOf(tree: Tree, token: number): readonly string[] {
  return childrenBy(tree, token, 'mark', 'case')
    .flatMap((mark) => [mark, ...childrenBy(tree, mark, 'fixed')])
    .map((mark) => wordOf(tree, mark).toLowerCase());
}

/** Whether some words stand right before a token. */
export function standsBefore(tree: Tree, token: number, words: readonly string[]): boolean {
  return words.every((word, at) => isWord(tree, token - words.length + at, word));
}

/** The infinitive or the clause that must follow. */
function findInner(
  tree: Tree,
  governors: readonly number[],
  pattern: VerbPattern,
): number | undefined {
  const clauses = governors.flatMap((governor, at) =>
    childrenBy(tree, governor, 'xcomp', 'ccomp', at === 0 ? 'advcl' : 'acl'),
  );
  return clauses.find((child) => {
    const infinitive = marksOf(tree, child).includes('to');
    if (pattern.clause === 'that') {
      const relation = relationOf(tree, child);
      const finite =
        !infinitive &&
        (relation === 'ccomp' || (relation === 'acl' && marksOf(tree, child).includes('that')));
      return finite && (pattern.obliged === undefined || isObliged(tree, child));
    }
    return (
      infinitive && (pattern.infinitive === undefined || isWord(tree, child, pattern.infinitive))
    );
  });
}

/** "Sweden must leave", "Sweden has to leave"; what one must do oneself is no demand on another. */
function isObliged(tree: Tree, predicate: number): boolean {
  const subject = findChild(tree, predicate, 'nsubj');
  if (subject === undefined || getToken(tree, subject).upos === 'PRON') return false;
  const must = childrenBy(tree, predicate, 'aux').some((aux) =>
    /^(?:must|should|ought)$/.test(lemmaOf(tree, aux)),
  );
  return (
    must || (/^(?:have|need)$/.test(lemmaOf(tree, predicate)) && hasInfinitive(tree, predicate))
  );
}

/** "has to leave"; of "needs to be protected" somebody else is asked. */
function hasInfinitive(tree: Tree, predicate: number): boolean {
  return childrenBy(tree, predicate, 'xcomp').some(
    (child) =>
      marksOf(tree, child).includes('to') &&
      findChild(tree, child, 'aux:pass', 'cop') === undefined,
  );
}

/** The noun that a light verb needs, and the nouns above it that only measure or wrap it. */
interface LightNoun {
  readonly word: number;
  readonly phrase: readonly number[];
}

function lightNoun(tree: Tree, clause: Clause, pattern: VerbPattern): LightNoun | undefined {
  for (const object of objectsOf(tree, clause, pattern.particle)) {
    const phrase = [
      ...nounsMeant(tree, object),
      ...nounDescribed(tree, clause, object),
      ...(pattern.recipient === 'object' ? titlesOf(tree, object) : []),
    ];
    const word = phrase.find(
      (head) => isWord(tree, head, pattern.noun ?? '') && standsBefore(tree, head, pattern.before),
    );
    if (word !== undefined) return { word, phrase };
  }
  return undefined;
}

/**
 * The objects; else what follows a particle that the parse takes for a preposition ("handed in her
 * resignation"), or a word that says what the subject became ("went bust", "walked free").
 */
function objectsOf(tree: Tree, clause: Clause, particle: string | undefined): readonly number[] {
  // "went bust", "pleaded not guilty", "became chief executive"
  const next = isWord(tree, clause.predicate + 1, 'not')
    ? clause.predicate + 2
    : clause.predicate + 1;
  const became = childrenBy(tree, clause.predicate, 'xcomp', 'advmod').filter(
    (child) =>
      child === next || (clause.lemma === 'become' && getToken(tree, child).upos === 'NOUN'),
  );
  if (clause.passive) return [...headsOf(clause, 'subject'), ...became];
  const behind = particle === undefined ? [] : headsOf(clause, particle);
  return [...headsOf(clause, 'object'), ...behind, ...became];
}

interface PatternParts {
  readonly pattern: VerbPattern;
  readonly noun: LightNoun | undefined;
  readonly inner: number | undefined;
  readonly complement: number | undefined;
}

function recipientsOf(
  tree: Tree,
  clause: Clause,
  { pattern, noun, inner, complement }: PatternParts,
): readonly number[] | undefined {
  const meant = pattern.infinitive !== undefined && inner !== undefined ? inner : undefined;
  switch (pattern.recipient) {
    case 'object': {
      // "paid 2 million euros" pays no euros anything.
      const others = patientsOf(clause).filter((patient) => patient !== complement);
      // "gave Lind ten years"
      const isAmount =
        complement !== undefined && childrenBy(tree, complement, 'nummod').length > 0;
      const patients =
        others.length === 0 && isAmount ? headsOf(clause, 'indirect object') : others;
      return patients.length > 0 || pattern.particle === undefined
        ? patients
        : headsOf(clause, pattern.particle);
    }
    case 'none':
      return meant === undefined || pattern.text.includes(' - ')
        ? []
        : childrenBy(tree, meant, 'obj').flatMap((head) => withConjuncts(tree, head));
    default: {
      const { particle } = pattern;
      const under = (preps: readonly string[]) => [
        ...headsOf(clause, ...preps),
        // "pulled troops out of Mali": the parse may take both words for one preposition.
        ...(particle === undefined
          ? []
          : headsOf(clause, ...preps.map((one) => `${particle} ${one}`))),
        ...(preps.includes('to') ? givenTo(tree, clause, noun) : []),
        // "overturned Berg's conviction"
        ...(preps.includes('of') && noun !== undefined ? ownersOf(tree, noun.word) : []),
        ...[
          ...(noun?.phrase ?? []),
          ...(noun === undefined ? [] : amountsOf(tree, noun.word)),
          ...(noun === undefined ? [] : kindsOf(tree, clause, noun.word)),
          ...(meant === undefined ? [] : [meant]),
          // "broke into the network of the clinic"
          ...(complement === undefined ? [] : [complement]),
        ].flatMap((token) => phrasesOf(tree, token, preps)),
      ];
      const preps = pattern.preps.filter((prep) => prep !== 'as');
      const direct = under(preps.filter((prep) => prep !== 'in'));
      const found = direct.length > 0 ? direct : under(preps);
      if (found.length > 0) return found;
      return noun !== undefined && hasDeed(tree, clause, preps) ? [] : undefined;
    }
  }
}

/** "got nine years for helping smugglers" */
function hasDeed(tree: Tree, { predicate }: Clause, preps: readonly string[]): boolean {
  return childrenBy(tree, predicate, 'advcl').some(
    (child) =>
      getToken(tree, child).xpos === 'VBG' &&
      marksOf(tree, child).some((mark) => mark === 'for' && preps.includes(mark)),
  );
}

/** "summoned ambassador Berg" is said of an ambassador. */
function titlesOf(tree: Tree, name: number): readonly number[] {
  return childrenBy(tree, name, 'nmod').filter(
    (child) => child < name && getToken(tree, child).deprel === 'nmod:desc',
  );
}

/** "the penalty of 2 million euros that it imposed": the parse may hang the clause on the inner noun. */
function nounDescribed(tree: Tree, { predicate }: Clause, object: number): readonly number[] {
  const { head } = getToken(tree, object);
  return object < predicate && head >= 0 && relationOf(tree, object) === 'nmod' ? [head] : [];
}

/** Whom something is given: "granted Nepal a loan", where the parse may see two objects. */
function givenTo(tree: Tree, clause: Clause, noun: LightNoun | undefined): readonly number[] {
  const receivers = headsOf(clause, 'indirect object');
  const [given] = noun?.phrase ?? [];
  if (receivers.length > 0 || given === undefined) return receivers;
  // "offered Cuba help": the parse takes the two for a compound.
  if (
    clause.lemma === 'offer' &&
    /^(?:aid|assistance|asylum|help|support)$/.test(lemmaOf(tree, given))
  )
    return childrenBy(tree, given, 'compound').filter(
      (child) => child === clause.predicate + 1 && isName(tree, child),
    );
  // "giving Mali 40 million euros": the parse may take the two for a compound.
  const joined = childrenBy(tree, given, 'compound').filter(
    (child) => child < given && isName(tree, child) && childrenBy(tree, given, 'nummod').length > 0,
  );
  // "sent 1,000 National Guard troops to Chicago": a name before the noun is none who gets them.
  if (joined.length > 0 && headsOf(clause, 'to').length === 0) return joined;
  // "the term that a court handed him"
  const isDescribed = given < clause.predicate;
  const before = headsOf(clause, 'object').filter((head) =>
    isDescribed ? head > clause.predicate : head < given,
  );
  return before.filter((head) => !withConjuncts(tree, head).includes(given));
}

/**
 * Whom it befell, by name: "Berg's conviction" is that of Berg, where "Berg's offer" is one that he made, and
 * "Norne's purchase of Vistula" one that befell another.
 */
function ownersOf(tree: Tree, noun: number): readonly number[] {
  if (phrasesOf(tree, noun, ['of']).length > 0) return [];
  const senses = findNounSenses(lemmaOf(tree, noun));
  if (senses.some(({ pattern }) => pattern.possessor === 'actor')) return [];
  return childrenBy(tree, noun, 'nmod:poss').filter((owner) => isName(tree, owner));
}

/** How much of it there is: the parse may hang "on Berg" in "a fine of 3 million euros on Berg" there. */
function amountsOf(tree: Tree, noun: number): readonly number[] {
  return childrenBy(tree, noun, 'nmod').filter(
    (child) =>
      prepositionOf(tree, child) === 'of' &&
      // "a motion of no confidence in Berg"
      (childrenBy(tree, child, 'nummod').length > 0 || lemmaOf(tree, child) === 'confidence'),
  );
}

const GIVEN_AS = /^(?:aid|assistance|compensation|funding|grant|help|loan|relief|support)$/;

/** What an amount is given as: the parse may hang "to Chad" in "30 million euros in aid to Chad" there. */
function kindsOf(tree: Tree, { predicate }: Clause, noun: number): readonly number[] {
  if (childrenBy(tree, noun, 'nummod').length === 0) return [];
  return [...childrenBy(tree, noun, 'nmod'), ...childrenBy(tree, predicate, 'obl')].filter(
    (child) =>
      child > noun &&
      /^(?:in|as)$/.test(prepositionOf(tree, child)) &&
      GIVEN_AS.test(lemmaOf(tree, child)),
  );
}

/** Heads of the phrases that follow a noun after one of some prepositions, coordination included. */
export function phrasesOf(tree: Tree, noun: number, preps: readonly string[]): readonly number[] {
  const isDay = (child: number) => isCalendarWord(wordOf(tree, child), lemmaOf(tree, child));
  const phrases = childrenBy(tree, noun, 'nmod', 'obl');
  // "the arrest on Monday of Berg": the parse hangs him on the day.
  const behindDay = phrases
    .filter((child) => isDay(child) && prepositionOf(tree, child) === 'on')
    .flatMap((day) => childrenBy(tree, day, 'nmod'));
  return [...phrases, ...behindDay]
    .filter((child) => preps.includes(prepositionOf(tree, child)) && !isDay(child))
    .flatMap((child) => withConjuncts(tree, child));
}
