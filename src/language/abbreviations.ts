/**
 * In: a word with or without its full stop. Out: whether the stop belongs to the word, and whether
 * a sentence can end there. English abbreviations as they occur in newspapers.
 */

/** What may follow an abbreviation that ends in a full stop. */
export type AbbreviationKind =
  /** Stands before a name or a number; a sentence never ends here ("Mr.", "No.", "Feb."). */
  | 'before'
  /** May be the last word of a sentence ("Inc.", "U.S.", "p.m."). */
  | 'anywhere';

const BEFORE = `
mr mrs ms messrs mx dr drs prof rev fr sr. sra hon st ste mt ft gen lt col maj capt cmdr cpl sgt pvt adm
brig gov lt sen sens rep reps pres amb supt insp det comm dep dir asst assoc atty sec fig figs vol
no nos art pp ch chap vs v eq ed eds cf viz al approx ca est jan feb mar apr jun jul aug sep sept oct nov
dec mon tue tues wed thu thur thurs fri sat sun bros mgr msgr mlle mme attn dept div ex e.g i.e a.k.a
eg ie esp incl lb lbs oz la ass't
`;

const ANYWHERE = `
inc co corp ltd plc llc cos jr sr esq etc ave blvd rd hwy sq min max tel ext bldg univ inst intl
natl govt assn mfg calif fla tex mass conn penn wash ore ariz colo minn wis mich ill ind tenn ala ga va
md okla kan neb nev dak mont wyo del ky ph.d m.sc b.sc
`;

const KINDS: ReadonlyMap<string, AbbreviationKind> = new Map([
  ...words(BEFORE).map((word) => [word, 'before'] as const),
  ...words(ANYWHERE).map((word) => [word, 'anywhere'] as const),
]);

/** Words among the abbreviations that are abbreviations only when capitalised ("No.", "Sun."). */
const CAPITALISED = new Set(
  words(
    'no art mar sun sat mon wed fri dec jan jun jul sen rep gov sec dir det comm dep div fig ed ex ill ind wash mass mich del min max ore tex colo penn neb kan md va ga ph.d mt ft st ch co inst dr fr sr jr la',
  ),
);

/**
 * The kind of the abbreviation `word` (given without its last full stop), or undefined.
 * Single letters and letters with stops between them ("U.S", "a.m") count as well.
 */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  if (word.length > 12) return undefined;
  const lower = word.toLowerCase();
  const kind = KINDS.get(lower);
  if (kind !== undefined) {
    return CAPITALISED.has(lower) && !/^\p{Lu}/u.test(word) ? undefined : kind;
  }
  if (/^(?:\p{Lu}|[bcdmpr])$/u.test(word)) return 'before';
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) ? 'anywhere' : undefined;
}

function words(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/\.$/u, ''));
}
