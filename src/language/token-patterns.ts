/**
 * The words and signs that are not plain words, as patterns: addresses, numbers, letters with
 * stops, emoticons, rows of signs. Every pattern is anchored and bounded, so each costs a constant.
 * @source https://universaldependencies.org/en/tokenization.html and the train part of the English
 * Web Treebank
 */

/** What one pattern stands for, and so what is done with its match. */
export type PatternKind = 'address' | 'number' | 'acronym' | 'sign';

const FILE_ENDING = 'docx?|xlsx?|pptx?|pdf|html?|jpe?g|png|gif|txt|zip|exe|mp3|url';

/** Patterns tried in this order at each position; the first that fits decides. */
export const PATTERNS: readonly (readonly [PatternKind, RegExp])[] = [
  ['address', /(?:https?:\/\/|www\.)[^\s<>"“”]{1,190}/iuy],
  [
    'address',
    /(?:mailto:)?[\p{L}\p{N}_%+-][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/uy,
  ],
  // A name at a company ("Rice@ENRON") as mail programs wrote it.
  ['address', /[\p{L}\p{N}][\p{L}\p{N}._-]{0,40}@[\p{L}][\p{L}\p{N}_]{1,40}/uy],
  [
    'address',
    /[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{1,40}){0,4}\.(?:com|org|net|edu|gov|info|co\.uk|io|eu|tv)(?![\p{L}\p{N}])/iuy,
  ],
  [
    'address',
    new RegExp(
      `[\\p{L}\\p{N}_#-]{0,60}(?:\\.[\\p{L}\\p{N}_-]{1,40}){0,4}\\.(?:${FILE_ENDING})(?![\\p{L}\\p{N}])`,
      'iuy',
    ),
  ],
  // Groups of the news net ("comp.sources.unix").
  ['address', /(?:alt|comp|misc|rec|sci|soc|talk|humanities)(?:\.[a-z0-9-]{2,20}){1,5}/uy],
  ['sign', /[@#]\p{L}[\p{L}\p{N}_]{0,40}/uy],
  [
    'sign',
    /(?:>?[:;=]['o-]?[()DPp\]|/\\]|\^[_.]?\^|[oO][._][oO]|<3|\(:(?=\s|$))(?![\p{L}\p{N}/])/uy,
  ],
  ['sign', /(?:w\/o|w\/out|b\/c|l\/c|i\/c|n\/a|s\/he)(?![\p{L}\p{N}/])/iuy],
  // A word broken off by the speaker ("th- there").
  ['sign', /[B-DF-HJ-NP-TV-Zb-df-hj-ln-np-tv-z][b-df-hj-np-tv-z]{0,2}-(?=\s|$)/uy],
  // Telephone numbers and dates written with hyphens stay whole; ranges such as 3-5 do not.
  [
    'sign',
    /\d{1,4}(?:[-.]\d{2,4}){2,3}(?![\d-])|\d{3}-\d{4}(?!\d)|\d{3}\/\d{3}-\d{4}(?!\d)|\d{5}-\d{4}(?!\d)|\+\d{1,4}(?![\d.,])/uy,
  ],
  [
    'number',
    /\d{1,3}(?:,\d{3})+(?:\.\d{1,9})?(?!\d)|\d{1,20}(?:[.:/]\d{1,9}){0,5}|(?<![\p{L}\p{N}.])\.\d{1,9}(?![.\p{L}\p{N}])/uy,
  ],
  ['acronym', /(?:\p{L}\.){2,8}|\p{Lu}\.\p{Lu}(?![\p{L}\p{N}.])|(?:Ph\.D|M\.Sc|B\.Sc)\./uy],
  ['sign', /(?:US|NZ|HK|[ACS])\$/uy],
  [
    'sign',
    /\.[!?]{1,30}|\.{2,200}|…{1,30}\.?(?!\.)|-{2,200}|[!?]{1,200}|''|‘‘|’’|‘’|``|<<|>>|={2,200}|\*{2,200}|[_~#+$]{2,200}/uy,
  ],
  [
    'sign',
    /(?:[\p{Extended_Pictographic}\p{Regional_Indicator}](?:\p{M}|\u200d|\p{Emoji_Modifier}){0,4}){1,12}/uy,
  ],
];
