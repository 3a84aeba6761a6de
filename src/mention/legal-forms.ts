// A parsed document and its names in, the same with the firms whose legal form shows where their name ends out:
// "Srbija" of "Moravolt Srbija d.o.o." Method: from the form back over words with a capital, to the start of the
// sentence at most, and never into somebody else's name.

import { getToken, type Tree, wordOf } from '../language/dependency-tree.ts';
import type { Mention } from './mention.ts';
import { bodyMention } from './names.ts';
import { isAmongWords, startsSentence } from './noun-lemma.ts';
import { isTitleWord } from './titles.ts';
import { isMakerBefore } from './trim-name.ts';

/** Forms that nothing else is called, wherever they stand behind a name. */
const FORM =
  /^(?:d\.o\.o\.?|d\.d\.|a\.s\.|A\.[SŞ]\.|s\.r\.o\.?|S\.r\.l\.?|SRL|S\.R\.L\.?|S\.A\.S?\.?|S\.p\.A\.?|SpA|N\.V\.|B\.V\.|GmbH|KGaA|Oyj|ApS|SARL|Ltda\.?|FZE|FZCO|JSC|OJSC|PJSC|OOO|Zrt\.?|Kft\.?|Nyrt\.?|Sdn\.? Bhd\.?|Pvt\.?(?: Ltd\.?)?|Pte\.?(?: Ltd\.?)?|Pty\.?(?: Ltd\.?)?|Co\. Ltd\.?|LLC|LLP|Ltd\.?|Limited(?! \p{Lu})|Corp\.?|Corporation)(?![\p{L}\p{N}])/u;
const FORM_MAX = 12;
const WORDS_MAX = 5;

/** Whether a name ends with such a form. */
export function endsInForm(label: string): boolean {
  return withoutForm(label) !== undefined;
}

/** A name without the form at its end; nothing where it has none. */
export function withoutForm(label: string): string | undefined {
  const words = label.split(' ');
  const count = [2, 1].find((length) => {
    const last = words.slice(-length).join(' ');
    return length < words.length && FORM.exec(last)?.[0].length === last.length;
  });
  return count === undefined ? undefined : words.slice(0, -count).join(' ');
}

/** The names, with the firms that a legal form shows in place of the parts of them that were found. */
export function withLegalForms(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const firms = tree.tokens.flatMap((_, form) => firmBefore(tree, form, names) ?? []);
  const isInside = ({ first, endToken }: Mention) =>
    firms.some((firm) => firm.first <= first && endToken <= firm.endToken);
  return firms.length === 0 ? names : [...names.filter((name) => !isInside(name)), ...firms];
}

function firmBefore(tree: Tree, form: number, names: readonly Mention[]): Mention | undefined {
  if (form === 0 || tree.sentenceOf[form - 1] !== tree.sentenceOf[form]) return undefined;
  const end = endOfForm(tree, form);
  if (end === undefined || !isAmongWords(tree, form)) return undefined;
  let first = form;
  while (form - first < WORDS_MAX && isPart(tree, first - 1)) first -= 1;
  while (first < form && isLead(tree, first)) first += 1;
  if (first === form) return undefined;
  const isCut = names.some((name) => name.first < first && first < name.endToken);
  const isKnown = names.some(
    ({ type, first: from, endToken }) =>
      type === 'organization' && from <= first && endToken >= end,
  );
  return isCut || isKnown ? undefined : bodyMention(tree, { first, end });
}

/** The token behind a form that begins here. */
function endOfForm(tree: Tree, form: number): number | undefined {
  const { start } = getToken(tree, form);
  const found = FORM.exec(tree.text.slice(start, start + FORM_MAX))?.[0];
  if (found === undefined) return undefined;
  let end = form + 1;
  while (end < tree.tokens.length && getToken(tree, end).start < start + found.length) end += 1;
  return end;
}

/** A word with a capital, one space before the next; a hyphen within a word. */
function isPart(tree: Tree, index: number): boolean {
  const [before, token, next] = [index - 1, index, index + 1].map((at) => tree.tokens[at]);
  if (token === undefined || next === undefined) return false;
  if (tree.sentenceOf[index] !== tree.sentenceOf[index + 1]) return false;
  const word = wordOf(tree, index);
  if (word === '-') return before?.end === token.start && token.end === next.start;
  return next.start - token.end <= 1 && /^(?:\p{Lu}[\p{L}\p{N}'’.-]*|&)$/u.test(word);
}

/** What stands before a name and is none of it: "The", a post, the first word of a sentence that is no name. */
function isLead(tree: Tree, index: number): boolean {
  const word = wordOf(tree, index);
  if (/^(?:The|A|An|&|-)$/.test(word) || isTitleWord(tree, index)) return true;
  if (isMakerBefore(tree, index)) return true;
  return startsSentence(tree, index) && getToken(tree, index).upos !== 'PROPN';
}
