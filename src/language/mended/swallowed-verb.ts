/**
 * In: "Police in Budapest arrested opposition leader Balint Kocsis", read as one phrase in which "arrested"
 * describes the leader. Out: a sentence, whose verb has the first noun as its subject and the name as its object.
 *
 * The words alone tell it: a noun that begins the sentence, phrases with a preposition, a form in "-ed", bare nouns
 * and a name. A participle that described the first noun would not be followed by these.
 */
import { attach, isNominal, type MutableTree } from './mutable-tree.ts';

/** Where the parts of such a sentence stand. */
interface Parts {
  readonly subject: number;
  readonly verb: number;
  /** The noun before the name. */
  readonly title: number;
  readonly name: number;
}

export function mendSwallowedVerb(tree: MutableTree): void {
  const parts = partsOf(tree);
  if (parts === undefined || !isSwallowed(tree, parts)) return;
  const { heads, deprels } = tree;
  const { subject, verb, title, name } = parts;
  const root = heads.indexOf(-1);
  for (let at = 0; at < verb; at += 1) mendBefore(tree, at, parts);
  for (let at = verb + 1; at < title; at += 1)
    if ((heads[at] ?? -1) <= verb || (heads[at] ?? -1) > name) attach(tree, at, title, 'compound');
  for (let at = name + 1; at < heads.length; at += 1) {
    const head = heads[at] ?? -1;
    const isOfName = head === name && /^(?:flat|appos|punct)$/.test(deprels[at] ?? '');
    if (head >= 0 && head <= name && head !== verb && !isOfName)
      attach(tree, at, verb, deprels[at] === 'nmod' ? 'obl' : (deprels[at] ?? 'dep'));
  }
  attach(tree, verb, -1, 'root');
  attach(tree, subject, verb, 'nsubj');
  attach(tree, title, name, 'nmod:desc');
  attach(tree, name, verb, 'obj');
  // "ordered the bank to pay", "arrested Kocsis, his party said"
  if (root > name) attach(tree, root, verb, tree.xpos[root] === 'VB' ? 'xcomp' : 'parataxis');
}

function partsOf(tree: MutableTree): Parts | undefined {
  const { xpos, words } = tree;
  const first = startOfRest(tree);
  const subject = first - 1;
  if (subject < 0 || !isNominal(xpos[subject])) return undefined;
  if (!xpos.slice(0, subject).every((tag) => /^(?:DT|JJ|CD|NN\w*|POS|PRP\$)$/.test(tag)))
    return undefined;
  let verb = first;
  while (/^(?:IN|DT|JJ|CD|NN\w*|POS|,)$/.test(xpos[verb] ?? '')) verb += 1;
  if (!/^VB[DN]$/.test(xpos[verb] ?? '') || !isNominal(xpos[verb - 1])) return undefined;
  if (!/ed$/.test(words[verb] ?? '')) return undefined;
  let name = verb + 1;
  while (/^(?:JJ|NN)$/.test(xpos[name] ?? '') || words[name] === 'Prime') name += 1;
  // "impeached President Rodrigo Andrade"
  const isTitled = tree.deprels[name] === 'nmod:desc' && xpos[name + 1] === 'NNP';
  if (name === verb + 1 && isTitled) return { subject, verb, title: name, name: name + 1 };
  const title = name - 1;
  if (title === verb || xpos[title] !== 'NN' || xpos[name] !== 'NNP') return undefined;
  return { subject, verb, title, name };
}

/**
 * The first word behind the subject: a preposition, or the verb itself where the subject is a name and no other verb
 * makes a sentence ("Aldermoor United sacked manager Rui Dias").
 */
function startOfRest(tree: MutableTree): number {
  const { xpos, words } = tree;
  const verb = xpos.findIndex((tag) => tag !== 'NNP');
  const isBare = verb > 0 && /^VB[DN]$/.test(xpos[verb] ?? '') && words.at(-1) === '.';
  const isOnly = isBare && xpos.every((tag, at) => at === verb || !/^(?:VB[DZP]|MD)$/.test(tag));
  return isOnly ? verb : xpos.indexOf('IN');
}

/** Whether the parse makes no sentence of it, and no other verb does. */
function isSwallowed({ heads, deprels, xpos }: MutableTree, { verb, name }: Parts): boolean {
  if (heads[verb] === -1 || heads.some((head, at) => head === verb && deprels[at] === 'nsubj'))
    return false;
  const root = heads.indexOf(-1);
  if (root <= name) return true;
  // The root behind is "to pay", or "said" behind a comma.
  const isInfinitive = heads.some(
    (head, at) => head === root && deprels[at] === 'mark' && xpos[at] === 'TO',
  );
  const isSaid = xpos.slice(name, root).includes(',') && deprels[verb] === 'ccomp';
  return (xpos[root] === 'VB' && isInfinitive) || isSaid;
}

/** What stands before the verb hangs on the subject, and a day on the verb. */
function mendBefore(tree: MutableTree, at: number, { subject, verb }: Parts): void {
  const { heads, deprels, xpos, words } = tree;
  const head = heads[at] ?? -1;
  if (at === subject || (head >= 0 && head < verb)) return;
  if (at < subject) attach(tree, at, subject, deprels[at] ?? 'dep');
  else if (xpos[at] === 'IN') attach(tree, at, nextNoun(tree, at, verb), 'case');
  else if (isNominal(xpos[at]) && /day$/.test(words[at] ?? '')) attach(tree, at, verb, 'obl');
  else attach(tree, at, subject, isNominal(xpos[at]) ? 'nmod' : (deprels[at] ?? 'dep'));
}

function nextNoun({ xpos }: MutableTree, from: number, end: number): number {
  let at = from + 1;
  while (at < end && !isNominal(xpos[at])) at += 1;
  while (at + 1 < end && isNominal(xpos[at + 1])) at += 1;
  return at;
}
