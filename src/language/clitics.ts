/**
 * In: one written word without outer punctuation. Out: the offsets at which it is divided into
 * syntactic words ("don't" -> do|n't, "Israel's" -> Israel|'s, "gonna" -> gon|na).
 *
 * The divisions are those of the English Web Treebank.
 * @source https://universaldependencies.org/en/tokenization.html
 */

const CLITIC = /(?:n['’`´]t|['’`´](?:s|m|re|ve|ll|d))$/iu;

/** Words written together that the treebank divides, with the length of the first part. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dunno', 2],
  ['outta', 3],
  ['dont', 2],
  ['cant', 2],
  ['aint', 2],
  ['arnt', 2],
  ['doesnt', 4],
  ['didnt', 3],
  ['isnt', 2],
  ['wasnt', 3],
  ['arent', 3],
  ['werent', 4],
  ['havent', 4],
  ['hasnt', 3],
  ['hadnt', 3],
  ['wouldnt', 5],
  ['couldnt', 5],
  ['shouldnt', 6],
  ['wont', 2],
  ['im', 1],
  ['ive', 1],
  ['thats', 4],
  ['theres', 5],
  ['whats', 4],
  ['hes', 2],
  ['shes', 3],
  ['heres', 4],
  ['youre', 3],
  ['youve', 3],
  ['youll', 3],
  ['theyre', 4],
  ['alot', 1],
]);

/** Words that show "its" to be "it is", and "your" to be "you are". */
const AFTER_VERB: ReadonlyMap<string, { readonly length: number; readonly next: RegExp }> = new Map(
  [
    [
      'its',
      {
        length: 2,
        next: /^(?:not|an?|the|really|simply|very|like|in|for|from|as|to|been|just|too|also|only|still|now|definitely|probably|getting|going|gonna|nothing|called|great|easy|hard|important|necessary|all|my|your|because|worth)$/u,
      },
    ],
    ['your', { length: 3, next: /^(?:gonna|going|looking|not|an?|the|in|on|welcome|very)$/u }],
  ],
);

/**
 * Offsets inside `word` at which it is divided, in increasing order.
 * @param next the word after it where that is in lower case, else ''
 * @returns an empty list for most words
 */
export function divideClitics(word: string, next = ''): readonly number[] {
  const clitic = CLITIC.exec(word);
  if (clitic !== null && clitic.index > 0) {
    // A second clitic ("wouldn't've") sits before the first one found from the right.
    return [...divideClitics(word.slice(0, clitic.index)), clitic.index];
  }
  if (word.length > 9) return [];
  const lower = word.toLowerCase();
  const fused = AFTER_VERB.get(lower);
  if (fused?.next.test(next)) return [fused.length];
  const at = FUSED.get(lower);
  // "IM" and "WONT" in capitals are more often names of things than words run together.
  if (at === undefined || (word.length < 5 && word === word.toUpperCase())) return [];
  return [at];
}
