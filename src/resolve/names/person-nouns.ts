// Nouns and forms of address for persons in, what they say of a person out: gender, kinship, a post.

/** What a noun or a pronoun says of a person's gender. */
export type Gender = 'female' | 'male';

const FEMALE =
  'mrs ms miss madam madame mademoiselle mme mlle frau señora señorita signora senhora lady dame queen princess duchess baroness countess wife widow mother daughter sister aunt niece grandmother granddaughter girlfriend stepmother stepdaughter actress spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman sportswoman noblewoman heiress woman girl nun waitress hostess';
const MALE =
  'mr monsieur herr señor signor senhor sir lord king prince duke baron count husband widower father son brother uncle nephew grandfather grandson boyfriend stepfather stepson actor spokesman chairman congressman councilman businessman policeman sportsman nobleman heir man boy monk waiter';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...FEMALE.split(' ').map((word) => [word, 'female'] as const),
  ...MALE.split(' ').map((word) => [word, 'male'] as const),
]);

/** Words that may be said of anybody, though their form is that of one gender. */
const OPEN: ReadonlySet<string> = new Set([
  'actor',
  'chairman',
  'spokesman',
  'heir',
  'count',
  'king',
]);

/** The gender that a noun states, in lower case. */
export function genderOfNoun(noun: string): Gender | undefined {
  return OPEN.has(noun) ? undefined : GENDERS.get(noun);
}

/** Words for relatives and the like, which readings may give as a title, but which are no post. */
export const KIN: ReadonlySet<string> = new Set(
  'wife husband widow widower mother father son daughter brother sister aunt uncle niece nephew grandmother grandfather grandson granddaughter cousin partner fiance fiancee girlfriend boyfriend stepmother stepfather stepson stepdaughter twin parent child friend colleague ally rival neighbour neighbor man woman boy girl'.split(
    ' ',
  ),
);

const COMPANIONS = new Set(
  'partner friend colleague ally rival neighbour neighbor man woman boy girl girlfriend boyfriend fiance fiancee child'.split(
    ' ',
  ),
);

/** Those of `KIN` who are of one family, and so may share a surname. */
export const FAMILY: ReadonlySet<string> = new Set(
  [...KIN].filter((noun) => !COMPANIONS.has(noun)),
);

/** Forms of address, without a dot, and the post that they are short for; empty where they name none. */
export const ADDRESS_TITLES: ReadonlyMap<string, string> = new Map([
  ...'mr mrs ms miss madam madame mademoiselle mme mlle frau herr monsieur señor señora señorita signor signora senhor senhora dr sir dame lord lady hon doña dona daw aig igp dig ssp dsp asp dcp dpo sho haji hajji hajjah alhaji alhaja mzee oom tannie auntie mullah maulana ustaz ustad sayyid datuk datin tun shri smt ibu pak khun'
    .split(' ')
    .map((word) => [word, ''] as const),
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['prof', 'professor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['maj', 'major'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['pres', 'president'],
  ['rev', 'priest'],
  ['fr', 'priest'],
  ['coun', 'councillor'],
  ['cllr', 'councillor'],
]);
