// The words of a question in; out, what each of them tells: the forms in which it stands in a sentence, and the relations
// as which such a sentence is read.

import { nounSenses, type RelationType } from '../../ontology/index.ts';
import { MONTH_NAMES } from './dates.ts';
import { looksPast, verbForms } from './inflection.ts';
import { findVerbs, nounEntries, nounForms, verbEntries } from './verb-index.ts';
import { fold, type Word } from './words.ts';

/** Verbs that say nothing without what follows them, or that belong to the grammar of questions. */
const EMPTY = new Set(
  (
    'be have do take make give get hold go come say tell put set bring let keep show list name find know happen occur plan ' +
    'expect want need use start begin become see will may can might could'
  ).split(' '),
);

/** A word of the question and one of the things that it tells. */
export type Told = readonly [word: Word, telling: Telling];

/** Whatever the words tell. */
export function tellingsIn(words: readonly Word[]): readonly Told[] {
  return words.flatMap((word) => tellingsOf(word).map((telling): Told => [word, telling]));
}

/** What a word of the question tells: in which forms it stands in a sentence, as which relations it is read. */
export interface Telling {
  readonly forms: ReadonlySet<string>;
  readonly types: ReadonlySet<RelationType>;
  /** A verb that tells of events alone: what lasts, who works where, is told in many words. */
  readonly isDeed?: true;
}

const DYING = new Set(['dead', 'die', 'died', 'dies']);
/** Whatever the words, whoever was killed is dead. */
const DEATH = new Set('dead died dies die death killed murdered slain assassinated'.split(' '));

/** Who beat whom at an election or a match; to beat somebody up is another deed. */
const WINNING = new Set(
  'beat beats beating beaten defeat defeats defeated defeating oust ousts ousted ousting unseated'.split(
    ' ',
  ),
);
/** Who is somebody's wife is told as who is married to whom as well. */
const MARRIAGE = new Set(
  'wife wives husband husbands spouse spouses married marries marry wed weds widow widower'.split(
    ' ',
  ),
);

const TELLINGS = new Map<string, readonly Telling[]>();
const MOST_KEPT = 2_000;

function tellingsOf({ folded }: Word): readonly Telling[] {
  if (MONTH_NAMES.includes(folded)) return [];
  const known = TELLINGS.get(folded);
  if (known !== undefined) return known;
  if (DYING.has(folded)) return [{ forms: DEATH, types: new Set(['KILLED']) }];
  const lemmas = new Set(findVerbs(folded).map(({ entry }) => entry.pattern.lemma));
  const verbs = [...lemmas].filter((lemma) => !EMPTY.has(lemma)).map(verbTelling);
  const found = [...verbs, ...nounTelling(folded), ...alikeTelling(folded)];
  if (TELLINGS.size < MOST_KEPT) TELLINGS.set(folded, found);
  return found;
}

/** Who chairs a body is its chairwoman. */
const CHAIRING = new Set(
  'chair chairs chaired chairing chairman chairwoman chairperson'.split(' '),
);

/** Whose a thing is, to whom it belongs. */
const OWNING = new Set(
  'own owns owned owning owner owners belong belongs belonged belonging'.split(' '),
);
const STEALING = new Set(
  'steal steals stole stolen stealing rob robs robbed robbers robbery theft thieves'.split(' '),
);

/** What is told in words of another lemma as well. */
function alikeTelling(word: string): readonly Telling[] {
  if (OWNING.has(word) && !word.startsWith('belong'))
    return [{ forms: OWNING, types: new Set(['OWNS']) }];
  if (STEALING.has(word)) return [{ forms: STEALING, types: new Set(), isDeed: true }];
  if (CHAIRING.has(word)) return [{ forms: CHAIRING, types: new Set(['LEADS']) }];
  if (WINNING.has(word)) return [{ forms: WINNING, types: new Set(), isDeed: true }];
  return MARRIAGE.has(word)
    ? [{ forms: MARRIAGE, types: new Set(['MARRIED', 'RELATIVE_OF']) }]
    : [];
}

/** Words for whoever leads, of which any tells it. */
const HEADS =
  'lead leads led head heads headed leader director chief chairman chairwoman chair boss run runs'.split(
    ' ',
  );
const LEADING = new Set(['lead', 'head', 'run', 'chair', 'direct', 'manage', 'govern']);

function verbTelling(lemma: string): Telling {
  const entries = verbEntries().filter(({ pattern }) => pattern.lemma === lemma);
  const types = new Set<RelationType>(entries.flatMap(({ meaning }) => meaning.relation ?? []));
  const { third, past, participle, gerund } = verbForms(lemma);
  const agents = [`${lemma}er`, `${lemma}or`, `${lemma}r`];
  const leads = LEADING.has(lemma) && types.has('LEADS') ? HEADS : [];
  const base = looksPast(lemma) ? [] : [lemma];
  const all = [...base, ...third, ...past, ...participle, ...gerund, ...agents, ...leads];
  const isDeed = entries.every(({ meaning }) => meaning.event !== undefined);
  return { forms: new Set(all.map(fold)), types, ...(isDeed ? { isDeed } : {}) };
}

/** A noun of the ontology: "owner", "residents", "lawyer". */
export function nounTelling(word: string): readonly Telling[] {
  const entries = nounEntries().filter(({ pattern }) => nounForms(pattern.lemma).has(word));
  if (entries.length === 0) return [];
  const forms = new Set(entries.flatMap(({ pattern }) => [...nounForms(pattern.lemma)]));
  return [{ forms, types: new Set(entries.flatMap(({ meaning }) => meaning.relation ?? [])) }];
}

const VERB_FORMS = new Map<RelationType, ReadonlySet<string>>();

/** The forms of all verbs that tell of a relation, but for those that say nothing by themselves. */
export function verbsTelling(type: RelationType): ReadonlySet<string> {
  const known = VERB_FORMS.get(type);
  if (known !== undefined) return known;
  const lemmas = verbEntries().flatMap(({ meaning, pattern }) =>
    meaning.relation === type && !EMPTY.has(pattern.lemma) ? [pattern.lemma] : [],
  );
  const forms = new Set([...new Set(lemmas)].flatMap((lemma) => [...verbTelling(lemma).forms]));
  VERB_FORMS.set(type, forms);
  return forms;
}

/** The forms of all verbs and nouns that tell of a relation: of meeting, "talks" too. */
export function formsTelling(type: RelationType): ReadonlySet<string> {
  const nouns = [
    ...nounSenses(),
    ...nounEntries().map(({ pattern, meaning }) => ({ pattern, relation: meaning.relation })),
  ].flatMap(({ pattern, relation }) => (relation === type ? [...nounForms(pattern.lemma)] : []));
  return new Set([...verbsTelling(type), ...nouns]);
}

/** Whether a sentence has one of the forms. */
export function hasWord(sentence: string, forms: ReadonlySet<string>): boolean {
  const written = sentence.toLowerCase();
  if (![...forms].some((form) => written.includes(form))) return false;
  return fold(sentence)
    .split(' ')
    .some((word) => forms.has(word));
}
