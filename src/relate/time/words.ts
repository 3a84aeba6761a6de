// The closed vocabulary of dates, as pieces of regular expressions and what they stand for. Blank
// space is bounded, so that no rule reads a long gap more than once.

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** Blank space between two words. */
export const S = '\\s{1,3}';

/** Blank space or a hyphen. */
export const H = '(?:\\s{1,3}|-)';

/** A month's name or its abbreviation: "February", "Feb.", "Sept". */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';

/** A weekday's name or its abbreviation with a dot. */
export const WEEKDAY =
  '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|(?:Sun|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat)\\.)';

/** A part of the day behind its day: "Friday morning". */
export const PART_OF_DAY = '(?:morning|afternoon|evening|night)';

/** A season. */
export const SEASON = '(?:spring|summer|autumn|fall|winter)';

/** Units that the calendar counts. */
export const UNIT = '(?:day|week|weekend|fortnight|month|quarter|year|decade|century)';

/** Units that last: "hours", "decades". */
export const LASTING =
  '(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|quarters|years?|decades?|century|centuries)';

/** A rank: "third", "3rd". */
export const ORDINAL = `(?:${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th))`;

/** A day of the month with or without its ending. */
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';

/** A year of four digits, 1500 to 2099. */
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';

/** 1 to 12; 0 when it is no month. */
export function monthOf(word = ''): number {
  const key = word.toLowerCase().slice(0, 3);
  return key === '' ? 0 : MONTHS.findIndex((month) => month.startsWith(key)) + 1;
}

/** 0 (Sunday) to 6; -1 when it is no weekday. */
export function weekdayOf(word = ''): number {
  const key = word.toLowerCase().slice(0, 3);
  return key === '' ? -1 : WEEKDAYS.findIndex((weekday) => weekday.startsWith(key));
}

/** 1 (spring) to 4 (winter). */
export function seasonOf(word = ''): number {
  const lower = word.toLowerCase();
  return lower === 'fall' ? 3 : SEASONS.indexOf(lower) + 1;
}

/** The rank a word stands for; NaN when it is none. */
export function ordinalOf(word = ''): number {
  const index = ORDINALS.indexOf(word.toLowerCase());
  return index >= 0 ? index + 1 : Number.parseInt(word, 10);
}
