/** In: the reading of a sentence whose tree was found anew. Out: the same, with the tags and relations of its clauses. */
import { JOINING, type LostVerb, type ReadWords, sidesOf } from './sentence.ts';

/** Tags and relations, which are changed in place. */
interface Reading extends ReadWords {
  readonly upos: string[];
  readonly xpos: string[];
  readonly deprels: string[];
}

const CLAUSE = /^(?:ccomp|parataxis|conj|advcl)$/;
const COMPLEMENT = /^(?:i?obj|ccomp)$/;

/** Verbs that take whom they direct, and what is to be done. */
const DIRECTING =
  /^(?:allowed|asked|authori[sz]ed|forced|instructed|invited|ordered|pressed|told|urged|wanted|warned)$/;

/** Makes verbs in the past of some words, and a subject and an object of the nouns beside each. */
export function tellInPast(reading: Reading, lost: readonly LostVerb[]): void {
  const { words, upos, xpos, heads, deprels } = reading;
  for (const { verb, start } of lost) {
    const sides = sidesOf(reading, { verb, start });
    if (sides === undefined) continue;
    upos[verb] = 'VERB';
    xpos[verb] = 'VBD';
    const below = words.flatMap((_, at) => (heads[at] === verb ? at : []));
    for (const at of below) if (deprels[at]?.startsWith('nsubj')) deprels[at] = 'dep';
    if (sides.subject !== undefined) deprels[sides.subject] = 'nsubj';
    const object = nameOf(reading, sides.object);
    if (!COMPLEMENT.test(deprels[object] ?? '')) deprels[object] = 'obj';
    for (const at of below) {
      const isToDo =
        xpos[at] === 'VB' && deprels[at] === 'advcl' && DIRECTING.test(words[verb] ?? '');
      if (isToDo) deprels[at] = 'xcomp';
    }
    deprels[verb] = clauseOf(reading, verb, words[start - 1] ?? '');
  }
}

/** How the clause of a verb hangs on another: "after" begins one that says when. */
function clauseOf({ heads, deprels }: Reading, verb: number, before: string): string {
  if (heads[verb] === -1) return 'root';
  if (JOINING.test(before) && !/^(?:that|whether)$/i.test(before)) return 'advcl';
  const deprel = deprels[verb] ?? 'ccomp';
  return CLAUSE.test(deprel) ? deprel : 'ccomp';
}

/** "banker Henrik Olsen": the name behind a noun of one word that describes it becomes the head of both. */
function nameOf({ xpos, heads, deprels }: Reading, noun: number): number {
  const name = noun + 1;
  if (xpos[noun] !== 'NN' || xpos[name] !== 'NNP' || heads[name] !== noun) return noun;
  heads[name] = heads[noun] ?? -1;
  deprels[name] = deprels[noun] ?? 'obj';
  for (const [at, head] of heads.entries()) if (head === noun) heads[at] = name;
  heads[noun] = name;
  deprels[noun] = 'nmod:desc';
  return name;
}
