// How the tables write long lists of patterns: one template, items between commas.

/**
 * Splits a list written in a template into its items, in order.
 *
 * Items stand between commas; line breaks and repeated blanks count as one blank.
 */
export function words(strings: TemplateStringsArray): readonly string[] {
  return strings
    .join('')
    .split(',')
    .map((item) => item.trim().replace(/\s+/g, ' '))
    .filter((item) => item !== '');
}
