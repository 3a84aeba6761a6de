// The noun of a blast in, whether it was an accident at work out: "an explosion at a fireworks factory".

import { lemmaOf, type Tree } from '../../language/dependency-tree.ts';
import { phrasesOf } from './match-verb.ts';

const WORKS =
  /^(?:boiler|colliery|distillery|factory|foundry|mill|mine|pit|plant|refinery|shipyard|smelter|steelworks|workshop|works)$/;
const OF_WAR =
  /^(?:airstrike|ambush|army|artillery|attack|attacker|bomb|bomber|bombing|device|drone|gunman|grenade|insurgent|militant|military|missile|rebel|rocket|saboteur|sabotage|shell|strike|suicide|terrorist)$/;

/** Whether a blast is told of where people work, and no word of the sentence tells of an attack. */
export function isBlastAtWorks(tree: Tree, head: number): boolean {
  if (!/^(?:blast|explosion)$/.test(lemmaOf(tree, head))) return false;
  if (!phrasesOf(tree, head, ['at', 'in', 'inside']).some((at) => WORKS.test(lemmaOf(tree, at))))
    return false;
  const sentence = tree.sentences[tree.sentenceOf[head] ?? 0];
  const words = tree.tokens.slice(sentence?.firstToken ?? 0, sentence?.endToken ?? 0);
  return !words.some(({ lemma }) => OF_WAR.test(lemma.toLowerCase()));
}
