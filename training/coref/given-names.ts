// Lists of given names by language in, one list of those mostly given to one gender out.
// Usage: npx tsx training/coref/given-names.ts FOLDER, where FOLDER is the unpacked npm package
// gender-detection-from-name 1.11.5 (MIT). Writes src/mention/gazetteer/data/given-names.txt: two lines,
// names of women and names of men, folded and in order.

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fold } from '../../src/mention/index.ts';
import { byCodeUnit } from '../../src/model/index.ts';

/** Lists and their say; the French one gives too many names to both. */
const LANGUAGES = [
  ['en', 2],
  ['es', 1],
  ['it', 1],
  ['de', 1],
  ['tr', 1],
] as const;
const OUT = new URL('../../src/mention/gazetteer/data/given-names.txt', import.meta.url);

const load = createRequire(import.meta.url);
const folder = resolve(process.argv[2] ?? '.', 'names');
const votes = new Map<string, number>();
for (const [language, say] of LANGUAGES) {
  const names = load(join(folder, `${language}.js`)) as ReadonlyMap<string, string>;
  for (const [name, gender] of names) {
    const key = fold(name);
    if (!/^[a-z]{2,12}$/.test(key)) continue;
    votes.set(key, (votes.get(key) ?? 0) + (gender === 'female' ? say : -say));
  }
}
const listOf = (sign: number) =>
  [...votes]
    .filter(([, sum]) => Math.sign(sum) === sign)
    .map(([name]) => name)
    .sort(byCodeUnit)
    .join(' ');
writeFileSync(OUT, `${listOf(1)}\n${listOf(-1)}\n`);
