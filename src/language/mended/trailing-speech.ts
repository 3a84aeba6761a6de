/**
 * In: "killing a teacher and two pupils, police and residents said", read as if police and residents were
 * killed too. Out: they are who said it.
 *
 * At the end of a sentence a verb of saying without a subject has it in the nouns right before it, back to the
 * comma; and beyond, as far as each is a word for those who tell the press: "police, medics and residents said".
 */
import { attach, isNominal, type MutableTree } from './mutable-tree.ts';

const SAYING: ReadonlySet<string> = new Set(
  `said say says told tell tells reported report reports announced announce announces confirmed confirm
   confirms added add adds`.split(/\s+/),
);

/** Nouns for those who tell the press what happened. */
const TELLERS: ReadonlySet<string> = new Set(
  `police officials witnesses residents medics doctors activists authorities sources officers prosecutors
   diplomats lawmakers rescuers relatives villagers locals reporters analysts traders lawyers soldiers
   hospitals media spokesmen spokespeople monitors elders paramedics firefighters troops army military
   ministry government organisers organizers survivors neighbours neighbors aides`.split(/\s+/),
);

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj']);
/** Words that a clause of its own or what qualifies another is begun with. */
const CLAUSE: ReadonlySet<string> = new Set([
  ...['VBD', 'VBZ', 'VBP', 'VB', 'MD', 'WDT', 'WP', 'WP$', 'WRB', 'PRP', 'TO', 'EX'],
]);
const LONGEST = 14;

export function mendTrailingSpeech(tree: MutableTree): void {
  const { words, deprels, heads } = tree;
  for (const [verb, word] of words.entries()) {
    if (!SAYING.has(word.toLowerCase())) continue;
    const hasSubject = heads.some((head, at) => head === verb && SUBJECTS.has(deprels[at] ?? ''));
    if (!hasSubject) giveSubject(tree, verb);
  }
}

function giveSubject(tree: MutableTree, verb: number): void {
  const { xpos, heads, deprels, words } = tree;
  let last = verb - 1;
  while (last > 0 && xpos[last]?.startsWith('RB') === true) last -= 1;
  const begin = words[last] === ',' ? describedStart(tree, last) : plainStart(tree, last);
  if (begin === undefined) return;
  const isOutside = (at: number) => (heads[at] ?? -1) < begin || (heads[at] ?? -1) >= verb;
  const outside = range(begin, last).filter((at) => isOutside(at) && isNominal(xpos[at]));
  const [subject, ...others] = outside;
  if (subject === undefined || outside.some((at) => !MISTAKEN.has(deprels[at] ?? ''))) return;
  attach(tree, subject, verb, 'nsubj');
  for (const other of others) attach(tree, other, subject, 'conj');
  if (deprels[verb] === 'conj') deprels[verb] = 'parataxis';
  if (words[begin - 1] === ',') heads[begin - 1] = verb;
}

function plainStart(tree: MutableTree, last: number): number | undefined {
  if (!isNominal(tree.xpos[last])) return undefined;
  const first = segmentStart(tree, last);
  return first === undefined ? undefined : withTellersBefore(tree, first);
}

/** "its chief executive, Ute Hansen, said": from where the description of the name between commas begins. */
function describedStart(tree: MutableTree, comma: number): number | undefined {
  const { xpos, words } = tree;
  const name = isNominal(xpos[comma - 1]) ? segmentStart(tree, comma - 1) : undefined;
  if (name === undefined || !xpos[name]?.startsWith('NNP') || !isNominal(xpos[name - 2]))
    return undefined;
  const first = segmentStart(tree, name - 2) ?? quoteEnd(words, name - 2);
  return first === undefined || !BEGINS.test(xpos[first] ?? '') ? undefined : first;
}

/** How a description begins: "its chief executive", "the regional governor", "Latvia's premier". */
const BEGINS = /^(?:DT|PRP\$|JJ|NNPS?|NN)$/;

/** What the subject of the verb is taken for: one more of what stands before the comma. */
const MISTAKEN: ReadonlySet<string> = new Set([
  ...[
    'conj',
    'appos',
    'obj',
    'list',
    'nmod:desc',
    'dep',
    'nsubj',
    'nsubj:pass',
    'parataxis',
    'obl:unmarked',
  ],
]);

/** The first word after the last comma; undefined where it is no comma that a noun phrase follows. */
function segmentStart({ words, xpos }: MutableTree, last: number): number | undefined {
  for (let at = last; at > 0 && last - at < LONGEST; at -= 1) {
    if (words[at - 1] === ',') return xpos[at] === 'CC' ? at + 1 : at;
    if (CLAUSE.has(xpos[at] ?? '')) return undefined;
  }
  return undefined;
}

/** The first word behind a quotation mark, up to so many words before another. */
function quoteEnd(words: readonly string[], last: number): number | undefined {
  for (let at = last; at > 0 && last - at < LONGEST; at -= 1)
    if (/^(?:["”]|'')$/.test(words[at - 1] ?? '')) return at;
  return undefined;
}

/** "..., police, medics and residents said": as far back as each part is one such word. */
function withTellersBefore({ words }: MutableTree, first: number): number {
  let begin = first;
  while (begin > 3 && words[begin - 1] === ',' && words[begin - 3] === ',') {
    if (!TELLERS.has((words[begin - 2] ?? '').toLowerCase())) break;
    begin -= 2;
  }
  return begin;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
