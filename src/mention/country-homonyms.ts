// The names of an article in, the same with the state of Georgia told from the country out: the one has a
// governor and lies around Atlanta, the other has Tbilisi. Method: words of the article that only one of the
// two has; where there are none, or of both, the country stays.
// @source GeoNames: cities of the state US.GA above 100,000 inhabitants, and of the country GE

import { type Tree, wordOf } from '../language/dependency-tree.ts';
import type { Mention } from './mention.ts';

interface Homonym {
  readonly label: string;
  /** Before "of" and the name, only the state has them. */
  readonly posts: RegExp;
  /** Names that stand for the state, and for the country. */
  readonly state: RegExp;
  readonly country: RegExp;
}

const HOMONYMS: readonly Homonym[] = [
  {
    label: 'Georgia',
    posts:
      /\b(?:governor|senators?|representatives?|congress(?:man|woman)|secretary of state|attorney general|state) of $/i,
    state: /^(?:Atlanta|Savannah|Augusta|Macon|Athens|Alabama|South Carolina|Florida|Tennessee)$/,
    country:
      /^(?:Tbilisi|Batumi|Kutaisi|Gori|Abkhazia|South Ossetia|Armenia|Azerbaijan|Russia|Georgian)$/,
  },
];

/** Takes the country from a name that is that of a state. */
export function tellHomonyms(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const states = HOMONYMS.filter((homonym) => isState(tree, names, homonym));
  if (states.length === 0) return names;
  const labels = new Set(states.map(({ label }) => label));
  return names.map((name) => {
    if (!labels.has(name.label) || name.demonym === true) return name;
    const { country, placeKind, ...rest } = name;
    return rest;
  });
}

function isState(tree: Tree, names: readonly Mention[], homonym: Homonym): boolean {
  const own = names.filter(({ label }) => label === homonym.label);
  if (own.length === 0 || names.some(({ label }) => homonym.country.test(label))) return false;
  const isTold = ({ start, first }: Mention) =>
    homonym.posts.test(tree.text.slice(Math.max(0, start - 40), start)) ||
    /^(?:Gov|Sen|Rep)$/.test(wordOf(tree, first - 1).replace('.', ''));
  return own.some(isTold) || names.some(({ label }) => homonym.state.test(label));
}
