/**
 * In: "Mexico gave Salas asylum", read as some asylum called Salas. Out: Salas is given asylum.
 *
 * A name right behind a verb of giving, before a bare noun for what persons are given, is who is given it.
 */
import { attach, type MutableTree } from './mutable-tree.ts';

const GIVING =
  /^(?:g[ai]ve|given|giv(?:es|ing)|(?:grant|offer|award|den(?:y|i)|hand|refus)(?:s|es|e|ed|ing)?)$/i;
const GIVEN =
  /^(?:asylum|refuge|sanctuary|shelter|protection|immunity|amnesty|bail|parole|clemency|citizenship|access|entry|permission|refugee|money|cash|aid|backing|support|funding|weapons|arms|visas?|passports?|medals?|prizes?)$/i;

export function mendGivenTo(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [verb, word] of words.entries()) {
    if (!GIVING.test(word) || !/^VB/.test(xpos[verb] ?? '')) continue;
    let name = verb + 1;
    while (/^NNPS?$/.test(xpos[name + 1] ?? '')) name += 1;
    const given = name + 1;
    if (!/^NNPS?$/.test(xpos[name] ?? '') || !GIVEN.test(words[given] ?? '')) continue;
    // "gave Red Cross aid workers a lift"
    if (/^NN/.test(xpos[given + 1] ?? '') || heads[given] !== verb || deprels[given] !== 'obj')
      continue;
    let head = verb + 1;
    while (head < name && heads[head] !== given) head += 1;
    if (heads[head] === given && deprels[head] === 'compound') attach(tree, head, verb, 'iobj');
  }
}
