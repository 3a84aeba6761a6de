// A verb's or noun's lemma in, its forms out. Method: the regular rules of English spelling and a
// table of irregular verbs; a verb with a prefix ("re-elect", "withhold") goes like its stem.

/** The forms of a verb. */
export interface VerbForms {
  readonly third: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
}

/** past and participle, alternatives by `/`; one field where both are the same. */
const IRREGULAR = `
arise arose arisen|awake awoke awoken|be was/were been|bear bore born/borne|beat beat beaten|become became become|
beget begot begotten|begin began begun|bend bent|bet bet|bid bid/bade bid/bidden|bind bound|bite bit bitten|bleed bled|
blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burned/burnt|burst burst|
buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|
dig dug|do did done|draw drew drawn|dream dreamed/dreamt|drink drank drunk|drive drove driven|dwell dwelt/dwelled|
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|
forbid forbade forbidden|forecast forecast|forget forgot forgotten|forgive forgave forgiven|forsake forsook forsaken|
freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung/hanged|
have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|
lean leaned/leant|leap leaped/leapt|learn learned/learnt|leave left|lend lent|let let|lie lay/lied lain/lied|light lit/lighted|lose lost|
make made|mean meant|meet met|mistake mistook mistaken|overcome overcame overcome|pay paid|plead pleaded/pled|put put|
quit quit|read read|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|
sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown/showed|
shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|
slit slit|sow sowed sown|speak spoke spoken|speed sped|spend spent|spill spilled/spilt|spin spun|spit spat|split split|
spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode stridden|
strike struck struck/stricken|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|
swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|
tread trod trodden|understand understood|undertake undertook undertaken|uphold upheld|wake woke woken|wear wore worn|
weave wove woven|weep wept|wet wet|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|
wring wrung|write wrote written|wed wed/wedded|spearhead spearheaded|behead beheaded|embed embedded|overthrow overthrew overthrown|
bestow bestowed|bog bogged|input input|offset offset|babysit babysat|handwrite handwrote handwritten`;

const TABLE: ReadonlyMap<string, readonly [readonly string[], readonly string[]]> = new Map(
  IRREGULAR.split('|').map((line) => {
    const [lemma = '', past = '', participle = past] = line.trim().split(' ');
    return [lemma, [past.split('/'), participle.split('/')]] as const;
  }),
);

const PASTS = new Map<string, string[]>();
for (const [lemma, [past, participle]] of TABLE)
  for (const form of new Set([...past, ...participle]))
    PASTS.set(form, [...(PASTS.get(form) ?? []), lemma]);

/** Whether a verb looks as another does in the past: to found, and what was found. */
export function looksPast(lemma: string): boolean {
  return PASTS.get(lemma)?.some((other) => other !== lemma) === true;
}

const PREFIXES = ['over', 'under', 'out', 'mis', 're', 'un', 'fore', 'up', 'co'];
/** Verbs that look prefixed and are regular. */
const NOT_PREFIXED = new Set([
  'reset',
  'relay',
  'rebound',
  'unwind',
  'outline',
  'reside',
  'resell',
  'release',
  'regret',
  'delay',
]);
/** Stressed on the last syllable, so that the last consonant doubles. */
const DOUBLING =
  /^(?:ab(?:et|hor)|ac(?:quit)|ad(?:mit)|al(?:lot)|com(?:mit|pel)|con(?:cur|fer|trol|fab)|de(?:bar|fer|ter|mur)|dis(?:pel|bar)|em(?:it)|equip|ex(?:cel|pel)|for(?:get)|im(?:pel)|in(?:cur|fer|ter)|kidnap|o(?:ccur|mit)|out(?:bid|fit)|pa(?:trol)|per(?:mit)|pre(?:fer)|pro(?:pel)|re(?:bel|but|cur|fer|gret|mit|pel|submit)|sub(?:mit)|trans(?:fer|mit)|unplug|co-opt)$/;
const BRITISH =
  /(?:travel|cancel|label|model|signal|counsel|shovel|quarrel|marshal|channel|fuel|level|total|duel|imperil|worship|program|bus|focus|gas)$/;
const ONE_VOWEL = /^[^aeiouy]*(?:qu)?[aeiouy][bdfgklmnprstvz]$/;

/** The inflected forms of a verb; both spellings where two are usual. */
export function verbForms(lemma: string): VerbForms {
  const irregular = irregularOf(lemma);
  const regular = pastOf(lemma);
  return {
    third: lemma === 'be' ? ['is', 'are', 'am'] : lemma === 'have' ? ['has'] : [thirdOf(lemma)],
    past: irregular?.[0] ?? regular,
    participle: irregular?.[1] ?? regular,
    gerund: gerundOf(lemma),
  };
}

/** The lemma of a verb and all its inflected forms; a form may stand twice. */
export function allFormsOf(lemma: string): readonly string[] {
  const { third, past, participle, gerund } = verbForms(lemma);
  return [lemma, ...third, ...past, ...participle, ...gerund];
}

function irregularOf(lemma: string): readonly [readonly string[], readonly string[]] | undefined {
  const own = TABLE.get(lemma);
  if (own !== undefined || NOT_PREFIXED.has(lemma)) return own;
  const [head = '', ...rest] = lemma.split('-');
  const stemAfterHyphen = rest.length > 0 ? TABLE.get(rest.join('-')) : undefined;
  if (stemAfterHyphen !== undefined) return prefixed(`${head}-`, stemAfterHyphen);
  for (const prefix of PREFIXES) {
    const stem = lemma.startsWith(prefix) ? TABLE.get(lemma.slice(prefix.length)) : undefined;
    if (stem !== undefined) return prefixed(prefix, stem);
  }
  return undefined;
}

function prefixed(
  prefix: string,
  [past, participle]: readonly [readonly string[], readonly string[]],
): readonly [readonly string[], readonly string[]] {
  return [past.map((form) => prefix + form), participle.map((form) => prefix + form)];
}

/** Third person of a verb, or plural of a noun, by the rules of -s. */
export function thirdOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma) || /(?:^|[^aeiou])o$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function pastOf(lemma: string): readonly string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  if (/[^k]c$/.test(lemma) && lemma.endsWith('ic')) return [`${lemma}ked`];
  return stems(lemma).map((stem) => `${stem}ed`);
}

function gerundOf(lemma: string): readonly string[] {
  if (lemma === 'be') return ['being'];
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(lemma)) return [`${lemma.slice(0, -1)}ing`];
  if (lemma.endsWith('ic')) return [`${lemma}king`];
  return stems(lemma).map((stem) => `${stem}ing`);
}

/** The stem before -ed and -ing, with its last consonant doubled where that is, or may be, usual. */
function stems(lemma: string): readonly string[] {
  const doubled = lemma + lemma.slice(-1);
  if (DOUBLING.test(lemma)) return [doubled];
  if (BRITISH.test(lemma)) return [lemma, doubled];
  const last = lemma.split('-').at(-1) ?? lemma;
  return ONE_VOWEL.test(last) ? [doubled] : [lemma];
}

const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map([
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['person', 'people'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['medium', 'media'],
  ['alumnus', 'alumni'],
  ['alumna', 'alumnae'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['knife', 'knives'],
  ['half', 'halves'],
]);

/** The plurals of a noun. */
export function pluralsOf(noun: string): readonly string[] {
  const irregular = IRREGULAR_NOUNS.get(noun);
  if (irregular !== undefined) return [irregular];
  for (const [singular, plural] of IRREGULAR_NOUNS) {
    if (noun.length > 5 && noun.endsWith(singular) && singular.length > 2) {
      return [noun.slice(0, -singular.length) + plural];
    }
  }
  return [thirdOf(noun)];
}
