// A relative pronoun in, the noun that it stands for out: "Lind, who met Berg", "Vidor, whose death".

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { isCalendarWord } from './calendar-words.ts';

const RELATIVE = /^(?:WP|WDT|WP\$)$/;
const TELLING =
  /^(?:advise|assure|convince|inform|notify|persuade|promise|remind|show|teach|tell|warn)$/;
const MAX_STEPS = 16;

/** Whether a token is a relative pronoun by its tag. */
export function isRelative(tree: Tree, token: number): boolean {
  const { xpos, deprel, head, lemma } = getToken(tree, token);
  if (RELATIVE.test(xpos)) return true;
  // "the suit that they brought": the tag may be that of a conjunction, and the place in the clause tells.
  const isArgument = /^(?:obj|nsubj|nsubj:pass)$/.test(deprel);
  if (xpos !== 'IN' || lemma !== 'that' || !isArgument || relationOf(tree, head) !== 'acl')
    return false;
  // "told the court that he had paid": what is told.
  const noun = getToken(tree, head).head;
  const verb = noun < 0 ? -1 : getToken(tree, noun).head;
  return verb < 0 || !TELLING.test(lemmaOf(tree, verb));
}

/** The noun that the clause around a relative pronoun describes; any other token stands for itself. */
export function antecedentOf(tree: Tree, child: number): number {
  if (!isRelative(tree, child)) return child;
  for (let at = child, steps = 0; at >= 0 && steps < MAX_STEPS; steps += 1) {
    const { head, deprel } = getToken(tree, at);
    if (deprel === 'acl:relcl' || deprel === 'acl') return personAbove(tree, child, head);
    at = head;
  }
  return nounBefore(tree, child) ?? child;
}

/** "Anna Lind of the Harbour Party, who left", "a singer from Vik who left": "who" is no party and no town. */
function personAbove(tree: Tree, pronoun: number, noun: number): number {
  const { head, deprel, upos } = getToken(tree, noun);
  // "will decide by Friday who follows Berg, who resigned": a day does nothing.
  if (
    /^who$/i.test(wordOf(tree, pronoun)) &&
    isCalendarWord(wordOf(tree, noun), lemmaOf(tree, noun))
  )
    return nounBefore(tree, pronoun) ?? noun;
  if (!/^who$/i.test(wordOf(tree, pronoun)) || deprel !== 'nmod' || upos !== 'PROPN') return noun;
  const isOf = prepositionBefore(tree, noun, /^of$/i) && getToken(tree, head).upos === 'PROPN';
  return isOf || prepositionBefore(tree, noun, /^from$/i) ? head : noun;
}

function prepositionBefore(tree: Tree, noun: number, form: RegExp): boolean {
  return childrenBy(tree, noun, 'case').some((child) => form.test(wordOf(tree, child)));
}

/** "Vidor, whose death": where the parse hangs the clause elsewhere, the noun right before the comma. */
function nounBefore(tree: Tree, pronoun: number): number | undefined {
  let at = pronoun - 2;
  if (at < 0 || wordOf(tree, pronoun - 1) !== ',') return undefined;
  while (relationOf(tree, at) === 'flat') at = getToken(tree, at).head;
  return ['NOUN', 'PROPN'].includes(getToken(tree, at).upos) ? at : undefined;
}
