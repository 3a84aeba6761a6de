// A question and its answer in; an error out where no row, or a count of none, would look like an answer and be none:
// an article says it in the words of the question, it is told of one side only or of another day, or the articles
// cannot tell. Whom no article names is not known to have done nothing.

import type { Answer, AnswerEvidence, RapportError } from '../model/index.ts';
import { hasName, hasNoun, saysDetail } from './question/detail-words.ts';
import { FACTS } from './question/facts.ts';
import { hasWord, tellingsIn } from './question/tellings.ts';
import { toldSentence } from './question/told-sentence.ts';
import { type Unread, unreadSentence } from './question/unread-sentence.ts';
import { untoldTie } from './question/untold-ties.ts';
import { areUncounted } from './question/what-else.ts';
import { wordsOf } from './question/words.ts';
import { isEmpty, refusal, type Unanswered, unheld } from './refusal.ts';
import {
  refuseMiscounted,
  refuseNumberless,
  refuseStaff,
  refuseToll,
  uncounted,
} from './refused-counts.ts';
import { refuseOpen, refuseWorded } from './refused-limits.ts';
import {
  isToldBeside,
  refuseNearby,
  refuseSaid,
  refuseUnnamed,
  refuseUntoldPost,
} from './refused-nearby.ts';
import { refuseTurned } from './refused-turned.ts';
import type { NodeId } from './source.ts';

/**
 * Refuses to answer with nobody where that would be a guess.
 *
 * @throws RapportError query.not-understood
 */
export function refuseUnanswered(found: Answer, asked: Unanswered): void {
  const { source, understood, run } = asked;
  refuseMiscounted(asked);
  refuseStaff(found, asked);
  refuseOtherNoun(found, asked);
  refuseNameAlone(found, asked);
  refuseNumberless(found, asked);
  refuseTurned(found, asked);
  if (!isEmpty(found)) return;
  if (understood.negated === true) throw unsound(asked);
  if (understood.countsUnnamed === true || areUncounted(understood, found, run))
    throw uncounted(asked);
  refuseFulfilled(asked);
  if (isToldNotSo(asked)) return;
  refuseOtherKind(asked);
  refuseOwnKind(asked);
  refuseOneSided(asked);
  refuseUntoldPost(asked);
  refuseUntold(asked);
  const unread =
    understood.asksDetail === true && isToldAtAll(asked)
      ? undefined
      : unreadSentence(source, understood.words, understood.deed?.types);
  if (unread !== undefined) throw quoting(asked, unread);
  refuseOtherKin(asked);
  refuseUntoldTie(asked);
  refuseUnnamed(asked);
  refuseWeekday(asked);
  refuseSaid(asked);
  refuseToll(found, asked);
  const { ofAnyKind } = understood;
  if (ofAnyKind?.underAnyName === true)
    throw refusal(asked, `not understood: "${ofAnyKind.kind}": no article tells which bodies are`);
  if (understood.several === true) throw refusal(asked, SEVERAL);
  refuseOpen(asked);
  refuseWorded(asked);
  refuseNearby(found, asked);
  refuseNearest(asked);
  if (understood.asksGround === true)
    throw refusal(asked, 'not told as it was asked: the graph holds no ground for such a deed');
}

/** "Has X been charged", of which an article says that he has not: "no" is no guess. */
function isToldNotSo({ understood: { asksWhether, ofAnyStatus }, run }: Unanswered): boolean {
  if (asksWhether !== true || ofAnyStatus === undefined) return false;
  const { columns, rows } = run(ofAnyStatus);
  const at = columns.indexOf('status');
  return rows.length > 0 && rows.every((row) => row[at] === 'denied');
}

/** "When is the hearing", of which a sentence tells, is not answered with an inquiry that none calls a hearing. */
function refuseOtherNoun({ evidence, columns }: Answer, asked: Unanswered): void {
  const { words } = asked.understood;
  const noun = words.at(-1);
  const isWhen = /^(?:when|where)$/.test(words[0]?.folded ?? '') && columns[0] === 'event';
  const isBare = words.length <= MOST_OF_BARE && noun !== undefined;
  if (!isWhen || !isBare || evidence.length === 0) return;
  if (evidence.some(({ sentence }) => hasNoun(sentence, noun.folded))) return;
  const sentence = toldSentence(asked.source, words);
  if (sentence === undefined || !hasNoun(sentence, noun.folded)) return;
  throw unheld(asked, 'it', sentence);
}

/** "When is the first hearing". */
const MOST_OF_BARE = 5;

/** Who, where or when is asked, and one sentence tells of all who are named in those words or others. */
function refuseNearest(asked: Unanswered): void {
  const { asksWhether, words, deed } = asked.understood;
  const isOpen = asksWhether !== true && ASKS_OPENLY.test(words[0]?.folded ?? '');
  // Who holds a post was looked for before.
  if (!isOpen || deed?.title !== undefined || isToldBeside(asked)) return;
  const sentence = toldSentence(asked.source, words);
  if (sentence === undefined) return;
  // What has the very verb was looked at before.
  const isOwn = tellingsIn(words).some(([, { forms }]) => hasWord(sentence, forms));
  const isOnAll = (deed?.sides ?? []).every(({ ids }) =>
    [...ids].some((id) => hasName(sentence, namesOf(asked, id))),
  );
  if (!isOwn && isOnAll) throw unheld(asked, 'it', sentence);
}

/** What somebody is called, and the last word of it. */
function namesOf({ source }: Unanswered, id: NodeId): readonly string[] {
  const name = String(source.nodeProperty(id, 'name') ?? '');
  return [name, name.split(' ').at(-1) ?? name];
}

const ASKS_OPENLY = /^(?:who|whom|where|when|which|what)$/;

const SEVERAL =
  'not understood: the question tells of several deeds, which the articles do not tell together; ask for each by itself';
const MOST_DAYS = 5;

/** "Who did not meet X", where the articles say it of nobody. */
function unsound(asked: Unanswered): RapportError {
  const words = wordsOf(asked.text);
  const unread = words.flatMap(({ folded }, at) => (['not', 'never'].includes(folded) ? [at] : []));
  const message =
    'not understood: "not": the articles say of nobody that it was not so, and who else did not is not told';
  return refusal(asked, message, { position: words[unread[0] ?? 0]?.start ?? 0, unread });
}

/** Of what is told without the place or the day that is asked for, no other sentence is looked for. */
function isToldAtAll({ understood: { undetailed }, run }: Unanswered): boolean {
  return undetailed === undefined || !isEmpty(run(undetailed.cypher));
}

/** An article says in the words of the question what the graph does not have. */
function quoting(asked: Unanswered, { word, sentence }: Unread): RapportError {
  const message = `not understood: "${word.text}": the graph does not hold it, though an article says: "${sentence}"`;
  const position = asked.understood.follows === undefined ? word.start : 0;
  return refusal(asked, message, { position });
}

/** "Who was X expected to meet", which has happened since, or was called off: one sentence tells it as planned. */
function refuseFulfilled(asked: Unanswered): void {
  const { deed, ofAnyStatus, words } = asked.understood;
  if (deed?.status !== 'planned' || ofAnyStatus === undefined) return;
  const { columns, rows, evidence } = asked.run(ofAnyStatus);
  const at = columns.indexOf('status');
  // What "was to be" and was called off is denied now, or no more than possible.
  const isPast = words.some(({ folded }) => folded === 'was' || folded === 'were');
  const open = new Set(['possible', ...(isPast ? ['denied'] : [])]);
  const planned =
    evidence.find(({ status }) => status === 'planned') ??
    evidence.find(({ row }) => open.has(String(rows[row]?.[at])));
  if (planned === undefined) return;
  throw refusal(
    asked,
    `not told as it was asked: the graph holds what came of it, though an article says: "${planned.sentence}"`,
  );
}

/** It was read without the place, the day or the kind that the question asks for, though the sentence seems to say it. */
function refuseUntold(asked: Unanswered): void {
  const sentence = untoldSentence(asked);
  if (sentence === undefined) return;
  throw unheld(asked, 'all of it', sentence);
}

function untoldSentence({ understood, run }: Unanswered): string | undefined {
  const { undetailed, unlimited = [], ofAnyKind, present, whereabouts } = understood;
  const sentencesOf = (cypher: string) => run(cypher).evidence.map(({ sentence }) => sentence);
  if (undetailed !== undefined) {
    const { cypher, wanted } = undetailed;
    return sentencesOf(cypher).find((sentence) => saysDetail(sentence, wanted));
  }
  for (const { cypher, names } of unlimited) {
    const told = names.length === 0 ? undefined : openSentence(run(cypher), names);
    if (told !== undefined) return told;
  }
  if (present !== undefined) return sentencesOf(present)[0];
  const elsewhere = whereabouts === undefined ? undefined : placedSentence(run(whereabouts));
  if (elsewhere !== undefined) return elsewhere;
  if (ofAnyKind === undefined || ofAnyKind.whenNone === true) return undefined;
  return sentencesOf(ofAnyKind.cypher).find((sentence) => hasNoun(sentence, ofAnyKind.kind));
}

/** What is told with a place. */
function placedSentence({ columns, rows, evidence }: Answer): string | undefined {
  const at = columns.indexOf('place');
  return evidence.find(({ row }) => (rows[row]?.[at] ?? null) !== null)?.sentence;
}

/** What is told without a place, in a sentence that names the one that was asked for. */
function openSentence(
  { columns, rows, evidence }: Answer,
  names: readonly string[],
): string | undefined {
  const at = columns.indexOf('place');
  return evidence.find(
    ({ row, sentence }) => (rows[row]?.[at] ?? null) === null && hasName(sentence, names),
  )?.sentence;
}

/** It is told of another day, which may be the one that was meant. */
function refuseWeekday(asked: Unanswered): void {
  const { weekday, unlimited = [] } = asked.understood;
  const undated = unlimited.find(({ limit }) => limit === 'date');
  if (weekday === undefined || undated === undefined) return;
  const { columns, rows } = asked.run(undated.cypher);
  const at = columns.indexOf('date');
  const days = new Set(rows.map((row) => row[at]).filter((day) => typeof day === 'string'));
  if (days.size === 0) return;
  const told = [...days].slice(0, MOST_DAYS).join(', ');
  const { written, position } = weekday;
  const message = `not understood: "${written}", of which week; the articles tell of it on ${told}`;
  throw refusal(asked, message, { position });
}

/** Somebody did it whose kind no node tells, though an article does: "the union Metallbund". */
function refuseOtherKind(asked: Unanswered): void {
  const { ofAnyKind } = asked.understood;
  if (ofAnyKind === undefined) return;
  const { rows, evidence } = asked.run(ofAnyKind.cypher);
  const isToldSo = ({ row, sentence }: AnswerEvidence) =>
    ofAnyKind.persons === true ||
    sentence.includes(`${ofAnyKind.kind} ${String(rows[row]?.[0] ?? '')}`);
  const first = evidence.find(isToldSo);
  if (first === undefined) return;
  const who = ofAnyKind.persons === true ? 'who they were' : `who is a "${ofAnyKind.kind}"`;
  throw unheld(asked, who, first.sentence);
}

/** "Which party does X lead", where one sentence on X speaks of a party and nobody was read to lead one. */
function refuseOwnKind(asked: Unanswered): void {
  const { ofAnyKind, deed, asksWhether } = asked.understood;
  const [side, ...others] = deed?.sides ?? [];
  if (ofAnyKind === undefined || side === undefined || others.length > 0) return;
  if (asksWhether === true || !deed?.types.some((type) => FACTS.has(type))) return;
  const told = [...side.ids].flatMap((id) =>
    [...asked.source.outgoing(id, ['MENTIONED_IN'])].flatMap((edge) =>
      asked.source.evidenceOf(edge).map(({ sentence }) => sentence),
    ),
  );
  const [first, ...more] = new Set(told.filter((sentence) => hasNoun(sentence, ofAnyKind.kind)));
  if (first === undefined || more.length > 0) return;
  throw unheld(asked, 'it', first);
}

/** It was done, and the graph does not hold by whom or to whom. */
function refuseOneSided(asked: Unanswered): void {
  const { oneSided, unsaid, ofAnyKind } = asked.understood;
  const alone = oneSided === undefined ? undefined : loneEvidence(asked.run(oneSided));
  const first = alone ?? (unsaid === undefined ? undefined : asked.run(unsaid).evidence[0]);
  // The other side is of another kind than was asked for.
  const isOfAnother = ofAnyKind !== undefined && !isEmpty(asked.run(ofAnyKind.cypher));
  if (first === undefined || isOfAnother) return;
  throw unheld(asked, 'the other side', first.sentence);
}

/** "X's sister", of whom it is told that X is her brother: a sister, or a brother. */
function refuseOtherKin(asked: Unanswered): void {
  const { openKin } = asked.understood;
  const [first] = openKin === undefined ? [] : asked.run(openKin).evidence;
  if (first === undefined) return;
  throw refusal(
    asked,
    `not told as it was asked: the graph holds it the other way round, as an article says: "${first.sentence}"`,
  );
}

/** "What is X" is not answered by its name, nor "what do we know of X" by nothing. */
function refuseNameAlone({ columns, rows }: Answer, asked: Unanswered): void {
  const { asksWhat } = asked.understood;
  if (asksWhat === undefined || rows.length > 1) return;
  const telling = ['relation', 'title'].map((column) => rows[0]?.[columns.indexOf(column)] ?? null);
  if (telling.some((cell) => cell !== null)) return;
  const [first] = asksWhat.candidates.flatMap(({ id }) =>
    [...asked.source.outgoing(id, ['MENTIONED_IN'])].flatMap((edge) =>
      asked.source.evidenceOf(edge),
    ),
  );
  if (first === undefined) return;
  throw unheld(asked, 'who or what it is', first.sentence);
}

/** The tie is told of what "it" or "the company" stands for, or of a post that nobody was read to hold. */
function refuseUntoldTie(asked: Unanswered): void {
  const { deed, words, asksDetail, ofAnyKind } = asked.understood;
  // Where and when a body was founded is told with who founded it.
  const isOfFounding = deed?.types.includes('FOUNDED') === true;
  if (deed === undefined || (asksDetail === true && !isOfFounding)) return;
  const kind = ofAnyKind === undefined ? {} : { kind: ofAnyKind.kind };
  const unread = untoldTie(asked.source, words, { ...deed, ...kind });
  if (unread !== undefined) throw quoting(asked, unread);
}

/** What an event rests on that has one side only; of two whose relation was rejected nothing is said again. */
function loneEvidence({ columns, rows, evidence }: Answer): AnswerEvidence | undefined {
  const at = columns.indexOf('event');
  return evidence.find(({ row }) => !/ → |, /.test(String(rows[row]?.[at] ?? '')));
}
