// How many of a unit: words in, a number or the duration of ISO 8601 out.

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const OTHERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['half', 0.5],
  ['half a', 0.5],
  ['half an', 0.5],
  ['couple', 2],
  ['a couple', 2],
  ['a couple of', 2],
  ['a dozen', 12],
  ['dozen', 12],
  ['a hundred', 100],
  ['hundred', 100],
  ['one hundred', 100],
  ['a thousand', 1000],
]);

const WORDS = `(?:${TENS.join('|')})(?:[\\s-](?:${SMALL.slice(0, 9).join('|')}))?|(?:${[...SMALL].reverse().join('|')})`;
const AND_A_HALF = '(?:[\\s-]and[\\s-]a[\\s-]half)';

/** A number as a word or in digits: "two", "twenty-five", "1,000", "two and a half", "half a". */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d)?${AND_A_HALF}?|half(?:\\san?)?|(?:(?:an?|one)\\s)?(?:hundred|thousand|dozen)|(?:a\\s)?couple(?:\\sof)?|(?:${WORDS})${AND_A_HALF}?)`;

/** Some, but how many is not said. */
export const SOME =
  '(?:several|many|some|various|(?:a\\s|the\\s)?(?:last\\s)?few|(?:a\\s)?number\\sof|countless|dozens\\sof|hundreds\\sof|thousands\\sof)';

/** A count that may be unknown. */
export type Amount = number | 'X';

/** The value of a NUMBER or an article; X for SOME and nothing. */
export function amountOf(words = ''): Amount {
  const lower = words
    .toLowerCase()
    .replaceAll(/[\s-]+/g, ' ')
    .trim();
  const half = / and a half$/.test(lower) ? 0.5 : 0;
  const whole = lower.replace(/ and a half$/, '');
  const known = OTHERS.get(whole) ?? smallNumber(whole);
  if (known !== undefined) return known + half;
  const digits = Number(whole.replaceAll(',', ''));
  return whole === '' || Number.isNaN(digits) ? 'X' : digits + half;
}

function smallNumber(words: string): number | undefined {
  const [first = '', second = ''] = words.split(' ');
  const tens = TENS.indexOf(first);
  if (tens >= 0) return (tens + 2) * 10 + (second === '' ? 0 : SMALL.indexOf(second) + 1);
  const small = SMALL.indexOf(first);
  return small >= 0 && second === '' ? small + 1 : undefined;
}

/** What one of a unit is in a designator of ISO 8601, and how many of it. */
const DESIGNATORS: readonly (readonly [
  pattern: RegExp,
  prefix: string,
  times: number,
  designator: string,
])[] = [
  [/^sec/, 'PT', 1, 'S'],
  [/^min/, 'PT', 1, 'M'],
  [/^(?:hour|hr)/, 'PT', 1, 'H'],
  [/^(?:day|night|morning|afternoon|evening)/, 'P', 1, 'D'],
  [/^(?:weekend|week)/, 'P', 1, 'W'],
  [/^fortnight/, 'P', 2, 'W'],
  [/^month/, 'P', 1, 'M'],
  [/^quarter/, 'P', 3, 'M'],
  [/^decade/, 'P', 10, 'Y'],
  [/^centur/, 'P', 100, 'Y'],
  [/^/, 'P', 1, 'Y'],
];

/** `P3D`, `PT30M`, `PXY`; half an hour is `PT30M` and half a year `P6M`. */
export function durationOf(amount: Amount, unit: string): string {
  const lower = unit.toLowerCase();
  if (amount === 0.5 && /^hour/.test(lower)) return 'PT30M';
  if (amount === 0.5 && /^day/.test(lower)) return 'PT12H';
  if (amount === 0.5 && /^year/.test(lower)) return 'P6M';
  const [, prefix, times, designator] =
    DESIGNATORS.find(([pattern]) => pattern.test(lower)) ?? ([/^/, 'P', 1, 'Y'] as const);
  return `${prefix}${amount === 'X' ? 'X' : amount * times}${designator}`;
}
