// A verb pattern of an event in; out, how the words that tell of the event begin, where its kind or its relation
// says too little: to run for office, to lose an election and to call one are all of one kind, a statement and a
// testimony too, and who summons an ambassador is held to criticize. What is one thing in other words ("die",
// "perish"; "open a probe", "investigate") is left alone.

import { RELATIONS, type RelationType, type VerbPattern } from '../../ontology/index.ts';
import { allFormsOf, pluralsOf } from './inflection.ts';
import { fold } from './words.ts';

/** What an event must be told with. */
export interface TriggerWords {
  /** How the name of the event, which opens with the words that tell of it, may begin. */
  readonly begins: readonly string[];
  /** Words of which its sentence must have one, where the name opens with a noun that others share. */
  readonly says?: readonly string[];
}

/** Kinds and modes of which many different verbs tell. */
const MIXED = new Set([
  'AGREE/',
  'BUSINESS/acquire',
  'BUSINESS/found',
  'CONCEDE/',
  'DISASTER/accident',
  'JUSTICE/appeal',
  'MOBILIZE/troops',
  'MOBILIZE/weapons',
  'MOVEMENT/flee',
  'MOVEMENT/travel',
  'PERSONNEL/elect',
  'REJECT/',
  'REQUEST/',
  'RETREAT/access',
  'RETREAT/disarm',
  'STATEMENT/',
]);
/** Verbs that say another thing than the rest of their kind. */
const APART = new Set(['testify', 'plead', 'serve', 'divorce', 'separate']);
/** Relations of which many different deeds tell. */
export const BROAD: ReadonlySet<RelationType> = new Set([
  'PAID',
  'ACCUSED',
  'COERCED',
  'CONCEDED_TO',
  'COOPERATED_WITH',
  'CRITICIZED',
  'REJECTED',
  'REQUESTED',
  'SUPPORTED',
]);
/** Verbs that say another thing than the rest of their broad relation, with the words that say the same. */
const ALIKE: readonly (readonly string[])[] = (
  'bribe kickback|sue lawsuit suit complaint|thank thanks gratitude|congratulate congratulation|welcome greet receive|' +
  'recognize recognise recognition|boo jeer heckle whistle|embrace hug|testify testimony'
)
  .split('|')
  .map((words) => words.split(' '));

/** Said of whoever comes to hold an office: as "elected" is, whatever the verb. */
const WINNING = new Set(['win', 'secure', 'sweep', 'top', 'gain', 'come', 'return']);
/** Verbs that say nothing: what happens is the noun's. */
const LIGHT = new Set(
  'be begin deliver do end enter file get give go have hold issue lodge make open put release start take'.split(
    ' ',
  ),
);
const SHORTEST = 3;

/** How an event that a noun names is told, where its kind holds many that are without a mode: "speeches". */
export function nounTriggerOf(
  lemma: string,
  { type, mode }: Pick<Told, 'type' | 'mode'>,
): Pick<TriggerWords, 'begins'> | undefined {
  if (mode !== undefined || !MIXED.has(`${type}/`)) return undefined;
  return { begins: prefixesOf([lemma, ...pluralsOf(lemma)].map(fold)) };
}

interface Told {
  readonly type: string;
  readonly mode?: string;
  readonly relation?: RelationType;
}

/** How an event of a pattern is told; undefined where its kind, its mode and its relation say enough. */
export function triggerWordsOf(pattern: VerbPattern, told: Told): TriggerWords | undefined {
  const { lemma, noun, complement } = pattern;
  const saying = [lemma, ...(told.relation === 'PAID' ? [noun, complement?.noun] : [])];
  const alike = ALIKE.find(
    ([first]) => first !== undefined && (saying.includes(first) || isSpelt(first, lemma)),
  );
  if (alike !== undefined && told.relation !== undefined && BROAD.has(told.relation))
    return {
      begins: prefixesOf(alike.flatMap((word) => [...allFormsOf(word), ...pluralsOf(word)])),
    };
  if (!isApart(pattern, told)) return undefined;
  const verb = allFormsOf(lemma);
  const nouns = [noun, complement?.noun].flatMap((word) =>
    word === undefined ? [] : [word, ...pluralsOf(word)].map(fold),
  );
  const begins = prefixesOf([...verb, ...nouns]);
  return nouns.length === 0 || LIGHT.has(lemma) ? { begins } : { begins, says: prefixesOf(verb) };
}

/** "Recognise" is "recognize". */
function isSpelt(word: string | undefined, lemma: string): boolean {
  return word !== undefined && word.replace(/ize$/, 'ise') === lemma;
}

/** Whether others of its kind say another thing. */
function isApart({ lemma, noun = '' }: VerbPattern, { type, mode, relation }: Told): boolean {
  if (lemma === 'be') return false;
  if (relation !== undefined)
    return BROAD.has(relation) && noun !== '' && !isNamedAfter(RELATIONS[relation].label, noun);
  const wins = mode === 'elect' && WINNING.has(lemma);
  return (MIXED.has(`${type}/${mode ?? ''}`) && !wins) || APART.has(lemma);
}

const SHARED = 5;

/** "Criticism" says what "criticized" does. */
function isNamedAfter(label: string, noun: string): boolean {
  return shared(label, noun).length >= Math.min(SHARED, noun.length);
}

/** The fewest beginnings that all the words have: "den" for deny, denied, denies. */
export function prefixesOf(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const word of [...new Set(words)].sort((a, b) => a.length - b.length)) {
    const at = found.findIndex(
      (one) => shared(one, word).length >= Math.max(SHORTEST, one.length - 1),
    );
    const one = found[at];
    if (one === undefined) found.push(word);
    else found[at] = shared(one, word);
  }
  return found;
}

function shared(a: string, b: string): string {
  let end = 0;
  while (end < a.length && a[end] === b[end]) end += 1;
  return a.slice(0, end);
}
