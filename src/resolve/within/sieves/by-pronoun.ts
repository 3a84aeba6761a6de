// The passes over pronouns whose meaning the sentence alone settles: in what somebody says they are who says it,
// and what the same subject did to "him" next it did to whom it did something before.

import { childrenBy, getToken, lemmaOf, relationOf } from '../../../language/dependency-tree.ts';
import type { Mention } from '../../../mention/index.ts';
import type { Span } from '../../../model/index.ts';
import { agentsOf, findQuotations, type ReadingContext, SAYING } from '../../../relate/index.ts';
import { fullGender } from './short-forms.ts';
import type { Pairs, SieveInput } from './sieve.ts';

/** "The bank said it would ...": the pronoun in what is said is who says it, when they agree. */
export function speakers({ context }: SieveInput): Pairs {
  const { mentions } = context;
  const quotations = findQuotations(context.tree.text);
  const pairs = mentions.flatMap((pronoun, index) => {
    if (pronoun.kind !== 'pronoun' || isOfOther(pronoun, quotations)) return [];
    const speaker = speakerAbove(context, pronoun);
    const source = speaker === undefined ? undefined : mentions[speaker];
    if (speaker === undefined || source === undefined || !couldBe(pronoun, source)) return [];
    const isOfOthers = pronoun.type === 'person' && speaksOfOthers(context, source);
    return isOfOthers || isDoneByAnother(context, pronoun) ? [] : [[speaker, index] as const];
  });
  return pairs.filter(([speaker, index]) => {
    const own = pairs.filter((pair) => pair[0] === speaker).map((pair) => pair[1]);
    const genders = new Set(own.flatMap((one) => mentions[one]?.gender ?? []));
    return genders.size < 2 || isSubject(context, mentions[index]);
  });
}

/** "He armed them," Berg said: between marks whoever speaks of himself says "I". */
function isOfOther({ type, start, end }: Mention, quotations: readonly Span[]): boolean {
  return type === 'person' && quotations.some((one) => one.start < start && end < one.end);
}

/** "The minister said he regretted her resignation": of a he and a she, the speaker is who acts. */
function isSubject({ tree }: ReadingContext, mention: Mention | undefined): boolean {
  return mention !== undefined && relationOf(tree, mention.head).startsWith('nsubj');
}

const OBJECTS: ReadonlySet<string> = new Set(['obj', 'iobj']);

/** Those whose office is to speak of somebody else. */
const OFFICES = new Set(
  `attorney coroner detective doctor investigator judge lawyer magistrate officer physician prosecutor sheriff
   spokesman spokesperson spokeswoman surgeon`.split(/\s+/),
);

/** "Prosecutor Dahl told the court that he had fled": of the one who stands trial. */
function speaksOfOthers({ tree }: ReadingContext, { head }: Mention): boolean {
  const titles = childrenBy(tree, head, 'nmod', 'compound', 'appos');
  return [head, ...titles].some((token) => OFFICES.has(lemmaOf(tree, token).toLowerCase()));
}

/** "he would reinstate him": who does it is meant by the other pronoun, and is somebody else. */
function isDoneByAnother({ tree, clauses, mentions, mentionAt }: ReadingContext, pronoun: Mention) {
  if (!OBJECTS.has(relationOf(tree, pronoun.head))) return false;
  const clause = clauses.get(getToken(tree, pronoun.head).head);
  const doers =
    clause === undefined ? [] : agentsOf(clause).flatMap((head) => mentionAt(head) ?? []);
  return doers.some((doer) => {
    const mention = mentions[doer];
    return mention?.kind === 'pronoun' && mention.type === pronoun.type && mention !== pronoun;
  });
}

/** The subject of the verb of saying whose content a token stands in. */
function speakerAbove(
  { tree, clauses, mentions, mentionAt }: ReadingContext,
  pronoun: Mention,
): number | undefined {
  for (let at = pronoun.head, steps = 0; at >= 0 && steps < 32; steps += 1) {
    const { head } = getToken(tree, at);
    const clause = clauses.get(head);
    if (relationOf(tree, at) === 'ccomp' && clause !== undefined && SAYING.has(clause.lemma)) {
      const [subject] = agentsOf(clause);
      if (subject === undefined) return undefined;
      // "Norway's largest union said it would ...": it speaks for itself.
      const own = mentionAt(subject);
      const body = own === undefined ? undefined : mentions[own];
      if (pronoun.type !== 'person' && body !== undefined && couldBe(pronoun, body)) return own;
      // "Lind's spokesman said she would ...": what is said is about whose spokesman it is.
      const [owner] = childrenBy(tree, subject, 'nmod:poss');
      // "Taoiseach Niall Devlin": the name hangs on a title that the parser takes for a part of it.
      const named = childrenBy(tree, subject, 'flat').map((part) => mentionAt(part));
      return mentionAt(owner ?? subject) ?? named.find((mention) => mention !== undefined);
    }
    at = head;
  }
  return undefined;
}

/** "spoke with Berg and urged him to go": the only person, beside the subject, of the verb before. */
export function objects({ context }: SieveInput): Pairs {
  const { mentions, tree } = context;
  return mentions.flatMap((pronoun, index) => {
    if (pronoun.kind !== 'pronoun' || pronoun.type !== 'person') return [];
    const verb = getToken(tree, pronoun.head).head;
    if (!OBJECTS.has(relationOf(tree, pronoun.head)) || !sharesSubject(context, verb)) return [];
    const before = getToken(tree, verb).head;
    const persons = personsBetween(context, [before, verb], pronoun);
    const [person] = persons;
    return person === undefined || persons.length > 1 ? [] : [[person, index] as const];
  });
}

/** Whether a verb goes on from another that has a subject, and has none of its own. */
function sharesSubject({ tree, clauses }: ReadingContext, verb: number): boolean {
  if (verb < 0 || relationOf(tree, verb) !== 'conj') return false;
  const before = clauses.get(getToken(tree, verb).head);
  if (before === undefined || before.passive || agentsOf(before).length === 0) return false;
  // "told Berg that Moen was ill and visited him" leaves it open.
  const isOpen = childrenBy(tree, getToken(tree, verb).head, 'ccomp').length > 0;
  return !isOpen && childrenBy(tree, verb, 'nsubj').length === 0;
}

/** Persons between a verb and the next who could be meant. */
function personsBetween(
  { mentions, tree }: ReadingContext,
  [verb, next]: readonly [number, number],
  pronoun: Mention,
): readonly number[] {
  const from = getToken(tree, verb).end;
  const to = getToken(tree, next).start;
  return mentions.flatMap((mention, index) =>
    mention.start >= from && mention.end <= to && couldBe(pronoun, mention) ? [index] : [],
  );
}

/** "it" is a body or a country, "they" a group or a body, "she" a person. */
function couldBe(pronoun: Mention, source: Mention): boolean {
  if (source.demonym === true || (source.kind === 'pronoun' && source.type !== pronoun.type))
    return false;
  if (pronoun.type === 'person') {
    return source.type === 'person' && (fullGender(source) ?? pronoun.gender) === pronoun.gender;
  }
  if (source.type === 'person') return false;
  if (!pronoun.plural) return !source.plural;
  return source.type !== 'place' && source.start < pronoun.start;
}
