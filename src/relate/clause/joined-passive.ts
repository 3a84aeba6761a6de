// A verb that "and" joins to a passive in, whether it goes on from it out: "was arrested and sentenced to two years", and
// not "was injured and died", "was sacked and attacked the minister".

import {
  childrenBy,
  findChild,
  getToken,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { PARTICIPLES, verbLemma } from './verb-lemma.ts';

/** Of these somebody is given, or made to do, what stands as an object behind the passive. */
const GIVING =
  /^(?:allow|award|ban|charge|deny|fine|give|grant|hand|offer|order|pay|refuse|show|teach|tell)$/;

/** What nobody does without an object: the tag of the past is then wrong. */
const TRANSITIVE = new Set(
  `abduct accuse acquire acquit ambush appoint arrest assassinate bail ban behead besiege bomb bury buy cancel capture charge confiscate convict criticise criticize
   damage deport destroy detain dismiss displace evacuate evict execute expel extradite fine free handcuff hospitalise hospitalize host imprison injure intern interrogate jail
   kidnap kill lynch murder name nominate oust ratify release remand rescue rob sack seize sell sentence suspend torture wound`.split(
    /\s+/u,
  ),
);

/** Whether a verb shares the auxiliary of the verb that it is joined to, if that is passive. */
export function goesOnPassive(tree: Tree, predicate: number): boolean {
  const { deprel, head, xpos, upos } = getToken(tree, predicate);
  if (deprel !== 'conj' || upos !== 'VERB' || getToken(tree, head).upos !== 'VERB') return false;
  if (childrenBy(tree, predicate, 'aux', 'cop', 'nsubj:pass', 'mark').length > 0) return false;
  // "nine were killed and 22 injured": others than the nine.
  if (predicate > 0 && getToken(tree, predicate - 1).upos === 'NUM') return false;
  // "killed or wounded": which of both is not said.
  if (childrenBy(tree, predicate, 'cc').some((cc) => !/^and$/i.test(wordOf(tree, cc))))
    return false;
  const lemma = verbLemma(tree, predicate);
  const hasObject = findChild(tree, predicate, 'obj', 'ccomp') !== undefined;
  // "Three men were arrested and weapons seized"
  if (findChild(tree, predicate, 'nsubj') !== undefined) return TRANSITIVE.has(lemma) && !hasObject;
  if (PARTICIPLES.has(wordOf(tree, predicate).toLowerCase())) return true;
  if (xpos === 'VBN') return !hasObject || GIVING.test(lemma);
  return xpos === 'VBD' && TRANSITIVE.has(lemma) && (!hasObject || isAmount(tree, predicate));
}

/** "fined 3,000 euros" */
function isAmount(tree: Tree, predicate: number): boolean {
  return childrenBy(tree, predicate, 'obj').every(
    (object) => childrenBy(tree, object, 'nummod').length > 0,
  );
}
