// A word in, whether it names a time of the calendar out: what stands behind "on" may be a day.

const NAMES =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)s?$/i;
const NOUNS = new Set(
  'day week weekend month year decade century morning afternoon evening night noon midnight dawn dusk today yesterday tomorrow hour minute time moment'.split(
    ' ',
  ),
);

/** Whether a word with its lemma is a time: "Monday", "February", "morning". */
export function isCalendarWord(word: string, lemma: string): boolean {
  return (/^\p{Lu}/u.test(word) && NAMES.test(word)) || NOUNS.has(lemma);
}
