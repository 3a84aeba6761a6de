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
