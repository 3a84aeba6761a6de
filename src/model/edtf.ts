// Dates as the text gives them: Extended Date/Time Format, level 1.

declare const edtf: unique symbol;

/**
 * A date, an interval or an uncertain date, such as `2024-02-13`, `2024-02`, `2023-10-07/..`, `2024~`.
 *
 * @source Library of Congress, Extended Date/Time Format (EDTF) Specification, 2019; ISO 8601-2:2019.
 */
export type Edtf = string & { readonly [edtf]: true };

const DATE = String.raw`-?\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const LEVEL_1 = new RegExp(
  String.raw`^(?:(?:${DATE}|\d{2}XX|\d{3}X|\d{4}-XX)[?~%]?|\.\.|)(?:\/(?:${DATE}[?~%]?|\.\.|))?$`,
);

/** Whether a string is a date, or an interval of dates, in the part of EDTF level 1 that we write. */
export function isEdtf(value: string): value is Edtf {
  return value.length > 0 && value !== '/' && LEVEL_1.test(value);
}

/**
 * Checks and brands a date.
 *
 * @throws RangeError when the value is no EDTF date.
 */
export function toEdtf(value: string): Edtf {
  if (!isEdtf(value))
    throw new RangeError(`not an EDTF date: ${JSON.stringify(value.slice(0, 40))}`);
  return value;
}

/**
 * The first and the last day a date may mean, as ISO 8601 days; an open end is absent.
 * `2024-02` gives `2024-02-01` to `2024-02-29`.
 */
export function dayRange(date: Edtf): { readonly first?: string; readonly last?: string } {
  const [from = '', to] = date.replaceAll(/[?~%]/g, '').split('/');
  const first = edgeDay(from, 'first');
  const last = edgeDay(to ?? from, 'last');
  return { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
}

function edgeDay(date: string, edge: 'first' | 'last'): string | undefined {
  if (date === '' || date === '..') return undefined;
  const year = date.slice(0, 4).replaceAll('X', edge === 'first' ? '0' : '9');
  const month = date.slice(5, 7).replace('XX', '') || (edge === 'first' ? '01' : '12');
  const day = date.slice(8, 10) || (edge === 'first' ? '01' : lastDayOf(year, month));
  return `${year}-${month}-${day}`;
}

function lastDayOf(year: string, month: string): string {
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, '0');
}
