// A noun or a name in, whether it is a storm, a crash, a disease or what else harms without a will, out: by
// a list, and by what the lexicon says of the noun with the words before it ("a gas explosion").

import {
  childrenBy,
  getToken,
  lemmaOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { findNounSenses } from '../../ontology/index.ts';
import { isBlastAtWorks } from './blast-at-works.ts';
import { standsBefore } from './match-verb.ts';

const FORCES_OF_NATURE = new Set(
  `storm flood flooding floodwater floodwaters earthquake quake tremor aftershock fire wildfire blaze inferno flame flames landslide rockfall mudslide hurricane
   cyclone tornado tornadoes twister typhoon avalanche tsunami volcano eruption drought heatwave lightning crash accident collision
   derailment collapse leak spill virus disease epidemic pandemic outbreak famine cold heat rain rains snow wind
   wave mud lava debris rock rocks avalanche train tram water waters tide torrent river sea crane tree boulder scaffolding stampede
   cholera ebola malaria measles dengue typhoid polio fever mpox diphtheria meningitis influenza flu coronavirus plague`.split(
    /\s+/,
  ),
);

/** Whether something harms without a will; a storm also by its name: "Typhoon Mina". */
export function isForce(tree: Tree, head: number): boolean {
  if (head < 0) return false;
  const titles = childrenBy(tree, head, 'compound', 'nmod:desc', 'flat').filter(
    (child) => child < head && getToken(tree, head).upos === 'PROPN',
  );
  const isListed = [head, ...titles].some(
    (word) =>
      FORCES_OF_NATURE.has(wordOf(tree, word).toLowerCase()) ||
      FORCES_OF_NATURE.has(lemmaOf(tree, word)),
  );
  return isListed || isAccident(tree, head) || isBlastAtWorks(tree, head);
}

/** Whether it is a storm, by its noun or by its name. */
export function isStorm(tree: Tree, head: number): boolean {
  const titles = childrenBy(tree, head, 'compound', 'nmod:desc', 'flat', 'amod').filter(
    (child) => child < head,
  );
  return [head, ...titles].some((word) => STORMS.has(wordOf(tree, word).toLowerCase()));
}

const STORMS = new Set('storm hurricane cyclone tornado typhoon blizzard'.split(' '));

/** "a gas explosion", "a dam burst": the sense that asks for most words tells of a disaster. */
function isAccident(tree: Tree, head: number): boolean {
  const [first] = findNounSenses(lemmaOf(tree, head)).filter(({ pattern }) =>
    standsBefore(tree, head, pattern.before),
  );
  return first?.event === 'DISASTER' && first.pattern.before.length > 0;
}
