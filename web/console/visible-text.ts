// A text from a stranger in; the same with a name for each sign that hides or turns letters around, out, so
// that what is read is what runs.

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A text in which nothing is hidden: `\u202e` for a sign that turns the direction. */
export function visibleText(text: string): string {
  return text.replaceAll(UNSEEN, (sign) =>
    sign === '\n' || sign === '\t'
      ? sign
      : `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
