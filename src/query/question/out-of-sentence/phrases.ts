// Heads of phrases in a parsed sentence in; out, who they name, or how many they are.

import type { Cell } from '../../../model/index.ts';
import type { NodeId } from '../../source.ts';
import { wordsLike } from '../alike-words.ts';
import { fold, type Word } from '../words.ts';
import type { Aligned, Asked } from './fills-of.ts';
import { childrenAs, coreOf, tokensUnder, wordAt } from './parsed-sentence.ts';

/** What fills a slot: a node, or a value, with the words that say it. */
export interface Phrase {
  readonly node?: NodeId;
  readonly value?: Cell;
  readonly told: string;
  readonly head: number;
}

const ORDER = ['Person', 'Organization', 'Group', 'Place'];

/** Who stands at the heads and beside them behind "and"; none where one of them has no name. */
export function namesOf(aligned: Aligned, heads: readonly number[]): readonly Phrase[] {
  const all = heads.flatMap((head) => [head, ...joinedTo(aligned, head)]);
  const named = all.map((head) => nameAt(aligned, head));
  const found = named.flatMap((one) => (one === undefined ? [] : [one]));
  return found.length === named.length ? found : [];
}

/** What "and" joins to a head, or to the name behind it: "the presidents, Lind and Berg". */
function joinedTo({ parsed }: Aligned, head: number): readonly number[] {
  const behind = childrenAs(parsed, head, 'appos', 'flat', 'nmod:desc');
  return [head, ...behind].flatMap((at) => childrenAs(parsed, at, 'conj'));
}

/** The name at a head, before it or behind a comma. */
function nameAt({ source, parsed, candidate }: Aligned, head: number): Phrase | undefined {
  const core = coreOf(parsed, head).filter((at) => !isJoined(parsed.tokens, at, head));
  const spoken = candidate.spoken.filter(({ start, end }) =>
    core.some((at) => {
      const token = parsed.tokens[at];
      return (
        token !== undefined && token.deprel !== 'amod' && start < token.end && token.start < end
      );
    }),
  );
  const rank = (node: NodeId) => ORDER.findIndex((label) => source.labelsOf(node).includes(label));
  const [best, next] = [...new Set(spoken.map(({ node }) => node))].sort(
    (one, other) => rank(one) - rank(other),
  );
  if (best === undefined || (next !== undefined && rank(next) === rank(best))) return undefined;
  if (rank(best) > 1 && isOpenGroup(parsed, head, source.labelsOf(best))) return undefined;
  const name = source.nodeProperty(best, 'name');
  return { node: best, told: String(name), head };
}

const NOBODY = new Set(
  'side sides party parties one ones others both group groups company companies people victims suspects'.split(
    ' ',
  ),
);

/** "The two sides" tell nobody who they are; nor do "two managers" whose names stand behind. */
function isOpenGroup(parsed: Aligned['parsed'], head: number, labels: readonly string[]): boolean {
  if (!labels.includes('Group')) return false;
  const isNamed = tokensUnder(parsed, head).some((at) => parsed.tokens[at]?.deprel === 'appos');
  return isNamed || NOBODY.has(wordAt(parsed, head));
}

/** Whether a token hangs on another that "and" joins to the head. */
function isJoined(tokens: Aligned['parsed']['tokens'], token: number, head: number): boolean {
  for (let at = token; at !== head && at >= 0; at = tokens[at]?.head ?? -1)
    if (tokens[at]?.deprel === 'conj') return true;
  return false;
}

const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    company: 'Organization',
    companies: 'Organization',
    firm: 'Organization',
    firms: 'Organization',
    bank: 'Organization',
    group: 'Organization',
    party: 'Organization',
    union: 'Organization',
    country: 'Place',
    countries: 'Place',
    city: 'Place',
    cities: 'Place',
    official: 'Person',
    officials: 'Person',
    politician: 'Person',
    politicians: 'Person',
    man: 'Person',
    woman: 'Person',
    men: 'Person',
    women: 'Person',
    executive: 'Person',
    executives: 'Person',
    person: 'Person',
    people: 'Person',
  }),
);

/** Whether somebody is what was asked for: by the words beside the name, or by his kind. Nobody lives as a place. */
export function isOfKind(
  { source, asked, parsed }: Asked,
  { node, head }: Phrase,
  kind: readonly Word[],
): boolean {
  if (node === undefined) return false;
  const labels = source.labelsOf(node);
  const type = TYPES.get(kind.at(-1)?.folded ?? '');
  const isPlace = labels.includes('Place');
  const isCountry = source.nodeProperty(node, 'kind') === 'country';
  if (type === 'Place') return isPlace && isCountry === /^countr/.test(kind.at(-1)?.folded ?? '');
  if (kind.length === 0) return !isPlace || (isCountry && asked.wanted === 'who');
  const words = tokensUnder(parsed, head).map((at) => fold(wordAt(parsed, at)));
  return kind.every((word) => {
    const label = TYPES.get(word.folded);
    if (label !== undefined) return labels.includes(label);
    const like = wordsLike(word);
    return words.some((one) => like.has(one));
  });
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => [word, at + 1]),
);
const PEOPLE = new Set(
  'people persons men women workers soldiers officers children students protesters passengers civilians others residents employees'.split(
    ' ',
  ),
);
const ANYBODY = new Set(['people', 'persons']);

/** How many stand at the one head, where they are what is counted. */
export function countOf(
  { parsed }: Aligned,
  heads: readonly number[],
  kind: readonly Word[],
): readonly Phrase[] {
  const [head, ...others] = heads;
  if (head === undefined || others.length > 0 || childrenAs(parsed, head, 'conj').length > 0)
    return [];
  const isNumber = parsed.tokens[head]?.upos === 'NUM';
  const at = isNumber ? head : childrenAs(parsed, head, 'nummod')[0];
  const value = at === undefined ? undefined : numberOf(wordAt(parsed, at));
  if (at === undefined || value === undefined) return [];
  const words = tokensUnder(parsed, head).map((one) => fold(wordAt(parsed, one)));
  const noun = fold(wordAt(parsed, head));
  const fits = kind.every((word) => {
    if (ANYBODY.has(word.folded)) return isNumber || PEOPLE.has(noun);
    const like = wordsLike(word);
    return words.some((one) => like.has(one));
  });
  if (!fits || (kind.length === 0 && !isNumber && !PEOPLE.has(noun))) return [];
  const [first, last] = [parsed.tokens[at], parsed.tokens[head]];
  const told = parsed.text.slice(first?.start ?? 0, Math.max(first?.end ?? 0, last?.end ?? 0));
  return [{ value, told, head }];
}

function numberOf(word: string): number | undefined {
  const plain = word.replaceAll(',', '');
  if (/^\d{1,12}$/.test(plain)) return Number(plain);
  return NUMBERS.get(word);
}
