// The address of a page and its text in, the day on which it was published out, where one of them tells it.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const IN_ADDRESS = /\/(20\d\d)[/-](\d\d?)[/-](\d\d?)(?!\d)/u;
const MONTH_FIRST = /\b([a-z]{3})[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b/iu;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]{0,6}\.?,? ((?:19|20)\d\d)\b/iu;
/** Letters at the beginning of a text in which the day of the page may stand. */
const BEGINNING = 300;

/** As YYYY-MM-DD. */
export function dateOf(address: string, text: string): string | undefined {
  const inAddress = IN_ADDRESS.exec(address);
  if (inAddress !== null) return written(inAddress[1], Number(inAddress[2]), inAddress[3]);
  const beginning = text.slice(0, BEGINNING);
  const month = MONTH_FIRST.exec(beginning);
  if (month !== null && monthOf(month[1]) > 0)
    return written(month[3], monthOf(month[1]), month[2]);
  const day = DAY_FIRST.exec(beginning);
  if (day !== null && monthOf(day[2]) > 0) return written(day[3], monthOf(day[2]), day[1]);
  return undefined;
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}

function written(year = '', month = 0, day = ''): string | undefined {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
