// Facts that a verb or a noun of the ontology states: "leads", "is based in", "founder of".

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
import { PLACE_NOUNS, STATE_BODY_NOUNS } from '../../mention/agent-nouns.ts';
import { hasFirmEnd } from '../../mention/firm-names.ts';
import type { Mention } from '../../mention/index.ts';
import { hasTrade } from '../../mention/trades.ts';
import { type Edtf, toEdtf } from '../../model/index.ts';
import {
  FACTS,
  type FactType,
  findFactNouns,
  findFactPredicates,
  findFactVerbs,
} from '../../ontology/index.ts';
import { agentsOf, type Clause, headsOf } from '../clause/clause.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { matchVerb } from '../event/match-verb.ts';
import { ownStatus } from '../status/own-rules.ts';
import { statusOf } from '../status/status.ts';
import { decided } from '../status/status-reading.ts';
import { bearersOf, saidOf } from './bearers.ts';
import { findFactDate } from './fact-date.ts';
import { kinNouns } from './kin-rules.ts';
import { phrasesOn, sharersOf } from './near-phrases.ts';
import { bodiesIn, FORMER, findPostAt } from './post.ts';
import type { FactRule } from './rule.ts';
import { isHonorary } from './study-rules.ts';

/** Posts are read by their own rules, which also know what stands before the post. */
const BY_POST: ReadonlySet<FactType> = new Set<FactType>([
  'LEADS',
  'SPOKESPERSON_FOR',
  'WORKS_FOR',
]);

/** Whatever the ontology lists for a fact. */
export const LEXICON_RULES: readonly FactRule[] = [
  {
    id: 'fact.verb',
    reason: 'The verb is listed for the fact, and both sides are of its kinds.',
    example: 'Anna Lind founded the Harbour Party in 1998.',
    counterExample: 'Anna Lind entered the Harbour Party office in 1998.',
    find: (context) => {
      const known = kinNouns(context);
      return [...context.clauses.values()]
        .flatMap((clause) => verbFacts(context, clause))
        .filter(({ type, head }) => type !== 'RELATIVE_OF' || !known.has(head));
    },
  },
  {
    id: 'fact.noun',
    reason: 'A noun that is listed for the fact describes one name and governs the other.',
    example: 'Anna Lind, founder of the Harbour Party, spoke in Oslo.',
    counterExample: 'Anna Lind, enemy of the Harbour Party, spoke in Oslo.',
    find: nounFacts,
  },
];

function verbFacts(context: ReadingContext, clause: Clause): readonly FactDraft[] {
  const { tree } = context;
  const { start, end } = getToken(tree, clause.predicate);
  const predicates = findFactPredicates(wordOf(tree, clause.predicate).toLowerCase());
  const senses = clause.copular
    ? predicates
    : [...(clause.passive ? predicates : []), ...findFactVerbs(clause.lemma)];
  for (const { fact: type, inverse, pattern } of senses) {
    const match = matchVerb(context, clause, { pattern });
    if (match === undefined || match.recipients.length === 0) continue;
    if (type === 'LEADS' && (isLowerPost(context, clause) || isOfMatch(context, clause))) continue;
    if (type === 'STUDIED_AT' && headsOf(clause, 'object').some((one) => isHonorary(tree, one)))
      continue;
    const subjects = pattern.lemma === 'be' ? headsOf(clause, 'subject') : doersOf(clause);
    const sides = {
      subjects: subjects.flatMap((head) => bearersOf(context, head)),
      objects: match.recipients
        .flatMap((head) => bodiesMeant(context, head))
        .filter((index) => !isWhere(context.mentions[index], type, pattern)),
    };
    const facts = pairs(context, type, inverse ? swapped(sides) : sides).filter(
      (pair) =>
        (type !== 'SUCCEEDED' || areAlike(context, pair)) &&
        (pattern.text !== 'control' || isOfOwner(context, pair)) &&
        // Voters are registered in towns, too.
        (pattern.predicate !== 'registered' ||
          context.mentions[pair.subject]?.type === 'organization'),
    );
    const told = type === 'SUCCEEDED' ? inTurn(context, facts, clause) : facts;
    if (told.length === 0) continue;
    const time = endOf(context, clause.predicate) ?? findFactDate(context, clause.predicate);
    const status = decided(statusOf(tree, clause.predicate));
    return told.map((pair) => ({
      ...pair,
      type: pattern.text === 'join' && isHired(context, pair) ? 'WORKS_FOR' : type,
      ...status,
      trigger: { start, end },
      head: clause.predicate,
      rule: 'fact.verb',
      pattern: pattern.text,
      confidence: 0.8,
      ...(time === undefined ? {} : { time }),
    }));
  }
  return [];
}

/**
 * "Lind and Holt were replaced by Berg and Dahl": each by one of them, in turn where there are as many. What
 * supersedes somebody outdoes him, and holds no post of his.
 */
function inTurn<T extends Pair>(
  { mentions }: ReadingContext,
  pairs: readonly T[],
  { lemma }: Clause,
): readonly T[] {
  if (/^(?:supersede|supplant)$/.test(lemma))
    return pairs.filter(({ subject }) => mentions[subject]?.type !== 'person');
  const subjects = [...new Set(pairs.map(({ subject }) => subject))];
  const objects = [...new Set(pairs.map(({ object }) => object))];
  if (subjects.length < 2 || objects.length < 2) return pairs;
  if (subjects.length !== objects.length) return [];
  return pairs.filter(
    ({ subject, object }) => subjects.indexOf(subject) === objects.indexOf(object),
  );
}

interface Pair {
  readonly subject: number;
  readonly object: number;
}

/** "replaced Berg with Lind": it is she who follows him. */
function doersOf(clause: Clause): readonly number[] {
  const followers = clause.lemma === 'replace' ? headsOf(clause, 'with') : [];
  return followers.length > 0 ? followers : agentsOf(clause);
}

/** A bank that replaces its director does not follow him. */
function areAlike(
  { mentions }: ReadingContext,
  { subject, object }: { readonly subject: number; readonly object: number },
): boolean {
  const isPerson = (index: number) => mentions[index]?.type === 'person';
  return isPerson(subject) === isPerson(object);
}

/** "Ahl controls the Norne Bank"; a party that controls the Senate, and an army a town, own nothing. */
function isOfOwner(
  { mentions, tree }: ReadingContext,
  { subject, object }: { readonly subject: number; readonly object: number },
): boolean {
  const body = mentions[object];
  return (
    /^(?:person|organization)$/.test(mentions[subject]?.type ?? '') &&
    body?.kind === 'name' &&
    body.type === 'organization' &&
    !STATE_BODY_NOUNS.has(lemmaOf(tree, body.head).toLowerCase())
  );
}

/** Who joins a firm works for it; who joins a party is a member. */
function isHired(
  { mentions }: ReadingContext,
  { subject, object }: { readonly subject: number; readonly object: number },
): boolean {
  const label = mentions[object]?.label ?? '';
  return (
    mentions[subject]?.type === 'person' &&
    (EMPLOYERS.test(label) || hasFirmEnd(label) || hasTrade(label))
  );
}

const EMPLOYERS =
  /(?:^|[ -])(?:Banks?|Bancorp|Universit(?:y|ät)|Institute|Hospital|Clinic|Ministry|Museum|Observatory|Securities|Partners|Consulting|Newspapers?|Studios?)(?:$| of\b)/;

/** "was finance chief of the bank": who heads a part of it heads not it. */
function isLowerPost(context: ReadingContext, { copular, predicate }: Clause): boolean {
  return copular && findPostAt(context, predicate)?.means === 'holds';
}

/** "led the team to three medals", "with 67 runs": the best of them, and not their head. */
function isOfMatch({ tree }: ReadingContext, clause: Clause): boolean {
  const { firstToken = 0, endToken = 0 } =
    tree.sentences[tree.sentenceOf[clause.predicate] ?? 0] ?? {};
  for (let at = firstToken; at < endToken; at += 1)
    if (/^(?:captain|coach|manager|skipper|trainer)$/.test(lemmaOf(tree, at))) return false;
  return headsOf(clause, 'to', 'with', 'in').some((head) =>
    /^(?:assist|championship|cup|final|goal|medal|playoff|playoffs|point|run|score|title|touchdown|trophy|victory|win)$/.test(
      lemmaOf(tree, head),
    ),
  );
}

/** "served in Iraq": where, and not for whom. */
function isWhere(
  mention: Mention | undefined,
  type: FactType,
  { preps }: { readonly preps: readonly string[] },
): boolean {
  return type === 'WORKS_FOR' && mention?.type === 'place' && preps.includes('in');
}

/** Indices into `mentions`. */
interface Sides {
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
}

function swapped({ subjects, objects }: Sides): Sides {
  return { subjects: objects, objects: subjects };
}

function pairs(
  context: ReadingContext,
  type: FactType,
  sides: Sides,
): readonly { readonly subject: number; readonly object: number }[] {
  const { domain, range } = FACTS[type];
  const subjects = sides.subjects.filter((index) => isOneOf(context.mentions[index], domain));
  const objects = sides.objects.filter((index) => isOneOf(context.mentions[index], range));
  return subjects.flatMap((subject) =>
    objects.filter((object) => object !== subject).map((object) => ({ subject, object })),
  );
}

/** "a former member": it has ended by the day of the article. */
function endOf({ tree, written }: ReadingContext, noun: number): Edtf | undefined {
  // "and then teaching at Bergen" is no end of it.
  const words = getToken(tree, noun).upos === 'VERB' ? ['amod'] : ['amod', 'advmod'];
  const former = childrenBy(tree, noun, ...words).some((child) =>
    FORMER.has(wordOf(tree, child).toLowerCase()),
  );
  return former ? toEdtf(`../${written ?? ''}`) : undefined;
}

/** The bodies of a phrase; what is only described stands for what the description is said of. */
function bodiesMeant(context: ReadingContext, head: number): readonly number[] {
  const bodies = bodiesIn(context, head);
  const described = bodies.every((index) => context.mentions[index]?.kind === 'nominal');
  const said = described ? saidOf(context, head) : [];
  return said.length > 0 ? said : bodies;
}

function isOneOf(mention: Mention | undefined, types: readonly string[]): boolean {
  return mention !== undefined && mention.demonym !== true && types.includes(mention.type);
}

function nounFacts(context: ReadingContext): readonly FactDraft[] {
  const { tree } = context;
  const known = kinNouns(context);
  return tree.tokens.flatMap((token, noun) => {
    if (token.upos !== 'NOUN') return [];
    const holders = describedBy(context, noun);
    if (holders.length === 0 || isRank(tree, noun)) return [];
    for (const { fact: type, inverse, pattern } of findFactNouns(lemmaOf(tree, noun))) {
      if (
        BY_POST.has(type) ||
        (type === 'RELATIVE_OF' && known.has(noun)) ||
        !pattern.before.every(
          (word, at) => wordOf(tree, noun - pattern.before.length + at).toLowerCase() === word,
        )
      )
        continue;
      const owners = pattern.possessor === 'recipient' ? ownersOf(tree, noun) : [];
      const objects = phrasesFor(tree, noun, pattern.preps);
      const sides = {
        subjects: holders,
        objects: [...objects, ...owners].flatMap((head) => bodiesMeant(context, head)),
      };
      const facts = pairs(context, type, inverse ? swapped(sides) : sides).filter(
        ({ object }) =>
          (type !== 'REPRESENTS' || !isOnlyFrom(context, noun, object)) &&
          (type !== 'PART_OF' || !isOnlyThere(context, noun, object)),
      );
      if (facts.length === 0) continue;
      // Beside a name the noun says what holds, whatever the verb above says of the person.
      const status = decided(
        context.clauses.has(noun)
          ? statusOf(tree, noun)
          : isNamedByClause(context, noun)
            ? statusOf(tree, getToken(tree, noun).head)
            : ownStatus(tree, noun),
      );
      const time = endOf(context, noun);
      return facts.map((pair) => ({
        ...pair,
        type,
        ...status,
        ...(time === undefined ? {} : { time }),
        title: wordOf(tree, noun).toLowerCase(),
        trigger: { start: token.start, end: token.end },
        head: noun,
        rule: 'fact.noun',
        pattern: pattern.text,
        confidence: 0.75,
      }));
    }
    return [];
  });
}

/** Behind the noun, else behind the last of its list: "founder and chief executive of the bank". */
function phrasesFor(tree: Tree, noun: number, preps: readonly string[]): readonly number[] {
  const behind = (one: number) =>
    phrasesOn(tree, one)
      .filter((child) => preps.includes(prepositionOf(tree, child)))
      .flatMap((child) => withConjuncts(tree, child));
  const own = behind(noun);
  return own.length > 0 ? own : sharersOf(tree, noun).flatMap(behind);
}

/** "the group's subsidiary", and "the group's subsidiary Norne Bank", where whose it is may hang on the name. */
function ownersOf(tree: Tree, noun: number): readonly number[] {
  const { head, deprel } = getToken(tree, noun);
  const named = deprel === 'nmod:desc' ? childrenBy(tree, head, 'nmod:poss') : [];
  // "Anbar province, Iraq": the name before the noun is its own.
  const isNamed = childrenBy(tree, noun, 'appos').some((one) => wordOf(tree, one - 1) === ',');
  const owning = isNamed && PLACE_NOUNS.has(lemmaOf(tree, noun)) ? [] : ['compound'];
  return [
    ...childrenBy(tree, noun, 'nmod:poss', ...owning),
    ...named.filter((owner) => owner < noun),
  ];
}

/** "the Zurich lawyer Beat Ammann": a lawyer from a place acts for others. */
function isOnlyFrom({ tree, mentions }: ReadingContext, noun: number, place: number): boolean {
  const isLawyer = /^(?:agent|attorney|barrister|lawyer|lobbyist|publicist|solicitor)$/;
  return mentions[place]?.type === 'place' && isLawyer.test(lemmaOf(tree, noun));
}

/** "the U.S. subsidiary of Norne" is no part of the United States. */
function isOnlyThere({ tree, mentions }: ReadingContext, noun: number, place: number): boolean {
  const isOfFirm = /^(?:affiliate|arm|division|offshoot|subsidiary|unit)$/.test(
    lemmaOf(tree, noun),
  );
  return isOfFirm && mentions[place]?.type === 'place' && (mentions[place]?.head ?? noun) < noun;
}

/** "managing partner" is a post in a firm, no ally of it. */
function isRank(tree: Tree, noun: number): boolean {
  if (!/^(?:partner|associate|counsel|agent)$/.test(lemmaOf(tree, noun))) return false;
  return childrenBy(tree, noun, 'amod', 'compound').some((child) =>
    /^(?:managing|senior|founding|junior|general)$/i.test(wordOf(tree, child)),
  );
}

/** "Berg's successor will be Lind": what the clause says of its status holds. */
function isNamedByClause(context: ReadingContext, noun: number): boolean {
  const above = context.clauses.get(getToken(context.tree, noun).head);
  return (
    above?.copular === true &&
    relationOf(context.tree, noun) === 'nsubj' &&
    namedAs(context, noun).length > 0
  );
}

const NAMING = /^(?:announce|appoint|choose|confirm|elect|name|nominate|pick|select|unveil)$/;

/** "named Lind as Berg's successor", "Berg's successor will be Lind" */
function namedAs(context: ReadingContext, noun: number): readonly number[] {
  const { tree, mentions, mentionAt } = context;
  if (!/^(?:successor|replacement)$/.test(lemmaOf(tree, noun))) return [];
  const above = context.clauses.get(getToken(tree, noun).head);
  if (above === undefined) return [];
  const isPerson = (one: number) =>
    mentions[one]?.type === 'person' && mentions[one]?.kind === 'name';
  if (above.copular && relationOf(tree, noun) === 'nsubj')
    return [mentionAt(above.predicate) ?? -1].filter(isPerson);
  const isAs = childrenBy(tree, noun, 'case', 'mark').some((mark) => lemmaOf(tree, mark) === 'as');
  if (!isAs || !NAMING.test(above.lemma)) return [];
  return headsOf(above, above.passive ? 'subject' : 'object')
    .flatMap((one) => bearersOf(context, one))
    .filter(isPerson);
}

/** What a noun describes: the name it is set beside or before, or the subject of "is". */
function describedBy(context: ReadingContext, noun: number): readonly number[] {
  const { tree, mentions, mentionAt } = context;
  const said = saidOf(context, noun);
  if (said.length > 0) return said;
  const next = mentionAt(noun + 1);
  const name = mentions[next ?? -1];
  const isTitled = name?.kind === 'name' && /^(?:person|organization)$/.test(name.type);
  if (isTitled && name?.first === noun + 1 && next !== undefined) return [next];
  const { head } = getToken(tree, noun);
  const clause = context.clauses.get(noun);
  const named = namedAs(context, noun);
  if (named.length > 0) return named;
  if (clause?.copular === true && findChild(tree, noun, 'cop') !== undefined)
    return headsOf(clause, 'subject').flatMap((one) => bearersOf(context, one));
  const beside =
    relationOf(tree, noun) === 'appos' && head >= 0 ? [head] : childrenBy(tree, noun, 'appos');
  return beside.flatMap((one) => bearersOf(context, one));
}
