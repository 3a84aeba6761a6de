// A sentence and a tie that is asked about in; out, whether the sentence seems to tell it, though it was read as none:
// "Its founder, Karl Lind", "Norne, which belongs to Karl Lind", "Lind of the conservative Norne Party".

import type { RelationType } from '../../ontology/index.ts';
import { titlesLike } from './titles.ts';
import { fold } from './words.ts';

/** A tie that is asked about. */
export interface Tie {
  readonly types: readonly RelationType[];
  /** The forms of the words of the question that tell it. */
  readonly forms: ReadonlySet<string>;
  /** The post or the kinship, where the question names it. */
  readonly title: string | undefined;
  /** What whoever is named is called, folded. */
  readonly names: readonly string[];
}

const KIN =
  'cousin cousins brother brothers sister sisters son sons daughter daughters uncle nephew niece aunt father mother ' +
  'related relative relatives';
/** What tells of a tie by what led to it, or what follows from it: who bought a firm owns it, as far as is told. */
const BESIDE: ReadonlyMap<RelationType, ReadonlySet<string>> = new Map(
  (
    [
      [
        'OWNS',
        'bought buys buy acquired acquires purchased sold owner owners stake shares belongs belonged belonging',
      ],
      ['ACQUIRED', 'sold sells takeover'],
      ['FOUNDED', 'founded founder founders founding established'],
      [
        'WORKS_FOR',
        'heads headed leads led chairs runs teaches taught joined hired employee employees',
      ],
      ['MARRIED', 'wife husband married widow widower spouse'],
      ['RELATIVE_OF', KIN],
      ['REPRESENTS', 'lawyer lawyers attorney attorneys counsel barrister solicitor'],
      ['SUCCEEDED', 'successor predecessor replaces replaced replace appointed named'],
    ] as const
  ).map(([type, words]) => [type, new Set(words.split(' '))]),
);

/** Whether such ties are told in other words at all. */
export function isToldBeside(type: RelationType): boolean {
  return BESIDE.has(type);
}

/** Whether a sentence seems to tell the tie. */
export function tellsTie(sentence: string, tie: Tie): boolean {
  const folded = fold(sentence);
  const titles = tie.title === undefined ? [] : titlesLike(tie.title);
  if (titles.some((title) => title.includes(' ') && ` ${folded} `.includes(` ${title} `)))
    return true;
  if (titles.some((title) => isTitleOfName(sentence, title))) return true;
  const words = folded.split(' ');
  if (tie.types.includes('MEMBER_OF') && tie.names.some((name) => isOfBody(sentence, name)))
    return true;
  return namesIt(words, tie) || words.some((_, at) => pointsBackAt(words, at, tie));
}

/** "President Anna Lind" in an article of the country, without saying of which. */
function isTitleOfName(sentence: string, title: string): boolean {
  const written = title.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  const found = new RegExp(`(?<before>\\S+ )?\\b${written} \\p{Lu}`, 'u').exec(sentence);
  // "Czech President Anna Lind" is none of another country.
  return found !== null && !/^\p{Lu}/u.test(found.groups?.['before'] ?? '');
}

/** A word for what led to it stands beside the name; of kin it is asked which, unless it is asked whether. */
function namesIt(words: readonly string[], { types, names, title }: Tie): boolean {
  const open = types.filter((type) => type !== 'RELATIVE_OF' || title === undefined);
  const sentence = ` ${words.join(' ')} `;
  const isNamed = names.some((name) => sentence.includes(` ${name} `));
  return isNamed && open.some((type) => words.some((word) => BESIDE.get(type)?.has(word)));
}

const OF_BODIES: ReadonlySet<RelationType> = new Set(['OWNS', 'ACQUIRED', 'FOUNDED']);

/** How near the word stands: "its late founder", "the paper was bought", "sold 60 percent of it", "to lead the union". */
const NEAR = 5;

function pointsBackAt(words: readonly string[], at: number, { types, forms }: Tie): boolean {
  const isTelling = (word: string) =>
    forms.has(word) || types.some((type) => BESIDE.get(type)?.has(word));
  if (types.includes('RELATIVE_OF') && isOfSomeone(words, at) && isTelling(words[at] ?? ''))
    return true;
  const beside = words.slice(Math.max(0, at - (words[at] === 'it' ? NEAR : 2)), at + NEAR);
  if (isSubjectOf(words, at, { types, forms })) return true;
  // "His stake" is no body's.
  const isPersons =
    ['his', 'her'].includes(words[at] ?? '') && types.some((type) => OF_BODIES.has(type));
  return !isPersons && pointsBack(words, at) && beside.some(isTelling);
}

/** Ties that a person has, told of "she": "she studied at the Sibelius Academy". */
const PERSONAL: ReadonlySet<RelationType> = new Set(['STUDIED_AT', 'BORN_IN', 'LIVES_IN']);

function isSubjectOf(
  words: readonly string[],
  at: number,
  { types, forms }: Pick<Tie, 'types' | 'forms'>,
): boolean {
  const isPerson = words[at] === 'he' || words[at] === 'she';
  return (
    isPerson &&
    types.some((type) => PERSONAL.has(type)) &&
    words.slice(at + 1, at + NEAR).some((word) => forms.has(word))
  );
}

const POINTING = new Set(['its', 'his', 'her', 'their', 'it']);
const NAMELESS = new Set(
  (
    'company firm group party paper newspaper bank union agency organization organisation charity club movement lender ' +
    'foundation association federation ministry university carmaker drugmaker maker producer retailer airline miner ' +
    'broadcaster network militia yard shipyard shipbuilder factory plant mine brewery chain store hotel publisher insurer ' +
    'team laboratory museum gallery theatre school hospital magazine website fund institute academy commission council ' +
    'committee federation dam ferry'
  ).split(' '),
);

/** "Its founder", "the central bank's governor": what is spoken of stands in another sentence, or in a longer name. */
function pointsBack(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const isBody = NAMELESS.has(word) || NAMELESS.has(word.replace(/s$/, ''));
  return POINTING.has(word) || (isBody && [words[at - 1], words[at - 2]].includes('the'));
}

/** "A cousin of the president", "a brother-in-law of her deputy". */
function isOfSomeone(words: readonly string[], at: number): boolean {
  const of = words[at + 1] === 'in' && words[at + 2] === 'law' ? at + 3 : at + 1;
  const next = words[of + 1] ?? '';
  return words[of] === 'of' && (next === 'the' || POINTING.has(next));
}

/** "Lind of the conservative Norne Party"; the name is letters and digits alone. */
function isOfBody(sentence: string, name: string): boolean {
  const [, behind = ''] = sentence.split(new RegExp(`\\b${name}\\b`, 'iu'));
  return /^ of (?:the )?(?:\p{Ll}+ ){0,3}\p{Lu}/u.test(behind);
}
