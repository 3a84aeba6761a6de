/**
 * In: a word and its Penn tag. Out: its dictionary form.
 *
 * Rules from endings to changes of the ending, learned from treebanks (training/lemmas.py): the
 * longest ending with a rule decides, a whole word being the longest of all. Where a regular verb
 * form leaves open whether an "e" fell away or a consonant was doubled, a known word wins.
 */

/** For each Penn tag, rules such as "3y" (cut three letters off, add "y") by ending. */
export type LemmaRules = Readonly<Record<string, Readonly<Record<string, string>>>>;

const LONGEST_ENDING = 6;
const KEPT_TAGS = new Set(['NNP', 'ADD', 'FW', 'CD', 'SYM', 'NFP']);

/** Typographic signs have the lemma of their plain forms. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['–', '-'],
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
]);

/** Makes a lemmatizer from rules and a test for known words in lower case. */
export function createLemmatizer(
  rules: LemmaRules,
  known: (word: string) => boolean,
): (word: string, xpos: string) => string {
  const tables = new Map(
    Object.entries(rules).map(([xpos, table]) => [xpos, new Map(Object.entries(table))]),
  );
  return (word, xpos) => {
    if (KEPT_TAGS.has(xpos)) return word;
    const sign = SIGNS.get(word);
    if (sign !== undefined) return sign;
    if (xpos === 'NNPS') return singularName(word);
    const lower = word.toLowerCase().replaceAll('’', "'");
    const table = tables.get(xpos);
    if (table === undefined) return lower;
    const cased = lower === word ? undefined : table.get(`^${word}`);
    if (cased !== undefined) return change(word, cased);
    const whole = table.get(`^${lower}`);
    if (whole !== undefined) return change(lower, whole);
    const lemma = change(lower, ruleOf(table, lower));
    return known(lemma) ? lemma : (regularStem(lower, xpos, known) ?? lemma);
  };
}

function ruleOf(table: ReadonlyMap<string, string>, word: string): string {
  for (let size = Math.min(LONGEST_ENDING, word.length); size > 0; size -= 1) {
    const rule = table.get(word.slice(-size));
    if (rule !== undefined) return rule;
  }
  return table.get('') ?? '0';
}

function change(word: string, rule: string): string {
  const cut = Number.parseInt(rule, 10);
  if (cut > word.length) return word;
  return word.slice(0, word.length - cut) + rule.slice(String(cut).length) || word;
}

/** A known word of which `word` is a regular "-ed" or "-ing" form. */
function regularStem(
  word: string,
  xpos: string,
  known: (word: string) => boolean,
): string | undefined {
  const ending = xpos === 'VBG' ? 'ing' : xpos === 'VBD' || xpos === 'VBN' ? 'ed' : undefined;
  if (ending === undefined || !word.endsWith(ending)) return undefined;
  const stem = word.slice(0, -ending.length);
  const single = /([b-df-hj-np-tv-z])\1$/.test(stem) ? stem.slice(0, -1) : undefined;
  return [stem, `${stem}e`, single].find((form) => form !== undefined && known(form));
}

/** "Democrats" -> "Democrat", in the case it is written in. */
function singularName(word: string): string {
  if (/(?:ss|us|is)$/i.test(word) || word.length < 4) return word;
  if (/[^aeiou]ies$/i.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/i.test(word)) return word.slice(0, -2);
  return /s$/i.test(word) ? word.slice(0, -1) : word;
}
