/**
 * In: "Jovic, Krasniqi meet in Brussels", a headline read as one name beside another. Out: a sentence with two subjects.
 *
 * Headlines join two names by a comma; the verb behind them is that of a plural.
 */
import { attach, below, isNominal, type MutableTree, retagVerb } from './mutable-tree.ts';

/** What two do together, or each for his own part. */
const DOING =
  /^(?:agree|begin|call|clash|debate|discuss|end|exchange|hold|launch|meet|merge|open|pledge|reach|resume|seal|seek|sign|speak|start|strike|swap|talk|trade|urge|vow)$/;

export function mendPairedHeadline(tree: MutableTree): void {
  const { words, xpos } = tree;
  if (/^[.!?]$/.test(words.at(-1) ?? '')) return;
  const first = endOfName(tree, 0);
  if (first === 0 || words[first] !== ',') return;
  const second = first + 1;
  const verb = endOfName(tree, second);
  // "Egypt, Ethiopia to sign accord"
  if (verb > second && words[verb] === 'to' && tree.heads[second] === 0) {
    attach(tree, second, 0, 'conj');
    return;
  }
  if (
    verb === second ||
    !DOING.test(words[verb] ?? '') ||
    !/^(?:VB|VBP|NN)$/.test(xpos[verb] ?? '')
  )
    return;
  const rest = words.flatMap((_, at) => {
    const head = tree.heads[at] ?? -1;
    return at > verb && head <= verb ? [at] : [];
  });
  const root = tree.heads.indexOf(-1);
  const object = root > verb ? root : undefined;
  attach(tree, verb, -1, 'root');
  retagVerb(tree, verb, 'VB');
  xpos[verb] = 'VBP';
  joinName(tree, 0, first);
  joinName(tree, second, verb);
  attach(tree, 0, verb, 'nsubj');
  attach(tree, second, 0, 'conj');
  attach(tree, first, second, 'punct');
  for (const at of rest)
    if (at !== object) attach(tree, at, verb, relationBehind(tree, at, object === undefined));
  if (object !== undefined) {
    attach(tree, object, verb, 'obj');
    for (const at of below(tree, object, /./)) if (at < verb) attach(tree, at, verb, 'dep');
  }
}

/** A noun that was set beside the names is what they do. */
function relationBehind({ deprels, xpos }: MutableTree, at: number, isFree: boolean): string {
  const deprel = deprels[at] ?? 'dep';
  return isFree && deprel === 'appos' && isNominal(xpos[at]) ? 'obj' : deprel;
}

function endOfName({ words, xpos }: MutableTree, from: number): number {
  let end = from;
  while (/^NNPS?$/.test(xpos[end] ?? '') && !DOING.test(words[end] ?? '')) end += 1;
  return end;
}

function joinName(tree: MutableTree, first: number, end: number): void {
  for (let at = first + 1; at < end; at += 1) attach(tree, at, first, 'flat');
}
