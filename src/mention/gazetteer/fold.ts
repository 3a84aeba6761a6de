// Names as they are compared: without case, diacritics and punctuation.

/** Lower case, no diacritics, one space between words, no dots or apostrophes: "U.S." is "us". */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[.'’‘`ʼ]/gu, '')
    .replaceAll(/ı/gu, 'i')
    .replaceAll(/[\s\-–—_/]+/gu, ' ')
    .trim();
}
