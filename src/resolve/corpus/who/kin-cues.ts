// The words before and behind a full name in, whether they make its bearer the father or the son of somebody, or say that
// another bears the name as well, out.

const ELDERS = 'father|grandfather|mother|grandmother';
const YOUNGER = 'son|daughter|grandson|granddaughter';
const WHOSE = "(?:\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose)|['’]s)";
/** What may stand between "his father," and the name: "the former governor". */
const POST = '(?:(?:the|former|late|then|ex|Sen\\.|Gov\\.)[ -]|\\p{Ll}+ |\\p{Lu}\\p{L}+ ){0,4}';

/** "his father, the former governor ", "the elder ". */
const ELDER_BEFORE = new RegExp(
  `${WHOSE} (?:\\p{Ll}+ )?(?:${ELDERS}),? ${POST}$|\\b[Tt]he (?:elder|older|late) (?:Mr\\.? )?$`,
  'u',
);
const YOUNGER_BEFORE = new RegExp(
  `${WHOSE} (?:\\p{Ll}+ )?(?:${YOUNGER}),? ${POST}$|\\b[Tt]he younger (?:Mr\\.? )?$`,
  'u',
);
/** ", his father,", ", the son of ". */
const ELDER_BEHIND = new RegExp(
  `^, (?:his|her|their) (?:\\p{Ll}+ )?(?:${ELDERS})\\b|^,? (?:Sr|Senior|senior|the elder)\\b`,
  'u',
);
const YOUNGER_BEHIND = new RegExp(
  `^, (?:(?:his|her|their|the|an?) (?:\\p{Ll}+ ){0,2}(?:${YOUNGER}))\\b|^,? (?:Junior|junior|the younger)\\b`,
  'u',
);
const NAMESAKE_BEHIND =
  /^,? (?:who (?:only )?shares? (?:his|her|the|a) (?:full )?name\b|an? namesake\b|(?:an? )?(?:\p{Ll}+ ){0,2}(?:of|with) the same name\b)/u;
const NAMESAKE_BEFORE =
  /\b(?:(?:his|her|a|another|an unrelated) namesake,?|(?:of|by|with) the same name,?) (?:the )?(?:\p{Ll}+ ){0,3}$/u;

/** Which of a family the words around a name make its bearer: the one that has children in the article, or the child. */
export function kinOf(before: string, behind: string): 'elder' | 'younger' | undefined {
  if (ELDER_BEFORE.test(before) || ELDER_BEHIND.test(behind)) return 'elder';
  return YOUNGER_BEFORE.test(before) || YOUNGER_BEHIND.test(behind) ? 'younger' : undefined;
}

/** Whether the words say that somebody else has the name: "who shares his name with a witness". */
export function isCalledNamesake(before: string, behind: string): boolean {
  return NAMESAKE_BEFORE.test(before) || NAMESAKE_BEHIND.test(behind);
}
