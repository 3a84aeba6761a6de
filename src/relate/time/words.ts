// The closed vocabulary of dates, as pieces of regular expressions and what they stand for.

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** A month's name or its abbreviation: "February", "Feb.", "Sept". */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';

/** A weekday's name or its abbreviation with a dot. */
export const WEEKDAY =
  '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|(?:Sun|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat)\\.)';

/** A small number as a word or in digits; "a" and "an" are one, "several" is not a number. */
export const NUMBER = `(?:\\d{1,3}|an?|${NUMBERS.slice(1).join('|')})`;

/** Units of the calendar. */
export const UNIT = '(?:day|week|month|year|decade)s?';

/** A day of the month with or without its ending. */
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';

/** A year of four digits, 1500 to 2099. */
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';

/** 1 to 12; 0 when it is no month. */
export function monthOf(word: string): number {
  const key = word.toLowerCase().slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(key)) + 1;
}

/** 0 (Sunday) to 6; -1 when it is no weekday. */
export function weekdayOf(word: string): number {
  const key = word.toLowerCase().slice(0, 3);
  return WEEKDAYS.findIndex((weekday) => weekday.startsWith(key));
}

/** The value of a NUMBER; NaN when it is none. */
export function numberOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  const index = NUMBERS.indexOf(lower);
  return index >= 0 ? index : Number.parseInt(lower, 10);
}
