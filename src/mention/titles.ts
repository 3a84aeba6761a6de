// Words before and after a name that are no part of it: posts and forms of address.

import { lemmaOf, type Tree, wordOf } from '../language/dependency-tree.ts';
import { findPost } from '../ontology/index.ts';

const HONORIFICS = new Set(
  'mr mrs ms miss dr sir dame lord lady hon rev sheikh sheik imam rabbi prof col gen lt sgt capt maj cmdr adm sen rep gov pres st commodore commander brigadier corporal ayatollah archbishop monsignor sgt superintendent'.split(
    ' ',
  ),
);

/** Forms of address in other languages, and ranks of the police in letters; written just so. */
const WRITTEN =
  /^(?:Mme|Mlle|Madame|Mademoiselle|Monsieur|Madam|Frau|Herr|Señora?|Señorita|Signora?|Senhora?|Datuk|Dato['’]?|Datin|Tun|Shri|Smt|Ibu|Pak|Khun|Daw|Doña|Haji|Hajji|Hajjah|Alhaji|Alhaja|Mzee|Headman|Headwoman|Kgosi|Inkosi|Oom|Tannie|Uncle|Auntie|Brother|Sister|Taoiseach|T[aá]naiste|Mullah|Maulana|Ustaz|Ustad|Sayyid|Fr|Coun|AIG|IGP|DIG|SSP|DSP|ASP|DCP|DPO|SHO|DS|DSI|DI|DCI|DCS|PC|WPC|PCSO|SSgt|MSgt|Cpl|Pvt|Pte|Cdr|Brig|Insp|Supt|Cllr|Atty|Engr)\.?$/;

/** Whether a word is a form of address: "Mr.", "Dr", "Madame", "Daw". */
export function isHonorific(word: string): boolean {
  return HONORIFICS.has(word.toLowerCase().replaceAll('.', '')) || WRITTEN.test(word);
}

/** Forms of address for a woman or a man, folded and without a dot. */
const ADDRESSED: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...'mrs ms miss lady dame madam madame mademoiselle mme mlle frau señora señorita signora senhora datin smt doña daw hajjah alhaja tannie auntie'
    .split(' ')
    .map((word) => [word, 'female'] as const),
  ...'mr sir lord monsieur herr señor signor senhor datuk haji hajji alhaji oom uncle pak'
    .split(' ')
    .map((word) => [word, 'male'] as const),
]);

/** The gender that a form of address states. */
export function genderOfAddress(word: string): 'female' | 'male' | undefined {
  return ADDRESSED.get(word.toLowerCase().replaceAll('.', ''));
}

/** Whether a token is a post by itself: "President", "Minister". */
export function isTitleWord(tree: Tree, index: number): boolean {
  return (
    findPost(wordOf(tree, index).toLowerCase()) !== undefined ||
    findPost(lemmaOf(tree, index)) !== undefined
  );
}
