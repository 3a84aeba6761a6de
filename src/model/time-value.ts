// What a time expression stands for, as text: EDTF where it is a date, ISO 8601 where it is a time of
// day, a duration or a set, and a reference of TimeML where it is vague.

/** What a time expression names. */
export type TimeKind = 'date' | 'time' | 'duration' | 'set' | 'vague';

/**
 * | kind | value |
 * |---|---|
 * | date | EDTF: `2024-02-13`, `2024-02-05/2024-02-11` (a week), `2023-33` (first quarter), `2023-21` (spring), `199X`, `XXXX-10-07` (year unknown) |
 * | time | a day and time of ISO 8601, `2024-02-14T22:00`; the day alone for "Friday morning" |
 * | duration | ISO 8601: `P3D`, `PT30M`, `P2.5Y`; X where the number is not told: `PXY` |
 * | set | ISO 8601 repeating interval: `R/P1W` |
 * | vague | `PRESENT_REF`, `PAST_REF`, `FUTURE_REF` |
 *
 * @source ISO 8601-1:2019; EDTF level 2 for quarters and halves of a year (33 to 36, 40, 41); TimeML
 * 1.2.1, TIMEX3.
 */
export type TimeValue = string;

const UNSPECIFIED = String.raw`[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?[~?%]?`;
const DATE = String.raw`(?:${UNSPECIFIED}|\.\.)(?:\/(?:${UNSPECIFIED}|\.\.))?`;
const TIME = String.raw`[\dX]{4}-[\dX]{2}-[\dX]{2}(?:T\d{2}:\d{2}(?::\d{2})?Z?)?`;
const AMOUNT = String.raw`(?:\d+(?:\.\d+)?|X)`;
const DURATION = `P(?:${AMOUNT}[YMWD]|T${AMOUNT}[HMS])`;

const GRAMMAR: Readonly<Record<TimeKind, RegExp>> = {
  date: new RegExp(`^${DATE}$`),
  time: new RegExp(`^${TIME}$`),
  duration: new RegExp(`^${DURATION}$`),
  set: new RegExp(`^R/${DURATION}$`),
  vague: /^(?:PRESENT|PAST|FUTURE)_REF$/,
};

/** Whether a text is a value of its kind. */
export function isTimeValue(kind: TimeKind, value: string): boolean {
  return GRAMMAR[kind].test(value);
}
